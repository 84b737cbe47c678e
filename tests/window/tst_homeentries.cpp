#include "authoring/packbuilder.h"
#include "core/content/pack.h"
#include "support/basepack.h"
#include "support/packfolder.h"
#include "window/homeentries.h"

#include <QTest>

using namespace WalletSupport;

/// Which guides Home offers, and in what order.
class TestHomeEntries : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithWhatCannotWait();
    void offersOnlyWhatThePackHas();
    void saysLittle();
    void leadsOnFromATheftToWhatHelps();

private:
    /// A pack with a guide of each of these names.
    static std::optional<Pack> packWith(const QStringList &guides);
    static QStringList idsOf(const std::vector<HomePage::Entry> &entries);
};

std::optional<Pack> TestHomeEntries::packWith(const QStringList &guides)
{
    const PackFolder folder;
    folder.addGuide();
    const QString own = QStringLiteral("find-top-up.json");
    for (const QString &id : guides) {
        for (const char *place : {"guides/", "guides/en/", "guides/zh_CN/"}) {
            folder.write(QLatin1String(place) + id + QStringLiteral(".json"), folder.read(QLatin1String(place) + own));
        }
    }
    Result<Pack, PackError> pack = Pack::open(buildPack(checkPack(folder.path()).source).value_or(QByteArray()));
    return pack ? std::optional(std::move(*pack)) : std::nullopt;
}

QStringList TestHomeEntries::idsOf(const std::vector<HomePage::Entry> &entries)
{
    QStringList ids;
    for (const HomePage::Entry &entry : entries) {
        ids.append(entry.id);
    }
    return ids;
}

void TestHomeEntries::beginsWithWhatCannotWait()
{
    const std::optional<Pack> pack =
        packWith({QStringLiteral("refund"), QStringLiteral("unknown-payment"), QStringLiteral("account-taken-over"),
                  QStringLiteral("where-is-my-money"), QStringLiteral("lost-phone"), QStringLiteral("paid-a-scammer"),
                  QStringLiteral("reset-password")});
    QVERIFY(pack);
    const HomePage::Entries entries = homeEntries(*pack, QStringLiteral("en"));
    QCOMPARE(idsOf(entries.emergencies), QStringList({QStringLiteral("paid-a-scammer"), QStringLiteral("lost-phone"),
                                                      QStringLiteral("unknown-payment")}));
    // What a pack has of its own comes last. The guide behind the page on stolen accounts has no place of its own.
    QCOMPARE(idsOf(entries.guides), QStringList({QStringLiteral("where-is-my-money"), QStringLiteral("reset-password"),
                                                 QStringLiteral("refund"), QStringLiteral("find-top-up")}));
    QCOMPARE(entries.guides.back().title, QStringLiteral("Find a top-up"));
    QCOMPARE(idsOf(entries.questions), QStringList{QStringLiteral("top-up")});
}

void TestHomeEntries::offersOnlyWhatThePackHas()
{
    const std::optional<Pack> pack = packWith({QStringLiteral("lost-phone")});
    QVERIFY(pack);
    const HomePage::Entries entries = homeEntries(*pack, QStringLiteral("en"));
    QCOMPARE(idsOf(entries.emergencies), QStringList{QStringLiteral("lost-phone")});
    QCOMPARE(idsOf(entries.guides), QStringList{QStringLiteral("find-top-up")});
}

/// Every text on the first window costs time when the program starts.
void TestHomeEntries::saysLittle()
{
    const Pack pack = basePack();
    for (const char *language : {"en", "zh_CN"}) {
        const HomePage::Entries entries = homeEntries(pack, QLatin1String(language));
        QVERIFY(!entries.emergencies.empty());
        QVERIFY(entries.emergencies.size() + entries.guides.size() + entries.questions.size() <= 9);
    }
}

/// Who was robbed a minute ago does not want to know how to get a card.
void TestHomeEntries::leadsOnFromATheftToWhatHelps()
{
    const Pack pack = basePack();
    for (const char *language : {"en", "zh_CN"}) {
        const std::vector<StolenPage::Reading> readings = stolenReadings(pack, QLatin1String(language));
        QCOMPARE(readings.size(), std::size_t(8));
        QCOMPARE(readings.front().article, QStringLiteral("told-them-a-code"));
    }
}

QTEST_MAIN(TestHomeEntries)
#include "tst_homeentries.moc"
