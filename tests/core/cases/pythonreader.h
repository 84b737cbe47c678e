#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QString>

namespace WalletSupport {

/// What a script of this folder says of these bytes, as JSON; null with a warning if it does not understand them.
inline QJsonDocument readByPython(const char *script, const QByteArray &bytes)
{
    QProcess process;
    process.start(QStringLiteral("python3"), {QStringLiteral(WSC_CASES_TESTS "/") + QLatin1String(script)});
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

} // namespace WalletSupport
