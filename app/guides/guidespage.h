#pragma once

#include "core/cases/case.h"
#include "core/cases/redactedrequest.h"
#include "core/gate/ownfile.h"
#include "guides/secretclipboard.h"
#include "ui/notice.h"
#include "ui/page.h"

#include <QUrl>

#include <map>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace WalletSupport {

class ColumnScrollArea;
class CaseStore;
class Clock;
class Directory;
class DraftsPage;
class GuideDialogs;
class GuideView;
struct GuideSummary;
class Pack;
class RowButton;
class TextLabel;
class Theme;
class TitleLabel;

/// A guide with answers that are nowhere else: they could not be kept, and have not been copied, saved, printed or
/// mailed.
struct UnkeptGuide
{
    QString title;
    int answers = 0;
    bool operator==(const UnkeptGuide &) const = default;
};

/// The list of guides and the cases that have been begun, each where the person left it. Addresses are only asked for:
/// the window passes them through the gate.
class GuidesPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidesPage)

public:
    /// What the page works with; all outlive it.
    struct Parts
    {
        const Pack &pack;
        const Directory &directory;
        const Clock &clock;
        CaseStore &cases;
        GuideDialogs &dialogs;
        Theme &theme;
    };

    /// `language`: the window's, as a locale. `second`: shorter in tests.
    GuidesPage(const Parts &parts, const QString &language, std::chrono::milliseconds second = std::chrono::seconds(1),
               QWidget *parent = nullptr);
    ~GuidesPage() override;

    void setLanguage(const QString &language) override;
    /// Shows a guide: the case of it that was open last, else a choice of those that were begun before, else a new
    /// one. False if there is no guide of this id. Empty: the list.
    bool showGuide(const QString &id);
    /// Shows a case that is open or kept. False, and a notice says why, if it cannot be opened.
    bool showCase(const QString &id);
    /// What is kept of a case has been changed elsewhere, or erased: it is taken up anew when it is shown next. What
    /// could not be kept stays.
    void letGo(const QString &caseId);
    /// All are to be erased.
    void letGoOfAll();
    /// The guide that is shown; empty for the list.
    [[nodiscard]] QString guide() const { return m_guide; }
    /// The case that is shown; empty if none is.
    [[nodiscard]] QString caseId() const { return m_case; }
    void openPart(const Part &part) override;
    [[nodiscard]] Part openedPart() const override { return {m_guide, m_case}; }
    /// The wallet that the contact panel shows, offered where a guide asks for one.
    void setWallet(const QString &id);
    [[nodiscard]] std::optional<QString> wallet() const override;
    /// Goes one question back in the guide that is shown. False if there is none before it.
    bool goBackOneStep() override;
    bool goForwardOneStep() override;
    /// What closing the window would lose.
    [[nodiscard]] std::vector<UnkeptGuide> unkept() const;
    /// Puts away what is open. False if nothing was.
    bool closeOpenThing() override;
    /// The icon that stands for a guide, here and on other pages: its own, if the program has it.
    [[nodiscard]] static QString iconOf(const GuideSummary &guide);

signals:
    /// Another question of the guide is shown.
    void stepTurned();
    /// A case is shown instead of what was there.
    void caseShown();
    /// The person chose a guide; empty: the list of guides.
    void guideRequested(const QString &id);
    void noticeRequested(const WalletSupport::Notice &notice);
    /// The person chose to go on with a case.
    void caseRequested(const QString &guide, const QString &caseId);
    void articleRequested(const QString &id);
    void contactsRequested();
    /// Where to report fraud in this country (ISO 3166; may be empty).
    void reportingRequested(const QString &country);
    void stolenRequested();
    /// The person answered which wallet it is.
    void walletChosen(const QString &id);
    void openAddressRequested(const QUrl &address);
    void mailRequested(const WalletSupport::RedactedRequest &request);
    void ownFileRequested(const WalletSupport::OwnFile &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    /// A sentence for the person, in the language that holds when it is shown.
    using Words = std::function<QString()>;

    /// The view of a case that is open or kept; else why there is none.
    [[nodiscard]] Result<GuideView *, Words> viewOf(const QString &caseId);
    [[nodiscard]] GuideView *begin(const QString &guide);
    [[nodiscard]] GuideView *add(std::unique_ptr<Case> ownCase);
    void open(GuideView *view);
    void leaveShown();
    void startOver(GuideView *old);
    /// Tells what keeping has made of a case, or of the store.
    void tellOfKeeping(GuideView &view);
    /// The case of this view is another one by now.
    void followCase(GuideView &view);
    void tellOfStore();
    void drop(const QString &caseId);
    [[nodiscard]] GuideView *shown() const;
    [[nodiscard]] std::vector<CaseHead> drafts(const QString &guide) const;
    [[nodiscard]] CaseParts caseParts() const;
    void retranslateUi();
    void scale();

    Parts m_parts;
    QString m_language;
    QString m_wallet;
    QString m_guide;
    QString m_case;
    SecretClipboard m_clipboard;
    QStackedWidget *m_stack;
    ColumnScrollArea *m_list;
    TitleLabel *m_title;
    TextLabel *m_intro;
    std::map<QString, RowButton *> m_cards;
    std::map<QString, GuideView *> m_views; ///< by case
    std::map<QString, QString> m_latest;    ///< the case that was open last, by guide
    DraftsPage *m_drafts;
};

} // namespace WalletSupport
