// Writes the table of word vectors (wordvectors.h) from WordNet, Unihan and our own lists of phrases that mean the
// same. Run by CMake; not part of the program. README.md says what is done and where it comes from.
// Usage: wsc_make_word_vectors WORDNET_FOLDER UNIHAN OUTPUT LIST:REPETITIONS...
// A list is a file with a class of phrases on each line, or the folder of a pack's articles.

#include "core/search/wordtable/association.h"
#include "core/search/wordtable/phraselist.h"
#include "core/search/wordtable/tuning.h"
#include "core/search/wordtable/unihan.h"
#include "core/search/wordtable/units.h"
#include "core/search/wordtable/wordnet.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <unordered_map>

namespace {

using namespace WalletSupport;
using Vector = WordVectors::Vector;

/// Words met less often are not known, but for those of our lists.
constexpr int FewestTimes = 5;
/// So many of the most frequent words are kept, and those of our lists.
constexpr size_t MostFrequent = 12'000;
/// The words before and behind that a word is met with.
constexpr size_t Window = 5;
/// What the ties of WordNet and its glosses count beside its texts.
constexpr float TieWeight = 0.6F;
/// Frequent words say less (smooth inverse frequency; Arora, Liang and Ma 2017).
constexpr double Smoothing = 0.0003;
/// A Chinese character alone says less than a word.
constexpr float CharacterLength = 0.3F;
/// A sentence and a class of fewer say nothing.
constexpr size_t ShortestSentence = 3;
constexpr size_t SmallestClass = 4;
/// And two Chinese characters side by side in fewer texts are none.
constexpr int FewestPairTexts = 4;

/// The sets to tune on; without Chinese phrases if `isEnglish`. Units that are not known get numbers.
std::vector<LabelledSet> setsOf(const std::vector<PhraseList> &lists, bool isEnglish, Units &units)
{
    std::vector<LabelledSet> sets;
    for (const PhraseList &list : lists) {
        LabelledSet &set = sets.emplace_back();
        set.repetitions = list.repetitions;
        for (const QStringList &phrases : list.classes) {
            std::vector<LabelledSet::Text> texts;
            for (const QString &phrase : phrases) {
                const std::vector<std::u16string> all = units.of(phrase);
                if (all.empty() || (isEnglish && std::ranges::any_of(all, isChinese))) {
                    continue;
                }
                LabelledSet::Text &text = texts.emplace_back();
                text.label = set.labels;
                for (const std::u16string &unit : all) {
                    text.units.push_back(units.numberOf(unit));
                }
            }
            if (texts.size() >= SmallestClass) {
                set.texts.insert(set.texts.end(), texts.begin(), texts.end());
                ++set.labels;
            }
        }
    }
    return sets;
}

/// The texts of WordNet as sentences of stems, and how often each is met.
struct Corpus
{
    std::vector<std::vector<std::u16string>> sentences;
    std::unordered_map<std::u16string, int> counts;
    double words = 0;
};

Corpus readCorpus(const WordNet &net, Units &units)
{
    Corpus corpus;
    const auto isEnd = [](QChar unit) { return QStringView(u".!?;|").contains(unit); };
    for (const QString &text : net.texts) {
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin;
            while (end < text.size() && !isEnd(text[end])) {
                ++end;
            }
            std::vector<std::u16string> sentence = units.of(text.mid(begin, end - begin));
            begin = end + 1;
            if (sentence.size() < ShortestSentence) {
                continue;
            }
            for (const std::u16string &stem : sentence) {
                ++corpus.counts[stem];
            }
            corpus.words += static_cast<double>(sentence.size());
            corpus.sentences.push_back(std::move(sentence));
        }
    }
    return corpus;
}

PairCounts countCompany(const Corpus &corpus, const Units &units)
{
    PairCounts company;
    for (const std::vector<std::u16string> &sentence : corpus.sentences) {
        std::vector<std::optional<std::uint32_t>> numbers;
        std::ranges::transform(sentence, std::back_inserter(numbers),
                               [&units](const std::u16string &stem) { return units.find(stem); });
        for (size_t first = 0; first < numbers.size(); ++first) {
            for (size_t second = first + 1; second < std::min(numbers.size(), first + 1 + Window); ++second) {
                if (numbers[first] && numbers[second]) {
                    company.add(*numbers[first], *numbers[second], 1.0F / static_cast<float>(second - first));
                }
            }
        }
    }
    return company;
}

