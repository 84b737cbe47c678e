#include "core/checker/demands/demands.h"
#include "support/basepack.h"
#include "support/checkerdata.h"
#include "support/directorypack.h"

#include <QTest>

#include <ctime>

using namespace WalletSupport;

namespace {

QStringList kindsIn(const std::vector<Demand> &demands)
{
    QStringList kinds;
    for (const Demand &demand : demands) {
        if (!kinds.contains(textOf(demand.kind))) {
            kinds.append(textOf(demand.kind));
        }
    }
    return kinds;
}

/// What was found, to be read when a test fails.
QString described(const QString &text, const std::vector<Demand> &demands)
{
    QStringList lines;
    for (const Demand &demand : demands) {
        lines.append(QString(textOf(demand.kind) + QLatin1String(": ") + text.mid(demand.position, demand.length)));
    }
    return lines.join(QLatin1String(" | "));
}

QJsonArray patterns()
{
    const QByteArray json = contentsOf(QStringLiteral(WSC_SOURCE_DIR "/resources/pack/demands.json"));
    return QJsonDocument::fromJson(json).object().value(QLatin1String("patterns")).toArray();
}

} // namespace

class TestDemands final : public QObject
{
    Q_OBJECT

private slots:
    void kindsHaveWords()
    {
        for (int number = 0; number <= static_cast<int>(DemandKind::Over); ++number) {
            const auto kind = static_cast<DemandKind>(number);
            QVERIFY(!textOf(kind).isEmpty());
            QCOMPARE(demandKindFrom(textOf(kind)), std::optional(kind));
        }
        QCOMPARE(textOf(DemandKind::PayToBePaid), QStringLiteral("pay-to-be-paid"));
        QCOMPARE(demandKindFrom(u"kindness"), std::optional<DemandKind>());
    }

