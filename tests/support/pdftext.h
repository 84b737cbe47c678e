#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace WalletSupport {

/// What somebody copies who marks everything in a PDF file; null where pdftotext is not installed or cannot read it.
inline QString textOfPdf(const QByteArray &pdf)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        return {};
    }
    QProcess process;
    process.start(reader, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-"), QStringLiteral("-")});
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace WalletSupport
