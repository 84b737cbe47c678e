#include "authoring/demandwords.h"

#include "core/checker/demands/wordfinder.h"
#include "core/search/hantables.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestWord = 60;

/// A piece without brackets: small letters, simplified, with a space where a word begins, `#` for a number and, at its
/// end, `*` for the rest of the word.
QString plainPiece(QString piece)
{
    const bool isOpen = piece.endsWith(u'*');
    piece.chop(isOpen ? 1 : 0);
    piece.replace(u'#', u'9'); // of all digits the one that stands for no letter
    const std::vector<Letter> letters = lettersOf(piece);
    QString plain;
    for (const Letter &letter : letters) {
        const bool isFirst = &letter == &letters.front();
        if (isFirst ? letter.begin > 0 : letter.gap != Letter::Gap::None && !letter.isHan()) {
            plain.append(u' ');
        }
        const char32_t code = letter.isDigit() ? U'#' : simplifiedHan(letter.code);
        plain.append(QString::fromUcs4(&code, 1));
    }
    if (isOpen) {
        return QString(plain + u'*');
    }
    const bool endsInGap = letters.empty() ? !piece.isEmpty() : letters.back().end < piece.size();
    return endsInGap ? QString(plain + u' ') : plain;
}

/// The least and most letters that a choice adds.
std::pair<qsizetype, qsizetype> lengthsOf(const QStringList &choices)
{
    std::pair<qsizetype, qsizetype> lengths{WordFinder::LongestText, 0};
    for (const QString &choice : choices) {
        const qsizetype length = choice.size() - choice.count(u' ');
        lengths = {std::min(lengths.first, length), std::max(lengths.second, length)};
    }
    return lengths;
}

} // namespace

Result<QString, QString> demandWord(const QString &entry)
{
    if (entry.isEmpty() || entry.size() > WordFinder::LongestText) {
        return fail(QStringLiteral("must be a text of 1 to %1 characters").arg(WordFinder::LongestText));
    }
    if (std::ranges::any_of(entry, [](QChar unit) { return unit.isDigit(); })) {
        return fail(QStringLiteral("write # for a number"));
    }
    if (entry.count(u'(') > WordFinder::MostChoices) {
        return fail(QStringLiteral("has more than %1 choices").arg(WordFinder::MostChoices));
    }
    QString word;
    qsizetype shortest = 0;
    qsizetype longest = 0;
    bool isInside = false;
    // What stands before, in and behind brackets, in turn.
    static const QRegularExpression bracket(QStringLiteral("[()]"));
    for (qsizetype at = 0; at <= entry.size(); isInside = !isInside) {
        const qsizetype found = entry.indexOf(bracket, at);
        const qsizetype end = found < 0 ? entry.size() : found;
        const bool isRight = found < 0 ? !isInside : entry.at(found) == (isInside ? u')' : u'(');
        QStringList choices = entry.mid(at, end - at).split(u'|');
        if (!isRight || (!isInside && choices.size() > 1)) {
            return fail(QStringLiteral("brackets must be closed, not nested, and hold all |"));
        }
        std::ranges::transform(choices, choices.begin(), plainPiece);
        const auto [least, most] = lengthsOf(choices);
        shortest += least;
        longest += most;
        word.append(isInside ? QString(u'(' + choices.join(u'|') + u')') : choices.front());
        at = end + 1;
    }
    if (shortest < 1 || longest > LongestWord) {
        return fail(QStringLiteral("a word must have 1 to %1 letters").arg(LongestWord));
    }
    return word.trimmed();
}

HanVariants variantsOf(const std::vector<DemandRules::Word> &words)
{
    std::set<char32_t> simplified;
    for (const DemandRules::Word &word : words) {
        const QList<uint> codes = word.text.toUcs4();
        simplified.insert(codes.begin(), codes.end());
    }
    HanVariants variants;
    for (char32_t code = HanTableData::FirstCharacter; code <= HanTableData::LastCharacter; ++code) {
        const char32_t plain = simplifiedHan(code);
        if (plain != code && simplified.contains(plain)) {
            variants.emplace(code, plain);
        }
    }
    return variants;
}

} // namespace WalletSupport
