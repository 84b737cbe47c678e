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

} // namespace WalletSupport
