#pragma once

#include <QStringList>

#include <vector>

struct sqlite3;

namespace WalletSupport {

struct ReportingLineSource;

/// Writes the reporting lines' tables (packschema.h), with the names of their countries. False if the database refuses.
[[nodiscard]] bool writeReportingLines(sqlite3 *database, const std::vector<ReportingLineSource> &lines,
                                       const QStringList &locales);

} // namespace WalletSupport
