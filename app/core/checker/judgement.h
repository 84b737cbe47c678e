#pragma once

#include "core/checker/checkreport.h"
#include "core/directory/confidence.h"

#include <QStringList>

namespace WalletSupport {

/// What a message says beside its identifiers, as far as it matters for judging them.
struct MessageFacts
{
    QStringList wallets;     ///< those that the text names, then the chosen one
    QStringList claims;      ///< only those that the text names
    QStringList countries;   ///< of the text, its wallets and the person, in the order in which numbers are tried
    QStringList places;      ///< of the text and the person alone: where a number would be dialled
    bool isOnlyThis = false; ///< the text is nothing but this one identifier
};

/// What was found out about one identifier.
struct Judgement
{
    Verdict verdict = Verdict::Unknown;
    QString wallet;
    Reason reason;
    std::vector<Remark> remarks;
    QString target;
};

[[nodiscard]] inline Judgement judged(Verdict verdict, ReasonKind kind, const QString &of = {},
                                      const QString &wallet = {}, const std::vector<int> &positions = {})
{
    return {verdict, wallet, {kind, of, positions}, {}, {}};
}

/// What is listed with enough confidence, though others say so and not the wallet itself, is to be compared.
inline void remarkConfidence(Judgement &judgement, Confidence confidence)
{
    if (judgement.verdict == Verdict::Official && confidence == Confidence::Corroborated) {
        judgement.remarks.push_back({RemarkKind::SeenElsewhere, {}});
    }
}

/// What was official once may be anybody's now.
[[nodiscard]] inline Judgement judgedWithdrawn(Confidence confidence, const QString &of, const QString &wallet)
{
    return judged(isEnough(confidence) ? Verdict::NotOfficial : Verdict::Unknown, ReasonKind::Withdrawn, of, wallet);
}

/// The entry of a wallet that the message names, else the first.
template <typename Entries>
[[nodiscard]] const auto &entryFor(const Entries &entries, const MessageFacts &facts)
{
    for (const QString &wallet : facts.wallets) {
        for (const auto &entry : entries) {
            if (entry.wallet == wallet) {
                return entry;
            }
        }
    }
    return entries.front();
}

} // namespace WalletSupport
