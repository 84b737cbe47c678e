#pragma once

#include "contact/firstminutes.h"
#include "core/directory/channel.h"
#include "ui/panels.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace WalletSupport {

class Clock;
class Directory;
class FlowLabel;
class FlowLayout;
class GenericHelp;
class MutedLabel;
class NumberLabel;
class OpeningLabel;
class PrimaryButton;
class StrongLabel;
class TextLabel;
class Theme;
class WalletChooser;

/// The first thing to do after a theft: the one channel of the chosen wallet that freezes the account soonest, its
/// number in large type. Without a wallet, one is chosen right here, above the general advice; with one of which
/// nothing is known, the bank comes first, and with one that only a recovery phrase opens, moving what is left.
class FreezeCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FreezeCard)

public:
    /// All outlive it.
    FreezeCard(const Directory &directory, const Clock &clock, Theme &theme, QWidget *parent = nullptr);

    /// Shows a wallet without `walletChosen`; empty, or one that the directory does not know: asks which one.
    void setWallet(const QString &id);
    /// Where the person is, an ISO 3166 code: of several hotlines that country's comes first.
    void setCountry(const QString &country);
    /// What whoever hears the page is told before the first step, until a wallet is chosen here.
    void setLead(const QString &words);
    /// What the keyboard goes to first.
    [[nodiscard]] QWidget *firstField() const;

signals:
    /// The person chose a wallet; empty: one that is not listed.
    void walletChosen(const QString &id);
    void openRequested(const WalletSupport::Channel &channel);
    void copyRequested(const QString &text);
    void firstStepChosen(WalletSupport::FirstStep first);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isHotline() const;
    /// The wallet is settled, and nothing of it is known.
    [[nodiscard]] bool isBankFirst() const { return !m_channel && !m_isChoosing && !m_isPhraseWallet; }
    /// The wallet is settled, and nobody can freeze it.
    [[nodiscard]] bool isNothingToFreeze() const { return m_isPhraseWallet && !m_isChoosing; }
    [[nodiscard]] FirstStep firstStep() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString askText() const;
    void build();
    void choose(const QString &id);
    void beginChoosing();
    void endChoosing();
    void findChannel();
    [[nodiscard]] bool needsHelp() const;
    void makeParts();
    void showParts();
    void tellFirstField();
    void retranslateUi();
    void retranslateChannel(const QString &walletName);
    void scale();

    const Directory &m_directory;
    const Clock &m_clock;
    Theme &m_theme;
    QString m_wallet;
    QString m_country;
    QString m_lead;
    bool m_isUnlisted = false; ///< the person said that the wallet is not listed
    bool m_isChoosing = true;
    bool m_isPhraseWallet = false; ///< only a recovery phrase opens it
    std::optional<Channel> m_channel;

    UrgentPanel *m_card;
    QVBoxLayout *m_layout;
    StrongLabel *m_title;
    TextLabel *m_ask;
    NumberLabel *m_target;
    MutedLabel *m_where;
    TextLabel *m_keys;
    FlowLabel *m_mark;
    OpeningLabel *m_hours;
    FlowLayout *m_buttons;
    PrimaryButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_another;
    WalletChooser *m_chooser = nullptr; ///< made when it is first needed
    GenericHelp *m_generic = nullptr;   ///< the same
};

} // namespace WalletSupport
