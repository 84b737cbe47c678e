#include "core/search/pinyininput.h"

#include "core/search/hantables.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestWord = 48;
constexpr qsizetype LongestSyllable = 6;
constexpr size_t MostWays = 6;

/// The syllable with exactly these letters; 0 if there is none.
Syllable syllableOf(QStringView letters)
{
    // Without a vowel (m, ng) it is a sigh, and nobody types that for a character.
    const bool hasVowel = std::any_of(letters.begin(), letters.end(),
                                      [](QChar letter) { return QStringView(u"aeiouv").contains(letter); });
    return hasVowel ? syllableWithText(letters.toLatin1().toStdString()) : Syllable(0);
}

bool isLetters(QStringView word)
{
    return !word.isEmpty() && word.size() <= LongestWord &&
           std::all_of(word.begin(), word.end(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
}

class Splitter
{
public:
    explicit Splitter(QStringView word)
        : m_word(word)
        , m_isDead(static_cast<size_t>(word.size()) + 1)
    {
    }

    [[nodiscard]] std::vector<PinyinWord> run()
    {
        split(0);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const PinyinWord &a, const PinyinWord &b) { return a.size() < b.size(); });
        return std::move(m_found);
    }

private:
    bool split(qsizetype begin)
    {
        if (begin == m_word.size()) {
            m_found.push_back(m_units);
            return true;
        }
        if (m_isDead[static_cast<size_t>(begin)]) {
            return false;
        }
        bool leadsToEnd = false;
        for (qsizetype length = std::min(LongestSyllable, m_word.size() - begin); length > 0; --length) {
            const Syllable syllable = syllableOf(m_word.sliced(begin, length));
            if (syllable == 0 || m_found.size() >= MostWays) {
                continue;
            }
            m_units.push_back({syllable, m_word.sliced(begin, length).toString().toStdU16String()});
            leadsToEnd = split(begin + length) || leadsToEnd;
            m_units.pop_back();
        }
        m_isDead[static_cast<size_t>(begin)] = !leadsToEnd;
        return leadsToEnd;
    }

    QStringView m_word;
    std::vector<bool> m_isDead; ///< by place: no way leads on from here
    PinyinWord m_units;
    std::vector<PinyinWord> m_found;
};

/// How many letters of an initial stand here: 2 for zh, ch and sh, 1 for another letter that syllables begin with.
qsizetype initialAt(QStringView word, qsizetype place)
{
    const QStringView rest = word.sliced(place);
    if (rest.startsWith(u"zh") || rest.startsWith(u"ch") || rest.startsWith(u"sh")) {
        return 2;
    }
    return QStringView(u"iuv").contains(rest.front()) ? 0 : 1;
}

} // namespace

std::vector<PinyinWord> asSyllables(QStringView word)
{
    return isLetters(word) ? Splitter(word).run() : std::vector<PinyinWord>();
}

PinyinWord asInitials(QStringView word)
{
    if (!isLetters(word)) {
        return {};
    }
    const auto size = static_cast<size_t>(word.size());
    // From the end: the fewest parts from each place on.
    std::vector<std::optional<PinyinWord>> best(size + 1);
    best[size] = PinyinWord();
    for (qsizetype begin = word.size() - 1; begin >= 0; --begin) {
        auto &here = best[static_cast<size_t>(begin)];
        const auto consider = [&](Syllable syllable, qsizetype length) {
            const auto &rest = best[static_cast<size_t>(begin + length)];
            if (!rest || (here && here->size() <= rest->size() + 1)) {
                return;
            }
            here = PinyinWord{{syllable, word.sliced(begin, length).toString().toStdU16String()}};
            here->insert(here->end(), rest->begin(), rest->end());
        };
        for (qsizetype length = std::min(LongestSyllable, word.size() - begin); length > 1; --length) {
            if (const Syllable syllable = syllableOf(word.sliced(begin, length))) {
                consider(syllable, length);
            }
        }
        if (const qsizetype length = initialAt(word, begin)) {
            consider(0, length);
        }
    }
    return best[0].value_or(PinyinWord());
}

} // namespace WalletSupport
