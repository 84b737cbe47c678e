#include "support/basepack.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace WalletSupport;

/// Which guide an article of the base pack leads to: the one that fits, or none.
class TestOfferedGuides : public QObject
{
    Q_OBJECT

private slots:
    void everyGuideIsOfferedTwice();
    void fitsTheArticle_data();
    void fitsTheArticle();
    void fitsTheTopic();

private:
    static QString link(const QString &guide) { return QStringLiteral("wallet-support:guide/") + guide; }

    Pack m_pack = basePack();
};

/// At the foot of an article, or within its text.
void TestOfferedGuides::everyGuideIsOfferedTwice()
{
    const std::vector<ArticleSummary> articles = m_pack.articles(QStringLiteral("en"));
    const QStringList guides = m_pack.guides();
    QVERIFY(guides.size() >= 7);
    for (const QString &locale : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        for (const QString &guide : guides) {
            const auto offers = std::ranges::count_if(articles, [&](const ArticleSummary &summary) {
                const auto article = m_pack.article(summary.id, locale);
                return article && (article->guide == guide || article->body.contains(link(guide)));
            });
            QVERIFY2(offers >= 2, qPrintable(guide + u' ' + locale));
        }
    }
}

void TestOfferedGuides::fitsTheArticle_data()
{
    QTest::addColumn<QString>("guide");
    const std::map<const char *, std::vector<const char *>> fitting{
        {"account-taken-over",
         {"account-stolen-first-minutes", "recover-access", "told-them-a-code", "entered-details-on-link",
          "screen-shared", "number-taken-over", "approved-and-drained"}},
        {"lost-phone", {"lost-phone"}},
        {"paid-a-scammer",
         {"paid-a-scammer", "recovery-offer", "fee-before-withdrawal", "safe-account-call", "friend-asks-money"}},
        {"refund", {"refund-apply", "refund-evidence", "charged-twice", "chargeback", "stop-automatic-payment"}},
        {"reset-password", {"reset-password", "cannot-sign-in", "code-does-not-come", "too-many-tries"}},
        {"unknown-payment", {"strange-transactions", "small-extra-charge", "lost-card", "deadlines-to-report"}},
        {"where-is-my-money",
         {"transfer-not-received", "transfer-pending", "transfer-failed", "cancel-transfer", "money-not-received",
          "sent-to-wrong-person", "top-up-not-arrived", "top-up-failed", "withdrawal-not-arrived", "refund-how-long",
          "coins-not-arrived"}},
        // No guide does what these need, and one that almost fits would lead them astray.
        {"",
         {"family-member-died", "lost-recovery-phrase", "keep-recovery-phrase", "hardware-wallet-pin", "close-account",
          "account-restricted", "identity-check", "source-of-funds", "cannot-withdraw", "stranger-sent-me-money",
          "wallet-company-closed", "exchange-rate", "what-is-a-digital-wallet", "loan-i-did-not-take"}}};
    for (const auto &[guide, articles] : fitting) {
        for (const char *article : articles) {
            QTest::newRow(article) << QString::fromLatin1(guide);
        }
    }
}

void TestOfferedGuides::fitsTheArticle()
{
    QFETCH(QString, guide);
    for (const QString &locale : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        const auto article = m_pack.article(QLatin1String(QTest::currentDataTag()), locale);
        QVERIFY(article);
        QCOMPARE(article->guide, guide);
    }
}

/// Nobody is led from a question about one thing into a guide about another.
void TestOfferedGuides::fitsTheTopic()
{
    const std::map<QString, QString> topicsOf{
        {QStringLiteral("account-taken-over"), QStringLiteral("stolen scam device crypto")},
        {QStringLiteral("lost-phone"), QStringLiteral("device")},
        {QStringLiteral("paid-a-scammer"), QStringLiteral("scam")},
        {QStringLiteral("refund"), QStringLiteral("refund pay")},
        {QStringLiteral("reset-password"), QStringLiteral("password locked")},
        {QStringLiteral("unknown-payment"), QStringLiteral("stolen pay device refund")},
        {QStringLiteral("where-is-my-money"), QStringLiteral("transfer top-up refund crypto")},
    };
    for (const ArticleSummary &summary : m_pack.articles(QStringLiteral("en"))) {
        const auto article = m_pack.article(summary.id, summary.locale);
        QVERIFY(article);
        if (!article->guide.isEmpty()) {
            QVERIFY2(topicsOf.contains(article->guide), qPrintable(article->guide));
            QVERIFY2(topicsOf.at(article->guide).split(u' ').contains(article->topic), qPrintable(article->id));
        }
    }
}

QTEST_GUILESS_MAIN(TestOfferedGuides)
#include "tst_offeredguides.moc"
