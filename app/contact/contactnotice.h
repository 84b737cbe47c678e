#pragma once

#include "core/gate/addressopener.h"
#include "core/gate/clearedaddress.h"

#include <QWidget>

#include <array>

namespace WalletSupport {

class Announcer;
class DangerPanel;
class IconButton;
class SoftPanel;
class TextLabel;
class Theme;

/// The sentence in the contact panel about the last thing that was done there: copied, or not opened and why.
/// Its place is below what scrolls, which gives the room: it covers nothing. Screen readers are told. It goes with the
/// place where it stands, and does not come back with it.
class ContactNotice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactNotice)

public:
    explicit ContactNotice(Theme &theme, QWidget *parent = nullptr);

    /// False if nothing was said.
    bool clear();
    void showCopied(const QString &text);
    void showNotOpened(ClearedAddress::Kind kind, OpenError::Kind why);
    /// The gate did not let an address through.
    void showRefused(GateRefusal::Kind why);

    /// The sentences, for what is opened from elsewhere in the window.
    [[nodiscard]] static QString notOpened(ClearedAddress::Kind kind, OpenError::Kind why);
    [[nodiscard]] static QString refused(GateRefusal::Kind why);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class State { Nothing, Copied, NotOpened, Refused };

    void show(State state);
    void retranslateUi();
    void scale();

    Theme &m_theme;
    State m_state = State::Nothing;
    QString m_copied;
    ClearedAddress::Kind m_kind = ClearedAddress::Kind::Web;
    OpenError::Kind m_why = OpenError::Kind::Failed;
    GateRefusal::Kind m_refusal = GateRefusal::Kind::NotOfficial;
    SoftPanel *m_good;
    DangerPanel *m_bad;
    TextLabel *m_goodText;
    TextLabel *m_badText;
    std::array<IconButton *, 2> m_close;
    Announcer *m_announcer;
};

} // namespace WalletSupport
