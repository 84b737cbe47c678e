#pragma once

#include "contact/channelsources.h"
#include "core/directory/directory.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class FlowLabel;
class MutedLabel;
class TextLink;
class Theme;

/// What unfolds below a channel: where it was seen, when and in which pack, and the way to its QR code. Sources are
/// texts: most of them are nobody's official address.
class ChannelDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelDetails)

public:
    ChannelDetails(const Channel &channel, ChannelSources sources, DirectoryEdition edition, Theme &theme,
                   QWidget *parent = nullptr);

    /// What it says of the sources, for whoever hears it at the button that unfolded it.
    [[nodiscard]] QString spoken() const;

signals:
    void codeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static QString kindText(const ChannelSource &place);
    [[nodiscard]] QString withoutAddressText() const;
    [[nodiscard]] QString originText() const;
    void retranslateUi();
    void scale();

    ChannelSources m_sources;
    DirectoryEdition m_edition;
    Theme &m_theme;
    QVBoxLayout *m_layout;
    std::vector<MutedLabel *> m_kinds; ///< one for each place, above its address
    std::vector<QWidget *> m_apart;    ///< what stands apart from the line above it
    MutedLabel *m_withoutAddress;
    MutedLabel *m_origin;
    TextLink *m_code;
};

} // namespace WalletSupport
