#include "core/search/features.h"

#include "core/search/hantables.h"
#include "core/search/pinyin.h"

#include <QLatin1String>

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

QStringView FeatureExtractor::unit(size_t token) const
{
    const size_t begin = m_unitOffsets[token];
    return {m_units.data() + begin, static_cast<qsizetype>(m_unitOffsets[token + 1] - begin)};
}

void FeatureExtractor::addWord(QStringView word, LastWord state, int token, std::vector<Feature> &features)
{
    if (state == LastWord::Complete) {
        features.push_back(
            {featureHash(FeatureFamily::Stem, unit(static_cast<size_t>(token))), FeatureFamily::Stem, token});
    }
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

void FeatureExtractor::extract(const TokenizedText &text, LastWord lastWord, std::vector<Feature> &features)
{
    using Kind = Token::Kind;
    const std::vector<Token> &tokens = text.tokens;
    m_units.clear();
    m_unitOffsets.clear();
    bool hasCjk = false;
    for (const Token &token : tokens) {
        m_unitOffsets.push_back(m_units.size());
        if (token.kind == Kind::Word) {
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
            addWord(text.view(tokens[i]), isLast ? lastWord : LastWord::Complete, token, features);
        } else {
            features.push_back({featureHash(FeatureFamily::Cjk, unit(i)), FeatureFamily::Cjk, token});
            addPinyin(allReadings, token, features);
        }
        if (!isLast) {
            const bool bothCjk = tokens[i].kind == Kind::Cjk && tokens[i + 1].kind == Kind::Cjk;
            const FeatureFamily family = bothCjk ? FeatureFamily::CjkPair : FeatureFamily::StemPair;
            features.push_back({featureHash(family, unit(i), unit(i + 1)), family, token});
        }
        if (i + 2 < tokens.size() && (tokens[i].kind == Kind::Word || tokens[i + 2].kind == Kind::Word)) {
            features.push_back(
                {featureHash(FeatureFamily::SkipPair, unit(i), unit(i + 2)), FeatureFamily::SkipPair, token});
        }
    }
}

} // namespace WalletSupport
