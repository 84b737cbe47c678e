#include "core/search/wordtable/wordnet.h"

#include <fstream>
#include <sstream>
#include <string>
#include <unordered_map>

namespace WalletSupport {

namespace {

// What two words have to do with each other (wninput(5WN) has the signs).
constexpr float SameMeaning = 2;
constexpr float Related = 1;
constexpr float BroaderOrNarrower = 0.5F;

struct Pointer
{
    std::string target; ///< file and place
    int firstWord = 0;  ///< 0: all of them
    int secondWord = 0;
    float weight = 0;
};

struct Synset
{
    std::vector<QString> words; ///< with spaces
    std::vector<Pointer> pointers;
    QString gloss;
};

float weightOf(const std::string &sign)
{
    if (sign == "+" || sign == "&" || sign == "=" || sign == "$" || sign == "*") {
        return Related;
    }
    return sign == "@" || sign == "~" || sign == "@i" || sign == "~i" ? BroaderOrNarrower : 0;
}

/// The satellites of adjectives are in the same file.
char fileOf(char kind)
{
    return kind == 's' ? 'a' : kind;
}

bool isOneWord(const QString &word)
{
    return !word.contains(u' ');
}

/// A word as it is written: 01234567 03 n 02 abstraction 0 abstract_entity 0 ... | gloss
std::optional<Synset> readSynset(const std::string &line, std::string &key)
{
    constexpr int Hexadecimal = 16;
    std::istringstream fields(line);
    std::string offset;
    std::string file;
    std::string kind;
    std::string count;
    fields >> offset >> file >> kind >> count;
    if (!fields || kind.size() != 1) {
        return std::nullopt;
    }
    key = offset + fileOf(kind[0]);
    Synset synset;
    for (int left = std::stoi(count, nullptr, Hexadecimal); left > 0; --left) {
        std::string word;
        std::string number;
        fields >> word >> number;
        // An adjective may say in brackets where it stands: galore(ip).
        QString text = QString::fromStdString(word.substr(0, word.find('(')));
        synset.words.push_back(text.replace(u'_', u' '));
    }
    int pointers = 0;
    fields >> pointers;
    for (; pointers > 0 && fields; --pointers) {
        std::string sign;
        std::string target;
        std::string targetKind;
        std::string words;
        fields >> sign >> target >> targetKind >> words;
        const float weight = weightOf(sign);
        if (weight > 0 && targetKind.size() == 1 && words.size() == 4) {
            synset.pointers.push_back({target + fileOf(targetKind[0]),
                                       std::stoi(words.substr(0, 2), nullptr, Hexadecimal),
                                       std::stoi(words.substr(2), nullptr, Hexadecimal), weight});
        }
    }
    const size_t bar = line.find(" | ");
    if (!fields || bar == std::string::npos) {
        return std::nullopt;
    }
    synset.gloss = QString::fromStdString(line.substr(bar + 3)).simplified();
    return synset;
}

void addTies(const Synset &first, const Synset &second, const Pointer &pointer, std::vector<WordNet::Tie> &ties)
{
    const auto isMeant = [](int wanted, size_t word) { return wanted == 0 || static_cast<size_t>(wanted) == word + 1; };
    for (size_t a = 0; a < first.words.size(); ++a) {
        for (size_t b = 0; b < second.words.size(); ++b) {
            if (isMeant(pointer.firstWord, a) && isMeant(pointer.secondWord, b) && isOneWord(first.words[a]) &&
                isOneWord(second.words[b])) {
                ties.push_back({first.words[a], second.words[b], pointer.weight});
            }
        }
    }
}

std::vector<std::pair<QString, QString>> readForms(const std::filesystem::path &path)
{
    std::vector<std::pair<QString, QString>> forms;
    std::ifstream file(path);
    std::string form;
    std::string verb;
    while (file >> form >> verb) {
        forms.emplace_back(QString::fromStdString(form), QString::fromStdString(verb));
        std::getline(file, verb); // further verbs
    }
    return forms;
}

} // namespace

std::optional<WordNet> readWordNet(const std::filesystem::path &folder)
{
    std::vector<Synset> synsets;
    std::unordered_map<std::string, size_t> numbers;
    for (const char *name : {"data.noun", "data.verb", "data.adj", "data.adv"}) {
        std::ifstream file(folder / name);
        std::string line;
        size_t read = 0;
        while (std::getline(file, line)) {
            if (line.starts_with("  ")) {
                continue; // the licence
            }
            std::string key;
            std::optional<Synset> synset = readSynset(line, key);
            if (!synset) {
                return std::nullopt;
            }
            numbers.emplace(key, synsets.size());
            synsets.push_back(std::move(*synset));
            ++read;
        }
        if (read == 0) {
            return std::nullopt;
        }
    }
    WordNet net;
    net.forms = readForms(folder / "verb.exc");
    if (net.forms.empty()) {
        return std::nullopt;
    }
    for (const Synset &synset : synsets) {
        net.texts.push_back(QStringList(synset.words.begin(), synset.words.end()).join(u' ') + u' ' + synset.gloss);
        for (size_t a = 0; a < synset.words.size(); ++a) {
            if (!isOneWord(synset.words[a])) {
                continue;
            }
            net.glosses.emplace_back(synset.words[a], synset.gloss);
            for (size_t b = a + 1; b < synset.words.size(); ++b) {
                if (isOneWord(synset.words[b])) {
                    net.ties.push_back({synset.words[a], synset.words[b], SameMeaning});
                }
            }
        }
        for (const Pointer &pointer : synset.pointers) {
            const auto target = numbers.find(pointer.target);
            if (target != numbers.end()) {
                addTies(synset, synsets[target->second], pointer, net.ties);
            }
        }
    }
    return net;
}

} // namespace WalletSupport
