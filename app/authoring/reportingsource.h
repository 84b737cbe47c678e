#pragma once

#include "authoring/directorysource.h"
#include "authoring/fault.h"
#include "core/directory/reportinglines.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// A reporting line as its author wrote it.
struct ReportingLineSource
{
    ReportingLine line;            ///< without a name
    QString hours;                 ///< in the words of its source
    QHash<QString, QString> names; ///< by locale
    std::vector<SourceEntry> sources;
};

/// Reads and checks a pack's directory/reporting.json, which it need not have: everything that is wrong is added to
/// `faults`, with its line. Each line has a name in every one of `locales`.
[[nodiscard]] std::vector<ReportingLineSource> readReportingLines(const QString &folder, const QStringList &locales,
                                                                  Faults &faults);

} // namespace WalletSupport
