#include "core/search/stemmer.h"
#include "core/search/synonyms.h"
#include "core/search/tokenizer.h"

#include <QtTest>

using namespace WalletSupport;

class tst_Synonyms : public QObject
{
    Q_OBJECT

private slots:
    void findsTerms_data();
    void findsTerms();
    void leavesOutWhatCannotBeATerm();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

namespace {

const std::vector<QStringList> Groups{
    {QStringLiteral("top up"), QStringLiteral("Recharge"), QStringLiteral("充值")},
    {QStringLiteral("refund"), QStringLiteral("money back"), QStringLiteral("退款")},
    {QStringLiteral("card"), QStringLiteral("卡")},
    {QStringLiteral("credit card"), QStringLiteral("信用卡")},
    {QStringLiteral("card reader"), QStringLiteral("terminal")},
    {QStringLiteral("recharge"), QStringLiteral("reload")},
    {QStringLiteral("PIN code"), QStringLiteral("pin码")},
};

/// The synonyms of `groups`, and the bytes that they look into.
class SynonymList final
{
public:
    explicit SynonymList(const std::vector<QStringList> &groups)
    {
        Synonyms::write(groups, m_writer);
        ByteReader reader(m_writer.bytes());
        if (!m_synonyms.read(reader)) {
            qFatal("synonyms that were just written cannot be read");
        }
    }

    /// Each term of a text that stands in a group, with the others: "first token+tokens: others".
    [[nodiscard]] QStringList found(const QString &text) const
    {
        Stemmer stemmer;
        QStringList lines;
        for (const Synonyms::Match &match : m_synonyms.find(unitsOf(tokenized(text), stemmer))) {
            QStringList others;
            for (const QStringView other : m_synonyms.others(match.term)) {
                others.append(other.toString());
            }
            others.sort();
            lines.append(QStringLiteral("%1+%2: %3").arg(match.token).arg(match.tokens).arg(others.join(u'|')));
        }
        lines.sort();
        return lines;
    }
    [[nodiscard]] size_t size() const { return m_synonyms.size(); }

private:
    ByteWriter m_writer;
    Synonyms m_synonyms;
};

} // namespace

void tst_Synonyms::findsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("a word", QStringLiteral("a refund"), {QStringLiteral("1+1: money back|退款")});
    row("another form of it", QStringLiteral("REFUNDED"), {QStringLiteral("0+1: money back|退款")});
    row("two words", QStringLiteral("how do I top up"), {QStringLiteral("3+2: Recharge|充值")});
    row("two words in another form, with a hyphen", QStringLiteral("top-ups"), {QStringLiteral("0+2: Recharge|充值")});
    row("Chinese to English", QStringLiteral("怎么充值"), {QStringLiteral("2+2: Recharge|top up")});
    row("traditional characters", QStringLiteral("儲值卡"), {QStringLiteral("2+1: card")});
    row("the longest at a place", QStringLiteral("my credit card"), {QStringLiteral("1+2: 信用卡")});
    row("the longer of two that begin alike", QStringLiteral("a card reader"), {QStringLiteral("1+2: terminal")});
    row("the longest in Chinese", QStringLiteral("信用卡"), {QStringLiteral("0+3: credit card")});
    row("the shorter where the longer is not whole", QStringLiteral("credit for a card"), {QStringLiteral("3+1: 卡")});
    row("of several groups", QStringLiteral("recharge"),
        {QStringLiteral("0+1: reload"), QStringLiteral("0+1: top up|充值")});
    row("several terms", QStringLiteral("card refund"),
        {QStringLiteral("0+1: 卡"), QStringLiteral("1+1: money back|退款")});
    row("the same twice", QStringLiteral("card card"), {QStringLiteral("0+1: 卡"), QStringLiteral("1+1: 卡")});
    row("mixed scripts", QStringLiteral("我的pin码"), {QStringLiteral("2+2: PIN code")});
    row("half a term", QStringLiteral("top money 充"), {});
    row("words that only begin so", QStringLiteral("cardiology"), {});
    row("nothing", QString(), {});
}

void tst_Synonyms::findsTerms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(SynonymList(Groups).found(text), found);
}

void tst_Synonyms::leavesOutWhatCannotBeATerm()
{
    const QString eight = QStringLiteral("a b c d e f g h");
    const SynonymList list({{QStringLiteral("?!"), QString(), eight, eight + QStringLiteral(" i"), QStringLiteral("x"),
                             QStringLiteral("X")},
                            {}});
    QCOMPARE(list.size(), size_t(2)); // eight words, and one of the two that are the same
    QCOMPARE(list.found(QStringLiteral("x")), QStringList(QStringLiteral("0+1: ") + eight));
    QCOMPARE(list.found(eight), QStringList(QStringLiteral("0+8: x")));
}

void tst_Synonyms::refusesWhatIsNone_data()
{
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("terms");
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("areSynonyms");

    QTest::newRow("as many of each") << 2 << 2 << 2 << true;
    QTest::newRow("none") << 0 << 0 << 0 << true;
    QTest::newRow("a key too many") << 3 << 2 << 2 << false;
    QTest::newRow("a term too few") << 2 << 1 << 2 << false;
    QTest::newRow("a group too few") << 2 << 2 << 1 << false;
    QTest::newRow("no groups") << 2 << 2 << 0 << false;
}

void tst_Synonyms::refusesWhatIsNone()
{
    QFETCH(int, keys);
    QFETCH(int, terms);
    QFETCH(int, groups);
    QFETCH(bool, areSynonyms);
    ByteWriter writer;
    StringTable::write(std::vector<std::u16string>(static_cast<size_t>(keys), u"a\1"), writer);
    StringTable::write(std::vector<std::u16string>(static_cast<size_t>(terms), u"a"), writer);
    writer.addAll(std::span<const quint32>(std::vector<quint32>(static_cast<size_t>(groups))));
    ByteReader reader(writer.bytes());
    QCOMPARE(Synonyms().read(reader), areSynonyms);
}

QTEST_GUILESS_MAIN(tst_Synonyms)
#include "tst_synonyms.moc"
