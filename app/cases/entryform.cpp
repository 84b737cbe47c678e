#include "cases/entryform.h"

#include "cases/dayedit.h"
#include "core/base/clock.h"
#include "ui/flowlayout.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int LongestLine = 200;
constexpr qsizetype LongestText = 4000;
constexpr int UsualDays = 7; ///< until a promise is kept
constexpr int TextLines = 4;

} // namespace

EntryForm::EntryForm(const Clock &clock, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_talk(new QWidget(this))
    , m_whoLabel(new StrongLabel(m_talk))
    , m_who(new QLineEdit(m_talk))
    , m_whenLabel(new StrongLabel(m_talk))
    , m_when(new DayEdit(DayEdit::Shows::DayAndTime, m_talk))
    , m_numberLabel(new StrongLabel(m_talk))
    , m_number(new QLineEdit(m_talk))
    , m_textLabel(new StrongLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_hasDay(new QCheckBox(this))
    , m_day(new DayEdit(DayEdit::Shows::Day, this))
    , m_error(new ErrorLabel(this))
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    connect(m_keep, &QPushButton::clicked, this, &EntryForm::enter);
    connect(m_who, &QLineEdit::returnPressed, this, &EntryForm::enter);
    connect(m_number, &QLineEdit::returnPressed, this, &EntryForm::enter);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::cancelled);
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setVisible);
    connect(m_who, &QLineEdit::textEdited, this, &EntryForm::edited);
    connect(m_number, &QLineEdit::textEdited, this, &EntryForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryForm::edited);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &EntryForm::edited);
    connect(m_day, &QDateTimeEdit::dateTimeChanged, this, &EntryForm::edited);
    connect(m_hasDay, &QCheckBox::toggled, this, &EntryForm::edited);
    connect(&theme, &Theme::changed, this, &EntryForm::scale);
    hide();
    scale();
    retranslateUi();
}

void EntryForm::build()
{
    m_who->setObjectName(QStringLiteral("entryWho"));
    m_when->setObjectName(QStringLiteral("entryWhen"));
    m_number->setObjectName(QStringLiteral("entryNumber"));
    m_text->setObjectName(QStringLiteral("entryText"));
    m_hasDay->setObjectName(QStringLiteral("entryHasDay"));
    m_day->setObjectName(QStringLiteral("entryDay"));
    m_error->setObjectName(QStringLiteral("entryError"));
    m_keep->setObjectName(QStringLiteral("entryKeep"));
    m_cancel->setObjectName(QStringLiteral("entryCancel"));
    m_who->setMaxLength(LongestLine);
    m_number->setMaxLength(LongestLine);
    m_text->setTabChangesFocus(true);

    auto *talk = new QVBoxLayout(m_talk);
    talk->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_whoLabel, m_who, m_whenLabel, m_when, m_numberLabel, m_number}) {
        talk->addWidget(widget, 0, widget == m_when ? Qt::AlignLeft : Qt::Alignment());
    }
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_talk, m_textLabel, m_error, m_text, m_hasDay, m_day}) {
        layout->addWidget(widget, 0, widget == m_day ? Qt::AlignLeft : Qt::Alignment());
    }
    layout->addLayout(buttons);
}

void EntryForm::open(CaseEvent::Kind kind)
{
    isOpen() ? showFor(kind) : open({{kind, m_clock.now().toUTC(), {}, {}, {}}, {}});
    focusFirst();
}

void EntryForm::open(const EntryDraft &draft)
{
    const QSignalBlocker quiet(this); // nobody has typed this just now
    const QDateTime now = m_clock.now();
    m_who->setText(draft.event.who);
    m_when->setDateTime((draft.event.when.isValid() ? draft.event.when : now).toLocalTime());
    m_number->setText(draft.event.number);
    m_text->setPlainText(draft.event.text);
    m_hasDay->setChecked(draft.promised.isValid());
    m_day->setDate(draft.promised.isValid() ? draft.promised : now.toLocalTime().date().addDays(UsualDays));
    showFor(draft.event.kind);
}

void EntryForm::showFor(CaseEvent::Kind kind)
{
    const bool isTalk = kind == CaseEvent::Kind::Call;
    m_kind = kind;
    m_isWrong = false;
    m_talk->setVisible(isTalk);
    m_hasDay->setVisible(isTalk);
    m_day->setVisible(isTalk && m_hasDay->isChecked());
    retranslateUi();
    show();
}

void EntryForm::close()
{
    const QSignalBlocker quiet(this);
    hide();
    m_who->clear();
    m_number->clear();
    m_text->clear();
}

EntryDraft EntryForm::typed() const
{
    const bool isTalk = m_kind == CaseEvent::Kind::Call;
    CaseEvent event{m_kind, {}, {}, {}, m_text->toPlainText().trimmed().left(LongestText)};
    if (isTalk) {
        event.when = m_when->dateTime().toUTC();
        event.who = m_who->text().trimmed();
        event.number = m_number->text().trimmed();
    }
    return {event, isTalk && m_hasDay->isChecked() ? m_day->date() : QDate()};
}

void EntryForm::focusFirst()
{
    (m_kind == CaseEvent::Kind::Call ? static_cast<QWidget *>(m_who) : m_text)->setFocus(Qt::OtherFocusReason);
}

void EntryForm::enter()
{
    EntryDraft entry = typed();
    m_isWrong = entry.isEmpty();
    retranslateUi();
    if (m_isWrong) {
        focusFirst();
        return;
    }
    if (!entry.event.when.isValid()) {
        entry.event.when = m_clock.now().toUTC();
    }
    emit entered(entry.event, entry.promised);
}

void EntryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void EntryForm::retranslateUi()
{
    const bool isTalk = m_kind == CaseEvent::Kind::Call;
    m_whoLabel->setText(tr("Whom you spoke or wrote with"));
    m_who->setAccessibleName(m_whoLabel->text());
    m_whenLabel->setText(tr("When"));
    m_when->setAccessibleName(m_whenLabel->text());
    m_numberLabel->setText(tr("The case number they gave you"));
    m_number->setAccessibleName(m_numberLabel->text());
    m_textLabel->setText(isTalk ? tr("What was said or promised") : tr("Your note"));
    m_hasDay->setText(tr("They promised something by a day"));
    m_day->setAccessibleName(tr("The day that they promised"));
    m_error->setText(tr("There is nothing to keep yet. Write a few words first."));
    m_error->setVisible(m_isWrong);
    // What is wrong is heard where the focus goes.
    QWidget *first = isTalk ? static_cast<QWidget *>(m_who) : m_text;
    m_text->setAccessibleName(m_textLabel->text());
    m_text->setAccessibleDescription(QString());
    m_who->setAccessibleDescription(QString());
    first->setAccessibleDescription(m_isWrong ? m_error->text() : QString());
    m_keep->setText(isTalk ? tr("Keep this talk") : tr("Keep this note"));
    m_cancel->setText(tr("Cancel"));
}

void EntryForm::scale()
{
    layout()->setSpacing(m_theme.scaled(6));
    m_talk->layout()->setSpacing(m_theme.scaled(6));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * TextLines + m_theme.scaled(24));
}

} // namespace WalletSupport
