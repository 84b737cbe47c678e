#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace WalletSupport {

/// What WordNet's database says (wndb(5WN)): its texts, and which words belong together.
struct WordNet
{
    struct Tie
    {
        QString first;
        QString second;
        float weight = 0;
    };
    std::vector<QString> texts;                       ///< the words of each meaning with its gloss and examples
    std::vector<Tie> ties;                            ///< words of one meaning, and of meanings that are related
    std::vector<std::pair<QString, QString>> glosses; ///< each word with the gloss of a meaning of it
    std::vector<std::pair<QString, QString>> forms;   ///< forms of verbs that no rule makes, and the verb: swore, swear
};

/// Reads data.noun, data.verb, data.adj, data.adv and verb.exc of a folder; nothing if one is missing or is no such
/// file.
[[nodiscard]] std::optional<WordNet> readWordNet(const std::filesystem::path &folder);

} // namespace WalletSupport
