#pragma once

#include "ui/shapedtext.h"

#include <QAbstractButton>

namespace WalletSupport {

class Theme;

/// A button that looks like a link and wraps its words, however long they are. The icon may be empty.
class TextLink final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLink)

public:
    TextLink(const QString &icon, Theme &theme, QWidget *parent = nullptr);

    /// Sets the words and the accessible name; "&" is a plain character.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect textPlace(int width) const;
    [[nodiscard]] QFont linkFont() const;

    Theme &m_theme;
    QString m_icon;
    QString m_words;
    mutable ShapedText m_shaped;
};

} // namespace WalletSupport
