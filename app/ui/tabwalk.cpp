#include "ui/tabwalk.h"

#include "ui/columnscrollarea.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace WalletSupport {

namespace {

using Widgets = std::vector<QWidget *>;

void addLayoutChildren(QLayout &layout, Widgets &children)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (QLayout *inner = item->layout()) {
            addLayoutChildren(*inner, children);
        } else if (QWidget *widget = item->widget()) {
            children.push_back(widget);
        }
    }
}

/// Those in the layout first, in its order; then the others, such as a scroll area's content.
Widgets childrenInOrder(const QWidget &widget)
{
    Widgets children;
    if (QLayout *layout = widget.layout()) {
        addLayoutChildren(*layout, children);
    }
    const QObjectList all = widget.children();
    for (QObject *object : all) {
        auto *child = qobject_cast<QWidget *>(object);
        if (child != nullptr && !child->isWindow() && std::ranges::find(children, child) == children.end()) {
            children.push_back(child);
        }
    }
    return children;
}

/// In `all`: every widget that is seen, whether it takes the focus or not.
void addSeen(const QWidget &parent, Widgets &all)
{
    for (QWidget *child : childrenInOrder(parent)) {
        if (child->isVisible()) {
            all.push_back(child);
            addSeen(*child, all);
        }
    }
}

bool isStop(const QWidget *widget)
{
    // The inner widget of a composite hands the focus to the whole, which is the stop.
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() &&
           widget->focusProxy() == nullptr;
}

} // namespace

bool moveFocus(const QWidget &window, bool isForward)
{
    Widgets seen;
    addSeen(window, seen);
    if (!isForward) {
        std::ranges::reverse(seen);
    }
    // What has the focus need not be a stop itself: it may only be clicked.
    const auto present = std::ranges::find(seen, window.focusWidget());
    const auto behind = present == seen.end() ? seen.begin() : present + 1;
    std::rotate(seen.begin(), behind, seen.end());
    const auto found = std::ranges::find_if(seen, isStop);
    if (found == seen.end()) {
        return false;
    }
    QWidget *stop = *found;
    stop->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = stop->parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        const bool followsByItself = qobject_cast<ColumnScrollArea *>(around) != nullptr;
        if (area != nullptr && !followsByItself) {
            area->ensureWidgetVisible(stop);
        }
    }
    return true;
}

} // namespace WalletSupport
