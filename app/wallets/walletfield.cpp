#include "wallets/walletfield.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int IconSide = 18;
constexpr int Padding = 9;
constexpr int Gap = 6;
constexpr qsizetype MostLines = 2;

} // namespace

WalletField::WalletField(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void WalletField::setWalletName(const QString &name)
{
    m_name = name;
    m_lines.clear();
    updateGeometry();
    update();
}

QFont WalletField::strongFont() const
{
    QFont strong = font();
    strong.setPixelSize(m_theme.scaled(16)); // as the window's name: each size and weight more costs a start
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QStringList WalletField::lines(int width) const
{
    if (m_linesFont != strongFont()) {
        m_linesFont = strongFont();
        m_lines.clear();
    }
    auto known = m_lines.constFind(width);
    if (known == m_lines.cend()) {
        known = m_lines.insert(width, brokenAt(width));
    }
    return *known;
}

QStringList WalletField::brokenAt(int width) const
{
    QTextLayout layout(m_name, strongFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == MostLines;
        const QString text = isLast ? m_name.mid(line.textStart()) : m_name.mid(line.textStart(), line.textLength());
        lines.append(QFontMetrics(strongFont()).elidedText(text.trimmed(), Qt::ElideRight, width));
        if (isLast) {
            break;
        }
    }
    layout.endLayout();
    return lines;
}

QRect WalletField::textPlace(int width) const
{
    const int side = m_theme.scaled(IconSide + Padding + Gap);
    const int room = std::max(1, width - 2 * side);
    const int height = static_cast<int>(lines(room).size()) * QFontMetrics(strongFont()).lineSpacing();
    return {side, m_theme.scaled(Padding), room, std::max(height, m_theme.scaled(IconSide))};
}

QSize WalletField::sizeHint() const
{
    const int width = m_theme.scaled(256);
    return {width, heightForWidth(width)};
}

QSize WalletField::minimumSizeHint() const
{
    return {m_theme.scaled(120), heightForWidth(m_theme.scaled(256))};
}

int WalletField::heightForWidth(int width) const
{
    return textPlace(width).height() + 2 * m_theme.scaled(Padding);
}

void WalletField::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.edge, line));
    painter.setBrush(underMouse() || hasFocus() ? colours.accentSoft : colours.surface);
    const qreal inset = line / 2;
    const qreal radius = m_theme.scaled(8);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    const int side = m_theme.scaled(IconSide);
    const int padding = m_theme.scaled(Padding);
    const QRect text = textPlace(width());
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int middle = (height() - side) / 2;
    painter.drawPixmap(mirrored({padding, middle, side, side}).topLeft(),
                       iconPixmap(QStringLiteral("wallet"), colours.accent, side, devicePixelRatioF()));
    painter.drawPixmap(mirrored({width() - padding - side, middle, side, side}).topLeft(),
                       iconPixmap(QStringLiteral("chevrons-up-down"), colours.mutedText, side, devicePixelRatioF()));
    painter.setFont(strongFont());
    painter.setPen(colours.text);
    painter.drawText(mirrored(text), Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     lines(text.width()).join(u'\n'));
}

} // namespace WalletSupport
