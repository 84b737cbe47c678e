#pragma once

#include "core/directory/channel.h"
#include "core/directory/directory.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace WalletSupport {

class FlowLabel;
class MutedLabel;
class TextLink;
class Theme;

/// What unfolds below a channel: where it was seen, how far that goes, when and in which pack, and the way to its QR
/// code. Sources are texts: most of them are nobody's official address.
class ChannelDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelDetails)

public:
    ChannelDetails(const Channel &channel, const std::vector<DirectorySource> &sources, DirectoryEdition edition,
                   Theme &theme, QWidget *parent = nullptr);

signals:
    void codeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void scale();

    Confidence m_confidence;
    std::vector<DirectorySource> m_sources;
    DirectoryEdition m_edition;
    Theme &m_theme;
    QVBoxLayout *m_layout;
    MutedLabel *m_confidenceText;
    std::vector<FlowLabel *> m_seen;
    MutedLabel *m_origin;
    TextLink *m_code;
};

} // namespace WalletSupport
