#pragma once

#include "core/checker/numberjudge.h"
#include "core/checker/numberruns.h"

namespace WalletSupport {

/// Finds telephone numbers in a text and has them judged: whether digits are a telephone number depends on what is
/// listed. Prices, dates, times, codes, orders and cards are none. Made anew for each text; its references must outlive
/// it.
class PhoneFinder final
{
public:
    /// `even` is evenWidth() of `text`.
    PhoneFinder(const CheckIndex &index, QStringView text, QStringView even, const MessageFacts &facts,
                const std::vector<WalletNames::Place> &names);

    /// Looks outside of the findings that are there, which are in the text's order; those found come in that order.
    [[nodiscard]] std::vector<Finding> find(const std::vector<Finding> &taken);

private:
    void findIn(qsizetype begin, qsizetype end);
    void judgeVanity(const NumberAtom &atom);
    void judgeRun(const NumberRun &run);
    [[nodiscard]] std::vector<WrittenNumber> numbersFrom(const NumberRun &run, std::size_t first,
                                                         std::size_t most) const;
    [[nodiscard]] std::size_t judgeFrom(const NumberRun &run, std::size_t free, std::size_t first, bool isQuick);
    [[nodiscard]] bool isAmongListed(const NumberRun &run, std::size_t first) const;
    [[nodiscard]] bool isAlternative(const NumberAtom &atom, const NumberAtom &next) const;
    [[nodiscard]] bool isDialledBefore(const NumberRun &run, std::size_t first, bool isShort) const;
    [[nodiscard]] std::size_t longerEnd(const NumberRun &run, std::size_t end) const;
    [[nodiscard]] bool isContinued(const NumberAtom &atom) const;
    [[nodiscard]] QString digitsOf(const NumberAtom &atom) const;
    void add(const WrittenNumber &number, const Judgement &judgement);
    void addUnknown(qsizetype begin, qsizetype end);

    QStringView m_text;
    QString m_digits;
    NumberJudge m_judge;
    std::vector<NumberAtom> m_vanity;
    std::vector<Finding> m_found;
};

} // namespace WalletSupport
