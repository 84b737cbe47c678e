#pragma once

#include "ui/columnscrollarea.h"

namespace WalletSupport {

class StrongLabel;
class TextLabel;
class TextLink;
class Theme;

/// What the answers page offers when a search finds nothing sure: the nearest questions follow below it, and from here
/// one gets to the fitting guide and to the best channel.
class NoAnswerPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoAnswerPanel)

public:
    /// What follows in the list below the panel.
    enum class Below {
        Nearest,
        MostAsked,
        AllByTopic, ///< since nothing can be searched: the index is damaged
    };

    explicit NoAnswerPanel(Theme &theme, QWidget *parent = nullptr);

    /// `guide` may be empty; `channel` is the best channel of the chosen wallet ("Hotline 95188"), or empty.
    void offer(const QString &guide, const QString &guideTitle, const QString &channel, Below below);
    /// What it says, for whoever types without seeing the window.
    [[nodiscard]] QString words() const;

signals:
    void guideRequested(const QString &id);
    void contactRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_guide;
    QString m_guideTitle;
    QString m_channel;
    Below m_below = Below::MostAsked;
    StrongLabel *m_heading;
    TextLabel *m_advice;
    TextLink *m_openGuide;
    TextLink *m_contact;
};

} // namespace WalletSupport