PairCounts countTies(const WordNet &net, Units &units)
{
    PairCounts ties;
    for (const WordNet::Tie &tie : net.ties) {
        const std::vector<std::u16string> first = units.of(tie.first);
        const std::vector<std::u16string> second = units.of(tie.second);
        if (first.size() == 1 && second.size() == 1) {
            const auto a = units.find(first.front());
            const auto b = units.find(second.front());
            if (a && b) {
                ties.add(*a, *b, tie.weight);
            }
        }
    }
    return ties;
}

PairCounts countGlosses(const WordNet &net, Units &units)
{
    PairCounts glosses;
    for (const auto &[word, gloss] : net.glosses) {
        const std::vector<std::u16string> own = units.of(word);
        const auto number = own.size() == 1 ? units.find(own.front()) : std::nullopt;
        if (!number) {
            continue;
        }
        for (const std::u16string &stem : units.of(gloss)) {
            if (const auto other = units.find(stem)) {
                glosses.add(*number, *other, 1);
            }
        }
    }
    return glosses;
}

/// Directions of the words, the frequent ones short, and without what all have in common.
std::vector<Vector> rowsOf(const Eigen::MatrixXf &columns, const Corpus &corpus, const Units &units)
{
    std::vector<Vector> rows(static_cast<size_t>(columns.rows()));
    std::vector<double> shares(rows.size());
    Vector mean{};
    double total = 0;
    for (std::uint32_t number = 0; number < rows.size(); ++number) {
        for (size_t i = 0; i < WordVectors::Dimensions; ++i) {
            rows[number][i] = columns(number, static_cast<Eigen::Index>(i));
        }
        normalize(rows[number]);
        const auto count = corpus.counts.find(units.text(number));
        shares[number] = count == corpus.counts.end() ? 0 : count->second / corpus.words;
        total += shares[number];
        for (size_t i = 0; i < mean.size(); ++i) {
            mean[i] += rows[number][i] * static_cast<float>(shares[number]);
        }
    }
    for (std::uint32_t number = 0; number < rows.size(); ++number) {
        const auto scale = static_cast<float>(Smoothing / (Smoothing + shares[number]));
        const bool isKnown = std::ranges::any_of(rows[number], [](float value) { return value != 0; });
        for (size_t i = 0; i < mean.size() && isKnown; ++i) {
            rows[number][i] = (rows[number][i] - mean[i] / static_cast<float>(total)) * scale;
        }
    }
    return rows;
}

