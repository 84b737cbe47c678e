#include "core/directory/anyonespage.h"

#include "core/base/wordtable.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Kinds = {
    std::pair{AnyonesPageKind::PaymentLink, u"payment-link"},
    std::pair{AnyonesPageKind::MoneyRequest, u"money-request"},
    std::pair{AnyonesPageKind::Invoice, u"invoice"},
    std::pair{AnyonesPageKind::Qr, u"qr"},
    std::pair{AnyonesPageKind::Redirect, u"redirect"},
    std::pair{AnyonesPageKind::Profile, u"profile"},
    std::pair{AnyonesPageKind::ChatInvite, u"chat-invite"},
    std::pair{AnyonesPageKind::LandingPage, u"landing-page"},
    std::pair{AnyonesPageKind::Forum, u"forum"},
};

} // namespace

QString textOf(AnyonesPageKind kind)
{
    return textIn(Kinds, kind);
}

std::optional<AnyonesPageKind> anyonesPageKindFrom(QStringView text)
{
    return valueIn(Kinds, text);
}

Result<std::vector<AnyonesPage>, PackError> readAnyonesPages(const Pack &pack, const QString &domain)
{
    std::vector<AnyonesPage> pages;
    Statement rows = pack.query("SELECT wallet, host, path, parameters, kind FROM anyones_page WHERE domain = ?"
                                " ORDER BY host, path, parameters");
    rows.bind(domain);
    while (rows.next()) {
        pages.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3).split(u' ', Qt::SkipEmptyParts),
                         anyonesPageKindFrom(rows.text(4)).value_or(AnyonesPageKind::Other)});
    }
    if (rows.hasFailed()) {
        return fail(PackError{PackError::Kind::Damaged, QStringLiteral("anyones_page")});
    }
    return pages;
}

} // namespace WalletSupport
