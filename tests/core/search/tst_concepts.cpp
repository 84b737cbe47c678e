#include "core/search/bytewriter.h"
#include "core/search/concepts.h"
#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Concepts : public QObject
{
    Q_OBJECT

private slots:
    void findsPhrases_data();
    void findsPhrases();
    void tellsWhatPhrasesCover();
    void leavesOutWhatCannotBeAPhrase();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

namespace {

const std::vector<QStringList> Phrases{
    {QStringLiteral("top up"), QStringLiteral("Recharge"), QStringLiteral("充值")},
    {QStringLiteral("refund"), QStringLiteral("money back"), QStringLiteral("退款")},
    {QStringLiteral("card"), QStringLiteral("卡")},
    {QStringLiteral("credit card"), QStringLiteral("信用卡")},
    {QStringLiteral("card reader"), QStringLiteral("terminal")},
    {QStringLiteral("recharge"), QStringLiteral("reload")},
    {QStringLiteral("PIN code"), QStringLiteral("pin码")},
};

/// The concepts of these phrases, and the bytes that they look into.
class ConceptList final
{
public:
    explicit ConceptList(const std::vector<QStringList> &phrases)
        : m_phrases(phrases)
    {
        Concepts::write(phrases, m_writer);
        ByteReader reader(m_writer.bytes());
        if (!m_concepts.read(reader)) {
            qFatal("concepts that were just written cannot be read");
        }
    }

    /// Each phrase of a text: "first token+tokens: the first phrase of its concept".
    [[nodiscard]] QStringList found(const QString &text) const
    {
        Stemmer stemmer;
        QStringList lines;
        for (const Concepts::Match &match : m_concepts.find(unitsOf(tokenized(text), stemmer))) {
            lines.append(QStringLiteral("%1+%2: %3")
                             .arg(match.token)
                             .arg(match.tokens)
                             .arg(m_phrases[m_concepts.conceptOf(match.phrase)].front()));
        }
        return lines;
    }
    [[nodiscard]] const Concepts &all() const { return m_concepts; }
    [[nodiscard]] size_t size() const { return m_concepts.size(); }

private:
    std::vector<QStringList> m_phrases;
    ByteWriter m_writer;
    Concepts m_concepts;
};

} // namespace

void tst_Concepts::findsPhrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("a word", QStringLiteral("a refund"), {QStringLiteral("1+1: refund")});
    row("another form of it", QStringLiteral("REFUNDED"), {QStringLiteral("0+1: refund")});
    row("two words", QStringLiteral("how do I top up"), {QStringLiteral("3+2: top up")});
    row("two words in another form, with a hyphen", QStringLiteral("top-ups"), {QStringLiteral("0+2: top up")});
    row("Chinese", QStringLiteral("怎么充值"), {QStringLiteral("2+2: top up")});
    row("traditional characters", QStringLiteral("儲值卡"), {QStringLiteral("2+1: card")});
    row("one within another", QStringLiteral("my credit card"),
        {QStringLiteral("1+2: credit card"), QStringLiteral("2+1: card")});
    row("two that begin alike, the shorter first", QStringLiteral("a card reader"),
        {QStringLiteral("1+1: card"), QStringLiteral("1+2: card reader")});
    row("one within another in Chinese", QStringLiteral("信用卡"),
        {QStringLiteral("0+3: credit card"), QStringLiteral("2+1: card")});
    row("the shorter where the longer is not whole", QStringLiteral("credit for a card"),
        {QStringLiteral("3+1: card")});
    row("of several concepts", QStringLiteral("recharge"),
        {QStringLiteral("0+1: top up"), QStringLiteral("0+1: recharge")});
    row("several", QStringLiteral("card refund"), {QStringLiteral("0+1: card"), QStringLiteral("1+1: refund")});
    row("the same twice", QStringLiteral("card card"), {QStringLiteral("0+1: card"), QStringLiteral("1+1: card")});
    row("mixed scripts", QStringLiteral("我的pin码"), {QStringLiteral("2+2: PIN code")});
    row("half a phrase", QStringLiteral("top money 充"), {});
    row("words that only begin so", QStringLiteral("cardiology"), {});
    row("nothing", QString(), {});
}

void tst_Concepts::findsPhrases()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(ConceptList(Phrases).found(text), found);
}

void tst_Concepts::tellsWhatPhrasesCover()
{
    const ConceptList list(Phrases);
    Stemmer stemmer;
    const auto covered = [&](const QString &text) {
        QString places;
        for (const bool isOfPhrase : list.all().unitsOfPhrases(unitsOf(tokenized(text), stemmer))) {
            places += isOfPhrase ? u'x' : u'.';
        }
        return places;
    };
    QCOMPARE(covered(QStringLiteral("用信用卡充值")), QStringLiteral(".xxxxx"));
    QCOMPARE(covered(QStringLiteral("卡 card refund")), QStringLiteral("...")); // one unit alone may be anything
    QCOMPARE(covered(QString()), QString());
}

void tst_Concepts::leavesOutWhatCannotBeAPhrase()
{
    const QString eight = QStringLiteral("a b c d e f g h");
    const ConceptList list({{QStringLiteral("x"), QStringLiteral("?!"), QString(), eight, eight + QStringLiteral(" i"),
                             QStringLiteral("X")},
                            {}});
    QCOMPARE(list.size(), size_t(2)); // eight words, and one of the two that are the same
    QCOMPARE(list.found(QStringLiteral("x")), QStringList(QStringLiteral("0+1: x")));
    QCOMPARE(list.found(eight), QStringList(QStringLiteral("0+8: x")));
}

void tst_Concepts::refusesWhatIsNone_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<bool>("areConcepts");

    QTest::newRow("as many of each") << 2 << 2 << true;
    QTest::newRow("none") << 0 << 0 << true;
    QTest::newRow("a key too many") << 3 << 2 << false;
    QTest::newRow("a number too many") << 2 << 3 << false;
    QTest::newRow("no numbers") << 2 << 0 << false;
}

void tst_Concepts::refusesWhatIsNone()
{
    QFETCH(int, keys);
    QFETCH(int, numbers);
    QFETCH(bool, areConcepts);
    ByteWriter writer;
    StringTable::write(std::vector<std::u16string>(static_cast<size_t>(keys), u"a\1"), writer);
    writer.addAll(std::span<const quint32>(std::vector<quint32>(static_cast<size_t>(numbers))));
    ByteReader reader(writer.bytes());
    QCOMPARE(Concepts().read(reader), areConcepts);
}

QTEST_GUILESS_MAIN(tst_Concepts)
#include "tst_concepts.moc"
