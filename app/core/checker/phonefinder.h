#pragma once

#include "core/checker/judgement.h"
#include "core/checker/walletnames.h"

#include <QHash>

#include <optional>
#include <vector>

namespace WalletSupport {

class ListedNumbers;
struct ListedNumber;
enum class NumberLabel;

/// Finds telephone numbers in a text and judges them: whether digits are a telephone number depends on what is listed.
/// Prices, dates, times, codes, orders and cards are none. Made anew for each text; its references must outlive it.
class PhoneFinder final
{
public:
    /// `even` is evenWidth() of `text`.
    PhoneFinder(const ListedNumbers &numbers, QStringView text, QStringView even, const MessageFacts &facts,
                const std::vector<WalletNames::Place> &names);

    /// Looks outside of the findings that are there, which are in the text's order; those found come in that order.
    [[nodiscard]] std::vector<Finding> find(const std::vector<Finding> &taken);

private:
    /// Digits and the signs between them, without a space.
    struct Atom
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isNumber = true; ///< not a date, a sum, a time, a part of a word
    };
    struct Written
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QString digits;              ///< without what stands for +, and without a zero in brackets behind +
        std::vector<qsizetype> from; ///< where in the text each of them stands, from `begin`
        bool isInternational = false;
    };

    void findIn(qsizetype begin, qsizetype end);
    [[nodiscard]] qsizetype atomEnd(qsizetype begin, qsizetype end) const;
    [[nodiscard]] bool isPossible(const Atom &atom) const;
    void judgeRun(const std::vector<Atom> &atoms);
    [[nodiscard]] std::optional<Finding> judgeFrom(const std::vector<Atom> &atoms, std::size_t first,
                                                   std::size_t &last);
    [[nodiscard]] bool isContinued(const Atom &atom) const;
    [[nodiscard]] Written written(qsizetype begin, qsizetype end) const;
    [[nodiscard]] std::optional<Judgement> judgeListed(const Written &number) const;
    [[nodiscard]] static Judgement judgeAs(const ListedNumber &listed);
    [[nodiscard]] std::optional<Judgement> judgeNearMiss(const Written &number) const;
    [[nodiscard]] std::optional<Judgement> judgeOther(const Written &number);
    [[nodiscard]] bool isInPlace(const ListedNumber &listed, const Written &number) const;
    [[nodiscard]] bool isBesideName(const Written &number, const QString &wallet) const;
    [[nodiscard]] bool isChineseServiceCode(const Written &number) const;
    [[nodiscard]] NumberLabel label(const Written &number) const;
    [[nodiscard]] QString read(const Written &number);
    [[nodiscard]] Finding finding(const Written &number, const Judgement &judgement) const;

    const ListedNumbers &m_numbers;
    QStringView m_text;
    QStringView m_even;
    const MessageFacts &m_facts;
    const std::vector<WalletNames::Place> &m_names;
    QHash<QString, QString> m_read; ///< what texts were read as
    std::vector<Finding> m_found;
};

} // namespace WalletSupport
