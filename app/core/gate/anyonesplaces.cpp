#include "core/gate/anyonesplaces.h"

#include "core/gate/hostname.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Undoes percent-encoding also where it was encoded again, since servers do so too.
QString decoded(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    for (int round = 0; round < 3 && bytes.contains('%'); ++round) {
        bytes = QByteArray::fromPercentEncoding(bytes);
    }
    return QString::fromUtf8(bytes).toLower();
}

bool isLetterOfName(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'-' || unit == u'_';
}

/// Whether `path`, with a slash at both ends, lies at or below `prefix`: `/pay/x/` and `/pay/` at `/pay` and `/pay/`,
/// `/payments/` at neither. A `*` between two slashes stands for any one part.
bool isAt(QStringView path, QStringView prefix)
{
    if (const qsizetype star = prefix.indexOf(QLatin1String("/*/")); star >= 0) {
        const qsizetype part = star + 1;
        const qsizetype end = path.indexOf(u'/', part);
        return end > part && path.startsWith(prefix.first(part)) && isAt(path.sliced(end), prefix.sliced(part + 1));
    }
    if (prefix.endsWith(u'*')) {
        const QStringView folder = prefix.chopped(1);
        return path.size() > prefix.size() && path.startsWith(folder) &&
               path.indexOf(u'/', folder.size()) == path.size() - 1;
    }
    return path.startsWith(prefix) && (prefix.isEmpty() || prefix.size() == path.size() ||
                                       !isLetterOfName(prefix.back()) || !isLetterOfName(path.at(prefix.size())));
}

bool hasParameter(const WebAddress &address, const QStringList &names)
{
    static const QRegularExpression borders(QStringLiteral("[?&#;]"));
    const QStringList fields = address.rest.split(borders, Qt::SkipEmptyParts);
    return names.isEmpty() || std::ranges::any_of(fields, [&](const QString &field) {
               return names.contains(decoded(field.section(u'=', 0, 0)));
           });
}

} // namespace

QString bareHost(const QString &host)
{
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

QStringList possiblePaths(const QString &path)
{
    constexpr int MostParts = 2; // a country and a language
    static const QRegularExpression region(QStringLiteral("\\A/(?:[a-z]{2}(?:[-_][a-z0-9]{2,4}){0,2}|intl)(?=/)"));
    QString plain = QDir::cleanPath(decoded(path).replace(u'\\', u'/'));
    plain += plain.endsWith(u'/') ? QString() : QStringLiteral("/");
    QStringList paths{plain};
    for (int part = 0; part < MostParts; ++part) {
        const QRegularExpressionMatch match = region.match(paths.last());
        if (!match.hasMatch()) {
            break;
        }
        paths.append(paths.last().mid(match.capturedEnd()));
    }
    return paths;
}

bool isTalkPlace(const TalkPlaces &places, const WebAddress &address)
{
    const qsizetype own = registrableDomain(address.host).size();
    const QStringList labels = own > 0 ? address.host.chopped(own).split(u'.') : QStringList();
    const QString path = possiblePaths(address.path).first();
    return std::ranges::any_of(labels, [&](const QString &label) { return places.hosts.contains(label); }) ||
           std::ranges::any_of(places.paths,
                               [&](const QString &part) { return path.contains(QString(u'/' + part + u'/')); });
}

std::optional<AnyonesPage> anyonesPageAt(const std::vector<AnyonesPage> &pages, const WebAddress &address)
{
    const QString host = bareHost(address.host);
    QStringList paths; // read for the few hosts alone that have such pages
    const AnyonesPage *best = nullptr;
    for (const AnyonesPage &page : pages) {
        if (page.host != host) {
            continue;
        }
        paths = paths.isEmpty() ? possiblePaths(address.path) : paths;
        const bool isHere = std::ranges::any_of(paths, [&](const QString &path) { return isAt(path, page.path); }) &&
                            hasParameter(address, page.parameters);
        if (isHere && (best == nullptr || page.path.size() > best->path.size())) {
            best = &page;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(*best);
}

} // namespace WalletSupport
