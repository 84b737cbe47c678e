#include "core/search/wordtable/phraselist.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

namespace WalletSupport {

namespace {

/// The title and the phrasings of an article's front matter.
QStringList readQuestions(const std::filesystem::path &article)
{
    std::ifstream file(article);
    QStringList questions;
    std::string line;
    for (int marks = 0; marks < 2 && std::getline(file, line);) {
        marks += line == "---" ? 1 : 0;
        const QString text = QString::fromStdString(line);
        const bool isQuestion = text.startsWith(QLatin1String("title: ")) || text.startsWith(QLatin1String("  - "));
        if (isQuestion) {
            questions.append(text.mid(text.indexOf(u' ', 2) + 1));
        }
    }
    return questions;
}

/// Each article of a folder with a folder for each language is a class.
PhraseList readArticles(const std::filesystem::path &folder, int repetitions)
{
    std::map<std::string, QStringList> classes;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".md") {
            // In the order of the names, whatever that of the folder is.
            classes[entry.path().stem().string()];
        }
    }
    std::vector<std::filesystem::path> languages(std::filesystem::directory_iterator(folder), {});
    std::ranges::sort(languages);
    PhraseList list{{}, repetitions};
    for (auto &[name, questions] : classes) {
        for (const std::filesystem::path &language : languages) {
            questions += readQuestions(language / (name + ".md"));
        }
        list.classes.push_back(questions);
    }
    return list;
}

} // namespace

std::optional<PhraseList> readPhraseList(const std::string &argument)
{
    const size_t colon = argument.rfind(':');
    if (colon == std::string::npos) {
        return std::nullopt;
    }
    const std::string path = argument.substr(0, colon);
    const int repetitions = std::stoi(argument.substr(colon + 1));
    if (std::filesystem::is_directory(path)) {
        return readArticles(path, repetitions);
    }
    std::ifstream file(path);
    if (!file) {
        return std::nullopt;
    }
    PhraseList list{{}, repetitions};
    std::string line;
    while (std::getline(file, line)) {
        list.classes.push_back(QString::fromStdString(line).split(u'\t', Qt::SkipEmptyParts));
    }
    return list;
}

} // namespace WalletSupport
