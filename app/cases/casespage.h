#pragma once

#include "cases/casekeeper.h"
#include "cases/caseview.h"
#include "ui/page.h"

class QStackedWidget;
class QTimer;

namespace WalletSupport {

class CaseListPane;

/// "My cases": what was begun, sent and answered, and each case with all that is known of it. The store is first
/// touched when the page is.
class CasesPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasesPage)

public:
    /// What the page works with; all outlive it.
    struct Parts
    {
        CaseStore &cases;
        const Pack &pack;
        const Directory &directory;
        const Clock &clock;
        CaseDialogs &dialogs;
        Theme &theme;
    };

    /// `language`: the window's, as a locale.
    CasesPage(const Parts &parts, const QString &language, QWidget *parent = nullptr);

    void setLanguage(const QString &language) override;
    /// Shows a case as it is kept now. Empty, or one that cannot be opened: the list.
    void showCase(const QString &id);
    /// The case that is shown; empty for the list.
    [[nodiscard]] QString shownCase() const;
    void openPart(const Part &part) override { showCase(part.id); }
    [[nodiscard]] Part openedPart() const override { return {shownCase()}; }
    void focusFirst() override;
    [[nodiscard]] std::optional<QString> wallet() const override;
    [[nodiscard]] bool hasSearch() const override { return shownCase().isEmpty(); }
    /// For the list, which is shown.
    void focusSearch() override;
    /// Puts away what is open. False if nothing was.
    bool closeOpenThing() override;

signals:
    /// The person chose a case; empty: the list.
    void caseChosen(const QString &id);
    /// To go on with a case, in its guide.
    void caseRequested(const QString &guide, const QString &caseId);
    /// What is kept of a case is another thing now, or it is gone: whoever has it open has to take it up anew.
    void caseTouched(const QString &id);
    void guidesRequested();
    void ownFileRequested(const WalletSupport::OwnFile &file);
    void noticeRequested(const WalletSupport::Notice &notice);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showList();
    void followTheDay();

    const Clock &m_clock;
    CaseKeeper *m_keeper;
    QStackedWidget *m_stack;
    CaseListPane *m_list;
    CaseView *m_view;
    QTimer *m_minute;
    QDate m_day; ///< that the countdowns are of
};

} // namespace WalletSupport
