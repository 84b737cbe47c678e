#include "cases/casespage.h"

#include "cases/caselistpane.h"
#include "core/base/clock.h"
#include "texts/storetexts.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace WalletSupport {

CasesPage::CasesPage(const Parts &parts, const QString &language, QWidget *parent)
    : Page(parent)
    , m_clock(parts.clock)
    , m_keeper(new CaseKeeper(parts.cases, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new CaseListPane({parts.cases, parts.pack, parts.clock, parts.theme}, language))
    , m_view(new CaseView({*m_keeper, parts.pack, parts.directory, parts.clock, parts.dialogs, parts.theme}, language))
    , m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("casesPage"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_keeper, &CaseKeeper::noticeRequested, this, &CasesPage::noticeRequested);
    connect(m_keeper, &CaseKeeper::changed, this, [this](const QString &was, const CaseRecord &record) {
        emit caseTouched(was);
        if (was == shownCase() && record.head.id != was) {
            emit caseChosen(record.head.id);
        }
    });
    connect(m_keeper, &CaseKeeper::erased, this, &CasesPage::caseTouched);
    connect(m_list, &CaseListPane::caseChosen, this, &CasesPage::caseChosen);
    connect(m_list, &CaseListPane::guidesRequested, this, &CasesPage::guidesRequested);
    connect(m_list, &CaseListPane::noticeRequested, this, &CasesPage::noticeRequested);
    connect(m_view, &CaseView::listRequested, this, [this] { emit caseChosen({}); });
    connect(m_view, &CaseView::erased, this, [this] { emit caseChosen({}); });
    connect(m_view, &CaseView::caseRequested, this, &CasesPage::caseRequested);
    connect(m_view, &CaseView::ownFileRequested, this, &CasesPage::ownFileRequested);
    connect(m_view, &CaseView::noticeRequested, this, &CasesPage::noticeRequested);
    // Countdowns change with the day; a computer that slept has nobody else to tell it.
    m_minute->setInterval(std::chrono::minutes(1));
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    connect(m_minute, &QTimer::timeout, this, &CasesPage::followTheDay);
}

void CasesPage::setLanguage(const QString &language)
{
    m_list->setLanguage(language);
    m_view->setLanguage(language);
}

QString CasesPage::shownCase() const
{
    return m_stack->currentWidget() == m_view ? m_view->shown() : QString();
}

std::optional<QString> CasesPage::wallet() const
{
    return m_stack->currentWidget() == m_view ? m_view->wallet() : std::nullopt;
}

void CasesPage::showCase(const QString &id)
{
    m_day = m_clock.now().toLocalTime().date();
    if (id.isEmpty()) {
        showList();
        return;
    }
    const Result<CaseRecord, StoreError> record = m_keeper->store().read(id);
    if (!record) {
        showList();
        emit noticeRequested({[kind = record.error().kind, folder = m_keeper->store().folder()] {
            return troubleText(kind, Wanted::Open, folder);
        }});
        return;
    }
    m_view->showRecord(*record);
    m_stack->setCurrentWidget(m_view);
}

void CasesPage::showList()
{
    m_list->reload(m_view->shown());
    m_stack->setCurrentWidget(m_list);
}

void CasesPage::focusFirst()
{
    m_stack->currentWidget() == m_view ? m_view->focusFirst() : m_list->focusFirst();
}

void CasesPage::focusSearch()
{
    m_list->focusSearch();
}

bool CasesPage::closeOpenThing()
{
    if (m_stack->currentWidget() != m_view) {
        return m_list->clearSearch();
    }
    if (!m_view->closeForm()) {
        emit caseChosen({});
    }
    return true;
}

void CasesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_minute->start();
    followTheDay();
}

void CasesPage::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    m_list->forgetTexts();
    Page::hideEvent(event);
}

void CasesPage::followTheDay()
{
    const QDate day = m_clock.now().toLocalTime().date();
    if (day == m_day) {
        return;
    }
    m_day = day;
    m_list->fill();
    m_view->fill();
}

} // namespace WalletSupport
