#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace WalletSupport {

/// Writes calendar files by libical: what calendarfile.cpp loads on first need.
class CalendarWriter
{
public:
    /// An entry for each of the days, whole, with a reminder on the morning before. All texts are one clean line.
    [[nodiscard]] virtual QByteArray write(const QString &title, const std::vector<QDate> &days, const QString &uid,
                                           const QDateTime &stamp) const = 0;

protected:
    ~CalendarWriter() = default;
};

/// The name under which the module gives its one object, which lives as long as the program. The number is raised with
/// every change of the class.
inline constexpr const char *CalendarWriterSymbol = "walletSupportCalendarWriter2";
using GiveCalendarWriter = const CalendarWriter *();

} // namespace WalletSupport
