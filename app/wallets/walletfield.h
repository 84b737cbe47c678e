#pragma once

#include <QAbstractButton>
#include <QHash>

namespace WalletSupport {

class Theme;

/// Shows which wallet is chosen; pressing it opens the list. A long name wraps to a second line.
class WalletField final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletField)

public:
    explicit WalletField(Theme &theme, QWidget *parent = nullptr);

    void setWalletName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList lines(int width) const;
    [[nodiscard]] QStringList brokenAt(int width) const;
    [[nodiscard]] QRect textPlace(int width) const;
    [[nodiscard]] QFont strongFont() const;

    Theme &m_theme;
    QString m_name;
    mutable QFont m_linesFont;
    mutable QHash<int, QStringList> m_lines; ///< of the name in that font, by width: layouts ask again and again
};

} // namespace WalletSupport
