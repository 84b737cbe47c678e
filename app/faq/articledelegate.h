#pragma once

#include "faq/articlelistmodel.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace WalletSupport {

class Theme;

/// Paints the rows of the answers list: topics, titles, and hits with what matched marked.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleDelegate)

public:
    explicit ArticleDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QFont fontOf(ArticleListModel::RowKind kind, const QFont &base) const;
    [[nodiscard]] QFont snippetFont(const QFont &base) const;
    [[nodiscard]] QMargins paddingOf(ArticleListModel::RowKind kind) const;

    Theme &m_theme;
};

} // namespace WalletSupport
