#include "window/helpdialog.h"

#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace WalletSupport {

HelpDialog::HelpDialog(Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_scroll(new ColumnScrollArea(0, theme, this))
    , m_title(new TitleLabel)
    , m_about(new TextLabel)
    , m_stolen(new TextLabel)
    , m_search(new TextLabel)
    , m_suggestion(new TextLabel)
    , m_find(new TextLabel)
    , m_history(new TextLabel)
    , m_size(new TextLabel)
    , m_settings(new TextLabel)
    , m_close(new TextLabel)
    , m_quit(new TextLabel)
{
    setObjectName(QStringLiteral("helpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(m_scroll->column());
    column->setSpacing(theme.scaled(12));
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_stolen);
    auto *keys = new QGridLayout;
    keys->setHorizontalSpacing(theme.scaled(16));
    keys->setVerticalSpacing(theme.scaled(8));
    keys->setColumnStretch(1, 1);
    const std::pair<QString, TextLabel *> rows[] = {
        {QStringLiteral("Ctrl K"), m_search},   {QStringLiteral("Ctrl Enter"), m_suggestion},
        {QStringLiteral("Ctrl F"), m_find},     {QStringLiteral("Alt ← / →"), m_history},
        {QStringLiteral("Ctrl + / −"), m_size}, {QStringLiteral("Ctrl ,"), m_settings},
        {QStringLiteral("Esc"), m_close},       {QStringLiteral("Ctrl Q"), m_quit},
    };
    for (int row = 0; const auto &[key, text] : rows) {
        auto *label = new KeyLabel;
        label->setText(key);
        keys->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        keys->addWidget(text, row, 1);
        ++row;
    }
    column->addLayout(keys);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.scaled(24), theme.scaled(20), theme.scaled(24), theme.scaled(16));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    resize(theme.scaled(560), theme.scaled(500));
    retranslateUi();
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QDialog::changeEvent(event);
}

void HelpDialog::retranslateUi()
{
    setWindowTitle(tr("Help"));
    m_title->setText(tr("How this program helps"));
    m_about->setText(tr("Type what happened in your own words, or let a guide take you through it step by step. "
                        "“Contacts” leads to the wallet's real support. The program works "
                        "without a network and sends nothing."));
    m_stolen->setText(
        tr("Was an account stolen? “Account stolen” is at the edge of every page: the hotline that freezes it, "
           "and what to do in which order."));
    m_search->setText(tr("Search, from anywhere (Ctrl L too)"));
    m_suggestion->setText(tr("Take the offer after “Did you mean”"));
    m_find->setText(tr("Find words in the open article"));
    m_history->setText(tr("Back and forward, through pages and articles"));
    m_size->setText(tr("Larger and smaller text"));
    m_settings->setText(tr("Settings"));
    m_close->setText(tr("Close what is open"));
    m_quit->setText(tr("Quit"));
}

} // namespace WalletSupport
