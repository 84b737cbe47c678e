#include "core/cases/evidencedrawing.h"
#include "support/evidencefiles.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace WalletSupport;

namespace {

Attachment pdf(const QByteArray &bytes)
{
    return {{}, bytes, QStringLiteral("bill.pdf"), QStringLiteral("application/pdf"), {}};
}

std::optional<DrawnFiles> drawn(const std::vector<Attachment> &attachments,
                                std::chrono::milliseconds longest = std::chrono::minutes(5))
{
    EvidenceDrawing drawing(attachments, longest);
    std::optional<DrawnFiles> answer;
    QObject::connect(&drawing, &EvidenceDrawing::finished, &drawing,
                     [&answer](const DrawnFiles &files) { answer = files; });
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&answer] { return answer.has_value(); }, 300'000);
    return answer;
}

} // namespace

class TestEvidenceDrawing : public QObject
{
    Q_OBJECT

private slots:
    void isForPdfsOnly()
    {
        const Attachment picture{
            {}, EvidenceFiles::picture("png"), QStringLiteral("a.png"), QStringLiteral("image/png"), {}};
        QVERIFY(!EvidenceDrawing::isNeeded({}));
        QVERIFY(!EvidenceDrawing::isNeeded({picture}));
        QVERIFY(EvidenceDrawing::isNeeded({picture, pdf({})}));
        QCOMPARE(drawn({picture}), DrawnFiles());
    }

    void drawsEachPage()
    {
        const auto files = drawn({pdf(EvidenceFiles::pdf(1)), {}, pdf(EvidenceFiles::pdf(3))});
        QVERIFY(files);
        QCOMPARE(files->size(), std::size_t(2));
        QCOMPARE(files->at(0).count, 1);
        QCOMPARE(files->at(0).pages.size(), std::size_t(1));
        QCOMPARE(files->at(2).count, 3);
        QCOMPARE(files->at(2).pages.size(), std::size_t(3));
        for (const DrawnPage &page : files->at(2).pages) {
            QCOMPARE(page.size, QSize(877, 1754)); // twice as high as wide
            const QImage picture = QImage::fromData(page.jpeg, "JPEG");
            QCOMPARE(picture.size(), page.size);
            const QColor square = picture.pixelColor(440, 1315);
            QVERIFY2(square.blue() > 240 && square.red() < 15, qPrintable(square.name()));
        }
    }

    void saysWhatItCannotOpen()
    {
        Attachment changed = pdf(EvidenceFiles::pdf(1));
        changed.sha256 = QByteArray(32, 'x');
        const auto files = drawn(
            {pdf("%PDF-1.4 and nothing else"), pdf(EvidenceFiles::lockedPdf()), changed, pdf(EvidenceFiles::pdf(1))});
        QVERIFY(files);
        for (const std::size_t number : {0, 1}) {
            QVERIFY(files->at(number).pages.empty());
            QCOMPARE(files->at(number).count, 0);
        }
        QVERIFY(!files->contains(2));
        QCOMPARE(files->at(3).pages.size(), std::size_t(1));
    }

    void drawsSoManyPagesAndNoMore()
    {
        const Attachment thick = pdf(EvidenceFiles::pdf(EvidenceDrawing::MostPages + 5));
        const auto files = drawn({thick, thick, thick, thick});
        QVERIFY(files);
        static_assert(EvidenceDrawing::MostPagesInAll == EvidenceDrawing::MostPages * 3);
        QCOMPARE(files->size(), std::size_t(3));
        for (const auto &[number, file] : *files) {
            QCOMPARE(file.pages.size(), std::size_t(EvidenceDrawing::MostPages));
            QCOMPARE(file.count, EvidenceDrawing::MostPages + 5);
        }
    }

    void doesNotWaitForEver()
    {
        const auto files = drawn({pdf(EvidenceFiles::pdf(20))}, std::chrono::milliseconds(1));
        QVERIFY(files);
        QVERIFY(files->empty() || files->at(0).pages.size() < 20);
    }

    void canBeCancelled()
    {
        EvidenceDrawing kept({pdf(EvidenceFiles::pdf(1))});
        auto cancelled = std::make_unique<EvidenceDrawing>(std::vector{pdf(EvidenceFiles::pdf(1))});
        int answers = 0;
        connect(cancelled.get(), &EvidenceDrawing::finished, this, [&answers] { ++answers; });
        cancelled.reset();
        QSignalSpy ends(&kept, &EvidenceDrawing::finished);
        QVERIFY(ends.wait(60'000));
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceDrawing)
#include "tst_evidencedrawing.moc"
