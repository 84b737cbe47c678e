#include "guides/guidespage.h"

#include "core/cases/casestore.h"
#include "core/content/guidesummary.h"
#include "core/content/pack.h"
#include "guides/draftspage.h"
#include "guides/guidedialogs.h"
#include "guides/guideview.h"
#include "texts/storetexts.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_drafts(new DraftsPage(parts.theme, m_stack))
{
    setObjectName(QStringLiteral("guidesPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    buildList();
    m_stack->addWidget(m_drafts);
    connect(m_drafts, &DraftsPage::draftChosen, this, [this](const QString &id) { emit caseRequested(m_guide, id); });
    connect(m_drafts, &DraftsPage::anewRequested, this, [this] {
        if (GuideView *view = begin(m_guide)) {
            open(view);
        }
    });
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

CaseParts GuidesPage::caseParts() const
{
    return {m_parts.pack, m_parts.directory, m_parts.clock, m_parts.cases};
}

GuideView *GuidesPage::begin(const QString &guide)
{
    std::unique_ptr<Case> begun = Case::begin(guide, caseParts(), m_language);
    return begun ? add(std::move(begun)) : nullptr;
}

GuideView *GuidesPage::add(std::unique_ptr<Case> ownCase)
{
    const QString id = ownCase->id();
    auto *view = new GuideView(std::move(ownCase), m_parts.dialogs, m_clipboard, m_parts.theme, m_stack);
    connect(view, &GuideView::leaveRequested, this, [this] { emit guideRequested(QString()); });
    connect(view, &GuideView::stepTurned, this, &GuidesPage::stepTurned);
    connect(view, &GuideView::startOverRequested, this, [this, view] { startOver(view); });
    connect(view, &GuideView::kept, this, [this, view] { tellOfKeeping(*view); });
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

GuideView *GuidesPage::shown() const
{
    const auto found = m_views.find(m_case);
    return found == m_views.end() ? nullptr : found->second;
}

void GuidesPage::leaveShown()
{
    if (GuideView *left = shown()) {
        // The new password goes; everything else stays.
        left->leave();
    }
    m_case.clear();
}

void GuidesPage::open(GuideView *view)
{
    if (view != shown()) {
        leaveShown();
    }
    m_guide = view->guideId();
    m_case = view->caseId();
    m_latest[m_guide] = m_case;
    m_stack->setCurrentWidget(view);
    emit caseShown();
    view->focusFirstField();
    tellOfStore();
}

bool GuidesPage::showGuide(const QString &id)
{
    if (id.isEmpty()) {
        leaveShown();
        const auto left = m_cards.find(m_guide);
        m_guide.clear();
        m_stack->setCurrentWidget(m_list);
        if (!m_cards.empty()) {
            (left != m_cards.end() ? left : m_cards.begin())->second->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    // The one that was open last, also if it was let go meanwhile; not if it was erased.
    if (const auto latest = m_latest.find(id); latest != m_latest.end()) {
        // One that has come to its end is under "My cases"; whoever begins again has another matter.
        if (const Result<GuideView *, Words> view = viewOf(latest->second); view && !(*view)->isAtEnd()) {
            open(*view);
            return true;
        }
    }
    if (!m_cards.contains(id)) {
        return false;
    }
    if (const std::vector<CaseHead> kept = drafts(id); !kept.empty()) {
        leaveShown();
        m_guide = id;
        m_drafts->showDrafts(guideSummary(m_parts.pack, id, m_language).title, kept);
        m_stack->setCurrentWidget(m_drafts);
        m_drafts->focusFirst();
        tellOfStore();
        return true;
    }
    GuideView *view = begin(id);
    if (view != nullptr) {
        open(view);
    }
    return view != nullptr;
}

void GuidesPage::openPart(const Part &part)
{
    if (part.caseId.isEmpty() || !showCase(part.caseId)) {
        showGuide(part.id);
    }
}

bool GuidesPage::showCase(const QString &id)
{
    const Result<GuideView *, Words> view = viewOf(id);
    if (!view) {
        emit noticeRequested({view.error()});
        return false;
    }
    open(*view);
    return true;
}

Result<GuideView *, GuidesPage::Words> GuidesPage::viewOf(const QString &caseId)
{
    if (const auto found = m_views.find(caseId); found != m_views.end()) {
        return found->second;
    }
    const Result<CaseRecord, StoreError> record = m_parts.cases.read(caseId);
    if (!record) {
        return fail(Words([kind = record.error().kind, folder = m_parts.cases.folder()] {
            return troubleText(kind, Wanted::Open, folder);
        }));
    }
    Result<std::unique_ptr<Case>, ResumeError> resumed = Case::resume(*record, caseParts(), m_language);
    if (!resumed) {
        return fail(Words([] {
            return tr("The guide of this case is no longer part of the program. What you entered is under “My cases”.");
        }));
    }
    return add(std::move(*resumed));
}

std::vector<CaseHead> GuidesPage::drafts(const QString &guide) const
{
    const Result<CaseList, StoreError> all = m_parts.cases.list();
    std::vector<CaseHead> drafts = all ? all->cases : std::vector<CaseHead>();
    std::erase_if(drafts, [&](const CaseHead &head) { return head.guide != guide || head.state != CaseState::Draft; });
    return drafts;
}

void GuidesPage::startOver(GuideView *old)
{
    m_clipboard.clear();
    if (GuideView *fresh = begin(old->guideId())) {
        open(fresh);
    }
    m_views.erase(old->caseId());
    m_stack->removeWidget(old);
    old->deleteLater();
}

void GuidesPage::tellOfKeeping(GuideView &view)
{
    if (const std::optional<KeepingNews> news = view.takeNews()) {
        followCase(view);
        emit noticeRequested({[news = *news] { return savedAsText(news.savedAs, news.lostFiles); }});
    }
    tellOfStore();
}

void GuidesPage::followCase(GuideView &view)
{
    const auto found = std::ranges::find(m_views, &view, [](const auto &entry) { return entry.second; });
    if (found == m_views.end() || found->first == view.caseId()) {
        return;
    }
    auto moved = m_views.extract(found);
    const QString former = std::exchange(moved.key(), view.caseId());
    m_views.insert(std::move(moved));
    if (m_case == former) {
        m_case = view.caseId();
    }
    if (QString &latest = m_latest[view.guideId()]; latest == former) {
        latest = view.caseId();
    }
}

void GuidesPage::tellOfStore()
{
    if (const QString aside = m_parts.cases.takePutAside(); !aside.isEmpty()) {
        emit noticeRequested({[aside] { return putAsideText(aside); }});
    }
}

void GuidesPage::letGo(const QString &caseId)
{
    const auto found = m_views.find(caseId);
    if (found == m_views.end()) {
        return;
    }
    // What is nowhere else becomes a case of its own when it can be kept again.
    const bool isKept = m_parts.cases.read(caseId).has_value();
    const bool isShown = m_case == caseId;
    if (found->second->isAtRisk() && isKept) {
        return;
    }
    drop(caseId);
    if (isShown && isKept) {
        m_case = caseId; // whoever comes back to the page finds it
    }
}

void GuidesPage::letGoOfAll()
{
    while (!m_views.empty()) {
        drop(QString(m_views.begin()->first));
    }
    m_latest.clear();
    m_guide.clear();
}

void GuidesPage::drop(const QString &caseId)
{
    const std::unique_ptr<GuideView> gone(m_views.at(caseId)); // at once: it must not keep itself once more
    m_views.erase(caseId);
    m_stack->removeWidget(gone.get());
    if (m_case == caseId) {
        m_case.clear();
    }
}

void GuidesPage::setWallet(const QString &id)
{
    m_wallet = id;
    for (const auto &[guide, view] : m_views) {
        view->suggestWallet(id);
    }
}

bool GuidesPage::goBackOneStep()
{
    return shown() != nullptr && shown()->goBackOneQuestion();
}

bool GuidesPage::goForwardOneStep()
{
    return shown() != nullptr && shown()->goForwardOneQuestion();
}

std::optional<QString> GuidesPage::wallet() const
{
    return shown() != nullptr ? shown()->wallet() : std::nullopt;
}

std::vector<UnkeptGuide> GuidesPage::unkept() const
{
    std::vector<UnkeptGuide> guides;
    const std::map<QString, GuideView *> views = m_views; // keeping a case may give it another id
    for (const auto &[id, view] : views) {
        if (const int answers = view->answersAtRisk(); answers > 0) {
            guides.push_back({view->title(), answers});
        }
    }
    return guides;
}

bool GuidesPage::closeOpenThing()
{
    return shown() != nullptr && shown()->closeOpenThing();
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
    m_intro->setText(tr("One question at a time. You can go back and change every answer. What you enter is kept on "
                        "this computer, sealed, and nowhere else; passwords are never kept."));
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
