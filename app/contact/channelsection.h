#pragma once

#include "core/directory/channelranking.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace WalletSupport {

class ChannelRow;
class MutedLabel;
class SectionLabel;
class Theme;

/// A group of a wallet's channels under its heading, with one sentence that says how far to trust them.
class ChannelSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelSection)

public:
    /// The theme outlives it.
    ChannelSection(ChannelGroup group, Theme &theme, QWidget *parent = nullptr);

    /// Shows these rows in this order; those that it showed before stay its children. Without rows it is hidden.
    void setRows(const std::vector<ChannelRow *> &rows);
    /// Whether there are channels that the wallet itself confirmed, in another group.
    void setHasConfirmed(bool hasConfirmed);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString sentence() const;
    void retranslateUi();
    void scale();

    ChannelGroup m_group;
    Theme &m_theme;
    bool m_hasConfirmed = true;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_head;
    QHBoxLayout *m_title;
    SectionLabel *m_heading;
    MutedLabel *m_sentence;
    std::vector<ChannelRow *> m_rows;
};

} // namespace WalletSupport
