#pragma once

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace WalletSupport {

/// Phrases that belong together, by their classes, and how often each is learnt from.
struct PhraseList
{
    std::vector<QStringList> classes;
    int repetitions = 1;
};

/// `argument`: a file with a class on each line, separated by tabs, or a folder of a pack's articles, whose titles and
/// phrasings are a class each; then a colon and the repetitions. Nothing if it cannot be read.
[[nodiscard]] std::optional<PhraseList> readPhraseList(const std::string &argument);

} // namespace WalletSupport
