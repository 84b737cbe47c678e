#include "core/checker/namerules.h"

#include "core/checker/checkerknowledge.h"

#include <algorithm>

namespace WalletSupport {

namespace {

using Strength = Brand::Strength;

constexpr qsizetype ShortestName = 3; ///< two letters stand in too many words
constexpr qsizetype LongName = 6;
constexpr qsizetype ShortestNearMiss = 5;  ///< one letter off a shorter name is another name more often than not
constexpr qsizetype ShortestGluedMiss = 8; ///< the same, where other letters follow

} // namespace

void NameRules::compare(const FlatLabel &label)
{
    for (qsizetype begin = 0; begin < label.size(); ++begin) {
        for (const NameTrie::Hit &hit : m_list.names().at(label.look.text, begin)) {
            judgeName(label, {begin, hit.end}, m_list.brand(hit.name));
        }
    }
    for (const LabelPlace &part : label.parts) {
        for (const NameTrie::Hit &hit : m_list.names().near(label.look.text, part.begin)) {
            if (hit.end > part.begin) {
                judgeNear(label, {part.begin, hit.end}, m_list.brand(hit.name));
            }
        }
    }
}

/// Whether DomainRules has judged it.
bool NameRules::isJudgedWhole(const FlatLabel &label, LabelPlace place, const Brand &brand) const
{
    const bool isHostsLabel = m_view.isRegistered(label) && !m_view.host().domain.isEmpty();
    return label.isWhole(place) && isHostsLabel &&
           (!brand.domains.empty() || m_view.writtenAt(label, place).remove(u'-') == brand.name.plain);
}

void NameRules::judgeName(const FlatLabel &label, LabelPlace place, const Brand &brand)
{
    if (brand.isLabelOnly || brand.name.plain.size() < ShortestName || isJudgedWhole(label, place, brand)) {
        return;
    }
    std::optional<Ruling> ruling = rulingOn(label, place, brand);
    if (!ruling) {
        return;
    }
    const QString written = m_view.writtenAt(label, place);
    const bool isLook = written.toLower().remove(u'-') != brand.name.plain;
    const bool isTellingLook =
        brand.strength == Strength::Coined ? label.isEdge(place.begin) : ruling->rule == BrandRule::NameWithWords;
    if (isLook && !isTellingLook) {
        return; // 0vo is not OVO, and globa|lcloud| no iCloud
    }
    const bool isRegistered = m_view.isRegistered(label);
    const bool isWhole = label.isWhole(place);
    const bool isOneMore = !isWhole && !isLook && label.size() == place.size() + 1;
    const ReasonKind kind = isLook          ? ReasonKind::LookAlike
                            : isOneMore     ? ReasonKind::OneEdit
                            : !isRegistered ? ReasonKind::BrandInSubdomain
                            : isWhole       ? ReasonKind::OtherEnding
                                            : ReasonKind::BrandWithWords;
    std::vector<int> points;
    if (isLook) {
        points = differingPoints(written, brand.name.plain);
        for (int &point : points) {
            point += label.pointAt(place.begin);
        }
        points = m_view.pointsOf(label.label, points);
    } else {
        points = !isRegistered ? m_view.pointsFrom(m_view.host().registrable)
                 : isWhole     ? m_view.pointsFrom(label.label + 1)
                               : m_view.pointsOutside(label, place);
    }
    m_offers.push_back({ruling->rule, kind, brand.name.plain, brand.wallet, points, ruling->isConvincing,
                        isOneMore ? place.size() + 1 : place.size()});
}

/// Whether a longer word holds the place by chance: `revolut` in `revolution`.
bool NameRules::isInWord(const FlatLabel &label, LabelPlace place) const
{
    const std::vector<LabelPlace> words = m_view.knowledge().wordsAround(label.look.text, place);
    return std::ranges::any_of(words, [&](LabelPlace word) { return !label.isSplit(word); });
}

std::optional<NameRules::Ruling> NameRules::rulingOn(const FlatLabel &label, LabelPlace place, const Brand &brand) const
{
    const CheckerKnowledge &knowledge = m_view.knowledge();
    if (isInWord(label, place)) {
        return std::nullopt;
    }
    // A letter before an ordinary word is a name only where a word begins: multi-cloud is no iCloud.
    const bool isLetterAndWord = knowledge.isOrdinaryWord(QStringView(brand.name.look.text).sliced(1));
    const QStringView before = label.text(label.before(place));
    if (isLetterAndWord && !before.isEmpty() && !knowledge.isSupportWord(before) && !knowledge.isAddressWord(before)) {
        return std::nullopt;
    }
    return brand.strength == Strength::Coined ? coined(label, place) : faint(label, place, brand.strength);
}

/// A name that is nobody else's says something wherever it stands.
std::optional<NameRules::Ruling> NameRules::coined(const FlatLabel &label, LabelPlace place) const
{
    if (label.isSplit(place)) {
        // Over the edge between two words (on|line-pay|ment) it is no name.
        const bool isAtEdge = label.isEdge(place.begin) || label.isEdge(place.end);
        return isAtEdge ? std::optional(Ruling{BrandRule::NameSplit, true}) : std::nullopt;
    }
    // No company writes from a free mail address.
    const bool isMailName = m_view.host().ending.isEmpty();
    if (m_view.isRegistered(label) && m_view.isHomeEnding() && !isMailName) {
        const QStringView before = label.text({0, place.begin});
        const QStringView after = label.text({place.end, label.size()});
        if (before.isEmpty() != after.isEmpty() &&
            m_view.knowledge().isCompanyWord(before.isEmpty() ? after : before)) {
            return Ruling{BrandRule::NameWithCompanyWord, false};
        }
    }
    return Ruling{m_view.isRegistered(label) ? BrandRule::NameInLabel : BrandRule::NameInSubdomain, true};
}

std::optional<NameRules::Ruling> NameRules::faint(const FlatLabel &label, LabelPlace place, Strength strength) const
{
    const bool isWord = label.isEdge(place.begin) && label.isEdge(place.end);
    const bool isEveryday = strength == Strength::Everyday;
    if (label.isSplit(place)) {
        return std::nullopt;
    }
    // Glued, short words are parts of others (help|line), and companies glue such words to their own names.
    const bool isGluedName =
        strength == Strength::Short || (place.size() >= ShortestNearMiss && !m_view.isHomeEnding());
    const bool isOwnPerhaps = strength != Strength::Short && m_view.isHomeEnding();
    const bool isBesideWords = !isWord        ? isGluedName && m_view.isGluedToWords(label, place)
                               : isOwnPerhaps ? m_view.hasTellingWordBeside(label, place)
                                              : m_view.hasWordBeside(label, place);
    if (isBesideWords) {
        return Ruling{BrandRule::NameWithWords, true};
    }
    if (!isEveryday && !isWord && m_view.isGluedToParts(label, place)) {
        return Ruling{BrandRule::NameBehindPart, true};
    }
    const bool isBeforeWords = isWord && !m_view.isRegistered(label) && m_view.hasWordElsewhere(label);
    if (isBeforeWords && !(isEveryday && m_view.isHomeEnding())) {
        return Ruling{BrandRule::NameBeforeWords, true};
    }
    const bool isAtEdge = label.isEdge(place.begin) || label.isEdge(place.end);
    const bool isLikeWord = isWord || (strength == Strength::OfMany && place.size() >= LongName && isAtEdge);
    if (!isLikeWord) {
        return std::nullopt;
    }
    const bool isElsewhere = !isEveryday && !m_view.isHomeEnding();
    return Ruling{isElsewhere ? BrandRule::NameElsewhere : BrandRule::NameAlone, isElsewhere};
}

/// What is one step away from a name: a word of the label, or its beginning.
void NameRules::judgeNear(const FlatLabel &label, LabelPlace place, const Brand &brand)
{
    const qsizetype size = brand.name.plain.size();
    if (brand.isLabelOnly || size < ShortestNearMiss || label.isSplit(place) || isJudgedWhole(label, place, brand)) {
        return;
    }
    const bool isWord = label.isEdge(place.end);
    const bool isCoined = brand.strength == Strength::Coined;
    const QStringView text = label.text(place);
    const QString &look = brand.name.look.text;
    if (text.contains(look)) {
        return; // judgeName() has found the very name
    }
    if (!isWord && (!isCoined || text.front() != look.front() || text.back() != look.back())) {
        return;
    }
    if (m_list.hasName(m_view.writtenAt(label, place).toLower().remove(u'-'))) {
        return; // PayPal is no misspelt PayPay
    }
    const CheckerKnowledge &knowledge = m_view.knowledge();
    if (knowledge.isOrdinaryWord(text) || knowledge.isSupportWord(text) || isInWord(label, place)) {
        return;
    }
    const std::optional<Likeness> like = likeness(ComparableName(m_view.writtenAt(label, place)), brand.name);
    if (!like || like->kind == Likeness::Kind::LookAlike) {
        return; // judgeName() has it
    }
    // What begins with another letter is another name more often than not, but for long ones.
    const bool isBegun = size >= ShortestGluedMiss || place.size() > look.size() || text.front() == look.front();
    const bool isBesideWords = isWord ? m_view.hasWordBeside(label, place) : m_view.isGluedToWords(label, place);
    const bool isElsewhere = size >= ShortestGluedMiss && !m_view.isHomeEnding();
    const bool isConvincing = isCoined && isBegun && (isBesideWords || isElsewhere);
    std::vector<int> points = like->points;
    for (int &point : points) {
        point += label.pointAt(place.begin);
    }
    m_offers.push_back({isWord ? BrandRule::NearWord : BrandRule::NearGlued,
                        like->kind == Likeness::Kind::Swapped ? ReasonKind::Swapped : ReasonKind::OneEdit,
                        brand.name.plain, brand.wallet, m_view.pointsOf(label.label, points), isConvincing,
                        place.size()});
}

} // namespace WalletSupport
