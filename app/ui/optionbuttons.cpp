#include "ui/optionbuttons.h"

#include <QKeyEvent>

namespace WalletSupport {

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    QRadioButton::keyPressEvent(event);
    auto *reached = qobject_cast<ChoiceButton *>(window()->focusWidget());
    if (reached != nullptr && reached != this && reached->parentWidget() == parentWidget()) {
        reached->setChecked(true);
    }
}

} // namespace WalletSupport
