#include "faq/suggestionline.h"
#include "ui/textlink.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

class TestSuggestionLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isSeenOnlyWithAnOffer();
    void isTakenByKeyAndClick_data();
    void isTakenByKeyAndClick();
    void leavesTheKeyAloneWithoutAnOffer();
    void wrapsALongOffer();
    void showsNoControlCharacters();

private:
    [[nodiscard]] SuggestionLine *line() const { return m_window->findChild<SuggestionLine *>(); }
    [[nodiscard]] TextLink *link() const { return m_window->findChild<TextLink *>(QStringLiteral("takeSuggestion")); }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
};

void TestSuggestionLine::init()
{
    m_theme.apply(ColourScheme::Light, 100);
    m_window = std::make_unique<QWidget>();
    m_window->setFocusPolicy(Qt::StrongFocus);
    (new SuggestionLine(m_theme, m_window.get()))->resize(300, 60);
    m_window->resize(300, 100);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
}

void TestSuggestionLine::isSeenOnlyWithAnOffer()
{
    QVERIFY(!line()->isVisible());
    line()->suggest(QStringLiteral("refund & more"));
    QVERIFY(line()->isVisible());
    QCOMPARE(link()->words(), QStringLiteral("Did you mean “refund & more”?"));
    QCOMPARE(link()->accessibleName(), link()->words());
    QVERIFY(link()->focusPolicy() & Qt::TabFocus);
    line()->suggest(QString());
    QVERIFY(!line()->isVisible());
}

void TestSuggestionLine::isTakenByKeyAndClick_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Ctrl+Return from elsewhere") << int(Qt::Key_Return);
    QTest::newRow("Ctrl+Enter from elsewhere") << int(Qt::Key_Enter);
    QTest::newRow("Space on it") << int(Qt::Key_Space);
    QTest::newRow("the mouse") << 0;
}

void TestSuggestionLine::isTakenByKeyAndClick()
{
    QFETCH(int, key);
    line()->suggest(QStringLiteral("refund"));
    QSignalSpy taken(line(), &SuggestionLine::taken);
    if (key == 0) {
        QTest::mouseClick(link(), Qt::LeftButton);
    } else if (key == Qt::Key_Space) {
        QTest::keyClick(link(), Qt::Key_Space);
    } else {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
    }
    QCOMPARE(taken.size(), 1);
}

void TestSuggestionLine::leavesTheKeyAloneWithoutAnOffer()
{
    QSignalSpy taken(line(), &SuggestionLine::taken);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    line()->suggest(QStringLiteral("refund"));
    line()->suggest(QString());
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(taken.size(), 0);
}

void TestSuggestionLine::wrapsALongOffer()
{
    line()->suggest(QStringLiteral("refund"));
    const int one = link()->heightForWidth(200);
    line()->suggest(QStringLiteral("a much longer question that takes several lines in such a narrow list"));
    QVERIFY(link()->heightForWidth(200) > 2 * one);
}

void TestSuggestionLine::showsNoControlCharacters()
{
    line()->suggest(QString(QStringLiteral("re\n") + QChar(0x202e) + QStringLiteral("fund") + QChar(0xd83d)));
    QCOMPARE(link()->words(), QStringLiteral("Did you mean “refund”?"));
}

QTEST_MAIN(TestSuggestionLine)
#include "tst_suggestionline.moc"
