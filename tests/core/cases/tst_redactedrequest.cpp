#include "core/cases/redactedrequest.h"
#include "core/cases/reference.h"
#include "core/guides/typedtext.h"

#include <QTest>

#include <algorithm>

using namespace WalletSupport;

namespace {

const QString Card = QStringLiteral("4111 1111 1111 1111");
const QString Dots = QString(6, QChar(0x2022));

QString phrase()
{
    return QStringLiteral("abandon ability able about above absent absorb abstract absurd abuse access accident");
}

Request letter()
{
    Request request;
    request.recipient = QStringLiteral("help@wallet.example");
    request.subject = QStringLiteral("Refund for order 20261122001234567890");
    request.body = QStringLiteral("Dear support,\n\nI paid with my card 4111 1111 1111 1111.\nMy PIN is 7391 and it "
                                  "still failed.\nOrder or transaction number: 2026112222001412345678901234\n");
    request.reference = QStringLiteral("0125-8V01-AAAD");
    request.timeline = {{QDate(2026, 11, 1), QStringLiteral("Paid with 4111 1111 1111 1111")}};
    request.own = {QStringLiteral("退款"), QStringLiteral("我的卡号是 4111 1111 1111 1111。"), QStringLiteral("zh_CN")};
    request.attachments = {
        {QString(), "x", QStringLiteral("card 4111 1111 1111 1111.png"), QStringLiteral("image/png"), QByteArray()}};
    return request;
}

QString allTextsOf(const Request &request)
{
    QString texts = plainTextOf(request) + u'\n' + request.own.subject + u'\n' + request.own.body;
    for (const DatedLine &line : request.timeline) {
        texts += u'\n' + line.text;
    }
    for (const Attachment &attachment : request.attachments) {
        texts += u'\n' + attachment.name;
    }
    return texts;
}

} // namespace

class TestRedactedRequest : public QObject
{
    Q_OBJECT

private slots:
    void masksEverywhere();
    void leavesOrdersAlone();
    void saysWhatAndWhere();
    void putsBack();
    void neverPutsBackRecoveryPhrase();
    void readsSubjectAndBodyAsOne();
    void leavesItsOwnWordsAlone();
    void leavesTheRestAsItIs();
    void leavesNothingToFind();
    void leavesReferencesAlone();
    void leavesEndingsOfNames();
};

void TestRedactedRequest::masksEverywhere()
{
    const QString texts = allTextsOf(redacted(letter()).request());
    QVERIFY2(!texts.contains(Card), qPrintable(texts));
    QVERIFY2(!texts.contains(QStringLiteral("7391")), qPrintable(texts));
    QVERIFY(texts.contains(QString(QStringLiteral("I paid with my card ") + Dots + u'.')));
    QVERIFY(texts.contains(QString(QStringLiteral("Paid with ") + Dots)));
    QVERIFY(texts.contains(QString(QStringLiteral("card ") + Dots + QStringLiteral(".png"))));
}

void TestRedactedRequest::leavesEndingsOfNames()
{
    Request request = letter();
    request.attachments = {{{}, "x", QStringLiteral("my password is Xk9mPq2z.png"), {}, {}},
                           {{}, "y", QStringLiteral("密码是Xk9mPq2z.PDF"), {}, {}},
                           {{}, "z", QStringLiteral("PIN 7391.jpeg"), {}, {}}};
    const std::vector<Attachment> leaving = redacted(request).request().attachments;
    QCOMPARE(leaving[0].name, QString(QStringLiteral("my password is ") + Dots + QStringLiteral(".png")));
    QCOMPARE(leaving[1].name, QString(QStringLiteral("密码是") + Dots + QStringLiteral(".PDF")));
    QCOMPARE(leaving[2].name, QString(QStringLiteral("PIN ") + Dots + QStringLiteral(".jpeg")));
    // Masked once more, it stays as it is.
    request.attachments = leaving;
    QCOMPARE(redacted(request).request().attachments, leaving);
}

void TestRedactedRequest::leavesOrdersAlone()
{
    Request request = letter();
    // These pass the check of card numbers by chance.
    request.body += QStringLiteral("Order number: 4111111111111111\n订单号：6222020000000000000\n交易单号："
                                   "4200001234202611220123456789\nTransaction ID: 9KX12345AB678901C\n");
    const Request leaving = redacted(request).request();
    for (const QString &kept : {QStringLiteral("20261122001234567890"), QStringLiteral("2026112222001412345678901234"),
                                QStringLiteral("Order number: 4111111111111111"), QStringLiteral("6222020000000000000"),
                                QStringLiteral("4200001234202611220123456789"), QStringLiteral("9KX12345AB678901C")}) {
        QVERIFY2(plainTextOf(leaving).contains(kept), qPrintable(plainTextOf(leaving)));
    }
}

