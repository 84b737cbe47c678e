#include "ui/theme.h"

#include "ui/stylesheet.h"
#include "ui/systemcolours.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace WalletSupport {

namespace {

/// Text at 100 %, in pixels.
constexpr int BaseFontSize = 14;

Colours lightColours()
{
    Colours colours;
    colours.window = QColor(0xf5, 0xf6, 0xf8);
    colours.surface = QColor(0xff, 0xff, 0xff);
    colours.border = QColor(0xdc, 0xe0, 0xe6);
    colours.edge = QColor(0x7c, 0x87, 0x96);
    colours.text = QColor(0x15, 0x1b, 0x26);
    colours.mutedText = QColor(0x56, 0x61, 0x70);
    colours.accent = QColor(0x0b, 0x6b, 0x72);
    colours.accentHover = QColor(0x08, 0x57, 0x5d);
    colours.onAccent = QColor(0xff, 0xff, 0xff);
    colours.accentSoft = QColor(0xe0, 0xf1, 0xf1);
    colours.danger = QColor(0xb0, 0x1f, 0x1a);
    colours.dangerSoft = QColor(0xfd, 0xea, 0xe8);
    colours.warning = QColor(0x87, 0x4a, 0x00);
    colours.warningSoft = QColor(0xff, 0xef, 0xdb);
    colours.success = QColor(0x1a, 0x72, 0x42);
    colours.successSoft = QColor(0xe2, 0xf4, 0xe8);
    colours.mark = QColor(0xff, 0xe8, 0x9c);
    return colours;
}

Colours darkColours()
{
    Colours colours;
    colours.window = QColor(0x11, 0x15, 0x1c);
    colours.surface = QColor(0x1b, 0x21, 0x2b);
    colours.border = QColor(0x30, 0x38, 0x45);
    colours.edge = QColor(0x74, 0x80, 0x91);
    colours.text = QColor(0xe9, 0xed, 0xf2);
    colours.mutedText = QColor(0xa2, 0xad, 0xbb);
    colours.accent = QColor(0x45, 0xc6, 0xcc);
    colours.accentHover = QColor(0x6a, 0xd6, 0xdb);
    colours.onAccent = QColor(0x06, 0x25, 0x28);
    colours.accentSoft = QColor(0x17, 0x36, 0x3a);
    colours.danger = QColor(0xff, 0x8b, 0x81);
    colours.dangerSoft = QColor(0x3a, 0x1c, 0x1c);
    colours.warning = QColor(0xff, 0xb9, 0x5c);
    colours.warningSoft = QColor(0x35, 0x26, 0x12);
    colours.success = QColor(0x57, 0xd3, 0x8c);
    colours.successSoft = QColor(0x12, 0x31, 0x20);
    colours.mark = QColor(0x4a, 0x3b, 0x0c);
    return colours;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Disabled, QPalette::Text, colours.mutedText);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, colours.mutedText);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, colours.mutedText);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colours(lightColours())
{
    auto *system = new SystemColours(this);
    m_isSystemDark = system->isDark();
    connect(system, &SystemColours::changed, this, [this](bool isDark) {
        m_isSystemDark = isDark;
        if (m_scheme == ColourScheme::System) {
            applyNow();
        }
    });
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theme::apply(ColourScheme scheme, int textPercent)
{
    m_scheme = scheme;
    m_textPercent = textPercent;
    applyNow();
}

void Theme::applyFont()
{
    setFont();
    // Fonts that the stylesheet made for widgets do not follow by themselves.
    QFont families;
    families.setFamilies(QApplication::font().families());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->font().families() != families.families()) {
            widget->setFont(families);
            widget->style()->polish(widget); // or a size that the stylesheet names is lost
        }
    }
}

void Theme::setFont()
{
    // In Chinese, quotation marks and dashes must come from a Chinese font, which has them in full width.
    const QString latin = QStringLiteral("Inter");
    const QString cjk = QStringLiteral("Noto Sans CJK SC");
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QFont font;
    font.setFamilies({isChinese ? cjk : latin, isChinese ? latin : cjk, QStringLiteral("Noto Sans")});
    font.setPixelSize(scaled(BaseFontSize));
    QApplication::setFont(font);
}

void Theme::applyNow()
{
    m_isDark = m_scheme == ColourScheme::Dark || (m_scheme == ColourScheme::System && m_isSystemDark);
    m_colours = m_isDark ? darkColours() : lightColours();

    setFont();
    QApplication::setPalette(paletteOf(m_colours));
    qApp->setStyleSheet(stylesheet(*this));
    emit changed();
}

} // namespace WalletSupport
