#pragma once

#include "core/gate/ownfile.h"
#include "guides/secretclipboard.h"
#include "ui/panels.h"

#include <QUrl>

#include <map>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace WalletSupport {

class Clock;
class Directory;
class GuideDialogs;
class GuideView;
struct GuideSummary;
class Pack;
class RowButton;
class TextLabel;
class Theme;
class TitleLabel;

/// A guide with answers that have not been copied, saved, printed or handed to the mail program.
struct UnkeptGuide
{
    QString title;
    int answers = 0;
    bool operator==(const UnkeptGuide &) const = default;
};

/// The list of guides and the ones that have been begun. Each keeps its place and its answers while the program
/// runs; nothing is written to disk. Addresses are only asked for: the window passes them through the gate.
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
        GuideDialogs &dialogs;
        Theme &theme;
    };

    /// `language`: the window's, as a locale. `second`: shorter in tests.
    GuidesPage(const Parts &parts, const QString &language, std::chrono::milliseconds second = std::chrono::seconds(1),
               QWidget *parent = nullptr);
    ~GuidesPage() override;

    void setLanguage(const QString &language);
    /// Shows a guide, where the person left it; false if there is none of this id. Empty: the list.
    bool showGuide(const QString &id);
    /// The guide that is shown; empty for the list.
    [[nodiscard]] QString guide() const { return m_guide; }
    /// The wallet that the contact panel shows, offered where a guide asks for one.
    void setWallet(const QString &id);
    /// Goes one question back in the guide that is shown. False if there is none before it.
    bool goBackOneQuestion();
    /// The letter of the guide that is shown has been handed to the mail program, or copied on the way there.
    void noteTaken();
    /// What closing the window would lose.
    [[nodiscard]] std::vector<UnkeptGuide> unkept() const;
    /// Puts away what is open. False if nothing was.
    bool closeOpenThing();
    /// The icon that stands for a guide, here and on other pages: its own, if the program has it.
    [[nodiscard]] static QString iconOf(const GuideSummary &guide);

signals:
    /// The person chose a guide; empty: the list of guides.
    void guideRequested(const QString &id);
    void articleRequested(const QString &id);
    void contactsRequested();
    /// Where to report fraud in this country (ISO 3166; may be empty).
    void reportingRequested(const QString &country);
    void stolenRequested();
    /// The person answered which wallet it is.
    void walletChosen(const QString &id);
    void openAddressRequested(const QUrl &address);
    void mailRequested(const QString &recipient, const QString &subject, const QString &body);
    void ownFileRequested(const WalletSupport::OwnFile &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    [[nodiscard]] GuideView *begin(const QString &id);
    void startOver(const QString &id);
    void retranslateUi();
    void scale();

    Parts m_parts;
    QString m_language;
    QString m_wallet;
    QString m_guide;
    SecretClipboard m_clipboard;
    QStackedWidget *m_stack;
    ColumnScrollArea *m_list;
    TitleLabel *m_title;
    TextLabel *m_intro;
    std::map<QString, RowButton *> m_cards;
    std::map<QString, GuideView *> m_views;
};

} // namespace WalletSupport
