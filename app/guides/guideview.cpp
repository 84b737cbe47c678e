#include "guides/guideview.h"

#include "core/guides/secretsintext.h"
#include "guides/askpanel.h"
#include "guides/casesaver.h"
#include "guides/errorsummary.h"
#include "guides/guidefooter.h"
#include "guides/guideheader.h"
#include "guides/guidenews.h"
#include "guides/steppage.h"
#include "guides/steppagefactory.h"
#include "guides/undokeys.h"
#include "ui/announcer.h"
#include "ui/buttons.h"
#include "ui/columnscrollarea.h"
#include "ui/optionbuttons.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 760;

} // namespace

GuideView::GuideView(std::unique_ptr<Case> ownCase, GuideDialogs &dialogs, SecretClipboard &clipboard, Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_case(std::move(ownCase))
    , m_dialogs(dialogs)
    , m_clipboard(clipboard)
    , m_theme(theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, theme, this))
    , m_header(new GuideHeader(theme))
    , m_summary(new ErrorSummary(theme))
    , m_errors(*m_summary, *m_scroll)
    , m_ask(new AskPanel(theme))
    , m_news(new GuideNews(*m_case, theme))
    , m_column(new QVBoxLayout(m_scroll->column()))
    , m_footer(new GuideFooter(*m_scroll->column(), theme, this))
    , m_draft(m_case->run())
    , m_saver(new CaseSaver(*m_case, this))
    , m_undoKeys(new UndoKeys(*this))
    , m_announcer(new Announcer(this))
{
    build();
    connect(m_header, &GuideHeader::backRequested, this, &GuideView::goBack);
    connect(m_footer, &GuideFooter::continueRequested, this, &GuideView::goOn);
    connect(m_footer, &GuideFooter::startOverRequested, this, &GuideView::startOver);
    connect(m_header, &GuideHeader::undoRequested, this, &GuideView::undo);
    connect(m_header, &GuideHeader::redoRequested, this, &GuideView::redo);
    connect(m_undoKeys, &UndoKeys::undoRequested, this, &GuideView::undo);
    connect(m_undoKeys, &UndoKeys::redoRequested, this, &GuideView::redo);
    connect(&theme, &Theme::changed, this, &GuideView::scale);
    connect(m_saver, &CaseSaver::due, this, &GuideView::keep);
    connect(m_saver, &CaseSaver::kept, m_header, [this] { m_header->showKept(*m_case); });
    connect(m_saver, &CaseSaver::kept, this, &GuideView::kept);
    showStep();
    scale();
}

GuideView::~GuideView() = default;

void GuideView::build()
{
    setObjectName(QStringLiteral("guide-") + m_case->run().guide().id);

    m_column->addWidget(m_header);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_ask);
    m_column->addWidget(m_news);
    m_column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
}

StepPage *GuideView::makePage()
{
    const Step &step = m_case->run().current();
    if (step.kind == StepKind::Outcome) {
        // Nothing behind this page needs the new password.
        m_case->wipeSecret();
    }
    StepPage *page = makeStepPage(step, {*m_case, m_dialogs, m_clipboard, m_theme}, m_scroll->column());
    connect(page, &StepPage::actionTriggered, this, &GuideView::act);
    connect(page, &StepPage::changeRequested, this, &GuideView::change);
    connect(page, &StepPage::errorsFound, this,
            [this, page](const std::vector<FieldError> &errors) { m_errors.tell(*page, errors); });
    connect(page, &StepPage::partDone, this, [this, page] { m_case->run().keepState(page->answer()); });
    connect(page, &StepPage::fieldsMade, m_undoKeys, [this, page] { m_undoKeys->letThrough(*page); });
    connect(page, &StepPage::edited, this, &GuideView::takeEdit);
    connect(page, &StepPage::edited, m_saver, &CaseSaver::keepSoon);
    connect(page, &StepPage::mailRequested, this, &GuideView::mailRequested);
    connect(page, &StepPage::openAddressRequested, this, &GuideView::openAddressRequested);
    connect(page, &StepPage::ownFileRequested, this, &GuideView::ownFileRequested);
    return page;
}

