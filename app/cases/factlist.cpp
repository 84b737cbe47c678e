#include "cases/factlist.h"

#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace WalletSupport {

FactList::FactList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &FactList::scale);
    scale();
}

void FactList::addRow()
{
    const std::size_t number = m_rows.size();
    Row row;
    row.box = new Card(this);
    row.what = new MutedLabel(row.box);
    row.text = new TextLabel(row.box);
    row.remove = new LinkButton(row.box);
    row.remove->setObjectName(QStringLiteral("remove-%1").arg(number));
    auto *texts = new QVBoxLayout;
    texts->addWidget(row.what);
    texts->addWidget(row.text);
    auto *layout = new QHBoxLayout(row.box);
    layout->addLayout(texts, 1);
    layout->addWidget(row.remove, 0, Qt::AlignTop);
    m_layout->addWidget(row.box);
    connect(row.remove, &LinkButton::clicked, this, [this, number] { emit removeRequested(number); });
    m_rows.push_back(row);
}

void FactList::showFacts(const std::vector<CaseFact> &facts, const std::vector<std::size_t> &removable)
{
    m_facts = facts;
    while (m_rows.size() < facts.size()) {
        addRow();
    }
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const Row &row = m_rows[number];
        row.box->setVisible(number < facts.size());
        if (number >= facts.size()) {
            continue;
        }
        row.what->setText(facts[number].what);
        row.text->setText(facts[number].text);
        row.text->setVisible(!facts[number].text.isEmpty());
        row.remove->setVisible(std::ranges::find(removable, number) != removable.end());
    }
    scale();
    retranslateUi();
}

void FactList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void FactList::retranslateUi()
{
    for (const Row &row : m_rows) {
        row.remove->setText(tr("Remove"));
        //: For screen readers; %1 is a note or a talk, with its time
        row.remove->setAccessibleName(tr("Remove: %1").arg(row.what->text()));
    }
}

void FactList::scale()
{
    m_layout->setSpacing(m_theme.scaled(8));
    for (const Row &row : m_rows) {
        row.box->layout()->setContentsMargins(m_theme.scaled(14), m_theme.scaled(8), m_theme.scaled(8),
                                              m_theme.scaled(8));
    }
}

} // namespace WalletSupport
