#include "core/search/features.h"

#include "core/search/hantables.h"
#include "core/search/pinyin.h"

#include <QLatin1String>

#include <algorithm>

namespace WalletSupport {

namespace {

/// FNV-1a over 16-bit units, mixed at the end so that all bits depend on all units.
class Hasher
{
public:
    explicit Hasher(FeatureFamily family) { add(static_cast<quint16>(family)); }

    void add(quint16 unit) { m_state = (m_state ^ unit) * 0x100000001b3ULL; }

    template <typename Units>
    void addAll(const Units &units)
    {
        for (const auto unit : units) {
            if constexpr (std::is_same_v<std::decay_t<decltype(unit)>, QChar>) {
                add(unit.unicode());
            } else {
                add(static_cast<quint16>(unit));
            }
        }
    }

    [[nodiscard]] quint64 result() const
    {
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

private:
    quint64 m_state = 0xcbf29ce484222325ULL;
};

template <typename Units>
quint64 hashOf(FeatureFamily family, const Units &first, const Units &second)
{
    Hasher hasher(family);
    hasher.addAll(first);
    if (!second.empty()) {
        hasher.add(0); // no token has a NUL, so that "a bc" is not "ab c"
        hasher.addAll(second);
    }
    return hasher.result();
}

std::u16string halvesOf(quint32 number)
{
    constexpr quint32 HalfBits = 16;
    return {static_cast<char16_t>(number), static_cast<char16_t>(number >> HalfBits)};
}

void addPinyin(const std::vector<Readings> &readings, int token, std::vector<Feature> &features)
{
    const auto index = static_cast<size_t>(token);
    for (const Syllable syllable : readings[index].all()) {
        const std::string_view text = syllableText(syllable);
        features.push_back({hashOf(FeatureFamily::Pinyin, text, {}), FeatureFamily::Pinyin, token});
        if (index + 1 == readings.size()) {
            continue;
        }
        for (const Syllable next : readings[index + 1].all()) {
            features.push_back(
                {hashOf(FeatureFamily::PinyinPair, text, syllableText(next)), FeatureFamily::PinyinPair, token});
        }
    }
}

} // namespace

quint64 featureHash(FeatureFamily family, QStringView first, QStringView second)
{
    return hashOf(family, first, second);
}

quint64 pinyinHash(FeatureFamily family, Syllable first, Syllable second)
{
    return hashOf(family, syllableText(first), syllableText(second));
}

quint64 conceptHash(quint32 number)
{
    return hashOf(FeatureFamily::Concept, halvesOf(number), std::u16string());
}

quint64 conceptPairHash(quint32 first, quint32 second)
{
    return hashOf(FeatureFamily::ConceptPair, halvesOf(std::min(first, second)), halvesOf(std::max(first, second)));
}

std::optional<Feature> inBody(const Feature &feature)
{
    constexpr quint64 Mark = 0x632be59bd9b4e019ULL;
    const auto moved = [&feature](FeatureFamily family) {
        return Feature{(feature.hash ^ Mark) * 0xff51afd7ed558ccdULL, family, feature.token, feature.isReplaced};
    };
    switch (feature.family) {
    case FeatureFamily::Stem:
        return moved(FeatureFamily::BodyStem);
    case FeatureFamily::StemPair:
        return moved(FeatureFamily::BodyStemPair);
    case FeatureFamily::CjkPair:
        return moved(FeatureFamily::BodyCjkPair);
    default:
        return std::nullopt;
    }
}

void addConcepts(const Concepts &concepts, std::span<const std::u16string> units, std::vector<Feature> &features)
{
    std::vector<quint32> numbers;
    for (const Concepts::Match &match : concepts.find(units)) {
        const quint32 number = concepts.conceptOf(match.phrase);
        if (numbers.size() == MostConcepts || std::ranges::find(numbers, number) != numbers.end()) {
            continue;
        }
        const int token = static_cast<int>(match.token);
        features.push_back({conceptHash(number), FeatureFamily::Concept, token});
        for (const quint32 other : numbers) {
            features.push_back({conceptPairHash(number, other), FeatureFamily::ConceptPair, token});
        }
        numbers.push_back(number);
    }
}

void addInitials(const TokenizedText &text, std::vector<Feature> &features)
{
    constexpr size_t Longest = 4;
    const std::vector<Readings> all = readings(text);
    for (size_t begin = 0; begin < all.size(); ++begin) {
        // Every reading of the first two characters, so that a polyphone is found; then the usual one.
        std::vector<std::u16string> starts{u""};
        for (size_t length = 1; length <= Longest && begin + length <= all.size(); ++length) {
            const auto syllables = all[begin + length - 1].all();
            if (syllables.empty()) {
                break;
            }
            std::vector<std::u16string> longer;
            for (const std::u16string &start : starts) {
                for (const Syllable syllable : syllables.first(length <= 2 ? syllables.size() : 1)) {
                    std::u16string next = start + static_cast<char16_t>(syllableText(syllable).front());
                    if (std::find(longer.begin(), longer.end(), next) == longer.end()) {
                        longer.push_back(std::move(next));
                    }
                }
            }
            starts = std::move(longer);
            for (const std::u16string &letters : starts) {
                if (length > 1) {
                    features.push_back({featureHash(FeatureFamily::Initials, letters), FeatureFamily::Initials,
                                        static_cast<int>(begin), false});
                }
            }
        }
    }
}

QStringView FeatureExtractor::unit(size_t token) const
{
    const size_t begin = m_unitOffsets[token];
    return {m_units.data() + begin, static_cast<qsizetype>(m_unitOffsets[token + 1] - begin)};
}

void FeatureExtractor::addTrigrams(QStringView word, LastWord state, int token, std::vector<Feature> &features)
{
    m_padded = u' ';
    m_padded.append(word.utf16(), static_cast<size_t>(word.size()));
    if (state == LastWord::Complete) {
        m_padded += u' ';
    }
    const QStringView padded(m_padded);
    for (qsizetype i = 0; i + 3 <= padded.size(); ++i) {
        features.push_back({featureHash(FeatureFamily::Trigram, padded.sliced(i, 3)), FeatureFamily::Trigram, token});
    }
}

void FeatureExtractor::extract(const TokenizedText &text, LastWord lastWord, std::span<const std::u16string> stems,
                               std::vector<Feature> &features)
{
    using Kind = Token::Kind;
    const std::vector<Token> &tokens = text.tokens;
    const auto isReplaced = [&stems](size_t token) { return token < stems.size() && !stems[token].empty(); };
    m_units.clear();
    m_unitOffsets.clear();
    bool hasCjk = false;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        m_unitOffsets.push_back(m_units.size());
        if (isReplaced(i)) {
            m_units += stems[i];
        } else if (token.kind == Kind::Word) {
            m_stemmer.appendStem(text.view(token), m_units);
        } else {
            m_units.append(text.text, static_cast<size_t>(token.begin), static_cast<size_t>(token.length));
            hasCjk = true;
        }
    }
    m_unitOffsets.push_back(m_units.size());

