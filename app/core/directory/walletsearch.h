#pragma once

#include "core/directory/misspeltnames.h"
#include "core/directory/wallet.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

class Directory;
struct Spelling;

/// Finds wallets by any of their names, or parts of them, in any language; case, width, accents, spaces and
/// punctuation do not matter.
class WalletSearch final
{
public:
    /// By their names alone.
    explicit WalletSearch(const std::vector<Wallet> &wallets);
    /// All wallets of a directory, also by pinyin (whole, initials, or both mixed), by other spellings of their names,
    /// and by the names and codes of their countries. The directory is not needed later.
    explicit WalletSearch(const Directory &directory);

    /// The ids of the wallets that match, best first; all, in their order, for an empty text.
    [[nodiscard]] QStringList find(const QString &text) const;
    /// The ids of the few wallets that a text may mean which finds none: it was misspelt.
    [[nodiscard]] QStringList guess(const QString &text) const;
    /// The one wallet whose whole name this is, maybe in pinyin or its initials; empty if it is none's or several's.
    [[nodiscard]] QString named(const QString &text) const;

private:
    /// One name in syllables, each with the readings that it can have.
    using Syllables = std::vector<QStringList>;

    /// What a wallet or country is called.
    struct Names
    {
        QStringList names;              ///< folded, like all that follows
        std::vector<QStringList> words; ///< of each name
        std::vector<Syllables> syllables;
    };

    struct Entry
    {
        QString id;
        Names names;
        int reach = 0; ///< in how many countries it is used
    };

    struct Country
    {
        QString code;
        Names names;
        QStringList wallets;
    };

    enum class Reach { SoFar, Whole };

    static Names namesOf(const QStringList &names);
    static void add(Names &names, const Spelling &spelling);
    static int fit(const Names &names, const QString &query);
    static bool hasSyllablesAt(const Syllables &syllables, std::size_t begin, const QString &query, Reach reach);
    void learnToGuess();
    [[nodiscard]] std::vector<std::size_t> countriesFor(const QString &query) const;

    std::vector<Entry> m_entries;
    std::vector<Country> m_countries;
    MisspeltNames m_misspelt;
};

} // namespace WalletSupport
