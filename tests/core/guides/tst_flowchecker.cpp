#include "core/guides/flowchecker.h"
#include "exampleguide.h"

#include <QTest>

using namespace WalletSupport;

class TestFlowChecker : public QObject
{
    Q_OBJECT

private slots:
    void provesAGoodFlow();
    void findsFaults_data();
    void findsFaults();
    void knowsThatKindsExcludeEachOther();
    void allowsSuggestionsInARow();
    void refusesAFlowTooLargeToProve();
};

void TestFlowChecker::provesAGoodFlow()
{
    const auto guide = readGuide(QStringLiteral("lunch"), ExampleGuide);
    QVERIFY(guide);
    QVERIFY(checkFlow(*guide).empty());
}

void TestFlowChecker::findsFaults_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");
    using Kind = GuideFault::Kind;
    const auto row = [](const char *name, const char *before, const char *after, Kind kind, const char *path,
                        const char *detail) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << int(kind) << QString(QLatin1String(path))
                            << QString(QLatin1String(detail));
    };
    row("no such start", R"("start": "wallet")", R"("start": "wallett")", Kind::UnknownStep, "start", "wallett");
    row("leads nowhere", R"("next": "reason")", R"("next": "raeson")", Kind::UnknownStep, "steps.0", "raeson");
    row("goes round", R"({"id": "review", "kind": "review", "next": "end"})",
        R"({"id": "review", "kind": "review", "next": "details"})", Kind::NeverEnds, "steps.4", "details");
    row("unreachable step", R"({"id": "stolen", "next": "shield"})", R"({"id": "stolen"})", Kind::UnreachableStep,
        "steps.2", "shield");
    row("unreachable branch", R"("is": ["twice"]}, "to": "second"},)",
        R"("is": ["twice"]}, "to": "second"}, {"if": {"step": "reason", "is": ["twice"]}, "to": "page"},)",
        Kind::UnreachableBranch, "steps.4.next.1", "page");
    row("no branch for the rest", R"("to": "page"},
      {"to": "evidence"}])",
        R"("to": "page"}])", Kind::NoElse, "steps.4.next.1", "");
    row("looks at a later answer", R"("next": "reason")",
        R"("next": [{"if": {"step": "reason", "is": ["late"]}, "to": "reason"}, {"to": "reason"}])", Kind::LooksAhead,
        "steps.0", "reason");
    row("looks at an answer of another path", R"({"step": "reason", "is": ["twice"]})",
        R"({"step": "decide", "is": ["none"]})", Kind::LooksAhead, "steps.4", "decide");
    row("looks at a choice that is not there", R"("is": ["twice"])", R"("is": ["thrice"])", Kind::UnknownValue,
        "steps.4.next.0", "thrice");
    row("looks at a form", R"({"step": "reason", "is": ["twice"]})", R"({"step": "wallet", "is": ["twice"]})",
        Kind::UnknownStep, "steps.4.next.0", "wallet");
    row("looks at a group", R"({"id": "second", "kind": "form", "rests-on": ["wallet"],
     "fields": [{"id": "order", "kind": "order-number"}], "next": "evidence"})",
        R"({"id": "second", "kind": "group", "most": 3, "fields": [{"id": "order", "kind": "order-number"}],
           "next": [{"if": {"step": "second", "is": ["A1"]}, "to": "review"}, {"to": "evidence"}]})",
        Kind::UnknownStep, "steps.5.next.0", "second");
    row("a group that leads nowhere", R"({"id": "second", "kind": "form", "rests-on": ["wallet"],
     "fields": [{"id": "order", "kind": "order-number"}], "next": "evidence"})",
        R"({"id": "second", "kind": "log", "most": 3, "next": "evidense"})", Kind::UnknownStep, "steps.5", "evidense");
    row("looks at the wallet before it is chosen", R"("start": "wallet")", R"("start": "reason")", Kind::LooksAhead,
        "steps.4", "wallet");
    row("suggests what is no choice", R"("suggests": "twice")", R"("suggests": "thrice")", Kind::UnknownValue,
        "steps.3.choices.0", "thrice");
    row("suggests a way back to itself", R"("suggests": "twice")", R"("suggests": "not-sure")", Kind::NeverEnds,
        "steps.3", "decide");
    row("leaves a document that is not listed", R"("documents": ["letter"])", R"("documents": ["letter", "note"])",
        Kind::UnknownDocument, "steps.9", "note");
    row("lists a document that nothing leaves", R"("for": "support"}])",
        R"("for": "support"}, {"id": "note", "for": "person"}])", Kind::UnusedDocument, "documents.1", "note");
    row("tells rights by an answer of another path", R"("documents": ["letter"])",
        R"("documents": ["letter"], "rights": [{"if": {"step": "decide", "is": ["none"]}, "kinds": ["complaint"]}])",
        Kind::LooksAhead, "steps.9", "decide");
    row("tells rights by a choice that is not there", R"("documents": ["letter"])",
        R"("documents": ["letter"], "rights": [{"if": {"step": "reason", "is": ["x"]}, "kinds": ["complaint"]}])",
        Kind::UnknownValue, "steps.9.rights.0", "x");
    row("rests on itself", R"("rests-on": ["wallet"])", R"("rests-on": ["second"])", Kind::UnknownStep, "steps.5",
        "second");
    row("rests on nothing", R"("rests-on": ["wallet"])", R"("rests-on": ["walet"])", Kind::UnknownStep, "steps.5",
        "walet");
}

