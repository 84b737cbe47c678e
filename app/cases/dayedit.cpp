#include "cases/dayedit.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace WalletSupport {

DayEdit::DayEdit(Shows shows, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setDisplayFormat(shows == Shows::Day ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm"));
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setMinimumDate(QDate(2000, 1, 1));
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isSeparator = typed.size() == 1 && QStringView(u"-/.: ").contains(typed.front());
    if (isSeparator && m_hasMovedOn) {
        m_hasMovedOn = false;
        event->accept();
        return;
    }
    const int part = currentSectionIndex();
    QDateTimeEdit::keyPressEvent(event);
    m_hasMovedOn = typed.size() == 1 && typed.front().isDigit() && currentSectionIndex() != part;
}

void DayEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace WalletSupport
