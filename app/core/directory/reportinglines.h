#pragma once

#include "core/directory/confidence.h"
#include "core/directory/wallet.h"

#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

class Pack;

/// What answers at a reporting line.
enum class ReportingKind {
    PoliceEmergency,
    PoliceAdvice,
    AntiFraud, ///< a line for fraud alone, mostly of the police
    BankFraud, ///< puts people through to their own bank
    Consumer,
    Government,
    Messages, ///< takes forwarded messages and mails, and answers nobody
};

/// How it is reached.
enum class ReportingMedium { Telephone, TextMessage, Web, Email };

/// Where people of a country report fraud.
struct ReportingLine
{
    QString id;
    QString country; ///< ISO 3166 code
    ReportingKind kind = ReportingKind::AntiFraud;
    ReportingMedium medium = ReportingMedium::Telephone;
    QString target;  ///< as a channel's: telephone digits, https address or e-mail address
    QString display; ///< the target as people write it
    QString name;    ///< in the language that was asked for
    bool isAlwaysOpen = false;
    Confidence confidence = Confidence::Single;
    bool operator==(const ReportingLine &) const = default;

    /// The address to hand to the gate; empty for a number that takes only text messages or cannot be a tel: address.
    [[nodiscard]] QString address() const;
};

[[nodiscard]] QString textOf(ReportingKind kind);
[[nodiscard]] std::optional<ReportingKind> reportingKindFrom(QStringView text);
[[nodiscard]] QString textOf(ReportingMedium medium);
[[nodiscard]] std::optional<ReportingMedium> reportingMediumFrom(QStringView text);

/// The reporting lines of a pack. The pack must outlive it; nothing is read before it is asked for.
class ReportingLines final
{
public:
    explicit ReportingLines(const Pack &pack)
        : m_pack(pack)
    {
    }

    /// The lines to offer in a country, in the pack's order: only confirmed and corroborated ones.
    [[nodiscard]] std::vector<ReportingLine> forCountry(const QString &country, const QString &locale) const;
    /// The countries that have such lines, sorted by code.
    [[nodiscard]] QStringList countries() const;
    /// Every line with exactly this target, also what must not be offered.
    [[nodiscard]] std::vector<ReportingLine> at(const QString &target, const QString &locale = {}) const;
    /// Where the line was seen.
    [[nodiscard]] std::vector<DirectorySource> sources(const QString &id) const;
    /// When it answers, in the words of its source (English), for those who keep the directory; may be empty.
    [[nodiscard]] QString hoursAsGiven(const QString &id) const;

private:
    [[nodiscard]] std::vector<ReportingLine> read(const char *sql, const QString &parameter,
                                                  const QString &locale) const;

    const Pack &m_pack;
};

} // namespace WalletSupport
