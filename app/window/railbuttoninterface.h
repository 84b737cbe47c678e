#pragma once

#include <QAccessibleWidget>

namespace WalletSupport {

class RailButton;

/// What screen readers are told of a rail button. The menu that it opens is its child: a popup of Qt's is nobody's, and
/// then its items stand nowhere in the tree.
class RailButtonInterface final : public QAccessibleWidget
{
public:
    explicit RailButtonInterface(RailButton *button);

    /// Makes Qt use it for every rail button. May be called again.
    static void install();

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    RailButton *m_button;
};

} // namespace WalletSupport
