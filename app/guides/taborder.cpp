#include "guides/taborder.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace WalletSupport {

namespace {

void collect(const QLayout &layout, const QWidget *scrolled, std::vector<QWidget *> &found)
{
    for (int index = 0; index < layout.count(); ++index) {
        const QLayoutItem *item = layout.itemAt(index);
        if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout()) {
            collect(*inner, scrolled, found);
            continue;
        }
        QWidget *widget = item->widget();
        if (widget == nullptr) {
            continue;
        }
        if (widget->focusPolicy() != Qt::NoFocus) {
            found.push_back(widget);
        }
        if (scrolled != nullptr && widget->isAncestorOf(scrolled) && scrolled->layout() != nullptr) {
            collect(*scrolled->layout(), nullptr, found);
        } else if (widget->layout() != nullptr) {
            collect(*widget->layout(), scrolled, found);
        }
    }
}

} // namespace

void tabInLayoutOrder(const QLayout &layout, const QWidget *scrolled)
{
    std::vector<QWidget *> found;
    collect(layout, scrolled, found);
    for (std::size_t number = 1; number < found.size(); ++number) {
        QWidget::setTabOrder(found[number - 1], found[number]);
    }
}

} // namespace WalletSupport
