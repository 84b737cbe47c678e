#include "core/guides/wordchecker.h"
#include "exampleguide.h"

#include <QTest>

using namespace WalletSupport;

class TestWordChecker : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWordsThatFit();
    void letsLanguagesCountAsTheyDo();
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
        {"id": "form", "kind": "form", "fields": [{"id": "sugar", "kind": "text", "not-sure": true}], "next": "cups"},
        {"id": "cups", "kind": "group", "most": 4, "fields": [{"id": "size", "kind": "text"}], "next": "guests"},
        {"id": "guests", "kind": "log", "most": 4, "optional": true, "next": "list"},
        {"id": "list", "kind": "checklist", "items": ["water"], "next": "end"},
        {"id": "end", "kind": "outcome", "documents": ["note"]}],
      "documents": [{"id": "note", "for": "person"}]})json";
    static inline const QByteArray Words = R"json({
      "title": "Tea", "summary": "Make tea",
      "steps": {
        "kind": {"title": "Which?", "empty": "Choose", "choices": {"green": {"label": "Green"}, "black": {"label": "Black"}}},
        "form": {"title": "Sugar", "fields": {"sugar": {"label": "Spoons", "empty": "Say", "not-sure": "Not sure", "where": "Taste"}}},
        "cups": {"title": "Cups", "item": "Cup {number}", "add": "Add a cup", "another": "Add another cup", "empty": "One cup",
                 "fields": {"size": {"label": "Size", "empty": "Say"}}},
        "guests": {"title": "Guests", "item": "Guest {number}", "add": "Add a guest", "another": "Add another guest",
                   "fields": {"date": {"label": "When", "empty": "Say", "not-sure": "Not sure", "where": "Diary"},
                              "who": {"label": "Who", "empty": "Say"}, "said": {"label": "What", "empty": "Say"},
                              "number": {"label": "Seat"}}},
        "list": {"title": "Do", "items": {"water": {"label": "Boil water", "hint": "Hot"}}},
        "end": {"title": "Drink {wallet-name}"}},
      "documents": {"note": {"title": "Note", "subject": ["{kind} tea", "Tea"], "lines": ["{form.sugar} spoons", "{list.done}", "{kind}",
          "{cups.one}A cup", "{cups.count} cups", "{cups.item}", "Size {cups.size}", "{guests.none}Nobody", "{guests.who}"],
        "choices": {"kind": {"green": "green", "black": ""}}}}})json";
};

void TestWordChecker::acceptsWordsThatFit()
{
    const std::vector<GuideFault> faults = check(Words, Words);
    for (const GuideFault &fault : faults)
        qWarning().noquote() << fault.file << describe(fault);
    QVERIFY(faults.empty());
}

/// Not every language tells one from several.
void TestWordChecker::letsLanguagesCountAsTheyDo()
{
    QByteArray chinese = Words;
    chinese.replace(R"("{cups.one}A cup", )", "").replace("{cups.count} cups", "{cups.several}{cups.count} cups");
    QVERIFY(check(Words, chinese).empty());
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
    row("no lines", R"("lines": [)", R"("lines": [], "lignes": [)", Kind::MissingWord, zh, "documents.note.lines");
    row("an item without a name", R"("item": "Cup {number}", )", "", Kind::MissingWord, zh, "steps.cups.item");
    row("items that are all called the same", "Cup {number}", "Cup", Kind::MissingWord, zh, "steps.cups.item");
    row("no words for another item", R"(, "another": "Add another cup")", "", Kind::MissingWord, zh,
        "steps.cups.another");
    row("no words for the lack of an item", R"(, "empty": "One cup")", "", Kind::MissingWord, zh, "steps.cups.empty");
    row("words for the lack of what need not be", R"("add": "Add a guest")", R"("add": "Add a guest", "empty": "One")",
        Kind::UnusedWord, zh, "steps.guests.empty");
    row("a log without the name of a field", R"("number": {"label": "Seat"})", R"("number": {})", Kind::MissingWord, zh,
        "steps.guests.fields.number.label");
    row("names no field of the group", "Size {cups.size}", "Size {cups.colour}", Kind::WrongPlaceholder, zh,
        "documents.note.lines.6");
    row("adds up what is no amount", "Size {cups.size}", "Size {cups.size.total}", Kind::WrongPlaceholder, zh,
        "documents.note.lines.6");
    row("says that there is none of what must be", "{cups.one}A cup", "{cups.none}A cup", Kind::WrongPlaceholder, zh,
        "documents.note.lines.3");
    row("says less of an item than the other language", R"("Size {cups.size}", )", "", Kind::WrongPlaceholder, zh,
        "documents.note.lines");
    row("speaks of two groups in one line", "{guests.who}", "{guests.who}, {cups.size}", Kind::MixedItems, zh,
        "documents.note.lines.8");
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
