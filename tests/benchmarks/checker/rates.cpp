#include "benchmarks/checker/rates.h"

#include "benchmarks/checker/table.h"
#include "core/checker/checker.h"

#include <QMap>
#include <QTextStream>

#include <algorithm>

namespace WalletSupport {

namespace {

bool has(const CheckReport &report, Verdict verdict)
{
    return std::ranges::any_of(report.findings, [&](const Finding &found) { return found.verdict == verdict; });
}

/// In a whole message the genuine number beside a false address stays genuine: there only addresses count.
bool hasOfficialAddress(const CheckReport &report)
{
    return std::ranges::any_of(report.findings, [](const Finding &found) {
        return found.verdict == Verdict::Official && found.kind != FindingKind::Phone;
    });
}

bool isRight(const Sample &attack, const CheckReport &report)
{
    const bool isMessage = attack.kind == QLatin1String("message");
    const bool isOfficial = isMessage ? hasOfficialAddress(report) : has(report, Verdict::Official);
    const bool isFalse = has(report, Verdict::NotOfficial);
    if (attack.want == QLatin1String("official")) {
        return isOfficial && !isFalse;
    }
    if (attack.want == QLatin1String("not-official")) {
        return isFalse && !isOfficial;
    }
    return !isOfficial && (attack.want != QLatin1String("unknown") || !isFalse);
}

QString verdictsOf(const CheckReport &report)
{
    QStringList verdicts{textOf(report.level)};
    for (const Finding &finding : report.findings) {
        verdicts << textOf(finding.verdict) + u' ' + textOf(finding.reason.kind);
    }
    return verdicts.join(QLatin1String(", "));
}

QString percent(double value)
{
    return QStringLiteral("%1 %").arg(value);
}

void addAtLeast(Table &table, const QString &what, int part, int all, double least)
{
    table.add(what, shareText(part, all), QStringLiteral("at least ") + percent(least),
              all == 0 ? std::nullopt : std::optional(100.0 * part >= least * all));
}

void addAtMost(Table &table, const QString &what, int part, int all, double most)
{
    table.add(what, shareText(part, all), QStringLiteral("at most ") + percent(most),
              all == 0 ? std::nullopt : std::optional(100.0 * part <= most * all));
}

/// How many messages of a kind there are, and how they are taken.
struct Counts
{
    int all = 0;
    int noticed = 0; ///< the message is not to be trusted, or something in it is not official
    int danger = 0;
    int caution = 0;

    Counts &operator+=(const Counts &other)
    {
        all += other.all;
        noticed += other.noticed;
        danger += other.danger;
        caution += other.caution;
        return *this;
    }
};

/// What share of a kind has to be noticed; 0 where nothing is asked.
double leastNoticed(const QString &kind)
{
    static const QMap<QString, double> least = {
        {QStringLiteral("Account Alert"), 97},     {QStringLiteral("call-customer-service"), 70},
        {QStringLiteral("call-police"), 75},       {QStringLiteral("call-loan"), 60},
        {QStringLiteral("fake-base-station"), 70},
    };
    return least.value(kind);
}

void addNoticed(Table &table, const QString &kind, const Counts &counts, double least)
{
    const QString what = QStringLiteral("  %1: noticed").arg(kind);
    if (least > 0) {
        addAtLeast(table, what, counts.noticed, counts.all, least);
    } else {
        table.add(what, shareText(counts.noticed, counts.all));
    }
    table.add(QStringLiteral("    of them danger, caution"),
              QStringLiteral("%1, %2").arg(counts.danger).arg(counts.caution));
}

} // namespace

void Rates::show(const QString &kind, const Sample &sample, const QString &verdict) const
{
    if (kind == m_shown) {
        QTextStream(stdout) << sample.kind << '\t' << QString(sample.text).replace(u'\n', u' ') << '\t' << verdict
                            << '\n';
    }
}

void Rates::addHosts(Table &table) const
{
    int officialFakes = 0;
    int caught = 0;
    const std::vector<Sample> fakes = m_samples.read(QStringLiteral("hosts-fake"), m_part);
    for (const Sample &fake : fakes) {
        const CheckReport report = m_checker.check(fake.text);
        officialFakes += has(report, Verdict::Official) ? 1 : 0;
        caught += has(report, Verdict::NotOfficial) ? 1 : 0;
        if (!has(report, Verdict::NotOfficial)) {
            show(QStringLiteral("fake"), fake, verdictsOf(report));
        }
    }
    int accused = 0;
    const std::vector<Sample> honest = m_samples.read(QStringLiteral("hosts-honest"), m_part);
    for (const Sample &host : honest) {
        const CheckReport report = m_checker.check(host.text);
        if (has(report, Verdict::NotOfficial)) {
            ++accused;
            show(QStringLiteral("honest"), host, verdictsOf(report));
        }
    }
    addAtMost(table, QStringLiteral("fake hosts called official"), officialFakes, static_cast<int>(fakes.size()), 0);
    addAtLeast(table, QStringLiteral("fake hosts called not official"), caught, static_cast<int>(fakes.size()), 95);
    addAtMost(table, QStringLiteral("honest hosts accused"), accused, static_cast<int>(honest.size()), 0.2);
}

void Rates::addAttacks(Table &table) const
{
    QMap<QString, std::pair<int, int>> kinds; // wrong, all
    int wrong = 0;
    const std::vector<Sample> attacks = m_samples.readAttacks();
    for (const Sample &attack : attacks) {
        const CheckReport report = m_checker.check(attack.text);
        ++kinds[attack.kind].second;
        if (!isRight(attack, report)) {
            ++wrong;
            ++kinds[attack.kind].first;
            show(QStringLiteral("attacks"), attack, verdictsOf(report));
        }
    }
    addAtMost(table, QStringLiteral("attacks judged wrongly"), wrong, static_cast<int>(attacks.size()), 0);
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        table.add(QStringLiteral("  ") + kind.key(), QStringLiteral("%1 of %2").arg(kind->first).arg(kind->second));
    }
}

