#pragma once

#include "core/checker/worstfirst.h"

#include <QFrame>

namespace WalletSupport {

class HeadingLabel;
class IconLabel;
class TextLabel;
class TextLink;
class Theme;
struct CheckNames;

/// The worst of all that was found, and what the message asks for, in its own words, and what to do now. It stands
/// above all findings, and never says anything milder than the first of them.
class MessagePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePanel)
    /// The worst's word, for the stylesheet.
    Q_PROPERTY(QString worst READ worst)

public:
    explicit MessagePanel(Theme &theme, QWidget *parent = nullptr);

    /// Hidden if nothing was found.
    void showReport(const CheckReport &report, const CheckNames &names);
    [[nodiscard]] QString worst() const { return textOf(m_worst); }

signals:
    /// For the wallet that the message is about; empty if there is none.
    void contactsRequested(const QString &wallet);

private:
    void scale();

    Theme &m_theme;
    Worst m_worst = Worst::Nothing;
    IconLabel *m_icon;
    HeadingLabel *m_heading;
    TextLabel *m_demands;
    TextLabel *m_more;
    TextLink *m_contacts;
    QString m_wallet; ///< that the message is about
};

} // namespace WalletSupport
