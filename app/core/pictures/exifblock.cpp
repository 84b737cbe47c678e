#include "core/pictures/exifblock.h"

#include <libexif/exif-data.h>

#include <algorithm>
#include <initializer_list>
#include <memory>

namespace WalletSupport {

namespace {

/// Bytes. JPEG has no room for more than 64 KiB; what is longer elsewhere is not gone through.
constexpr qsizetype LongestBlock = 1 << 20;
constexpr char Mark[] = "Exif\0"; // and the zero at its end
constexpr qsizetype MarkLength = sizeof Mark;

bool hasAny(ExifContent &content, std::initializer_list<ExifTag> tags)
{
    return std::ranges::any_of(tags, [&](ExifTag tag) { return exif_content_get_entry(&content, tag) != nullptr; });
}

int orientationIn(ExifData &data)
{
    const ExifEntry *entry = exif_content_get_entry(data.ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (entry == nullptr || entry->format != EXIF_FORMAT_SHORT || entry->components < 1 || entry->size < 2) {
        return 1;
    }
    const int orientation = exif_get_short(entry->data, exif_data_get_byte_order(&data));
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

} // namespace

ExifFacts readExif(QByteArray block)
{
    if (!block.startsWith(QByteArray::fromRawData(Mark, MarkLength))) {
        block.prepend(Mark, MarkLength);
    }
    ExifFacts facts;
    facts.told.other = true;
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(exif_data_new(), &exif_data_unref);
    if (!data || block.size() > LongestBlock) {
        return facts;
    }
    exif_data_load_data(data.get(), reinterpret_cast<const unsigned char *>(block.constData()),
                        static_cast<unsigned int>(block.size()));
    facts.orientation = orientationIn(*data);
    if (block.mid(MarkLength) == orientationBlock(facts.orientation)) {
        return {facts.orientation, {}};
    }
    ExifContent &picture = *data->ifd[EXIF_IFD_0];
    ExifContent &shot = *data->ifd[EXIF_IFD_EXIF];
    facts.told.place = data->ifd[EXIF_IFD_GPS]->count > 0;
    facts.told.time = hasAny(picture, {EXIF_TAG_DATE_TIME}) ||
                      hasAny(shot, {EXIF_TAG_DATE_TIME_ORIGINAL, EXIF_TAG_DATE_TIME_DIGITIZED});
    facts.told.device = hasAny(picture, {EXIF_TAG_MAKE, EXIF_TAG_MODEL}) || hasAny(shot, {EXIF_TAG_MAKER_NOTE});
    return facts;
}

QByteArray orientationBlock(int orientation)
{
    // TIFF with the high byte first, one folder of one entry: the tag 0x112, one short number.
    QByteArray block = QByteArrayLiteral("MM\0*\0\0\0\x08"
                                         "\0\x01"
                                         "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                                         "\0\0\0\0");
    constexpr int Place = 19;
    block[Place] = static_cast<char>(orientation);
    return block;
}

TakenOut detailsInXmp(const QByteArray &text)
{
    const auto tells = [&text](std::initializer_list<const char *> names) {
        return std::ranges::any_of(names, [&](const char *name) { return text.contains(name); });
    };
    TakenOut told;
    told.place = tells({"GPSLatitude", "GPSLongitude", "LocationCreated", "photoshop:City"});
    told.time = tells({"DateTimeOriginal", "DateTimeDigitized", "CreateDate", "DateCreated", "ModifyDate"});
    told.device = tells({"tiff:Make", "tiff:Model", "SerialNumber"});
    told.other = true;
    return told;
}

} // namespace WalletSupport
