#include "core/guides/datereader.h"

#include "core/base/cleantext.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace WalletSupport {

namespace {

using Kind = DateError::Kind;

constexpr int FirstYear = 2000;
constexpr int MonthsInYear = 12;

QString withoutTime(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("[T ,]*\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?\\s*([ap]m|Z)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(time).trimmed();
}

std::optional<QDate> yearFirst(const QString &text)
{
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?$"));
    static const QRegularExpression joined(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const QRegularExpression &shape : {separated, joined}) {
        const QRegularExpressionMatch match = shape.match(text);
        if (match.hasMatch()) {
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        }
    }
    return {};
}

int monthNamed(const QString &name)
{
    constexpr int September = 9;
    if (name.compare(u"sept", Qt::CaseInsensitive) == 0) {
        return September;
    }
    const QLocale english(QLocale::English);
    for (int month = 1; month <= MonthsInYear; ++month) {
        if (english.monthName(month, QLocale::LongFormat).startsWith(name, Qt::CaseInsensitive)) {
            return month;
        }
    }
    return 0;
}

std::optional<QDate> monthInLetters(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th)?[ -]*([A-Za-z]{3,9})\\.?[ ,-]*(\\d{4})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([A-Za-z]{3,9})\\.? *(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})$"));
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch()) {
        return QDate(match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt());
    }
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch()) {
        return QDate(match.captured(3).toInt(), monthNamed(match.captured(1)), match.captured(2).toInt());
    }
    return {};
}

Result<QDate, DateError> yearLast(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return fail(DateError{Kind::NotADate});
    }
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (first == second || second > MonthsInYear || first > MonthsInYear) {
        return second > MonthsInYear ? QDate(year, first, second) : QDate(year, second, first);
    }
    return fail(DateError{Kind::Ambiguous});
}

} // namespace

Result<QDate, DateError> readPastDate(const QString &text, QDate today)
{
    const QString plain = withoutTime(halfWidth(cleaned(text, Lines::One)));
    std::optional<QDate> date = yearFirst(plain);
    if (!date) {
        date = monthInLetters(plain);
    }
    if (!date) {
        const Result<QDate, DateError> found = yearLast(plain);
        if (!found) {
            return fail(found.error());
        }
        date = *found;
    }
    if (!date->isValid()) {
        return fail(DateError{Kind::NotADate});
    }
    if (*date > today) {
        return fail(DateError{Kind::Future});
    }
    if (date->year() < FirstYear) {
        return fail(DateError{Kind::TooLongAgo});
    }
    return *date;
}

QString dateText(QDate date, const QString &locale)
{
    const QLocale format(locale);
    const bool isYearFirst = format.language() == QLocale::Chinese || format.language() == QLocale::Japanese;
    return format.toString(date, isYearFirst ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy"));
}

} // namespace WalletSupport
