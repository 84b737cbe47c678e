#include "core/pictures/picturerequest.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qrencode.h>

#include <sys/stat.h>

#include <memory>

using namespace WalletSupport;

/// The process that reads pictures, by what it answers.
class TestPictureRequest final : public QObject
{
    Q_OBJECT

private:
    using Kind = PictureError::Kind;

    static QString codeFile() { return QStringLiteral(WSC_TEST_DATA "/qr-link.png"); }
    QString written(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    static QByteArray codeBytes()
    {
        QFile file(codeFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray asPng(const QImage &picture)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        return buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG") ? bytes : QByteArray();
    }
    /// A photograph of the code that is drawn in several passes, the last one so many times more.
    static QByteArray photographOfPasses(int more)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImageWriter writer(&buffer, "jpg");
        writer.setProgressiveScanWrite(true);
        if (!writer.write(QImage(codeFile()).convertToFormat(QImage::Format_RGB32))) {
            return {};
        }
        const qsizetype last = bytes.lastIndexOf("\xff\xda");
        const QByteArray pass = bytes.mid(last, bytes.size() - 2 - last);
        return bytes.left(bytes.size() - 2) + pass.repeated(more) + "\xff\xd9";
    }
    static Result<QStringList, PictureError> answerOf(std::unique_ptr<PictureRequest> request)
    {
        std::optional<Result<QStringList, PictureError>> answer;
        connect(request.get(), &PictureRequest::finished, request.get(),
                [&answer](const Result<QStringList, PictureError> &texts) { answer = texts; });
        [[maybe_unused]] const bool isOver = QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
        return answer.value_or(fail(PictureError{Kind::NoReader}));
    }
    static Result<QStringList, PictureError> codesInFile(const QString &path)
    {
        return answerOf(std::make_unique<PictureRequest>(path));
    }
    static Result<QStringList, PictureError> codesIn(const QByteArray &bytes)
    {
        return answerOf(std::make_unique<PictureRequest>(bytes));
    }

    QTemporaryDir m_folder;

private slots:
    void readsACode()
    {
        const auto codes = codesInFile(codeFile());
        QVERIFY(codes);
        QCOMPARE(*codes, QStringList{QStringLiteral("https://alipay.com.verify.test/pay")});
    }

    void readsACodeInALargePhotograph_data()
    {
        QTest::addColumn<int>("side");
        QTest::newRow("as large as a screen") << 2000;
        QTest::newRow("larger than is searched") << 5000;
    }

    void readsACodeInALargePhotograph()
    {
        QFETCH(int, side);
        QImage photograph(side, side, QImage::Format_RGB32);
        photograph.fill(QColor(200, 180, 150));
        const QImage code(codeFile());
        QPainter painter(&photograph);
        painter.translate(side / 3.0, side / 3.0);
        painter.rotate(12);
        painter.drawImage(QRectF(0, 0, side / 3.0, side / 3.0), code);
        painter.end();
        const QString path = m_folder.filePath(QStringLiteral("photograph.jpg"));
        QVERIFY(photograph.save(path));
        const auto codes = codesInFile(path);
        QVERIFY(codes);
        QCOMPARE(codes->front(), QStringLiteral("https://alipay.com.verify.test/pay"));
    }

    void readsWhatTelephonesRead_data()
    {
        QTest::addColumn<bool>("isInverted");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<QColor>("around");
        QTest::newRow("inverted, as on a dark screen") << true << false << QColor(0x30, 0x30, 0x38);
        QTest::newRow("inverted on black") << true << false << QColor(Qt::black);
        QTest::newRow("inverted on white") << true << false << QColor(Qt::white);
        QTest::newRow("mirrored") << false << true << QColor(Qt::white);
        QTest::newRow("mirrored and inverted") << true << true << QColor(Qt::black);
    }

    void readsWhatTelephonesRead()
    {
        QFETCH(bool, isInverted);
        QFETCH(bool, isMirrored);
        QFETCH(QColor, around);
        QImage code = QImage(codeFile()).convertToFormat(QImage::Format_RGB32);
        if (isInverted) {
            code.invertPixels();
        }
        QImage screen(code.width() * 2, code.height() * 2, QImage::Format_RGB32);
        screen.fill(around);
        QPainter(&screen).drawImage(code.width() / 2, code.height() / 2, code.mirrored(isMirrored, false));
        const auto codes = codesIn(asPng(screen));
        QVERIFY(codes);
        QCOMPARE(*codes, QStringList{QStringLiteral("https://alipay.com.verify.test/pay")});
    }

    void readsMirroredCodesOfAnySize_data()
    {
        QTest::addColumn<int>("letters");
        for (const int letters : {30, 110, 230, 330}) {
            QTest::addRow("%d letters", letters) << letters;
        }
    }

    void readsMirroredCodesOfAnySize()
    {
        QFETCH(int, letters);
        const QString text = QStringLiteral("https://alipay.com.verify.test/").leftJustified(letters, u'a');
        QRcode *code = QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
        QVERIFY(code != nullptr);
        constexpr int Quiet = 4;
        QImage modules(code->width + 2 * Quiet, code->width + 2 * Quiet, QImage::Format_RGB32);
        modules.fill(Qt::white);
        for (int at = 0; at < code->width * code->width; ++at) {
            if ((code->data[at] & 1) != 0) {
                modules.setPixelColor(Quiet + at % code->width, Quiet + at / code->width, Qt::black);
            }
        }
        QRcode_free(code);
        const auto codes = codesIn(asPng(modules.scaled(modules.size() * 6).mirrored(true, false)));
        QVERIFY(codes);
        QCOMPARE(*codes, QStringList{text});
    }

    void readsAPictureThatIsInNoFile()
    {
        QVERIFY(codesIn(codeBytes()));
        const auto none = codesIn(QByteArray());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::NotPicture);
    }

