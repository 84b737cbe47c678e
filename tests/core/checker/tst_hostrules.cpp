#include "core/checker/brandlist.h"
#include "core/checker/checkerknowledge.h"

#include <QTest>

using namespace WalletSupport;

/// What each rule says of a host, on names of our own: `purseful` is a coined name, `zappo` a short one, `meadow` an
/// everyday word, `globex` a large company's.
class TestHostRules : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void prefersTheExactName();
    void knowsNothingWithoutLists();

private:
    static CheckerLists lists();
    static void fill(BrandList &brands);
};

CheckerLists TestHostRules::lists()
{
    CheckerLists lists;
    const auto list = [&lists](const char *key, const char *words) {
        lists.words[QString::fromLatin1(key)] = QString::fromLatin1(words).split(u' ');
    };
    list("address-words", "www com");
    list("ordinary-words", "peaceful");
    list("holding-words", "pursefully");
    list("home-endings", "com net org");
    list("support-words", "help login support secure card");
    list("trade-words", "card");
    list("company-words", "cdn desk");
    list("common-names", "meadow");
    list("common-labels", "token");
    list("content-networks", "deliver.example");
    list("company-domains", "pursefulstatic.test");
    return lists;
}

void TestHostRules::fill(BrandList &brands)
{
    brands.addDomain(QStringLiteral("purseful.com"), QStringLiteral("a"), false);
    brands.addDomain(QStringLiteral("zappo.com"), QStringLiteral("b"), false);
    brands.addDomain(QStringLiteral("meadow.com"), QStringLiteral("c"), false);
    brands.addDomain(QStringLiteral("globex.com"), QStringLiteral("d"), true);
    brands.addDomain(QStringLiteral("qd.com"), QStringLiteral("g"), false);
    brands.addDomain(QStringLiteral("token.com"), QStringLiteral("e"), false);
    brands.addName(QStringLiteral("Coin Purser"), QStringLiteral("f"));
}

