#include "ui/labels.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessibleWidget>
#include <QPainter>

#include <algorithm>

namespace WalletSupport {

namespace {

/// A label that is something else to screen readers.
class LabelInterface final : public QAccessibleWidget
{
public:
    explicit LabelInterface(TextLabel *label)
        : QAccessibleWidget(label, label->role())
        , m_label(label)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_label->text() : QAccessibleWidget::text(kind);
    }

private:
    TextLabel *m_label;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<TextLabel *>(object);
    return label != nullptr && label->role() != QAccessible::StaticText ? new LabelInterface(label) : nullptr;
}

QColor colourOf(IconLabel::Tone tone, const Colours &colours)
{
    switch (tone) {
    case IconLabel::Tone::Plain:
        return colours.text;
    case IconLabel::Tone::Muted:
        return colours.mutedText;
    case IconLabel::Tone::Accent:
        return colours.accent;
    case IconLabel::Tone::Danger:
        return colours.danger;
    case IconLabel::Tone::Warning:
        return colours.warning;
    case IconLabel::Tone::Success:
        return colours.success;
    }
    return {};
}

bool isWrappedText(const QLabel &label)
{
    return label.wordWrap() && label.indent() <= 0 && !label.text().isEmpty() &&
           !label.text().contains(QLatin1Char('\t'));
}

bool isSelectable(const QLabel &label)
{
    return (label.textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard)) != 0;
}

} // namespace

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    QAccessible::installFactory(&makeInterface); // Qt keeps it once, however often it is given
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1);
    setIndent(0); // QLabel's own inside a border is not part of its size for a width
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

const ShapedText *TextLabel::shaped() const
{
    if (!isWrappedText(*this) || isSelectable(*this)) {
        return nullptr;
    }
    ensurePolished(); // the stylesheet names the font
    return &m_shaped.of(text(), font());
}

QSize TextLabel::sizeAt(int width, const ShapedText &text) const
{
    const QMargins margins = contentsMargins();
    const int room = std::max(width, minimumWidth()) - margins.left() - margins.right();
    return text.sizeAt(room).grownBy(margins).expandedTo(minimumSize());
}

QSize TextLabel::sizeHint() const
{
    if (!isWrappedText(*this)) {
        return QLabel::sizeHint();
    }
    ensurePolished();
    return sizeAt(0, m_shaped.of(text(), font()));
}

QSize TextLabel::minimumSizeHint() const
{
    if (!isWrappedText(*this)) {
        return QLabel::minimumSizeHint();
    }
    ensurePolished();
    const ShapedText &shaped = m_shaped.of(text(), font());
    return {sizeAt(0, shaped).width(), sizeAt(QWIDGETSIZE_MAX, shaped).height()};
}

int TextLabel::heightForWidth(int width) const
{
    if (!isWrappedText(*this)) {
        return QLabel::heightForWidth(width);
    }
    // Of a text that can be selected, too: QLabel would lay out its document anew for each width that is asked for.
    ensurePolished();
    return sizeAt(width, m_shaped.of(text(), font())).height();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const ShapedText *text = shaped();
    if (text == nullptr) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    text->draw(painter, contentsRect(), alignment());
}

SectionLabel::SectionLabel(QWidget *parent)
    : TextLabel(parent)
{
    setRole(QAccessible::Heading); // which a screen reader can go to from heading to heading
}

IconLabel::IconLabel(const QString &name, Tone tone, int size, Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_name(name)
    , m_tone(tone)
    , m_size(size)
{
    connect(&theme, &Theme::changed, this, &IconLabel::draw);
    draw();
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    draw();
}

void IconLabel::draw()
{
    const int side = m_theme.scaled(m_size);
    setFixedSize(side, side);
    setPixmap(iconPixmap(m_name, colourOf(m_tone, m_theme.colours()), side, devicePixelRatioF()));
}

} // namespace WalletSupport
