#include "core/checker/networknames.h"

#include "core/checker/lookalikes.h"

#include <algorithm>
#include <array>

namespace WalletSupport {

namespace {

constexpr std::size_t Folded = 0x530; ///< Latin, Greek and Cyrillic letters

std::array<QChar, Folded> foldedLetters()
{
    std::array<QChar, Folded> letters{};
    for (std::size_t code = 0; code < Folded; ++code) {
        const QChar unit(static_cast<char16_t>(code));
        const QString look = unit.isLetterOrNumber() ? lookAlikeForm(QStringView(&unit, 1)).text : QString();
        letters.at(code) = look.size() == 1 ? look.front() : unit.toLower();
    }
    return letters;
}

/// Letter by letter in the form that look-alikes share, for Te1egram with a Cyrillic letter is read as Telegram too.
QString folded(QStringView text)
{
    static const std::array<QChar, Folded> letters = foldedLetters();
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(),
                           [](QChar unit) { return unit.unicode() < Folded ? letters.at(unit.unicode()) : unit; });
    return result;
}

} // namespace

NetworkNames::NetworkNames(std::vector<CheckerLists::NetworkWord> words)
    : m_known(std::move(words))
{
    for (int meaning = 0; const CheckerLists::NetworkWord &known : m_known) {
        m_words.add(folded(known.word), meaning++);
    }
}

NetworkNames::Spot NetworkNames::spot(const NearWords::Spot &found) const
{
    const CheckerLists::NetworkWord &known = m_known[static_cast<std::size_t>(found.meaning)];
    return {found.begin, found.end, known.network, known.isEveryday};
}

std::vector<NetworkNames::Spot> NetworkNames::find(QStringView text) const
{
    std::vector<Spot> spots;
    for (const NearWords::Spot &found : m_words.find(folded(text))) {
        spots.push_back(spot(found));
    }
    return spots;
}

std::optional<NetworkNames::Spot> NetworkNames::at(QStringView text, qsizetype place) const
{
    const std::optional<NearWords::Spot> found = m_words.at(folded(text), place);
    return found ? std::optional(spot(*found)) : std::nullopt;
}

std::optional<NetworkNames::Spot> NetworkNames::endingAt(QStringView text, qsizetype end) const
{
    const std::optional<NearWords::Spot> found = m_words.endingAt(folded(text), end);
    return found ? std::optional(spot(*found)) : std::nullopt;
}

} // namespace WalletSupport
