#include "authoring/packbuilder.h"
#include "core/content/pack.h"
#include "core/search/articletexts.h"
#include "support/packfolder.h"

#include <QtTest>

using namespace WalletSupport;

class TestArticleTexts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const CheckedPack checked = checkPack(PackFolder().path());
        QVERIFY(checked.isFaultless());
        m_bytes = buildPack(checked.source).value_or(QByteArray());
        QVERIFY(!m_bytes.isEmpty());
    }

    void readsTheBestLanguage_data()
    {
        QTest::addColumn<int>("document");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        QTest::newRow("as asked") << 0 << "zh_CN"
                                  << "top-up" << QStringLiteral("充值");
        QTest::newRow("the other language") << 0 << "en"
                                            << "top-up"
                                            << "Top up";
        QTest::newRow("missing in Chinese") << 1 << "zh_CN"
                                            << "refund"
                                            << "Refund";
        QTest::newRow("no such article") << 7 << "en"
                                         << ""
                                         << "";
        QTest::newRow("below all") << -1 << "en"
                                   << ""
                                   << "";
    }

    void readsTheBestLanguage()
    {
        QFETCH(int, document);
        QFETCH(QString, locale);
        const auto pack = Pack::open(m_bytes);
        ArticleTexts texts(*pack);
        for (int round = 0; round < 2; ++round) { // the second time from memory
            QTEST(texts.text(document, locale).id, "id");
            QTEST(texts.text(document, locale).title, "title");
        }
        QTEST(texts.idOf(document), "id");
    }

    void keepsTheLanguagesApart()
    {
        const auto pack = Pack::open(m_bytes);
        ArticleTexts texts(*pack);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(texts.text(0, QStringLiteral("zh_CN")).title, QStringLiteral("充值"));
            QCOMPARE(texts.text(0, QStringLiteral("en")).title, QStringLiteral("Top up"));
        }
    }

    void collectsTheQuestionsOfAllLanguages()
    {
        const auto pack = Pack::open(m_bytes);
        ArticleTexts texts(*pack);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(texts.questions(0),
                     (QStringList{QStringLiteral("Top up"), QStringLiteral("充值"), QStringLiteral("how Top up works"),
                                  QStringLiteral("how 充值 works")}));
            QVERIFY(texts.questions(1).contains(QStringLiteral("how Refund works")));
            QVERIFY(texts.questions(7).isEmpty());
        }
    }

private:
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestArticleTexts)
#include "tst_articletexts.moc"