void TestHostRules::judges_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *host, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(host) << QString::fromUtf8(expected);
    };
    row("the same name in another country", "purseful.fr", "same-name ?");
    row("the same name in another country, second level", "www.purseful.co.uk", "same-name ?");
    row("the same name under an ending that is nobody's home", "purseful.shop", "other-ending !");
    row("the same name where anybody gets a name", "purseful.github.io", "other-ending !");
    row("an everyday word under another ending", "meadow.shop", "other-ending ?");
    row("a label that is nobody's name", "token.shop", "other-ending ?");
    row("a name of two words, with a hyphen between", "coin-purser.com", "same-name ?");
    row("a name of two words, hyphen elsewhere", "coinpur-ser.com", "other-hyphens !");
    row("a name of one word, with a hyphen", "purse-ful.com", "other-hyphens !");
    row("a coined name, glued", "mypursefulapp.com", "name-in-label !");
    row("a coined name in front", "purseful.stranger.com", "name-in-subdomain !");
    row("a coined name with a hyphen, glued", "purse-fultrade.com", "name-split !");
    row("a coined name over the edge of words", "my-newpurse-fully.com", "");
    row("a coined name inside a word", "pursefully.com", "");
    row("a name of two letters, like three others", "qcl.com", "look-alike-domain ?");
    row("a name of two letters, in letters of another script", "qԁ.com", "look-alike-domain !");
    row("look-alike letters", "pursefu1-login.com", "name-in-label !");
    row("pairs that look like one letter, beside the name", "purserful.com", "near-domain !");
    row("a whole domain in front", "purseful.com.stranger.test", "domain-inside !");
    row("a whole domain and one ending more", "token.com.za", "domain-inside !");
    row("a whole domain with a hyphen behind it", "zappo.com-login.stranger.test", "domain-inside !");
    row("the same of an everyday word", "meadow.com-web3.net", "domain-inside !");
    row("the same of two letters", "www.qd.com-vip-gift.test", "domain-inside !");
    row("a whole domain with hyphens", "www-purseful-com.stranger.test", "domain-hyphened !");
    row("a short name beside words", "zappo-login.com", "name-with-words !");
    row("a short name glued to words", "zappohelp.com", "name-with-words !");
    row("a short name in front, words behind", "zappo.secure-desk.com", "name-before-words !");
    row("a short name behind www", "wwwzappo.com", "name-behind-part !");
    row("a short name alone in its country", "zappo-garden.com", "name-alone ?");
    row("a short name under an ending that is nobody's home", "zappo-garden.shop", "name-elsewhere !");
    row("a short name inside a word", "kazappon.shop", "");
    row("a short domain with a letter added", "zzappo.com", "near-domain !");
    row("a short domain with another first letter", "happo.com", "near-domain ?");
    row("an everyday word beside words", "meadow-login.com", "name-with-words !");
    row("an everyday word among others", "green-meadow.com", "name-alone ?");
    row("an everyday word glued", "greenmeadow.com", "");
    row("a large company's name among others", "globex-labs.com", "name-alone ?");
    row("a large company's name beside words", "globex-support.com", "name-with-words !");
    row("a large company's name where nobody is at home", "globex-labs.shop", "name-elsewhere !");
    row("a word one letter off", "pursiful-garden.com", "near-word ?");
    row("an everyday word beside a word of the trade", "meadow-card.com", "name-alone ?");
    row("the same where nobody is at home", "meadow-card.shop", "name-with-words !");
    row("a word one letter off, beside words", "pursiful-login.com", "near-word !");
    row("one letter off and glued", "pursifullogiin.com", "near-glued ?");
    row("one letter off and glued to words", "pursifullogin.com", "near-glued !");
    row("one letter off and glued, where nobody is at home", "pursifullogiin.shop", "near-glued !");
    row("what a company adds to its name", "pursefulcdn.com", "name-with-company-word ?");
    row("the same where nobody is at home", "pursefulcdn.shop", "name-in-label !");
    row("an ordinary word one letter off", "peaceful.com", "");
    row("what a content network delivers", "purseful.com.deliver.example", "domain-inside ?");
    row("a company's own", "www.pursefulstatic.test", "name-in-label ?");
    row("nothing of it", "garden.example", "");
}

void TestHostRules::judges()
{
    QFETCH(QString, host);
    QFETCH(QString, expected);
    const CheckerKnowledge knowledge(lists());
    BrandList brands(knowledge);
    fill(brands);
    const std::optional<Imitation> best = brands.imitation(spelledHost(host));
    const QString said =
        best ? QString(textOf(best->rule) + QLatin1String(best->isConvincing ? " !" : " ?")) : QString();
    QCOMPARE(said, expected);
}

/// Of two brands on one place the exact one is told, not the one that is a letter away.
void TestHostRules::prefersTheExactName()
{
    const CheckerKnowledge knowledge(lists());
    BrandList brands(knowledge);
    fill(brands);
    brands.addDomain(QStringLiteral("pursefulhk.com"), QStringLiteral("a-hk"), false);
    const std::optional<Imitation> best = brands.imitation(spelledHost(QStringLiteral("pursefulkiosk.com")));
    QVERIFY(best);
    QCOMPARE(best->of, QStringLiteral("purseful"));
}

void TestHostRules::knowsNothingWithoutLists()
{
    const CheckerKnowledge knowledge{CheckerLists()};
    BrandList brands(knowledge);
    QVERIFY(!brands.imitation(spelledHost(QStringLiteral("purseful-login.com"))));
    fill(brands);
    const std::optional<Imitation> best = brands.imitation(spelledHost(QStringLiteral("purseful-login.com")));
    QVERIFY(best && best->isConvincing);
}

QTEST_GUILESS_MAIN(TestHostRules)
#include "tst_hostrules.moc"
