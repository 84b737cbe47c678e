#pragma once

#include "core/redaction/meanings.h"

#include <compare>

namespace WalletSupport {

/// Where a word stands that is near something.
enum class Place { BesideBefore, Before, EarlierClause, BesideAfter, After, LaterClause };
constexpr std::size_t PlaceCount = 6;

[[nodiscard]] constexpr bool isInClause(Place place)
{
    return place != Place::EarlierClause && place != Place::LaterClause;
}

struct Around
{
    Meaning meaning = Meaning::Count;
    Place place = Place::Before;
    qsizetype distance = 0; ///< of the nearest, in UTF-16 units

    auto operator<=>(const Around &) const = default;
};

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const Stretch &) const = default;
};

/// The words with a meaning around the places of a text.
class Surroundings
{
public:
    explicit Surroundings(const QString &even);

    /// What stands around, each meaning once in each place. A word that names another number beside it is not counted.
    [[nodiscard]] std::vector<Around> of(qsizetype begin, qsizetype end) const;

    /// All of the row in which it stands, if numbers stand in a row there: "0507, 0705 and 1975".
    [[nodiscard]] Stretch listWith(qsizetype begin, qsizetype end) const;

private:
    struct Named
    {
        Meant word;
        const Stretch *number = nullptr; ///< which it names, if it is a name
    };

    void addUnknown(qsizetype begin, qsizetype end, std::vector<Around> &around) const;
    void readNumbers(const QString &even);
    void readWords(const QString &even);
    [[nodiscard]] qsizetype widthBetween(qsizetype begin, qsizetype end) const;
    [[nodiscard]] bool isOneClause(qsizetype begin, qsizetype end) const;
    /// "number is", 号码是: nothing but such words between.
    [[nodiscard]] bool isFiller(qsizetype begin, qsizetype end) const;
    [[nodiscard]] Place placeOf(const Meant &word, const Stretch &number) const;

    QString m_even;
    std::vector<int> m_widths;  ///< up to each place; signs of Chinese are two wide
    std::vector<int> m_clauses; ///< how many end up to each place
    std::vector<Stretch> m_numbers;
    std::vector<Stretch> m_lists;
    std::vector<Named> m_words;
};

} // namespace WalletSupport
