#include "faq/articlelist.h"

#include "faq/articledelegate.h"
#include "faq/articlelistmodel.h"

namespace WalletSupport {

namespace {

/// So many rows of the list are laid out at once; a pack of our own has fewer.
constexpr int RowsAtOnce = 250;

} // namespace

ArticleList::ArticleList(ArticleListModel &model, Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ArticleDelegate(model, theme, this));
    setResizeMode(QListView::Adjust);
    // Without it a list from top to bottom keeps the heights of its rows when its width changes.
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // A list of ten thousand questions is not laid out while the person waits.
    setLayoutMode(QListView::Batched);
    setBatchSize(RowsAtOnce);
    setMouseTracking(true);
    setMinimumHeight(1); // it scrolls; what stands above it does not
}

void ArticleList::choose(const QString &article)
{
    const int row = m_model.rowOf(article);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
    }
}

void ArticleList::chooseFirst()
{
    setCurrentIndex(m_model.index(m_model.nextArticle(0, 1)));
}

void ArticleList::step(int key)
{
    constexpr int PageOfRows = 5;
    const int direction = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
    const int distance = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? PageOfRows : 1;
    const QModelIndex current = currentIndex();
    int row = current.isValid() ? current.row() : -1;
    for (int moved = 0; moved < distance; ++moved) {
        const int next = m_model.nextArticle(row + direction, direction);
        if (next < 0) {
            break;
        }
        row = next;
    }
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
    }
}

} // namespace WalletSupport