void TestRedactedRequest::saysWhatAndWhere()
{
    const std::vector<FoundSecret> found = redacted(letter()).found();
    QCOMPARE(found.size(), std::size_t(5));
    QCOMPARE(found[0].kind, SecretKind::Card);
    QCOMPARE(found[0].place, FoundSecret::Place::Body);
    QCOMPARE(found[0].text, Card);
    QCOMPARE(found[0].around, QString(QStringLiteral("I paid with my card ") + Dots + u'.'));
    QCOMPARE(found[1].kind, SecretKind::Pin);
    QCOMPARE(found[1].text, QStringLiteral("7391"));
    QCOMPARE(found[2].text, Card);
    QCOMPARE(found[3].place, FoundSecret::Place::Timeline);
    QCOMPARE(found[4].place, FoundSecret::Place::AttachmentName);
    Request two;
    two.body = QStringLiteral("Cards: 4111 1111 1111 1111 and 5500 0055 5555 5559");
    const std::vector<FoundSecret> both = redacted(two).found();
    QCOMPARE(both.size(), std::size_t(2));
    QVERIFY2(!both[0].around.contains(QStringLiteral("5500")), qPrintable(both[0].around));
}

void TestRedactedRequest::putsBack()
{
    const RedactedRequest leaving = redacted(letter(), {{SecretKind::Card, Card}});
    const QString texts = allTextsOf(leaving.request());
    QCOMPARE(texts.count(Card), 4);
    QVERIFY(!texts.contains(QStringLiteral("7391")));
    QCOMPARE(leaving.found(), redacted(letter()).found());
    // Another kind of secret with the same text is not meant.
    QVERIFY(!allTextsOf(redacted(letter(), {{SecretKind::Code, Card}}).request()).contains(Card));
}

void TestRedactedRequest::neverPutsBackRecoveryPhrase()
{
    Request request;
    request.body = QStringLiteral("My words are ") + phrase();
    const std::vector<FoundSecret> found = redacted(request).found();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].kind, SecretKind::RecoveryPhrase);
    QVERIFY(!canBePutBack(found[0].kind));
    const Request leaving = redacted(request, {{found[0].kind, found[0].text}}).request();
    QVERIFY2(!leaving.body.contains(QStringLiteral("abandon")), qPrintable(leaving.body));
}

void TestRedactedRequest::readsSubjectAndBodyAsOne()
{
    Request request;
    request.subject = phrase().section(u' ', 0, 5);
    request.body = phrase().section(u' ', 6);
    const Request leaving = redacted(request).request();
    QCOMPARE(leaving.subject, Dots);
    QCOMPARE(leaving.body, Dots);
}

/// Only what was typed is masked, and there not the account that the guide has asked for.
void TestRedactedRequest::leavesItsOwnWordsAlone()
{
    Request request;
    request.body = QStringLiteral("My password: 7726 takes forwarded texts.\n") +
                   asTyped(QStringLiteral("My password is Tulip-77-night"), false) + QStringLiteral("\nIt went to: ") +
                   asTyped(QStringLiteral("ICBC 6222 0200 0000 0000 008"), true) + QStringLiteral("\nPhrase: ") +
                   asTyped(phrase(), true) + QStringLiteral("\nMy code: 482913");
    request.typed = TypedSpans{{}, takeTypedSpans(request.body)};
    const QString left = redacted(request).request().body;
    QCOMPARE(left, QStringLiteral("My password: 7726 takes forwarded texts.\nMy password is %1\nIt went to: ICBC 6222 "
                                  "0200 0000 0000 008\nPhrase: %1\nMy code: 482913")
                       .arg(Dots));
}

void TestRedactedRequest::leavesTheRestAsItIs()
{
    Request plain = letter();
    plain.body = QStringLiteral("Nothing came.\n\n我没收到货。");
    plain.own = {};
    plain.timeline.clear();
    plain.attachments.front().name = QStringLiteral("receipt.png");
    const RedactedRequest leaving = redacted(plain);
    QCOMPARE(leaving.request(), plain);
    QVERIFY(leaving.found().empty());
    QCOMPARE(redacted(Request()).request(), Request());
}

void TestRedactedRequest::leavesNothingToFind()
{
    Request request = letter();
    request.body +=
        QStringLiteral("\n验证码是 384920，密码：Xk9#mPq2，身份证 11010519491231002X\nDE89370400440532013000\n") +
        phrase() + u'\n';
    const Request leaving = redacted(request).request();
    QCOMPARE(redacted(leaving).request(), leaving);
    QVERIFY2(redacted(leaving).found().empty(), qPrintable(leaving.body));
}

void TestRedactedRequest::leavesReferencesAlone()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        Request request;
        request.subject = QStringLiteral("No code, no password");
        const QString reference = newReference(random);
        for (const QString &body : {QString(QStringLiteral("I sent no PIN.\n\nMy reference: ") + reference),
                                    QString(QStringLiteral("没有收到验证码。\n\n我的参考编号：") + reference)}) {
            request.body = body;
            QCOMPARE(redacted(request).request().body, body);
        }
    }
}

QTEST_GUILESS_MAIN(TestRedactedRequest)
#include "tst_redactedrequest.moc"
