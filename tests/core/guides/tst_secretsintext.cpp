#include "core/guides/secretsintext.h"

#include <QTest>

using namespace WalletSupport;

class TestSecretsInText : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryKind_data();
    void namesEveryKind();
    void looksAtFreeTextsOnly();
};

void TestSecretsInText::namesEveryKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<SecretKind>>("expected");
    using Kind = SecretKind;
    const auto row = [](const char *name, const char *text, const std::vector<SecretKind> &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("a card", "I paid with 2345 6789 0123 4560 on Monday", {Kind::Card});
    row("a card in full width", "２３４５ ６７８９ ０１２３ ４５６０", {Kind::Card});
    row("a password", "my password is rabbit7, try it", {Kind::Password});
    row("密码", "我的支付密码是483100", {Kind::Password});
    row("a card and a code", "2345 6789 0123 4560, code 483100", {Kind::Card, Kind::Code});
    row("two cards and a password", "2345 6789 0123 4560, my password is rabbit7, and 4111 1111 1111 1111",
        {Kind::Card, Kind::Password});
    row("a password is spoken of", "I forgot my password and tried 3 times", {});
    row("nothing", "", {});
}

void TestSecretsInText::namesEveryKind()
{
    QFETCH(const QString, text);
    Step step;
    step.kind = StepKind::Form;
    Field field;
    field.id = QStringLiteral("story");
    field.kind = FieldKind::Multiline;
    step.fields.push_back(field);
    Answer answer;
    answer.fields[field.id] = {text, {}, false};
    std::vector<SecretKind> got;
    for (const FieldError &warning : warningsIn(step, answer)) {
        QCOMPARE(warning.kind, FieldError::Kind::HoldsSecrets);
        got = warning.secrets;
    }
    QTEST(got, "expected");
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
    const std::vector<FieldError> expected{
        {QStringLiteral("story"), FieldError::Kind::HoldsSecrets, 0, -1, {SecretKind::Card}}};
    QCOMPARE(warningsIn(step, answer), expected);
}

QTEST_GUILESS_MAIN(TestSecretsInText)
#include "tst_secretsintext.moc"
