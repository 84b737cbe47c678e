#include "faq/articledelegate.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace WalletSupport {

namespace {

constexpr int SnippetLines = 3;

const ArticleListModel::Row &rowAt(const QModelIndex &index)
{
    return static_cast<const ArticleListModel *>(index.model())->row(index.row());
}

/// Breaks a text into lines of this width; returns its height. At most `mostLines`, 0 for all.
qreal layOut(QTextLayout &layout, int width, int mostLines)
{
    QTextOption option(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (int lines = 0; mostLines == 0 || lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void mark(QTextLayout &layout, const std::vector<TextRange> &ranges, const QColor &background, bool isBold)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : ranges) {
        QTextLayout::FormatRange format;
        format.start = range.begin;
        format.length = range.length;
        format.format.setBackground(background);
        if (isBold) {
            format.format.setFontWeight(QFont::DemiBold);
        }
        formats.append(format);
    }
    layout.setFormats(formats);
}

} // namespace

ArticleDelegate::ArticleDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont ArticleDelegate::fontOf(ArticleListModel::RowKind kind, const QFont &base) const
{
    QFont font = base;
    if (kind == ArticleListModel::RowKind::Topic) {
        font.setPixelSize(m_theme.scaled(13));
    }
    if (kind != ArticleListModel::RowKind::Article) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QFont ArticleDelegate::snippetFont(const QFont &base) const
{
    QFont font = base;
    font.setPixelSize(m_theme.scaled(13));
    return font;
}

QMargins ArticleDelegate::paddingOf(ArticleListModel::RowKind kind) const
{
    const int side = m_theme.scaled(12);
    switch (kind) {
    case ArticleListModel::RowKind::Topic:
        return {m_theme.scaled(4), m_theme.scaled(16), m_theme.scaled(4), m_theme.scaled(4)};
    case ArticleListModel::RowKind::Article:
        return {side, m_theme.scaled(8), side, m_theme.scaled(8)};
    case ArticleListModel::RowKind::Hit:
        return {side, m_theme.scaled(10), side, m_theme.scaled(10)};
    }
    return {};
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const ArticleListModel::Row &row = rowAt(index);
    const QMargins padding = paddingOf(row.kind);
    const int width = view->viewport()->width();
    const int room = std::max(1, width - padding.left() - padding.right());
    QTextLayout title(row.title, fontOf(row.kind, option.font));
    qreal height = layOut(title, room, 0);
    if (!row.snippet.text.isEmpty()) {
        QTextLayout snippet(row.snippet.text, snippetFont(option.font));
        height += m_theme.scaled(4) + layOut(snippet, room, SnippetLines);
    }
    return {width, static_cast<int>(std::ceil(height)) + padding.top() + padding.bottom()};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ArticleListModel::Row &row = rowAt(index);
    const Colours &colours = m_theme.colours();
    const bool isTopic = row.kind == ArticleListModel::RowKind::Topic;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHot = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!isTopic && (isChosen || isHot)) {
        painter->setPen(isChosen ? QPen(colours.accent, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1)
                                 : QPen(Qt::NoPen));
        painter->setBrush(isChosen ? colours.surface : colours.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), m_theme.scaled(10), m_theme.scaled(10));
    }
    const QRect room = option.rect.marginsRemoved(paddingOf(row.kind));
    QTextLayout title(row.title, fontOf(row.kind, option.font));
    mark(title, row.titleRanges, colours.mark, false);
    const qreal titleHeight = layOut(title, room.width(), 0);
    painter->setPen(isTopic ? colours.mutedText : colours.text);
    title.draw(painter, room.topLeft());
    if (!row.snippet.text.isEmpty()) {
        QTextLayout snippet(row.snippet.text, snippetFont(option.font));
        mark(snippet, row.snippet.ranges, colours.mark, true);
        layOut(snippet, room.width(), SnippetLines);
        painter->setPen(colours.mutedText);
        snippet.draw(painter, QPointF(room.left(), room.top() + titleHeight + m_theme.scaled(4)));
    }
    painter->restore();
}

} // namespace WalletSupport
