#include "core/guides/caserights.h"

#include "core/directory/directory.h"
#include "core/guides/datereader.h"

#include <algorithm>
#include <tuple>

namespace WalletSupport {

namespace {

/// Calls `see` with every field on the run's path that has been answered.
template <typename See>
void eachField(const GuideRun &run, const See &see)
{
    for (const QString &id : run.path()) {
        const Answer *answer = run.answer(id);
        if (answer == nullptr) {
            continue;
        }
        for (const Field &field : run.guide().step(id)->fields) {
            const auto value = answer->fields.find(field.id);
            if (value != answer->fields.end() && !value->second.isNotSure && !value->second.isEmpty()) {
                see(field, value->second);
            }
        }
    }
}

std::vector<RightKind> kindsAt(const GuideRun &run)
{
    std::vector<RightKind> kinds;
    for (const RightsWanted &wanted : run.guide().step(run.path().back())->rights) {
        if (!wanted.condition || holds(*wanted.condition, run.known()).value_or(false)) {
            kinds.insert(kinds.end(), wanted.kinds.begin(), wanted.kinds.end());
        }
    }
    return kinds;
}

/// "Name: value" as the language writes it.
QString pairOf(const QString &name, const QString &value, const QString &locale)
{
    const bool isChinese = locale.startsWith(QLatin1String("zh"));
    return name + (isChinese ? QStringLiteral("：") : QStringLiteral(": ")) + value;
}

} // namespace

QString countryOf(const GuideRun &run)
{
    QString country;
    eachField(run, [&](const Field &field, const FieldValue &value) {
        if (field.kind == FieldKind::Country) {
            country = value.code;
        }
    });
    return country;
}

QString likelyCountry(const GuideRun &run, const QStringList &homeCountries)
{
    if (const QString given = countryOf(run); !given.isEmpty()) {
        return given;
    }
    const std::optional<ChosenWallet> wallet = run.wallet();
    if (wallet && wallet->countries().size() == 1 && !wallet->details.isWorldwide) {
        return wallet->countries().constFirst();
    }
    return homeCountries.value(0);
}

std::map<DatedEvent, QDate> daysOf(const GuideRun &run)
{
    std::map<DatedEvent, QDate> days;
    eachField(run, [&](const Field &field, const FieldValue &value) {
        if (field.event) {
            days[*field.event] = QDate::fromString(value.text, Qt::ISODate);
        }
    });
    return days;
}

std::vector<CaseRight> rightsOf(const GuideRun &run, const QString &locale)
{
    const std::vector<RightKind> kinds = kindsAt(run);
    const std::optional<ChosenWallet> wallet = run.wallet();
    std::vector<CaseRight> found;
    if (kinds.empty()) {
        return found;
    }
    const std::map<DatedEvent, QDate> days = daysOf(run);
    for (const Right &right : run.directory().rights().of(countryOf(run), wallet ? wallet->id() : QString(), locale)) {
        if (std::find(kinds.begin(), kinds.end(), right.kind) != kinds.end()) {
            found.push_back({right, lastDayOf(right, days)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const CaseRight &left, const CaseRight &right) {
        return std::tuple(!left.lastDay, left.lastDay.value_or(QDate())) <
               std::tuple(!right.lastDay, right.lastDay.value_or(QDate()));
    });
    return found;
}

QStringList deadlineLines(const GuideRun &run, const QString &locale)
{
    QStringList lines;
    for (const CaseRight &one : rightsOf(run, locale)) {
        if (one.lastDay) {
            lines.append(pairOf(dateText(*one.lastDay, locale), one.right.text, locale));
        }
    }
    return lines;
}

QStringList reportLines(const GuideRun &run, const QString &locale)
{
    QStringList lines;
    const QString country = countryOf(run);
    if (country.isEmpty()) {
        return lines;
    }
    for (const ReportingLine &line : run.directory().reportingLines().forCountry(country, locale)) {
        lines.append(pairOf(line.name, line.display, locale));
    }
    return lines;
}

} // namespace WalletSupport
