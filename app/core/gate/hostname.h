#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace WalletSupport {

/// Why a host name was refused.
enum class HostFault {
    Malformed,    ///< not a host name, or one that the rules for international names refuse
    RawIpAddress, ///< a number instead of a name, in any of the ways browsers accept
};

/// A host as a browser reads it: international names, full-width letters and dots, upper case and a trailing dot
/// are mapped (UTS 46, not transitional). The result is ASCII and lower case.
[[nodiscard]] Result<QString, HostFault> readHost(QStringView text);

/// A host as a browser takes it, with all that is odd in it.
struct BrowserHost
{
    QString name; ///< ASCII, lower case; an IPv4 address in four decimal numbers, an IPv6 one in brackets
    bool isIpAddress = false;
    bool operator==(const BrowserHost &) const = default;
};

/// The host of an http(s) address by the URL standard's host parser (url.spec.whatwg.org, 3.5): percent-encoding is
/// undone, names are mapped (UTS 46) without the rules that registries have, numbers are IPv4 addresses. Nothing where
/// the standard fails. Whoever opens an address asks readHost(), which refuses more.
[[nodiscard]] std::optional<BrowserHost> readBrowserHost(QStringView text);

/// A label of a host as people read it: `xn--...` decoded; itself if it cannot be.
[[nodiscard]] QString decodedLabel(const QString &label);

/// The part of a host that somebody registered, by the Public Suffix List: `alipay.com.cn` of `www.alipay.com.cn`.
/// Empty for a host that is itself a public suffix. `host` is as readHost() returns it.
[[nodiscard]] QString registrableDomain(const QString &host);

/// Whether names can end in this label (ASCII, lower case): a top-level domain of the Public Suffix List, or one of the
/// endings reserved for examples.
[[nodiscard]] bool isKnownEnding(const QString &label);

/// Whether a character is one of those that hasHiddenCharacters() looks for.
[[nodiscard]] bool isHiddenCharacter(char32_t point);

/// Whether the text holds characters that are not seen or that turn the order of others: control, format,
/// bidirectional, joining, unassigned and private ones, and spaces other than U+0020.
[[nodiscard]] bool hasHiddenCharacters(QStringView text);

} // namespace WalletSupport
