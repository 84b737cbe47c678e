#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// A name in the one form that all names share which look like it: the skeleton of Unicode's UTS 39, and 0 as o, 1 and
/// i as l, rn as m, vv as w, cl as d.
struct LookAlikeForm
{
    QString text;
    std::vector<int> from; ///< for each unit of `text` the code point of the name where it begins; one more: the end
    bool operator==(const LookAlikeForm &) const = default;
};

/// Whether pairs that look like one letter (rn) are written as this letter.
enum class LookAlikePairs { Joined, Apart };

[[nodiscard]] LookAlikeForm lookAlikeForm(QStringView name, LookAlikePairs pairs = LookAlikePairs::Joined);
/// A form whose pairs are apart, with them joined.
[[nodiscard]] LookAlikeForm joinedPairs(const LookAlikeForm &form);

/// How one name becomes another in one step. The positions are those of `name`.
struct NearMiss
{
    enum class Kind { Changed, Added, Missing, Swapped };
    Kind kind = Kind::Changed;
    qsizetype position = 0; ///< of the first unit that differs; of a missing one: what stands in its place
};

/// Nothing if the names are equal or more than one step apart.
[[nodiscard]] std::optional<NearMiss> nearMiss(QStringView name, QStringView model);

/// A name made ready to be compared: in lower case, as it is written and in the form that look-alikes share, both
/// without hyphens, with the code points that they come from.
struct ComparableName
{
    QString plain;
    std::vector<int> plainFrom; ///< for each unit of `plain`; one more: the end
    LookAlikeForm look;

    ComparableName() = default;
    explicit ComparableName(const QString &name);
};

/// How a name is like another without being it.
struct Likeness
{
    enum class Kind { LookAlike, OneEdit, Swapped };
    Kind kind = Kind::LookAlike;
    std::vector<int> points; ///< the code points of the name that differ; of a missing letter: what stands in its place
};

/// Nothing if the names are equal but for hyphens, or not alike.
[[nodiscard]] std::optional<Likeness> likeness(const ComparableName &name, const ComparableName &model);

/// The code points of `name` that are not those of `model` when the two are laid side by side in the best way.
[[nodiscard]] std::vector<int> differingPoints(QStringView name, QStringView model);

/// Whether a name mixes letters of scripts that are not written together: Latin with Greek or Cyrillic.
[[nodiscard]] bool hasMixedScripts(QStringView name);

} // namespace WalletSupport
