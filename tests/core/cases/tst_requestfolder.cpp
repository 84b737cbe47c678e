#include "core/cases/requestfolder.h"
#include "pythonreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace WalletSupport;

namespace {

Request letter()
{
    Request request;
    request.subject = QStringLiteral("退款申请：A/1..2");
    request.body = QStringLiteral("您好");
    request.own = {QStringLiteral("Refund: A/1..2"), QStringLiteral("Hello"), QStringLiteral("en")};
    request.attachments = {{{}, "one", QStringLiteral("退款申请：A 1 2.pdf"), QStringLiteral("application/pdf"), {}},
                           {{}, "two", QStringLiteral("../../chat.png"), QStringLiteral("image/png"), {}}};
    return request;
}

QStringList namesOf(const std::vector<NamedBytes> &files)
{
    QStringList names;
    for (const NamedBytes &file : files) {
        names.append(file.name);
    }
    return names;
}

} // namespace

class TestRequestFolder : public QObject
{
    Q_OBJECT

private slots:
    void holdsEverything();
    void needsNoOwnLanguage();
    void saysWhatIsGone();
    void tellsNoSecret();
};

void TestRequestFolder::holdsEverything()
{
    const auto files = folderFilesOf(redacted(letter()), "%PDF");
    QVERIFY(files);
    QCOMPARE(namesOf(*files), (QStringList{QStringLiteral("退款申请：A 1 2.txt"), QStringLiteral("Refund A 1 2.txt"),
                                           QStringLiteral("退款申请：A 1 2.pdf"), QStringLiteral("退款申请：A 1 2.eml"),
                                           QStringLiteral("退款申请：A 1 2 (2).pdf"), QStringLiteral("chat.png")}));
    QCOMPARE(files->at(0).bytes, QStringLiteral("退款申请：A/1..2\n\n您好\n").toUtf8());
    QCOMPARE(files->at(1).bytes, QByteArray("Refund: A/1..2\n\nHello\n"));
    QCOMPARE(files->at(2).bytes, QByteArray("%PDF"));
    const QJsonObject mail = readByPython("readmail.py", files->at(3).bytes).object();
    QCOMPARE(mail[QStringLiteral("subject")].toString(), letter().subject);
    QCOMPARE(mail[QStringLiteral("files")].toArray().size(), 2);
    QCOMPARE(files->at(4).bytes, QByteArray("one"));
    QCOMPARE(letterNameOf(redacted(letter()), {}), QStringLiteral("退款申请：A 1 2"));
}

void TestRequestFolder::needsNoOwnLanguage()
{
    Request request = letter();
    request.own = {};
    request.attachments.clear();
    request.subject.clear();
    const auto files = folderFilesOf(redacted(request), "%PDF");
    QVERIFY(files);
    QCOMPARE(namesOf(*files),
             (QStringList{QStringLiteral("letter.txt"), QStringLiteral("letter.pdf"), QStringLiteral("letter.eml")}));
}

void TestRequestFolder::saysWhatIsGone()
{
    Request request = letter();
    request.attachments.back().path = QStringLiteral("/nowhere/chat.png");
    const auto files = folderFilesOf(redacted(request), "%PDF");
    QVERIFY(!files);
    QCOMPARE(files.error().kind, AttachmentError::Kind::NotReadable);
}

void TestRequestFolder::tellsNoSecret()
{
    Request request = letter();
    request.subject = QStringLiteral("Card 4111 1111 1111 1111");
    request.body = request.own.body = QStringLiteral("My card: 4111 1111 1111 1111");
    request.own.subject = request.subject;
    request.attachments.front().name = QStringLiteral("4111111111111111.pdf");
    const auto files = folderFilesOf(redacted(request), "%PDF");
    QVERIFY(files);
    for (const NamedBytes &file : *files) {
        QVERIFY2(!file.name.contains(QStringLiteral("4111")), qPrintable(file.name));
        QVERIFY2(!file.bytes.contains("4111"), qPrintable(file.name));
    }
}

QTEST_GUILESS_MAIN(TestRequestFolder)
#include "tst_requestfolder.moc"
