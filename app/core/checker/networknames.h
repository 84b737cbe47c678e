#pragma once

#include "core/checker/checkerlists.h"
#include "core/checker/nearwords.h"

#include <optional>
#include <vector>

namespace WalletSupport {

/// The names of social networks as people write them, also with letters that look alike, and of those on which the
/// directory has nobody: an account there is not the listed one.
class NetworkNames final
{
public:
    struct Spot
    {
        qsizetype begin = 0; ///< in UTF-16 units
        qsizetype end = 0;
        QString network; ///< as socialnetworks.h names it
        bool isEveryday =
            false; ///< an everyday word, or a letter or two: only beside an account it is a network's name
    };

    explicit NetworkNames(std::vector<CheckerLists::NetworkWord> words);

    /// Like NearWords.
    [[nodiscard]] std::vector<Spot> find(QStringView text) const;
    [[nodiscard]] std::optional<Spot> at(QStringView text, qsizetype place) const;
    [[nodiscard]] std::optional<Spot> endingAt(QStringView text, qsizetype end) const;

private:
    [[nodiscard]] Spot spot(const NearWords::Spot &found) const;

    std::vector<CheckerLists::NetworkWord> m_known;
    NearWords m_words; ///< what they mean are their places
};

} // namespace WalletSupport
