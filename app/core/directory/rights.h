#pragma once

#include "core/content/statement.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace WalletSupport {

class Pack;

/// What a right or deadline is about.
enum class RightKind {
    UnauthorisedPayment, ///< somebody else made the payment
    Tricked,             ///< the person was deceived into making it
    Purchase,            ///< bought, and not received or not as promised
    Chargeback,          ///< paid by card: what the card's bank does
    DirectDebit,
    Cancel, ///< calling a payment back
    UnclaimedTransfer,
    MissingMoney, ///< the payment itself went wrong
    Complaint,
};

/// What happened on the day from which a limit runs.
enum class DatedEvent {
    Payment,
    Noticed,   ///< the person learned of it
    Promised,  ///< the goods, or a refund, were due
    Received,  ///< the goods came
    Cancelled, ///< a subscription was ended
    Asked,     ///< the seller or wallet was asked
    Answer,    ///< their last answer
};

/// How long a person has. A month counts as 30 days, so that a day is never told too late.
struct RightLimit
{
    int days = 0; ///< more than 0
    DatedEvent from = DatedEvent::Payment;
    bool operator==(const RightLimit &) const = default;
};

/// Where a right was read.
struct RightSource
{
    QString address;
    QString kind; ///< `official`, `copy` (of an official text), `wallet` (its own page) or `secondary`
    QDate seen;
    bool operator==(const RightSource &) const = default;
};

/// A right or deadline, in one language.
struct Right
{
    QString id;
    RightKind kind = RightKind::Purchase;
    QString wallet; ///< whose rule it is; empty for everybody's
    std::optional<RightLimit> limit;
    QString text;
    QString decides; ///< who decides
    QDate checked;
    std::vector<RightSource> sources; ///< never empty
    bool operator==(const Right &) const = default;
};

[[nodiscard]] QString textOf(RightKind kind);
[[nodiscard]] std::optional<RightKind> rightKindFrom(QStringView text);
[[nodiscard]] QString textOf(DatedEvent event);
[[nodiscard]] std::optional<DatedEvent> datedEventFrom(QStringView text);

/// The last day on which the person can act; nothing where the right has no limit or its day is not known.
[[nodiscard]] std::optional<QDate> lastDayOf(const Right &right, const std::map<DatedEvent, QDate> &days);

/// The rights and deadlines of a pack. The pack must outlive it; nothing is read before it is asked for.
class Rights final
{
public:
    explicit Rights(const Pack &pack)
        : m_pack(pack)
    {
    }

    /// Those that hold in a country (ISO 3166 code), with the wallet's own rules (`wallet` may be empty), in the pack's
    /// order. A pack without them, or an older one, has none.
    [[nodiscard]] std::vector<Right> of(const QString &country, const QString &wallet, const QString &locale) const;

private:
    [[nodiscard]] std::optional<Right> read(Statement &row, const QString &locale) const;

    const Pack &m_pack;
};

} // namespace WalletSupport
