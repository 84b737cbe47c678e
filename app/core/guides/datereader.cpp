#include "core/guides/datereader.h"

#include "core/base/cleantext.h"
#include "core/guides/spokenday.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace WalletSupport {

namespace {

using Kind = DateError::Kind;

constexpr int FirstYear = 2000;
constexpr int MonthsInYear = 12;

/// Without the time of the day and the weekday, which bills print beside the date.
QString withoutTime(QString text)
{
    static const std::array extras{
        QRegularExpression(
            QStringLiteral(
                "(?:(?<=\\d)T|(?: *\\bat)?[ ,]*(?<![0-9A-Za-z]))\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?\\s*([ap]m|Z)?$"),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("\\s*\\d{1,2}[点時时](半|\\d{1,2}分?)?$")),
        QRegularExpression(QStringLiteral("(?<=[\\d日号])\\s*\\(?(周|星期|礼拜)[一二三四五六日天]\\)?$")),
        QRegularExpression(QStringLiteral("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]+(?=.)|[ (]+"
                                          "(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\)?$"),
                           QRegularExpression::CaseInsensitiveOption),
    };
    for (const QRegularExpression &extra : extras) {
        text.remove(extra);
    }
    return text.trimmed();
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

/// The year as it was written: in four figures, in two, in a word or not at all, which is the latest that fits.
QDate dayIn(const QString &year, int month, int day, QDate today)
{
    constexpr int Century = 2000;
    constexpr int YearsBetweenLeapDays = 8;
    constexpr int FiguresOfYear = 4;
    if (year == QStringLiteral("今年") || year == QStringLiteral("去年")) {
        return {today.year() - (year == QStringLiteral("去年") ? 1 : 0), month, day};
    }
    if (!year.isEmpty()) {
        return {year.toInt() + (year.size() < FiguresOfYear ? Century : 0), month, day};
    }
    for (int back = 0; back <= YearsBetweenLeapDays; ++back) {
        const QDate date(today.year() - back, month, day);
        if (date.isValid() && date <= today) {
            return date;
        }
    }
    return {};
}

/// The one way to read a text that says what is what: the year first in four figures, the month in letters or by 月.
std::optional<QDate> plainDate(const QString &text, QDate today)
{
    static const std::array yearFirst{
        QRegularExpression(QStringLiteral("^(\\d{4})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})$")),
        QRegularExpression(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$")),
        QRegularExpression(QStringLiteral(
            "^(?:(\\d{4}|\\d{2})\\s*年|(?=今年|去年)(..))?\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]?$")),
    };
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]*([A-Za-z]{3,9})\\.?(?:[ ,'-]*(\\d{4}|\\d{2}))?$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([A-Za-z]{3,9})\\.? *(\\d{1,2})(?:st|nd|rd|th)?(?:[ ,'-]+(\\d{4}|\\d{2}))?$"));
    for (const QRegularExpression &shape : yearFirst) {
        if (const QRegularExpressionMatch match = shape.match(text); match.hasMatch()) {
            const int last = shape.captureCount();
            const QString year = match.captured(1).isEmpty() && last > 3 ? match.captured(2) : match.captured(1);
            return dayIn(year, match.captured(last - 1).toInt(), match.captured(last).toInt(), today);
        }
    }
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch()) {
        return dayIn(match.captured(3), monthNamed(match.captured(2)), match.captured(1).toInt(), today);
    }
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch()) {
        return dayIn(match.captured(3), monthNamed(match.captured(1)), match.captured(2).toInt(), today);
    }
    return {};
}

/// All days that a date in figures can mean: the day first or the month first. A short year may stand in front of
/// both, which counts for what happened lately, or where the text has no other meaning.
QList<QDate> datesInFigures(const QString &text, QDate today)
{
    constexpr int YearsLately = 2;
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})(?:\\s*[-/.]\\s*(\\d{4}|\\d{2}))?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString last = match.captured(3);
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    QList<QDate> dates{dayIn(last, second, first, today), dayIn(last, first, second, today)};
    if (last.size() == 2 && match.captured(1).size() == 2) {
        const QDate yearFirst = dayIn(match.captured(1), second, last.toInt(), today);
        const bool hasOther = std::ranges::any_of(dates, [&](QDate date) { return date.isValid() && date <= today; });
        if (!hasOther || yearFirst >= today.addYears(-YearsLately)) {
            dates.append(yearFirst);
        }
    }
    return dates;
}

/// The one of `dates` that exists and is not to come.
Result<QDate, DateError> chosenOf(QList<QDate> dates, QDate today)
{
    dates.removeIf([](QDate date) { return !date.isValid(); });
    if (dates.isEmpty()) {
        return fail(DateError{Kind::NotADate});
    }
    std::sort(dates.begin(), dates.end(), std::greater<>());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    const QDate latest = dates.constFirst();
    dates.removeIf([&](QDate date) { return date > today || date.year() < FirstYear; });
    if (dates.isEmpty()) {
        return fail(DateError{latest > today ? Kind::Future : Kind::TooLongAgo});
    }
    if (dates.size() > 1) {
        return fail(DateError{Kind::Ambiguous, dates});
    }
    return dates.constFirst();
}

} // namespace

Result<QDate, DateError> readPastDate(const QString &text, QDate today)
{
    const QString typed = halfWidth(cleaned(text, Lines::One));
    if (const std::optional<QDate> called = dayCalled(typed, today)) {
        return chosenOf({*called}, today);
    }
    const QString plain = withoutTime(typed);
    std::optional<QDate> date = dayCalled(plain, today);
    if (!date) {
        date = plainDate(plain, today);
    }
    return chosenOf(date ? QList<QDate>{*date} : datesInFigures(plain, today), today);
}

QString dateText(QDate date, const QString &locale)
{
    const QLocale format(locale);
    const bool isYearFirst = format.language() == QLocale::Chinese || format.language() == QLocale::Japanese;
    return format.toString(date, isYearFirst ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy"));
}

QString weekdayText(QDate date, const QString &locale)
{
    const QString weekday = QLocale(locale).dayName(date.dayOfWeek());
    const bool isChinese = QLocale(locale).language() == QLocale::Chinese;
    return isChinese ? QString(dateText(date, locale) + weekday) : QString(weekday + u' ' + dateText(date, locale));
}

} // namespace WalletSupport
