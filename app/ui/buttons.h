#pragma once

#include "ui/shapedtext.h"

#include <QImage>
#include <QPushButton>
#include <QToolButton>

class QHelpEvent;

namespace WalletSupport {

class Theme;

/// Shows the accessible name as the tooltip. One that were set would be told to screen readers as the description, and
/// say the name again.
void showNameTip(QWidget &widget, const QHelpEvent &event);

/// The one main thing to do on a page. Plain QPushButtons are for the others.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;
};

/// A button that looks like a link; with an icon before its text if one is named.
class LinkButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    explicit LinkButton(QWidget *parent = nullptr);
    LinkButton(const QString &icon, Theme &theme, QWidget *parent = nullptr);
};

/// A button that is only an icon. What it does is its accessible name and its tooltip: `setMeaning()`.
class IconButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconButton)

public:
    IconButton(const QString &icon, Theme &theme, QWidget *parent = nullptr);

    void setMeaning(const QString &text);
    void setIconName(const QString &icon);
    /// Shows a picture in place of the icon. `side`: what it may have, in pixels at 100 % text.
    void setPicture(const QImage &picture, int side);

protected:
    bool event(QEvent *event) override;

private:
    void draw();

    Theme &m_theme;
    QString m_icon;
    QImage m_picture;
    int m_pictureSide = 0;
};

/// A whole row or card that can be pressed: icon, title, a line below, and an arrow at the end. Long text wraps. The
/// arrow keys go among those that stand together, as they are read, and no further.
class RowButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowButton)

public:
    enum class Look {
        Row,    ///< one line in a list, arrow at the end
        Card,   ///< framed, icon above the title, or before it where there is no detail
        Alert,  ///< a card whose icon has the colour of danger
        Urgent, ///< a card in the colour of danger
    };

    RowButton(const QString &icon, Look look, Theme &theme, QWidget *parent = nullptr);

    /// Sets the texts and the accessible name.
    void setTexts(const QString &title, const QString &detail = QString());

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Places
    {
        QRect icon;
        QRect title;
        QRect detail;
        QRect arrow;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont detailFont() const;

    /// Something has changed that decides where the parts are.
    void placeAnew();

    Theme &m_theme;
    QString m_icon;
    Look m_look;
    QString m_detail;
    mutable ShapedText m_shapedTitle;
    mutable ShapedText m_shapedDetail;
};

} // namespace WalletSupport
