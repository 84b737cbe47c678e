#include "core/cases/evidenceintake.h"
#include "core/cases/memorykeeper.h"
#include "support/evidencefiles.h"
#include "support/exifmaker.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

using namespace WalletSupport;

/// Evidence prepared in another process, as the window has it done.
class TestEvidenceIntake final : public QObject
{
    Q_OBJECT

private:
    using Kind = EvidenceError::Kind;

    /// What came of some things that were added, in their order.
    struct Taken
    {
        explicit Taken(EvidenceIntake &intake)
        {
            QObject::connect(&intake, &EvidenceIntake::prepared, &intake,
                             [this](const PreparedEvidence &one) { good.push_back(one); });
            QObject::connect(&intake, &EvidenceIntake::refused, &intake,
                             [this](const EvidenceError &error) { bad.push_back(error); });
        }
        std::vector<PreparedEvidence> good;
        std::vector<EvidenceError> bad;
    };

    EvidenceSource file(const QString &name, const QByteArray &bytes) const
    {
        return {m_files.write(name, bytes), {}, name};
    }
    EvidenceSource named(const QString &name) const { return {m_files.path(name), {}, name}; }

    EvidenceFiles m_files;

private slots:
    void preparesSeveral()
    {
        EvidenceIntake intake;
        Taken taken(intake);
        QSignalSpy ends(&intake, &EvidenceIntake::ended);
        const QByteArray photograph = EvidenceFiles::picture("jpg").insert(20, ExifMaker(6).segment());
        intake.add({file(QStringLiteral("one.jpg"), photograph),
                    named(QStringLiteral("gone.png")),
                    file(QStringLiteral("note.png"), "hello"),
                    {{}, EvidenceFiles::picture("png"), QStringLiteral("p.png")},
                    file(QStringLiteral("bill.pdf"), EvidenceFiles::pdf(2))});
        QVERIFY(intake.isBusy());
        QCOMPARE(intake.total(), 5);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, 60'000);
        QVERIFY(!intake.isBusy());
        QCOMPARE(taken.good.size(), std::size_t(3));
        QCOMPARE(taken.good[0].name, QStringLiteral("one.jpg"));
        QVERIFY(taken.good[0].takenOut.place);
        QVERIFY(!taken.good[0].bytes.contains(ExifMaker::PlaceName));
        QCOMPARE(taken.good[0].digest, QCryptographicHash::hash(taken.good[0].bytes, QCryptographicHash::Sha256));
        QCOMPARE(taken.good[1].bytes, EvidenceFiles::picture("png"));
        QCOMPARE(taken.good[2].type, FileType::Pdf);
        QCOMPARE(taken.good[2].pages, 2);
        QCOMPARE(taken.bad, (std::vector<EvidenceError>{{Kind::Missing, QStringLiteral("gone.png")},
                                                        {Kind::WrongContent, QStringLiteral("note.png")}}));
    }

