#pragma once

#include <QComboBox>

namespace WalletSupport {

/// A box to choose from that has a name. On Linux Qt gives screen readers the present choice in place of the name, so
/// this one tells both: "Currency: EUR".
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceBox)

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// The accessible name and the present choice.
    [[nodiscard]] QString nameWithChoice() const;

protected:
    /// Whoever scrolls past it has chosen nothing.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace WalletSupport
