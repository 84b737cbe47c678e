#pragma once

#include "core/directory/confidence.h"

#include <QString>

#include <optional>

namespace WalletSupport {

/// What an official domain is used for, which settles which of its hosts are official.
enum class DomainUse {
    Site,   ///< the domain and all its hosts
    Help,   ///< the same
    Static, ///< the same: pictures and files
    Group,  ///< the same: of the company behind the wallet
    Former, ///< the same: an old name
    Shared, ///< a large company's: its front page, pages and other hosts that the same wallet's channels name
    Hosted, ///< another company's service: only hosts that the same wallet's channels name
    Mail,   ///< only in e-mail addresses
    Anyone, ///< anyone can publish there: payment and short links
    Forum,  ///< the same: a community
};

/// A registrable domain that the directory lists for a wallet.
struct Domain
{
    QString wallet;
    QString domain;
    DomainUse use = DomainUse::Anyone;
    QString remark; ///< why, in the directory's words; may be empty
    Confidence confidence = Confidence::Single;
    QString path;
    bool operator==(const Domain &) const = default;
};

[[nodiscard]] QString textOf(DomainUse use);
[[nodiscard]] std::optional<DomainUse> domainUseFrom(QStringView text);

} // namespace WalletSupport
