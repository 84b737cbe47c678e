#include "core/guides/secretsintext.h"

#include <QTest>

using namespace WalletSupport;

class TestSecretsInText : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void looksAtFreeTextsOnly();
};

void TestSecretsInText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("card");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char *name, const char *text, bool card, bool secret) {
        QTest::newRow(name) << QString::fromUtf8(text) << card << secret;
    };
    row("card in groups", "I paid with 2345 6789 0123 4560 on Monday", true, false);
    row("card in one", "卡号2345678901234560，请退款", true, false);
    row("card in full width", "２３４５ ６７８９ ０１２３ ４５６０", true, false);
    row("card with hyphens", "2345-6789-0123-4560", true, false);
    row("one digit wrong", "2345 6789 0123 4561", false, false);
    row("last digits", "my card ending in 4569", false, false);
    row("transaction number", "transaction 20261101220014123456789012345678", false, false);
    row("order number with letters", "order A2345678901234560", false, false);
    row("telephone", "call me on +86 139 0000 0000", false, false);
    row("password", "my password is rabbit7, try it", false, true);
    row("password without a verb", "password: rabbit7", false, true);
    row("password named alone", "password rabbit7", false, true);
    row("PIN", "my PIN is 4831", false, true);
    row("security code", "CVV 123", false, true);
    row("密码", "我的支付密码是483100", false, true);
    row("密码, no verb", "密码 rabbit7", false, true);
    row("one-time code", "the verification code is 483100", false, true);
    row("code", "code: 483100", false, true);
    row("验证码", "验证码483100", false, true);
    row("a password is spoken of", "I forgot my password and tried 3 times", false, false);
    row("a password is wrong", "it says that the password was wrong", false, false);
    row("a code did not come", "the verification code did not come for 20 minutes", false, false);
    row("an error code", "it shows error code 5003", false, false);
    row("密码 is spoken of", "我忘了密码，试了3次", false, false);
    row("验证码 is spoken of", "等了20分钟也没有收到验证码", false, false);
    row("nothing", "", false, false);
}

void TestSecretsInText::finds()
{
    QFETCH(QString, text);
    QFETCH(bool, card);
    QFETCH(bool, secret);
    QCOMPARE(holdsCardNumber(text), card);
    QCOMPARE(holdsSecret(text), secret);
}

void TestSecretsInText::looksAtFreeTextsOnly()
{
    Step step;
    step.kind = StepKind::Form;
    Answer answer;
    for (const auto &[id, kind] :
         {std::pair{"order", FieldKind::OrderNumber}, std::pair{"story", FieldKind::Multiline}}) {
        Field field;
        field.id = QLatin1String(id);
        field.kind = kind;
        step.fields.push_back(field);
        answer.fields[field.id] = {QStringLiteral("2345678901234560"), {}, false};
    }
    const std::vector<FieldError> expected{{QStringLiteral("story"), FieldError::Kind::HoldsCardNumber, 0}};
    QCOMPARE(warningsIn(step, answer), expected);
}

QTEST_GUILESS_MAIN(TestSecretsInText)
#include "tst_secretsintext.moc"