    void keepsTheWindowAlive()
    {
        EvidenceIntake intake;
        Taken taken(intake);
        const QByteArray large = EvidenceFiles::picture("png", {5000, 3000});
        intake.add({{{}, large, QStringLiteral("a.png")}, {{}, large, QStringLiteral("b.png")}});
        // The longest that the loop is held up.
        qint64 longest = 0;
        QElapsedTimer since;
        since.start();
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
        beat.start(1);
        QTRY_COMPARE_WITH_TIMEOUT(taken.good.size(), std::size_t(2), 60'000);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    }

    void cancels()
    {
        EvidenceIntake intake;
        Taken taken(intake);
        QSignalSpy ends(&intake, &EvidenceIntake::ended);
        // The first is followed by more than is waited for.
        connect(&intake, &EvidenceIntake::prepared, &intake, &EvidenceIntake::cancel);
        std::vector<EvidenceSource> sources;
        for (int number = 0; number < 8; ++number) {
            sources.push_back({{}, EvidenceFiles::picture("png"), QStringLiteral("%1.png").arg(number)});
        }
        intake.add(sources);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, 60'000);
        QVERIFY(!intake.isBusy());
        QCOMPARE(taken.good.size(), std::size_t(1));
        // It goes on with others, and those before do not come back.
        intake.disconnect(&intake);
        QSignalSpy more(&intake, &EvidenceIntake::prepared);
        intake.add({{{}, EvidenceFiles::picture("jpg"), QStringLiteral("new.jpg")}});
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, 60'000);
        QCOMPARE(more.size(), 1);
        QCOMPARE(taken.good.size(), std::size_t(1));
    }

    void cancelsBeforeTheFirst()
    {
        EvidenceIntake intake;
        Taken taken(intake);
        QSignalSpy ends(&intake, &EvidenceIntake::ended);
        intake.add({{{}, EvidenceFiles::picture("png"), QStringLiteral("a.png")}});
        intake.cancel();
        QCOMPARE(ends.size(), 1);
        intake.add({{{}, EvidenceFiles::picture("png"), QStringLiteral("b.png")}});
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, 60'000);
        QCOMPARE(taken.good.size(), std::size_t(1));
        QCOMPARE(taken.good[0].name, QStringLiteral("b.png"));
    }

    void refusesWhatGoesOnForEver()
    {
        EvidenceIntake intake;
        Taken taken(intake);
        const QString pipe = m_files.path(QStringLiteral("pipe.png"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), m_files.path(QStringLiteral("zero.png"))));
        intake.add({named(QStringLiteral("pipe.png")),
                    named(QStringLiteral("zero.png")),
                    {{}, QByteArray("%PDF-1.4").leftJustified(LargestEvidence + 9, ' '), QStringLiteral("long.pdf")}});
        QTRY_COMPARE_WITH_TIMEOUT(taken.bad.size(), std::size_t(3), 60'000);
        QCOMPARE(taken.bad[0].kind, Kind::NotAFile);
        QCOMPARE(taken.bad[1].kind, Kind::NotAFile);
        QCOMPARE(taken.bad[2].kind, Kind::TooLarge);
    }

    void showsPicturesAndPages()
    {
        const auto shown = [](const QByteArray &bytes, int page) {
            ShownEvidenceRequest request(bytes, page, {100, 100});
            std::optional<Result<ShownEvidence, EvidenceError>> answer;
            connect(&request, &ShownEvidenceRequest::finished, &request,
                    [&answer](const Result<ShownEvidence, EvidenceError> &result) { answer = result; });
            [[maybe_unused]] const bool isOver = QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000);
            return answer.value_or(fail(EvidenceError{Kind::TooSlow, {}}));
        };
        const auto page = shown(EvidenceFiles::pdf(3), 2);
        QVERIFY(page);
        QCOMPARE(page->pages, 3);
        QCOMPARE(page->picture.size(), QSize(50, 100));
        QCOMPARE(page->picture.pixelColor(25, 75), QColor(Qt::blue));
        const auto picture = shown(EvidenceFiles::picture("png", {400, 200}), 0);
        QVERIFY(picture);
        QCOMPARE(picture->picture.size(), QSize(100, 50));
        QCOMPARE(shown(EvidenceFiles::lockedPdf(), 0).error().kind, Kind::NeedsPassword);
        QCOMPARE(shown("rubbish", 0).error().kind, Kind::Damaged);
    }

    void distrustsAnswers()
    {
        const QByteArray good = shownAnswer({EvidenceFiles::drawing({4, 3}), 2});
        QVERIFY(readShownAnswer(good));
        QCOMPARE(readShownAnswer(good)->picture, EvidenceFiles::drawing({4, 3}));
        QVERIFY(!readShownAnswer({}));
        QVERIFY(!readShownAnswer(good.chopped(1)));
        QVERIFY(!readShownAnswer(good + 'x'));
        QVERIFY(!readShownAnswer(QByteArray(good).replace(4, 4, QByteArray("\xff\xff\xff\xff", 4))));
        QVERIFY(!readShownAnswer(QByteArray(good).replace(4, 8, QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8))));
        PreparedEvidence evidence;
        evidence.type = FileType::Pdf;
        evidence.takenOut = {true, false, true, false};
        evidence.pages = 7;
        const QByteArray head = evidenceHead(evidence);
        QCOMPARE(head.size(), EvidenceHeadLength);
        QCOMPARE(readEvidenceHead(head)->takenOut, evidence.takenOut);
        QCOMPARE(readEvidenceHead(head)->pages, 7);
        QVERIFY(!readEvidenceHead(head.left(9)));
        QVERIFY(!readEvidenceHead(QByteArray(head).replace(4, 1, "\x09")));
        QVERIFY(!readEvidenceHead(QByteArray(head).replace(6, 4, QByteArray(4, '\0'))));
    }

    void loadsNoneOfWhatReadsThem()
    {
        // What the window links: the libraries that take files apart are in the other process alone.
        QFile file(QStringLiteral("/proc/self/maps"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray loaded = file.readAll();
        QVERIFY(loaded.contains("libQt6Core"));
        for (const char *library : {"libexif", "libturbojpeg", "libQt6Pdf"}) {
            QVERIFY2(!loaded.contains(library), library);
        }
    }

    void keepsCopies()
    {
        MemoryKeeper keeper;
        QCOMPARE(keeper.read("digest").error().kind, KeepingError::Kind::Missing);
        QVERIFY(keeper.keep("digest", "bytes"));
        QVERIFY(keeper.keep("digest", "bytes"));
        QCOMPARE(keeper.read("digest").value_or(QByteArray()), QByteArray("bytes"));
        keeper.drop("digest");
        keeper.drop("digest");
        QVERIFY(!keeper.read("digest"));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceIntake)
#include "tst_evidenceintake.moc"
