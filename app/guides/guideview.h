#pragma once

#include "core/cases/case.h"
#include "core/cases/redactedrequest.h"
#include "core/gate/ownfile.h"
#include "guides/pagedraft.h"
#include "guides/secretclipboard.h"
#include "guides/steperrors.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace WalletSupport {

class Announcer;
class AskPanel;
class CaseSaver;
class ColumnScrollArea;
class ErrorSummary;
class GuideDialogs;
class GuideFooter;
class GuideHeader;
class GuideNews;
class StepPage;
class Theme;
class UndoKeys;

/// A guide that is being gone through: where one is, the question, back and on.
class GuideView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideView)

public:
    GuideView(std::unique_ptr<Case> ownCase, GuideDialogs &dialogs, SecretClipboard &clipboard, Theme &theme,
              QWidget *parent = nullptr);
    ~GuideView() override;

    void setLocale(const QString &locale);
    /// The wallet that the contact panel shows; it is offered where the guide asks for one.
    void suggestWallet(const QString &id);
    /// Forgets the new password: the person has left the guide.
    void leave();
    void focusFirstField();
    /// As its Back button, but stays where it is on the first question, and is false then.
    bool goBackOneQuestion();
    /// As its Continue, where the question has been answered already; else it stays, and is false.
    bool goForwardOneQuestion();
    [[nodiscard]] QString title() const { return m_case->words().title(); }
    [[nodiscard]] QString caseId() const { return m_case->id(); }
    /// As in Page.
    [[nodiscard]] std::optional<QString> wallet() const;
    [[nodiscard]] bool isAtEnd() const { return m_case->run().current().isEnd(); }
    [[nodiscard]] QString guideId() const { return m_case->run().guide().id; }
    /// How many questions have answers that could not be kept, and that closing the window would lose.
    [[nodiscard]] int answersAtRisk();
    /// Whether something could not be kept. Nothing is tried.
    [[nodiscard]] bool isAtRisk() const;
    /// As in Case.
    [[nodiscard]] std::optional<KeepingNews> takeNews() { return m_case->takeNews(); }
    /// Puts away the question that is open. False if none was.
    bool closeOpenThing();

signals:
    void leaveRequested();
    /// It has been tried to keep what is entered.
    void kept();
    /// Another question is shown.
    void stepTurned();
    void startOverRequested();
    void walletChosen(const QString &id);
    void contactsRequested();
    void stolenRequested();
    /// Where to report fraud in this country (ISO 3166; may be empty).
    void reportingRequested(const QString &country);
    void articleRequested(const QString &id);
    void guideRequested(const QString &id);
    void openAddressRequested(const QUrl &address);
    void mailRequested(const WalletSupport::RedactedRequest &request);
    void ownFileRequested(const WalletSupport::OwnFile &file);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showStep();
    /// What is entered is kept before another step is shown. `item`: which one of a group to open there, or -1.
    void turnPage(int item = -1);
    [[nodiscard]] StepPage *makePage();
    void goOn();
    void submit();
    void goBack();
    /// Keeps what stands on the page, checked or not.
    void keep();
    void undo();
    void redo();
    void startOver();
    void change(const QString &step, int item);
    void act(const StepAction &action);
    void takeEdit();
    /// Whether to change the answer although those of these steps no longer count then.
    void askToChange(const QStringList &undone);
    void retranslateUi();
    void scale();

    std::unique_ptr<Case> m_case;
    GuideDialogs &m_dialogs;
    SecretClipboard &m_clipboard;
    Theme &m_theme;
    Answer m_warnedOf; ///< the person has seen what may better be left out of it

    ColumnScrollArea *m_scroll;
    GuideHeader *m_header;
    ErrorSummary *m_summary;
    StepErrors m_errors;
    AskPanel *m_ask;
    GuideNews *m_news;
    QVBoxLayout *m_column;
    StepPage *m_page = nullptr;
    StepPage *m_former = nullptr; ///< hidden: Orca says where the focus goes only while the place it left is there
    GuideFooter *m_footer;
    PageDraft m_draft;
    CaseSaver *m_saver;
    UndoKeys *m_undoKeys;
    Announcer *m_announcer;
};

} // namespace WalletSupport
