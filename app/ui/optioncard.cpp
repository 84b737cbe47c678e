#include "ui/optioncard.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr int Padding = 12;
constexpr int MarkSide = 20;
constexpr int Gap = 12;
constexpr int UsualWidth = 360;

} // namespace

void OptionCard::setTexts(const QString &title, const QString &hint)
{
    m_title = title;
    m_hint = hint;
}

QFont OptionCard::titleFont(const QFont &font) const
{
    QFont title = font;
    title.setPixelSize(m_theme.scaled(15));
    title.setWeight(QFont::DemiBold);
    return title;
}

QFont OptionCard::hintFont(const QFont &font) const
{
    QFont hint = font;
    hint.setPixelSize(m_theme.scaled(13));
    hint.setWeight(QFont::Normal);
    return hint;
}

OptionCard::Places OptionCard::placesFor(int width, const QFont &font) const
{
    const int padding = m_theme.scaled(Padding);
    const int side = m_theme.scaled(MarkSide);
    const int left = padding + side + m_theme.scaled(Gap);
    const int room = std::max(1, width - left - padding);
    Places places;
    const auto heightOf = [room](const ShapedText &text) { return text.sizeAt(room).height(); };
    places.title = {left, padding, room, heightOf(m_shapedTitle.of(m_title, titleFont(font)))};
    int bottom = places.title.bottom() + 1;
    if (!m_hint.isEmpty()) {
        places.hint = {left, bottom + m_theme.scaled(2), room, heightOf(m_shapedHint.of(m_hint, hintFont(font)))};
        bottom = places.hint.bottom() + 1;
    }
    places.height = std::max(bottom, padding + side) + padding;
    places.mark = QRect(padding, (places.height - side) / 2, side, side);
    return places;
}

QSize OptionCard::sizeHint(const QFont &font) const
{
    const int width = m_theme.scaled(UsualWidth);
    return {width, placesFor(width, font).height};
}

QSize OptionCard::minimumSizeHint() const
{
    return {m_theme.scaled(160), m_theme.scaled(MarkSide + 2 * Padding)};
}

int OptionCard::heightForWidth(int width, const QFont &font) const
{
    return placesFor(width, font).height;
}

void OptionCard::paint(QPainter &painter, const QAbstractButton &button) const
{
    const Colours &colours = m_theme.colours();
    const bool isStrong = button.isChecked() || button.hasFocus();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor weak = button.underMouse() ? colours.mutedText : colours.border;
    painter.setPen(QPen(isStrong ? colours.accent : weak, button.hasFocus() ? 2 : 1));
    // Only what is chosen is filled: the pointer and the focus must not look like a choice.
    painter.setBrush(button.isChecked() ? colours.accentSoft : colours.surface);
    const qreal radius = m_theme.scaled(10);
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), radius, radius);

    Places places = placesFor(button.width(), button.font());
    const int shift = std::max(0, (button.height() - places.height) / 2);
    const auto placed = [&](const QRect &place) {
        return QStyle::visualRect(button.layoutDirection(), button.rect(), place.translated(0, shift));
    };
    paintMark(painter, placed(places.mark), button.isChecked());
    const Qt::Alignment alignment = button.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(colours.text);
    m_shapedTitle.of(m_title, titleFont(button.font())).draw(painter, placed(places.title), alignment);
    if (!m_hint.isEmpty()) {
        painter.setPen(colours.mutedText);
        m_shapedHint.of(m_hint, hintFont(button.font())).draw(painter, placed(places.hint), alignment);
    }
}

void OptionCard::paintMark(QPainter &painter, const QRect &place, bool isChecked) const
{
    const Colours &colours = m_theme.colours();
    const QRectF ring = QRectF(place).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked ? colours.accent : colours.mutedText, 2));
    painter.setBrush(isChecked ? colours.accent : colours.surface);
    if (m_mark == Mark::Round) {
        painter.drawEllipse(ring);
        if (isChecked) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.onAccent);
            const qreal inset = ring.width() * 0.3;
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
        }
        return;
    }
    const qreal radius = m_theme.scaled(5);
    painter.drawRoundedRect(ring, radius, radius);
    if (isChecked) {
        const int side = place.width() - m_theme.scaled(6);
        const QPixmap check =
            iconPixmap(QStringLiteral("check"), colours.onAccent, side, painter.device()->devicePixelRatioF());
        painter.drawPixmap(place.center() - QPoint(side / 2, side / 2) + QPoint(1, 1), check);
    }
}

} // namespace WalletSupport
