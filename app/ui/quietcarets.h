#pragma once

#include <QObject>

namespace WalletSupport {

/// Qt tells screen readers of a caret that moves when the keyboard first comes into a field, although it moves from
/// nowhere to the beginning; Orca then says nothing of the field. This has it move unheard before the field is seen, in
/// every window of the program.
class QuietCarets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuietCarets)

public:
    explicit QuietCarets(QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace WalletSupport
