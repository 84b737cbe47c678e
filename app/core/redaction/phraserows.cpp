#include "core/redaction/phraserows.h"

#include "core/redaction/recoverywords.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype FewestGapSigns = 3;
/// Of so many words one may be misspelt.
constexpr std::size_t WordsPerSlip = 6;

bool isHan(QChar unit)
{
    return unit.script() == QChar::Script_Han;
}

/// 第一个…，第二个…; "word one: …": spaces where words are only counted, so that places stay the same.
QString withoutCounts(const QString &even)
{
    static const QRegularExpression count(
        QStringLiteral("第[0-9零一二三四五六七八九十]{1,3}[个個字词詞行排列组組]?|(?<![a-z])(?:"
                       "number|word|no) ?(?:[0-9]{1,2}|one|two|three|four|"
                       "five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z0-9])|\\\\[nrt]|<br ?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = even;
    for (auto matches = count.globalMatch(even); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    return result;
}

/// "First …, second …": as above, where so many are counted that they are no words of the phrase themselves.
QString withoutOrdinals(const QString &even)
{
    constexpr int Fewest = 6;
    static const QRegularExpression ordinal(
        QStringLiteral("(?<![A-Za-z])(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
                       "twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[ -](?:first|second|third|"
                       "fourth)|[0-9]{1,2}(?:st|nd|rd|th))(?: (?:word|one))?(?: is| was)?)(?![A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = even;
    int count = 0;
    for (auto matches = ordinal.globalMatch(even); matches.hasNext(); ++count) {
        const QRegularExpressionMatch match = matches.next();
        result.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    return count >= Fewest ? result : even;
}

/// What people write in place of a word that they do not know or do not tell.
bool isGapSign(QChar unit)
{
    return QStringView(u"?_*…").contains(unit);
}

/// 2026年11月: what is counted.
bool isUnit(const QString &even, qsizetype at)
{
    qsizetype before = at;
    while (before > 0 && even.at(before - 1) == u' ') {
        --before;
    }
    return before > 0 && even.at(before - 1).isDigit() &&
           QStringView(u"年月日时時分秒点點号號元块塊万萬次天岁歲").contains(even.at(at));
}

/// The words, and the gaps between them, of three signs or more, or set apart by spaces.
std::vector<PhraseWord> wordsOf(const QString &even)
{
    std::vector<PhraseWord> words;
    for (qsizetype at = 0; at < even.size();) {
        const qsizetype begin = at;
        while (at < even.size() && isGapSign(even.at(at))) {
            ++at;
        }
        if (at > begin) {
            const bool isApart = begin > 0 && even.at(begin - 1) == u' ' && at < even.size() && even.at(at) == u' ';
            if (at - begin >= FewestGapSigns || isApart) {
                words.push_back({begin, at, 0, true});
            }
            continue;
        }
        if (!even.at(at).isLetter()) {
            ++at;
            continue;
        }
        while (at < even.size() && (even.at(at).isLetter() || even.at(at).isMark()) &&
               isHan(even.at(at)) == isHan(even.at(begin))) {
            ++at;
        }
        if (isHan(even.at(begin)) && at - begin == 1 && isUnit(even, begin)) {
            words.push_back({begin, begin, 0});
            continue;
        }
        if (isHan(even.at(begin)) && at - begin > 1) {
            words.push_back({begin, begin + 1, 0, false, true});
            words.push_back({begin + 1, begin + 1, 0}); // no row goes through a sentence
            words.push_back({at - 1, at, 0, false, true});
            continue;
        }
        words.push_back({begin, at, 0});
    }
    return words;
}

/// The end of the row of words of one list that begins there, some of them misspelt; the beginning itself if none does.
std::size_t endOfRow(const std::vector<PhraseWord> &words, std::size_t begin, std::uint32_t list, Slips allowed)
{
    std::size_t end = begin;
    std::size_t slips = 0;
    bool isSlip = false;
    for (std::size_t at = begin; at < words.size(); ++at) {
        if ((words[at].lists & list) != 0) {
            end = at + 1;
            isSlip = false;
            continue;
        }
        // A word of a sentence is no misspelt one: two in a row, a short one, or too many.
        constexpr qsizetype ShortestWord = 3;
        ++slips;
        const bool isShort = !words[at].isGap && words[at].end - words[at].begin < ShortestWord;
        if (allowed == Slips::None || isSlip || isShort || slips > 1 + (at - begin) / WordsPerSlip) {
            break;
        }
        isSlip = true;
    }
    return end;
}

/// Four digits in words and more are a number, though all of them are listed: "four seven one six".
void leaveOutNumbers(const QString &even, std::vector<PhraseWord> &words)
{
    constexpr std::ptrdiff_t Fewest = 4;
    static const QRegularExpression digit(
        QStringLiteral("\\A(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto isDigit = [&even](const PhraseWord &word) {
        return digit.match(even.sliced(word.begin, word.end - word.begin)).hasMatch();
    };
    for (auto begin = words.begin(); begin != words.end();) {
        const auto end = std::find_if_not(begin, words.end(), isDigit);
        if (end - begin >= Fewest) {
            std::for_each(begin, end, [](PhraseWord &word) { word.lists = 0; });
        }
        begin = end == words.end() ? end : end + 1;
    }
}

} // namespace

std::vector<PhraseWord> phraseWordsOf(const QString &even)
{
    std::vector<PhraseWord> words = wordsOf(withoutOrdinals(withoutCounts(even)));
    constexpr std::size_t FewestWords = 5;
    if (words.size() < FewestWords) {
        return words; // the lists are not read for nothing
    }
    for (PhraseWord &word : words) {
        word.lists = recoveryListsWith(QStringView(even).sliced(word.begin, word.end - word.begin));
    }
    leaveOutNumbers(even, words);
    return words;
}

std::vector<PhraseRow> rowsOf(const std::vector<PhraseWord> &words, std::size_t fewest, Slips allowed)
{
    std::vector<PhraseRow> rows;
    for (std::size_t begin = 0; begin < words.size();) {
        std::size_t end = begin;
        for (std::uint32_t rest = words[begin].lists; rest != 0; rest &= rest - 1) {
            end = std::max(end, endOfRow(words, begin, rest & (~rest + 1), allowed));
        }
        if (end - begin >= fewest) {
            rows.push_back({begin, end});
            begin = end;
        } else {
            ++begin;
        }
    }
    return rows;
}

bool readsAsSentence(const QString &even, const std::vector<PhraseWord> &words, std::size_t begin, std::size_t end)
{
    constexpr std::size_t WordsPerCommon = 4;
    static const QRegularExpression common(
        QStringLiteral("\\A(?:about|above|across|after|again|all|almost|also|always|among|another|any|around|available|"
                       "because|become|before|between|can|could|during|each|either|enough|error|ever|every|few|first|"
                       "from|have|how|into|just|keep|know|later|like|make|many|more|most|much|must|need|never|next|"
                       "now|off|often|once|one|only|open|other|over|own|phone|please|same|should|some|soon|still|"
                       "stay|such|than|that|their|them|then|there|they|this|together|try|two|under|until|update|use|"
                       "used|very|wait|want|what|when|where|will|with|wrong|you|your|[零一二三四五六七八九两兩十])\\z"),
        QRegularExpression::CaseInsensitiveOption);
    std::size_t count = 0;
    for (std::size_t at = begin; at < end; ++at) {
        const PhraseWord &word = words[at];
        count += common.match(even.sliced(word.begin, word.end - word.begin)).hasMatch() ? 1 : 0;
    }
    return count > (end - begin) / WordsPerCommon;
}

} // namespace WalletSupport
