#include "help/helppage.h"

#include "help/helppart.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 700;

} // namespace

HelpPage::HelpPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, theme, this))
    , m_back(new LinkButton(QStringLiteral("arrow-left"), theme, m_scroll->column()))
    , m_title(new TitleLabel(m_scroll->column()))
    , m_does(new HelpPart(theme, m_scroll->column()))
    , m_finding(new HelpPart(theme, m_scroll->column()))
    , m_keys(new HelpPart(theme, m_scroll->column()))
    , m_keeps(new HelpPart(theme, m_scroll->column()))
    , m_never(new HelpPart(theme, m_scroll->column()))
    , m_settings(new QPushButton(m_keeps))
{
    setObjectName(QStringLiteral("helpPage"));
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_does->setObjectName(QStringLiteral("helpDoes"));
    m_finding->setObjectName(QStringLiteral("helpFinding"));
    m_keys->setObjectName(QStringLiteral("helpKeys"));
    m_keeps->setObjectName(QStringLiteral("helpKeeps"));
    m_never->setObjectName(QStringLiteral("helpNever"));
    m_settings->setObjectName(QStringLiteral("helpSettings"));
    m_title->setRole(QAccessible::Heading);
    m_keeps->addButton(m_settings);

    auto *column = new QVBoxLayout(m_scroll->column());
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_does, m_finding, m_keys, m_keeps, m_never}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connect(m_back, &LinkButton::clicked, this, &HelpPage::backRequested);
    connect(m_settings, &QPushButton::clicked, this, &HelpPage::settingsRequested);
    connect(&theme, &Theme::changed, this, &HelpPage::scale);
    scale();
    retranslateUi();
}

bool HelpPage::closeOpenThing()
{
    emit backRequested();
    return true;
}

void HelpPage::focusFirst()
{
    m_does->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0); // the title stands above it
}

void HelpPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void HelpPage::retranslateUi()
{
    m_back->setText(tr("Back"));
    m_title->setText(tr("Help"));
    m_does->setTexts(
        tr("What this program does"),
        {tr("“Answers” says what to do, step by step, for what often goes wrong with a wallet."),
         tr("“Guides” takes you through a stolen account, a lost phone, missing money, a refund or a new password, one "
            "question at a time."),
         tr("“My cases” has what you began: drafts, letters that you sent, notes, and by when an answer is due."),
         tr("“Is it really them?” says whether a number, a link or a message is from the real support."),
         tr("“Account stolen” has the hotline that freezes the account, and what to do in which order."),
         tr("“Contacts” has the real support of your wallet, and says where each number and address is from."),
         tr("This program is not the support of a wallet, and cannot see your account. What happens with your money is "
            "for your wallet to decide.")});
    m_finding->setTexts(tr("How to find something"),
                        {tr("Type what happened, in your own words. Results come while you type, also for words that "
                            "are misspelt."),
                         tr("Type the name of a wallet to get to its contacts."),
                         tr("If nothing fits, use fewer words, or look through the topics under “Answers”.")});
    retranslateKeys();
    m_keeps->setTexts(
        tr("What it keeps"),
        {tr("On this computer: your settings, the wallets you chose, the size of the window and your last searches. "
            "Under “Settings” you can keep no searches, and have all of it forgotten."),
         tr("What you enter in a guide is kept, sealed, under “My cases”, until you erase it there. A letter that you "
            "saved, printed or mailed "
            "stays where you put it.")});
    m_settings->setText(tr("Open the settings"));
    m_never->setTexts(
        tr("What it never does"),
        {tr("It sends nothing by itself. It works without a network and without an account."),
         tr("It never asks for a one-time code, a recovery phrase or the password you have now. A new password that "
            "you try out in a guide is neither kept nor sent."),
         tr("It opens official addresses only, and only when you press one."),
         tr("Nobody calls you or writes to you for this program. Whoever says so is a fraudster.")});
}

void HelpPage::retranslateKeys()
{
    m_keys->setTexts(tr("Keys"), {tr("Everything can be reached without a mouse.")});
    m_keys->setKeys({
        {QStringLiteral("Tab"), tr("To the next thing; with Shift to the one before")},
        {QStringLiteral("Enter"),
         tr("Press the button or tick the box that has the frame; elsewhere in a guide, go on")},
        {QStringLiteral("Space"), tr("Tick a box, or press the button that has the frame")},
        {QStringLiteral("↑ ↓"), tr("Scroll, or choose in a list")},
        {QStringLiteral("F1"), tr("This help")},
        {QStringLiteral("Ctrl K"), tr("Search, from anywhere (Ctrl L too)")},
        {QStringLiteral("Ctrl Enter"), tr("Take the offer after “Did you mean”; in a guide, go on")},
        {QStringLiteral("Ctrl F"), tr("Find words in the open article")},
        {QStringLiteral("Ctrl P"), tr("Print the article or letter that is open")},
        {QStringLiteral("Ctrl Z"), tr("Undo in a guide; with Shift redo")},
        {QStringLiteral("Alt ← / →"), tr("Back and forward, through pages and articles")},
        {QStringLiteral("Ctrl + / −"), tr("Larger and smaller text; Ctrl 0 for the usual size")},
        {QStringLiteral("Ctrl ,"), tr("Settings")},
        {QStringLiteral("Esc"), tr("Close what is open")},
        {QStringLiteral("Ctrl Q"), tr("Quit")},
    });
}

void HelpPage::scale()
{
    QLayout *column = m_scroll->column()->layout();
    column->setContentsMargins(m_theme.scaled(36), m_theme.scaled(20), m_theme.scaled(36), m_theme.scaled(28));
    column->setSpacing(m_theme.scaled(12));
}

} // namespace WalletSupport
