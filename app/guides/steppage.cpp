#include "guides/steppage.h"

#include "core/cases/case.h"
#include "ui/accessiblerole.h"
#include "ui/focusring.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/plaintext.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int Spacing = 12;

QString iconOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::OpenResetForm:
    case ActionKind::OpenResetHelp:
    case ActionKind::OpenSite:
        return QStringLiteral("external-link");
    case ActionKind::ShowContacts:
        return QStringLiteral("life-buoy");
    case ActionKind::OpenArticle:
        return QStringLiteral("book-open");
    case ActionKind::StartGuide:
        return QStringLiteral("route");
    case ActionKind::ShowStolenPage:
        return QStringLiteral("siren");
    case ActionKind::ShowReporting:
        return QStringLiteral("flag");
    }
    return {};
}

} // namespace

StepPage::StepPage(const Step &step, Case &ownCase, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_case(ownCase)
    , m_theme(theme)
    , m_title(new TitleLabel(this))
    , m_intro(new TextLabel(this))
    , m_warning(new WarningPanel(this))
    , m_warningText(new TextLabel(m_warning))
    , m_content(new QVBoxLayout)
{
    // Screen readers say the name of a group when the keyboard comes into it: here the question, and what to know
    // before answering. What is said so is no label besides, which Orca would say once more.
    QAccessible::installFactory(&interfaceWithRole<StepPage, QAccessible::Grouping>);
    m_title->setRole(QAccessible::Heading);
    m_intro->setRole(QAccessible::Paragraph);
    m_warningText->setRole(QAccessible::Paragraph);
    setObjectName(QStringLiteral("step-") + step.id);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_intro->setObjectName(QStringLiteral("stepIntro"));
    m_warningText->setObjectName(QStringLiteral("stepWarning"));

    auto *warning = new QHBoxLayout(m_warning);
    warning->addWidget(new IconLabel(QStringLiteral("triangle-alert"), IconLabel::Tone::Warning, 18, theme, m_warning),
                       0, Qt::AlignTop);
    warning->addWidget(m_warningText, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_warning);
    layout->addLayout(m_content);
    addActions(layout);

    if (parent != nullptr) {
        new FocusRing(*this, theme, m_title); // where the page itself has the keyboard
    }
    connect(&theme, &Theme::changed, this, [this] { scale(); });
}

void StepPage::addActions(QVBoxLayout *layout)
{
    for (const StepAction &action : m_step.actions) {
        const bool isMain = action.kind == ActionKind::OpenResetForm || action.kind == ActionKind::OpenResetHelp ||
                            action.kind == ActionKind::OpenSite;
        QAbstractButton *button = nullptr;
        if (isMain) {
            button = new QPushButton(this);
            layout->addWidget(button, 0, Qt::AlignLeft);
        } else {
            button = new TextLink(iconOf(action.kind), m_theme, this);
            layout->addWidget(button);
        }
        button->setObjectName(QStringLiteral("action-") + action.id);
        connect(button, &QAbstractButton::clicked, this, [this, action] { emit actionTriggered(action); });
        m_actions.push_back(button);
    }
}

std::vector<PageError> StepPage::showErrors(const std::vector<FieldError> &errors)
{
    (void)errors;
    return {};
}

QWidget *StepPage::firstField() const
{
    return m_actions.empty() ? nullptr : m_actions.front();
}

QString StepPage::text(QStringView part) const
{
    return m_case.filled(m_case.words().ofStep(m_step.id, part));
}

void StepPage::retranslateUi()
{
    m_title->setText(text(u"title"));
    m_intro->setText(text(u"intro"));
    m_intro->setVisible(!m_intro->text().isEmpty());
    m_warningText->setText(text(u"warning"));
    m_warning->setVisible(!m_warningText->text().isEmpty());
    QStringList said{m_title->text(), m_intro->text(), m_warningText->text()};
    said.removeAll(QString());
    setAccessibleName(said.join(u'\n'));
    for (std::size_t number = 0; number < m_actions.size(); ++number) {
        const QString label = m_case.filled(m_case.words().ofAction(m_step.id, m_step.actions[number].id, u"label"));
        if (auto *link = qobject_cast<TextLink *>(m_actions[number])) {
            link->setWords(label);
        } else {
            m_actions[number]->setText(buttonText(label));
        }
    }
    scale();
}

void StepPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void StepPage::scale()
{
    const int spacing = m_theme.scaled(Spacing);
    layout()->setSpacing(spacing);
    m_content->setSpacing(spacing);
    m_warning->layout()->setContentsMargins(spacing, spacing, spacing, spacing);
    m_warning->layout()->setSpacing(m_theme.scaled(8));
}

} // namespace WalletSupport
