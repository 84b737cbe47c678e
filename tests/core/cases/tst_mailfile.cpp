#include "core/cases/attachmentbytes.h"
#include "core/cases/mailfile.h"
#include "pythonreader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace WalletSupport;

namespace {

Request letter()
{
    Request request;
    request.recipient = QStringLiteral("help@wallet.example");
    request.subject =
        QStringLiteral("退款申请：Refund for an order that has quite a long name, in two languages 两种文字");
    request.body = QStringLiteral("您好：\n\n") + QStringLiteral("货没有到。Nothing came. ").repeated(20) +
                   QStringLiteral("\n.\nFrom here on = nothing\n");
    return request;
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 3000; ++i) {
        bytes += static_cast<char>(i * 7 % 256);
    }
    return bytes + "\r\n\n\r.\r\nFrom x\r\n";
}

QJsonObject read(const Request &request)
{
    const auto bytes = mailFileOf(redacted(request));
    return bytes ? readByPython("readmail.py", *bytes).object() : QJsonObject();
}

} // namespace

class TestMailFile : public QObject
{
    Q_OBJECT

private slots:
    void isReadByOthers();
    void takesFilesAlong();
    void needsNoRecipient();
    void letsNothingIntoTheHeaders_data();
    void letsNothingIntoTheHeaders();
    void refusesOtherRecipients_data();
    void refusesOtherRecipients();
    void refusesFiles();
    void tellsNoSecret();
    void namesFiles();
};

void TestMailFile::isReadByOthers()
{
    const Request request = letter();
    const QJsonObject mail = read(request);
    QCOMPARE(mail[QStringLiteral("defects")].toArray(), QJsonArray());
    QCOMPARE(mail[QStringLiteral("to")].toString(), request.recipient);
    QCOMPARE(mail[QStringLiteral("subject")].toString(), request.subject);
    QCOMPARE(mail[QStringLiteral("unsent")].toString(), QStringLiteral("1"));
    QCOMPARE(mail[QStringLiteral("text")].toString().trimmed(), request.body.trimmed());
    QCOMPARE(mail[QStringLiteral("files")].toArray(), QJsonArray());
    const QByteArray bytes = *mailFileOf(redacted(request));
    QVERIFY(!QByteArray(bytes).replace("\r\n", "").contains('\n'));
    QCOMPARE(bytes, QString::fromLatin1(bytes).toLatin1());
}

void TestMailFile::takesFilesAlong()
{
    QTemporaryDir folder;
    QFile onDisk(folder.filePath(QStringLiteral("copy.bin")));
    QVERIFY(onDisk.open(QIODevice::WriteOnly));
    QVERIFY(onDisk.write(allBytes()) > 0);
    onDisk.close();
    const QByteArray sum = QCryptographicHash::hash(allBytes(), QCryptographicHash::Sha256);
    Request request = letter();
    request.attachments = {
        {onDisk.fileName(), {}, QStringLiteral("收据 “一”, the first; 1.png"), QStringLiteral("image/png"), sum},
        {{}, allBytes(), QStringLiteral("receipt.pdf"), QStringLiteral("application/pdf"), sum},
        {{}, "x", QStringLiteral("receipt.pdf"), QStringLiteral("no type"), {}}};
    const QJsonObject mail = read(request);
    const QJsonArray files = mail[QStringLiteral("files")].toArray();
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0][QStringLiteral("name")].toString(), QStringLiteral("收据 “一”, the first; 1.png"));
    QCOMPARE(files[0][QStringLiteral("type")].toString(), QStringLiteral("image/png"));
    QCOMPARE(QByteArray::fromHex(files[0][QStringLiteral("bytes")].toString().toLatin1()), allBytes());
    QCOMPARE(QByteArray::fromHex(files[1][QStringLiteral("bytes")].toString().toLatin1()), allBytes());
    QCOMPARE(files[2][QStringLiteral("name")].toString(), QStringLiteral("receipt (2).pdf"));
    QCOMPARE(files[2][QStringLiteral("type")].toString(), QStringLiteral("application/octet-stream"));
    QCOMPARE(mail[QStringLiteral("text")].toString().trimmed(), request.body.trimmed());
    QCOMPARE(mail[QStringLiteral("defects")].toArray(), QJsonArray());
}

void TestMailFile::needsNoRecipient()
{
    Request request = letter();
    request.recipient.clear();
    const QJsonObject mail = read(request);
    QCOMPARE(mail[QStringLiteral("subject")].toString(), request.subject);
    QVERIFY(!mail[QStringLiteral("headers")].toArray().contains(QStringLiteral("to")));
}

void TestMailFile::letsNothingIntoTheHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line feed") << "a\nBcc: thief@evil.example";
    QTest::newRow("both") << "a\r\nBcc: thief@evil.example\r\n\r\nbody";
    QTest::newRow("carriage return") << "a\rBcc: thief@evil.example";
    QTest::newRow("line separator") << QString::fromUtf8("a\u2028Bcc: thief@evil.example");
    QTest::newRow("next line") << QString::fromUtf8("a\u0085Bcc: thief@evil.example");
    QTest::newRow("vertical tab") << "a\vBcc: thief@evil.example\fBcc: x";
    QTest::newRow("null") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("\nBcc: thief@evil.example"));
    QTest::newRow("an encoded word") << "=?utf-8?q?a=0D=0ABcc:_thief@evil.example?=";
    QTest::newRow("quotes") << "a\"; name=\"b.exe\"\r\nBcc: thief@evil.example";
    QTest::newRow("very long") << QString(QStringLiteral("退款 ").repeated(5000) +
                                          QStringLiteral("\nBcc: x@evil.example"));
}

