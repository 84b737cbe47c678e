#include "core/redaction/numberchecks.h"
#include "core/redaction/numbersecrets.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// What may stand between two parts of one number, in UTF-16 units.
constexpr qsizetype LongestGap = 60;
constexpr std::size_t MostParts = 9; ///< of the longest IBANs

struct Part
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text; ///< in capitals
};

/// A number in the making: the parts from `first` to `last`.
struct Number
{
    std::size_t first = 0;
    std::size_t last = 0;
    qsizetype size = 0;
};

QString textOf(const std::vector<Part> &parts, const Number &number)
{
    QString text;
    for (std::size_t at = number.first; at <= number.last; ++at) {
        text += parts[at].text;
    }
    return text;
}

/// Words with a digit in them, and what an IBAN has behind its first four; "2nd" and "in 2 parts" are none.
std::vector<Part> partsOf(const QString &even)
{
    static const QRegularExpression shape(QStringLiteral(
        "(?<![0-9A-Za-z])(?![0-9]{1,2}(?:st|nd|rd|th)(?![A-Za-z0-9]))[A-Za-z]{0,33}[0-9][0-9A-Za-z]{0,33}|"
        "(?<=[A-Za-z][A-Za-z][0-9][0-9][ -])[A-Za-z]{4}(?=[ -]?[0-9])|(?<![A-Za-z])[A-Z]{4}(?![A-Za-z])"));
    std::vector<Part> parts;
    for (auto matches = shape.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype gap = parts.empty() ? LongestGap : match.capturedStart() - parts.back().end;
        const bool isBeside = gap == 0 || (gap == 1 && !even.at(match.capturedStart() - 1).isLetter());
        if (match.capturedLength() > 1 || isBeside) {
            parts.push_back({match.capturedStart(), match.capturedEnd(), match.captured().toUpper()});
        }
    }
    return parts;
}

/// Whether there is a card in the text around, or one tells the parts of it: "the first four are …".
bool isSaidToBeACard(const QString &even, qsizetype begin, qsizetype end)
{
    constexpr qsizetype Beside = 60;
    static const QRegularExpression card(
        QStringLiteral("card|visa|amex|maestro|diners|union ?pay|credit|debit|卡|银联|銀聯|(?:first|last) "
                       "(?:four|six|eight|half|part|4|6|8)|(?:starts|begins)(?: with)? \\z|开头|開頭|four "
                       "(?:more|digits)|[前头頭后後尾][四八4八半]"),
        AnyCase);
    const qsizetype from = std::max<qsizetype>(0, begin - Beside);
    return card.match(even.sliced(from, begin - from)).hasMatch() || card.match(even.mid(end, Beside)).hasMatch();
}

/// Whether the same words stand between all: 4111 dash 1111 dash 1111 dash 1111.
bool isEvenlySet(const QString &even, const std::vector<Part> &parts, const Number &number)
{
    constexpr std::size_t Fewest = 4;
    const auto gap = [&](std::size_t at) {
        return QStringView(even).sliced(parts[at].end, parts[at + 1].begin - parts[at].end);
    };
    const QStringView words = gap(number.first);
    bool isEven = number.last - number.first + 1 >= Fewest &&
                  std::ranges::any_of(words, [](QChar unit) { return unit.isLetter(); });
    for (std::size_t at = number.first; isEven && at < number.last; ++at) {
        isEven = gap(at) == words;
    }
    return isEven;
}

/// Whether its parts are as people divide card numbers: by fours, 4-6-5 and 4-6-4, or 6-13.
bool isDividedAsCardsAre(const std::vector<Part> &parts, const Number &number)
{
    constexpr qsizetype LongestOfThree = 15;
    qsizetype at = 0;
    for (std::size_t part = number.first; part < number.last; ++part) {
        at += parts[part].text.size();
        const bool isThird = number.size <= LongestOfThree && (at == 4 || at == 10);
        const bool isSixth = number.size == 19 && at == 6;
        if (at % 4 != 0 && !isThird && !isSixth) {
            return false;
        }
    }
    return true;
}

bool isCard(const QString &even, const std::vector<Part> &parts, const Number &number)
{
    constexpr qsizetype FewestDigits = 13;
    constexpr qsizetype MostDigits = 19;
    const qsizetype begin = parts[number.first].begin;
    const qsizetype end = parts[number.last].end;
    return number.size >= FewestDigits && number.size <= MostDigits && isDividedAsCardsAre(parts, number) &&
           isCardsNumber(textOf(parts, number)) &&
           (isSaidToBeACard(even, begin, end) || isEvenlySet(even, parts, number)) &&
           !isSaidToBeAnOrders(even, begin, end);
}

bool isIdentity(const std::vector<Part> &parts, const Number &number)
{
    constexpr qsizetype Size = 18;
    if (number.size != Size) {
        return false;
    }
    const QString text = textOf(parts, number);
    return hasIdentityCheck(text) && hasBirthday(text);
}

bool isIban(const std::vector<Part> &parts, const Number &number)
{
    return number.size == ibanLengthOf(parts[number.first].text) && hasIbanCheck(textOf(parts, number));
}

/// What stands apart of it, each stretch by itself.
void add(SecretKind kind, const std::vector<Part> &parts, const Number &number, std::vector<Secret> &found)
{
    constexpr qsizetype Beside = 1;
    for (std::size_t at = number.first; at <= number.last; ++at) {
        if (at > number.first && parts[at].begin - parts[at - 1].end <= Beside) {
            found.back().end = parts[at].end;
        } else {
            found.push_back({kind, parts[at].begin, parts[at].end});
        }
    }
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.isDigit(); });
}

/// The kind of the number, if that is all of it.
std::optional<SecretKind> kindOf(const QString &even, const std::vector<Part> &parts, const Number &number)
{
    if (!isDigits(parts[number.first].text)) {
        return isIban(parts, number) ? std::optional(SecretKind::Iban) : std::nullopt;
    }
    if (isIdentity(parts, number)) {
        return SecretKind::Identity;
    }
    const bool isAll = isDigits(parts[number.last].text) && isCard(even, parts, number);
    return isAll ? std::optional(SecretKind::Card) : std::nullopt;
}

/// Whether that part can stand behind the others of the number.
bool continues(const std::vector<Part> &parts, const Number &number)
{
    constexpr qsizetype LongestNumber = 34; // an IBAN
    const Part &last = parts[number.last];
    const Part &next = parts[number.last + 1];
    const bool isIbans = !isDigits(parts[number.first].text);
    return next.begin - last.end <= LongestGap && number.size + next.text.size() <= LongestNumber &&
           (isIbans || (isDigits(last.text) && isDigits(QStringView(next.text).chopped(1))));
}

} // namespace

std::vector<Secret> findNumbersInParts(const QString &even)
{
    const std::vector<Part> parts = partsOf(even);
    std::vector<Secret> found;
    for (std::size_t first = 0; first < parts.size(); ++first) {
        Number number{first, first, parts[first].text.size()};
        const bool canBegin = isDigits(parts[first].text) || ibanLengthOf(parts[first].text) > 0;
        while (canBegin && number.last + 1 < parts.size() && number.last - first + 1 < MostParts &&
               continues(parts, number)) {
            ++number.last;
            number.size += parts[number.last].text.size();
            if (const auto kind = kindOf(even, parts, number)) {
                add(*kind, parts, number, found);
                first = number.last;
                break;
            }
        }
    }
    return found;
}

} // namespace WalletSupport
