#pragma once

#include "core/directory/channelranking.h"

#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class ChannelRow;
class ChannelSection;
class Clock;
class Directory;
class TextLabel;
class Theme;

/// A wallet's channels in groups, by how far they are the wallet's own word; in each, in the order in which they help
/// with what the person is doing.
class ChannelList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelList)

public:
    /// All outlive it.
    ChannelList(const Directory &directory, const Clock &clock, Theme &theme, QWidget *parent = nullptr);

    void setWallet(const QString &id);
    /// Puts the rows in another order: they are not made anew, so that the focus stays.
    void setPurpose(Purpose purpose);
    /// The person's country, an ISO 3166 code; may be empty.
    void setCountry(const QString &country);
    /// Whether there is a channel that leads to the wallet, not just to other people.
    [[nodiscard]] bool hasSupport() const { return m_hasSupport; }
    /// The paths of the rows' channels, in their order.
    [[nodiscard]] QStringList paths() const;

signals:
    void openRequested(const WalletSupport::Channel &channel);
    void copyRequested(const QString &text);
    void codeRequested(const WalletSupport::Channel &channel);
    /// A row has become higher: what is new should come into sight.
    void unfolded(QWidget *row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void arrange();
    [[nodiscard]] ChannelRow *makeRow(const Channel &channel);
    void retranslateUi();

    const Directory &m_directory;
    const Clock &m_clock;
    Theme &m_theme;
    QString m_wallet;
    QString m_country;
    Purpose m_purpose = Purpose::Any;
    QVBoxLayout *m_layout;
    TextLabel *m_noTelephone;
    bool m_hasSupport = false;
    std::map<ChannelGroup, ChannelSection *> m_sections;
    std::vector<ChannelRow *> m_rows; ///< in their order, through all groups
};

} // namespace WalletSupport
