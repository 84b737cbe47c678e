#include "core/gate/namedplaces.h"

#include "core/gate/hostname.h"
#include "core/gate/webaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype LongestTail = 4096;
constexpr std::size_t MostInner = 8;
constexpr int MostEncodings = 4; // as it stands, and undone three times

/// A value without scheme that ends in a known ending.
bool isHost(const QString &text)
{
    const Result<QString, HostFault> host = readHost(text);
    return host && host->contains(u'.') && isKnownEnding(host->section(u'.', -1));
}

} // namespace

QStringList namedPlaces(const WebAddress &address)
{
    static const QRegularExpression withScheme(QStringLiteral("(?:https?|ftp|wss?):[/\\\\]*([^/\\\\?#&\\s]*)"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression withoutScheme(QStringLiteral("=\\s*[/\\\\]{2,}([^/\\\\?#&\\s]*)"));
    static const QRegularExpression script(QStringLiteral("[=#]\\s*(?:javascript|data|vbscript|file):"),
                                           QRegularExpression::CaseInsensitiveOption);
    // What a large search company's pages show of others: /amp/s/host/path.
    static const QRegularExpression shown(QStringLiteral("\\A/amp/(?:s/)?([^/?#\\s]*\\.[^/?#\\s]*)"));
    QStringList places;
    QByteArray text = QString(address.path + address.rest).toLatin1();
    for (int round = 0; round < 4; ++round) {
        const QString plain = QString::fromUtf8(text);
        for (const QRegularExpression *pattern : {&withScheme, &withoutScheme, &shown}) {
            for (auto matches = pattern->globalMatch(plain); matches.hasNext();) {
                places.append(matches.next().captured(1));
            }
        }
        if (script.match(plain).hasMatch()) {
            places.append(QString());
        }
        text = QByteArray::fromPercentEncoding(text);
    }
    return places;
}

std::vector<InnerAddress> innerAddresses(const QString &tail)
{
    static const QRegularExpression withScheme(QStringLiteral("(?:https?|ftp):[/\\\\]+[^&\\s\"'<>]+"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression asValue(
        QStringLiteral(
            "[?&#](?:url|uri|u|q|to|go|goto|target|link|next|continue|callback|dest(?:ination)?|redir[a-z_]*|"
            "return[a-z_]*|jump[a-z_]*)=(?://)?([^&/?#:\\s]+)([^&\\s]*)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<InnerAddress> found;
    const auto add = [&found](const QString &text, qsizetype begin) {
        const bool isHere = std::ranges::any_of(found, [&](const InnerAddress &one) { return one.text == text; });
        if (!isHere && found.size() < MostInner) {
            found.push_back({text, begin});
        }
    };
    QString plain = tail.left(LongestTail);
    for (int round = 0; round < MostEncodings; ++round) {
        for (auto matches = withScheme.globalMatch(plain); matches.hasNext() && found.size() < MostInner;) {
            const QRegularExpressionMatch match = matches.next();
            // Still encoded ones are read in the next round.
            if (round == 0 || !match.captured().contains(u'%')) {
                add(match.captured(), round == 0 ? match.capturedStart() : -1);
            }
        }
        for (auto matches = asValue.globalMatch(plain); matches.hasNext() && found.size() < MostInner;) {
            const QRegularExpressionMatch match = matches.next();
            if (isHost(match.captured(1))) {
                add(QString(match.captured(1) + match.captured(2)), round == 0 ? match.capturedStart(1) : -1);
            }
        }
        const QString next = QString::fromUtf8(QByteArray::fromPercentEncoding(plain.toUtf8()));
        if (next == plain) {
            break;
        }
        plain = next;
    }
    return found;
}

} // namespace WalletSupport
