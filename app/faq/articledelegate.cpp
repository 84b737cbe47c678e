#include "faq/articledelegate.h"

#include "ui/icons.h"
#include "ui/listrow.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace WalletSupport {

namespace {

constexpr int SnippetLines = 3;

constexpr int IconSide = 16;
constexpr int IconGap = 10;
/// So many rows' texts are kept laid out: far more than the list shows at a time.
constexpr size_t MostParts = 400;

/// What stands before a row's text; empty for nothing.
QString iconOf(ArticleListModel::RowKind kind)
{
    switch (kind) {
    case ArticleListModel::RowKind::Topic:
    case ArticleListModel::RowKind::Article:
    case ArticleListModel::RowKind::Hit:
        return {};
    case ArticleListModel::RowKind::Recent:
        return QStringLiteral("search");
    case ArticleListModel::RowKind::ClearRecent:
        return QStringLiteral("x");
    case ArticleListModel::RowKind::UndoClear:
        return QStringLiteral("undo-2");
    }
    return {};
}

/// Whether a row does something else than opening what it names.
bool isCommand(ArticleListModel::RowKind kind)
{
    return kind == ArticleListModel::RowKind::ClearRecent || kind == ArticleListModel::RowKind::UndoClear;
}

void mark(QTextLayout &layout, const std::vector<TextRange> &ranges, const Colours &colours, bool isBold)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : ranges) {
        QTextLayout::FormatRange format;
        format.start = range.begin;
        format.length = range.length;
        format.format.setBackground(colours.mark);
        format.format.setForeground(colours.text);
        if (isBold) {
            format.format.setFontWeight(QFont::DemiBold);
        }
        formats.append(format);
    }
    layout.setFormats(formats);
}

} // namespace

struct ArticleDelegate::Parts
{
    QFont font;
    int width = 0; ///< of the row without its padding
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QTextLayout title;
    QTextLayout snippet;
    qreal titleLeft = 0; ///< behind an icon
    qreal snippetTop = 0;
    qreal height = 0;
};

ArticleDelegate::ArticleDelegate(const ArticleListModel &model, Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
    const auto forget = [this] { m_parts.clear(); };
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, forget);
    connect(&theme, &Theme::changed, this, forget);
}

ArticleDelegate::~ArticleDelegate() = default;

QFont ArticleDelegate::fontOf(ArticleListModel::RowKind kind, const QFont &base) const
{
    QFont font = base;
    if (kind == ArticleListModel::RowKind::Topic) {
        font.setPixelSize(m_theme.scaled(13));
    }
    if (kind == ArticleListModel::RowKind::Topic || kind == ArticleListModel::RowKind::Hit) {
        font.setWeight(QFont::DemiBold);
    } else if (isCommand(kind)) {
        font.setWeight(QFont::Medium);
    }
    return font;
}

QFont ArticleDelegate::smallFont(const QFont &base) const
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
    case ArticleListModel::RowKind::Recent:
    case ArticleListModel::RowKind::ClearRecent:
    case ArticleListModel::RowKind::UndoClear:
        return {side, m_theme.scaled(8), side, m_theme.scaled(8)};
    case ArticleListModel::RowKind::Hit:
        return {side, m_theme.scaled(10), side, m_theme.scaled(10)};
    }
    return {};
}

const ArticleDelegate::Parts &ArticleDelegate::partsOf(int row, int width, const QFont &font) const
{
    if (m_parts.size() >= MostParts && !m_parts.contains(row)) {
        m_parts.clear();
    }
    std::unique_ptr<Parts> &parts = m_parts[row];
    if (!parts || parts->width != width || parts->direction != QGuiApplication::layoutDirection() ||
        parts->font != font) {
        parts = laidOut(m_model.row(row), width, font);
    }
    return *parts;
}

std::unique_ptr<ArticleDelegate::Parts> ArticleDelegate::laidOut(const ArticleListModel::Row &row, int width,
                                                                 const QFont &font) const
{
    auto parts = std::make_unique<Parts>();
    parts->font = font;
    parts->width = width;
    parts->direction = QGuiApplication::layoutDirection();
    parts->title.setText(row.title);
    parts->title.setFont(fontOf(row.kind, font));
    mark(parts->title, row.titleRanges, m_theme.colours(), false);
    const int iconRoom = iconOf(row.kind).isEmpty() ? 0 : m_theme.scaled(IconSide + IconGap);
    parts->titleLeft = parts->direction == Qt::RightToLeft ? 0 : iconRoom;
    parts->height = layOutLines(parts->title, std::max(1, width - iconRoom));
    if (!row.snippet.text.isEmpty()) {
        parts->snippetTop = parts->height + m_theme.scaled(4);
        parts->snippet.setText(row.snippet.text);
        parts->snippet.setFont(smallFont(font));
        mark(parts->snippet, row.snippet.ranges, m_theme.colours(), true);
        qreal height = layOutLines(parts->snippet, width, SnippetLines);
        const QTextLine last = parts->snippet.lineAt(parts->snippet.lineCount() - 1);
        if (const int end = last.textStart() + last.textLength(); end < row.snippet.text.size()) {
            constexpr int RoomForEllipsis = 2;
            parts->snippet.setText(row.snippet.text.left(end - RoomForEllipsis).trimmed() + QChar(0x2026));
            height = layOutLines(parts->snippet, width, SnippetLines);
        }
        parts->height = parts->snippetTop + height;
    }
    return parts;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const QMargins padding = paddingOf(m_model.row(index.row()).kind);
    const int width = view->viewport()->width();
    const int room = std::max(1, width - padding.left() - padding.right());
    const qreal height = partsOf(index.row(), room, option.font).height;
    return {width, static_cast<int>(std::ceil(height)) + padding.top() + padding.bottom()};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ArticleListModel::Row &row = m_model.row(index.row());
    const Colours &colours = m_theme.colours();
    const bool isTopic = row.kind == ArticleListModel::RowKind::Topic;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!isTopic) {
        paintRowGround(*painter, option, m_theme);
    }
    const QRect room = option.rect.marginsRemoved(paddingOf(row.kind));
    const Parts &parts = partsOf(index.row(), room.width(), option.font);
    if (const QString icon = iconOf(row.kind); !icon.isEmpty()) {
        const int side = m_theme.scaled(IconSide);
        const qreal top = room.top() + (parts.title.lineAt(0).height() - side) / 2;
        painter->drawPixmap(QPointF(parts.titleLeft > 0 ? room.left() : room.right() + 1 - side, top),
                            iconPixmap(icon, isCommand(row.kind) ? colours.accent : colours.mutedText, side,
                                       painter->device()->devicePixelRatioF()));
    }
    painter->setPen(isCommand(row.kind) ? colours.accent : isTopic ? colours.mutedText : colours.text);
    parts.title.draw(painter, QPointF(room.left() + parts.titleLeft, room.top()));
    if (!row.snippet.text.isEmpty()) {
        painter->setPen(colours.mutedText);
        parts.snippet.draw(painter, QPointF(room.left(), room.top() + parts.snippetTop));
    }
    painter->restore();
}

} // namespace WalletSupport
