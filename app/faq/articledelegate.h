#pragma once

#include "faq/articlelistmodel.h"

#include <QStyledItemDelegate>

#include <memory>
#include <unordered_map>

namespace WalletSupport {

class Theme;

/// Paints the rows of the answers list: topics, titles, and hits with what matched marked and why. A row's texts are
/// laid out once, for its size and for painting it however often.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleDelegate)

public:
    ArticleDelegate(const ArticleListModel &model, Theme &theme, QObject *parent = nullptr);
    ~ArticleDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The texts of a row in their lines, for one width.
    struct Parts;

    [[nodiscard]] const Parts &partsOf(int row, int width, const QFont &font) const;
    [[nodiscard]] std::unique_ptr<Parts> laidOut(const ArticleListModel::Row &row, int width, const QFont &font) const;
    [[nodiscard]] QFont fontOf(ArticleListModel::RowKind kind, const QFont &base) const;
    [[nodiscard]] QFont smallFont(const QFont &base) const;
    [[nodiscard]] QMargins paddingOf(ArticleListModel::RowKind kind) const;

    const ArticleListModel &m_model;
    Theme &m_theme;
    mutable std::unordered_map<int, std::unique_ptr<Parts>> m_parts; ///< by row
};

} // namespace WalletSupport
