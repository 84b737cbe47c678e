#pragma once

#include "core/cases/caserecord.h"
#include "ui/columnscrollarea.h"

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class RowButton;
class TextLabel;
class Theme;
class TitleLabel;

/// For a guide that was begun before: which of its drafts to go on with, or to begin anew.
class DraftsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftsPage)

public:
    DraftsPage(Theme &theme, QWidget *parent = nullptr);

    /// `title`: of the guide. The drafts last kept stand first.
    void showDrafts(const QString &title, const std::vector<CaseHead> &drafts);
    void focusFirst();

signals:
    void draftChosen(const QString &caseId);
    void anewRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Theme &m_theme;
    QString m_guideTitle;
    std::vector<CaseHead> m_drafts;
    ColumnScrollArea *m_scroll;
    TitleLabel *m_title;
    TextLabel *m_intro;
    QVBoxLayout *m_list;
    std::vector<RowButton *> m_rows;
    RowButton *m_anew;
};

} // namespace WalletSupport
