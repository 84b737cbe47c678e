#pragma once

#include "core/directory/rights.h"
#include "core/guides/guiderun.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace WalletSupport {

/// A right or deadline in somebody's case.
struct CaseRight
{
    Right right;
    std::optional<QDate> lastDay; ///< counted on the safe side; nothing if there is no limit or its day is not known
    bool operator==(const CaseRight &) const = default;
};

/// The person's country as the guide asked for it (ISO 3166); empty if it has not.
[[nodiscard]] QString countryOf(const GuideRun &run);
/// The same or, where it is not known, what to offer: the wallet's country, if it has only one, else the likeliest of
/// `homeCountries`.
[[nodiscard]] QString likelyCountry(const GuideRun &run, const QStringList &homeCountries);

/// The days that the person has given, by what happened on them; of several items the earliest.
[[nodiscard]] std::map<DatedEvent, QDate> daysOf(const GuideRun &run);

/// The rights and deadlines that the run's outcome tells in this country, those with a last day first, the nearest
/// before the later. None before the outcome.
[[nodiscard]] std::vector<CaseRight> rightsOf(const GuideRun &run, const QString &locale);

/// For documents, a line each: `12 December 2026: Open a dispute ...`.
[[nodiscard]] QStringList deadlineLines(const GuideRun &run, const QString &locale);
/// Where to report fraud in the person's country, a line each: `Police emergency: 110`.
[[nodiscard]] QStringList reportLines(const GuideRun &run, const QString &locale);

} // namespace WalletSupport
