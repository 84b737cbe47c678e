#pragma once

#include "core/checker/demands/demand.h"
#include "core/checker/reason.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// What an identifier is. A bare host and a link to an account are addresses.
enum class FindingKind { Url, Phone, Email, Handle };

/// "Cannot say" is never shown as if it were good.
enum class Verdict { Official, NotOfficial, Unknown };

/// One identifier in a text, and what it is.
struct Finding
{
    FindingKind kind = FindingKind::Url;
    QString text;           ///< as it stands in the message
    qsizetype position = 0; ///< in UTF-16 units
    qsizetype length = 0;   ///< in the message; an address inside another one may be encoded there
    Verdict verdict = Verdict::Unknown;
    QString wallet; ///< the wallet it belongs to or imitates; empty if none
    Reason reason;
    std::vector<Remark> remarks;
    QString target;         ///< as it was read: the real host, the number as +E.164, the address, the account
    bool isDoubted = false; ///< something else in the message speaks against it
    bool operator==(const Finding &) const = default;
};

/// How the message as a whole is to be taken.
enum class MessageLevel { None, Caution, Danger };

struct CheckReport
{
    std::vector<Finding> findings; ///< in the order of the text
    std::vector<Demand> demands;   ///< where the text asks for what support never asks for
    QStringList demandTexts;       ///< for each demand how it stands in the text
    QStringList claims;            ///< the wallets that the text names, outside of identifiers
    std::vector<DemandKind> signs; ///< what else settles the level
    MessageLevel level = MessageLevel::None;
    bool isProse = false; ///< it says something of its own, beside what was found and what names or labels that
    bool isCut = false;   ///< only the beginning of the text was read
    bool operator==(const CheckReport &) const = default;
};

/// The words for scripts.
[[nodiscard]] QString textOf(FindingKind kind);
[[nodiscard]] QString textOf(Verdict verdict);
[[nodiscard]] QString textOf(MessageLevel level);

} // namespace WalletSupport
