#include "guides/secretstep.h"

#include "core/cases/case.h"
#include "core/guides/passwordgenerator.h"
#include "core/guides/passwordrules.h"
#include "core/guides/passwordstrength.h"
#include "guides/secretclipboard.h"
#include "guides/secretfield.h"
#include "guides/strengthbar.h"
#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WeakScore = 1;
constexpr int RuleIcon = 18;

QString strengthText(const PasswordStrength &strength)
{
    switch (strength.crackTime) {
    case CrackTime::AtOnce:
        return SecretStep::tr("Very weak. A guesser would need less than a minute.");
    case CrackTime::Minutes:
        return SecretStep::tr("Very weak. A guesser would need minutes.");
    case CrackTime::Hours:
        return SecretStep::tr("Weak. A guesser would need hours.");
    case CrackTime::Days:
        return SecretStep::tr("Not yet strong. A guesser would need days.");
    case CrackTime::Months:
        return SecretStep::tr("Nearly strong. A guesser would need months.");
    case CrackTime::Years:
        return SecretStep::tr("Strong. A guesser would need years.");
    case CrackTime::Centuries:
        return SecretStep::tr("Strong. A guesser would need centuries.");
    }
    return {};
}

QString ruleText(PasswordRule rule)
{
    switch (rule) {
    case PasswordRule::LongEnough:
        return SecretStep::tr("%1 characters or more").arg(QLocale().toString(GoodPasswordLength));
    case PasswordRule::UpperAndLowerCase:
        return SecretStep::tr("Upper and lower case letters");
    case PasswordRule::Digit:
        return SecretStep::tr("A digit");
    case PasswordRule::SpecialCharacter:
        return SecretStep::tr("A special character");
    }
    return {};
}

} // namespace

SecretStep::SecretStep(const Step &step, Case &ownCase, SecretClipboard &clipboard, Theme &theme, QWidget *parent)
    : StepPage(step, ownCase, theme, parent)
    , m_clipboard(clipboard)
    , m_label(new StrongLabel(this))
    , m_error(new ErrorLabel(this))
    , m_password(new SecretField(this))
    , m_eye(new IconButton(QStringLiteral("eye"), theme, this))
    , m_dice(new QPushButton(this))
    , m_copy(new IconButton(QStringLiteral("copy"), theme, this))
    , m_bar(new StrengthBar(theme, this))
    , m_strength(new StrongLabel(this))
    , m_copied(new MutedLabel(this))
    , m_announcer(new Announcer(this))
    , m_onlyHere(new QCheckBox(this))
{
    addField();
    addRules();
    if (!ownCase.secret().isEmpty()) {
        m_password->setText(ownCase.secret()); // an empty one would move the caret: Orca would miss the focus
    }
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        this->currentCase().setSecret(m_password->text());
        measure();
    });
    connect(m_eye, &IconButton::clicked, this, [this] { setShown(!m_password->isShown()); });
    connect(m_dice, &QPushButton::clicked, this, &SecretStep::generate);
    connect(m_copy, &IconButton::clicked, this, [this] {
        m_clipboard.copy(m_password->text());
        m_announcer->say(m_copied->text());
    });
    connect(&clipboard, &SecretClipboard::secondsLeftChanged, this, &SecretStep::tellClipboard);
    SecretStep::retranslateUi();
}

SecretStep::~SecretStep()
{
    SecretStep::forget();
}

void SecretStep::forget()
{
    m_password->disconnect(this);
    m_password->setText(QString());
}

void SecretStep::addField()
{
    m_password->setObjectName(QStringLiteral("newPassword"));
    m_eye->setObjectName(QStringLiteral("showPassword"));
    m_dice->setObjectName(QStringLiteral("makePassword"));
    m_copy->setObjectName(QStringLiteral("copyPassword"));
    m_strength->setObjectName(QStringLiteral("passwordStrength"));
    m_copied->setObjectName(QStringLiteral("passwordCopied"));
    m_strength->setRole(QAccessible::Paragraph); // said with the field
    m_error->setObjectName(QStringLiteral("passwordError"));
    m_error->hide();
    m_label->setBuddy(m_password);

    auto *row = new QHBoxLayout;
    row->addWidget(m_password, 1);
    row->addWidget(m_eye);
    row->addWidget(m_copy);
    content()->addWidget(m_dice, 0, Qt::AlignLeft);
    content()->addWidget(m_label);
    content()->addWidget(m_error);
    content()->addLayout(row);
    content()->addWidget(m_bar);
    content()->addWidget(m_strength);
    content()->addWidget(m_copied);
}