void GuideView::showStep()
{
    if (m_former != nullptr) {
        m_former->deleteLater();
    }
    m_former = m_page;
    m_errors.clear();
    m_ask->hide();
    m_case->offerWallet();
    m_page = makePage();
    m_draft.begin(*m_page);
    m_undoKeys->letThrough(*m_page);
    m_column->insertWidget(m_column->indexOf(m_news) + 1, m_page);
    m_scroll->verticalScrollBar()->setValue(0);
    retranslateUi();
    m_page->show();
    if (m_former != nullptr) {
        if (m_former->isAncestorOf(focusWidget())) {
            focusFirstField(); // else Qt would hand the focus to the rail for a moment, and say so
        }
        m_former->hide();
        m_former->forget();
    }
}

void GuideView::turnPage(int item)
{
    m_saver->keep();
    showStep();
    m_page->openItem(item);
    emit stepTurned();
    focusFirstField();
}

void GuideView::goOn()
{
    m_ask->hide();
    GuideRun &run = m_case->run();
    const std::vector<PageError> own = m_page->ownErrors();
    if (!own.empty()) {
        m_errors.tellOwn(own);
        return;
    }
    if (const auto checked = run.check(m_page->answer())) {
        const std::vector<FieldError> warnings = warningsIn(run.current(), *checked);
        if (!warnings.empty() && *checked != m_warnedOf) {
            m_warnedOf = *checked;
            m_errors.tell(*m_page, warnings);
            return;
        }
        const QStringList undone = run.undoneBy(run.current().id, *checked);
        if (!undone.isEmpty()) {
            askToChange(undone);
            return;
        }
    }
    submit();
}

void GuideView::submit()
{
    GuideRun &run = m_case->run();
    const std::optional<ChosenWallet> before = run.wallet();
    const auto result = run.submit(m_page->answer());
    if (!result) {
        m_draft.keep(*m_page); // a preset alone is no entry, even if one has tried to go on with it
        m_errors.tell(*m_page, result.error());
        return;
    }
    m_news->hide();
    turnPage();
    if (const std::optional<ChosenWallet> now = run.wallet(); now && now != before) {
        emit walletChosen(now->id());
    }
}

void GuideView::takeEdit()
{
    m_draft.keep(*m_page);
    m_header->showHistory(m_case->run());
    // What is said of fields that are right by now goes.
    const auto checked = m_case->run().check(m_page->answer());
    m_errors.forgetMended(*m_page, checked ? std::vector<FieldError>() : checked.error());
}

void GuideView::goBack()
{
    GuideRun &run = m_case->run();
    m_draft.keep(*m_page);
    if (!run.canGoBack()) {
        emit leaveRequested();
        return;
    }
    run.goBack();
    turnPage();
}

bool GuideView::goBackOneQuestion()
{
    const bool canGoBack = m_case->run().canGoBack();
    if (canGoBack) {
        goBack();
    }
    return canGoBack;
}

bool GuideView::goForwardOneQuestion()
{
    const GuideRun &run = m_case->run();
    const bool isAnswered = run.answer(run.current().id) != nullptr && !run.current().isEnd();
    if (isAnswered) {
        goOn();
    }
    return isAnswered;
}

void GuideView::undo()
{
    m_draft.keep(*m_page);
    if (m_case->run().undo()) {
        turnPage();
        m_announcer->say(tr("Undone."));
    }
}

void GuideView::redo()
{
    m_draft.keep(*m_page);
    if (m_case->run().redo()) {
        turnPage();
        m_announcer->say(tr("Done again."));
    }
}

void GuideView::startOver()
{
    m_draft.keep(*m_page);
    if (m_case->answered() == 0) {
        emit startOverRequested();
        return;
    }
    m_ask->ask({[this] { return startOverWords(m_case->keepError() ? Kept::No : Kept::Yes); },
                [this] { emit startOverRequested(); }, [this] { focusFirstField(); }});
    m_scroll->ensureWidgetVisible(m_ask);
}