    void findsEveryExample_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("example");
        const QJsonArray all = patterns();
        for (const QJsonValue &pattern : all) {
            const QString example = pattern[QLatin1String("example")].toString();
            QTest::newRow(qPrintable(example)) << pattern[QLatin1String("kind")].toString() << example;
        }
        QVERIFY(all.size() >= 40);
    }
    void findsEveryExample()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, example);
        const DemandReading reading = m_patterns.read(example);
        const DemandKind wanted = demandKindFrom(kind).value();
        if (isDemand(wanted)) {
            QCOMPARE(kindsIn(reading.demands), QStringList{kind});
        } else {
            QCOMPARE(kindsIn(reading.demands), QStringList());
            QVERIFY(std::ranges::find(reading.signs, wanted) != reading.signs.end());
        }
    }

    void leavesHonestSentences_data()
    {
        QTest::addColumn<QString>("text");
        QHash<QString, int> counts;
        for (const CheckerRow &row : checkerRows(QStringLiteral("honest-sentences.tsv"))) {
            const QString text = row.value(QStringLiteral("text"));
            ++counts[row.value(QStringLiteral("locale"))];
            QTest::newRow(qPrintable(text)) << text;
        }
        QVERIFY(counts.value(QStringLiteral("en")) >= 60);
        QVERIFY(counts.value(QStringLiteral("zh_CN")) >= 60);
    }
    void leavesHonestSentences()
    {
        QFETCH(const QString, text);
        QCOMPARE(described(text, m_patterns.read(text).demands), QString());
    }

    void findsWhatMessagesDemand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("kinds");
        for (const CheckerRow &row : checkerRows(QStringLiteral("messages.tsv"))) {
            QTest::newRow(qPrintable(row.value(QStringLiteral("id"))))
                << row.value(QStringLiteral("text")) << choicesIn(row, QStringLiteral("demands"));
        }
    }
    void findsWhatMessagesDemand()
    {
        QFETCH(const QString, text);
        QFETCH(QStringList, kinds);
        const std::vector<Demand> found = m_patterns.read(text).demands;
        QStringList foundKinds = kindsIn(found);
        foundKinds.sort();
        kinds.sort();
        QVERIFY2(foundKinds == kinds, qPrintable(QString(text + u'\n' + described(text, found))));
    }

    /// Our own articles warn of demands on every other page, and demand nothing.
    void leavesOurOwnArticles()
    {
        int articles = 0;
        for (const QString &locale : m_pack.locales()) {
            for (const ArticleSummary &summary : m_pack.articles(locale)) {
                const std::optional<Article> article = m_pack.article(summary.id, locale);
                QVERIFY(article);
                ++articles;
                const QString found = described(article->plain, m_patterns.read(article->plain).demands);
                QVERIFY2(found.isEmpty(), qPrintable(QString(locale + u'/' + summary.id + u'\n' + found)));
            }
        }
        QVERIFY(articles > 60);
    }

    void seesThroughDisguises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        const QString code = QStringLiteral("code");
        QTest::newRow("upper case") << QStringLiteral("TELL ME THE CODE") << code;
        QTest::newRow("full width") << QStringLiteral("ｔｅｌｌ　ｍｅ　ｔｈｅ　ｃｏｄｅ") << code;
        QTest::newRow("spelled out") << QStringLiteral("tell me the c o d e now") << code;
        QTest::newRow("dots") << QStringLiteral("tell me the c.o.d.e") << code;
        QTest::newRow("hidden characters") << QStringLiteral("te\u200bll m\u00ade the co\u2060de") << code;
        QTest::newRow("accents") << QStringLiteral("tell me the códe") << code;
        QTest::newRow("a line end") << QStringLiteral("tell me\nthe code") << code;
        QTest::newRow("line ends inside of words") << QStringLiteral("tell\nme\nthe\ncode") << code;
        QTest::newRow("spaces") << QStringLiteral("请把 验 证 码 告 诉 我") << code;
        QTest::newRow("marks") << QStringLiteral("请把验*证*码告.诉.我") << code;
        QTest::newRow("hidden in Chinese") << QStringLiteral("请把验\u200b证\u200d码告诉\ufeff我") << code;
        QTest::newRow("traditional") << QStringLiteral("請把驗證碼告訴我") << code;
        QTest::newRow("traditional account")
            << QStringLiteral("請立即將資金轉入安全帳戶") << QStringLiteral("safe-account");
        QTest::newRow("Cyrillic letters") << QStringLiteral("tеll mе thе соdе") << code;
        QTest::newRow("a Cyrillic word") << QStringLiteral("tell me the соԁе") << code;
        QTest::newRow("Greek letters") << QStringLiteral("tell me the cοde") << code;
        QTest::newRow("a digit") << QStringLiteral("tell me the c0de") << code;
        QTest::newRow("digits") << QStringLiteral("t3ll me your pa55word") << QStringLiteral("password");
        QTest::newRow("app in full width") << QStringLiteral("请下载ＴｏＤｅｓｋ") << QStringLiteral("remote-control");
    }
    void seesThroughDisguises()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        QVERIFY2(kindsIn(m_patterns.read(text).demands).contains(kind),
                 qPrintable(described(text, m_patterns.read(text).demands)));
    }

    /// What cancels reaches neither across a turn nor out of a sentence, and "do not hang up" cancels nothing.
    void knowsWhatCancels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDemand");
        const auto row = [](const char *text, bool isDemand) {
            QTest::newRow(text) << QString::fromUtf8(text) << isDemand;
        };
        row("Do not tell me the code.", false);
        row("Do not hang up, tell me the code.", true);
        row("This is not a prank. Tell me the code.", true);
        row("Never tell anyone. Tell me the code.", true);
        row("If you do not tell me the code, the money is gone.", true);
        row("Never open links, but tell me the code.", true);
        row("Under no circumstances should you ever, not even to us, tell us the code: never.", true);
        row("Tell me the code, and do not tell anybody else.", true);
        row("We will never ask you to:\n1. Tell us your code.\n2. Install AnyDesk.", false);
        row("Do this now:\n- Do not hang up.\n- Install AnyDesk.", true);
        row("Never tell anyone.\n- Install AnyDesk.", true);
        row("我们不会要求您：\n1、提供验证码；\n2、下载ToDesk。", false);
        row("不要把验证码告诉我。", false);
        row("请不要挂断电话，把验证码告诉我。", true);
        row("不要告诉家人，把验证码发给我。", true);
        row("不会收取任何费用，请把验证码告诉我。", true);
        row("如果不把验证码告诉我，钱就没了。", true);
        row("能不能把验证码告诉我？", true);
        row("让您把验证码告诉客服的，都是诈骗。", false);
        row("我们不是骗子，请把验证码告诉我。", true);
    }
    void knowsWhatCancels()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isDemand);
        QCOMPARE(!m_patterns.read(text).demands.empty(), isDemand);
    }

    /// What somebody tells of a call is as bad as the call, and a warning that speaks in general is none.
    void hearsWhatIsRetold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDemand");
        const auto row = [](const char *text, bool isDemand) {
            QTest::newRow(text) << QString::fromUtf8(text) << isDemand;
        };
        row("He told me to buy gift cards and read him the numbers.", true);
        row("The caller said I must install AnyDesk.", true);
        row("Someone who said he was from my bank asked me to read out the code.", true);
        row("A caller who tells you to install AnyDesk is a fraudster.", false);
        row("If somebody asks you to read out the code, hang up.", false);
        row("对方让我把验证码念给他。", true);
        row("对方让您报验证码，请立即挂断。", false);
        row("他自称是客服，要我打开屏幕共享。", true);
        row("有人自称客服，要您打开屏幕共享，请挂断。", false);
        row("客服要求我转到指定的账户。", true);
        row("客服不会要求您转到指定的账户。", false);
        row("骗子会让您把钱转到指定的账户。", false);
    }
    void hearsWhatIsRetold()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isDemand);
        QCOMPARE(!m_patterns.read(text).demands.empty(), isDemand);
    }

    /// A demand may need several sentences; only the last one can cancel it.
    void readsOverSentences()
    {
        const QString call = QStringLiteral("您好，这里是快递客服。您的包裹不会寄到了。请您添加我们的QQ。");
        QCOMPARE(kindsIn(m_patterns.read(call).demands), QStringList{QStringLiteral("other-channel")});
        const QString warning = QStringLiteral("您好，这里是快递客服。您的包裹到了。请勿添加陌生人的QQ。");
        QCOMPARE(kindsIn(m_patterns.read(warning).demands), QStringList());
    }

    /// Of demands that overlap, the graver one says all that there is to say.
    void leavesOutTheLesser()
    {
        const QString text = QStringLiteral("您的账户异常，请将您的存款转到监管账户接受核查。");
        QCOMPARE(kindsIn(m_patterns.read(text).demands), QStringList{QStringLiteral("safe-account")});
    }

    void namesThePlace()
    {
        const QString text = QStringLiteral("\U0001F600 您好。请把 验\u200b证码告诉我，谢谢。");
        const std::vector<Demand> found = m_patterns.read(text).demands;
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(text.mid(found[0].position, found[0].length), QStringLiteral("请把 验\u200b证码告诉我"));
    }

    void joinsWhatOverlaps()
    {
        const QString text = QStringLiteral("Please tell us the code, reply with the code. Then install AnyDesk.");
        const std::vector<Demand> found = m_patterns.read(text).demands;
        for (size_t index = 1; index < found.size(); ++index) {
            QVERIFY(found[index - 1].kind != found[index].kind ||
                    found[index - 1].position + found[index - 1].length <= found[index].position);
        }
        QCOMPARE(kindsIn(found), QStringList({QStringLiteral("code"), QStringLiteral("remote-control")}));
    }

    void findsNothingWithoutPatterns()
    {
        const Result<Pack, PackError> pack = packWithDirectory(exampleDirectory());
        QVERIFY(pack);
        QVERIFY(DemandPatterns(*pack).read(QStringLiteral("Tell me the code.")).demands.empty());
        QVERIFY(m_patterns.read(QString()).demands.empty());
    }

    /// 100,000 characters that are as bad as can be cost less than 50 ms of this thread's own time.
    void isQuick_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("one letter") << QStringLiteral("a");
        QTest::newRow("single letters") << QStringLiteral("t e l l ");
        QTest::newRow("digits") << QStringLiteral("1");
        QTest::newRow("first words only") << QStringLiteral("tell me ");
        QTest::newRow("objects only") << QStringLiteral("验证码");
        QTest::newRow("demands") << QStringLiteral("请把验证码告诉我");
        QTest::newRow("cancelled demands") << QStringLiteral("do not tell me the code ");
        QTest::newRow("combining marks") << QStringLiteral("\u0301");
        QTest::newRow("hidden") << QStringLiteral("\u200b");
        QTest::newRow("items") << QStringLiteral("\n- ");
        QTest::newRow("lone surrogates") << QString(QChar(0xd800));
        QTest::newRow("ligatures that become long") << QStringLiteral("\ufdfa");
        QTest::newRow("look-alikes") << QStringLiteral("с0dе ");
        QTest::newRow("callers") << QStringLiteral("我是客服。");
        QTest::newRow("pretexts") << QStringLiteral("您好，我是客服。包裹丢失，给您理赔，加QQ。");
        QTest::newRow("open words") << QStringLiteral("send btc to bc1q");
        QTest::newRow("a message") << QStringLiteral(
            "Your account will be suspended within 24 hours. Install AnyDesk and tell us the code. 请打开屏幕共享。");
    }
    void isQuick()
    {
        QFETCH(const QString, piece);
        const QString text = piece.repeated(100000 / static_cast<int>(piece.size()) + 1).left(100000);
        (void)m_patterns.read(piece).demands;
        timespec before{};
        timespec after{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
        const std::vector<Demand> found = m_patterns.read(text).demands;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
        const double milliseconds = static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 +
                                    static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6;
        qInfo("%.1f ms, %zu demands", milliseconds, found.size());
        QVERIFY(milliseconds < 500); // ten times the bound: a slow machine is no fault, quadratic time is
    }

private:
    Pack m_pack = basePack();
    DemandPatterns m_patterns{m_pack};
};

QTEST_GUILESS_MAIN(TestDemands)
#include "tst_demands.moc"
