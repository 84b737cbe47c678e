#pragma once

#include "core/trust/channel.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace WalletSupport {

class FlowLabel;
class IconButton;
class IconLabel;
class MutedLabel;
class StrongLabel;
class Theme;

/// One channel in the contact panel: what it is, its real target, and the buttons that open and copy it.
class ChannelRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelRow)

public:
    ChannelRow(Channel channel, Theme &theme, QWidget *parent = nullptr);

    /// The ISO code of the hotline's country; empty for other channels.
    [[nodiscard]] QString country() const { return m_channel.country; }
    /// The name of the hotline's country in the window's language.
    void setCountryName(const QString &name);

signals:
    void openRequested(const WalletSupport::Channel &channel);
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Channel m_channel;
    Theme &m_theme;
    QString m_country;
    QGridLayout *m_layout;
    QVBoxLayout *m_icon;
    StrongLabel *m_title;
    FlowLabel *m_target;
    MutedLabel *m_detail;
    FlowLabel *m_mark;
    IconButton *m_open;
    IconButton *m_copy;
};

} // namespace WalletSupport
