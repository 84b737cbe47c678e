#include "authoring/packbuilder.h"
#include "core/content/guidesummary.h"
#include "core/content/pack.h"
#include "support/packfolder.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

using namespace WalletSupport;

namespace {

QByteArray builtPack(const PackFolder &folder)
{
    const CheckedPack checked = checkPack(folder.path());
    for (const Fault &fault : checked.faults) {
        qInfo("%s:%d: %s", qPrintable(fault.file), fault.line, qPrintable(fault.what));
    }
    return checked.isFaultless() ? buildPack(checked.source).value_or(QByteArray()) : QByteArray();
}

} // namespace

class TestPack final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bytes = builtPack(PackFolder());
        QVERIFY(!m_bytes.isEmpty());
    }

    void tellsWhatItIs()
    {
        const auto pack = Pack::open(m_bytes);
        QVERIFY(pack);
        QCOMPARE(pack->id(), QStringLiteral("example"));
        QCOMPARE(pack->version(), 3);
        QCOMPARE(pack->issued(), QDate(2026, 11, 1));
        QCOMPARE(pack->locales(), (QStringList{QStringLiteral("en"), QStringLiteral("zh_CN")}));
        QCOMPARE(pack->featured(), QStringList{QStringLiteral("top-up")});
        QCOMPARE(pack->topics(QStringLiteral("zh_CN")).front().name, QStringLiteral("资金"));
    }

    void readsAnArticle()
    {
        const auto pack = Pack::open(m_bytes);
        const std::optional<Article> article = pack->article(QStringLiteral("top-up"), QStringLiteral("zh_CN"));
        QVERIFY(article);
        QCOMPARE(article->title, QStringLiteral("充值"));
        QCOMPARE(article->locale, QStringLiteral("zh_CN"));
        QCOMPARE(article->plain, QStringLiteral("First do this.\nOne step.\nAnother step.\n"));
        QVERIFY(article->body.contains(QStringLiteral("**this**")));
        QCOMPARE(article->reviewed, QDate(2026, 11, 1));
        QCOMPARE(article->related, QStringList{QStringLiteral("refund")});
        QCOMPARE(article->sources, QStringList{QStringLiteral("https://wallet.example/source")});
    }

    void showsAnotherLanguageForAMissingOne()
    {
        const auto pack = Pack::open(m_bytes);
        const std::optional<Article> article = pack->article(QStringLiteral("refund"), QStringLiteral("zh_CN"));
        QVERIFY(article);
        QCOMPARE(article->locale, QStringLiteral("en"));
        const std::vector<ArticleSummary> all = pack->articles(QStringLiteral("zh_CN"));
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all.at(0).title, QStringLiteral("充值")); // featured, so first
        QCOMPARE(all.at(1).title, QStringLiteral("Refund"));
        QCOMPARE(all.at(1).locale, QStringLiteral("en"));
    }

    void listsAGuideWithoutReadingIt()
    {
        const PackFolder folder;
        folder.addGuide();
        folder.replace(QStringLiteral("guides/zh_CN/find-top-up.json"), R"("title": "Find a top-up")",
                       R"("title": "查找充值")");
        folder.replace(QStringLiteral("guides/find-top-up.json"), R"("start")", R"("icon": "route", "start")");
        const auto pack = Pack::open(builtPack(folder));
        QVERIFY(pack);
        const QString id = QStringLiteral("find-top-up");
        const GuideSummary english = guideSummary(*pack, id, QStringLiteral("en"));
        const GuideSummary chinese = guideSummary(*pack, id, QStringLiteral("zh_CN"));
        QCOMPARE(english.title, QStringLiteral("Find a top-up"));
        QVERIFY(!english.summary.isEmpty());
        QCOMPARE(english.icon, QStringLiteral("route"));
        QCOMPARE(chinese, (GuideSummary{QStringLiteral("查找充值"), english.summary, english.icon}));
        QCOMPARE(guideSummary(*pack, id, QStringLiteral("ar")), english);
        QCOMPARE(guideSummary(*pack, QStringLiteral("nothing"), QStringLiteral("en")), GuideSummary());
        QCOMPARE(guideSummary(*pack, QString(), QStringLiteral("en")), GuideSummary());
    }

    void knowsWhatItDoesNotHave()
    {
        const auto pack = Pack::open(m_bytes);
        QVERIFY(!pack->article(QStringLiteral("nothing"), QStringLiteral("en")));
        QVERIFY(pack->guides().isEmpty());
        QVERIFY(pack->guideFlow(QStringLiteral("nothing")).isEmpty());
        QCOMPARE(pack->countryName(QStringLiteral("XX"), QStringLiteral("en")), QStringLiteral("XX"));
    }

    void opensAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("example.pack"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_bytes);
        file.close();
        QVERIFY(Pack::openFile(path));
        const auto missing = Pack::openFile(folder.filePath(QStringLiteral("other.pack")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, PackError::Kind::Missing);
    }

    void refusesWhatIsNoPack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(PackError::Kind::Missing);
        QTest::newRow("a text") << QByteArray("Hello") << static_cast<int>(PackError::Kind::NotAPack);
        QTest::newRow("only the header") << QByteArray("SQLite format 3\0", 16)
                                         << static_cast<int>(PackError::Kind::Damaged);
        QTest::newRow("cut in half") << m_bytes.left(m_bytes.size() / 2) << static_cast<int>(PackError::Kind::Damaged);
        QTest::newRow("another program's database") << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0')
                                                    << static_cast<int>(PackError::Kind::Damaged);
    }

    void refusesWhatIsNoPack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto pack = Pack::open(bytes);
        QVERIFY(!pack);
        QCOMPARE(static_cast<int>(pack.error().kind), kind);
    }

    void refusesWhatIsTooLarge()
    {
        // A whole pack with room behind it that takes up neither disk nor memory.
        QTemporaryFile file;
        const qint64 size = (1LL << 30) + 1;
        QVERIFY(file.open() && file.write(m_bytes) == m_bytes.size() && file.resize(size));
        const uchar *data = file.map(0, size);
        QVERIFY(data != nullptr);
        const auto pack = Pack::open(QByteArray::fromRawData(reinterpret_cast<const char *>(data), size));
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, PackError::Kind::NotAPack);
    }

    void survivesDamageAnywhere()
    {
        // Every hundredth byte in turn is turned over: the pack is refused, or can be read to its end.
        for (qsizetype at = 20; at < m_bytes.size(); at += 97) {
            QByteArray damaged = m_bytes;
            damaged[at] = static_cast<char>(~damaged[at]);
            const auto pack = Pack::open(damaged);
            if (pack) {
                for (const ArticleSummary &summary : pack->articles(QStringLiteral("en"))) {
                    std::ignore = pack->article(summary.id, QStringLiteral("en"));
                }
                std::ignore = pack->topics(QStringLiteral("en"));
            }
        }
    }

    void refusesAnotherFormat()
    {
        QByteArray other = m_bytes;
        // The value of meta's row "format", as SQLite stores it: both texts lie side by side.
        const auto at = other.indexOf("format1");
        QVERIFY(at > 0);
        other[at + 6] = '9';
        const auto pack = Pack::open(other);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, PackError::Kind::WrongFormat);
        QCOMPARE(pack.error().detail, QStringLiteral("9"));
    }

private:
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
