#pragma once

#include <QAccessible>
#include <QtGlobal>

namespace WalletSupport {

/// While it lives, screen readers are not told what changes, for what is filled in before anybody comes to it. A caret
/// that moves in a field shortly before the field gets the focus makes Orca miss the focus, and say nothing.
class Unheard final
{
    Q_DISABLE_COPY_MOVE(Unheard)

public:
    Unheard()
        : m_former(QAccessible::installUpdateHandler([](QAccessibleEvent *) {}))
    {
    }
    ~Unheard() { QAccessible::installUpdateHandler(m_former); }

private:
    QAccessible::UpdateHandler m_former;
};

} // namespace WalletSupport
