#include "core/directory/misspeltnames.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr qsizetype ShortestTyped = 4;
constexpr qsizetype ShortestChinese = 3; ///< a character says more than a letter
/// From so many letters on two slips are forgiven.
constexpr qsizetype LongTyped = 7;
constexpr qsizetype LongestTyped = 40;
constexpr qsizetype MostGuesses = 3;

/// How much of a name the text is taken for; the whole name is nearest.
enum Part { WholeName, WholeWords, Beginning, PartCount };
constexpr int Far = 1000;

bool isChinese(QStringView text)
{
    return !text.isEmpty() && text.at(0).script() == QChar::Script_Han;
}

/// The slips that lead from all of `typed` to the first letters of `name`, by how many letters of it: letters that were
/// left out, put in, changed, or swapped with their neighbour.
std::vector<int> slips(QStringView name, QStringView typed)
{
    const auto size = static_cast<std::size_t>(std::min(name.size(), typed.size() + 2));
    std::array<std::vector<int>, 3> rows; // the one being filled, and the two before
    for (std::vector<int> &row : rows) {
        row.resize(size + 1);
    }
    for (std::size_t at = 0; at <= size; ++at) {
        rows[0][at] = static_cast<int>(at);
    }
    const auto letter = [](QStringView text, std::size_t at) { return text[static_cast<qsizetype>(at)]; };
    const auto length = static_cast<std::size_t>(typed.size());
    for (std::size_t line = 1; line <= length; ++line) {
        std::vector<int> &row = rows.at(line % 3);
        const std::vector<int> &before = rows.at((line + 2) % 3);
        const std::vector<int> &twoBefore = rows.at((line + 1) % 3);
        row[0] = static_cast<int>(line);
        for (std::size_t at = 1; at <= size; ++at) {
            const bool isSame = letter(typed, line - 1) == letter(name, at - 1);
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, before[at - 1] + (isSame ? 0 : 1)});
            if (line > 1 && at > 1 && letter(typed, line - 1) == letter(name, at - 2) &&
                letter(typed, line - 2) == letter(name, at - 1)) {
                row[at] = std::min(row[at], twoBefore[at - 2] + 1);
            }
        }
    }
    return rows.at(length % 3);
}

} // namespace

void MisspeltNames::add(const QString &owner, const QStringList &words)
{
    Name name{owner, words.join(QString()), {}, {}};
    name.isEnd.resize(static_cast<std::size_t>(name.letters.size()) + 1);
    qsizetype place = 0;
    for (const QString &word : words) {
        const qsizetype starts = isChinese(word) ? word.size() : 1;
        for (qsizetype start = 0; start < starts; ++start) {
            name.starts.push_back(place + start);
        }
        place += word.size();
        name.isEnd.at(static_cast<std::size_t>(place)) = true;
    }
    m_names.push_back(std::move(name));
}

int MisspeltNames::Name::distanceTo(QStringView typed) const
{
    const int most = typed.size() < LongTyped ? 1 : 2;
    const qsizetype shortest = isChinese(typed) ? ShortestChinese : 1;
    int nearest = Far;
    for (const qsizetype start : starts) {
        if (letters.size() - start < typed.size() - most) {
            break;
        }
        const std::vector<int> found = slips(QStringView(letters).mid(start), typed);
        for (qsizetype length = shortest; length < static_cast<qsizetype>(found.size()); ++length) {
            const int count = found[static_cast<std::size_t>(length)];
            const qsizetype end = start + length;
            const Part part = start == 0 && end == letters.size()       ? WholeName
                              : isEnd.at(static_cast<std::size_t>(end)) ? WholeWords
                                                                        : Beginning;
            // What begins within a name and has not come to an end of a word says too little.
            const bool isTooFar = count > most || (part == Beginning && start > 0);
            nearest = isTooFar ? nearest : std::min(nearest, count * PartCount + part);
        }
    }
    return nearest;
}

QStringList MisspeltNames::guess(const QString &typed) const
{
    if (typed.size() < (isChinese(typed) ? ShortestChinese : ShortestTyped) || typed.size() > LongestTyped) {
        return {};
    }
    int nearest = Far;
    QStringList owners;
    for (const Name &name : m_names) {
        const int distance = name.distanceTo(typed);
        if (distance < nearest) {
            nearest = distance;
            owners.clear();
        }
        if (distance == nearest && distance != Far && !owners.contains(name.owner)) {
            owners.append(name.owner);
        }
    }
    return owners.size() > MostGuesses ? QStringList() : owners;
}

} // namespace WalletSupport
