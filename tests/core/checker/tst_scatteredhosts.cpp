#include "core/checker/checkerlists.h"
#include "core/checker/scatteredhosts.h"

#include <QTest>

using namespace WalletSupport;

/// Which hosts that were broken up are found. Those that begin with `purseful` play on a wallet.
class TestScatteredHosts final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hosts");
        const auto row = [](const char *name, const char *text, const char *hosts) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(hosts);
        };
        row("a blank before the dot, alone", "garden-login .com", "garden-login.com");
        row("a blank behind the dot, alone", "garden-login. com/x", "garden-login.com");
        row("blanks everywhere, with a scheme", "https : // garden - login . com", "garden-login.com");
        row("spelled, alone", "g a r d e n . c o m", "garden.com");
        row("a blank before the dot", "go to purseful-login .com now", "purseful-login.com");
        row("a blank behind the dot", "go to purseful-login. com now", "purseful-login.com");
        row("a word for the dot", "go to purseful-login dot com now", "purseful-login.com");
        row("a word in brackets", "go to purseful-login (dot) com now", "purseful-login.com");
        row("a dot in brackets with blanks", "go to purseful-login [ . ] top now", "purseful-login.top");
        row("a Chinese word", "请打开purseful-login点com领取", "purseful-login.com");
        row("a comma", "go to purseful-login,com now", "purseful-login.com");
        row("spelled", "go to p u r s e f u l . c o m now", "purseful.com");
        row("an ending of two", "go to purseful-login . com.cn", "purseful-login.com.cn");
        row("an ending in capitals", "go to purseful-login . COM now", "purseful-login.COM");
        row("an ending that is a word in capitals", "go to purseful-login . TOP now", "");
        row("somebody else's in a sentence", "go to garden-login . com now", "");
        row("the end of a sentence", "I have Purseful. Com is short for it", "");
        row("the end of another", "pay with purseful. Info follows", "");
        row("words", "send it to purseful . In the morning", "");
        row("a whole host", "purseful-login.com", "");
        row("a list of letters", "a b c d e f g h i", "");
    }

    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, hosts);
        CheckerLists lists;
        lists.words[QStringLiteral("split-endings")] = {QStringLiteral("com"), QStringLiteral("info"),
                                                        QStringLiteral("top")};
        lists.words[QStringLiteral("capital-endings")] = {QStringLiteral("com")};
        const ScatteredHosts finder(lists);
        QStringList found;
        for (const ScatteredHost &one :
             finder.find(text, [](const QString &host) { return host.startsWith(QLatin1String("purseful")); })) {
            found.append(one.host);
            QVERIFY(one.begin >= 0 && one.begin < one.end && one.end <= text.size());
        }
        QCOMPARE(found.join(u' '), hosts);
    }
};

QTEST_GUILESS_MAIN(TestScatteredHosts)
#include "tst_scatteredhosts.moc"
