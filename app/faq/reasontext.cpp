#include "faq/reasontext.h"

#include "core/base/cleantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr std::size_t MostShown = 2;

/// What was typed can be as long as the field allows.
constexpr qsizetype LongestWord = 40;

struct ReasonTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReasonTexts)
};

QString quoted(const QString &word)
{
    const QString text = withoutControls(word);
    return text.size() <= LongestWord ? text : text.left(LongestWord - 1) + QChar(0x2026);
}

} // namespace

QString reasonText(const MatchReason &reason)
{
    const QString from = quoted(reason.from);
    const QString to = quoted(reason.to);
    switch (reason.kind) {
    case MatchReason::Kind::Typo:
        //: Why something was found. %1 was typed with a slip, %2 is the word that was meant
        return ReasonTexts::tr("“%1” read as “%2”").arg(from, to);
    case MatchReason::Kind::Pinyin:
        //: Why something was found. %1 is pinyin in Latin letters, or Chinese characters; it sounds like %2
        return ReasonTexts::tr("“%1” sounds like “%2”").arg(from, to);
    case MatchReason::Kind::Initials:
        //: Why something was found. %1 are the first letters of the pinyin of %2
        return ReasonTexts::tr("“%1” stands for “%2”").arg(from, to);
    case MatchReason::Kind::Synonym:
        //: Why something was found. %1 and %2 are words of one meaning, maybe in two languages
        return ReasonTexts::tr("“%1” also means “%2”").arg(from, to);
    case MatchReason::Kind::Variant:
        //: Why something was found. %1 has traditional or full-width characters, %2 the usual ones
        return ReasonTexts::tr("“%1” is another way to write “%2”").arg(from, to);
    case MatchReason::Kind::Prefix:
        //: Why something was found. %1 is the beginning of the word %2
        return ReasonTexts::tr("“%1” begins “%2”").arg(from, to);
    }
    return {};
}

std::vector<MatchReason> reasonsToShow(const std::vector<MatchReason> &reasons)
{
    using Kind = MatchReason::Kind;
    std::vector<MatchReason> shown;
    std::ranges::copy_if(reasons, std::back_inserter(shown), [](const MatchReason &reason) {
        return reason.kind != Kind::Variant && reason.kind != Kind::Prefix;
    });
    if (shown.empty()) {
        std::ranges::copy_if(reasons, std::back_inserter(shown),
                             [](const MatchReason &reason) { return reason.kind == Kind::Variant; });
    }
    shown.resize(std::min(shown.size(), MostShown));
    return shown;
}

} // namespace WalletSupport
