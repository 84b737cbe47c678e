#include "faq/reasontext.h"

#include "core/base/cleantext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace WalletSupport {

namespace {

constexpr qsizetype MostWords = 4;
constexpr qsizetype MostMeanings = 2;

struct ReasonTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReasonTexts)
};

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.script() == QChar::Script_Han; });
}

/// Other forms of a word are the word.
bool isCorrection(MatchReason::Kind kind)
{
    return kind == MatchReason::Kind::Typo || kind == MatchReason::Kind::Pinyin || kind == MatchReason::Kind::Initials;
}

/// A word that a sentence begins with has a capital there.
QString asTyped(const MatchReason &reason)
{
    QString word = withoutControls(reason.to);
    const bool isCapital = word.size() > 1 && word.front().isUpper() && word.at(1).isLower();
    if (isCapital && !reason.from.isEmpty() && reason.from.front().isLower()) {
        word.front() = word.front().toLower();
    }
    return word;
}

/// What the best article says instead of what was typed: hasn't shown up = not arrived.
QStringList meaningsOf(const std::vector<MatchReason> &reasons, bool readsHan)
{
    QStringList meanings;
    for (const MatchReason &reason : reasons) {
        if (reason.kind == MatchReason::Kind::Synonym && (readsHan || !hasHan(reason.to)) &&
            meanings.size() < MostMeanings) {
            //: %1 was typed, %2 is what the article says, which means the same: hasn't shown up = not arrived
            meanings.append(ReasonTexts::tr("%1 = %2").arg(withoutControls(reason.from), asTyped(reason)));
        }
    }
    return meanings;
}

} // namespace

QString searchedForText(const std::vector<ArticleHit> &hits, const QString &typed, const QString &locale)
{
    const bool readsHan = locale.startsWith(QLatin1String("zh")) || hasHan(typed);
    const std::vector<MatchReason> reasons = hits.empty() ? std::vector<MatchReason>() : hits.front().reasons;
    QStringList told;
    std::vector<std::pair<qsizetype, QString>> found; // by the place where it was typed
    for (const MatchReason &reason : reasons) {
        if (isCorrection(reason.kind) && !told.contains(reason.from) && (readsHan || !hasHan(reason.to))) {
            told.append(reason.from);
            found.emplace_back(typed.indexOf(reason.from), asTyped(reason));
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    QStringList words;
    std::ranges::transform(found, std::back_inserter(words), [](const auto &entry) { return entry.second; });
    words.removeDuplicates();
    const QString separator = ReasonTexts::tr(", ", "between words that were searched for");
    QStringList parts = meaningsOf(reasons, readsHan);
    if (!words.isEmpty()) {
        //: %1 are the words that were meant, where others were typed: password, doesn't come
        parts.prepend(ReasonTexts::tr("Searched for: %1").arg(words.mid(0, MostWords).join(separator)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace WalletSupport
