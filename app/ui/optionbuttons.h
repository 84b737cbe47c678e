#pragma once

#include "ui/optioncard.h"
#include "ui/plaintext.h"

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>

class QKeyEvent;

namespace WalletSupport {

/// A radio button or a check box drawn as an OptionCard. It stays what it is to screen readers and keys.
template <typename Button>
class OptionButton : public Button
{
public:
    OptionButton(OptionCard::Mark mark, Theme &theme, QWidget *parent)
        : Button(parent)
        , m_card(mark, theme)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
        this->setAttribute(Qt::WA_Hover);
        this->setCursor(Qt::PointingHandCursor);
    }

    void setTexts(const QString &title, const QString &hint)
    {
        m_card.setTexts(title, hint);
        this->setText(buttonText(title));
        this->setAccessibleName(title);
        this->setAccessibleDescription(hint);
        this->updateGeometry();
        this->update();
    }

    [[nodiscard]] QSize sizeHint() const override { return m_card.sizeHint(this->font()); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_card.minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return m_card.heightForWidth(width, this->font()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_card.paint(painter, *this);
    }
    [[nodiscard]] bool hitButton(const QPoint &place) const override { return this->rect().contains(place); }

private:
    OptionCard m_card;
};

/// One of several answers to a question.
class ChoiceButton final : public OptionButton<QRadioButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceButton)

public:
    explicit ChoiceButton(Theme &theme, QWidget *parent = nullptr)
        : OptionButton(OptionCard::Mark::Round, theme, parent)
    {
    }

protected:
    /// An arrow key chooses the answer that it leads to. Qt does so only once there is a chosen one.
    void keyPressEvent(QKeyEvent *event) override;
};

/// One thing on a list that can be ticked.
class TickButton final : public OptionButton<QCheckBox>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TickButton)

public:
    explicit TickButton(Theme &theme, QWidget *parent = nullptr)
        : OptionButton(OptionCard::Mark::Square, theme, parent)
    {
    }
};

} // namespace WalletSupport