void TestMailFile::letsNothingIntoTheHeaders()
{
    QFETCH(QString, text);
    Request request = letter();
    request.subject = text;
    request.attachments = {{{}, "x", text, QStringLiteral("image/png\r\nBcc: thief@evil.example"), {}}};
    const QJsonObject mail = read(request);
    QVERIFY(!mail.isEmpty());
    const QJsonArray expected{QStringLiteral("to"), QStringLiteral("subject"), QStringLiteral("x-unsent"),
                              QStringLiteral("mime-version"), QStringLiteral("content-type")};
    for (const QJsonValue &header : mail[QStringLiteral("headers")].toArray()) {
        QVERIFY2(expected.contains(header), qPrintable(header.toString()));
    }
    QCOMPARE(mail[QStringLiteral("addresses")].toArray(), QJsonArray{request.recipient});
    QCOMPARE(mail[QStringLiteral("files")].toArray().size(), 1);
    QCOMPARE(mail[QStringLiteral("text")].toString().trimmed(), request.body.trimmed());
}

void TestMailFile::refusesOtherRecipients_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::newRow("two") << "help@wallet.example, thief@evil.example";
    QTest::newRow("two, by a semicolon") << "help@wallet.example;thief@evil.example";
    QTest::newRow("a header") << "help@wallet.example\nBcc: thief@evil.example";
    QTest::newRow("a line end") << "help@wallet.example\n";
    QTest::newRow("a name") << "Help <help@wallet.example>";
    QTest::newRow("a group") << "a:help@wallet.example;";
    QTest::newRow("no host") << "help@";
    QTest::newRow("no name") << "@wallet.example";
    QTest::newRow("two signs") << "help@wallet.example@evil.example";
    QTest::newRow("a comment") << "help@wallet.example(x)";
    QTest::newRow("another alphabet") << QString::fromUtf8("hеlp@wallet.example");
    QTest::newRow("a blank") << "help @wallet.example";
}

void TestMailFile::refusesOtherRecipients()
{
    QFETCH(QString, recipient);
    Request request = letter();
    request.recipient = recipient;
    const auto bytes = mailFileOf(redacted(request));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, MailFileError::Kind::NoAddress);
}

void TestMailFile::refusesFiles()
{
    QTemporaryDir folder;
    Request request = letter();
    request.attachments = {{folder.filePath(QStringLiteral("gone.png")), {}, QStringLiteral("gone.png"), {}, {}}};
    const auto gone = mailFileOf(redacted(request));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, MailFileError::Kind::NotAttachable);
    QCOMPARE(gone.error().attachment, QStringLiteral("gone.png"));
    const QByteArray sum = QCryptographicHash::hash("one", QCryptographicHash::Sha256);
    QCOMPARE(bytesOf({{}, "two", QStringLiteral("changed.png"), {}, sum}).error().kind, AttachmentError::Kind::Changed);
    QCOMPARE(bytesOf({folder.path(), {}, QStringLiteral("folder"), {}, {}}).error().kind,
             AttachmentError::Kind::NotReadable);
    QFile large(folder.filePath(QStringLiteral("large.png")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(LargestAttachment + 1));
    QCOMPARE(bytesOf({large.fileName(), {}, QStringLiteral("large.png"), {}, {}}).error().kind,
             AttachmentError::Kind::TooLarge);
}

void TestMailFile::tellsNoSecret()
{
    Request request = letter();
    request.body += QStringLiteral("My card is 4111 1111 1111 1111\n");
    request.attachments = {{{}, "x", QStringLiteral("4111 1111 1111 1111.png"), QStringLiteral("image/png"), {}}};
    const QString all = QString::fromUtf8(QJsonDocument(read(request)).toJson());
    QVERIFY(all.contains(QStringLiteral("My card is ")));
    QVERIFY2(!all.contains(QStringLiteral("4111")), qPrintable(all));
}

void TestMailFile::namesFiles()
{
    QCOMPARE(fileNameFrom(QStringLiteral("../../etc/passwd"), QStringLiteral("x")), QStringLiteral("etc passwd"));
    QCOMPARE(fileNameFrom(QStringLiteral("a\\b:c*?\"<>|.png"), QStringLiteral("x")), QStringLiteral("a b c .png"));
    QCOMPARE(fileNameFrom(QStringLiteral("...hidden. "), QStringLiteral("x")), QStringLiteral("hidden"));
    QCOMPARE(fileNameFrom(QString::fromUtf8("gnp\u202efdp.exe"), QStringLiteral("x")), QStringLiteral("gnpfdp.exe"));
    QCOMPARE(fileNameFrom(QStringLiteral(" / .. "), QStringLiteral("x")), QStringLiteral("x"));
    const QString longest = fileNameFrom(QString(500, QChar(0x9000)) + QStringLiteral(".png"), QStringLiteral("x"));
    QVERIFY(longest.endsWith(QStringLiteral(".png")) && longest.toUtf8().size() < 255);
    const std::vector<QString> names = fileNamesOf({{{}, {}, QStringLiteral("a.png"), {}, {}},
                                                    {{}, {}, QStringLiteral("A.png"), {}, {}},
                                                    {{}, {}, QStringLiteral("x/a.png"), {}, {}},
                                                    {{}, {}, QStringLiteral("a.png"), {}, {}},
                                                    {{}, {}, {}, {}, {}}});
    QCOMPARE(names,
             (std::vector<QString>{QStringLiteral("a.png"), QStringLiteral("A (2).png"), QStringLiteral("x a.png"),
                                   QStringLiteral("a (3).png"), QStringLiteral("file")}));
}

QTEST_GUILESS_MAIN(TestMailFile)
#include "tst_mailfile.moc"
