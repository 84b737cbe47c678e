#pragma once

#include <QAbstractButton>

class QMenu;

namespace WalletSupport {

class Theme;

/// A button of the navigation rail: icon and name, or, narrow, the icon above a short name, with the whole as its
/// tooltip. Where it is too low for that, the icon alone.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailButton)

public:
    enum class Emphasis {
        Main,
        Urgent, ///< the icon has the colour of danger
        Quiet,
        Menu, ///< quiet, and without a page: never bold, and no bold font is looked for
    };

    RailButton(const QString &icon, Emphasis emphasis, Theme &theme, QWidget *parent = nullptr);

    /// `shortLabel`: for the narrow button.
    void setLabel(const QString &label, const QString &shortLabel);
    /// Marks the page that is shown, and says so to screen readers. (A checkable button would be announced as a check
    /// box.)
    void setPresent(bool isPresent);
    /// The button opens this menu, which becomes its child. Where it pops up is for the owner to say.
    void setMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void setNarrow(bool isNarrow);
    /// Whether there is room for the name.
    [[nodiscard]] bool showsName() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void forgetSize();
    [[nodiscard]] QSize measured() const;
    [[nodiscard]] QFont labelFont() const;
    /// Of the icon and the name below it.
    [[nodiscard]] int narrowHeight() const;
    void paintNarrow(QPainter &painter, const QColor &icon, const QColor &text) const;
    void paintWide(QPainter &painter, const QColor &icon, const QColor &text) const;

    Theme &m_theme;
    QString m_icon;
    QString m_shortLabel;
    Emphasis m_emphasis;
    QMenu *m_menu = nullptr;
    bool m_isPresent = false;
    bool m_isNarrow = false;
    mutable QSize m_sizeHint; ///< not valid until it is asked for: layouts ask again and again
};

} // namespace WalletSupport
