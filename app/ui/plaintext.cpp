#include "ui/plaintext.h"

#include <QList>

namespace WalletSupport {

QString withoutControls(const QString &text)
{
    QString kept;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (point == QChar::ReplacementCharacter) {
            continue; // half a surrogate pair, or rubbish already
        }
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
            break;
        default:
            kept.append(QChar::fromUcs4(point));
        }
    }
    return kept;
}

} // namespace WalletSupport
