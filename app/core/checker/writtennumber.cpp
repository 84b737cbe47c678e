#include "core/checker/writtennumber.h"

#include "core/checker/vanitynumbers.h"

namespace WalletSupport {

WrittenNumber readWritten(QStringView digits, qsizetype begin, qsizetype end)
{
    constexpr qsizetype ShortestAbroad = 8; // with 00 before the country's code
    WrittenNumber number{begin, end, {}, {}, false, false};
    QStringView text = digits.sliced(begin, end - begin);
    // A bracket that is not closed here belongs to the sentence.
    if (text.startsWith(u'(') && !text.contains(u')')) {
        number.begin += 1;
        text = text.sliced(1);
    }
    number.isInternational = text.contains(u'+');
    const qsizetype trunk = number.isInternational ? text.indexOf(QStringView(u"(0)")) : -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar digit = keypadDigit(text.at(at));
        if (digit >= u'0' && digit <= u'9' && (trunk < 0 || at != trunk + 1)) {
            number.isVanity = number.isVanity || digit != text.at(at);
            number.digits.append(digit);
            number.from.push_back(at);
        }
    }
    if (!number.isInternational && number.digits.startsWith(QLatin1String("00")) &&
        number.digits.size() >= ShortestAbroad) {
        number.isInternational = true;
        number.digits.remove(0, 2);
        number.from.erase(number.from.begin(), number.from.begin() + 2);
    }
    return number;
}

} // namespace WalletSupport
