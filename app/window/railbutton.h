#pragma once

#include <QAbstractButton>

class QMenu;

namespace WalletSupport {

class Theme;

/// A button of the navigation rail: icon and text, or the icon alone with the text as its tooltip.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailButton)

public:
    enum class Emphasis {
        Main,
        Urgent, ///< the icon has the colour of danger
        Quiet,
    };

    RailButton(const QString &icon, Emphasis emphasis, Theme &theme, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Marks the page that is shown, and says so to screen readers. (A checkable button would be announced as a check
    /// box.)
    void setPresent(bool isPresent);
    /// The button opens this menu, which becomes its child. Where it pops up is for the owner to say.
    void setMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void setIconOnly(bool isIconOnly);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    Theme &m_theme;
    QString m_icon;
    Emphasis m_emphasis;
    QMenu *m_menu = nullptr;
    bool m_isPresent = false;
    bool m_isIconOnly = false;
};

} // namespace WalletSupport
