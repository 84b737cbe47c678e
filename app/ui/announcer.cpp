#include "ui/announcer.h"

#include <QAccessibleWidget>
#include <QEvent>

namespace WalletSupport {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer != nullptr ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    // Qt keeps a factory once, however often it is given.
    QAccessible::installFactory(&makeInterface);
    setObjectName(QStringLiteral("announcer"));
    setFixedSize(0, 0);
}

void Announcer::say(const QString &words)
{
    setAccessibleName(words);
    if (words.isEmpty() || !isVisible()) {
        return;
    }
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void Announcer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(QString()); // what was said is over, and was said in the other language
    }
    QWidget::changeEvent(event);
}

} // namespace WalletSupport
