#include "core/search/normalizer.h"

#include "core/search/hantables.h"

#include <QList>
#include <QString>

namespace WalletSupport {

namespace {

/// Longer runs of combining marks are cut, as Unicode's stream-safe format does: sorting them takes quadratic time.
constexpr int MostMarks = 30;

struct CodePoint
{
    char32_t code = 0;
    int length = 1;
};

CodePoint codePointAt(QStringView text, int position)
{
    const QChar unit = text[position];
    if (!unit.isSurrogate()) {
        return {unit.unicode(), 1};
    }
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(unit, text[position + 1]), 2};
    }
    return {QChar::ReplacementCharacter, 1};
}

/// Whether normalising may join this character with the one before it: marks, Hangul vowels and finals, and the
/// half-width voicing marks of Katakana.
bool joinsWithPrevious(char32_t code)
{
    if (code < 0x300) {
        return false;
    }
    return QChar::isMark(code) || (code >= 0x1160 && code <= 0x11ff) || code == 0xff9e || code == 0xff9f;
}

bool isPlain(char32_t code)
{
    return code < 0x80 || (code >= 0x4e00 && code <= 0x9fff);
}

char32_t folded(char32_t code)
{
    if (code >= U'A' && code <= U'Z') {
        return code + (U'a' - U'A');
    }
    if (code == U'\u2019' || code == U'\u02bc') {
        return U'\'';
    }
    return simplifiedHan(code);
}

} // namespace

std::vector<NormalCharacter> normalized(QStringView text)
{
    std::vector<NormalCharacter> characters;
    characters.reserve(static_cast<size_t>(text.size()));
    const int size = static_cast<int>(text.size());
    for (int begin = 0; begin < size;) {
        const CodePoint first = codePointAt(text, begin);
        int end = begin + first.length;
        for (int marks = 0; end < size && marks < MostMarks; ++marks) {
            const CodePoint next = codePointAt(text, end);
            if (!joinsWithPrevious(next.code)) {
                break;
            }
            end += next.length;
        }
        const bool isAlone = end == begin + first.length;
        if (isAlone && (isPlain(first.code) || first.code == QChar::ReplacementCharacter)) {
            characters.push_back({folded(first.code), begin, end});
        } else {
            const QString original = text.sliced(begin, end - begin).toString();
            const QString normal = original.normalized(QString::NormalizationForm_KC).toCaseFolded();
            const QList<uint> codes = normal.toUcs4();
            for (const uint code : codes) {
                characters.push_back({folded(code), begin, end});
            }
        }
        begin = end;
    }
    return characters;
}

} // namespace WalletSupport
