#include "core/guides/secretsintext.h"

#include <QTest>

using namespace WalletSupport;

class TestSecretsInText : public QObject
{
    Q_OBJECT

private slots:
    void tellsCardsFromOtherSecrets_data();
    void tellsCardsFromOtherSecrets();
    void looksAtFreeTextsOnly();
};

void TestSecretsInText::tellsCardsFromOtherSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *name, const char *text, const QList<int> &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    const QList<int> card{static_cast<int>(FieldError::Kind::HoldsCardNumber)};
    const QList<int> secret{static_cast<int>(FieldError::Kind::HoldsSecret)};
    row("a card", "I paid with 2345 6789 0123 4560 on Monday", card);
    row("a card in full width", "２３４５ ６７８９ ０１２３ ４５６０", card);
    row("a password", "my password is rabbit7, try it", secret);
    row("密码", "我的支付密码是483100", secret);
    row("a card and a code", "2345 6789 0123 4560, code 483100", card);
    row("a password is spoken of", "I forgot my password and tried 3 times", {});
    row("nothing", "", {});
}

void TestSecretsInText::tellsCardsFromOtherSecrets()
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
    QList<int> got;
    for (const FieldError &warning : warningsIn(step, answer)) {
        got.append(static_cast<int>(warning.kind));
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
    const std::vector<FieldError> expected{{QStringLiteral("story"), FieldError::Kind::HoldsCardNumber, 0}};
    QCOMPARE(warningsIn(step, answer), expected);
}

QTEST_GUILESS_MAIN(TestSecretsInText)
#include "tst_secretsintext.moc"
