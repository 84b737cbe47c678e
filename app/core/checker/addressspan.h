#pragma once

#include <QStringView>

namespace WalletSupport {

inline constexpr char16_t IdeographicStop = u'。'; ///< browsers take it for a dot

/// A character that addresses without a scheme consist of, however it is disguised.
[[nodiscard]] bool isRunPoint(char32_t point);
[[nodiscard]] bool isHanLetter(QChar unit);

/// Where addresses and their parts begin and end in a text; what they are worth is not asked here. Positions are in
/// UTF-16 units. `even` is evenWidth() of `text`; both must outlive it.
class AddressSpan final
{
public:
    enum class Scheme { Written, None };

    AddressSpan(QStringView text, QStringView even)
        : m_text(text)
        , m_even(even)
    {
    }

    /// The end of a run of characters that addresses consist of.
    [[nodiscard]] qsizetype runEnd(qsizetype begin) const;
    /// Behind `https:` and any slashes, where the run [begin, end) ends in a scheme; `end` if this is none.
    [[nodiscard]] qsizetype schemeEnd(qsizetype begin, qsizetype end) const;
    /// Where the scheme itself begins: a word may stand directly before it.
    [[nodiscard]] qsizetype schemeBegin(qsizetype begin, qsizetype hostBegin) const;
    /// The end of the authority behind a scheme, as far as it is no sentence that goes on.
    [[nodiscard]] qsizetype schemeHostEnd(qsizetype begin) const;
    [[nodiscard]] bool hasTail(qsizetype at, Scheme scheme) const;
    [[nodiscard]] qsizetype tailEnd(qsizetype begin) const;
    [[nodiscard]] bool isPort(qsizetype at) const;
    /// Whether a colon at `at` begins what stands before an @, for a browser: a password.
    [[nodiscard]] bool hasUserName(qsizetype at) const;
    /// Behind port, path, query and fragment of an address whose host ends at `end`.
    [[nodiscard]] qsizetype addressEnd(qsizetype end) const;
    /// The end of an e-mail address whose host ends at `end`, with all that an address may not hold.
    [[nodiscard]] qsizetype mailEnd(qsizetype end) const;
    /// Whether the address that ended at `at` is only what a mail program shows before the real one: a@b <c@d>, or
    /// www.a.example <https://b.example>.
    [[nodiscard]] bool isDisplayName(qsizetype at) const;
    /// Without the marks that end the sentence and not the address.
    [[nodiscard]] qsizetype trimmed(qsizetype begin, qsizetype end) const;
    /// Where two dots in a row begin; `end` if there are none.
    [[nodiscard]] qsizetype ellipsis(qsizetype begin, qsizetype end) const;
    /// Whether any label but the first of this stretch is an ending that names can have, or it is an IPv4 address.
    [[nodiscard]] bool hasKnownEnding(qsizetype begin, qsizetype end) const;
    /// The next space.
    [[nodiscard]] qsizetype tokenEnd(qsizetype at) const;

private:
    [[nodiscard]] bool joinsLabels(qsizetype at) const;
    [[nodiscard]] bool belongsToHost(qsizetype begin, qsizetype at, char32_t point) const;

    QStringView m_text;
    QStringView m_even;
};

} // namespace WalletSupport
