#include "faq/suggestionline.h"

#include "core/base/cleantext.h"
#include "ui/labels.h"
#include "ui/textlink.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

namespace WalletSupport {

SuggestionLine::SuggestionLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_link(new TextLink(QStringLiteral("search"), theme, this))
{
    setObjectName(QStringLiteral("suggestionLine"));
    m_link->setObjectName(QStringLiteral("takeSuggestion"));
    auto *key = new KeyLabel(this);
    key->setText(QStringLiteral("Ctrl Enter"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_link, 1);
    layout->addWidget(key, 0, Qt::AlignVCenter);
    connect(m_link, &TextLink::clicked, this, &SuggestionLine::taken);
    // Shortcuts of a hidden widget do nothing: without an offer the keys are the field's.
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, this, &SuggestionLine::taken);
    }
    hide();
    retranslateUi();
}

void SuggestionLine::suggest(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    retranslateUi();
    setVisible(!m_text.isEmpty());
}

QString SuggestionLine::words() const
{
    return m_link->words();
}

void SuggestionLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void SuggestionLine::retranslateUi()
{
    //: %1 is what the person may have wanted to type
    m_link->setWords(tr("Did you mean “%1”?").arg(withoutControls(m_text)));
}

} // namespace WalletSupport
