#pragma once

#include "contact/channelsources.h"
#include "core/directory/channelranking.h"
#include "wallets/channelfacts.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace WalletSupport {

class ChannelDetails;
class Clock;
class FlowLabel;
class IconButton;
class LinkButton;
class MutedLabel;
class OpeningLabel;
class StrongLabel;
class Theme;
struct DirectoryEdition;

/// One channel in the contact panel: what it is, its real target, why it stands where it stands, whether somebody
/// answers now, and the buttons that open and copy it and unfold where it was seen. How far to trust it is said by the
/// group in which it stands.
class ChannelRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelRow)

public:
    /// Clock and theme outlive it.
    ChannelRow(ChannelFacts facts, const Clock &clock, Theme &theme, QWidget *parent = nullptr);

    /// The channel's place in the directory.
    [[nodiscard]] QString path() const { return m_facts.channel.path; }
    /// The ISO code of the hotline's country; empty for other channels.
    [[nodiscard]] QString country() const { return m_facts.channel.country; }
    /// The name of the hotline's country in the window's language.
    void setCountryName(const QString &name);
    void setReason(RankReason reason);
    /// Unfolds where the channel was seen, the answer to `detailsRequested`.
    void showDetails(const ChannelSources &sources, const DirectoryEdition &edition);

signals:
    void openRequested(const WalletSupport::Channel &channel);
    void copyRequested(const QString &text);
    /// The person wants to know where it was seen.
    void detailsRequested();
    /// The row has become higher.
    void unfolded();
    /// The person wants its address as a QR code.
    void codeRequested(const WalletSupport::Channel &channel);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isDialled() const;
    void place();
    void foldOrUnfold();
    void retranslateUi();
    void scale();

    ChannelFacts m_facts;
    Theme &m_theme;
    QString m_country;
    RankReason m_reason = RankReason::None;
    QGridLayout *m_layout;
    QVBoxLayout *m_icon;
    StrongLabel *m_title;
    FlowLabel *m_target;
    MutedLabel *m_detail;
    MutedLabel *m_keypad;
    OpeningLabel *m_hours;
    IconButton *m_open;
    IconButton *m_copy;
    LinkButton *m_more;
    ChannelDetails *m_details = nullptr; ///< made when it is first unfolded
};

} // namespace WalletSupport
