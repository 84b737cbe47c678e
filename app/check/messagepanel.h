#pragma once

#include "core/checker/worstfirst.h"

#include <QFrame>

namespace WalletSupport {

class HeadingLabel;
class IconLabel;
class TextLabel;
class Theme;

/// The worst of all that was found, and what the message asks for, in its own words. It stands above all findings, and
/// never says anything milder than the first of them.
class MessagePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePanel)
    /// The worst's word, for the stylesheet.
    Q_PROPERTY(QString worst READ worst)

public:
    explicit MessagePanel(Theme &theme, QWidget *parent = nullptr);

    /// Hidden if nothing was found.
    void showReport(const CheckReport &report);
    [[nodiscard]] QString worst() const { return textOf(m_worst); }

private:
    [[nodiscard]] QString adviceFor(const CheckReport &report) const;
    void scale();

    Theme &m_theme;
    Worst m_worst = Worst::Nothing;
    IconLabel *m_icon;
    HeadingLabel *m_heading;
    TextLabel *m_demands;
    TextLabel *m_more;
};

} // namespace WalletSupport
