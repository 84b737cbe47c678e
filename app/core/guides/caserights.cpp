#include "core/guides/caserights.h"

#include "core/directory/directory.h"
#include "core/guides/datereader.h"
#include "core/guides/guidetext.h"

#include <algorithm>
#include <tuple>

namespace WalletSupport {

namespace {

/// Calls `see` with every field on the run's path that has been answered, and the number of its item (-1: of none).
template <typename See>
void eachField(const GuideRun &run, const See &see)
{
    for (const QString &id : run.path()) {
        const Answer *answer = run.answer(id);
        if (answer == nullptr) {
            continue;
        }
        eachPart(*answer, [&](const FieldValues &values, int item) {
            for (const Field &field : run.guide().step(id)->fields) {
                const auto value = values.find(field.id);
                if (value != values.end() && !value->second.isNotSure && !value->second.isEmpty()) {
                    see(field, value->second, item);
                }
            }
        });
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

/// Whether the run's path asks for the day on which this happened.
bool asksFor(DatedEvent event, const GuideRun &run)
{
    return std::ranges::any_of(run.path(), [&](const QString &id) {
        return std::ranges::count(run.guide().step(id)->fields, event, &Field::event) > 0;
    });
}

/// Whether a right can be one of this case's, whatever its country says.
bool isMeant(const Right &right, const GuideRun &run, const std::optional<ChosenWallet> &wallet)
{
    // Who returns goods within some days of getting them has them.
    if (right.limit && right.limit->from == DatedEvent::Received && !asksFor(DatedEvent::Received, run)) {
        return false;
    }
    if (!wallet || !right.wallet.isEmpty()) {
        return true;
    }
    // Where nobody keeps the coins, and against a company that does not serve the country, nobody has to give what the
    // law there promises. A card's rules are the same everywhere.
    const QStringList &served = wallet->countries();
    return !wallet->details.isSelfCustody() && (right.kind == RightKind::Chargeback || served.isEmpty() ||
                                                wallet->details.isWorldwide || served.contains(countryOf(run)));
}

} // namespace

QString countryOf(const GuideRun &run)
{
    QString country;
    eachField(run, [&](const Field &field, const FieldValue &value, int) {
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
    eachField(run, [&](const Field &field, const FieldValue &value, int item) {
        if (!field.event) {
            return;
        }
        const QDate day = QDate::fromString(value.text, Qt::ISODate);
        const auto known = days.find(*field.event);
        // Of several payments the first settles how long one has.
        if (item <= 0 || known == days.end() || day < known->second) {
            days[*field.event] = day;
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
        if (std::find(kinds.begin(), kinds.end(), right.kind) != kinds.end() && isMeant(right, run, wallet)) {
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
