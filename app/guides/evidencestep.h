#pragma once

#include "core/guides/evidencechecker.h"
#include "guides/steppage.h"

class QCheckBox;
class QPushButton;

namespace WalletSupport {

class Announcer;
class Card;
class ErrorLabel;
class GuideDialogs;
class MutedLabel;

/// Files that show what happened, added by a button or dropped on the page. Each is checked at once; what is refused
/// is told with the reason, and the others are kept.
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

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scale() override;

private:
    /// Takes a file out again whose picture turns out to be damaged. It is decoded elsewhere, and not waited for.
    void lookAt(const EvidenceFile &file);
    void removeFile(const QByteArray &digest);
    void fillList();
    void tellRefused();

    std::vector<EvidenceFile> m_files;
    std::vector<EvidenceError> m_refused; ///< of the last adding
    bool m_lacksAnswer = false;
    ErrorLabel *m_error;
    Card *m_list;
    QPushButton *m_add;
    MutedLabel *m_allowed;
    QCheckBox *m_nothing;
    Announcer *m_announcer;
};

} // namespace WalletSupport
