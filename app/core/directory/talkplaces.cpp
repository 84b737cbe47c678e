#include "core/directory/talkplaces.h"

namespace WalletSupport {

Result<TalkPlaces, PackError> readTalkPlaces(const Pack &pack)
{
    TalkPlaces places;
    Statement rows = pack.query("SELECT list = 'talk-hosts', word FROM checker_word"
                                " WHERE list IN ('talk-hosts', 'talk-paths') ORDER BY list, word");
    while (rows.next()) {
        (rows.integer(0) != 0 ? places.hosts : places.paths).append(rows.text(1));
    }
    if (rows.hasFailed()) {
        return fail(PackError{PackError::Kind::Damaged, QStringLiteral("checker_word")});
    }
    return places;
}

} // namespace WalletSupport
