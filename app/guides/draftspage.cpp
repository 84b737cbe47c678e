#include "guides/draftspage.h"

#include "texts/momenttexts.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 760;

} // namespace

DraftsPage::DraftsPage(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, theme, this))
    , m_title(new TitleLabel)
    , m_intro(new TextLabel)
    , m_list(new QVBoxLayout)
    , m_anew(new RowButton(QStringLiteral("file-plus"), RowButton::Look::Row, theme))
{
    setObjectName(QStringLiteral("draftsPage"));
    m_anew->setObjectName(QStringLiteral("beginAnew"));
    auto *column = new QVBoxLayout(m_scroll->column());
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addLayout(m_list);
    column->addWidget(m_anew);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_anew, &RowButton::clicked, this, &DraftsPage::anewRequested);
    connect(&theme, &Theme::changed, this, &DraftsPage::scale);
    scale();
    retranslateUi();
}

void DraftsPage::showDrafts(const QString &title, const std::vector<CaseHead> &drafts)
{
    m_guideTitle = title;
    m_drafts = drafts;
    for (RowButton *row : m_rows) {
        row->deleteLater();
    }
    m_rows.clear();
    for (const CaseHead &draft : drafts) {
        auto *row = new RowButton(QStringLiteral("pencil"), RowButton::Look::Row, m_theme, m_scroll->column());
        row->setObjectName(QStringLiteral("draft-") + draft.id);
        connect(row, &RowButton::clicked, this, [this, id = draft.id] { emit draftChosen(id); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    retranslateUi();
}

void DraftsPage::focusFirst()
{
    (m_rows.empty() ? m_anew : m_rows.front())->setFocus(Qt::OtherFocusReason);
}

void DraftsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void DraftsPage::retranslateUi()
{
    m_title->setText(m_guideTitle);
    m_intro->setText(tr("You have begun this before. Go on where you were, or start again."));
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const CaseHead &draft = m_drafts[number];
        const QString when = momentText(draft.saved, QLocale().name());
        // Each says in its first line which one it is.
        const QString which = draft.walletName.isEmpty() ? when : tr("%1 · %2").arg(draft.walletName, when);
        //: %1 is a wallet and when its case was saved last
        m_rows[number]->setTexts(tr("Go on: %1").arg(which), tr("%n answers", nullptr, draft.answers));
    }
    m_anew->setTexts(tr("Start again"),
                     tr("From the first question. The answers that you have given so far stay under “My cases”."));
}

void DraftsPage::scale()
{
    QLayout *column = m_scroll->column()->layout();
    const int side = m_theme.scaled(36);
    column->setContentsMargins(side, m_theme.scaled(28), side, m_theme.scaled(28));
    column->setSpacing(m_theme.scaled(14));
    m_list->setSpacing(m_theme.scaled(8));
}

} // namespace WalletSupport
