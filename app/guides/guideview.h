#pragma once

#include "core/gate/ownfile.h"
#include "guides/guidesession.h"
#include "guides/secretclipboard.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace WalletSupport {

class AskPanel;
class ColumnScrollArea;
class ErrorSummary;
class GuideDialogs;
class GuideHeader;
class LinkButton;
class PrimaryButton;
class StepPage;
class Theme;
struct PageError;

/// A guide that is being gone through: where one is, the question, back and on.
class GuideView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideView)

public:
    GuideView(std::unique_ptr<GuideSession> session, GuideDialogs &dialogs, SecretClipboard &clipboard, Theme &theme,
              QWidget *parent = nullptr);
    ~GuideView() override;

    void setLocale(const QString &locale);
    /// The wallet that the contact panel shows; it is offered where the guide asks for one.
    void suggestWallet(const QString &id);
    /// Forgets the new password: the person has left the guide.
    void leave();
    void focusFirstField();
    /// Puts away the question that is open. False if none was.
    bool closeOpenThing();

signals:
    void leaveRequested();
    void startOverRequested();
    void walletChosen(const QString &id);
    void contactsRequested();
    void stolenRequested();
    void articleRequested(const QString &id);
    void guideRequested(const QString &id);
    void openAddressRequested(const QUrl &address);
    void ownFileRequested(const WalletSupport::OwnFile &file);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asking { Nothing, Undo, StartOver };

    void build();
    void showStep();
    [[nodiscard]] StepPage *makePage();
    void goOn();
    void submit();
    void goBack();
    void change(const QString &step);
    void act(const StepAction &action);
    void showErrors(const std::vector<PageError> &errors);
    void refreshErrors();
    void offerWallet();
    void setAsking(Asking asking);
    void setAskTexts(bool isNew);
    void retranslateUi();
    void scale();

    std::unique_ptr<GuideSession> m_session;
    GuideDialogs &m_dialogs;
    SecretClipboard &m_clipboard;
    Theme &m_theme;
    QString m_suggestedWallet;
    Asking m_asking = Asking::Nothing;
    QStringList m_undone;
    std::vector<FieldError> m_fieldErrors;

    ColumnScrollArea *m_scroll;
    GuideHeader *m_header;
    ErrorSummary *m_errors;
    AskPanel *m_ask;
    QVBoxLayout *m_column;
    StepPage *m_page = nullptr;
    StepPage *m_former = nullptr; ///< hidden: Orca says where the focus goes only while the place it left is there
    QWidget *m_footer;
    PrimaryButton *m_continue;
    LinkButton *m_startOver;
};

} // namespace WalletSupport
