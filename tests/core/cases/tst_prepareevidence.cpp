#include "core/cases/prepareevidence.h"
#include "support/evidencefiles.h"
#include "support/exifmaker.h"

#include <QCryptographicHash>
#include <QTest>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace WalletSupport;

class TestPrepareEvidence final : public QObject
{
    Q_OBJECT

private:
    using Kind = EvidenceError::Kind;

    static QByteArray photograph(int orientation)
    {
        constexpr int BehindJfif = 20;
        return EvidenceFiles::picture("jpg").insert(BehindJfif, ExifMaker(orientation).segment());
    }

    EvidenceFiles m_files;

private slots:
    void accepts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kept");
        QTest::newRow("png") << "a.png" << EvidenceFiles::picture("png") << "a.png";
        QTest::newRow("capital ending") << "b.PNG" << EvidenceFiles::picture("png") << "b.PNG";
        QTest::newRow("jpg") << "聊天 记录.jpeg" << EvidenceFiles::picture("jpg") << "聊天 记录.jpeg";
        QTest::newRow("webp") << "d.webp" << EvidenceFiles::picture("webp") << "d.webp";
        QTest::newRow("pdf") << "e.pdf" << EvidenceFiles::pdf(3) << "e.pdf";
        QTest::newRow("pdf with a line before") << "f.pdf" << QByteArray("\n" + EvidenceFiles::pdf(1)) << "f.pdf";
        QTest::newRow("a photograph named otherwise") << "g.png" << EvidenceFiles::picture("jpg") << "g.jpg";
        QTest::newRow("no ending") << "picture" << EvidenceFiles::picture("png") << "picture.png";
        QTest::newRow("named as a program") << "run.exe" << EvidenceFiles::picture("png") << "run.exe.png";
    }

    void accepts()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kept);
        const auto evidence = prepareEvidenceFile(m_files.write(name, bytes));
        QVERIFY2(evidence, qPrintable(evidence ? QString() : QString::number(int(evidence.error().kind))));
        QCOMPARE(evidence->name, kept);
        QCOMPARE(evidence->digest, QCryptographicHash::hash(evidence->bytes, QCryptographicHash::Sha256));
        QVERIFY(!evidence->takenOut.isAnything());
        QCOMPARE(evidence->pages, kept == QStringLiteral("e.pdf") ? 3 : 1);
        if (evidence->type != FileType::Jpeg) {
            QCOMPARE(evidence->bytes, bytes);
        }
    }

    void takesOutThePlace()
    {
        const QByteArray bytes = photograph(6);
        QVERIFY(bytes.contains(ExifMaker::PlaceName));
        const auto evidence = prepareEvidence(bytes, QStringLiteral("photo.jpg"));
        QVERIFY(evidence);
        QVERIFY(!evidence->bytes.contains(ExifMaker::PlaceName));
        QVERIFY(!evidence->bytes.contains(ExifMaker::Time));
        QCOMPARE(evidence->takenOut, (TakenOut{true, true, true, true}));
        // It stands upright as before.
        const auto shown = pictureOfEvidence(evidence->bytes, 0, {400, 400});
        QVERIFY(shown);
        QCOMPARE(shown->size(), QSize(80, 120));
        QCOMPARE(*shown, *pictureOfEvidence(bytes, 0, {400, 400}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<EvidenceError::Kind>("kind");
        const QByteArray png = EvidenceFiles::picture("png");
        const QByteArray jpg = EvidenceFiles::picture("jpg", {400, 300});
        const QByteArray pdf = EvidenceFiles::pdf(2);
        QTest::newRow("nothing in it") << "a.png" << QByteArray() << Kind::Empty;
        QTest::newRow("text named picture") << "a.png" << QByteArray("hello") << Kind::WrongContent;
        const QByteArray heic = QByteArray::fromHex("0000001866747970") + "heic" + QByteArray(12, '\0');
        QTest::newRow("photo of a telephone") << "IMG_1.HEIC" << heic << Kind::TelephonePhoto;
        QTest::newRow("photo of a telephone, renamed") << "IMG_1.jpg" << heic << Kind::TelephonePhoto;
        QTest::newRow("program") << "a.exe" << QByteArray("MZ...") << Kind::TypeNotAllowed;
        QTest::newRow("drawing") << "a.svg" << QByteArray("<svg/>") << Kind::TypeNotAllowed;
        QTest::newRow("png cut off") << "a.png" << png.left(png.size() / 2) << Kind::Damaged;
        QTest::newRow("jpg cut off") << "a.jpg" << jpg.left(jpg.size() / 2) << Kind::Damaged;
        QTest::newRow("webp cut off") << "a.webp" << EvidenceFiles::picture("webp").left(60) << Kind::Damaged;
        QTest::newRow("pdf cut off") << "a.pdf" << pdf.left(20) << Kind::Damaged;
        QTest::newRow("pdf of no pages") << "a.pdf" << EvidenceFiles::pdf(0) << Kind::Damaged;
        QTest::newRow("pdf with a password") << "a.pdf" << EvidenceFiles::lockedPdf() << Kind::NeedsPassword;
        QTest::newRow("a mark and nothing else") << "a.png" << png.left(8) << Kind::Damaged;
        QTest::newRow("points damaged") << "a.png" << QByteArray(png).replace(45, 20, QByteArray(20, 'x'))
                                        << Kind::Damaged;
        QByteArray wide = jpg;
        const qsizetype size = wide.indexOf(QByteArray("\xff\xc0")) + 5;
        QTest::newRow("65,500 points wide and high")
            << "a.jpg" << wide.replace(size, 4, QByteArray("\xff\xdc\xff\xdc", 4)) << Kind::TooManyPixels;
        QTest::newRow("large") << "a.pdf" << QByteArray("%PDF-1.4").leftJustified(LargestEvidence + 1, ' ')
                               << Kind::TooLarge;
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(EvidenceError::Kind, kind);
        const auto evidence = prepareEvidenceFile(m_files.write(name, bytes));
        QVERIFY(!evidence);
        QCOMPARE(evidence.error().kind, kind);
        QCOMPARE(evidence.error().name, name);
    }

    void refusesABomb()
    {
        QImage huge(20'000, 20'000, QImage::Format_Mono);
        huge.fill(0);
        const QString path = m_files.path(QStringLiteral("bomb.png"));
        QVERIFY(huge.save(path));
        QCOMPARE(prepareEvidenceFile(path).error().kind, Kind::TooManyPixels);
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(prepareEvidenceFile(m_files.path(QStringLiteral("gone.png"))).error().kind, Kind::Missing);
        QCOMPARE(prepareEvidenceFile(m_files.path({})).error().kind, Kind::NotAFile);
        QCOMPARE(prepareEvidenceFile(QStringLiteral("/dev/zero")).error().kind, Kind::NotAFile);
        // Opening a pipe without a writer would wait for ever.
        const QString pipe = m_files.path(QStringLiteral("pipe.png"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(prepareEvidenceFile(pipe).error().kind, Kind::NotAFile);
        const QString device = m_files.path(QStringLiteral("device.png"));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), device));
        QCOMPARE(prepareEvidenceFile(device).error().kind, Kind::NotAFile);
        const QString broken = m_files.path(QStringLiteral("link.png"));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all.png"), broken));
        QCOMPARE(prepareEvidenceFile(broken).error().kind, Kind::Missing);
        // A file of the system that says that it is empty, and is not.
        const auto endless = prepareEvidenceFile(QStringLiteral("/proc/self/maps"));
        QVERIFY(!endless);
    }

    void refusesAHugeFileUnread()
    {
        QFile file(m_files.write(QStringLiteral("huge.png"), EvidenceFiles::picture("png")));
        for (const qint64 size : {qint64(200) * 1024 * 1024, LargestEvidence + 1}) {
            QVERIFY(file.resize(size));
            const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
            QVERIFY(inotify_add_watch(watch, qPrintable(file.fileName()), IN_ACCESS) >= 0);
            QCOMPARE(prepareEvidenceFile(file.fileName()).error().kind, Kind::TooLarge);
            inotify_event event{};
            // Nobody has read it: there is nothing to be told.
            QCOMPARE(read(watch, &event, sizeof event), ssize_t(-1));
            close(watch);
        }
    }

    void showsPages()
    {
        const QByteArray pdf = EvidenceFiles::pdf(2);
        QCOMPARE(pagesOfEvidence(pdf).value_or(0), 2);
        const auto page = pictureOfEvidence(pdf, 1, {300, 300});
        QVERIFY(page);
        QCOMPARE(page->size(), QSize(150, 300));
        QCOMPARE(page->pixelColor(75, 225), QColor(Qt::blue));
        QCOMPARE(page->pixelColor(5, 5), QColor(Qt::white));
        QVERIFY(!pictureOfEvidence(pdf, 2, {300, 300}));
        QVERIFY(!pictureOfEvidence(pdf, -1, {300, 300}));
        const auto picture = pictureOfEvidence(EvidenceFiles::picture("png"), 0, {30, 30});
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(30, 20));
    }
};

QTEST_GUILESS_MAIN(TestPrepareEvidence)
#include "tst_prepareevidence.moc"
