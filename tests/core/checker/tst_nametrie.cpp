#include "core/checker/nametrie.h"

#include <QStringList>
#include <QTest>

using namespace WalletSupport;

class TestNameTrie : public QObject
{
    Q_OBJECT

private slots:
    void findsNames_data();
    void findsNames();
    void findsWhatIsNear_data();
    void findsWhatIsNear();
    void findsTwoOfOneForm();

private:
    const QStringList m_names = {QStringLiteral("pay"), QStringLiteral("payee"), QStringLiteral("purse")};

    [[nodiscard]] NameTrie trie() const
    {
        NameTrie names;
        for (int number = 0; number < m_names.size(); ++number) {
            names.add(m_names.at(number), number);
        }
        return names;
    }

    [[nodiscard]] QStringList written(const std::vector<NameTrie::Hit> &hits) const
    {
        QStringList texts;
        for (const NameTrie::Hit &hit : hits) {
            texts.append(QStringLiteral("%1@%2").arg(m_names.at(hit.name)).arg(hit.end));
        }
        return texts;
    }
};

void TestNameTrie::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *text, int begin, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(text) << begin << QString::fromLatin1(found);
    };
    row("two that begin together", "payees", 0, "pay@3 payee@5");
    row("in the middle", "mypurse", 2, "purse@7");
    row("cut off", "purs", 0, "");
    row("at the end of the text", "pay", 3, "");
    row("an empty text", "", 0, "");
}

void TestNameTrie::findsNames()
{
    QFETCH(QString, text);
    QFETCH(int, begin);
    QFETCH(QString, found);
    QCOMPARE(written(trie().at(text, begin)).join(u' '), found);
}

void TestNameTrie::findsWhatIsNear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("itself, at the end of the text") << QStringLiteral("purse") << QStringLiteral("purse@5");
    QTest::newRow("a letter changed") << QStringLiteral("perse") << QStringLiteral("purse@5");
    QTest::newRow("the first changed") << QStringLiteral("nurse") << QStringLiteral("purse@5");
    QTest::newRow("a letter added") << QStringLiteral("puurse") << QStringLiteral("purse@6");
    QTest::newRow("one added in front") << QStringLiteral("apurse") << QStringLiteral("purse@6");
    QTest::newRow("a letter left out") << QStringLiteral("prse") << QStringLiteral("purse@4");
    QTest::newRow("the last left out") << QStringLiteral("purs") << QStringLiteral("purse@4");
    QTest::newRow("two swapped") << QStringLiteral("prues") << QString();
    QTest::newRow("neighbours swapped") << QStringLiteral("prusx") << QString();
    QTest::newRow("the last two swapped") << QStringLiteral("pures") << QStringLiteral("purse@5");
    QTest::newRow("two letters off") << QStringLiteral("parze") << QString();
}

void TestNameTrie::findsWhatIsNear()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QStringList found = written(trie().near(text, 0));
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const QString &hit) { return !hit.startsWith(QLatin1String("purse")); }),
                found.end());
    const QString whole = QStringLiteral("purse@%1").arg(text.size());
    QCOMPARE(found.contains(whole), name == whole);
}

void TestNameTrie::findsTwoOfOneForm()
{
    NameTrie names;
    names.add(u"coin", 3);
    names.add(u"coin", 5);
    names.add(u"coin", 3);
    QCOMPARE(names.at(u"coin", 0).size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestNameTrie)
#include "tst_nametrie.moc"
