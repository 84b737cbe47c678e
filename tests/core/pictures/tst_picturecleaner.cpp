#include "core/pictures/exifblock.h"
#include "core/pictures/picturecleaner.h"
#include "support/exifmaker.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>

using namespace WalletSupport;

/// Copies of pictures that tell nothing beside the picture.
class TestPictureCleaner final : public QObject
{
    Q_OBJECT

private:
    using Kind = PictureError::Kind;

    static QImage drawing(QSize size = {77, 45})
    {
        QImage picture(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                picture.setPixel(x, y, qRgb((x * 5) % 256, (y * 7) % 256, (x * y) % 256));
            }
        }
        return picture;
    }
    static QByteArray written(const QImage &picture, const char *format, bool isProgressive = false)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImageWriter writer(&buffer, format);
        writer.setQuality(qstrcmp(format, "webp") == 0 ? 100 : 90);
        writer.setProgressiveScanWrite(isProgressive);
        return writer.write(picture) ? bytes : QByteArray();
    }
    /// The picture's points as they stand in the file, not turned.
    static QImage points(const QByteArray &bytes)
    {
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        QImageReader reader(&buffer);
        reader.setAutoTransform(false);
        return reader.read();
    }
    static QImageIOHandler::Transformations turn(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        return QImageReader(&buffer).transformation();
    }
    /// A photograph with these segments behind its first one.
    static QByteArray jpegWith(const QByteArray &segments, const QByteArray &jpeg = written(drawing(), "jpg"))
    {
        constexpr int BehindJfif = 20;
        return QByteArray(jpeg).insert(BehindJfif, segments);
    }
    static QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
    {
        // Readers leave out chunks whose sum is wrong, if they can: these are to be left out anyway.
        return ExifMaker::number(static_cast<quint32>(content.size())) + name + content + QByteArray(4, 'x');
    }
    static QByteArray pngWith(const QByteArray &chunks)
    {
        constexpr int BehindHeader = 33;
        return written(drawing(), "png").insert(BehindHeader, chunks);
    }
    static QByteArray little(qsizetype value)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(static_cast<quint32>(value), bytes.data());
        return bytes;
    }
    static QByteArray webpChunk(const QByteArray &name, const QByteArray &content)
    {
        return name + little(content.size()) + content + QByteArray(content.size() % 2, '\0');
    }
    /// The drawing with a head that says that there is more, and these chunks.
    static QByteArray webpWith(const QByteArray &chunks, char flags)
    {
        const QByteArray picture = written(drawing(), "webp").mid(12);
        const QByteArray head = QByteArray(1, flags) + QByteArray(3, '\0') + little(76).left(3) + little(44).left(3);
        const QByteArray content = "WEBP" + webpChunk("VP8X", head) + picture + chunks;
        return "RIFF" + little(content.size()) + content;
    }
    static bool tellsAnything(const QByteArray &bytes)
    {
        return bytes.contains(ExifMaker::Maker) || bytes.contains(ExifMaker::PlaceName) || bytes.contains("2026") ||
               bytes.contains("GPS") || bytes.contains("secret");
    }

