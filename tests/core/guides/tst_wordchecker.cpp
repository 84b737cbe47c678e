#include "core/guides/wordchecker.h"
#include "exampleguide.h"

#include <QTest>

using namespace WalletSupport;

class TestWordChecker : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWordsThatFit();
    void findsFaults_data();
    void findsFaults();

private:
    static std::vector<GuideFault> check(const QByteArray &english, const QByteArray &chinese)
    {
        const auto guide = readGuide(QStringLiteral("tea"), Flow);
        std::map<QString, GuideWords> words;
        words[QStringLiteral("en")] = *GuideWords::read(english);
        words[QStringLiteral("zh_CN")] = *GuideWords::read(chinese);
        return checkWords(*guide, words);
    }

    static inline const QByteArray Flow = R"json({
      "start": "kind", "steps": [
        {"id": "kind", "kind": "choice", "choices": [{"id": "green"}, {"id": "black"}], "next": "form"},
        {"id": "form", "kind": "form", "fields": [{"id": "sugar", "kind": "text", "not-sure": true}], "next": "list"},
        {"id": "list", "kind": "checklist", "items": ["water"], "next": "end"},
        {"id": "end", "kind": "outcome", "documents": ["note"]}],
      "documents": [{"id": "note", "for": "person"}]})json";
    static inline const QByteArray Words = R"json({
      "title": "Tea", "summary": "Make tea",
      "steps": {
        "kind": {"title": "Which?", "empty": "Choose", "choices": {"green": {"label": "Green"}, "black": {"label": "Black"}}},
        "form": {"title": "Sugar", "fields": {"sugar": {"label": "Spoons", "empty": "Say", "not-sure": "Not sure", "where": "Taste"}}},
        "list": {"title": "Do", "items": {"water": {"label": "Boil water", "hint": "Hot"}}},
        "end": {"title": "Drink {wallet-name}"}},
      "documents": {"note": {"title": "Note", "subject": ["{kind} tea", "Tea"], "lines": ["{form.sugar} spoons", "{list.done}", "{kind}"],
        "choices": {"kind": {"green": "green", "black": ""}}}}})json";
};

void TestWordChecker::acceptsWordsThatFit()
{
    const std::vector<GuideFault> faults = check(Words, Words);
    for (const GuideFault &fault : faults)
        qWarning().noquote() << fault.file << describe(fault);
    QVERIFY(faults.empty());
}

void TestWordChecker::findsFaults_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    using Kind = GuideFault::Kind;
    const auto row = [](const char *name, const char *before, const char *after, Kind kind, const char *file,
                        const char *path) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << int(kind) << QString(QLatin1String(file))
                            << QString(QLatin1String(path));
    };
    const char *const zh = "guides/zh_CN/tea.json";
    row("no title", R"("title": "Which?", )", "", Kind::MissingWord, zh, "steps.kind.title");
    row("an empty label", R"("label": "Black")", R"("label": " ")", Kind::MissingWord, zh,
        "steps.kind.choices.black.label");
    row("no words for where to find out", R"(, "where": "Taste")", "", Kind::MissingWord, zh,
        "steps.form.fields.sugar.where");
    row("a hint in one language only", R"(, "hint": "Hot")", "", Kind::MissingWord, zh, "steps.list.items.water.hint");
    row("a text that nothing shows", R"("title": "Which?")", R"("title": "Which?", "titel": "Which?")",
        Kind::UnusedWord, zh, "steps.kind.titel");
    row("words of a step that is not there", R"("end": {)", R"("milk": {"title": "x"}, "end": {)", Kind::UnusedWord, zh,
        "steps.milk.title");
    row("words of a document that is not there", R"("note": {"title": "Note", "subject")",
        R"("memo": {"lines": ["x"]}, "note": {"title": "Note", "subject")", Kind::UnusedWord, zh,
        "documents.memo.lines.0");
    row("a document without a title", R"("title": "Note", )", "", Kind::MissingWord, zh, "documents.note.title");
    row("no lines", R"("lines": ["{form.sugar} spoons", "{list.done}", "{kind}"])", R"("lines": [])", Kind::MissingWord,
        zh, "documents.note.lines");
    row("names a field that is not there", "{form.sugar} spoons", "{form.milk} spoons", Kind::WrongPlaceholder, zh,
        "documents.note.lines.0");
    row("says less than the other language", R"("{form.sugar} spoons", )", "", Kind::WrongPlaceholder, zh,
        "documents.note.lines");
    row("a choice without its words", R"("green": "green", )", "", Kind::MissingWord, zh,
        "documents.note.choices.kind.green");
    row("no subject that always fits", R"("{kind} tea", "Tea")", R"("{kind} tea")", Kind::WrongPlaceholder, zh,
        "documents.note.subject");
    row("an unknown name on a page", "Drink {wallet-name}", "Drink {kind}", Kind::WrongPlaceholder, zh,
        "steps.end.title");
}

void TestWordChecker::findsFaults()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, kind);
    QFETCH(QString, file);
    QFETCH(QString, path);
    QByteArray changed = Words;
    QVERIFY(changed.contains(before));
    changed.replace(before, after);
    const std::vector<GuideFault> faults = check(Words, changed);
    QVERIFY(std::any_of(faults.begin(), faults.end(), [&](const GuideFault &fault) {
        return fault.kind == GuideFault::Kind(kind) && fault.file == file && fault.path == path;
    }));
}

QTEST_GUILESS_MAIN(TestWordChecker)
#include "tst_wordchecker.moc"
