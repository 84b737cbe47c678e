#pragma once

#include <QComboBox>
#include <QElapsedTimer>

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
    /// A space within a name that is being typed belongs to the name, and does not open the list. Enter
    /// opens it where it has no other meaning.
    void keyPressEvent(QKeyEvent *event) override;
    /// Whoever scrolls past it has chosen nothing.
    void wheelEvent(QWheelEvent *event) override;

private:
    void typeSpace();

    QElapsedTimer m_sinceLetter;
};

} // namespace WalletSupport