float medianLength(const std::vector<Vector> &rows)
{
    std::vector<float> lengths;
    for (const Vector &row : rows) {
        float square = 0;
        for (const float value : row) {
            square += value * value;
        }
        lengths.push_back(std::sqrt(square));
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

/// Adds a row for each character that has none, by the English words of its meanings.
void addCharacters(const std::map<char32_t, QStringList> &meanings, const std::vector<Vector> &english, Units &units,
                   std::vector<Vector> &rows)
{
    const float length = medianLength(english) * CharacterLength;
    for (const auto &[code, parts] : meanings) {
        Vector sum{};
        for (const QString &part : parts) {
            Vector direction{};
            for (const std::u16string &unit : units.of(part)) {
                const auto number = units.find(unit);
                for (size_t i = 0; number && *number < english.size() && i < direction.size(); ++i) {
                    direction[i] += english[*number][i];
                }
            }
            if (normalize(direction)) {
                for (size_t i = 0; i < sum.size(); ++i) {
                    sum[i] += direction[i];
                }
            }
        }
        if (!normalize(sum)) {
            continue;
        }
        const std::uint32_t number = units.numberOf(QString::fromUcs4(&code, 1).toStdU16String());
        rows.resize(std::max(rows.size(), size_t(number) + 1));
        std::ranges::transform(sum, rows[number].begin(), [length](float value) { return value * length; });
    }
}

/// The rows that are kept, by their units.
std::map<std::u16string, Vector> keptRows(const std::vector<Vector> &rows, const Units &units, const Corpus &corpus,
                                          const std::vector<LabelledSet> &sets)
{
    std::vector<int> texts(rows.size()); // that have the unit
    for (const LabelledSet &set : sets) {
        for (const LabelledSet::Text &text : set.texts) {
            for (const std::uint32_t unit : text.units) {
                ++texts[unit];
            }
        }
    }
    std::vector<bool> isKept(rows.size());
    std::vector<std::pair<int, std::uint32_t>> byCount;
    for (std::uint32_t number = 0; number < rows.size(); ++number) {
        const auto count = corpus.counts.find(units.text(number));
        // Two characters side by side in one text alone are mostly no word.
        const bool isPair = isChinese(units.text(number)) && units.text(number).size() > 1;
        isKept[number] =
            texts[number] > (isPair ? FewestPairTexts - 1 : 0) || (isChinese(units.text(number)) && !isPair);
        if (isChinese(units.text(number))) {
            continue;
        }
        if (count != corpus.counts.end()) {
            byCount.emplace_back(-count->second, number);
        }
    }
    std::ranges::sort(byCount);
    for (size_t place = 0; place < std::min(byCount.size(), MostFrequent); ++place) {
        isKept[byCount[place].second] = true;
    }
    std::map<std::u16string, Vector> kept;
    for (std::uint32_t number = 0; number < rows.size(); ++number) {
        if (isKept[number] && std::ranges::any_of(rows[number], [](float value) { return value != 0; })) {
            kept.emplace(units.text(number), rows[number]);
        }
    }
    return kept;
}

/// A form of a verb that nothing is known about means what the verb means: swore, swear.
void addForms(const WordNet &net, Units &units, std::map<std::u16string, Vector> &kept)
{
    for (const auto &[form, verb] : net.forms) {
        const std::vector<std::u16string> own = units.of(form);
        const std::vector<std::u16string> others = units.of(verb);
        const auto known = own.size() == 1 && others.size() == 1 ? kept.find(others.front()) : kept.end();
        if (known != kept.end()) {
            kept.try_emplace(own.front(), known->second);
        }
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 5) {
        std::cerr << "usage: wsc_make_word_vectors WORDNET_FOLDER UNIHAN OUTPUT LIST:REPETITIONS...\n";
        return 2;
    }
    const std::optional<WordNet> net = readWordNet(arguments[1]);
    std::ifstream unihan(arguments[2]);
    if (!net || !unihan) {
        std::cerr << "WordNet is not in " << arguments[1] << ", or Unihan is not in " << arguments[2] << ".\n";
        return 1;
    }
    std::vector<PhraseList> lists;
    for (int argument = 4; argument < count; ++argument) {
        const std::optional<PhraseList> list = readPhraseList(arguments[argument]);
        if (!list) {
            std::cerr << "The list " << arguments[argument] << " cannot be read.\n";
            return 1;
        }
        lists.push_back(*list);
    }

    Units units;
    const Corpus corpus = readCorpus(*net, units);
    // The numbers of the English words come first, in an order that does not hang on a hash.
    const std::vector<LabelledSet> english = setsOf(lists, true, units);
    const std::map<std::u16string, int> sorted(corpus.counts.begin(), corpus.counts.end());
    for (const auto &[stem, times] : sorted) {
        if (times >= FewestTimes && !isChinese(stem)) {
            [[maybe_unused]] const std::uint32_t number = units.numberOf(stem);
        }
    }
    const auto words = static_cast<std::uint32_t>(units.size());
    const Eigen::MatrixXf columns = leadingColumns({countCompany(corpus, units).information(words, 1),
                                                    countTies(*net, units).information(words, TieWeight),
                                                    countGlosses(*net, units).information(words, TieWeight)},
                                                   WordVectors::Dimensions);
    std::vector<Vector> rows = rowsOf(columns, corpus, units);

    // First English alone, from which the Chinese characters get their meaning; then both together.
    std::vector<Vector> tuned = rows;
    tune(tuned, english);
    addCharacters(readMeanings(unihan), tuned, units, rows);
    const std::vector<LabelledSet> all = setsOf(lists, false, units);
    rows.resize(units.size());
    tune(rows, all);

    std::vector<std::u16string> keys;
    std::vector<Vector> kept;
    std::map<std::u16string, Vector> table = keptRows(rows, units, corpus, all);
    addForms(*net, units, table);
    for (const auto &[unit, row] : table) {
        keys.push_back(unit);
        kept.push_back(row);
    }
    const std::vector<std::uint8_t> bytes = WordVectors::write(keys, kept);
    std::ofstream output(arguments[3], std::ios::binary);
    output.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    output.close();
    if (!output) {
        std::cerr << "The table cannot be written to " << arguments[3] << ".\n";
        return 1;
    }
    std::cout << keys.size() << " rows, " << bytes.size() << " bytes\n";
    return 0;
}
