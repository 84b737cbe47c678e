#pragma once

#include "core/checker/brandlist.h"
#include "core/checker/lookalikes.h"

#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// A label of a host, with the places where its words begin and end.
struct FlatLabel
{
    enum class Edge : char { None, Digit, Hyphen };

    ComparableName name;
    std::vector<Edge> edges; ///< before each unit of the look; one more: the end
    quint32 letters = 0;

    explicit FlatLabel(const QString &label);
    [[nodiscard]] const QString &look() const { return name.look.text; }
    [[nodiscard]] bool isEdge(qsizetype at) const { return edges[static_cast<std::size_t>(at)] != Edge::None; }
    /// The code point of the label at which a unit of the look begins.
    [[nodiscard]] int pointAt(qsizetype unit) const { return name.look.from[static_cast<std::size_t>(unit)]; }
};

/// Which letters a form has, one bit each.
[[nodiscard]] quint32 lettersIn(QStringView look);

/// Compares one host with all brands.
class BrandMatcher final
{
public:
    BrandMatcher(const BrandList &list, const SpelledHost &host);

    [[nodiscard]] std::optional<Imitation> best();

private:
    using Brand = BrandList::Brand;
    using Domain = BrandList::Domain;
    struct Place
    {
        qsizetype begin = 0; ///< in the label's look
        qsizetype end = 0;
    };

    void compareWhole(const Domain &domain);
    void compareEnding(const Domain &domain);
    void compareLabel(const Domain &domain, const Likeness &like);
    void compareSubdomains(const Domain &domain);
    void compareParts(std::size_t label, const Brand &brand);
    void compareWords(std::size_t label, const Brand &brand);
    void offer(Imitation imitation);

    [[nodiscard]] std::optional<Place> placeOf(const FlatLabel &label, const Brand &brand) const;
    [[nodiscard]] bool hasSupportWord(std::size_t label, Place brand) const;
    [[nodiscard]] bool isDomainLabel(const Brand &brand) const;
    [[nodiscard]] bool hasWordBeside() const;
    [[nodiscard]] bool isBesideSupportWords(const FlatLabel &label, Place brand) const;
    [[nodiscard]] std::vector<int> pointsOf(std::size_t label, const std::vector<int> &points) const;
    [[nodiscard]] std::vector<int> pointsOutside(std::size_t label, Place brand) const;
    [[nodiscard]] std::vector<int> pointsFrom(std::size_t label) const;
    [[nodiscard]] QString writtenAt(std::size_t label, Place place) const;

    const BrandList &m_list;
    const SpelledHost &m_host;
    std::vector<FlatLabel> m_labels;
    std::optional<Imitation> m_best;
};

} // namespace WalletSupport
