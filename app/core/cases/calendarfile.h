#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace WalletSupport {

/// A calendar file (.ics) with a deadline: an entry for the whole day with a reminder at nine on the morning before.
/// Calendars are shared and synchronised, so nothing private is in it but what the title says. `uid`: the same deadline
/// has the same, so that a calendar replaces it; it is no name of a case. Empty for an invalid date and where the
/// installation is broken.
[[nodiscard]] QByteArray calendarOf(const QString &title, QDate date, const QString &uid, const QDateTime &stamp);

} // namespace WalletSupport
