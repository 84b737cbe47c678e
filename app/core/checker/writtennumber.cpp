#include "core/checker/writtennumber.h"

#include "core/checker/vanitynumbers.h"

namespace WalletSupport {

namespace {

/// Calls `take` with each digit that is dialled and its place.
template <typename Take>
void forEachDigit(QStringView written, bool isInternational, const Take &take)
{
    const qsizetype trunk = isInternational ? written.indexOf(QStringView(u"(0)")) : -1;
    for (qsizetype at = 0; at < written.size(); ++at) {
        const QChar digit = keypadDigit(written.at(at));
        if (digit >= u'0' && digit <= u'9' && (trunk < 0 || at != trunk + 1)) {
            take(digit, at);
        }
    }
}

} // namespace

WrittenNumber readWritten(QStringView digits, qsizetype begin, qsizetype end)
{
    constexpr qsizetype ShortestAbroad = 8; // with 00 before the country's code
    WrittenNumber number;
    number.written = digits.sliced(begin, end - begin);
    // A bracket that is not closed here belongs to the sentence.
    if (number.written.startsWith(u'(') && !number.written.contains(u')')) {
        ++begin;
        number.written = number.written.sliced(1);
    }
    number.begin = begin;
    number.end = end;
    number.isInternational = number.written.contains(u'+');
    number.digits.reserve(number.written.size());
    forEachDigit(number.written, number.isInternational, [&number](QChar digit, qsizetype at) {
        number.isVanity = number.isVanity || digit != number.written.at(at);
        number.digits.append(digit);
    });
    if (!number.isInternational && number.digits.startsWith(QLatin1String("00")) &&
        number.digits.size() >= ShortestAbroad) {
        number.isInternational = true;
        number.digits.remove(0, 2);
    }
    return number;
}

std::vector<qsizetype> WrittenNumber::places() const
{
    std::vector<qsizetype> all;
    forEachDigit(written, isInternational, [&all](QChar, qsizetype at) { all.push_back(at); });
    // The two zeros that stand for + are no digits of the number.
    return {all.end() - digits.size(), all.end()};
}

} // namespace WalletSupport
