#include "core/checker/brandmatcher.h"

#include "core/checker/checkerknowledge.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace WalletSupport {

namespace {

constexpr qsizetype LongName = 6;         // the rule: a name of six letters or more says something by itself
constexpr qsizetype ShortestNearMiss = 4; ///< one letter off a shorter name is another name more often than not

bool isCountryEnding(const QString &ending)
{
    const QString last = ending.section(u'.', -1);
    return last.size() == 2;
}

ReasonKind kindOf(const Likeness &like)
{
    switch (like.kind) {
    case Likeness::Kind::LookAlike:
        return ReasonKind::LookAlike;
    case Likeness::Kind::OneEdit:
        return ReasonKind::OneEdit;
    case Likeness::Kind::Swapped:
        return ReasonKind::Swapped;
    }
    return ReasonKind::OneEdit;
}

} // namespace

quint32 lettersIn(QStringView look)
{
    quint32 letters = 0;
    for (const QChar unit : look) {
        letters |= unit >= u'a' && unit <= u'z' ? 1U << (unit.unicode() - u'a') : 1U << 26;
    }
    return letters;
}

FlatLabel::FlatLabel(const QString &label)
    : name(label)
    , letters(lettersIn(name.look.text))
{
    // Words end at hyphens: look for the places where one was left out.
    const QList<uint> points = label.toUcs4();
    for (qsizetype at = 0; at < look().size(); ++at) {
        const int point = pointAt(at);
        const bool isAfterHyphen = at == 0 || (point > 0 && point <= points.size() && points.at(point - 1) == U'-');
        const bool isNumberEdge = at > 0 && look().at(at - 1).isDigit() != look().at(at).isDigit();
        edges.push_back(isAfterHyphen ? Edge::Hyphen : isNumberEdge ? Edge::Digit : Edge::None);
    }
    edges.push_back(Edge::Hyphen);
}

BrandMatcher::BrandMatcher(const BrandList &list, const SpelledHost &host)
    : m_list(list)
    , m_host(host)
{
    m_labels.reserve(host.labels.size());
    for (const SpelledHost::Label &label : host.labels) {
        m_labels.emplace_back(label.name);
    }
}

std::optional<Imitation> BrandMatcher::best()
{
    for (const Domain &domain : m_list.m_domains) {
        compareWhole(domain);
        compareSubdomains(domain);
    }
    for (const Brand &brand : m_list.m_brands) {
        // The registrable label first, then the subdomains, from right to left.
        for (std::size_t label = m_host.registrable + 1; label-- > 0;) {
            compareParts(label, brand);
            compareWords(label, brand);
        }
    }
    return m_best;
}

/// The convincing ones first, then those of a whole domain with its ending, then those that explain most of the host,
/// then those that use the very name.
void BrandMatcher::offer(Imitation imitation)
{
    const auto worth = [this](const Imitation &one) {
        const bool isNear = one.kind == ReasonKind::OneEdit || one.kind == ReasonKind::Swapped;
        const bool isSameEnding = !m_host.ending.isEmpty() && one.of.section(u'.', 1) == m_host.ending;
        return std::tuple(one.isConvincing, isSameEnding, one.explained, !isNear);
    };
    if (!m_best || worth(imitation) > worth(*m_best)) {
        m_best = std::move(imitation);
    }
}

/// The registrable label against an official one: the same with another ending, a look-alike, or one step away.
void BrandMatcher::compareWhole(const Domain &domain)
{
    const FlatLabel &label = m_labels[m_host.registrable];
    if (m_host.labels[m_host.registrable].name == domain.label) {
        compareEnding(domain);
    } else if (label.name.plain == domain.name.plain) {
        compareLabel(domain, {Likeness::Kind::OneEdit, {}}); // but for hyphens
    } else if (const std::optional<Likeness> like = likeness(label.name, domain.name)) {
        compareLabel(domain, *like);
    }
}

void BrandMatcher::compareEnding(const Domain &domain)
{
    if (m_host.ending == domain.ending || m_host.domain.isEmpty()) {
        return; // the domain itself, or no host at all
    }
    // A large company has the same name in many countries.
    const bool isTheirsPerhaps = domain.isLargeCompany && isCountryEnding(m_host.ending);
    const bool isConvincing = (domain.label.size() >= LongName && !isTheirsPerhaps) || hasWordBeside();
    offer({ReasonKind::OtherEnding, domain.domain, domain.wallet, pointsFrom(m_host.registrable + 1), isConvincing,
           domain.label.size()});
}

void BrandMatcher::compareLabel(const Domain &domain, const Likeness &like)
{
    const QString &look = m_labels[m_host.registrable].look();
    const bool isLook = like.kind == Likeness::Kind::LookAlike;
    const bool isSameEnding = m_host.ending == domain.ending;
    const qsizetype size = domain.label.size();
    if (!isLook && size < ShortestNearMiss) {
        return;
    }
    // A short name that is a word has other words around it; one that is none has not, where the ending is the same.
    const bool isWholeDomain = isSameEnding && (isLook || !m_list.m_knowledge.isEverydayName(domain.label));
    const bool isByChance = !isLook && m_list.m_knowledge.isOrdinaryWord(look);
    const bool isConvincing =
        !isByChance && (size >= LongName || isWholeDomain || ((isLook || size > ShortestNearMiss) && hasWordBeside()));
    offer({kindOf(like), domain.domain, domain.wallet, pointsOf(m_host.registrable, like.points), isConvincing,
           look.size()});
}

