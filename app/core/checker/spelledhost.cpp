#include "core/checker/spelledhost.h"

#include "core/base/evenwidth.h"
#include "core/checker/addressparts.h"
#include "core/gate/hostname.h"

namespace WalletSupport {

namespace {

/// The labels as they are written, without hidden characters. Chinese dots are dots.
QStringList writtenLabels(const QString &host)
{
    QString seen;
    const QList<uint> points = evenWidth(host).toUcs4();
    for (const char32_t point : points) {
        if (!isHiddenCharacter(point)) {
            seen.append(QString::fromUcs4(&point, 1));
        }
    }
    seen.replace(u'。', u'.');
    if (seen.endsWith(u'.')) {
        seen.chop(1);
    }
    return seen.split(u'.');
}

QString shownLabel(const QString &written)
{
    const QString lower = written.toLower();
    return lower.startsWith(QLatin1String("xn--")) ? decodedLabel(lower) : lower;
}

} // namespace

SpelledHost spelledHost(const QString &text, const AddressParts &parts)
{
    SpelledHost host;
    const QStringList ascii = parts.host.split(u'.');
    QStringList written = writtenLabels(text.mid(parts.hostBegin, parts.hostLength));
    int point = pointsBefore(text, parts.hostBegin);
    if (written.size() != ascii.size() && !parts.host.isEmpty()) {
        written = ascii; // percent-encoded, say
    }
    for (const QString &label : std::as_const(written)) {
        const int points = pointsBefore(label, label.size());
        host.labels.push_back({shownLabel(label), point, points});
        host.hasPunycode = host.hasPunycode || label.startsWith(QLatin1String("xn--"), Qt::CaseInsensitive);
        point += points + 1;
    }
    host.domain = parts.host.isEmpty() ? QString() : registrableDomain(parts.host);
    const qsizetype dot = host.domain.indexOf(u'.');
    host.ending = dot < 0 ? QString() : host.domain.mid(dot + 1);
    const auto endingLabels = static_cast<std::size_t>(host.domain.isEmpty() ? 1 : host.ending.count(u'.') + 1);
    host.registrable = host.labels.size() > endingLabels ? host.labels.size() - endingLabels - 1 : 0;
    return host;
}

SpelledHost spelledHost(const QString &host)
{
    return spelledHost(host, readAddressParts(host));
}

} // namespace WalletSupport
