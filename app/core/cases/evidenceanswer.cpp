#include "core/cases/evidenceanswer.h"

#include <QDataStream>
#include <QIODevice>

#include <cstring>

namespace WalletSupport {

namespace {

constexpr quint32 HeadMark = 0x57534531;  // WSE1
constexpr quint32 ShownMark = 0x57535331; // WSS1
constexpr qsizetype ShownHeadLength = 16;
/// Of one side, in pixels.
constexpr qint32 LargestSide = 10'000;
constexpr int BytesOfPixel = 4;

enum Flag : quint8 { Place = 1, Time = 2, Device = 4, Other = 8 };

quint8 flagsOf(const TakenOut &takenOut)
{
    return static_cast<quint8>((takenOut.place ? Place : 0) | (takenOut.time ? Time : 0) |
                               (takenOut.device ? Device : 0) | (takenOut.other ? Other : 0));
}

} // namespace

QByteArray evidenceHead(const PreparedEvidence &evidence)
{
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream << HeadMark << static_cast<quint8>(evidence.type) << flagsOf(evidence.takenOut)
           << static_cast<qint32>(evidence.pages);
    return head;
}

std::optional<PreparedEvidence> readEvidenceHead(const QByteArray &head)
{
    QDataStream stream(head);
    quint32 mark = 0;
    quint8 type = 0;
    quint8 flags = 0;
    qint32 pages = 0;
    stream >> mark >> type >> flags >> pages;
    const bool isGood = stream.status() == QDataStream::Ok && mark == HeadMark &&
                        type <= static_cast<quint8>(FileType::Pdf) && pages > 0;
    if (!isGood) {
        return {};
    }
    PreparedEvidence evidence;
    evidence.type = static_cast<FileType>(type);
    evidence.takenOut = {(flags & Place) != 0, (flags & Time) != 0, (flags & Device) != 0, (flags & Other) != 0};
    evidence.pages = pages;
    return evidence;
}

QByteArray shownAnswer(const ShownEvidence &shown)
{
    const QImage picture = shown.picture.convertToFormat(QImage::Format_RGB32);
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream << ShownMark << static_cast<qint32>(picture.width()) << static_cast<qint32>(picture.height())
           << static_cast<qint32>(shown.pages);
    return answer.append(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
}

std::optional<ShownEvidence> readShownAnswer(const QByteArray &answer)
{
    QDataStream stream(answer);
    quint32 mark = 0;
    qint32 width = 0;
    qint32 height = 0;
    qint32 pages = 0;
    stream >> mark >> width >> height >> pages;
    const bool isGood = stream.status() == QDataStream::Ok && mark == ShownMark && width > 0 && height > 0 &&
                        width <= LargestSide && height <= LargestSide && pages > 0 &&
                        answer.size() == ShownHeadLength + qsizetype(width) * height * BytesOfPixel;
    if (!isGood) {
        return {};
    }
    ShownEvidence shown{QImage(width, height, QImage::Format_RGB32), pages};
    if (shown.picture.isNull()) {
        return {};
    }
    std::memcpy(shown.picture.bits(), answer.constData() + ShownHeadLength,
                static_cast<std::size_t>(answer.size() - ShownHeadLength));
    return shown;
}

} // namespace WalletSupport
