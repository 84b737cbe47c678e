#include "authoring/rightswriter.h"

#include "authoring/rightssource.h"
#include "core/content/statement.h"

namespace WalletSupport {

bool writeRights(sqlite3 *database, const std::vector<RightEntry> &rights, const QStringList &locales)
{
    Statement row(database, "INSERT INTO legal_right(position, id, kind, wallet, days, event, checked)"
                            " VALUES(?, ?, ?, ?, ?, ?, ?)");
    Statement country(database, "INSERT INTO legal_right_country(legal_right, country) VALUES(?, ?)");
    Statement text(database, "INSERT INTO legal_right_text(legal_right, locale, text, decides) VALUES(?, ?, ?, ?)");
    Statement seen(database, "INSERT INTO legal_right_source(legal_right, position, address, kind, seen)"
                             " VALUES(?, ?, ?, ?, ?)");
    bool isWritten = true;
    for (qint64 position = 0; const RightEntry &entry : rights) {
        const Right &right = entry.right;
        row.bind(position++).bind(right.id).bind(textOf(right.kind)).bind(right.wallet);
        row.bind(right.limit ? right.limit->days : 0).bind(right.limit ? textOf(right.limit->from) : QString());
        isWritten = isWritten && row.bind(right.checked.toString(Qt::ISODate)).run();
        const QStringList countries = entry.countries.isEmpty() ? QStringList{QString()} : entry.countries;
        for (const QString &code : countries) {
            isWritten = isWritten && country.bind(right.id).bind(code).run();
        }
        for (const QString &locale : locales) {
            text.bind(right.id).bind(locale).bind(entry.texts.value(locale));
            isWritten = isWritten && text.bind(entry.decides.value(locale)).run();
        }
        for (qint64 place = 0; const RightSource &source : right.sources) {
            seen.bind(right.id).bind(place++).bind(source.address).bind(source.kind);
            isWritten = isWritten && seen.bind(source.seen.toString(Qt::ISODate)).run();
        }
    }
    return isWritten;
}

} // namespace WalletSupport
