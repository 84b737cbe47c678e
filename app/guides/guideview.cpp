#include "guides/guideview.h"

#include "guides/askpanel.h"
#include "guides/errorsummary.h"
#include "guides/guideheader.h"
#include "guides/steppage.h"
#include "guides/steppagefactory.h"
#include "ui/buttons.h"
#include "ui/panels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace WalletSupport {

namespace {

constexpr int WidestColumn = 760;

} // namespace

GuideView::GuideView(std::unique_ptr<GuideSession> session, GuideDialogs &dialogs, SecretClipboard &clipboard,
                     Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_dialogs(dialogs)
    , m_clipboard(clipboard)
    , m_theme(theme)
    , m_scroll(new ColumnScrollArea(WidestColumn, theme, this))
    , m_header(new GuideHeader(theme))
    , m_errors(new ErrorSummary(theme))
    , m_ask(new AskPanel(theme))
    , m_column(new QVBoxLayout(m_scroll->column()))
    , m_footer(new QWidget(this))
    , m_continue(new PrimaryButton(m_footer))
    , m_startOver(new LinkButton(m_footer))
{
    build();
    connect(m_header, &GuideHeader::backRequested, this, &GuideView::goBack);
    connect(m_continue, &PrimaryButton::clicked, this, &GuideView::goOn);
    connect(m_startOver, &LinkButton::clicked, this, [this] { setAsking(Asking::StartOver); });
    connect(m_ask, &AskPanel::agreed, this, [this] {
        const Asking asked = m_asking;
        setAsking(Asking::Nothing);
        if (asked == Asking::Undo) {
            submit();
        } else {
            emit startOverRequested();
        }
    });
    connect(m_ask, &AskPanel::refused, this, &GuideView::closeOpenThing);
    connect(&theme, &Theme::changed, this, &GuideView::scale);
    showStep();
    scale();
}

GuideView::~GuideView() = default;

void GuideView::build()
{
    setObjectName(QStringLiteral("guide-") + m_session->run().guide().id);
    m_continue->setObjectName(QStringLiteral("guideContinue"));
    m_startOver->setObjectName(QStringLiteral("startOver"));

    m_column->addWidget(m_header);
    m_column->addWidget(m_errors);
    m_column->addWidget(m_ask);
    m_column->addStretch(1);

    auto *footer = new QHBoxLayout(m_footer);
    footer->addWidget(m_continue);
    // Both at the left: in a narrow window the button of the contacts lies over the right corner.
    footer->addWidget(m_startOver);
    footer->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
}

StepPage *GuideView::makePage()
{
    const Step &step = m_session->run().current();
    if (step.kind == StepKind::Outcome) {
        // Nothing behind this page needs the new password.
        m_session->wipeSecret();
    }
    StepPage *page = makeStepPage(step, {*m_session, m_dialogs, m_clipboard, m_theme}, m_scroll->column());
    connect(page, &StepPage::actionTriggered, this, &GuideView::act);
    connect(page, &StepPage::changeRequested, this, &GuideView::change);
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
    showErrors({});
    setAsking(Asking::Nothing);
    offerWallet();
    m_page = makePage();
    m_column->insertWidget(m_column->indexOf(m_ask) + 1, m_page);
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

void GuideView::goOn()
{
    setAsking(Asking::Nothing);
    GuideRun &run = m_session->run();
    const std::vector<PageError> own = m_page->ownErrors();
    if (!own.empty()) {
        m_fieldErrors.clear();
        showErrors(own);
        m_errors->takeFocus();
        return;
    }
    if (const auto checked = run.check(m_page->answer())) {
        const QStringList undone = run.undoneBy(run.current().id, *checked);
        if (!undone.isEmpty()) {
            m_undone = undone;
            setAsking(Asking::Undo);
            return;
        }
    }
    submit();
}

void GuideView::submit()
{
    GuideRun &run = m_session->run();
    const std::optional<WalletContext> before = run.wallet();
    const auto result = run.submit(m_page->answer());
    if (!result) {
        m_fieldErrors = result.error();
        showErrors(m_page->showErrors(m_fieldErrors));
        m_errors->takeFocus();
        return;
    }
    showStep();
    focusFirstField();
    if (const std::optional<WalletContext> now = run.wallet(); now && now != before) {
        emit walletChosen(now->id);
    }
}

void GuideView::goBack()
{
    GuideRun &run = m_session->run();
    run.keepDraft(m_page->answer());
    if (!run.canGoBack()) {
        emit leaveRequested();
        return;
    }
    run.goBack();
    showStep();
    focusFirstField();
}

void GuideView::change(const QString &step)
{
    m_session->run().change(step);
    showStep();
    focusFirstField();
}

void GuideView::act(const StepAction &action)
{
    const std::optional<WalletContext> wallet = m_session->run().wallet();
    switch (action.kind) {
    case ActionKind::OpenResetPage:
        emit openAddressRequested(wallet ? wallet->resetPage : QUrl());
        break;
    case ActionKind::OpenSite:
        emit openAddressRequested(wallet ? wallet->site : QUrl());
        break;
    case ActionKind::ShowContacts:
        emit contactsRequested();
        break;
    case ActionKind::OpenArticle:
        emit articleRequested(action.target);
        break;
    case ActionKind::StartGuide:
        emit guideRequested(action.target);
        break;
    case ActionKind::ShowStolenPage:
        emit stolenRequested();
        break;
    }
}

void GuideView::suggestWallet(const QString &id)
{
    m_suggestedWallet = id;
    const Step &step = m_session->run().current();
    const bool asksForWallet = step.kind == StepKind::Form && step.fields.front().kind == FieldKind::Wallet;
    if (!asksForWallet || !m_page->answer().fields.at(step.fields.front().id).isEmpty()) {
        return;
    }
    const bool hadFocus = m_page->isAncestorOf(focusWidget());
    m_session->run().keepDraft(m_page->answer());
    showStep();
    if (hadFocus && isVisible()) {
        focusFirstField();
    }
}

void GuideView::offerWallet()
{
    GuideRun &run = m_session->run();
    const Step &step = run.current();
    const std::optional<WalletContext> wallet = m_session->wallets().wallet(m_suggestedWallet);
    if (!wallet || step.kind != StepKind::Form || step.fields.front().kind != FieldKind::Wallet) {
        return;
    }
    Answer shown = run.shown(step.id);
    FieldValue &value = shown.fields[step.fields.front().id];
    if (value.isEmpty()) {
        value = {wallet->name(m_session->locale()), wallet->id, false};
        run.keepDraft(shown);
    }
}

void GuideView::leave()
{
    m_session->wipeSecret();
    if (m_session->run().current().kind == StepKind::Secret) {
        showStep();
    }
}

void GuideView::showErrors(const std::vector<PageError> &errors)
{
    if (errors.empty()) {
        m_fieldErrors.clear();
    }
    m_errors->showErrors(errors);
}

void GuideView::refreshErrors()
{
    if (m_errors->isHidden()) {
        return;
    }
    m_errors->showErrors(m_fieldErrors.empty() ? m_page->ownErrors() : m_page->showErrors(m_fieldErrors));
}

void GuideView::setAsking(Asking asking)
{
    m_asking = asking;
    if (asking == Asking::Nothing) {
        m_ask->hide();
        return;
    }
    setAskTexts(true);
    m_scroll->ensureWidgetVisible(m_ask);
}

void GuideView::setAskTexts(bool isNew)
{
    QString question = tr("All answers of this guide will be cleared. Start over?");
    QString yes = tr("Clear and start over");
    QString no = tr("Keep my answers");
    if (m_asking == Asking::Undo) {
        QStringList titles;
        for (const QString &step : std::as_const(m_undone)) {
            titles.append(QStringLiteral("• ") + m_session->filled(m_session->words().ofStep(step, u"title")));
        }
        //: %1 is a list of questions, each on its own line
        question = tr("If you change this, what you answered here no longer counts:\n%1").arg(titles.join(u'\n'));
        yes = tr("Change it");
        no = tr("Do not change it");
    }
    if (isNew) {
        m_ask->ask(question, yes, no);
    } else {
        m_ask->setTexts(question, yes, no);
    }
}

bool GuideView::closeOpenThing()
{
    if (m_asking == Asking::Nothing) {
        return false;
    }
    const bool wasUndo = m_asking == Asking::Undo;
    setAsking(Asking::Nothing);
    if (wasUndo) {
        // The page shows again what still counts.
        GuideRun &run = m_session->run();
        if (const Answer *answer = run.answer(run.current().id)) {
            run.keepDraft(Answer(*answer));
        }
        showStep();
    }
    focusFirstField();
    return true;
}

void GuideView::focusFirstField()
{
    QWidget *field = m_page->firstField();
    // A page without a field has the focus itself: its question is heard, and Enter goes on.
    (field != nullptr ? field : m_page)->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
}

void GuideView::setLocale(const QString &locale)
{
    m_session->setLocale(locale);
    m_page->retranslateUi();
    retranslateUi();
    refreshErrors();
}

void GuideView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refreshErrors();
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
    // Enter presses the button that has the focus; from a field or an option it goes on.
    QWidget *focused = focusWidget();
    auto *button = qobject_cast<QAbstractButton *>(focused);
    if (button != nullptr && !button->isCheckable()) {
        button->click();
    } else if (!m_continue->isHidden() && focused != m_errors) {
        goOn();
    }
}

void GuideView::retranslateUi()
{
    m_header->showProgress(*m_session);
    m_continue->setText(tr("Continue"));
    m_startOver->setText(tr("Start over"));
    m_continue->setVisible(!m_session->run().current().isEnd());
    if (m_asking != Asking::Nothing) {
        setAskTexts(false);
    }
}

void GuideView::scale()
{
    const int side = m_theme.scaled(36);
    m_column->setContentsMargins(side, m_theme.scaled(20), side, m_theme.scaled(16));
    m_column->setSpacing(m_theme.scaled(10));
    m_footer->layout()->setContentsMargins(side, m_theme.scaled(10), side, m_theme.scaled(16));
    m_continue->setMinimumWidth(m_theme.scaled(150));
}

} // namespace WalletSupport
