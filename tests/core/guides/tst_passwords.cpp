#include "core/guides/passwordgenerator.h"
#include "core/guides/passwordrules.h"
#include "core/guides/passwordstrength.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace WalletSupport;

class TestPasswords : public QObject
{
    Q_OBJECT

private slots:
    void measures_data();
    void measures();
    void personalWordsAreWeak();
    void longOnesAreQuick();
    void rules_data();
    void rules();
    void generatesGoodOnes();
    void usesEveryCharacterAlike();
};

void TestPasswords::measures_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << "" << 0 << 0;
    QTest::newRow("the commonest") << "password" << 0 << 0;
    QTest::newRow("with decoration") << "P@ssw0rd1" << 0 << 1;
    QTest::newRow("a row of keys") << "qwertyuiop" << 0 << 1;
    QTest::newRow("repeated") << QString(200, u'a') << 0 << 2;
    QTest::newRow("four words") << "correct-Horse7-river" << 4 << 4;
    QTest::newRow("random") << "kT7-vRq2mXw9" << 4 << 4;
    QTest::newRow("hidden behind a null")
        << QString(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("kT7vRq2mXw9z")) << 4 << 4;
}

void TestPasswords::measures()
{
    QFETCH(QString, password);
    QFETCH(int, least);
    QFETCH(int, most);
    const PasswordStrength strength = measurePassword(password);
    QVERIFY2(strength.score >= least && strength.score <= most, qPrintable(QString::number(strength.score)));
    if (most == 0)
        QCOMPARE(strength.crackTime, CrackTime::AtOnce);
    if (least == 4)
        QVERIFY(strength.crackTime >= CrackTime::Months);
}

void TestPasswords::personalWordsAreWeak()
{
    const QString name = QStringLiteral("zwirbelkatz");
    QVERIFY(measurePassword(name, {QStringLiteral("Zwirbelkatz"), QString()}).score < measurePassword(name).score);
}

void TestPasswords::longOnesAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    (void)measurePassword(QStringLiteral("aB3$").repeated(25'000));
    QVERIFY(timer.elapsed() < 500);
}

void TestPasswords::rules_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("met");
    QTest::newRow("nothing") << ""
                             << "----";
    QTest::newRow("small letters") << "abc"
                                   << "----";
    QTest::newRow("both cases") << "abC"
                                << "-c--";
    QTest::newRow("digit") << "7"
                           << "--d-";
    QTest::newRow("special") << "!"
                             << "---s";
    QTest::newRow("blank is not special") << "a b"
                                          << "----";
    QTest::newRow("twelve") << "abcdefghijkl"
                            << "l---";
    QTest::newRow("eleven") << "abcdefghijk"
                            << "----";
    QTest::newRow("all") << "abcdefghiJ7!"
                         << "lcds";
}

void TestPasswords::rules()
{
    QFETCH(QString, password);
    QFETCH(QString, met);
    QString found;
    const QString marks = QStringLiteral("lcds");
    const auto all = passwordRules();
    QCOMPARE(all.size(), std::size_t(4));
    for (std::size_t i = 0; i < all.size(); ++i)
        found += meets(all[i], password) ? marks.at(qsizetype(i)) : QChar(u'-');
    QCOMPARE(found, met);
}

void TestPasswords::generatesGoodOnes()
{
    QSet<QString> all;
    for (int i = 0; i < 500; ++i) {
        const QString password = generatePassword();
        QCOMPARE(password.size(), 20);
        for (const PasswordRule rule : passwordRules())
            QVERIFY(meets(rule, password));
        for (const QChar unclear : QStringLiteral("Il1O0o"))
            QVERIFY(!password.contains(unclear));
        all.insert(password);
    }
    QCOMPARE(all.size(), 500);
    QCOMPARE(measurePassword(*all.constBegin()).score, 4);
}

void TestPasswords::usesEveryCharacterAlike()
{
    QRandomGenerator seeded(7);
    QHash<QChar, int> counts;
    const int passwords = 5000;
    for (int i = 0; i < passwords; ++i) {
        for (const QChar c : generatePassword(seeded)) {
            if (c != u'-')
                ++counts[c];
        }
    }
    // 56 characters; those that a rule calls for (digits) are a little commoner.
    QCOMPARE(counts.size(), 56);
    const double mean = passwords * 18.0 / 56;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        QVERIFY2(it.value() > mean * 0.8 && it.value() < mean * 1.3, qPrintable(it.key()));
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
