#include "core/directory/withdrawn.h"

#include "core/base/wordtable.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Kinds = {
    std::pair{WithdrawnKind::Number, u"number"},
    std::pair{WithdrawnKind::Domain, u"domain"},
    std::pair{WithdrawnKind::Email, u"email"},
    std::pair{WithdrawnKind::Account, u"account"},
};

} // namespace

QString textOf(WithdrawnKind kind)
{
    return textIn(Kinds, kind);
}

std::optional<WithdrawnKind> withdrawnKindFrom(QStringView text)
{
    return valueIn(Kinds, text);
}

Result<std::vector<WithdrawnValue>, PackError> readWithdrawn(Statement rows)
{
    std::vector<WithdrawnValue> values;
    while (rows.next()) {
        values.push_back({rows.text(0), withdrawnKindFrom(rows.text(1)).value_or(WithdrawnKind::Other), rows.text(2),
                          rows.text(3), rows.text(4), rows.text(5), QDate::fromString(rows.text(6), Qt::ISODate),
                          confidenceFrom(rows.integer(7)), rows.text(8)});
    }
    if (rows.hasFailed()) {
        return fail(PackError{PackError::Kind::Damaged, QStringLiteral("withdrawn")});
    }
    return values;
}

} // namespace WalletSupport
