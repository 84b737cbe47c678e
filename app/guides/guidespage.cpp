#include "guides/guidespage.h"

#include "core/content/guidesummary.h"
#include "core/content/pack.h"
#include "guides/guidedialogs.h"
#include "guides/guideview.h"
#include "ui/buttons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 760;

} // namespace

GuidesPage::GuidesPage(const Parts &parts, const QString &language, std::chrono::milliseconds second, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_language(language)
    , m_clipboard(second)
    , m_stack(new QStackedWidget(this))
    , m_list(new ColumnScrollArea(WidestColumn, parts.theme, m_stack))
    , m_title(new TitleLabel)
    , m_intro(new TextLabel)
{
    setObjectName(QStringLiteral("guidesPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    buildList();
    connect(&parts.theme, &Theme::changed, this, &GuidesPage::scale);
    scale();
    retranslateUi();
}

GuidesPage::~GuidesPage() = default;

QString GuidesPage::iconOf(const GuideSummary &guide)
{
    const bool isKnown = QFile::exists(QStringLiteral(":/icons/lucide/%1.svg").arg(guide.icon));
    return isKnown ? guide.icon : QStringLiteral("route");
}

void GuidesPage::buildList()
{
    auto *column = new QVBoxLayout(m_list->column());
    column->addWidget(m_title);
    column->addWidget(m_intro);
    const QStringList guides = m_parts.pack.guides();
    for (const QString &id : guides) {
        auto *card = new RowButton(iconOf(guideSummary(m_parts.pack, id, m_language)), RowButton::Look::Card,
                                   m_parts.theme, m_list->column());
        card->setObjectName(QStringLiteral("begin-") + id);
        connect(card, &RowButton::clicked, this, [this, id] { emit guideRequested(id); });
        column->addWidget(card);
        m_cards[id] = card;
    }
    column->addStretch(1);
    m_stack->addWidget(m_list);
}

GuideView *GuidesPage::begin(const QString &id)
{
    std::unique_ptr<Case> ownCase = Case::begin(id, m_parts.pack, m_parts.directory, m_parts.clock, m_language);
    if (!ownCase) {
        return nullptr;
    }
    auto *view = new GuideView(std::move(ownCase), m_parts.dialogs, m_clipboard, m_parts.theme, m_stack);
    connect(view, &GuideView::leaveRequested, this, [this] { emit guideRequested(QString()); });
    connect(view, &GuideView::startOverRequested, this, [this, id] { startOver(id); });
    connect(view, &GuideView::walletChosen, this, &GuidesPage::walletChosen);
    connect(view, &GuideView::contactsRequested, this, &GuidesPage::contactsRequested);
    connect(view, &GuideView::stolenRequested, this, &GuidesPage::stolenRequested);
    connect(view, &GuideView::reportingRequested, this, &GuidesPage::reportingRequested);
    connect(view, &GuideView::articleRequested, this, &GuidesPage::articleRequested);
    connect(view, &GuideView::guideRequested, this, &GuidesPage::guideRequested);
    connect(view, &GuideView::openAddressRequested, this, &GuidesPage::openAddressRequested);
    connect(view, &GuideView::mailRequested, this, &GuidesPage::mailRequested);
    connect(view, &GuideView::ownFileRequested, this, &GuidesPage::ownFileRequested);
    view->suggestWallet(m_wallet);
    m_stack->addWidget(view);
    m_views[id] = view;
    return view;
}

bool GuidesPage::showGuide(const QString &id)
{
    if (!id.isEmpty() && !m_views.contains(id) && begin(id) == nullptr) {
        return false;
    }
    if (id != m_guide && m_views.contains(m_guide)) {
        // Leaving a guide, the new password goes; everything else stays.
        m_views.at(m_guide)->leave();
    }
    m_guide = id;
    if (id.isEmpty()) {
        m_stack->setCurrentWidget(m_list);
        if (!m_cards.empty()) {
            m_cards.begin()->second->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    m_stack->setCurrentWidget(m_views.at(id));
    m_views.at(id)->focusFirstField();
    return true;
}

void GuidesPage::startOver(const QString &id)
{
    GuideView *old = m_views.at(id);
    m_clipboard.clear();
    m_views.erase(id);
    if (GuideView *fresh = begin(id)) {
        m_stack->setCurrentWidget(fresh);
        fresh->focusFirstField();
    }
    m_stack->removeWidget(old);
    old->deleteLater();
}

void GuidesPage::setWallet(const QString &id)
{
    m_wallet = id;
    for (const auto &[guide, view] : m_views) {
        view->suggestWallet(id);
    }
}

bool GuidesPage::goBackOneQuestion()
{
    return m_views.contains(m_guide) && m_views.at(m_guide)->goBackOneQuestion();
}

void GuidesPage::noteTaken()
{
    if (m_views.contains(m_guide)) {
        m_views.at(m_guide)->noteTaken();
    }
}

std::vector<UnkeptGuide> GuidesPage::unkept() const
{
    std::vector<UnkeptGuide> guides;
    for (const auto &[id, view] : m_views) {
        if (const int answers = view->answersAtRisk(); answers > 0) {
            guides.push_back({view->title(), answers});
        }
    }
    return guides;
}

bool GuidesPage::closeOpenThing()
{
    return m_views.contains(m_guide) && m_views.at(m_guide)->closeOpenThing();
}

void GuidesPage::setLanguage(const QString &language)
{
    m_language = language;
    for (const auto &[guide, view] : m_views) {
        view->setLocale(language);
    }
    retranslateUi();
}

void GuidesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void GuidesPage::retranslateUi()
{
    m_title->setText(tr("Step-by-step guides"));
    m_intro->setText(tr("One question at a time. You can go back and change every answer. What you enter stays on "
                        "this computer and is gone when the program ends."));
    for (const auto &[id, card] : m_cards) {
        const GuideSummary guide = guideSummary(m_parts.pack, id, m_language);
        card->setTexts(guide.title, guide.summary);
    }
}

void GuidesPage::scale()
{
    QLayout *column = m_list->column()->layout();
    const int side = m_parts.theme.scaled(36);
    column->setContentsMargins(side, m_parts.theme.scaled(28), side, m_parts.theme.scaled(28));
    column->setSpacing(m_parts.theme.scaled(14));
}

} // namespace WalletSupport
