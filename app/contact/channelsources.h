#pragma once

#include <QString>

#include <vector>

namespace WalletSupport {

class Directory;

/// One place where a channel was seen.
struct ChannelSource
{
    enum class Kind {
        OwnSite,     ///< an official host of the wallet
        ProgramCode, ///< a public repository of a program, the wallet's or others'
        OtherSite,
    };
    Kind kind = Kind::OtherSite;
    QString host;
    QString address; ///< to be shown, never to be opened: most are nobody's official address
    bool operator==(const ChannelSource &) const = default;
};

/// Where a channel was seen.
struct ChannelSources
{
    std::vector<ChannelSource> places;
    int withoutAddress = 0; ///< public records that we did not keep the address of
    bool operator==(const ChannelSources &) const = default;
};

[[nodiscard]] ChannelSources sourcesOf(const Directory &directory, const QString &wallet, const QString &path);

} // namespace WalletSupport
