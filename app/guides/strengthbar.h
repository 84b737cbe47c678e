#pragma once

#include <QWidget>

namespace WalletSupport {

class Theme;

/// Four bars that fill as a password gets stronger. The words beside them say the same.
class StrengthBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StrengthBar)

public:
    explicit StrengthBar(Theme &theme, QWidget *parent = nullptr);

    /// `score`: 0 to 4.
    void setScore(int score);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_score = 0;
};

} // namespace WalletSupport
