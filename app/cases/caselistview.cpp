#include "cases/caselistview.h"

#include "cases/caselistdelegate.h"
#include "cases/caselistmodel.h"

#include <QAccessible>

#include <algorithm>

namespace WalletSupport {

namespace {

/// So many rows are laid out at once; the rest follows while the person looks at them.
constexpr int RowsAtOnce = 50;
constexpr int PageOfRows = 5;

} // namespace

CaseListView::CaseListView(CaseListModel &model, Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CaseListDelegate(model, theme, this));
    setResizeMode(QListView::Adjust);
    // Without it a list from top to bottom keeps the heights of its rows when its width changes.
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setLayoutMode(QListView::Batched);
    setBatchSize(RowsAtOnce);
    setMouseTracking(true);
    setMinimumHeight(1);
}

void CaseListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Qt tells a screen reader of the list alone, and only after this event.
    QMetaObject::invokeMethod(this, &CaseListView::tellRow, Qt::QueuedConnection);
}

void CaseListView::tellRow()
{
    if (hasFocus() && currentIndex().isValid()) {
        QAccessibleEvent row(this, QAccessible::Focus);
        row.setChild(currentIndex().row());
        QAccessible::updateAccessibility(&row);
    }
}

QString CaseListView::chosen() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : QString();
}

void CaseListView::choose(const QString &id)
{
    const int row = m_model.rowOf(id);
    setCurrentIndex(m_model.index(row >= 0 ? row : m_model.nextCase(0, 1)));
}

void CaseListView::step(int key)
{
    const int direction = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
    const int distance = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? PageOfRows : 1;
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    for (int moved = 0; moved < distance; ++moved) {
        const int next = m_model.nextCase(row + direction, direction);
        row = next >= 0 ? next : row;
    }
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
    }
}

} // namespace WalletSupport
