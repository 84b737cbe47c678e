#include "core/directory/rights.h"

#include "core/base/wordtable.h"
#include "core/content/locales.h"
#include "core/content/pack.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Kinds = {
    std::pair{RightKind::UnauthorisedPayment, u"unauthorised-payment"},
    std::pair{RightKind::Tricked, u"tricked"},
    std::pair{RightKind::Purchase, u"purchase"},
    std::pair{RightKind::Chargeback, u"chargeback"},
    std::pair{RightKind::DirectDebit, u"direct-debit"},
    std::pair{RightKind::Cancel, u"cancel"},
    std::pair{RightKind::UnclaimedTransfer, u"unclaimed-transfer"},
    std::pair{RightKind::MissingMoney, u"missing-money"},
    std::pair{RightKind::Complaint, u"complaint"},
};

constexpr std::array Events = {
    std::pair{DatedEvent::Payment, u"payment"},     std::pair{DatedEvent::Noticed, u"noticed"},
    std::pair{DatedEvent::Promised, u"promised"},   std::pair{DatedEvent::Received, u"received"},
    std::pair{DatedEvent::Cancelled, u"cancelled"}, std::pair{DatedEvent::Asked, u"asked"},
    std::pair{DatedEvent::Answer, u"answer"},
};

constexpr const char *RightsOfACountry =
    "SELECT id, kind, wallet, days, event, checked FROM legal_right"
    " WHERE id IN (SELECT legal_right FROM legal_right_country WHERE country IN ('', ?)) AND wallet IN ('', ?)"
    " ORDER BY position";

} // namespace

QString textOf(RightKind kind)
{
    return textIn(Kinds, kind);
}

std::optional<RightKind> rightKindFrom(QStringView text)
{
    return valueIn(Kinds, text);
}

QString textOf(DatedEvent event)
{
    return textIn(Events, event);
}

std::optional<DatedEvent> datedEventFrom(QStringView text)
{
    return valueIn(Events, text);
}

std::optional<QDate> lastDayOf(const Right &right, const std::map<DatedEvent, QDate> &days)
{
    if (!right.limit) {
        return std::nullopt;
    }
    const auto from = days.find(right.limit->from);
    return from == days.end() || !from->second.isValid() ? std::nullopt
                                                         : std::optional(from->second.addDays(right.limit->days));
}

std::vector<Right> Rights::of(const QString &country, const QString &wallet, const QString &locale) const
{
    std::vector<Right> rights;
    Statement rows = m_pack.query(RightsOfACountry);
    rows.bind(country).bind(wallet);
    while (rows.next()) {
        if (std::optional<Right> right = read(rows, locale)) {
            rights.push_back(std::move(*right));
        }
    }
    return rights;
}

std::optional<Right> Rights::read(Statement &row, const QString &locale) const
{
    const std::optional<RightKind> kind = rightKindFrom(row.text(1));
    const std::optional<DatedEvent> from = datedEventFrom(row.text(4));
    const auto days = static_cast<int>(row.integer(3));
    if (!kind || (days > 0 && !from)) {
        return std::nullopt; // of a newer format: what we do not know we do not tell
    }
    Right right;
    right.id = row.text(0);
    right.kind = *kind;
    right.wallet = row.text(2);
    right.limit = days > 0 ? std::optional(RightLimit{days, *from}) : std::nullopt;
    right.checked = QDate::fromString(row.text(5), Qt::ISODate);
    Statement words = m_pack.query("SELECT text, decides FROM legal_right_text WHERE legal_right = ? AND locale = ?");
    words.bind(right.id).bind(bestLocale(locale, m_pack.locales()));
    if (words.next()) {
        right.text = words.text(0);
        right.decides = words.text(1);
    }
    Statement seen = m_pack.query("SELECT address, kind, seen FROM legal_right_source WHERE legal_right = ?"
                                  " ORDER BY position");
    seen.bind(right.id);
    while (seen.next()) {
        right.sources.push_back({seen.text(0), seen.text(1), QDate::fromString(seen.text(2), Qt::ISODate)});
    }
    const bool isTold = !right.text.isEmpty() && !right.sources.empty();
    return isTold ? std::optional(std::move(right)) : std::nullopt;
}

} // namespace WalletSupport
