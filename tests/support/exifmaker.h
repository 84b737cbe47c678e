#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <utility>
#include <vector>

namespace WalletSupport {

/// A block of EXIF as a telephone writes it, high byte first, without the mark before it: maker, model, orientation,
/// time, and a place in its own folder.
class ExifMaker final
{
public:
    static constexpr const char *Maker = "ACMETEL";
    static constexpr const char *Time = "2026:11:01 14:02:03";
    static constexpr const char *PlaceName = "WGS84-HIDEOUT";

    explicit ExifMaker(int orientation)
        : m_orientation(orientation)
    {
    }

    [[nodiscard]] QByteArray block() const
    {
        constexpr quint32 FirstFolder = 8;
        constexpr quint16 Text = 2;
        constexpr quint16 Short = 3;
        constexpr quint16 Long = 4;
        constexpr quint32 Entries = 5;
        const QByteArray maker = QByteArray(Maker) + '\0';
        const QByteArray time = QByteArray(Time) + '\0';
        const QByteArray place = QByteArray(PlaceName) + '\0';
        const quint32 data = FirstFolder + 2 + Entries * 12 + 4;
        const quint32 timeAt = data + static_cast<quint32>(maker.size());
        const quint32 placeFolder = timeAt + static_cast<quint32>(time.size());
        const quint32 placeAt = placeFolder + 2 + 2 * 12 + 4;

        QByteArray block("MM\0*", 4);
        block += number(FirstFolder) + number(quint16(Entries));
        block += entry(0x10f, Text, static_cast<quint32>(maker.size()), number(data));
        block += entry(0x112, Short, 1, number(static_cast<quint16>(m_orientation)) + number(quint16(0)));
        block += entry(0x132, Text, static_cast<quint32>(time.size()), number(timeAt));
        block += entry(0x8825, Long, 1, number(placeFolder));
        block += entry(0x9003, Text, static_cast<quint32>(time.size()), number(timeAt));
        block += number(quint32(0)) + maker + time;
        block += number(quint16(2));
        block += entry(1, Text, 2, QByteArray("N\0\0\0", 4));
        block += entry(0x12, Text, static_cast<quint32>(place.size()), number(placeAt));
        return block + number(quint32(0)) + place;
    }

    /// The same as a segment of a JPEG file.
    [[nodiscard]] QByteArray segment() const { return jpegSegment('\xe1', QByteArray("Exif\0\0", 6) + block()); }

    [[nodiscard]] static QByteArray jpegSegment(char marker, const QByteArray &content)
    {
        return QByteArray("\xff") + marker + number(static_cast<quint16>(content.size() + 2)) + content;
    }

    template <typename Number>
    [[nodiscard]] static QByteArray number(Number value)
    {
        QByteArray bytes(sizeof value, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }

private:
    static QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
    {
        return number(tag) + number(type) + number(count) + value;
    }

    int m_orientation;
};

} // namespace WalletSupport
