#pragma once

#include "core/checker/checkreport.h"

#include <QFrame>

namespace WalletSupport {

class HeadingLabel;
class IconLabel;
class TextLabel;
class Theme;

/// What is wrong with a message as a whole: what it asks for, in its own words. It stands above all that was found.
class MessagePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePanel)
    /// The level's word, for the stylesheet.
    Q_PROPERTY(QString level READ level)

public:
    explicit MessagePanel(Theme &theme, QWidget *parent = nullptr);

    /// Hidden if there is nothing to warn of.
    void showReport(const CheckReport &report);
    [[nodiscard]] QString level() const { return textOf(m_level); }

private:
    void scale();

    Theme &m_theme;
    MessageLevel m_level = MessageLevel::None;
    IconLabel *m_icon;
    HeadingLabel *m_heading;
    TextLabel *m_demands;
    TextLabel *m_more;
};

} // namespace WalletSupport
