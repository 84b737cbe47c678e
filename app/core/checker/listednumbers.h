#pragma once

#include "core/directory/confidence.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// A telephone number of a wallet, or one that a reporting line has.
struct ListedNumber
{
    QString wallet;        ///< empty for a reporting line
    QString international; ///< digits of the E.164 number; empty for what can only be dialled in its country
    QString national;      ///< digits as they are dialled there, without a leading zero
    QString trunk;         ///< the same with one zero before it
    QString listed;        ///< digits as the directory has them
    QString country;       ///< ISO 3166 code
    Confidence confidence = Confidence::Single;
    bool isWithdrawn = false; ///< was official once
    bool isShort = false;     ///< too short to be imitated: other numbers of as many digits are near by chance
    bool operator==(const ListedNumber &) const = default;

    /// With a plus sign where it has one.
    [[nodiscard]] QString text() const { return international.isEmpty() ? national : QString(u'+' + international); }
};

/// How a number was written like a listed one without being it.
struct NumberNearMiss
{
    enum class Kind { DigitChanged, DigitsAdded };
    Kind kind = Kind::DigitChanged;
    const ListedNumber *number = nullptr;
    std::vector<int> digits; ///< which of the digits that were compared differ, from 0
};

/// All listed numbers, to be found by the digits that people write for them.
class ListedNumbers final
{
public:
    ListedNumbers() = default;
    ListedNumbers(const ListedNumbers &) = delete;
    ListedNumbers &operator=(const ListedNumbers &) = delete;

    /// `target` is `+` and the E.164 digits, or the digits of a national number or short code of `country`.
    void add(const QString &target, const QString &country, const QString &wallet, Confidence confidence,
             bool isWithdrawn = false);

    /// The numbers that can be meant by these digits: with the country's code, or national, which then hold in their
    /// country only (`isNational`).
    struct Match
    {
        const ListedNumber *number = nullptr;
        bool isNational = false;
    };
    [[nodiscard]] std::vector<Match> find(const QString &digits) const;
    /// The numbers that these digits are without the code of their area, or of which they are the end.
    [[nodiscard]] std::vector<const ListedNumber *> endingWith(const QString &digits) const;
    /// The short number that these digits begin or end with.
    [[nodiscard]] std::vector<Match> shortWithin(const QString &digits) const;
    /// The number of enough confidence that these digits imitate: one digit off, or with up to four added before or
    /// behind. International numbers (`isInternational`: the digits are one) of all countries, others of those
    /// `countries`, of all if there are none.
    [[nodiscard]] std::optional<NumberNearMiss> nearMiss(const QString &digits, bool isInternational,
                                                         const QStringList &countries) const;

private:
    struct Entry
    {
        std::size_t number = 0;
        bool isNational = false;
    };

    /// A way to write a number that others may imitate.
    struct Model
    {
        QString digits;
        quint64 begin = 0; ///< the first digits and the last ones, to be compared at once
        quint64 end = 0;
        std::size_t number = 0;
        bool isInternational = false;
    };

    [[nodiscard]] static std::optional<NumberNearMiss> compare(const QString &digits, const QString &model,
                                                               const ListedNumber &number);

    std::vector<ListedNumber> m_numbers;
    std::vector<Model> m_models;
    QHash<QString, std::vector<Entry>> m_byDigits;
};

} // namespace WalletSupport
