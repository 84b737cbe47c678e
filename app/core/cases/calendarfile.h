#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace WalletSupport {

/// A calendar file (.ics) with deadlines: for each an entry for the whole day with a reminder at nine on the morning
/// before. Calendars are shared and synchronised, so nothing private is in it but what the title says. `uid`: the same
/// case has the same, so that a calendar replaces the first day by a new first day; it is no name of a case. Days that
/// no calendar holds are left out; empty where none is left, and where the installation is broken.
[[nodiscard]] QByteArray calendarOf(const QString &title, std::vector<QDate> days, const QString &uid,
                                    const QDateTime &stamp);

} // namespace WalletSupport
