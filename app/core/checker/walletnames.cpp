#include "core/checker/walletnames.h"

#include "core/base/evenwidth.h"
#include "core/checker/checkerknowledge.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() && !isEastAsian(unit.unicode());
}

/// `A / B`, `A (formerly B)` and `中文 Latin` are several names.
QStringList namesIn(const QString &text, const QStringList &places)
{
    static const QRegularExpression cuts(QStringLiteral("\\s+/\\s+|[(（),，）]"));
    static const QRegularExpression before(QStringLiteral("\\A(?:formerly|becoming)\\s+"));
    static const QRegularExpression change(
        QStringLiteral("(?<=\\p{Han})\\s+(?=\\p{Latin})|(?<=\\p{Latin})\\s+(?=\\p{Han})|\\s+(?=\\p{Arabic})"));
    QStringList names;
    const QStringList parts = text.split(cuts, Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = part.trimmed().remove(before);
        if (!places.contains(part, Qt::CaseInsensitive) && !part.isEmpty()) {
            names.append(part);
            names.append(part.split(change, Qt::SkipEmptyParts));
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

WalletNames::WalletNames(const CheckerKnowledge &knowledge)
    : m_knowledge(knowledge)
{
}

void WalletNames::add(const QString &wallet, const QStringList &names, const QStringList &places)
{
    for (const QString &text : names) {
        for (const QString &name : namesIn(text, places)) {
            addName(name, wallet);
        }
    }
}

void WalletNames::addName(const QString &text, const QString &wallet)
{
    const QString folded = evenWidth(text).toLower();
    const bool isHere =
        std::ranges::any_of(m_names, [&](const Name &name) { return name.folded == folded && name.wallet == wallet; });
    if (folded.size() < 2 || isHere) {
        return;
    }
    const bool isLatin = isWordUnit(folded.front());
    m_names.push_back({text, wallet, folded, isLatin && (m_knowledge.hasCapital(folded) || folded.size() < 5),
                       m_knowledge.isCommonName(folded)});
    std::vector<std::size_t> &sameFirst = m_byFirst[folded.front()];
    sameFirst.push_back(m_names.size() - 1);
    std::ranges::stable_sort(sameFirst, [this](std::size_t left, std::size_t right) {
        return m_names[left].folded.size() > m_names[right].folded.size();
    });
}

/// Whether the next word or the one before is one: `Phantom wallet`, `your Phantom's app`, `钱包 Phantom`.
bool WalletNames::isBesideWalletWord(QStringView even, qsizetype begin, qsizetype end) const
{
    static const QRegularExpression between(QStringLiteral("^(?:['’]s)?[\\s\"'“”‘’「」《》()（）:-]*"));
    constexpr qsizetype Longest = 24;
    QString after = even.mid(end, Longest).toString().toLower();
    after.remove(between);
    QString before = even.mid(std::max<qsizetype>(0, begin - Longest), std::min(begin, Longest)).toString().toLower();
    while (!before.isEmpty() && !before.back().isLetterOrNumber()) {
        before.chop(1);
    }
    return std::ranges::any_of(m_knowledge.walletWords(), [&](const QString &word) {
        const auto isWhole = [&word](const QString &text, qsizetype next) {
            return next < 0 || next >= text.size() || !isWordUnit(text.at(next)) || !isWordUnit(word.front());
        };
        return (after.startsWith(word) && isWhole(after, word.size())) ||
               (before.endsWith(word) && isWhole(before, before.size() - word.size() - 1));
    });
}

std::vector<WalletNames::Place> WalletNames::find(QStringView even) const
{
    std::vector<Place> places;
    for (qsizetype at = 0; at < even.size(); ++at) {
        const auto candidates = m_byFirst.constFind(even.at(at).toLower());
        const bool isInWord = at > 0 && isWordUnit(even.at(at - 1)) && isWordUnit(even.at(at));
        if (candidates == m_byFirst.constEnd() || isInWord) {
            continue;
        }
        for (const std::size_t number : *candidates) {
            const Name &name = m_names[number];
            const qsizetype end = at + name.folded.size();
            const QStringView here = even.mid(at, name.folded.size());
            const bool goesOn = end < even.size() && isWordUnit(even.at(end)) && isWordUnit(even.at(end - 1));
            if (end <= even.size() && !goesOn &&
                here.compare(name.isExact ? name.text : name.folded,
                             name.isExact ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0 &&
                (!name.isCommon || isBesideWalletWord(even, at, end))) {
                places.push_back({at, end, name.wallet});
                at = end - 1;
                break;
            }
        }
    }
    return places;
}

} // namespace WalletSupport
