#pragma once

#include "ui/shapedtext.h"

#include <QAccessible>
#include <QLabel>

namespace WalletSupport {

class Theme;

/// A label for running text: it wraps, shows plain text only, and takes the width it is given.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    explicit TextLabel(QWidget *parent = nullptr);

    /// As QLabel's, which finds the glyphs of the text anew for each.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

    /// What it is to screen readers, if not a label. To be set before they can ask.
    void setRole(QAccessible::Role role) { m_role = role; }
    [[nodiscard]] QAccessible::Role role() const { return m_role; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Null where QLabel has more to measure and paint than a wrapped text.
    [[nodiscard]] const ShapedText *shaped() const;
    [[nodiscard]] QSize sizeAt(int width, const ShapedText &text) const;

    mutable ShapedText m_shaped;
    QAccessible::Role m_role = QAccessible::StaticText;
};

/// The kinds of text below differ in the stylesheet alone.
class TitleLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
};

class HeadingLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
};

class StrongLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
};

/// The name of a group of things ("Often asked").
class SectionLabel final : public TextLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionLabel)

public:
    explicit SectionLabel(QWidget *parent = nullptr);
};

class MutedLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
};

/// The title of a page on which something has to be done at once.
class UrgentTitleLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
};

class NumberLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
};

class ErrorLabel final : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
};

/// A key on the keyboard ("Ctrl K").
class KeyLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;
};

/// An icon beside a text; it says nothing by itself and is hidden from screen readers' names.
class IconLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    enum class Tone { Plain, Muted, Accent, Danger, Warning, Success };

    /// `size`: the icon's side in pixels at 100 % text.
    IconLabel(const QString &name, Tone tone, int size, Theme &theme, QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone);

private:
    void draw();

    Theme &m_theme;
    QString m_name;
    Tone m_tone;
    int m_size;
};

} // namespace WalletSupport
