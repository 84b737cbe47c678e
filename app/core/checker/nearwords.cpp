#include "core/checker/nearwords.h"

#include <algorithm>

namespace WalletSupport {

namespace {

bool isLatin(QChar unit)
{
    return unit.unicode() < 0x250 && unit.isLetterOrNumber();
}

bool isSame(QStringView text, QStringView word)
{
    return text.size() >= word.size() &&
           std::ranges::equal(text.first(word.size()), word, {}, [](QChar unit) { return unit.toLower(); });
}

} // namespace

void NearWords::add(const QStringList &words, int meaning)
{
    for (const QString &word : words) {
        add(word, meaning);
    }
}

std::optional<NearWords::Spot> NearWords::at(QStringView text, qsizetype at) const
{
    const auto words = m_byFirst.constFind(text.at(at).toLower());
    if (words == m_byFirst.constEnd()) {
        return std::nullopt;
    }
    std::optional<Spot> longest;
    for (const Word &word : *words) {
        const qsizetype end = at + word.text.size();
        if ((longest && end <= longest->end) || !isSame(text.sliced(at), word.text)) {
            continue;
        }
        const bool isCut = (isLatin(word.text.front()) && at > 0 && isLatin(text.at(at - 1))) ||
                           (isLatin(word.text.back()) && end < text.size() && isLatin(text.at(end)));
        if (!isCut) {
            longest = {at, end, word.meaning};
        }
    }
    return longest;
}

std::vector<NearWords::Spot> NearWords::find(QStringView text) const
{
    std::vector<Spot> spots;
    for (qsizetype place = 0; place < text.size();) {
        const std::optional<Spot> spot = at(text, place);
        if (spot) {
            spots.push_back(*spot);
        }
        place = spot ? spot->end : place + 1;
    }
    return spots;
}

std::optional<NearWords::Spot> NearWords::endingAt(QStringView text, qsizetype end) const
{
    for (qsizetype begin = std::max<qsizetype>(0, end - Longest); begin < end; ++begin) {
        const std::optional<Spot> spot = at(text, begin);
        if (spot && spot->end == end) {
            return spot;
        }
    }
    return std::nullopt;
}

} // namespace WalletSupport
