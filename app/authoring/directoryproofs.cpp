#include "authoring/directoryproofs.h"

#include "authoring/directoryvalues.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <utility>

namespace WalletSupport {

namespace {

std::optional<SourceEntry> readSource(const QJsonValue &value, const QString &of, const QString &path,
                                      DirectoryValues &values)
{
    const QJsonObject json = value.toObject();
    values.refuseUnknownKeys(json, path, {QStringLiteral("url"), QStringLiteral("note"), QStringLiteral("confidence")});
    const QString address = values.text(json, QStringLiteral("url"), path, false);
    const QString note = values.text(json, QStringLiteral("note"), path, false);
    const std::optional<Confidence> confidence =
        values.confidence(json.value(QLatin1String("confidence")).toString(), path);
    if (address.isEmpty() && note.isEmpty()) {
        values.report(path, QStringLiteral("a source of \"%1\" is not recorded: it has neither url nor note").arg(of),
                      Fault::Severity::Warning);
    }
    if (!address.isEmpty() && !address.startsWith(QLatin1String("https://")) &&
        !address.startsWith(QLatin1String("http://"))) {
        values.report(path, QStringLiteral("a source of \"%1\" is not a web address").arg(of));
    }
    return confidence ? std::optional(SourceEntry{of, {address, note, *confidence}}) : std::nullopt;
}

Confidence confidenceIn(const SourceEntry &entry)
{
    return entry.source.confidence;
}

} // namespace

std::vector<SourceEntry> readSources(const QJsonValue &list, const QString &of, const QString &path,
                                     DirectoryValues &values)
{
    std::vector<SourceEntry> sources;
    const QJsonArray array = list.toArray();
    if (array.isEmpty()) {
        values.report(path, QStringLiteral("\"%1\" has no sources").arg(of));
    }
    for (int index = 0; index < array.size(); ++index) {
        const QString place = QStringLiteral("%1.%2").arg(path).arg(index);
        const std::optional<SourceEntry> source = readSource(array.at(index), of, place, values);
        if (!source) {
            continue;
        }
        if (!sources.empty() && confidenceIn(sources.front()) != confidenceIn(*source)) {
            values.report(place, QStringLiteral("the sources of \"%1\" differ in their confidence").arg(of));
        }
        sources.push_back(*source);
    }
    return sources;
}

Confidence confidenceBy(const std::vector<SourceEntry> &sources, const QString &path, DirectoryValues &values)
{
    if (sources.empty()) {
        values.report(path, QStringLiteral("has no source"));
        return Confidence::Single;
    }
    // Where they differ, which is reported elsewhere, the lowest counts.
    const Confidence lowest = std::ranges::min(sources, {}, confidenceIn).source.confidence;
    if (lowest == Confidence::Corroborated && sources.size() < 2) {
        values.report(path, QStringLiteral("is called corroborated by one source"));
    }
    return lowest;
}

DirectoryProofs::DirectoryProofs(QString wallet, DirectoryValues &values)
    : m_wallet(std::move(wallet))
    , m_values(values)
{
}

void DirectoryProofs::read(const QJsonValue &all)
{
    if (!all.isObject()) {
        m_values.report(QString(m_wallet + QLatin1String(".sources")), QStringLiteral("must be an object"));
    }
    const QJsonObject lists = all.toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        std::ranges::copy(readSources(it.value(), it.key(), placeOf(it.key()), m_values),
                          std::back_inserter(m_entries));
    }
}

Confidence DirectoryProofs::confidenceOf(const QString &key)
{
    m_asked.insert(key);
    std::vector<SourceEntry> own;
    std::ranges::copy_if(m_entries, std::back_inserter(own),
                         [&](const SourceEntry &entry) { return entry.path == key; });
    return confidenceBy(own, QString(m_wallet + u'.' + key), m_values);
}

void DirectoryProofs::refuseOrphans()
{
    QSet<QString> told;
    for (const SourceEntry &entry : m_entries) {
        if (!m_asked.contains(entry.path) && !told.contains(entry.path)) {
            told.insert(entry.path);
            m_values.report(placeOf(entry.path), QStringLiteral("\"%1\" leads to no value").arg(entry.path));
        }
    }
}

QString DirectoryProofs::placeOf(const QString &key) const
{
    return m_wallet + QLatin1String(".sources.") + key;
}

} // namespace WalletSupport
