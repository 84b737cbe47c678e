#pragma once

#include "core/checker/checkreport.h"

#include <QString>

#include <functional>
#include <vector>

namespace WalletSupport {

class HostWords;

/// A stretch of a text that is written like an identifier.
struct Candidate
{
    FindingKind kind = FindingKind::Url;
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype end = 0;
    bool isWeak = false; ///< may as well be an ordinary word, a file or two sentences without a space
    QString network;     ///< of an account, where the text names it
    bool operator==(const Candidate &) const = default;
};

/// Whether an address, as a browser reads it, is on an official host.
using IsAtHome = std::function<bool(const QString &address)>;

/// Finds web addresses with and without scheme, e-mail addresses and @names, in the order of the text and in time
/// linear in its length. `even` is evenWidth() of the text. An address is as long as a browser could take it for one,
/// never cut before a letter or mark that goes on; but several official ones in a list are one each.
[[nodiscard]] std::vector<Candidate> findAddresses(QStringView text, QStringView even, const HostWords &words,
                                                   const IsAtHome &isAtHome);

} // namespace WalletSupport
