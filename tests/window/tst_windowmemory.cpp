#include "mainwindowtest.h"

#include <QDir>
#include <QFile>
#include <QListView>

using namespace WalletSupport;

/// What the window keeps of what a person chose and searched for.
class TestWindowMemory final : public MainWindowTest
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void stepsTheTextSize();
    void saysThatItCannotWriteTheSettings();
    void remembersTheWallet();
    void remembersSearches();
    void forgetsSearches_data();
    void forgetsSearches();
};

void TestWindowMemory::stepsTheTextSize()
{
    for (const int percent : {125, 150, 175, 200, 200}) {
        m_test->press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_test->theme.textPercent(), percent);
    }
    m_test->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_test->theme.textPercent(), 175);
    QCOMPARE(m_test->preferences.preferences().textPercent, 175);
    m_test->press(Qt::Key_0, Qt::ControlModifier);
    m_test->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_test->theme.textPercent(), 100);
}

void TestWindowMemory::saysThatItCannotWriteTheSettings()
{
    // A folder stands where the settings file should be.
    QVERIFY(QFile::remove(m_test->preferences.file()));
    QVERIFY(QDir().mkpath(m_test->preferences.file()));
    m_test->press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(notice().contains(m_test->preferences.file()));
    // It holds all the same.
    QCOMPARE(m_test->theme.textPercent(), 125);
}

void TestWindowMemory::remembersTheWallet()
{
    const std::vector<Wallet> wallets = m_test->directory.wallets();
    QVERIFY(!wallets.empty());
    m_test->window.chooseWallet(wallets.front().id);
    QCOMPARE(m_test->preferences.preferences().wallet, wallets.front().id);
    m_test->window.follow(QStringLiteral("settings"));
    click("forgetWallet");
    click("forgetYes");
    QCOMPARE(m_test->preferences.preferences().wallet, QString());
}

void TestWindowMemory::remembersSearches()
{
    const auto search = [this](const QString &text) {
        m_test->press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_test->window.focusWidget(), text);
        m_test->press(Qt::Key_Return);
    };
    m_test->window.follow(QStringLiteral("faq"));
    search(QStringLiteral("refund"));
    search(QStringLiteral("my code 482913 does not work"));
    search(QStringLiteral("top up"));
    QCOMPARE(m_test->preferences.recentSearches(), QStringList({QStringLiteral("top up"), QStringLiteral("refund")}));
    // They are offered where the box is empty.
    searchEdit()->clear();
    const auto *list = m_test->find<QListView>("articleList");
    QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("top up"));
    QCOMPARE(list->model()->index(2, 0).data().toString(), QStringLiteral("refund"));
    // Cleared from the list, and brought back.
    const auto click = [list](int row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    click(3);
    QVERIFY(m_test->preferences.recentSearches().isEmpty());
    click(1);
    QCOMPARE(m_test->preferences.recentSearches().size(), 2);
}

void TestWindowMemory::forgetsSearches_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("with the switch") << QByteArray("keepSearches");
    QTest::newRow("with everything else") << QByteArray("forgetAll");
}

void TestWindowMemory::forgetsSearches()
{
    QFETCH(QByteArray, button);
    m_test->window.follow(QStringLiteral("faq"));
    QTest::keyClicks(searchEdit(), QStringLiteral("refund"));
    m_test->press(Qt::Key_Return);
    searchEdit()->clear();
    QCOMPARE(m_test->preferences.recentSearches().size(), 1);
    m_test->window.follow(QStringLiteral("settings"));
    click(button.constData());
    if (button == "forgetAll") {
        click("forgetYes");
    }
    QVERIFY(m_test->preferences.recentSearches().isEmpty());
    QFile file(m_test->preferences.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("refund"));
    m_test->window.follow(QStringLiteral("faq"));
    const auto *list = m_test->find<QListView>("articleList");
    QVERIFY(list->model()->index(1, 0).data().toString() != QStringLiteral("refund"));
    // Kept again only where that is wanted.
    QTest::keyClicks(searchEdit(), QStringLiteral("top up"));
    m_test->press(Qt::Key_Return);
    QCOMPARE(m_test->preferences.recentSearches().isEmpty(), button == "keepSearches");
}

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
