#include "core/authoring/directoryproofs.h"

#include "core/authoring/directoryvalues.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace WalletSupport {

DirectoryProofs::DirectoryProofs(QString wallet, DirectoryValues &values)
    : m_wallet(std::move(wallet))
    , m_values(values)
{
}

void DirectoryProofs::read(const QJsonObject &all)
{
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonArray list = it.value().toArray();
        if (list.isEmpty()) {
            m_values.report(sourcesPath(), QStringLiteral("\"%1\" has no sources").arg(it.key()));
        }
        for (const QJsonValue &value : list) {
            readSource(it.key(), value.toObject());
        }
    }
}

void DirectoryProofs::readSource(const QString &of, const QJsonObject &json)
{
    const QString path = sourcesPath();
    m_values.refuseUnknownKeys(json, path,
                               {QStringLiteral("url"), QStringLiteral("note"), QStringLiteral("confidence")});
    const QString address = m_values.text(json, QStringLiteral("url"), path, false);
    const QString note = m_values.text(json, QStringLiteral("note"), path, false);
    const std::optional<Confidence> confidence =
        m_values.confidence(json.value(QLatin1String("confidence")).toString(), path);
    if (address.isEmpty() && note.isEmpty()) {
        m_values.report(path, QStringLiteral("a source of \"%1\" has neither url nor note").arg(of));
    }
    if (!address.isEmpty() && !address.startsWith(QLatin1String("https://")) &&
        !address.startsWith(QLatin1String("http://"))) {
        m_values.report(path, QStringLiteral("a source of \"%1\" is not a web address").arg(of));
    }
    if (!confidence) {
        return;
    }
    const auto earlier = std::ranges::find(m_entries, of, &SourceEntry::path);
    if (earlier != m_entries.end() && earlier->confidence != *confidence) {
        m_values.report(path, QStringLiteral("the sources of \"%1\" differ in their confidence").arg(of));
    }
    m_entries.push_back({of, {address, note}, *confidence});
}

Confidence DirectoryProofs::confidenceOf(const QString &key)
{
    m_asked.insert(key);
    const auto found = std::ranges::find(m_entries, key, &SourceEntry::path);
    if (found == m_entries.end()) {
        m_values.report(QString(m_wallet + u'.' + key), QStringLiteral("has no source"));
        return Confidence::Single;
    }
    const auto count = std::ranges::count(m_entries, key, &SourceEntry::path);
    if (found->confidence == Confidence::Corroborated && count < 2) {
        m_values.report(QString(m_wallet + u'.' + key), QStringLiteral("is called corroborated by one source"));
    }
    return found->confidence;
}

void DirectoryProofs::refuseOrphans()
{
    QSet<QString> told;
    for (const SourceEntry &entry : m_entries) {
        if (!m_asked.contains(entry.path) && !told.contains(entry.path)) {
            told.insert(entry.path);
            m_values.report(sourcesPath(), QStringLiteral("\"%1\" leads to no value").arg(entry.path));
        }
    }
}

QString DirectoryProofs::sourcesPath() const
{
    return m_wallet + QLatin1String(".sources");
}

} // namespace WalletSupport