bool BrandMatcher::hasWordBeside() const
{
    return hasSupportWord(m_host.registrable, {0, m_labels[m_host.registrable].look().size()});
}

/// A whole official domain among the subdomains (`alipay.com.example.test`), or written with hyphens.
void BrandMatcher::compareSubdomains(const Domain &domain)
{
    const auto count = static_cast<std::size_t>(domain.labels.size());
    for (std::size_t begin = 0; begin + count <= m_host.registrable; ++begin) {
        bool isHere = true;
        for (std::size_t number = 0; number < count && isHere; ++number) {
            isHere = m_host.labels[begin + number].name == domain.labels.at(static_cast<qsizetype>(number));
        }
        if (isHere) {
            offer({ReasonKind::BrandInSubdomain, domain.domain, domain.wallet, pointsFrom(m_host.registrable), true,
                   domain.domain.size()});
        }
    }
    for (std::size_t at = 0; at <= m_host.registrable; ++at) {
        const QString &name = m_host.labels[at].name;
        const qsizetype place = name.indexOf(domain.hyphened);
        const qsizetype end = place + domain.hyphened.size();
        if (place >= 0 && (place == 0 || name.at(place - 1) == u'-') && (end == name.size() || name.at(end) == u'-')) {
            offer({at == m_host.registrable ? ReasonKind::BrandWithWords : ReasonKind::BrandInSubdomain, domain.domain,
                   domain.wallet, pointsFrom(at), true, domain.domain.size()});
        }
    }
}

std::optional<BrandMatcher::Place> BrandMatcher::placeOf(const FlatLabel &label, const Brand &brand) const
{
    const QString &look = brand.name.look.text;
    if ((brand.letters & ~label.letters) != 0) {
        return std::nullopt;
    }
    std::optional<Place> glued;
    for (qsizetype at = label.look().indexOf(look); at >= 0; at = label.look().indexOf(look, at + 1)) {
        const Place place{at, at + look.size()};
        if (label.isEdge(place.begin) && label.isEdge(place.end)) {
            return place;
        }
        // Over the edge between two words (on|line-pay|ment) it is no name.
        const auto inside = label.edges.cbegin() + place.begin + 1;
        const bool isInOneWord = std::find(inside, label.edges.cbegin() + place.end, FlatLabel::Edge::Hyphen) ==
                                 label.edges.cbegin() + place.end;
        const bool isAtEdge = label.isEdge(place.begin) || label.isEdge(place.end);
        const bool isOwn = brand.isLong && !brand.isOfMany;
        if (!glued && (isInOneWord || isAtEdge) && ((isOwn && isInOneWord) || isBesideSupportWords(label, place))) {
            glued = place;
        }
    }
    return glued;
}

/// A brand inside a label: as a word, or glued to others.
void BrandMatcher::compareParts(std::size_t at, const Brand &brand)
{
    const FlatLabel &label = m_labels[at];
    const std::optional<Place> place = placeOf(label, brand);
    const bool isSubdomain = at < m_host.registrable;
    const bool isWhole = place && place->begin == 0 && place->end == label.look().size();
    if (!place || (isWhole && !isSubdomain && !m_host.domain.isEmpty() && isDomainLabel(brand))) {
        return; // none, or compareWhole() has judged it
    }
    const QString written = writtenAt(at, *place);
    const bool isLook = written.toLower().remove(u'-') != brand.name.plain;
    const bool isConvincing =
        hasSupportWord(at, *place) || (brand.isLong && (isLook || isSubdomain || isWhole || !brand.isOfMany));
    const ReasonKind kind = isLook        ? ReasonKind::LookAlike
                            : isSubdomain ? ReasonKind::BrandInSubdomain
                            : isWhole     ? ReasonKind::OtherEnding
                                          : ReasonKind::BrandWithWords;
    std::vector<int> points;
    if (isLook) {
        points = differingPoints(written, brand.name.plain);
        for (int &point : points) {
            point += label.pointAt(place->begin);
        }
        points = pointsOf(at, points);
    } else {
        points = isSubdomain ? pointsFrom(m_host.registrable)
                 : isWhole   ? pointsFrom(at + 1)
                             : pointsOutside(at, *place);
    }
    const qsizetype size = place->end - place->begin;
    const bool isOneMore = !isWhole && label.look().size() == size + 1;
    offer({isOneMore && !isLook ? ReasonKind::OneEdit : kind, brand.name.plain, brand.wallet, points, isConvincing,
           isOneMore ? size + 1 : size});
}

