#include "authoring/sourcelines.h"

#include "authoring/sourcefile.h"

#include <QStringDecoder>

namespace WalletSupport {

std::optional<std::vector<SourceLine>> readSourceLines(const QString &folder, const QString &file, Faults &faults)
{
    const std::optional<QByteArray> bytes = readSourceBytes(folder, file, faults);
    if (!bytes) {
        return std::nullopt;
    }
    std::vector<SourceLine> lines;
    const QList<QByteArray> parts = bytes->split('\n');
    for (int number = 1; const QByteArray &part : parts) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(part);
        if (decoder.hasError()) {
            faults.push_back({file, number, QStringLiteral("is not UTF-8")});
        } else if (!text.isEmpty()) {
            lines.push_back({number, text});
        }
        ++number;
    }
    return lines;
}

} // namespace WalletSupport
