#include "help/helppart.h"

#include "ui/accessiblerole.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace WalletSupport {

HelpPart::HelpPart(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_heading(new HeadingLabel(this))
    , m_paragraphs(new QVBoxLayout)
    , m_keys(new QGridLayout)
{
    QAccessible::installFactory(&interfaceWithRole<HelpPart, QAccessible::Grouping>);
    setFocusPolicy(Qt::TabFocus);
    m_heading->setRole(QAccessible::Heading);
    m_layout->addWidget(m_heading);
    m_layout->addLayout(m_paragraphs);
    m_layout->addLayout(m_keys);
    m_keys->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, &HelpPart::scale);
    scale();
}

void HelpPart::setTexts(const QString &heading, const QStringList &paragraphs)
{
    m_heading->setText(heading);
    while (m_paragraphs->count() < paragraphs.size()) {
        m_paragraphs->addWidget(new TextLabel(this));
    }
    for (int number = 0; number < paragraphs.size(); ++number) {
        static_cast<TextLabel *>(m_paragraphs->itemAt(number)->widget())->setText(paragraphs.at(number));
    }
    m_said = paragraphs;
    tell();
}

void HelpPart::setKeys(const std::vector<Key> &keys)
{
    for (int row = 0; row < static_cast<int>(keys.size()); ++row) {
        if (m_keys->itemAtPosition(row, 0) == nullptr) {
            m_keys->addWidget(new KeyLabel(this), row, 0, Qt::AlignLeft | Qt::AlignTop);
            m_keys->addWidget(new TextLabel(this), row, 1);
        }
        const auto &[key, meaning] = keys.at(static_cast<std::size_t>(row));
        static_cast<KeyLabel *>(m_keys->itemAtPosition(row, 0)->widget())->setText(key);
        static_cast<TextLabel *>(m_keys->itemAtPosition(row, 1)->widget())->setText(meaning);
    }
    m_named = keys;
    tell();
}

void HelpPart::addButton(QWidget *button)
{
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void HelpPart::tell()
{
    QStringList said = m_said;
    for (const auto &[key, meaning] : m_named) {
        //: For screen readers: %1 is a key, %2 what it does
        said.append(tr("%1: %2.").arg(key, meaning));
    }
    setAccessibleName(m_heading->text());
    setAccessibleDescription(said.join(QLatin1Char('\n')));
}

void HelpPart::scale()
{
    const int inset = m_theme.scaled(16);
    m_layout->setContentsMargins(inset, m_theme.scaled(12), inset, m_theme.scaled(14));
    m_layout->setSpacing(m_theme.scaled(8));
    m_paragraphs->setSpacing(m_theme.scaled(8));
    m_keys->setHorizontalSpacing(inset);
    m_keys->setVerticalSpacing(m_theme.scaled(8));
}

} // namespace WalletSupport