void TestFlowChecker::findsFaults()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, kind);
    QFETCH(QString, path);
    QFETCH(QString, detail);
    QByteArray json = ExampleGuide;
    QVERIFY(json.contains(before));
    json.replace(before, after);
    const auto guide = readGuide(QStringLiteral("lunch"), json);
    QVERIFY(guide);
    const std::vector<GuideFault> faults = checkFlow(*guide);
    const GuideFault wanted{GuideFault::Kind(kind), QStringLiteral("guides/lunch.json"), path, detail};
    for (const GuideFault &fault : faults)
        qInfo().noquote() << describe(fault);
    QVERIFY(std::find(faults.begin(), faults.end(), wanted) != faults.end());
}

/// A wallet is of one kind: no path is both.
void TestFlowChecker::knowsThatKindsExcludeEachOther()
{
    QByteArray json = ExampleGuide;
    json.replace(R"("next": "reason")",
                 R"("next": [{"if": {"wallet": "self-custody"}, "to": "coins"}, {"to": "reason"}])");
    json.replace(
        R"({"id": "shield")",
        R"({"id": "coins", "kind": "notice", "next": [{"if": {"wallet": "card"}, "to": "end"}, {"to": "reason"}]},
                    {"id": "shield")");
    const auto guide = readGuide(QStringLiteral("lunch"), json);
    QVERIFY(guide);
    const std::vector<GuideFault> faults = checkFlow(*guide);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].kind, GuideFault::Kind::UnreachableBranch);
}

/// Two suggestions may lead back to the same choice one after the other.
void TestFlowChecker::allowsSuggestionsInARow()
{
    QByteArray json = ExampleGuide;
    json.replace(R"({"id": "stolen", "next": "shield"})", R"({"id": "stolen", "next": "really"})");
    json.replace(R"({"id": "saw-two", "back": "reason", "suggests": "twice"},)",
                 R"({"id": "saw-two", "back": "reason", "suggests": "stolen"},)");
    json.replace(R"({"id": "shield")", R"({"id": "really", "kind": "choice", "choices": [
                       {"id": "yes", "next": "shield"}, {"id": "no", "back": "reason", "suggests": "late"}]},
                    {"id": "shield")");
    const auto guide = readGuide(QStringLiteral("lunch"), json);
    QVERIFY(guide);
    QVERIFY(checkFlow(*guide).empty());
}

void TestFlowChecker::refusesAFlowTooLargeToProve()
{
    // Thirty choices that all matter later have more paths than anybody can walk.
    QByteArray steps;
    QByteArray conditions;
    for (int i = 0; i < 30; ++i) {
        const QByteArray number = QByteArray::number(i);
        steps += R"({"id": "s)" + number + R"(", "kind": "choice", "choices": [{"id": "a"}, {"id": "b"}], "next": "s)" +
                 QByteArray::number(i + 1) + "\"},";
        conditions += R"({"if": {"step": "s)" + number + R"(", "is": ["a"]}, "to": "end"},)";
    }
    steps += R"({"id": "s30", "kind": "notice", "next": [)" + conditions + R"({"to": "end"}]},)";
    const auto guide = readGuide(
        QStringLiteral("lunch"),
        R"({"start": "s0", "steps": [)" + steps +
            R"({"id": "end", "kind": "outcome", "documents": ["d"]}], "documents": [{"id": "d", "for": "person"}]})");
    QVERIFY(guide);
    const std::vector<GuideFault> faults = checkFlow(*guide);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].kind, GuideFault::Kind::TooManyPaths);
}

QTEST_GUILESS_MAIN(TestFlowChecker)
#include "tst_flowchecker.moc"
