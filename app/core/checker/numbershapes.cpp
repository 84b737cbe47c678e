#include "core/checker/numbershapes.h"

#include <QRegularExpression>
#include <QStringList>

namespace WalletSupport {

bool isDate(QStringView text)
{
    QString parts = text.toString();
    for (QChar &unit : parts) {
        unit = unit == u'.' || unit == u'/' ? QChar(u'-') : unit;
    }
    const QStringList fields = parts.split(u'-');
    static const QRegularExpression compact(
        QStringLiteral("\\A(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])\\z"));
    if (compact.match(fields.first()).hasMatch()) { // 20261122, and 20261122-05
        return true;
    }
    if (fields.size() != 3) {
        return false;
    }
    const auto isIn = [&fields](qsizetype field, int least, int most) {
        bool isNumber = false;
        const int value = fields.at(field).toInt(&isNumber);
        return isNumber && fields.at(field).size() <= 4 && value >= least && value <= most;
    };
    const bool isYearFirst = fields.first().size() == 4 && isIn(0, 1900, 2199) && isIn(1, 1, 12) && isIn(2, 1, 31);
    const bool isYearLast = fields.first().size() <= 2 && fields.at(1).size() <= 2 && isIn(0, 1, 31) &&
                            isIn(1, 1, 31) && (fields.last().size() == 2 || isIn(2, 1900, 2199));
    return isYearFirst || isYearLast;
}

} // namespace WalletSupport
