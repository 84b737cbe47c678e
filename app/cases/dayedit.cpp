#include "cases/dayedit.h"

#include <QWheelEvent>

namespace WalletSupport {

DayEdit::DayEdit(Shows shows, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setDisplayFormat(shows == Shows::Day ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm"));
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setMinimumDate(QDate(2000, 1, 1));
}

void DayEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace WalletSupport
