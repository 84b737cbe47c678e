#include "exampleguide.h"

#include <QTest>

using namespace WalletSupport;

class TestGuideReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAFlow();
    void readsGroups();
    void givesALogItsFields();
    void tellsFaults_data();
    void tellsFaults();
    void tellsAllFaults();
};

void TestGuideReader::readsAFlow()
{
    const auto guide = readGuide(QStringLiteral("lunch"), ExampleGuide);
    QVERIFY(guide);
    QCOMPARE(guide->start, QStringLiteral("wallet"));
    QCOMPARE(guide->steps.size(), std::size_t(10));
    const Step *details = guide->step(QStringLiteral("details"));
    QVERIFY(details);
    QCOMPARE(details->kind, StepKind::Form);
    QCOMPARE(details->next.size(), std::size_t(3));
    QCOMPARE(details->next[0].condition->choices, QStringList{QStringLiteral("twice")});
    QCOMPARE(*details->next[1].condition->fact, WalletFact::ResetForm);
    QVERIFY(!details->next[2].condition);
    QCOMPARE(details->field(QStringLiteral("note"))->need, Need::Optional);
    QCOMPARE(details->field(QStringLiteral("note"))->maxLength, 20);
    QVERIFY(details->field(QStringLiteral("order"))->allowsNotSure);
    const Choice *back = guide->step(QStringLiteral("decide"))->choice(QStringLiteral("saw-two"));
    QVERIFY(back);
    QCOMPARE(back->suggests, QStringLiteral("twice"));
    QCOMPARE(guide->icon, QStringLiteral("key"));
    QVERIFY((guide->documents == std::vector<GuideDocument>{{QStringLiteral("letter"), Addressee::Support}}));
    QVERIFY(guide->document(QStringLiteral("letter")));
    QVERIFY(!guide->document(QStringLiteral("note")));
    QCOMPARE(guide->step(QStringLiteral("end"))->documents, QStringList{QStringLiteral("letter")});
}

void TestGuideReader::readsGroups()
{
    const auto guide = readGuide(QStringLiteral("lunch"), R"({"start": "a", "steps": [
        {"id": "a", "kind": "group", "most": 5, "next": "b", "rests-on": ["b"],
         "fields": [{"id": "day", "kind": "date", "event": "payment"}, {"id": "sum", "kind": "amount"}]},
        {"id": "b", "kind": "group", "most": 2, "optional": true, "next": "c", "fields": [{"id": "x", "kind": "text"}]}
        ]})");
    QVERIFY(guide);
    const Step &group = guide->steps.front();
    QCOMPARE(group.kind, StepKind::Group);
    QVERIFY(group.isRepeated());
    QVERIFY(group.isQuestion());
    QCOMPARE(group.most, 5);
    QCOMPARE(group.need, Need::Required);
    QCOMPARE(group.restsOn, QStringList{QStringLiteral("b")});
    QCOMPARE(group.field(QStringLiteral("day"))->event, DatedEvent::Payment);
    QCOMPARE(guide->steps.back().need, Need::Optional);
}

/// When, with whom, what was said, and a number that need not be there.
void TestGuideReader::givesALogItsFields()
{
    const auto guide = readGuide(
        QStringLiteral("lunch"),
        R"({"start": "a", "steps": [{"id": "a", "kind": "log", "most": 10, "optional": true, "next": "b"}]})");
    QVERIFY(guide);
    const Step &log = guide->steps.front();
    QCOMPARE(log.kind, StepKind::Log);
    QVERIFY(log.isRepeated());
    QVERIFY(log.isQuestion());
    QCOMPARE(log.most, 10);
    QStringList ids;
    for (const Field &field : log.fields) {
        ids.append(field.id);
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("date who said number"));
    QCOMPARE(log.field(QStringLiteral("date"))->kind, FieldKind::Date);
    QCOMPARE(log.field(QStringLiteral("said"))->kind, FieldKind::Multiline);
    QCOMPARE(log.field(QStringLiteral("number"))->need, Need::Optional);
}

