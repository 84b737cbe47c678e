#pragma once

#include "ui/shapedtext.h"

#include <QFont>
#include <QRect>
#include <QString>

class QAbstractButton;
class QPainter;

namespace WalletSupport {

class Theme;

/// How a choice or a checklist item is laid out and drawn: a mark, a title and a line below, in a card. Long text
/// wraps.
class OptionCard final
{
public:
    enum class Mark { Round, Square };

    OptionCard(Mark mark, Theme &theme)
        : m_mark(mark)
        , m_theme(theme)
    {
    }

    void setTexts(const QString &title, const QString &hint);
    [[nodiscard]] QSize sizeHint(const QFont &font) const;
    [[nodiscard]] QSize minimumSizeHint() const;
    [[nodiscard]] int heightForWidth(int width, const QFont &font) const;
    void paint(QPainter &painter, const QAbstractButton &button) const;

private:
    struct Places
    {
        QRect mark;
        QRect title;
        QRect hint;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width, const QFont &font) const;
    [[nodiscard]] QFont titleFont(const QFont &font) const;
    [[nodiscard]] QFont hintFont(const QFont &font) const;
    void paintMark(QPainter &painter, const QRect &place, bool isChecked) const;

    Mark m_mark;
    Theme &m_theme;
    QString m_title;
    QString m_hint;
    mutable ShapedText m_shapedTitle;
    mutable ShapedText m_shapedHint;
};

} // namespace WalletSupport
