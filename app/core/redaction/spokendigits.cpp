#include "core/redaction/spokendigits.h"

#include "core/redaction/clauses.h"

namespace WalletSupport {

namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// The digit that a word or a sign says.
QChar digitOf(const QString &word)
{
    struct Said
    {
        QStringView words; ///< with blanks around
        char16_t digit;
    };
    static constexpr Said All[] = {{u" zero oh o 零 〇 洞 ", u'0'}, {u" one 一 幺 壹 ", u'1'},
                                   {u" two 二 两 兩 贰 貳 ", u'2'}, {u" three 三 叁 參 ", u'3'},
                                   {u" four 四 肆 ", u'4'},         {u" five 五 伍 ", u'5'},
                                   {u" six 六 陆 陸 ", u'6'},       {u" seven 七 拐 柒 ", u'7'},
                                   {u" eight 八 捌 ", u'8'},        {u" nine 九 勾 玖 ", u'9'}};
    const QString key = u' ' + word.toLower() + u' ';
    for (const Said &said : All) {
        if (said.words.contains(key)) {
            return {said.digit};
        }
    }
    return u' ';
}

} // namespace

DigitText withSpokenDigits(const QString &even)
{
    constexpr int Fewest = 4;
    constexpr int Most = 40;
    static const QRegularExpression run(spokenNumber(Fewest, Most), AnyCase);
    static const QRegularExpression word(QStringLiteral("(?:(double|triple) )?([a-z]+|\\p{Han})"), AnyCase);
    DigitText result;
    const auto add = [&](QChar unit, qsizetype begin, qsizetype end) {
        result.text += unit;
        result.begins.push_back(begin);
        result.ends.push_back(end);
    };
    qsizetype at = 0;
    const auto copyTo = [&](qsizetype end) {
        for (; at < end; ++at) {
            add(even.at(at) == u'、' ? QChar(u',') : even.at(at), at, at + 1);
        }
    };
    for (auto runs = run.globalMatch(even); runs.hasNext();) {
        const QRegularExpressionMatch found = runs.next();
        const QString said = found.captured();
        for (auto words = word.globalMatch(said); words.hasNext();) {
            const QRegularExpressionMatch one = words.next();
            const qsizetype begin = found.capturedStart() + one.capturedStart();
            const qsizetype end = found.capturedStart() + one.capturedEnd();
            const int count = !one.hasCaptured(1) ? 1 : one.captured(1).toLower() == QStringLiteral("double") ? 2 : 3;
            copyTo(begin);
            for (int time = 0; time < count; ++time) {
                add(digitOf(one.captured(2)), begin, end);
            }
            at = end;
        }
    }
    copyTo(even.size());
    return result;
}

} // namespace WalletSupport
