#pragma once

#include "core/trust/channel.h"
#include "ui/panels.h"

#include <QDate>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class AddressOpener;
class ChannelRow;
class ContactNotice;
class Directory;
class Gate;
class GenericHelp;
class IconButton;
class MutedLabel;
class SectionLabel;
class StrongLabel;
class TextLabel;
class Theme;
class WalletChooser;
class WalletField;

/// The chosen wallet's official channels, at the window's edge: what each is, its real target, open and copy. Without
/// a wallet that the directory knows it says how to find the real support.
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
    };
    /// Which pack the directory comes from.
    struct Origin
    {
        int version = 0;
        QDate issued;
    };
    enum class Placement {
        Beside,   ///< at the page's side, always there
        OverPage, ///< over the page, with a button that closes it
    };

    ContactPanel(const Parts &parts, Origin origin, QWidget *parent = nullptr);

    /// Shows a wallet's channels without `walletChosen`. Empty, or one that the directory does not know: general
    /// advice.
    void setWallet(const QString &id);
    [[nodiscard]] QString wallet() const { return m_wallet; }
    void setPlacement(Placement placement);
    /// Closes the list of wallets. False if it was not open.
    bool closeChooser();
    void focusWalletField();
    /// The channel that stands first, as a sentence can name it ("Hotline 95188"); empty if there is none.
    [[nodiscard]] QString bestChannel() const;

    /// Its width grows with the text; the list of channels scrolls, so that any height will do.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    /// The person chose a wallet; empty: one that is not listed.
    void walletChosen(const QString &id);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openChooser();
    void choose(const QString &id);
    void fill();
    void open(const Channel &channel);
    void copy(const QString &text);
    void retranslateUi();
    void scale();
    void placeOrigin();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildNeverAsk();
    [[nodiscard]] QWidget *buildOrigin();

    Parts m_parts;
    Origin m_origin;
    QString m_wallet;
    bool m_isUnlisted = false; ///< the person said that the wallet is not listed
    std::vector<ChannelRow *> m_rows;
    std::vector<Line *> m_lines;

    SectionLabel *m_heading;
    IconButton *m_close;
    WalletField *m_field;
    ContactNotice *m_notice;
    WalletChooser *m_chooser = nullptr; ///< made when it is first opened
    ColumnScrollArea *m_scroll;
    QVBoxLayout *m_list;
    GenericHelp *m_generic;
    StrongLabel *m_neverTitle;
    TextLabel *m_never;
    MutedLabel *m_originText;
    QWidget *m_originLine;
    std::vector<QLayout *> m_boxes; ///< layouts with padding that grows with the text
};

} // namespace WalletSupport
