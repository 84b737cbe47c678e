#pragma once

#include <QObject>

class QRect;
class QWidget;

namespace WalletSupport {

class Theme;

/// Lays a widget over another one, so that nothing moves when it comes and goes: over the lower edge, or the upper one
/// where the pointer or what has the keyboard is below.
class Overlay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Overlay)

public:
    /// `widget` is in no layout; it is the child of `ground`, or of what `ground` is in.
    Overlay(QWidget &widget, QWidget &ground, Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Edge { Lower, Upper };

    [[nodiscard]] QRect placeAt(Edge edge) const;
    void chooseEdge();
    void place();
    void leaveTheFocus();

    QWidget &m_widget;
    QWidget &m_ground;
    Theme &m_theme;
    Edge m_edge = Edge::Lower;
};

} // namespace WalletSupport