    const std::vector<Readings> allReadings = hasCjk ? readings(text) : std::vector<Readings>();
    for (size_t i = 0; i < tokens.size(); ++i) {
        const int token = static_cast<int>(i);
        const bool isLast = i + 1 == tokens.size();
        if (tokens[i].kind == Kind::Word) {
            const LastWord state = isLast ? lastWord : LastWord::Complete;
            if (state == LastWord::Complete) {
                features.push_back(
                    {featureHash(FeatureFamily::Stem, unit(i)), FeatureFamily::Stem, token, isReplaced(i)});
            }
            // The trigrams stay those of the word itself.
            addTrigrams(text.view(tokens[i]), state, token, features);
        } else {
            features.push_back({featureHash(FeatureFamily::Cjk, unit(i)), FeatureFamily::Cjk, token});
            addPinyin(allReadings, token, features);
        }
        if (!isLast) {
            const bool bothCjk = tokens[i].kind == Kind::Cjk && tokens[i + 1].kind == Kind::Cjk;
            const FeatureFamily family = bothCjk ? FeatureFamily::CjkPair : FeatureFamily::StemPair;
            features.push_back(
                {featureHash(family, unit(i), unit(i + 1)), family, token, isReplaced(i) || isReplaced(i + 1)});
        }
        if (i + 2 < tokens.size() && (tokens[i].kind == Kind::Word || tokens[i + 2].kind == Kind::Word)) {
            features.push_back({featureHash(FeatureFamily::SkipPair, unit(i), unit(i + 2)), FeatureFamily::SkipPair,
                                token, isReplaced(i) || isReplaced(i + 2)});
        }
    }
}

} // namespace WalletSupport
