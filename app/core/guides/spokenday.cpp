#include "core/guides/spokenday.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace WalletSupport {

namespace {

constexpr int DaysInWeek = 7;

/// `pattern` as a regular expression, in which %1 stands for a part of the day, which may be missing.
QRegularExpression shapeOf(const QString &pattern)
{
    return QRegularExpression(pattern.arg(QStringLiteral(
        "(?: ?(?:morning|noon|afternoon|evening|night)|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|凌晨)?")));
}

std::optional<QDate> byName(const QString &text, QDate today)
{
    static const std::array names{
        shapeOf(QStringLiteral("^(?:(?:today|今天|今日)%1|this (?:morning|afternoon|evening)|tonight|今早|今晚)$")),
        shapeOf(QStringLiteral("^(?:(?:yesterday|昨天|昨日)%1|last night|昨晚)$")),
        shapeOf(QStringLiteral("^(?:(?:(?:the )?day before yesterday|前天|前日)%1|前晚)$")),
        shapeOf(QStringLiteral("^大前天%1$")),
    };
    for (int daysAgo = 0; const QRegularExpression &name : names) {
        if (name.match(text).hasMatch()) {
            return today.addDays(-daysAgo);
        }
        ++daysAgo;
    }
    return {};
}

int countNamed(const QString &word)
{
    static const QStringList english{QStringLiteral("a"),     QStringLiteral("one"),   QStringLiteral("two"),
                                     QStringLiteral("three"), QStringLiteral("four"),  QStringLiteral("five"),
                                     QStringLiteral("six"),   QStringLiteral("seven"), QStringLiteral("eight"),
                                     QStringLiteral("nine"),  QStringLiteral("ten")};
    static const QString chinese = QStringLiteral("一二三四五六七八九十");
    if (word == QStringLiteral("两")) {
        return 2;
    }
    if (const qsizetype at = english.indexOf(word); at >= 0) {
        return at == 0 ? 1 : static_cast<int>(at);
    }
    const qsizetype at = word.size() == 1 ? chinese.indexOf(word) : -1;
    return at >= 0 ? static_cast<int>(at) + 1 : word.toInt();
}

std::optional<QDate> byCount(const QString &text, QDate today)
{
    static const QRegularExpression english(QStringLiteral("^([a-z]+|\\d{1,3}) days? ago$"));
    static const QRegularExpression chinese(QStringLiteral("^([一二两三四五六七八九十]|\\d{1,3}) ?天[之以]?前$"));
    for (const QRegularExpression &shape : {english, chinese}) {
        const QRegularExpressionMatch match = shape.match(text);
        if (const int days = match.hasMatch() ? countNamed(match.captured(1)) : 0; days > 0) {
            return today.addDays(-days);
        }
    }
    return {};
}

/// The last day before `today`, or today itself, that is the weekday.
QDate latest(int weekday, QDate today)
{
    return today.addDays(-((today.dayOfWeek() - weekday + DaysInWeek) % DaysInWeek));
}

std::optional<QDate> byWeekday(const QString &text, QDate today)
{
    static const QStringList english{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                     QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                     QStringLiteral("sun")};
    static const QRegularExpression inEnglish(
        QStringLiteral("^(?:on )?(last )?(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?$"));
    static const QRegularExpression inChinese =
        shapeOf(QStringLiteral("^([上这本])?个?(?:周|星期|礼拜)([一二三四五六日天])%1$"));
    if (const QRegularExpressionMatch match = inEnglish.match(text); match.hasMatch()) {
        const int weekday = static_cast<int>(english.indexOf(match.captured(2))) + 1;
        return latest(weekday, match.captured(1).isEmpty() ? today : today.addDays(-1));
    }
    const QRegularExpressionMatch match = inChinese.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const qsizetype named = QStringLiteral("一二三四五六日").indexOf(match.captured(2));
    const int weekday = named < 0 ? DaysInWeek : static_cast<int>(named) + 1; // 天 is the seventh too
    if (match.captured(1).isEmpty()) {
        return latest(weekday, today);
    }
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return monday.addDays(weekday - 1 - (match.captured(1) == QStringLiteral("上") ? DaysInWeek : 0));
}

} // namespace

std::optional<QDate> dayCalled(const QString &text, QDate today)
{
    const QString plain = text.toLower().simplified();
    for (const auto &reader : {&byName, &byCount, &byWeekday}) {
        if (const std::optional<QDate> day = reader(plain, today)) {
            return day;
        }
    }
    return {};
}

} // namespace WalletSupport
