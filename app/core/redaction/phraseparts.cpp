#include "core/redaction/phraseparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr std::size_t FewestWords = 5;
constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;

/// What stands between the words of a row: nothing of a sentence, and each time the same.
enum class Between { Spaces, Signs, Counts };

QStringView gapBehind(const QString &even, const std::vector<PhraseWord> &words, std::size_t at)
{
    return QStringView(even).sliced(words[at].end, words[at + 1].begin - words[at].end);
}

Between kindOf(QStringView gap)
{
    if (std::ranges::any_of(gap, [](QChar unit) { return unit.isDigit(); })) {
        return Between::Counts;
    }
    return std::ranges::all_of(gap, [](QChar unit) { return unit.isSpace(); }) ? Between::Spaces : Between::Signs;
}

/// The part of the row, from `begin` on, whose words are set apart alike.
std::size_t endOfEvenPart(const QString &even, const std::vector<PhraseWord> &words, std::size_t begin, std::size_t end)
{
    constexpr qsizetype LongestGap = 6;
    std::size_t at = begin;
    const Between first = kindOf(gapBehind(even, words, begin));
    while (at + 1 < end) {
        const QStringView gap = gapBehind(even, words, at);
        if (gap.size() > LongestGap || kindOf(gap) != first) {
            break;
        }
        ++at;
    }
    return at + 1;
}

/// Whether the text around speaks of the words of a phrase.
bool isNamed(const QString &even, qsizetype begin, qsizetype end)
{
    constexpr qsizetype Beside = 80;
    static const QRegularExpression name(
        QStringLiteral(
            "(?<![a-z])(?:words?|(?:pass)?phrase|seed|mnemonic|back-?up|recovery|secret|list|paper|"
            "handwriting|order|missing|read|remember|first|last|other|starts?|begins?)(?![a-z])|"
            "助[记記][词詞]|[词詞字]|[单單][词詞]|恢[复復]|[备備]份|前面|后面|後面|[前后後][0-9一二三四五六七八九十]|"
            "[记記]得|看[得不]?清|[顺順]序|纸|紙|本子"),
        AnyCase);
    const qsizetype from = std::max<qsizetype>(0, begin - Beside);
    return name.match(even.sliced(from, begin - from)).hasMatch() || name.match(even.mid(end, Beside)).hasMatch();
}

/// "1. … 2. … 3. …": each count follows upon the one before it.
bool isCounted(const QString &even, const std::vector<PhraseWord> &words, std::size_t begin, std::size_t end)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,2}"));
    int last = 0;
    for (std::size_t at = begin; at + 1 < end; ++at) {
        const int count = digits.match(gapBehind(even, words, at)).captured().toInt();
        if (count == 0 || (last > 0 && count != last + 1)) {
            return false;
        }
        last = count;
    }
    return true;
}

bool isQuoted(const QString &even, qsizetype begin, qsizetype end)
{
    constexpr QStringView Signs = u"\"“”「」『』‘’'";
    return begin > 0 && end < even.size() && Signs.contains(even.at(begin - 1)) && Signs.contains(even.at(end));
}

/// Whether it stands in a Chinese text, and its words are not Chinese.
bool isForeign(const QString &even, const std::vector<PhraseWord> &words, std::size_t begin, std::size_t end)
{
    constexpr qsizetype Beside = 6;
    const auto hasHan = [](QStringView text) {
        return std::ranges::any_of(text, [](QChar unit) { return unit.script() == QChar::Script_Han; });
    };
    const qsizetype first = words[begin].begin;
    const qsizetype last = words[end - 1].end;
    const QStringView text(even);
    const qsizetype from = std::max<qsizetype>(0, first - Beside);
    return !hasHan(text.sliced(first, last - first)) &&
           (hasHan(text.sliced(from, first - from)) || hasHan(text.mid(last, Beside)));
}

bool isToldPart(const QString &even, const std::vector<PhraseWord> &words, std::size_t begin, std::size_t end)
{
    const qsizetype first = words[begin].begin;
    const qsizetype last = words[end - 1].end;
    const Between between = kindOf(gapBehind(even, words, begin));
    const bool isTold = isNamed(even, first, last) || isQuoted(even, first, last) ||
                        isForeign(even, words, begin, end) ||
                        (between == Between::Counts && isCounted(even, words, begin, end));
    const bool isHan = words[begin].end - words[begin].begin == 1;
    return isTold && !((between == Between::Spaces || isHan) && readsAsSentence(even, words, begin, end));
}

} // namespace

std::vector<Secret> findPartsOfPhrases(const QString &even, const std::vector<PhraseWord> &words)
{
    std::vector<Secret> found;
    for (const PhraseRow &row : rowsOf(words, FewestWords, Slips::None)) {
        for (std::size_t begin = row.begin; begin + FewestWords <= row.end;) {
            const std::size_t end = endOfEvenPart(even, words, begin, row.end);
            if (end - begin >= FewestWords && isToldPart(even, words, begin, end)) {
                found.push_back({SecretKind::RecoveryPhrase, words[begin].begin, words[end - 1].end});
                begin = end;
            } else {
                begin = std::max(begin + 1, end - 1); // the last word may be the first of the next part
            }
        }
    }
    return found;
}

} // namespace WalletSupport
