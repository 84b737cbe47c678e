#include "ui/announcer.h"

#include "ui/accessiblerole.h"

#include <QEvent>

namespace WalletSupport {

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(&interfaceWithRole<Announcer, QAccessible::Notification>);
    setObjectName(QStringLiteral("announcer"));
    setFixedSize(0, 0);
    hide();
}

void Announcer::say(const QString &words)
{
    hide();
    setAccessibleName(words);
    // Screen readers are told what comes into sight.
    setVisible(!words.isEmpty() && parentWidget()->isVisible());
}

void Announcer::hideEvent(QHideEvent *event)
{
    hide(); // when the page comes back, this must not come with it and be said again
    QWidget::hideEvent(event);
}

void Announcer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say(QString()); // what was said is over, and was said in the other language
    }
    QWidget::changeEvent(event);
}

} // namespace WalletSupport
