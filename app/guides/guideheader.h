#pragma once

#include "core/cases/store/sealedstore.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QProgressBar;
class QVBoxLayout;

namespace WalletSupport {

class Case;
class GuideRun;
class LinkButton;
class MutedLabel;
class SectionLabel;
class Theme;

/// The top of a guide: the way back, undo and redo, the guide's name and how many questions are left, as a true range.
class GuideHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideHeader)

public:
    explicit GuideHeader(Theme &theme, QWidget *parent = nullptr);

    /// Shows where the case stands, in its language.
    void showProgress(const Case &ownCase);
    /// Offers to undo and redo where there is something.
    void showHistory(const GuideRun &run);
    /// Shows when it was kept last, or why it could not be.
    void showKept(const Case &ownCase);

signals:
    void backRequested();
    void undoRequested();
    void redoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] QString keptText() const;
    void scale();

    Theme &m_theme;
    bool m_isChanging = false;
    int m_least = 0;
    int m_most = 0;
    QDateTime m_saved;
    QDateTime m_now;
    QString m_folder; ///< where cases are kept
    std::optional<StoreError> m_keepError;
    QVBoxLayout *m_layout;
    LinkButton *m_back;
    LinkButton *m_undo;
    LinkButton *m_redo;
    SectionLabel *m_title;
    MutedLabel *m_left;
    QProgressBar *m_progress;
    MutedLabel *m_kept;
};

} // namespace WalletSupport
