#pragma once

#include "ui/preferences.h"

#include <QColor>
#include <QObject>

namespace WalletSupport {

/// The colours of the window by what they are for.
struct Colours
{
    QColor window;  ///< behind everything
    QColor surface; ///< rail, panels, cards
    QColor border;  ///< of cards and lines
    QColor edge;    ///< of what can be filled in, chosen from or dragged
    QColor text;
    QColor mutedText;
    QColor accent; ///< links, chosen things, the main button
    QColor accentHover;
    QColor onAccent;   ///< text on accent
    QColor accentSoft; ///< background of a chosen thing
    QColor danger;
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor mark; ///< behind what matched a search
};

/// Colours and sizes of the program. `apply()` gives them to the application: palette, font and stylesheet.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QObject *parent = nullptr);

    /// `System` follows the desktop, also while the program runs.
    void apply(ColourScheme scheme, int textPercent);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    /// Sets the fonts that the present language (QLocale's default) is best read in.
    void applyFont();
    /// A length at the present text size; `length` is in pixels at 100 %.
    [[nodiscard]] int scaled(int length) const { return (length * m_textPercent + 50) / 100; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }

signals:
    /// Colours or sizes are others now: icons and hand-painted things draw themselves again.
    void changed();

private:
    void applyNow();
    void setFont();

    Colours m_colours;
    ColourScheme m_scheme = ColourScheme::System;
    int m_textPercent = SmallestTextPercent;
    bool m_isDark = false;
    bool m_isSystemDark = false;
};

} // namespace WalletSupport
