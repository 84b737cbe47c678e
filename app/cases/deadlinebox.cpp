#include "cases/deadlinebox.h"

#include "cases/casetexts.h"
#include "cases/dayedit.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int UsualDays = 7; ///< that a new deadline is away
constexpr int LongestAbout = 200;

} // namespace

DeadlineBox::DeadlineBox(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_day(new StrongLabel(this))
    , m_about(new TextLabel(this))
    , m_set(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_calendar(new QPushButton(this))
    , m_form(new QWidget(this))
    , m_dayLabel(new StrongLabel(m_form))
    , m_dayEdit(new DayEdit(DayEdit::Shows::Day, m_form))
    , m_meaning(new MutedLabel(m_form))
    , m_aboutLabel(new StrongLabel(m_form))
    , m_aboutEdit(new QLineEdit(m_form))
    , m_keep(new QPushButton(m_form))
    , m_cancel(new QPushButton(m_form))
{
    m_day->setObjectName(QStringLiteral("deadlineDay"));
    m_about->setObjectName(QStringLiteral("deadlineAbout"));
    m_set->setObjectName(QStringLiteral("deadlineSet"));
    m_remove->setObjectName(QStringLiteral("deadlineRemove"));
    m_calendar->setObjectName(QStringLiteral("deadlineCalendar"));
    m_dayEdit->setObjectName(QStringLiteral("deadlineDayEdit"));
    m_aboutEdit->setObjectName(QStringLiteral("deadlineAboutEdit"));
    m_keep->setObjectName(QStringLiteral("deadlineKeep"));
    m_cancel->setObjectName(QStringLiteral("deadlineCancel"));
    m_aboutEdit->setMaxLength(LongestAbout);

    auto *formButtons = new FlowLayout;
    formButtons->addWidget(m_keep);
    formButtons->addWidget(m_cancel);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_dayLabel, m_dayEdit, m_meaning, m_aboutLabel, m_aboutEdit}) {
        form->addWidget(widget, 0, widget == m_dayEdit ? Qt::AlignLeft : Qt::Alignment());
    }
    form->addLayout(formButtons);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_set, m_calendar, m_remove}) {
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_day);
    layout->addWidget(m_about);
    layout->addLayout(buttons);
    layout->addWidget(m_form);

    const auto keep = [this] { emit deadlineChosen({m_dayEdit->date(), m_aboutEdit->text().trimmed()}); };
    connect(m_set, &QPushButton::clicked, this, &DeadlineBox::openForm);
    connect(m_remove, &QPushButton::clicked, this, &DeadlineBox::removeRequested);
    connect(m_calendar, &QPushButton::clicked, this, &DeadlineBox::calendarRequested);
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_aboutEdit, &QLineEdit::returnPressed, this, keep);
    connect(m_cancel, &QPushButton::clicked, this, &DeadlineBox::cancelled);
    connect(m_aboutEdit, &QLineEdit::textEdited, this, &DeadlineBox::edited);
    connect(m_dayEdit, &QDateTimeEdit::dateChanged, this, &DeadlineBox::edited);
    connect(m_dayEdit, &QDateTimeEdit::dateChanged, this, &DeadlineBox::tellMeaning);
    connect(&theme, &Theme::changed, this, &DeadlineBox::scale);
    m_form->hide();
    scale();
    retranslateUi();
}

void DeadlineBox::showDeadlines(const CaseDeadline &next, const CaseDeadline &own, QDate today, const QString &language,
                                bool isOpen)
{
    m_next = next;
    m_own = own;
    m_today = today;
    m_language = language;
    m_isOpen = isOpen;
    if (!isOpen) {
        m_form->hide();
    }
    retranslateUi();
    arrange();
}

bool DeadlineBox::isFormOpen() const
{
    return !m_form->isHidden();
}

void DeadlineBox::openForm()
{
    m_opened = {m_own.day.isValid() ? m_own.day : m_today.addDays(UsualDays), m_own.about};
    fillForm(m_opened);
    m_dayEdit->setFocus(Qt::OtherFocusReason);
}

void DeadlineBox::takeUp(const CaseDeadline &typed)
{
    m_opened = m_own;
    fillForm(typed);
}

void DeadlineBox::fillForm(const CaseDeadline &deadline)
{
    const QSignalBlocker quiet(this); // nobody has typed this just now
    m_dayEdit->setDate(deadline.day);
    m_aboutEdit->setText(deadline.about);
    m_form->show();
    arrange();
    tellMeaning();
}

std::optional<CaseDeadline> DeadlineBox::typed() const
{
    const CaseDeadline inForm{m_dayEdit->date(), m_aboutEdit->text().trimmed()};
    return isFormOpen() && inForm != m_opened ? std::optional(inForm) : std::nullopt;
}

void DeadlineBox::closeForm()
{
    if (!isFormOpen()) {
        return;
    }
    const bool hadFocus = m_form->isAncestorOf(window()->focusWidget());
    m_form->hide();
    arrange();
    if (hadFocus) {
        m_set->setFocus(Qt::OtherFocusReason);
    }
}

void DeadlineBox::tellMeaning()
{
    m_meaning->setText(deadlineText({m_dayEdit->date(), {}}, m_today, m_language));
}

void DeadlineBox::arrange()
{
    const bool isSet = m_own.day.isValid();
    const bool isFree = m_isOpen && m_form->isHidden();
    // What has the focus goes on, and does not lose it to the next page part.
    if (m_remove->hasFocus() && !isSet) {
        m_set->setFocus(Qt::OtherFocusReason);
    }
    m_about->setVisible(!m_next.about.isEmpty());
    m_set->setVisible(isFree);
    m_remove->setVisible(isFree && isSet);
    m_calendar->setVisible(isFree && m_next.day.isValid());
}

void DeadlineBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void DeadlineBox::retranslateUi()
{
    const QString day = deadlineText(m_next, m_today, m_language);
    m_day->setText(day.isEmpty() ? tr("No day is set.") : day);
    m_about->setText(m_next.about);
    m_set->setText(m_own.day.isValid() ? tr("Change the day") : tr("Set a day"));
    m_remove->setText(tr("Remove the day"));
    m_calendar->setText(tr("Save for the calendar"));
    m_dayLabel->setText(tr("By which day"));
    m_dayEdit->setAccessibleName(m_dayLabel->text());
    m_aboutLabel->setText(tr("What is to happen by then"));
    m_aboutEdit->setAccessibleName(m_aboutLabel->text());
    m_keep->setText(tr("Save deadline"));
    m_cancel->setText(tr("Cancel"));
    tellMeaning();
}

void DeadlineBox::scale()
{
    layout()->setSpacing(m_theme.scaled(8));
    m_form->layout()->setSpacing(m_theme.scaled(6));
}

} // namespace WalletSupport
