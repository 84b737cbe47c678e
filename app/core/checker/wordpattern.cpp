#include "core/checker/wordpattern.h"

#include <QRegularExpression>

namespace WalletSupport {

QString anyOf(const QStringList &words)
{
    QStringList literal;
    for (const QString &word : words) {
        literal.append(QRegularExpression::escape(word));
    }
    return literal.isEmpty() ? QStringLiteral("(?!)") : QString(u"(?:" + literal.join(u'|') + u')');
}

} // namespace WalletSupport
