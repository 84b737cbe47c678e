#pragma once

#include "core/cases/evidenceerror.h"
#include "core/cases/evidenceintake.h"
#include "guides/steppage.h"

class QCheckBox;
class QMimeData;
class QPushButton;

namespace WalletSupport {

class Announcer;
class Card;
class ErrorLabel;
class EvidenceList;
class GuideDialogs;
class LinkButton;
class MutedLabel;
class WaitingLine;

/// Files that show what happened, added by a button, dropped on the page or pasted. Copies of them are prepared while
/// the window goes on; what is refused is told with the reason, and the others are kept.
class EvidenceStep final : public StepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceStep)

public:
    EvidenceStep(const Step &step, Case &ownCase, GuideDialogs &dialogs, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] std::vector<PageError> ownErrors() override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslateUi() override;

    void addFiles(const QStringList &paths);
    /// Whether files are still being prepared.
    [[nodiscard]] bool isBusy() const { return m_intake.isBusy(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scale() override;

private:
    /// What the page says is wrong, beside files that were refused.
    enum class Lack { Nothing, Answer, Patience, PastedFile };

    void build();
    void paste();
    void add(std::vector<EvidenceSource> sources);
    void take(const PreparedEvidence &evidence);
    void refuse(const EvidenceError &error);
    void tellProgress();
    void takeEnd();
    void takeChange();
    void showPreview(const EvidenceFile &file);
    void tellWrong();

    EvidenceIntake m_intake;
    std::vector<EvidenceError> m_refused; ///< of the last adding
    TakenOut m_takenOut;                  ///< of the last adding
    int m_added = 0;                      ///< of the last adding
    Lack m_lack = Lack::Nothing;
    ErrorLabel *m_error;
    Card *m_card;
    EvidenceList *m_list;
    WaitingLine *m_progress;
    QPushButton *m_addButton;
    LinkButton *m_paste;
    MutedLabel *m_allowed;
    QCheckBox *m_nothing;
    Announcer *m_announcer;
};

} // namespace WalletSupport
