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

/// `A / B` and `A (formerly B)` are several names.
QStringList namesIn(const QString &text, const QStringList &places)
{
    static const QRegularExpression cuts(QStringLiteral("\\s+/\\s+|[(（),，）]"));
    static const QRegularExpression before(QStringLiteral("\\A(?:formerly|becoming)\\s+"));
    QStringList names;
    const QStringList parts = text.split(cuts, Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = part.trimmed().remove(before);
        if (!places.contains(part, Qt::CaseInsensitive) && !part.isEmpty()) {
            names.append(part);
        }
    }
    return names;
}

/// So are the halves of `中文 Latin`, if they are anything by themselves.
QStringList halvesOf(const QString &name)
{
    static const QRegularExpression change(
        QStringLiteral("(?<=\\p{Han})\\s+(?=\\p{Latin})|(?<=\\p{Latin})\\s+(?=\\p{Han})|\\s+(?=\\p{Arabic})"));
    const QStringList halves = name.split(change, Qt::SkipEmptyParts);
    return halves.size() < 2 ? QStringList() : halves;
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
            addName(name, wallet, false);
            addShort(wallet, halvesOf(name));
        }
    }
}

void WalletNames::addShort(const QString &wallet, const QStringList &names)
{
    for (const QString &name : names) {
        addName(name.trimmed(), wallet, true);
    }
}

/// 钱包 and 电子钱包 are anybody's.
bool WalletNames::isGeneric(const QString &folded) const
{
    static const QRegularExpression kind(QStringLiteral("电子|電子|数字|數字|手机|手機|支付|^e-?|\\s"));
    const QString rest = QString(folded).remove(kind);
    return rest.isEmpty() || m_knowledge.walletWords().contains(rest);
}

void WalletNames::addName(const QString &text, const QString &wallet, bool isShort)
{
    const QString folded = evenWidth(text).toLower();
    if (folded.size() < 2 || isGeneric(folded)) {
        return;
    }
    std::vector<std::size_t> &sameFirst = m_byFirst[folded.front()];
    const auto known =
        std::ranges::find_if(m_names, [&](const Name &name) { return name.folded == folded && name.wallet == wallet; });
    if (known != m_names.end()) {
        known->isShort = known->isShort && isShort;
    } else {
        const bool isLatin = isWordUnit(folded.front());
        m_names.push_back({text, wallet, folded, isLatin && (m_knowledge.hasCapital(folded) || folded.size() < 5),
                           m_knowledge.isCommonName(folded), isShort});
        sameFirst.push_back(m_names.size() - 1);
    }
    std::ranges::stable_sort(sameFirst, [this](std::size_t left, std::size_t right) {
        const auto order = [this](std::size_t number) {
            return std::pair(-m_names[number].folded.size(), m_names[number].isShort);
        };
        return order(left) < order(right);
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
