#pragma once

#include "core/cases/redactedrequest.h"
#include "core/gate/ownfile.h"
#include "core/guides/answer.h"
#include "core/guides/fieldcheck.h"
#include "core/guides/guidedefinition.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace WalletSupport {

class Case;
class StrongLabel;
class TextLabel;
class Theme;
class TitleLabel;
class WarningPanel;

/// An error as the summary shows it: its sentence, and where to mend it.
struct PageError
{
    QString text;
    QPointer<QWidget> place;
};

/// One page of a guide: the question, what to know before answering, and what the subclasses put below. Its texts
/// come from the pack, so it is told when they change.
class StepPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepPage)

public:
    StepPage(const Step &step, Case &ownCase, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Step &step() const { return m_step; }
    /// What is entered on the page now, unchecked.
    [[nodiscard]] virtual Answer answer() const { return {}; }
    /// Shows errors at their fields and returns them with their places, in order.
    [[nodiscard]] virtual std::vector<PageError> showErrors(const std::vector<FieldError> &errors);
    /// What the page itself finds wrong when Continue is pressed, beyond the answer's check.
    [[nodiscard]] virtual std::vector<PageError> ownErrors() { return {}; }
    /// Where the keyboard begins.
    [[nodiscard]] virtual QWidget *firstField() const;
    /// Opens one item of a group, from 0, to change it.
    virtual void openItem(int item) { (void)item; }
    /// Another page is shown; a secret on this one goes.
    virtual void forget() {}
    /// Sets all texts, from the pack's words and the program's own.
    virtual void retranslateUi();

signals:
    void actionTriggered(const WalletSupport::StepAction &action);
    /// The person wants to change the answer of an earlier step; `item`: one of a group, from 0, or -1.
    void changeRequested(const QString &step, int item);
    /// Something that was to be done on the page is not done for these errors, which are to be told.
    void errorsFound(const std::vector<WalletSupport::FieldError> &errors);
    /// A part of the page is about to come or go: undo stops at what stands there now.
    void partDone();
    /// There are new fields on the page.
    void fieldsMade();
    /// The answer is another one than before.
    void edited();
    void mailRequested(const WalletSupport::RedactedRequest &request);
    void openAddressRequested(const QUrl &address);
    void ownFileRequested(const WalletSupport::OwnFile &file);

protected:
    void changeEvent(QEvent *event) override;

    [[nodiscard]] Case &currentCase() const { return m_case; }
    [[nodiscard]] Theme &theme() const { return m_theme; }
    /// Where subclasses add their widgets, above the actions.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A text of this step, filled in.
    [[nodiscard]] QString text(QStringView part) const;
    virtual void scale();

private:
    void addActions(QVBoxLayout *layout);

    const Step &m_step;
    Case &m_case;
    Theme &m_theme;
    TitleLabel *m_title;
    TextLabel *m_intro;
    WarningPanel *m_warning;
    TextLabel *m_warningText;
    QVBoxLayout *m_content;
    std::vector<QAbstractButton *> m_actions;
};

} // namespace WalletSupport
