#include "core/redaction/numbersecrets.h"

#include "core/redaction/numberchecks.h"

#include <QDate>
#include <QRegularExpression>

namespace WalletSupport {

namespace {

/// How far beside a number it is looked for what it is said to be, in UTF-16 units.
constexpr qsizetype SaidBeside = 20;

/// 身份证号…: one may have mistyped it.
bool isSaidToBeIdentity(const QString &even, qsizetype begin)
{
    static const QRegularExpression before(
        QStringLiteral(
            "(?:身[份分][证證正]|[证證]件|公民|(?<![A-Za-z])(?:id|identity|citizen|resident)(?: (?:card|number|"
            "no))+)[^0-9,.。\\n]{0,8}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, begin - SaidBeside);
    return before.match(even.sliced(from, begin - from)).hasMatch();
}

/// The numbers of 15 digits, which were given until 1999 and have no check.
void findOldIdentityNumbers(const QString &even, std::vector<Secret> &found)
{
    static const QRegularExpression shape(QStringLiteral(
        "(?<![0-9A-Za-z])[1-8][0-9]{5} ?[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]) ?[0-9]{3}(?![0-9A-Za-z])"));
    for (auto matches = shape.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isSaidToBeIdentity(even, match.capturedStart())) {
            found.push_back({SecretKind::Identity, match.capturedStart(), match.capturedEnd()});
        }
    }
}

/// Where the `count`th letter or digit from `begin` on ends; nothing other than single spaces and hyphens between.
qsizetype endOf(const QString &even, qsizetype begin, qsizetype count)
{
    qsizetype at = begin;
    for (; at < even.size() && count > 0; ++at) {
        if (even.at(at).isLetterOrNumber()) {
            --count;
        }
    }
    return at;
}

} // namespace

std::vector<Secret> findCardNumbers(const QString &even)
{
    static const QRegularExpression groups(QStringLiteral(
        "(?:(?<=card|visa|amex| nr| no)|(?<![0-9A-Za-z]|[0-9][.,-]))[2-68](?:(?:[ .,/_-]{0,2}| {3,6})[0-9]){12,18}"
        "(?!(?!exp)[0-9A-Za-z]|[-.,]?[0-9])"));
    // "4.99, 4.99, …"
    static const QRegularExpression amount(QStringLiteral("(?<![0-9])[0-9]{1,3}[.,][0-9]{2}(?![0-9])"));
    std::vector<Secret> found;
    for (auto matches = groups.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype begin = match.capturedStart();
        // What stands behind it, such as the month in which it expires, is a group of its own.
        for (qsizetype end = match.capturedEnd(); end > begin; --end) {
            const bool isWithinGroup =
                end < match.capturedEnd() && (even.at(end).isDigit() || !even.at(end - 1).isDigit());
            const QString digits = isWithinGroup ? QString() : joined(QStringView(even).sliced(begin, end - begin));
            if (isCardsNumber(digits)) {
                if (!amount.match(even.sliced(begin, end - begin)).hasMatch() &&
                    !isSaidToBeAnOrders(even, begin, end)) {
                    found.push_back({SecretKind::Card, begin, end});
                }
                break;
            }
        }
    }
    return found;
}

std::vector<Secret> findIdentityNumbers(const QString &even)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![0-9])[1-8](?:[ ._-]{0,2}[0-9]){16}[ ._-]{0,2}(?:[0-9](?![0-9A-Za-z])|[Xx])"));
    std::vector<Secret> found;
    for (auto matches = shape.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString number = joined(match.capturedView());
        if (hasBirthday(number) && (hasIdentityCheck(number) || isSaidToBeIdentity(even, match.capturedStart()))) {
            found.push_back({SecretKind::Identity, match.capturedStart(), match.capturedEnd()});
        }
    }
    findOldIdentityNumbers(even, found);
    return found;
}

std::vector<Secret> findIbans(const QString &even)
{
    static const QRegularExpression shape(
        QStringLiteral("(?:(?<![0-9A-Za-z])|(?<=iban))[A-Z]{2}[ -]?[0-9]{2}(?:[ -]?[0-9A-Z]){11,29}"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Secret> found;
    for (auto matches = shape.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString all = joined(match.capturedView());
        const qsizetype length = ibanLengthOf(all);
        if (length > 0 && all.size() >= length && hasIbanCheck(all.first(length))) {
            found.push_back({SecretKind::Iban, match.capturedStart(), endOf(even, match.capturedStart(), length)});
        }
    }
    return found;
}

} // namespace WalletSupport