void TestGuideReader::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &step, GuideFault::Kind kind, const char *path) {
        QTest::newRow(name) << QByteArray("{\"start\": \"a\", \"steps\": [" + step + "]}") << int(kind)
                            << QString(QLatin1String(path));
    };
    using Kind = GuideFault::Kind;
    QTest::newRow("not JSON") << QByteArray("{") << int(Kind::NotJson) << QString();
    QTest::newRow("a list") << QByteArray("[]") << int(Kind::NotJson) << QString();
    QTest::newRow("empty file") << QByteArray() << int(Kind::NotJson) << QString();
    QTest::newRow("no steps") << QByteArray("{\"start\": \"a\"}") << int(Kind::MissingKey) << QString();
    row("no kind", R"({"id": "a", "next": "b"})", Kind::MissingKey, "steps.0");
    row("unknown kind", R"({"id": "a", "kind": "quiz", "next": "b"})", Kind::UnknownValue, "steps.0.kind");
    row("no way on", R"({"id": "a", "kind": "notice"})", Kind::MissingKey, "steps.0");
    row("a form without fields", R"({"id": "a", "kind": "form", "next": "b"})", Kind::MissingKey, "steps.0");
    row("a choice without choices", R"({"id": "a", "kind": "choice"})", Kind::MissingKey, "steps.0");
    row("an outcome without a document", R"({"id": "a", "kind": "outcome"})", Kind::MissingKey, "steps.0");
    row("an outcome that goes on", R"({"id": "a", "kind": "outcome", "documents": ["d"], "next": "b"})",
        Kind::UnknownKey, "steps.0.next");
    row("a key that means nothing", R"({"id": "a", "kind": "notice", "nxet": "b", "next": "b"})", Kind::UnknownKey,
        "steps.0.nxet");
    row("the same step twice",
        R"({"id": "a", "kind": "notice", "next": "b"}, {"id": "a", "kind": "notice", "next": "b"})", Kind::DuplicateId,
        "steps.1");
    row("an id with blanks", R"({"id": "a b", "kind": "notice", "next": "b"})", Kind::UnknownValue, "steps.0.id");
    row("a number for text", R"({"id": "a", "kind": "notice", "next": "b", "actions": [{"id": "x", "does": 5}]})",
        Kind::WrongType, "steps.0.actions.0.does");
    row("an article without name",
        R"({"id": "a", "kind": "notice", "next": "b", "actions": [{"id": "x", "does": "open-article"}]})",
        Kind::MissingKey, "steps.0.actions.0");
    row("a length that is none",
        R"({"id": "a", "kind": "form", "next": "b", "fields": [{"id": "f", "kind": "text", "max-length": 0}]})",
        Kind::WrongType, "steps.0.fields.0.max-length");
    row("a condition without values", R"({"id": "a", "kind": "notice", "next": [{"if": {"step": "s"}, "to": "b"}]})",
        Kind::MissingKey, "steps.0.next.0.if");
    row("a document for nobody",
        R"({"id": "a", "kind": "notice", "next": "b"}], "documents": [{"id": "d", "for": "x"})", Kind::UnknownValue,
        "documents.0.for");
    row("a day of nothing",
        R"({"id": "a", "kind": "form", "next": "b", "fields": [{"id": "f", "kind": "date", "event": "party"}]})",
        Kind::UnknownValue, "steps.0.fields.0.event");
    row("an event of a text",
        R"({"id": "a", "kind": "form", "next": "b", "fields": [{"id": "f", "kind": "text", "event": "payment"}]})",
        Kind::UnknownKey, "steps.0.fields.0.event");
    row("rights of no kind", R"({"id": "a", "kind": "outcome", "documents": ["d"], "rights": [{}]})", Kind::MissingKey,
        "steps.0.rights.0");
    row("rights of an unknown kind",
        R"({"id": "a", "kind": "outcome", "documents": ["d"], "rights": [{"kinds": ["any"]}]})", Kind::UnknownValue,
        "steps.0.rights.0.kinds");
    row("rights before the end", R"({"id": "a", "kind": "notice", "next": "b", "rights": [{"kinds": ["complaint"]}]})",
        Kind::UnknownKey, "steps.0.rights");
    row("a group without its most",
        R"({"id": "a", "kind": "group", "next": "b", "fields": [{"id": "f", "kind": "text"}]})", Kind::MissingKey,
        "steps.0");
    row("a group of one",
        R"({"id": "a", "kind": "group", "most": 1, "next": "b", "fields": [{"id": "f", "kind": "text"}]})",
        Kind::WrongType, "steps.0.most");
    row("a group of very many",
        R"({"id": "a", "kind": "group", "most": 21, "next": "b", "fields": [{"id": "f", "kind": "text"}]})",
        Kind::WrongType, "steps.0.most");
    row("a group without fields", R"({"id": "a", "kind": "group", "most": 5, "next": "b"})", Kind::MissingKey,
        "steps.0");
    row("a group of wallets",
        R"({"id": "a", "kind": "group", "most": 5, "next": "b", "fields": [{"id": "f", "kind": "wallet"}]})",
        Kind::UnknownValue, "steps.0.fields.0.kind");
    row("a group of countries",
        R"({"id": "a", "kind": "group", "most": 5, "next": "b", "fields": [{"id": "f", "kind": "country"}]})",
        Kind::UnknownValue, "steps.0.fields.0.kind");
    row("a field of a group with a name that documents use",
        R"({"id": "a", "kind": "group", "most": 5, "next": "b", "fields": [{"id": "count", "kind": "text"}]})",
        Kind::UnknownValue, "steps.0.fields.0.id");
    row("a group that may be left out, or not",
        R"({"id": "a", "kind": "group", "most": 5, "optional": 1, "next": "b", "fields": [{"id": "f", "kind": "text"}]})",
        Kind::WrongType, "steps.0.optional");
    row("a group that goes nowhere",
        R"({"id": "a", "kind": "group", "most": 5, "fields": [{"id": "f", "kind": "text"}]})", Kind::MissingKey,
        "steps.0");
    row("a log without its most", R"({"id": "a", "kind": "log", "next": "b"})", Kind::MissingKey, "steps.0");
    row("a log with fields of the author's",
        R"({"id": "a", "kind": "log", "most": 5, "next": "b", "fields": [{"id": "f", "kind": "text"}]})",
        Kind::UnknownKey, "steps.0.fields");
    row("a form that says how often",
        R"({"id": "a", "kind": "form", "most": 5, "next": "b", "fields": [{"id": "f", "kind": "text"}]})",
        Kind::UnknownKey, "steps.0.most");
    row("back without suggestion", R"({"id": "a", "kind": "choice", "choices": [{"id": "x", "back": "y"}]})",
        Kind::MissingKey, "steps.0.choices.0");
}

void TestGuideReader::tellsFaults()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, path);
    const auto guide = readGuide(QStringLiteral("lunch"), json);
    QVERIFY(!guide);
    QCOMPARE(guide.error().size(), std::size_t(1));
    QCOMPARE(int(guide.error()[0].kind), kind);
    QCOMPARE(guide.error()[0].path, path);
    QCOMPARE(guide.error()[0].file, QStringLiteral("guides/lunch.json"));
    QVERIFY(!describe(guide.error()[0]).isEmpty());
}

void TestGuideReader::tellsAllFaults()
{
    const auto guide =
        readGuide(QStringLiteral("lunch"),
                  R"({"steps": [{"id": "a", "kind": "notice"}, {"id": "b", "kind": "quiz", "next": "a"}]})");
    QVERIFY(!guide);
    QCOMPARE(guide.error().size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestGuideReader)
#include "tst_guidereader.moc"
