#include "ui/plaintext.h"

#include <QTextDocument>

namespace WalletSupport {

QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QString toolTipText(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace WalletSupport
