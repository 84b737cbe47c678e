#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace WalletSupport {

class CheckerKnowledge;

/// Finds the names of wallets in a text, in any language, in time linear in its length.
class WalletNames final
{
public:
    struct Name
    {
        QString text; ///< as the directory writes it
        QString wallet;
        QString folded;        ///< lower case, even width
        bool isExact = false;  ///< an everyday word: only with its capitals is it the wallet's name
        bool isCommon = false; ///< and only beside a word such as "wallet"
        bool isShort = false;  ///< a part of a name, which gives way to whoever has all of it for a name
        bool operator==(const Name &) const = default;
    };
    struct Place
    {
        qsizetype begin = 0; ///< in UTF-16 units
        qsizetype end = 0;
        QString wallet;
        bool operator==(const Place &) const = default;
    };

    /// What it is given must outlive it.
    explicit WalletNames(const CheckerKnowledge &knowledge);

    /// Adds names of a wallet; `places` are names of countries, which say where and not who.
    void add(const QString &wallet, const QStringList &names, const QStringList &places);
    /// Adds what people say for its names, where nobody else is called so.
    void addShort(const QString &wallet, const QStringList &names);

    [[nodiscard]] const std::vector<Name> &all() const { return m_names; }
    /// The places where names stand, in order, the longest name at each. `even` is evenWidth() of the text.
    [[nodiscard]] std::vector<Place> find(QStringView even) const;

private:
    [[nodiscard]] bool isBesideWalletWord(QStringView even, qsizetype begin, qsizetype end) const;
    void addName(const QString &text, const QString &wallet, bool isShort);
    [[nodiscard]] bool isGeneric(const QString &folded) const;

    const CheckerKnowledge &m_knowledge;
    std::vector<Name> m_names;
    QHash<QChar, std::vector<std::size_t>> m_byFirst; ///< longest first
};

} // namespace WalletSupport