private slots:
    void keepsThePointsOfPhotographs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as Qt writes it") << written(drawing(), "jpg");
        QTest::newRow("in passes") << written(drawing(), "jpg", true);
        QTest::newRow("one point") << written(drawing({1, 1}), "jpg");
        QTest::newRow("greys") << written(drawing().convertToFormat(QImage::Format_Grayscale8), "jpg");
        QTest::newRow("large") << written(drawing({1500, 1001}), "jpg");
        QTest::newRow("with EXIF") << jpegWith(ExifMaker(1).segment());
        // As some telephones write it.
        const QByteArray plain = written(drawing(), "jpg");
        QTest::newRow("with stray bytes before its end") << plain.chopped(2) + "stray" + plain.right(2);
    }

    void keepsThePointsOfPhotographs()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        const auto clean = cleanJpeg(bytes);
        QVERIFY(clean);
        QCOMPARE(points(clean->bytes), points(bytes));
    }

    void takesOutWhatPhotographsTell()
    {
        const QByteArray bytes = jpegWith(ExifMaker(1).segment()) + "secret video behind it";
        QVERIFY(tellsAnything(bytes));
        const auto clean = cleanJpeg(bytes);
        QVERIFY(clean);
        QVERIFY(!tellsAnything(clean->bytes));
        QCOMPARE(clean->takenOut, (TakenOut{true, true, true, true}));
        QVERIFY(!clean->bytes.contains("Exif"));
    }

    void keepsTheTurn_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("%d", orientation) << orientation;
        }
    }

    void keepsTheTurn()
    {
        QFETCH(int, orientation);
        const QByteArray bytes = jpegWith(ExifMaker(orientation).segment());
        const auto clean = cleanJpeg(bytes);
        QVERIFY(clean);
        QVERIFY(!tellsAnything(clean->bytes));
        QCOMPARE(turn(clean->bytes), turn(bytes));
        QCOMPARE(turn(clean->bytes) == QImageIOHandler::TransformationNone, orientation == 1);
        QCOMPARE(points(clean->bytes), points(bytes));
        QCOMPARE(readExif(orientationBlock(orientation)).orientation, orientation);
        // What is clean already tells nothing.
        const auto again = cleanJpeg(clean->bytes);
        QVERIFY(again);
        QCOMPARE(again->bytes, clean->bytes);
        QVERIFY(!again->takenOut.isAnything());
    }

    void keepsColours()
    {
        QImage picture = drawing();
        picture.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const QByteArray bytes = jpegWith(ExifMaker(6).segment(), written(picture, "jpg"));
        const auto clean = cleanJpeg(bytes);
        QVERIFY(clean);
        QCOMPARE(points(clean->bytes).colorSpace(), points(bytes).colorSpace());
        QVERIFY(points(bytes).colorSpace() != QColorSpace(QColorSpace::SRgb));
        QCOMPARE(turn(clean->bytes), turn(bytes));
    }

    void takesOutOtherSegments_data()
    {
        QTest::addColumn<QByteArray>("segment");
        QTest::addColumn<bool>("isPlace");
        using Maker = ExifMaker;
        const QByteArray xmp("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='1' secret=''/>", 62);
        QTest::newRow("XMP") << Maker::jpegSegment('\xe1', xmp) << true;
        QTest::newRow("comment") << Maker::jpegSegment('\xfe', "secret") << false;
        QTest::newRow("Photoshop's") << Maker::jpegSegment('\xed', "Photoshop 3.0 secret") << false;
        QTest::newRow("further pictures") << Maker::jpegSegment('\xe2', "MPF secret") << false;
        QTest::newRow("EXIF twice") << ExifMaker(3).segment() + ExifMaker(3).segment() << true;
    }

    void takesOutOtherSegments()
    {
        QFETCH(QByteArray, segment);
        QFETCH(bool, isPlace);
        const auto clean = cleanJpeg(jpegWith(segment));
        QVERIFY(clean);
        QVERIFY(!tellsAnything(clean->bytes));
        QCOMPARE(clean->takenOut.place, isPlace);
        QVERIFY(clean->takenOut.other);
    }

    void standsBadExif_data()
    {
        QTest::addColumn<QByteArray>("block");
        const QByteArray good = ExifMaker(6).block();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << good.left(30);
        QTest::newRow("rubbish") << QByteArray(300, '\xee');
        QTest::newRow("a folder in itself") << QByteArray(good).replace(QByteArray("\0\0\0\x52", 4), "\0\0\0\x08");
        QByteArray counts = good;
        for (qsizetype at = 14; at + 4 < counts.size(); at += 12) {
            counts.replace(at, 4, QByteArray(4, '\xff'));
        }
        QTest::newRow("counts of four thousand millions") << counts;
        QByteArray places = good;
        for (qsizetype at = 18; at + 4 < places.size(); at += 12) {
            places.replace(at, 4, QByteArray("\xff\xff\xff\xf0", 4));
        }
        QTest::newRow("places behind the end") << places;
        QByteArray manyEntries = good;
        QTest::newRow("65,535 entries") << manyEntries.replace(8, 2, QByteArray(2, '\xff'));
    }

    void standsBadExif()
    {
        QFETCH(QByteArray, block);
        const QByteArray bytes = jpegWith(ExifMaker::jpegSegment('\xe1', QByteArray("Exif\0\0", 6) + block));
        const auto clean = cleanJpeg(bytes);
        QVERIFY(clean);
        QVERIFY(!tellsAnything(clean->bytes));
        QVERIFY(clean->takenOut.other);
        QCOMPARE(points(clean->bytes), points(bytes));
        const auto png = cleanPng(pngWith(pngChunk("eXIf", block)));
        QVERIFY(png);
        QVERIFY(!tellsAnything(png->bytes));
    }

    void takesOutWhatPngTells()
    {
        const QByteArray bytes = pngWith(pngChunk("eXIf", ExifMaker(8).block()) + pngChunk("tIME", QByteArray(7, 'x')) +
                                         pngChunk("tEXt", QByteArray("Comment\0secret", 14)) +
                                         pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0<GPSLatitude/>", 36)) +
                                         pngChunk("caBX", "secret")) +
                                 "secret";
        const auto clean = cleanPng(bytes);
        QVERIFY(clean);
        QCOMPARE(clean->takenOut, (TakenOut{true, true, true, true}));
        QVERIFY(!tellsAnything(clean->bytes));
        QCOMPARE(points(clean->bytes), points(written(drawing(), "png")));
        // How it is to be turned is all that stays.
        const qsizetype chunk = clean->bytes.indexOf("eXIf");
        QVERIFY(chunk > 0);
        QCOMPARE(readExif(clean->bytes.mid(chunk + 4, 26)).orientation, 8);
        const auto again = cleanPng(clean->bytes);
        QVERIFY(again);
        QCOMPARE(again->bytes, clean->bytes);
        QVERIFY(!again->takenOut.isAnything());
    }

    void keepsWhatPngIsDrawnBy()
    {
        QImage picture = drawing().convertToFormat(QImage::Format_Indexed8);
        picture.setDotsPerMeterX(3000);
        picture.setDotsPerMeterY(3000);
        picture.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const QByteArray bytes = written(picture, "png");
        const auto clean = cleanPng(bytes);
        QVERIFY(clean);
        QCOMPARE(clean->bytes, bytes);
        QVERIFY(!clean->takenOut.isAnything());
    }

    void takesOutWhatWebPTells()
    {
        const QByteArray bytes =
            webpWith(webpChunk("EXIF", ExifMaker(6).block()) + webpChunk("XMP ", "<exif:GPSLatitude secret/>") +
                         webpChunk("odd!", "secret1"),
                     0x0c) +
            "secret";
        QVERIFY(!points(bytes).isNull());
        const auto clean = cleanWebP(bytes);
        QVERIFY(clean);
        QVERIFY(!tellsAnything(clean->bytes));
        QCOMPARE(clean->takenOut, (TakenOut{true, true, true, true}));
        QCOMPARE(points(clean->bytes), points(bytes));
        QCOMPARE(clean->bytes.at(20), '\x08');
        QCOMPARE(readExif(clean->bytes.right(26)).orientation, 6);
        const auto again = cleanWebP(clean->bytes);
        QVERIFY(again);
        QCOMPARE(again->bytes, clean->bytes);
        const auto plain = cleanWebP(written(drawing(), "webp"));
        QVERIFY(plain);
        QCOMPARE(plain->bytes, written(drawing(), "webp"));
        QVERIFY(!plain->takenOut.isAnything());
    }

    void refusesWhatIsCutOff()
    {
        const QByteArray jpeg = jpegWith(ExifMaker(6).segment(), written(drawing({300, 200}), "jpg"));
        const QByteArray png = pngWith({});
        const QByteArray webp = webpWith({}, 0);
        for (int part = 1; part < 20; ++part) {
            QVERIFY2(!cleanJpeg(jpeg.left(jpeg.size() * part / 20)), qPrintable(QString::number(part)));
            QVERIFY(!cleanPng(png.left(png.size() * part / 20)));
            QVERIFY(!cleanWebP(webp.left(webp.size() * part / 20)));
        }
        QCOMPARE(cleanJpeg(jpeg.left(400)).error().kind, Kind::NotPicture);
        QVERIFY(!cleanJpeg({}));
        QVERIFY(!cleanPng({}));
        QVERIFY(!cleanWebP({}));
    }

    void standsAnyByteChanged()
    {
        // What comes of it does not matter; that nothing is read behind the end does (with the sanitizers).
        const QByteArray jpeg = jpegWith(ExifMaker(6).segment());
        const QByteArray png = pngWith(pngChunk("eXIf", ExifMaker(8).block()));
        const QByteArray webp = webpWith(webpChunk("EXIF", ExifMaker(6).block()), 0x08);
        for (int at = 0; at < 260; ++at) {
            for (const char value : {'\x00', '\x7f', '\xff'}) {
                const auto changed = [&](QByteArray bytes) {
                    bytes[at] = value;
                    return bytes;
                };
                (void)cleanJpeg(changed(jpeg));
                (void)cleanPng(changed(png));
                (void)cleanWebP(changed(webp));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPictureCleaner)
#include "tst_picturecleaner.moc"
