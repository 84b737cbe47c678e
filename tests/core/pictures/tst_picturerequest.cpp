#include "check/codepicture.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

class TestCodePicture final : public QObject
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

    void readsAPastedPicture()
    {
        QVERIFY(codesInPicture(QImage(codeFile())));
        const auto none = codesInPicture(QImage());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Kind::NotPicture);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no such file") << m_folder.filePath(QStringLiteral("missing.png")) << Kind::Unreadable;
        QTest::newRow("a folder") << m_folder.path() << Kind::Unreadable;
        QTest::newRow("a device") << QStringLiteral("/dev/zero") << Kind::Unreadable;
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

QTEST_MAIN(TestCodePicture)
#include "tst_codepicture.moc"
