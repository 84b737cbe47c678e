#pragma once

#include "authoring/checkersource.h"
#include "authoring/directorysource.h"
#include "authoring/packbuilder.h"
#include "core/content/pack.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace WalletSupport {

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The example wallet's directory, as a pack's sources hold it.
inline QByteArray exampleDirectory()
{
    const QByteArray wallet = contentsOf(QStringLiteral(WSC_SOURCE_DIR "/tests/data/example-wallet.json"));
    return "{\"collected\": \"2026-11-22\", \"wallets\": [" + wallet + "]}";
}

/// The directory that the base pack is built from.
inline QByteArray shippedDirectory()
{
    return contentsOf(QStringLiteral(WSC_SOURCE_DIR "/resources/pack/directory/wallets.json"));
}

/// Reads a directory's text as if it stood in a pack's folder.
inline std::optional<DirectorySources> readDirectoryText(const QByteArray &json, Faults &faults)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("directory"));
    QFile file(folder.filePath(QStringLiteral("directory/wallets.json")));
    if (!file.open(QIODevice::WriteOnly)) {
        return std::nullopt;
    }
    file.write(json);
    file.close();
    return readDirectory(folder.path(), faults);
}

/// The example wallet's directory with the first `text` in it replaced; empty if there is none.
inline QByteArray spoiledDirectory(const QByteArray &text, const QByteArray &spoiled)
{
    QByteArray json = exampleDirectory();
    const auto place = json.indexOf(text);
    return place < 0 ? QByteArray() : json.replace(place, text.size(), spoiled);
}

/// Whether a fault says this about this line; else `told` holds what is said.
inline bool isFaultTold(const Faults &faults, int line, const QString &what, Fault::Severity severity, QString &told)
{
    return std::ranges::any_of(faults, [&](const Fault &fault) {
        told.append(QStringLiteral("%1: %2\n").arg(fault.line).arg(fault.what));
        return fault.line == line && fault.what.contains(what) && fault.severity == severity &&
               fault.file.startsWith(QLatin1String("directory/"));
    });
}

/// The reporting lines that the base pack is built from.
inline QByteArray shippedReportingLines()
{
    return contentsOf(QStringLiteral(WSC_SOURCE_DIR "/resources/pack/directory/reporting.json"));
}

/// Reads a text of reporting lines as if it stood in a pack's folder.
inline std::vector<ReportingLineSource> readReportingText(const QByteArray &json, Faults &faults)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("directory"));
    QFile file(folder.filePath(QStringLiteral("directory/reporting.json")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(json);
    file.close();
    return readReportingLines(folder.path(), {QStringLiteral("en"), QStringLiteral("zh_CN")}, faults);
}

/// The pages of anybody that the base pack is built from.
inline QByteArray shippedPages()
{
    return contentsOf(QStringLiteral(WSC_SOURCE_DIR "/resources/pack/directory/pages.json"));
}

/// Pages of anybody on the example wallet's hosts.
inline QByteArray examplePages()
{
    return contentsOf(QStringLiteral(WSC_SOURCE_DIR "/tests/data/example-pages.json"));
}

/// Reads a text of anybody's pages as if it stood in a pack's folder, beside this directory.
inline std::vector<AnyonesPage> readPagesText(const QByteArray &json, const DirectorySources &directory, Faults &faults)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("directory"));
    QFile file(folder.filePath(QStringLiteral("directory/pages.json")));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(json);
    file.close();
    return readAnyonesPages(folder.path(), directory, faults);
}

/// The bytes of a built pack that holds this directory, these reporting lines and pages of anybody, and the shipped
/// lists of the checker.
inline QByteArray bytesWithDirectory(const QByteArray &json, const QByteArray &reportingLines = {},
                                     const QByteArray &pages = {})
{
    Faults faults;
    PackSource source;
    source.id = QStringLiteral("test");
    source.version = 1;
    source.issued = QDate(2026, 11, 22);
    source.locales = {QStringLiteral("en"), QStringLiteral("zh_CN")};
    source.directory = readDirectoryText(json, faults);
    source.checker = readCheckerLists(QStringLiteral(WSC_SOURCE_DIR "/resources/pack"), {}, faults);
    if (!reportingLines.isEmpty()) {
        source.reportingLines = readReportingText(reportingLines, faults);
    }
    if (!pages.isEmpty()) {
        source.anyonesPages = readPagesText(pages, source.directory.value_or(DirectorySources()), faults);
    }
    return buildPack(source).value_or(QByteArray());
}

inline Result<Pack, PackError> packWithDirectory(const QByteArray &json, const QByteArray &reportingLines = {},
                                                 const QByteArray &pages = {})
{
    return Pack::open(bytesWithDirectory(json, reportingLines, pages));
}

} // namespace WalletSupport