bool BrandMatcher::isDomainLabel(const Brand &brand) const
{
    return std::ranges::any_of(m_list.m_domains,
                               [&](const Domain &domain) { return domain.name.look == brand.name.look; });
}

/// A word of a label that is one step away from a brand, beside other words.
void BrandMatcher::compareWords(std::size_t at, const Brand &brand)
{
    const FlatLabel &label = m_labels[at];
    if (brand.name.plain.size() <= ShortestNearMiss || std::popcount(brand.letters & ~label.letters) > 2) {
        return;
    }
    const qsizetype size = label.look().size();
    for (qsizetype begin = 0; begin < size;) {
        qsizetype end = begin + 1;
        while (!label.isEdge(end)) {
            ++end;
        }
        const Place place{begin, end};
        const QStringView word = QStringView(label.look()).sliced(begin, end - begin);
        const bool isAsLong = std::abs(word.size() - brand.name.look.text.size()) <= 2;
        if (isAsLong && !m_list.m_knowledge.isOrdinaryWord(word) && !m_list.m_knowledge.isSupportWord(word)) {
            const std::optional<Likeness> like = likeness(ComparableName(writtenAt(at, place)), brand.name);
            if (like && like->kind != Likeness::Kind::LookAlike) {
                std::vector<int> points = like->points;
                for (int &point : points) {
                    point += label.pointAt(begin);
                }
                offer({kindOf(*like), brand.name.plain, brand.wallet, pointsOf(at, points),
                       brand.isLong || hasSupportWord(at, place), end - begin});
            }
        }
        begin = end;
    }
}

/// Whether what a brand is glued to, up to the next edge, is made of support words.
bool BrandMatcher::isBesideSupportWords(const FlatLabel &label, Place brand) const
{
    qsizetype begin = brand.begin;
    while (!label.isEdge(begin)) {
        --begin;
    }
    qsizetype end = brand.end;
    while (!label.isEdge(end)) {
        ++end;
    }
    const QStringView text(label.look());
    const QStringView before = text.sliced(begin, brand.begin - begin);
    const QStringView after = text.sliced(brand.end, end - brand.end);
    return (!before.isEmpty() || !after.isEmpty()) && (before.isEmpty() || m_list.m_knowledge.isSupportWord(before)) &&
           (after.isEmpty() || m_list.m_knowledge.isSupportWord(after));
}

/// Whether a support word stands anywhere in the host beside the brand's place.
bool BrandMatcher::hasSupportWord(std::size_t brandLabel, Place brand) const
{
    for (std::size_t at = 0; at <= m_host.registrable; ++at) {
        const FlatLabel &label = m_labels[at];
        for (qsizetype begin = 0; begin < label.look().size();) {
            qsizetype end = begin + 1;
            while (!label.isEdge(end) && !(at == brandLabel && (end == brand.begin || end == brand.end))) {
                ++end;
            }
            const bool isBrand = at == brandLabel && begin >= brand.begin && end <= brand.end;
            if (!isBrand && m_list.m_knowledge.isSupportWord(QStringView(label.look()).sliced(begin, end - begin))) {
                return true;
            }
            begin = end;
        }
    }
    return false;
}

std::vector<int> BrandMatcher::pointsOf(std::size_t label, const std::vector<int> &points) const
{
    const SpelledHost::Label &place = m_host.labels[label];
    std::vector<int> result;
    if (place.points != static_cast<int>(place.name.toUcs4().size())) {
        // Punycode: no letter of it can be pointed at, so all of it is.
        for (int point = 0; point < place.points; ++point) {
            result.push_back(place.firstPoint + point);
        }
        return result;
    }
    for (const int point : points) {
        result.push_back(place.firstPoint + point);
    }
    return result;
}

std::vector<int> BrandMatcher::pointsOutside(std::size_t label, Place brand) const
{
    const int begin = m_labels[label].pointAt(brand.begin);
    const int end = m_labels[label].pointAt(brand.end);
    std::vector<int> points;
    for (int point = 0; point < m_host.labels[label].points; ++point) {
        if (point < begin || point >= end) {
            points.push_back(point);
        }
    }
    return pointsOf(label, points);
}

/// All code points from a label on.
std::vector<int> BrandMatcher::pointsFrom(std::size_t label) const
{
    std::vector<int> points;
    const SpelledHost::Label &last = m_host.labels.back();
    const int begin = label < m_host.labels.size() ? m_host.labels[label].firstPoint : last.firstPoint;
    for (int point = begin; point < last.firstPoint + last.points; ++point) {
        points.push_back(point);
    }
    return points;
}

QString BrandMatcher::writtenAt(std::size_t label, Place place) const
{
    const QList<uint> points = m_host.labels[label].name.toUcs4();
    QString written;
    for (int at = m_labels[label].pointAt(place.begin); at < m_labels[label].pointAt(place.end) && at < points.size();
         ++at) {
        const char32_t point = points.at(at);
        written.append(QString::fromUcs4(&point, 1));
    }
    while (written.endsWith(u'-')) {
        written.chop(1);
    }
    return written;
}

} // namespace WalletSupport