void GuideView::askToChange(const QStringList &undone)
{
    const auto words = [this, undone] {
        QStringList titles;
        for (const QString &step : undone) {
            titles.append(m_case->filled(m_case->words().ofStep(step, u"title")));
        }
        return undoWords(titles);
    };
    const auto leaveAsItWas = [this] {
        // The page shows again what still counts.
        GuideRun &run = m_case->run();
        if (const Answer *answer = run.answer(run.current().id)) {
            run.keepDraft(Answer(*answer));
        }
        showStep();
        focusFirstField();
    };
    m_ask->ask({words, [this] { submit(); }, leaveAsItWas});
    m_scroll->ensureWidgetVisible(m_ask);
}

void GuideView::change(const QString &step, int item)
{
    m_case->run().change(step);
    turnPage(item);
}

void GuideView::suggestWallet(const QString &id)
{
    m_case->suggestWallet(id);
    const Step &step = m_case->run().current();
    const bool asksForWallet = step.kind == StepKind::Form && step.fields.front().kind == FieldKind::Wallet;
    if (!asksForWallet || !m_page->answer().fields.at(step.fields.front().id).isEmpty()) {
        return;
    }
    const bool hadFocus = m_page->isAncestorOf(focusWidget());
    m_draft.keep(*m_page);
    showStep();
    if (hadFocus && isVisible()) {
        focusFirstField();
    }
}

std::optional<QString> GuideView::wallet() const
{
    const GuideRun &run = m_case->run();
    const std::optional<ChosenWallet> listed = run.wallet();
    return listed                                       ? std::optional(listed->id())
           : run.walletName(m_case->locale()).isEmpty() ? std::nullopt
                                                        : std::optional(QString());
}

int GuideView::answersAtRisk()
{
    keep();
    return m_case->answersAtRisk();
}

bool GuideView::isAtRisk() const
{
    return m_case->keepError().has_value();
}

void GuideView::keep()
{
    m_draft.keep(*m_page);
    m_saver->keep();
}

void GuideView::leave()
{
    keep();
    m_case->wipeSecret();
    if (m_case->run().current().kind == StepKind::Secret) {
        showStep();
    }
}

bool GuideView::closeOpenThing()
{
    return m_ask->refuse();
}

void GuideView::focusFirstField()
{
    QWidget *field = m_page->firstField();
    // A page without a field has the focus itself: its question is heard, and Enter goes on.
    m_scroll->begin(field != nullptr ? *field : *m_page, m_page);
}

void GuideView::setLocale(const QString &locale)
{
    m_case->setLocale(locale);
    m_page->retranslateUi();
    retranslateUi();
}

void GuideView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void GuideView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QWidget::keyPressEvent(event);
        return;
    }
    // From a field or an option it goes on; a button that has the focus is pressed by it (EnterKey).
    if (m_footer->onButton().isHidden() || focusWidget() == m_summary) {
        return;
    }
    auto *choice = qobject_cast<ChoiceButton *>(focusWidget());
    if (choice != nullptr && !choice->isChecked() && (event->modifiers() & ~Qt::KeypadModifier) == 0) {
        choice->setChecked(true); // seen first: the one on which the focus begins may not be meant
        return;
    }
    goOn();
}

void GuideView::retranslateUi()
{
    m_header->showProgress(*m_case);
    m_header->showKept(*m_case);
    m_news->retranslate();
    m_footer->setChanging(m_case->run().isChangingHere());
    m_header->showHistory(m_case->run());
    m_footer->onButton().setVisible(!m_case->run().current().isEnd());
    m_ask->retranslate();
    m_errors.refresh(*m_page);
}

void GuideView::scale()
{
    const int side = m_theme.scaled(36);
    m_column->setContentsMargins(side, m_theme.scaled(20), side, m_theme.scaled(16));
    m_column->setSpacing(m_theme.scaled(10));
}

} // namespace WalletSupport
