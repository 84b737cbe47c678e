#include "guides/dateinput.h"

#include "core/cases/case.h"
#include "core/guides/datereader.h"
#include "guides/calendarpopup.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

/// A day first or a month first, and no short year in front of both or behind them.
constexpr std::size_t MostReadings = 3;

} // namespace

DateInput::DateInput(const QString &step, const Field &field, Case &ownCase, Theme &theme, QWidget *parent)
    : FieldInput(step, field, ownCase, theme, parent)
    , m_edit(new QLineEdit)
    , m_open(new IconButton(QStringLiteral("calendar"), theme))
    , m_meaning(new QWidget)
    , m_day(new MutedLabel)
{
    m_edit->setObjectName(QStringLiteral("edit-") + field.id);
    m_open->setObjectName(QStringLiteral("calendar-") + field.id);
    m_day->setObjectName(QStringLiteral("day-") + field.id);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_open);
    auto *meaning = new QHBoxLayout(m_meaning);
    meaning->setContentsMargins(0, 0, 0, 0);
    meaning->addWidget(m_day, 1);
    while (m_readings.size() < MostReadings) {
        auto *reading = new LinkButton(m_meaning);
        reading->setObjectName(QStringLiteral("reading-") + field.id);
        meaning->addWidget(reading);
        m_readings.push_back(reading);
    }
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_meaning);
    addEditor(row);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_shown = {};
        tellMeaning();
    });
    connect(m_open, &IconButton::clicked, this, &DateInput::openCalendar);
    connect(&theme, &Theme::changed, this, &DateInput::scale);
    scale();
}

QWidget *DateInput::editor() const
{
    return m_edit;
}

QDate DateInput::today() const
{
    return currentCase().clock().now().toLocalTime().date();
}

void DateInput::setDay(QDate day)
{
    m_shown = day;
    m_edit->setText(dateText(day, currentCase().locale()));
    m_edit->setFocus();
    tellMeaning();
}

void DateInput::openCalendar()
{
    const auto read = readPastDate(m_edit->text(), today());
    auto *calendar =
        new CalendarPopup(read.value_or(QDate()), today(), QLocale(currentCase().locale()), theme(), window());
    connect(calendar, &CalendarPopup::dayChosen, this, &DateInput::setDay);
    calendar->openAt(*m_edit);
}

void DateInput::tellMeaning()
{
    const QString locale = currentCase().locale();
    const auto read = readPastDate(m_edit->text(), today());
    const QList<QDate> readings = read ? QList<QDate>() : read.error().readings;
    //: %1 is a day in words, with its weekday
    const QString day = read ? tr("That is %1").arg(weekdayText(*read, locale)) : QString();
    m_day->setText(readings.isEmpty() ? day : tr("Which day is it?"));
    for (std::size_t number = 0; number < m_readings.size(); ++number) {
        LinkButton *button = m_readings[number];
        const QDate reading = readings.value(static_cast<qsizetype>(number));
        button->setVisible(reading.isValid());
        button->setText(reading.isValid() ? dateText(reading, locale) : QString());
        button->disconnect(this);
        connect(button, &LinkButton::clicked, this, [this, reading] { setDay(reading); });
    }
}

FieldValue DateInput::editedValue() const
{
    return {m_shown.isValid() ? m_shown.toString(Qt::ISODate) : m_edit->text(), {}, false};
}

void DateInput::setEditedValue(const FieldValue &value)
{
    // What is wrong stays as it was typed.
    m_shown = QDate::fromString(value.text, Qt::ISODate);
    if (m_shown > today()) {
        m_shown = {};
    }
    m_edit->setText(m_shown.isValid() ? dateText(m_shown, currentCase().locale()) : value.text);
    tellMeaning();
}

void DateInput::retranslateUi()
{
    FieldInput::retranslateUi();
    m_open->setMeaning(tr("Choose the day from a calendar"));
    if (m_shown.isValid()) {
        m_edit->setText(dateText(m_shown, currentCase().locale()));
    }
    tellMeaning();
}

void DateInput::scale()
{
    // The line keeps its room while there is nothing to say.
    m_meaning->setFixedHeight(m_readings.front()->sizeHint().height());
}

} // namespace WalletSupport
