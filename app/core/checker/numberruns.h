#pragma once

#include <QStringView>

#include <vector>

namespace WalletSupport {

/// Digits and the signs between them, without a space; also single digits that spaces part.
struct NumberAtom
{
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype end = 0;
};
/// Atoms that spaces or single signs join.
using NumberRun = std::vector<NumberAtom>;

/// Cuts a text into what may be telephone numbers: dates, sums, times and parts of words are left out.
class NumberRuns final
{
public:
    /// `digits` is numberText(); both must outlive it.
    NumberRuns(QStringView text, QStringView digits)
        : m_text(text)
        , m_digits(digits)
    {
    }

    /// The runs between two places, in their order.
    [[nodiscard]] std::vector<NumberRun> in(qsizetype begin, qsizetype end) const;

private:
    [[nodiscard]] qsizetype atomEnd(qsizetype begin, qsizetype end) const;
    [[nodiscard]] bool isPossible(qsizetype begin, qsizetype end) const;
    [[nodiscard]] bool isJoined(const NumberAtom &atom, qsizetype next) const;
    [[nodiscard]] bool isInside(qsizetype bracket) const;
    [[nodiscard]] bool isAlternative(qsizetype begin, qsizetype at) const;
    [[nodiscard]] NumberRun spelledTogether(const NumberRun &run) const;

    QStringView m_text;
    QStringView m_digits;
};

} // namespace WalletSupport
