#include "core/search/concepts.h"
#include "core/search/indexformat.h"
#include "core/search/stemmer.h"
#include "core/search/tokenizer.h"
#include "core/search/wordvectors.h"

#include <QtTest>

#include <cstring>
#include <numeric>

using namespace WalletSupport;

class tst_WordVectors : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesEveryChangedByte();
    void refusesEveryShorterLength();
    void hasAtMostTwoMegabytes();
    void knowsWhatBelongsTogether_data();
    void knowsWhatBelongsTogether();
    void knowsNothingOfUnknownWords();

private:
    using Vector = WordVectors::Vector;
    /// Bytes that begin at a multiple of eight.
    class Bytes
    {
    public:
        explicit Bytes(const std::vector<std::uint8_t> &bytes)
            : m_words((bytes.size() + 7) / 8)
            , m_size(bytes.size())
        {
            std::memcpy(m_words.data(), bytes.data(), m_size);
        }
        [[nodiscard]] std::span<const std::uint8_t> all() const
        {
            return {reinterpret_cast<const std::uint8_t *>(m_words.data()), m_size};
        }

    private:
        std::vector<quint64> m_words;
        size_t m_size;
    };

    static std::vector<std::uint8_t> smallTable();
    static std::optional<Vector> directionOf(const QString &text);
};

std::vector<std::uint8_t> tst_WordVectors::smallTable()
{
    Vector first{};
    Vector second{};
    first[0] = 2;
    first[1] = -1;
    second[63] = 0.5F;
    return WordVectors::write({u"card", u"\u5361", u"\u5361\u7247"}, {first, second, Vector{}});
}

void tst_WordVectors::readsWhatWasWritten()
{
    const Bytes bytes(smallTable());
    const std::optional<WordVectors> table = WordVectors::read(bytes.all());
    QVERIFY(table);
    QCOMPARE(table->size(), size_t(3));
    Vector sum{};
    QVERIFY(table->add(u"card", 1, sum));
    QVERIFY(qAbs(sum[0] - 2) < 0.01F);
    QVERIFY(qAbs(sum[1] + 1) < 0.01F);
    QVERIFY(table->add(u"\u5361", 2, sum));
    QVERIFY(qAbs(sum[63] - 1) < 0.01F);
    QVERIFY(table->add(u"\u5361\u7247", 1, sum)); // a row of nothing
    QVERIFY(!table->add(u"cards", 1, sum));
    QVERIFY(!table->add(u"", 1, sum));
    QVERIFY(!table->add(u"zz", 1, sum));
}

void tst_WordVectors::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const std::vector<std::uint8_t> good = smallTable();
    const QByteArray bytes(reinterpret_cast<const char *>(good.data()), static_cast<qsizetype>(good.size()));
    /// Another value at a place, with the sum that belongs to it.
    const auto changed = [&bytes](qsizetype at, char value) {
        std::vector<std::uint8_t> all(bytes.begin(), bytes.end());
        all[static_cast<size_t>(at)] = static_cast<std::uint8_t>(value);
        return sealed(std::move(all));
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("SQLite format 3 and so on and so forth..");
    QTest::newRow("another mark") << changed(0, 'X');
    QTest::newRow("another version") << changed(4, 2);
    QTest::newRow("a row too few") << changed(bytes.size() - 3 * 64 - 8, 2);
    QTest::newRow("a byte more") << bytes + 'x';
}

void tst_WordVectors::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    const Bytes aligned({bytes.begin(), bytes.end()});
    QVERIFY(!WordVectors::read(aligned.all()));
}

void tst_WordVectors::refusesEveryChangedByte()
{
    const std::vector<std::uint8_t> good = smallTable();
    for (size_t at = 0; at < good.size(); ++at) {
        std::vector<std::uint8_t> changed = good;
        changed[at] ^= 0x40U;
        QVERIFY2(!WordVectors::read(Bytes(changed).all()), qPrintable(QString::number(at)));
    }
}

void tst_WordVectors::refusesEveryShorterLength()
{
    const std::vector<std::uint8_t> good = smallTable();
    for (size_t length = 0; length < good.size(); ++length) {
        QVERIFY2(!WordVectors::read(Bytes({good.begin(), good.begin() + static_cast<std::ptrdiff_t>(length)}).all()),
                 qPrintable(QString::number(length)));
    }
}

void tst_WordVectors::hasAtMostTwoMegabytes()
{
    const std::optional<WordVectors> table = WordVectors::read(wordVectorBytes());
    QVERIFY(table);
    QVERIFY(table->size() > 15'000);
    QVERIFY(wordVectorBytes().size() < 2'000'000);
}

std::optional<WordVectors::Vector> tst_WordVectors::directionOf(const QString &text)
{
    const TokenizedText tokens = tokenized(text);
    Stemmer stemmer;
    return WordVectors::read(wordVectorBytes())->of(tokens, unitsOf(tokens, stemmer));
}

void tst_WordVectors::knowsWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("near");
    QTest::addColumn<QString>("far");

    const auto row = [](const char *text, const char *near, const char *far) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(near) << QString::fromUtf8(far);
    };
    row("my luggage was taken by thieves", "the suitcase was stolen", "the soup is too salty");
    row("a physician", "a doctor", "a bicycle");
    row("the parcel is late", "my delivery hasn't come", "choose a new password");
    row("forgot my passcode", "I don't remember the password", "the shop is closed");
    row("money back", "refund", "fingerprint");
    row("swore", "swears", "soup"); // a form that no rule makes
    row("退款", "refund", "fingerprint");
    row("手机丢了", "lost phone", "exchange rate");
}

void tst_WordVectors::knowsWhatBelongsTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, near);
    QFETCH(QString, far);
    const auto alike = [&text](const QString &other) {
        return dot(directionOf(text).value_or(Vector()), directionOf(other).value_or(Vector()));
    };
    QVERIFY2(alike(near) > alike(far) + 0.1F, qPrintable(QStringLiteral("%1, %2").arg(alike(near)).arg(alike(far))));
}

void tst_WordVectors::knowsNothingOfUnknownWords()
{
    QVERIFY(!directionOf(QStringLiteral("qwxzv zzyzx")));
    QVERIFY(!directionOf(QString()));
}

QTEST_GUILESS_MAIN(tst_WordVectors)
#include "tst_wordvectors.moc"