void Rates::addMessages(Table &table) const
{
    const auto count = [this](const QString &set, bool isHonest) {
        QMap<QString, Counts> kinds;
        for (const Sample &message : m_samples.read(set, m_part)) {
            const CheckReport report = m_checker.check(message.text);
            const bool isNoticed = report.level != MessageLevel::None || has(report, Verdict::NotOfficial);
            kinds[message.kind] += {1, isNoticed ? 1 : 0, report.level == MessageLevel::Danger ? 1 : 0,
                                    report.level == MessageLevel::Caution ? 1 : 0};
            if (isNoticed == isHonest) {
                show(message.kind, message, verdictsOf(report));
            }
        }
        return kinds;
    };
    const auto total = [](const QMap<QString, Counts> &kinds) {
        Counts all;
        for (const Counts &counts : kinds) {
            all += counts;
        }
        return all;
    };

    const QMap<QString, Counts> english = count(QStringLiteral("messages-scam-en"), false);
    const Counts all = total(english);
    table.add(QStringLiteral("frauds in English"));
    addAtLeast(table, QStringLiteral("  all: noticed"), all.noticed, all.all, 93);
    for (auto kind = english.cbegin(); kind != english.cend(); ++kind) {
        addNoticed(table, kind.key(), *kind, leastNoticed(kind.key()));
    }
    const QMap<QString, Counts> chinese = count(QStringLiteral("messages-scam-zh"), false);
    table.add(QStringLiteral("frauds in Chinese"));
    for (auto kind = chinese.cbegin(); kind != chinese.cend(); ++kind) {
        addNoticed(table, kind.key(), *kind, leastNoticed(kind.key()));
    }

    QMap<QString, Counts> honest = count(QStringLiteral("messages-honest"), true);
    const Counts bank = honest.take(QStringLiteral("bank"));
    const Counts everyday = total(honest);
    table.add(QStringLiteral("honest messages and calls"));
    addAtMost(table, QStringLiteral("  everyday: danger"), everyday.danger, everyday.all, 0.05);
    addAtMost(table, QStringLiteral("  everyday: caution"), everyday.caution, everyday.all, 1);
    for (auto kind = honest.cbegin(); kind != honest.cend(); ++kind) {
        table.add(QStringLiteral("    %1: danger, caution").arg(kind.key()),
                  QStringLiteral("%1, %2 of %3").arg(kind->danger).arg(kind->caution).arg(kind->all));
    }
    addAtMost(table, QStringLiteral("  banks' and wallets' own: doubted"), bank.noticed, bank.all, 4);
}

} // namespace WalletSupport
