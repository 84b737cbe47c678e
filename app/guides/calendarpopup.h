#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace WalletSupport {

class Announcer;
class Theme;

/// A calendar that opens at a field, for days that have been. Arrow keys and Enter choose, Escape closes it. The day
/// that is reached is said: Qt's calendar tells screen readers a number in a table.
class CalendarPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarPopup)

public:
    /// `locale`: whose names of months and days it shows. It deletes itself when it is closed.
    CalendarPopup(QDate chosen, QDate today, const QLocale &locale, Theme &theme, QWidget *parent);

    /// Opens below `field`, or above it where the screen ends.
    void openAt(const QWidget &field);

signals:
    void dayChosen(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(QDate day);
    void nameParts(const QString &day);
    /// Puts the year in front of the month where the language does, and says both as it does.
    void orderHeading();

    QCalendarWidget *m_calendar;
    Announcer *m_announcer;
};

} // namespace WalletSupport
