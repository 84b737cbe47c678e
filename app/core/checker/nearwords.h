#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

/// A fixed list of words, each with what it means, to be found in the few words beside an identifier. Words of Latin
/// letters are found as whole words only.
class NearWords final
{
public:
    struct Spot
    {
        qsizetype begin = 0; ///< in UTF-16 units
        qsizetype end = 0;
        int meaning = 0;
    };

    /// `word` in small letters.
    void add(const QString &word, int meaning) { m_byFirst[word.front()].push_back({word, meaning}); }
    void add(const QStringList &words, int meaning);
    /// In the order of the text, the longest at each place; none overlaps another.
    [[nodiscard]] std::vector<Spot> find(QStringView text) const;
    /// The longest word that begins at `at`, or that ends there.
    [[nodiscard]] std::optional<Spot> at(QStringView text, qsizetype at) const;
    [[nodiscard]] std::optional<Spot> endingAt(QStringView text, qsizetype end) const;

private:
    struct Word
    {
        QString text;
        int meaning = 0;
    };

    static constexpr qsizetype Longest = 24;

    QHash<QChar, std::vector<Word>> m_byFirst;
};

} // namespace WalletSupport
