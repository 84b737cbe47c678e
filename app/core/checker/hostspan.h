#pragma once

#include <QStringView>

namespace WalletSupport {

/// A character of a text that may be a pair of units.
[[nodiscard]] char32_t pointAt(QStringView text, qsizetype at);
[[nodiscard]] inline qsizetype widthOf(char32_t point)
{
    return point >= 0x10000 ? 2 : 1;
}

/// What ends a host for browsers, beside the text's end: a slash of either kind, `?`, `#`, spaces, and signs that they
/// refuse. `unit` is as it stands in the text.
[[nodiscard]] bool endsHostForBrowsers(QChar unit);
/// What ends a sentence's part more often than it is a part of an address: `.`, `,`, `)`, and the like.
[[nodiscard]] bool isTrailingMark(QChar unit);
/// A dot, or one of the signs that browsers or eyes take for one.
[[nodiscard]] bool isDotLike(QChar unit);

/// Whether what stands directly behind a host, from `at` on, could be the rest of it for a browser: Chinese letters or
/// marks and then another label, a port, a user name or a path. In a sentence it is not: `paypal.com，谢谢`.
/// `even` is evenWidth() of `text`.
[[nodiscard]] bool continuesHost(QStringView text, QStringView even, qsizetype at);
/// Whether a space, tab or line end at `at` is followed by what can only be the rest of the host before it.
[[nodiscard]] bool continuesBehindSpace(QStringView text, qsizetype at);
/// Both: whether a browser would read on behind a host that ends at `at`.
[[nodiscard]] bool goesOn(QStringView text, QStringView even, qsizetype at);
/// Where a host ends that goes on at `at`, and goes on.
[[nodiscard]] qsizetype gluedEnd(QStringView text, QStringView even, qsizetype at);
/// Where the authority ends for a browser, which takes all it can.
[[nodiscard]] qsizetype browsersHostEnd(QStringView text, qsizetype begin);

} // namespace WalletSupport