    void readsAPhotographOfSeveralPasses()
    {
        const auto codes = codesIn(photographOfPasses(0));
        QVERIFY(codes);
    }

    void canBeEnded()
    {
        auto request = std::make_unique<PictureRequest>(codeFile());
        QSignalSpy answers(request.get(), &PictureRequest::finished);
        const auto *process = request->findChild<QProcess *>();
        QVERIFY(process == nullptr); // it outlives the request
        request.reset();
        // Another one is answered as ever, and nothing came of the first.
        QVERIFY(codesIn(codeBytes()));
        QCOMPARE(answers.size(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no such file") << m_folder.filePath(QStringLiteral("missing.png")) << Kind::Unreadable;
        QTest::newRow("a folder") << m_folder.path() << Kind::Unreadable;
        QTest::newRow("a device") << QStringLiteral("/dev/zero") << Kind::Unreadable;
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.png"));
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QTest::newRow("a pipe that nobody writes into") << pipe << Kind::Unreadable;
        QTest::newRow("drawn in 1,000 passes") << written("passes.jpg", photographOfPasses(1000)) << Kind::TooLarge;
        QTest::newRow("empty") << written("empty.png", {}) << Kind::NotPicture;
        QTest::newRow("a text") << written("text.png", "Hello") << Kind::NotPicture;
        QTest::newRow("cut off") << written("cut.png", codeBytes().left(codeBytes().size() / 2)) << Kind::NotPicture;
        QTest::newRow("only a head") << written("head.png", codeBytes().left(40)) << Kind::NotPicture;
        QTest::newRow("a drawing that names another file")
            << written("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                      "<image href='file:///etc/passwd' width='9' height='9'/></svg>")
            << Kind::NotPicture;
        QTest::newRow("a drawing by another name")
            << written("drawing.png", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
            << Kind::NotPicture;
        QImage plain(300, 300, QImage::Format_RGB32);
        plain.fill(Qt::green);
        const QString plainPath = m_folder.filePath(QStringLiteral("plain.png"));
        QVERIFY(plain.save(plainPath));
        QTest::newRow("no code") << plainPath << Kind::NoCode;
        QImage huge(20'000, 20'000, QImage::Format_Mono);
        huge.fill(0);
        const QString hugePath = m_folder.filePath(QStringLiteral("huge.png"));
        QVERIFY(huge.save(hugePath));
        QTest::newRow("20,000 x 20,000") << hugePath << Kind::TooLarge;
        const QString longPath = m_folder.filePath(QStringLiteral("long.png"));
        QFile longFile(longPath);
        QVERIFY(longFile.open(QIODevice::WriteOnly) && longFile.resize(50'000'000));
        QTest::newRow("50 MB") << longPath << Kind::TooLarge;
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(Kind, kind);
        const auto codes = codesInFile(path);
        QVERIFY(!codes);
        QCOMPARE(codes.error().kind, kind);
    }
};

QTEST_MAIN(TestPictureRequest)
#include "tst_picturerequest.moc"
