#pragma once

#include "core/directory/purpose.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class ChannelRow;
class Clock;
class Directory;
class Line;
class Theme;
struct Channel;

/// The rows of a wallet's channels, in the order in which they help with what the person is doing.
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
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// The paths of the rows' channels, in their order.
    [[nodiscard]] QStringList paths() const;

signals:
    void openRequested(const WalletSupport::Channel &channel);
    void copyRequested(const QString &text);
    void codeRequested(const WalletSupport::Channel &channel);

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
    std::vector<ChannelRow *> m_rows; ///< in their order
    std::vector<Line *> m_lines;      ///< one behind each row
};

} // namespace WalletSupport
