#pragma once

#include "cases/caselistmodel.h"

#include <QFont>
#include <QStyledItemDelegate>

#include <memory>
#include <unordered_map>

namespace WalletSupport {

class Theme;

/// Draws a row of the list: the guide's title, wallet and reference, by when, and how far it has come.
class CaseListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseListDelegate)

public:
    /// Both outlive it.
    CaseListDelegate(const CaseListModel &model, Theme &theme, QObject *parent = nullptr);
    ~CaseListDelegate() override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Parts;
    [[nodiscard]] QMargins paddingOf(CaseListModel::RowKind kind) const;
    /// The row's texts as they stand in this width.
    [[nodiscard]] const Parts &partsOf(int row, int width, const QFont &font) const;
    [[nodiscard]] std::unique_ptr<Parts> laidOut(const CaseListModel::Row &row, int width, const QFont &font) const;

    const CaseListModel &m_model;
    Theme &m_theme;
    mutable std::unordered_map<int, std::unique_ptr<Parts>> m_parts;
};

} // namespace WalletSupport