void SecretStep::addRules()
{
    for (std::size_t rule = 0; rule < passwordRules().size(); ++rule) {
        auto *mark = new IconLabel(QStringLiteral("circle"), IconLabel::Tone::Muted, RuleIcon, theme(), this);
        auto *words = new TextLabel(this);
        words->setObjectName(QStringLiteral("rule%1").arg(rule));
        auto *row = new QHBoxLayout;
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        content()->addLayout(row);
        m_ruleMarks.push_back(mark);
        m_ruleTexts.push_back(words);
    }
    m_onlyHere->setObjectName(QStringLiteral("onlyHere"));
    content()->addWidget(m_onlyHere);
}

void SecretStep::generate()
{
    QString made = generatePassword();
    m_password->setText(made);
    made.fill(u'\0');
    // It has to be seen to be taken over by hand; it can be hidden again.
    setShown(true);
    m_onlyHere->setChecked(true);
    m_isMadeUp = true;
    tellClipboard();
    m_announcer->say(m_copied->text());
    scrollIntoSight(*m_password);
}

void SecretStep::setShown(bool isShown)
{
    m_password->setShown(isShown);
    m_eye->setIconName(isShown ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_eye->setMeaning(isShown ? tr("Hide the password") : tr("Show the password"));
}

void SecretStep::measure()
{
    const QString &password = currentCase().secret();
    const PasswordStrength strength =
        measurePassword(password, {currentCase().run().walletName(currentCase().locale()), QStringLiteral("wallet")});
    m_bar->setScore(password.isEmpty() ? 0 : std::max(1, strength.score));
    m_strength->setText(password.isEmpty() ? tr("Let this page make one up, or type a pattern to test it.")
                                           : strengthText(strength));
    m_password->setAccessibleDescription(m_strength->text());
    m_copy->setEnabled(!password.isEmpty());
    const std::vector<PasswordRule> rules = passwordRules();
    for (std::size_t number = 0; number < rules.size(); ++number) {
        const bool isMet = meets(rules[number], password);
        m_ruleMarks[number]->setIcon(isMet ? QStringLiteral("circle-check") : QStringLiteral("circle"),
                                     isMet ? IconLabel::Tone::Success : IconLabel::Tone::Muted);
        const QString rule = ruleText(rules[number]);
        m_ruleTexts[number]->setText(rule);
        //: For screen readers; %1 is a rule such as "A digit"
        m_ruleTexts[number]->setAccessibleName(isMet ? tr("%1: met").arg(rule) : tr("%1: not met yet").arg(rule));
    }
    if (m_hasError && (password.isEmpty() || strength.score > WeakScore)) {
        m_hasError = false;
        m_error->hide();
    }
}

std::vector<PageError> SecretStep::ownErrors()
{
    const bool isWeak = !currentCase().secret().isEmpty() && measurePassword(currentCase().secret()).score <= WeakScore;
    m_hasError = isWeak;
    m_error->setVisible(isWeak);
    if (!isWeak) {
        return {};
    }
    return {{m_error->text(), m_password}};
}

QWidget *SecretStep::firstField() const
{
    return m_dice;
}

void SecretStep::tellClipboard()
{
    const int seconds = m_clipboard.secondsLeft();
    const bool isNowhere = seconds == 0 && m_isMadeUp && !m_password->text().isEmpty();
    if (m_clipboard.isLate()) {
        m_copied->setText(tr("Still on the clipboard. It clears when you come back to this window."));
    } else if (isNowhere) {
        m_copied->setText(tr("It is not kept. Copy it or write it down before you go on."));
    } else {
        //: After copying a password; it leaves the clipboard after %n seconds
        m_copied->setText(seconds > 0 ? tr("Copied · clears in %n s", nullptr, seconds) : QString());
    }
    m_copied->setVisible(!m_copied->text().isEmpty());
}

void SecretStep::retranslateUi()
{
    StepPage::retranslateUi();
    m_label->setText(tr("New password"));
    m_password->setAccessibleName(tr("New password"));
    m_error->setText(tr("This password is easy to guess. Make it longer, or let this page make one up"));
    m_dice->setText(tr("Make up a password"));
    m_copy->setMeaning(tr("Copy the password. It leaves the clipboard after 30 seconds"));
    m_onlyHere->setText(tr("Not used for another account"));
    m_onlyHere->setAccessibleName(m_onlyHere->text());
    setShown(m_password->isShown());
    measure();
    tellClipboard();
}

} // namespace WalletSupport
