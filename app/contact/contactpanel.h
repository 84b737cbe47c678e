#pragma once

#include "contact/contacttask.h"
#include "contact/directoryorigin.h"
#include "ui/columnscrollarea.h"
#include "ui/panels.h"
#include "wallets/walletlists.h"

class QHBoxLayout;

namespace WalletSupport {

class AddressOpener;
class ChannelList;
class Clock;
class ContactActions;
class ContactNotice;
class Directory;
class Gate;
class GenericHelp;
class IconButton;
class MutedLabel;
class NeverAskBox;
class ReportingFold;
class SectionLabel;
class Theme;
class WalletChooser;
class WalletField;

/// The chosen wallet's channels, at the window's edge: those that it confirmed itself, those that others name, and
/// places of other people; in each group ranked by what the person is doing. Without a channel to the wallet it says
/// how to find the real support.
class ContactPanel final : public SidePanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactPanel)

public:
    /// What the panel works with; all outlive it.
    struct Parts
    {
        const Directory &directory;
        const Gate &gate;
        AddressOpener &opener;
        Theme &theme;
        const Clock &clock;
    };
    using Origin = DirectoryOrigin;
    enum class Placement {
        Beside,   ///< at the page's side, always there
        OverPage, ///< over the page, with a button that closes it
    };

    ContactPanel(const Parts &parts, Origin origin, QWidget *parent = nullptr);

    /// Shows a wallet's channels without `walletChosen`. Empty, or one that the directory does not know: general
    /// advice.
    void setWallet(const QString &id);
    [[nodiscard]] QString wallet() const { return m_wallet; }
    /// What the person is doing: it settles the order of the channels, and what an e-mail begins with.
    void setTask(const ContactTask &task);
    /// The person's country, an ISO 3166 code; may be empty.
    void setCountry(const QString &country);
    void setWalletLists(const WalletLists &lists);
    void setPlacement(Placement placement);
    /// Closes the list of wallets. False if it was not open.
    bool closeChooser();
    /// Puts away what was said of the last thing done here. False if nothing was.
    bool closeNotice();
    void focusWalletField();
    /// The confirmed channel of a wallet to name in a sentence ("Hotline 95188"); empty if there is none.
    [[nodiscard]] QString bestChannel(const QString &wallet) const;

    /// Its width grows with the text; the list of channels scrolls, so that any height will do.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    /// The person chose a wallet; empty: one that is not listed.
    void walletChosen(const QString &id);
    void favouriteToggled(const QString &id);
    void countryChosen(const QString &country);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void openChooser();
    void choose(const QString &id);
    void join();
    void tellSubject();
    void showAdvice();
    void showFavourite(const QString &walletName);
    void retranslateUi();
    void scale();
    void placeEnd();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildOrigin();

    Parts m_parts;
    Origin m_origin;
    QString m_wallet;
    QString m_country;
    bool m_isUnlisted = false; ///< the person said that the wallet is not listed
    ContactTask m_task;
    WalletLists m_lists;

    SectionLabel *m_heading;
    IconButton *m_close;
    QHBoxLayout *m_fieldRow;
    WalletField *m_field;
    IconButton *m_favourite = nullptr; ///< made with the first wallet
    ContactNotice *m_notice;
    ContactActions *m_actions;
    WalletChooser *m_chooser = nullptr; ///< made when it is first opened
    ColumnScrollArea *m_scroll;
    ChannelList *m_list;
    GenericHelp *m_generic;
    ReportingFold *m_reporting;
    NeverAskBox *m_neverAsk;
    MutedLabel *m_originText;
    QWidget *m_originLine;
};

} // namespace WalletSupport
