#pragma once

#include "core/checker/checkerknowledge.h"
#include "core/checker/lookalikes.h"
#include "core/checker/spelledhost.h"

#include <QString>

#include <vector>

namespace WalletSupport {

/// A label of a host in the form that look-alikes share, without hyphens, with the places where its words begin and
/// end.
struct FlatLabel
{
    enum class Edge : char { None, Digit, Hyphen };

    std::size_t label = 0; ///< of the host
    LookAlikeForm look;
    std::vector<Edge> edges;       ///< before each unit of the look; one more: the end
    std::vector<LabelPlace> parts; ///< from edge to edge
    int words = 0;                 ///< how many of the parts are words of support

    [[nodiscard]] QStringView text(LabelPlace place) const
    {
        return QStringView(look.text).sliced(place.begin, place.size());
    }
    [[nodiscard]] qsizetype size() const { return look.text.size(); }
    [[nodiscard]] bool isEdge(qsizetype at) const { return edges[static_cast<std::size_t>(at)] != Edge::None; }
    [[nodiscard]] bool isWhole(LabelPlace place) const { return place.begin == 0 && place.end == size(); }
    /// Whether a hyphen stands inside of the place.
    [[nodiscard]] bool isSplit(LabelPlace place) const;
    /// What stands between the place and the edges around it.
    [[nodiscard]] LabelPlace before(LabelPlace place) const;
    [[nodiscard]] LabelPlace after(LabelPlace place) const;
    /// The code point of the label at which a unit of the look begins.
    [[nodiscard]] int pointAt(qsizetype unit) const { return look.from[static_cast<std::size_t>(unit)]; }
};

/// A host made ready to be compared with names. What it is given must outlive it.
class HostView final
{
public:
    HostView(const SpelledHost &host, const CheckerKnowledge &knowledge);

    [[nodiscard]] const SpelledHost &host() const { return m_host; }
    [[nodiscard]] const CheckerKnowledge &knowledge() const { return m_knowledge; }
    /// The labels up to the registrable one; one that holds pairs which look like one letter in both readings.
    [[nodiscard]] const std::vector<FlatLabel> &labels() const { return m_labels; }
    [[nodiscard]] bool isRegistered(const FlatLabel &label) const { return label.label == m_host.registrable; }
    [[nodiscard]] const QString &nameOf(const FlatLabel &label) const { return m_host.labels[label.label].name; }
    /// Whether companies are at home under the ending; so is what is no host.
    [[nodiscard]] bool isHomeEnding() const { return m_isHomeEnding; }

    /// Whether a word of support stands in the label beside the place.
    [[nodiscard]] bool hasWordBeside(const FlatLabel &label, LabelPlace place) const;
    /// The same, but none that honest people of that trade put beside names.
    [[nodiscard]] bool hasTellingWordBeside(const FlatLabel &label, LabelPlace place) const;
    /// Whether one stands in another label.
    [[nodiscard]] bool hasWordElsewhere(const FlatLabel &label) const;
    /// Whether the place is glued to something, and all of that is words of support.
    [[nodiscard]] bool isGluedToWords(const FlatLabel &label, LabelPlace place) const;
    /// The same for pieces of an address (`www`, `com`).
    [[nodiscard]] bool isGluedToParts(const FlatLabel &label, LabelPlace place) const;

    [[nodiscard]] QString writtenAt(const FlatLabel &label, LabelPlace place) const;
    /// Code points of the text in which the host was found.
    [[nodiscard]] std::vector<int> pointsOf(std::size_t label, const std::vector<int> &points) const;
    [[nodiscard]] std::vector<int> pointsOutside(const FlatLabel &label, LabelPlace place) const;
    /// All from a label on.
    [[nodiscard]] std::vector<int> pointsFrom(std::size_t label) const;

private:
    template <typename IsWord>
    [[nodiscard]] bool isAnyBeside(const FlatLabel &label, LabelPlace place, IsWord isWord) const;
    void addLabel(std::size_t label, const LookAlikeForm &form);

    const SpelledHost &m_host;
    const CheckerKnowledge &m_knowledge;
    std::vector<FlatLabel> m_labels;
    bool m_isHomeEnding = true;
};

} // namespace WalletSupport
