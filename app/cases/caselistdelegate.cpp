#include "cases/caselistdelegate.h"

#include "ui/listrow.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <array>
#include <cmath>

namespace WalletSupport {

namespace {

/// So many rows' texts are kept laid out: far more than the list shows at a time.
constexpr std::size_t MostParts = 400;

enum RowLine : std::size_t { TitleLine, WalletLine, DeadlineLine, StateLine, LineCount };

} // namespace

struct CaseListDelegate::Parts
{
    QFont font;
    int width = 0; ///< of the row without its padding
    std::array<QTextLayout, LineCount> lines;
    std::array<qreal, LineCount> tops{};
    qreal height = 0;
};

CaseListDelegate::CaseListDelegate(const CaseListModel &model, Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
    const auto forget = [this] { m_parts.clear(); };
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, forget);
    connect(&theme, &Theme::changed, this, forget);
}

CaseListDelegate::~CaseListDelegate() = default;

QMargins CaseListDelegate::paddingOf(CaseListModel::RowKind kind) const
{
    const bool isGroup = kind == CaseListModel::RowKind::Group;
    const int side = m_theme.scaled(isGroup ? 4 : 12);
    return {side, m_theme.scaled(isGroup ? 16 : 10), side, m_theme.scaled(isGroup ? 4 : 10)};
}

const CaseListDelegate::Parts &CaseListDelegate::partsOf(int row, int width, const QFont &font) const
{
    if (m_parts.size() >= MostParts && !m_parts.contains(row)) {
        m_parts.clear();
    }
    std::unique_ptr<Parts> &parts = m_parts[row];
    if (!parts || parts->width != width || parts->font != font) {
        parts = laidOut(m_model.row(row), width, font);
    }
    return *parts;
}

std::unique_ptr<CaseListDelegate::Parts> CaseListDelegate::laidOut(const CaseListModel::Row &row, int width,
                                                                   const QFont &font) const
{
    auto parts = std::make_unique<Parts>();
    parts->font = font;
    parts->width = width;
    const std::array<QString, LineCount> texts{row.title, row.wallet, row.deadline, row.state};
    for (std::size_t line = 0; line < LineCount; ++line) {
        if (texts[line].isEmpty()) {
            continue;
        }
        QFont own = font;
        if (line == TitleLine || (line == DeadlineLine && row.isLate)) {
            own.setWeight(QFont::DemiBold);
        }
        if (line != TitleLine || row.kind == CaseListModel::RowKind::Group) {
            own.setPixelSize(m_theme.scaled(13));
        }
        parts->tops[line] = line == TitleLine ? 0 : parts->height + m_theme.scaled(3);
        parts->lines[line].setText(texts[line]);
        parts->lines[line].setFont(own);
        parts->height = parts->tops[line] + layOutLines(parts->lines[line], width);
    }
    return parts;
}

QSize CaseListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const QMargins padding = paddingOf(m_model.row(index.row()).kind);
    const int width = view->viewport()->width();
    const qreal height =
        partsOf(index.row(), std::max(1, width - padding.left() - padding.right()), option.font).height;
    return {width, static_cast<int>(std::ceil(height)) + padding.top() + padding.bottom()};
}

void CaseListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CaseListModel::Row &row = m_model.row(index.row());
    const Colours &colours = m_theme.colours();
    const bool isGroup = row.kind == CaseListModel::RowKind::Group;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!isGroup) {
        paintRowGround(*painter, option, m_theme);
    }
    const QRect room = option.rect.marginsRemoved(paddingOf(row.kind));
    const Parts &parts = partsOf(index.row(), room.width(), option.font);
    for (std::size_t line = 0; line < LineCount; ++line) {
        const bool isMuted = isGroup || line == WalletLine || line == StateLine;
        painter->setPen(line == DeadlineLine && row.isLate ? colours.danger
                        : isMuted                          ? colours.mutedText
                                                           : colours.text);
        parts.lines[line].draw(painter, QPointF(room.left(), room.top() + parts.tops[line]));
    }
    painter->restore();
}

} // namespace WalletSupport
