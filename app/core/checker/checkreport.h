#pragma once

#include "core/checker/demands/demand.h"
#include "core/directory/anyonespage.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WalletSupport {

/// What an identifier is. A bare host and a link to an account are addresses.
enum class FindingKind { Url, Phone, Email, Handle };

/// "Cannot say" is never shown as if it were good.
enum class Verdict { Official, NotOfficial, Unknown };

/// Why an identifier was judged as it was.
enum class ReasonKind {
    Listed,           ///< the directory has it, or the domain that it belongs to
    ReportingLine,    ///< where a country's people report fraud
    SeenOnce,         ///< the directory has it from one third party only
    AnyoneCanPublish, ///< a known place, where anyone may write
    DomainMatches,    ///< an unlisted e-mail address at an official domain
    MailOnly,         ///< a domain that a wallet uses for e-mail and not for pages
    UnusualPort,
    OtherScheme, ///< an official host, but not to be opened as a page: ftp, javascript
    Redirects,   ///< an official host that would pass the person on to another one
    DressesUp,   ///< a foreign address with an official one inside or before it
    Malformed,   ///< two programs could read the address differently
    UserName,    ///< what looks like the host is a user name before @
    LookAlike,
    OneEdit,
    Swapped, ///< two neighbouring letters changed places
    BrandWithWords,
    BrandInSubdomain,
    OtherEnding,
    SameName, ///< the same under an ending where it may be the company's own in another country
    IpAddress,
    ShortLink,
    HiddenCharacters,
    MixedScripts,
    Punycode,
    DigitChanged,
    DigitsAdded,
    FreeMail,
    OtherNetwork, ///< the account is listed, but on another network
    Resembles,    ///< like a short or everyday name, which proves nothing
    Withdrawn,    ///< was official once
    Damaged,      ///< the directory could not be read whole, so that it makes nothing official
    NotKnown,
};

struct Reason
{
    ReasonKind kind = ReasonKind::NotKnown;
    QString of;                 ///< what it equals or imitates
    std::vector<int> positions; ///< the code points of the finding's text that differ or mislead, ascending
    std::optional<AnyonesPageKind> page = {}; ///< of a page on an official host that anybody can make: what it does
    bool operator==(const Reason &) const = default;
};

/// What else is to be said of a finding, whatever its verdict.
enum class RemarkKind {
    CallerCanBeForged, ///< an official number says nothing about who is calling
    SenderCanBeForged,
    NotEncrypted,
    Group,          ///< of the company behind the wallet
    Former,         ///< an old name
    UserName,       ///< the address has a user name before @
    MayAskForMoney, ///< an official page that the directory does not list by itself
    Country,        ///< `of`: the country in which the number is official
    Network,        ///< `of`: the network on which the account is official
    Claims,         ///< `of`: the wallet that the message says it is from
    BelongsTo,      ///< `of`: the wallet to which it really belongs
};

struct Remark
{
    RemarkKind kind = RemarkKind::Claims;
    QString of;
    bool operator==(const Remark &) const = default;
};

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
    bool isCut = false; ///< only the beginning of the text was read
    bool operator==(const CheckReport &) const = default;
};

/// The words for scripts; of a remark `claims:alipay` or `not-encrypted`.
[[nodiscard]] QString textOf(FindingKind kind);
[[nodiscard]] QString textOf(Verdict verdict);
[[nodiscard]] QString textOf(ReasonKind kind);
[[nodiscard]] QString textOf(MessageLevel level);
[[nodiscard]] QString textOf(const Remark &remark);

} // namespace WalletSupport
