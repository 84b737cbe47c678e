#pragma once

#include "core/directory/anyonespage.h"

#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

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
    AppLink,     ///< opens a wallet's app, or is what a payment code says
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
    NoAccount, ///< an official telephone number that is to be paid to
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
    SeenElsewhere,  ///< others name it, not the wallet itself
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

/// The words for scripts; of a remark `claims:alipay` or `not-encrypted`.
[[nodiscard]] QString textOf(ReasonKind kind);
[[nodiscard]] QString textOf(const Remark &remark);

} // namespace WalletSupport
