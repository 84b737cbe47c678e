#include "core/checker/hostview.h"

#include "core/checker/checkerknowledge.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

/// `uk` and `co.uk`, but not `github.io` or `biz.id`, which anybody gets without being asked.
bool isCountrys(const QString &ending)
{
    static constexpr std::array seconds = {u"com", u"co", u"net", u"org", u"ne", u"or", u"gob", u"gov", u"edu", u"ac"};
    const QString last = ending.section(u'.', -1);
    const QString second = ending.section(u'.', -2, -2);
    const bool isKnown = second.isEmpty() ||
                         std::ranges::any_of(seconds, [&](const char16_t *one) { return second == QStringView(one); });
    return last.size() == 2 && isKnown;
}

} // namespace

bool FlatLabel::isSplit(LabelPlace place) const
{
    const auto end = edges.cbegin() + place.end;
    return std::find(edges.cbegin() + place.begin + 1, end, Edge::Hyphen) != end;
}

LabelPlace FlatLabel::before(LabelPlace place) const
{
    qsizetype begin = place.begin;
    while (!isEdge(begin)) {
        --begin;
    }
    return {begin, place.begin};
}

LabelPlace FlatLabel::after(LabelPlace place) const
{
    qsizetype end = place.end;
    while (!isEdge(end)) {
        ++end;
    }
    return {place.end, end};
}

HostView::HostView(const SpelledHost &host, const CheckerKnowledge &knowledge)
    : m_host(host)
    , m_knowledge(knowledge)
    , m_isHomeEnding(host.domain.isEmpty() || isCountrys(host.ending) || knowledge.isHomeEnding(host.ending))
{
    for (std::size_t label = 0; label <= host.registrable; ++label) {
        const LookAlikeForm apart = lookAlikeForm(host.labels[label].name, LookAlikePairs::Apart);
        const LookAlikeForm joined = joinedPairs(apart);
        addLabel(label, apart);
        if (joined.text != apart.text) {
            addLabel(label, joined);
        }
    }
}

void HostView::addLabel(std::size_t number, const LookAlikeForm &form)
{
    FlatLabel label;
    label.label = number;
    bool isAfterHyphen = true;
    for (qsizetype at = 0; at < form.text.size(); ++at) {
        const QChar unit = form.text.at(at);
        if (unit == u'-') {
            isAfterHyphen = true;
            continue;
        }
        const bool isNumberEdge = !label.look.text.isEmpty() && label.look.text.back().isDigit() != unit.isDigit();
        const FlatLabel::Edge edge = isAfterHyphen  ? FlatLabel::Edge::Hyphen
                                     : isNumberEdge ? FlatLabel::Edge::Digit
                                                    : FlatLabel::Edge::None;
        if (edge != FlatLabel::Edge::None && !label.look.text.isEmpty()) {
            const qsizetype begin = label.parts.empty() ? 0 : label.parts.back().end;
            label.parts.push_back({begin, label.look.text.size()});
        }
        label.edges.push_back(edge);
        label.look.text.append(unit);
        label.look.from.push_back(form.from[static_cast<std::size_t>(at)]);
        isAfterHyphen = false;
    }
    label.parts.push_back({label.parts.empty() ? 0 : label.parts.back().end, label.look.text.size()});
    label.edges.push_back(FlatLabel::Edge::Hyphen);
    label.look.from.push_back(form.from.back());
    label.words = static_cast<int>(std::ranges::count_if(
        label.parts, [&](LabelPlace part) { return m_knowledge.isSupportWord(label.text(part)); }));
    m_labels.push_back(std::move(label));
}

/// Whether it is so of what the place is glued to, or of another part of the label.
template <typename IsWord>
bool HostView::isAnyBeside(const FlatLabel &label, LabelPlace place, IsWord isWord) const
{
    const LabelPlace before = label.before(place);
    const LabelPlace after = label.after(place);
    return isWord(label.text(before)) || isWord(label.text(after)) ||
           (label.words > 0 && std::ranges::any_of(label.parts, [&](LabelPlace part) {
                return (part.end <= before.begin || part.begin >= after.end) && isWord(label.text(part));
            }));
}

bool HostView::hasWordBeside(const FlatLabel &label, LabelPlace place) const
{
    return isAnyBeside(label, place, [this](QStringView part) { return m_knowledge.isSupportWord(part); });
}

bool HostView::hasTellingWordBeside(const FlatLabel &label, LabelPlace place) const
{
    return isAnyBeside(label, place, [this](QStringView part) {
        return m_knowledge.isSupportWord(part) && !m_knowledge.isTradeWord(part);
    });
}

bool HostView::hasWordElsewhere(const FlatLabel &label) const
{
    return std::ranges::any_of(m_labels,
                               [&](const FlatLabel &other) { return other.label != label.label && other.words > 0; });
}

bool HostView::isGluedToWords(const FlatLabel &label, LabelPlace place) const
{
    const QStringView before = label.text(label.before(place));
    const QStringView after = label.text(label.after(place));
    return (!before.isEmpty() || !after.isEmpty()) && (before.isEmpty() || m_knowledge.isSupportWord(before)) &&
           (after.isEmpty() || m_knowledge.isSupportWord(after));
}

bool HostView::isGluedToParts(const FlatLabel &label, LabelPlace place) const
{
    const QStringView before = label.text(label.before(place));
    const QStringView after = label.text(label.after(place));
    return (!before.isEmpty() || !after.isEmpty()) && (before.isEmpty() || m_knowledge.isAddressWord(before)) &&
           (after.isEmpty() || m_knowledge.isAddressWord(after));
}

QString HostView::writtenAt(const FlatLabel &label, LabelPlace place) const
{
    const QList<uint> points = nameOf(label).toUcs4();
    QString written;
    for (int at = label.pointAt(place.begin); at < label.pointAt(place.end) && at < points.size(); ++at) {
        const char32_t point = points.at(at);
        written.append(QString::fromUcs4(&point, 1));
    }
    while (written.endsWith(u'-')) {
        written.chop(1);
    }
    return written;
}

std::vector<int> HostView::pointsOf(std::size_t label, const std::vector<int> &points) const
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

std::vector<int> HostView::pointsOutside(const FlatLabel &label, LabelPlace place) const
{
    const int begin = label.pointAt(place.begin);
    const int end = label.pointAt(place.end);
    std::vector<int> points;
    for (int point = 0; point < m_host.labels[label.label].points; ++point) {
        if (point < begin || point >= end) {
            points.push_back(point);
        }
    }
    return pointsOf(label.label, points);
}

std::vector<int> HostView::pointsFrom(std::size_t label) const
{
    std::vector<int> points;
    const SpelledHost::Label &last = m_host.labels.back();
    const int begin = label < m_host.labels.size() ? m_host.labels[label].firstPoint : last.firstPoint;
    for (int point = begin; point < last.firstPoint + last.points; ++point) {
        points.push_back(point);
    }
    return points;
}

} // namespace WalletSupport
