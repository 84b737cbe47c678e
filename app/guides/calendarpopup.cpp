#include "guides/calendarpopup.h"

#include "core/guides/datereader.h"
#include "ui/announcer.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

CalendarPopup::CalendarPopup(QDate chosen, QDate today, const QLocale &locale, Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
    , m_announcer(new Announcer(this))
{
    constexpr int FirstYear = 2000;
    setObjectName(QStringLiteral("calendarPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setLocale(locale);
    m_calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setMinimumDate(QDate(FirstYear, 1, 1));
    m_calendar->setMaximumDate(today);
    m_calendar->setSelectedDate(chosen.isValid() ? chosen : today);
    // Every day can be the right one: Sundays are not red.
    QTextCharFormat day;
    day.setForeground(theme.colours().text);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, day);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, day);
    QTextCharFormat names;
    names.setForeground(theme.colours().mutedText);
    m_calendar->setHeaderTextFormat(names);
    // Days to come cannot be chosen. The calendar itself tells only those of other months from the rest.
    for (QDate later = today.addDays(1); later.month() == today.month(); later = later.addDays(1)) {
        m_calendar->setDateTextFormat(later, names);
    }
    const int side = theme.scaled(18);
    const QPixmap next =
        iconPixmap(QStringLiteral("chevron-right"), theme.colours().text, side, parent->devicePixelRatioF());
    m_calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth"))->setIcon(next);
    m_calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth"))
        ->setIcon(next.transformed(QTransform::fromScale(-1, 1)));
    auto *layout = new QVBoxLayout(this);
    const int inset = theme.scaled(6);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->addWidget(m_calendar);
    m_calendar->findChild<QAbstractItemView *>()->installEventFilter(this);
    orderHeading();
    nameParts(weekdayText(m_calendar->selectedDate(), locale.name()));
    connect(m_calendar, &QCalendarWidget::selectionChanged, this,
            [this, name = locale.name()] { m_announcer->say(weekdayText(m_calendar->selectedDate(), name)); });
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
}

void CalendarPopup::nameParts(const QString &day)
{
    //: For screen readers: %1 is the day that is chosen in the calendar
    const QString words = tr("Calendar: %1. Choose a day with the arrow keys and Enter.").arg(day);
    setAccessibleName(words);
    m_calendar->findChild<QAbstractItemView *>()->setAccessibleName(words);
    m_calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth"))
        ->setAccessibleName(tr("Month before"));
    m_calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth"))->setAccessibleName(tr("Month after"));
}

void CalendarPopup::orderHeading()
{
    const QString format = m_calendar->locale().dateFormat(QLocale::LongFormat); // yyyy年M月d日dddd
    const auto year = format.indexOf(u'y');
    const auto month = format.indexOf(u'M');
    const auto day = format.indexOf(u'd', month);
    auto *monthButton = m_calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"));
    auto *yearButton = m_calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_yearbutton"));
    auto *yearEdit = m_calendar->findChild<QSpinBox *>(QStringLiteral("qt_calendar_yearedit"));
    auto *bar = qobject_cast<QBoxLayout *>(monthButton->parentWidget()->layout());
    if (year < 0 || month < year || day < month || bar == nullptr) {
        return; // the month stands first, as in the calendar itself
    }
    bar->removeWidget(monthButton);
    bar->insertWidget(bar->indexOf(yearButton) + 1, monthButton);
    yearEdit->setSuffix(format.mid(year, month - year).remove(u'y').trimmed());
    const auto tell = [this, monthButton, yearButton, yearEdit, form = format.mid(month, day - month).trimmed()] {
        const QDate shown(m_calendar->yearShown(), m_calendar->monthShown(), 1);
        monthButton->setText(m_calendar->locale().toString(shown, form));
        yearButton->setText(yearEdit->text());
    };
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, tell);
    tell();
}

void CalendarPopup::openAt(const QWidget &field)
{
    adjustSize();
    const QRect room = field.screen()->availableGeometry();
    const QPoint below = field.mapToGlobal(QPoint(0, field.height()));
    const bool hasRoomBelow = below.y() + height() <= room.bottom();
    const int top = hasRoomBelow ? below.y() : std::max(room.top(), below.y() - field.height() - height());
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())), top);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

bool CalendarPopup::eventFilter(QObject *watched, QEvent *event)
{
    // The calendar itself would take the day on Escape.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CalendarPopup::choose(QDate day)
{
    emit dayChosen(day);
    close();
}

} // namespace WalletSupport
