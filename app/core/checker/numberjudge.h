#pragma once

#include "core/checker/judgement.h"
#include "core/checker/listednumbers.h"
#include "core/checker/walletnames.h"
#include "core/checker/writtennumber.h"

#include <QHash>

#include <optional>

namespace WalletSupport {

class CheckIndex;
class NumberLabels;
enum class NumberLabel;

/// Judges what may be a telephone number by what is listed and by the words beside it. Made anew for each text; its
/// references must outlive it.
class NumberJudge final
{
public:
    /// `even` is evenWidth() of the text.
    NumberJudge(const CheckIndex &index, QStringView text, QStringView even, const MessageFacts &facts,
                const std::vector<WalletNames::Place> &names);

    /// A number that the directory has.
    struct Listed
    {
        Judgement judgement;
        bool isShort = false; ///< with other digits before or behind it, it is another number
    };
    [[nodiscard]] std::optional<Listed> judgeListed(const WrittenNumber &number, bool isAmongNumbers = false);
    [[nodiscard]] std::optional<Judgement> judgeNearMiss(const WrittenNumber &number);
    /// A number that nobody has listed: where the text says that it is one, or where it can hardly be anything else.
    [[nodiscard]] std::optional<Judgement> judgeOther(const WrittenNumber &number);
    [[nodiscard]] NumberLabel label(qsizetype begin, qsizetype end) const;
    /// Whether these digits alone, whatever stands around them, are a number of somebody.
    [[nodiscard]] bool isKnown(const QString &digits) const;
    /// Whether the directory has these digits, in whatever country.
    [[nodiscard]] bool isListed(const QString &digits) const { return !m_numbers.find(digits).empty(); }

private:
    [[nodiscard]] static Judgement judgeAs(const ListedNumber &listed);
    [[nodiscard]] std::vector<ListedNumbers::Match> matchesOf(const WrittenNumber &number);
    [[nodiscard]] std::vector<ListedNumbers::Match> withoutAreaCode(const WrittenNumber &number);
    [[nodiscard]] bool isMeant(const ListedNumbers::Match &match, const WrittenNumber &number);
    [[nodiscard]] bool isDialledAs(const ListedNumber &listed, const WrittenNumber &number);
    [[nodiscard]] bool isSomebodyElses(const ListedNumber &listed, const WrittenNumber &number);
    [[nodiscard]] bool isInPlace(const ListedNumber &listed, const WrittenNumber &number) const;
    [[nodiscard]] bool isBesideName(const WrittenNumber &number, const QString &wallet) const;
    [[nodiscard]] bool isOnlyThis(const WrittenNumber &number) const;
    [[nodiscard]] bool isChineseServiceCode(const WrittenNumber &number) const;
    [[nodiscard]] bool hasShortWithin(const WrittenNumber &number) const;
    [[nodiscard]] bool isOfAnotherPlan(const ListedNumber &listed, const WrittenNumber &number) const;
    [[nodiscard]] bool isOfAnotherWallet(const ListedNumber &listed, const WrittenNumber &number) const;
    [[nodiscard]] QString codeBehind(const WrittenNumber &number) const;
    [[nodiscard]] QString read(const QString &text, const QString &country);
    [[nodiscard]] QString readAnywhere(const WrittenNumber &number);

    const ListedNumbers &m_numbers;
    const NumberLabels &m_labels;
    QStringView m_text;
    QStringView m_even;
    const MessageFacts &m_facts;
    const std::vector<WalletNames::Place> &m_names;
    QHash<QString, QString> m_read; ///< what was read, by country and text
};

} // namespace WalletSupport
