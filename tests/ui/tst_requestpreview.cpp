#include "ui/languagecontroller.h"
#include "ui/requestpreview.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace WalletSupport;

namespace {

const QString Card = QStringLiteral("4111 1111 1111 1111");

Request letter()
{
    Request request;
    request.recipient = QStringLiteral("support@wallet.example");
    request.subject = QStringLiteral("Refund");
    request.body = QStringLiteral("Wallet: Example Wallet\n\n");
    return request;
}

Request tellingLetter()
{
    Request request = letter();
    request.body = QStringLiteral("I paid with my card 4111 1111 1111 1111.\nMy PIN is 7391.\nAgain, my card: "
                                  "4111 1111 1111 1111.\nMy words: abandon ability able about above absent absorb "
                                  "abstract absurd abuse access accident\n");
    return request;
}

} // namespace

class TestRequestPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAllThatIsHandedOver();
    void letsItGo();
    void copiesInstead();
    void leavesNothingWithoutConsent();
    void namesTheFiles();
    void masksSecrets();
    void putsBackOne();
    void neverPutsBackRecoveryPhrases();
    void keepsWhatWasPutBack();
    void changesItsLanguage();
    void fitsItsWindow();

private:
    RequestPreview &show(const Request &request, LeavingWay way, const PutBack &putBack = {});
    [[nodiscard]] QString text() const { return m_dialog->findChild<QLabel *>(QStringLiteral("previewText"))->text(); }
    [[nodiscard]] QList<QCheckBox *> boxes() const
    {
        return m_dialog->findChildren<QCheckBox *>(QStringLiteral("putBack"));
    }
    void press(const char *name) { m_dialog->findChild<QPushButton *>(QLatin1String(name))->click(); }

    Theme m_theme;
    LanguageController m_languages;
    QPointer<RequestPreview> m_dialog;
    std::vector<std::pair<Request, LeavingWay>> m_agreed;
};

void TestRequestPreview::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
    m_agreed.clear();
}

void TestRequestPreview::cleanup()
{
    delete m_dialog;
}

RequestPreview &TestRequestPreview::show(const Request &request, LeavingWay way, const PutBack &putBack)
{
    m_dialog = new RequestPreview(request, putBack, way, m_theme);
    connect(m_dialog, &RequestPreview::agreed, this, [this](const RedactedRequest &leaving, LeavingWay left) {
        m_agreed.emplace_back(leaving.request(), left);
    });
    m_dialog->show();
    return *m_dialog;
}

void TestRequestPreview::showsAllThatIsHandedOver()
{
    show(letter(), LeavingWay::Mail);
    for (const char *part : {"support@wallet.example", "Refund", "Wallet: Example Wallet"}) {
        QVERIFY2(text().contains(QLatin1String(part)), part);
    }
    QVERIFY(!m_dialog->findChild<QLabel *>(QStringLiteral("previewMasked"))->isVisible());
}

void TestRequestPreview::letsItGo()
{
    show(letter(), LeavingWay::Mail);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QVERIFY(m_dialog->findChild<QPushButton *>(QStringLiteral("previewGo"))->hasFocus());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_agreed.size(), std::size_t(1));
    QCOMPARE(m_agreed.front().first, letter());
    QCOMPARE(m_agreed.front().second, LeavingWay::Mail);
}

void TestRequestPreview::copiesInstead()
{
    show(letter(), LeavingWay::Mail);
    press("previewCopy");
    QCOMPARE(m_agreed.size(), std::size_t(1));
    QCOMPARE(m_agreed.front().second, LeavingWay::Copy);
    QTRY_VERIFY(m_dialog.isNull());
    show(letter(), LeavingWay::Pdf);
    QVERIFY(!m_dialog->findChild<QPushButton *>(QStringLiteral("previewCopy"))->isVisible());
}

void TestRequestPreview::leavesNothingWithoutConsent()
{
    show(letter(), LeavingWay::Mail);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(m_agreed.empty());
}

void TestRequestPreview::namesTheFiles()
{
    Request request = letter();
    request.attachments = {{{}, "x", QStringLiteral("receipt.png"), {}, {}}};
    show(request, LeavingWay::MailFile);
    QVERIFY2(text().contains(QStringLiteral("receipt.png")), qPrintable(text()));
    delete m_dialog;
    show(request, LeavingWay::Copy);
    QVERIFY(!text().contains(QStringLiteral("receipt.png")));
}

void TestRequestPreview::masksSecrets()
{
    show(tellingLetter(), LeavingWay::Copy);
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("previewMasked"))->isVisible());
    for (const char *secret : {"4111", "7391", "abandon"}) {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(QLatin1String(secret)), secret);
        }
        for (const QCheckBox *box : boxes()) {
            QVERIFY2(!QString(box->text() + box->accessibleName()).contains(QLatin1String(secret)), secret);
        }
    }
    // The card stands there twice and has one box.
    QCOMPARE(boxes().size(), 2);
    press("previewGo");
    QVERIFY(!m_agreed.front().first.body.contains(QStringLiteral("7391")));
}

void TestRequestPreview::putsBackOne()
{
    show(tellingLetter(), LeavingWay::Copy);
    PutBack kept;
    connect(m_dialog, &RequestPreview::putBackChanged, this, [&](const PutBack &putBack) { kept = putBack; });
    boxes().front()->click();
    QCOMPARE(text().count(Card), 2);
    QVERIFY(!text().contains(QStringLiteral("7391")));
    QCOMPARE(kept, (PutBack{{SecretKind::Card, Card}}));
    press("previewGo");
    QCOMPARE(m_agreed.front().first.body.count(Card), 2);
    QVERIFY(!m_agreed.front().first.body.contains(QStringLiteral("7391")));
    QTRY_VERIFY(m_dialog.isNull());
    show(tellingLetter(), LeavingWay::Copy, kept);
    boxes().front()->click();
    QCOMPARE(text().count(Card), 0);
}

void TestRequestPreview::neverPutsBackRecoveryPhrases()
{
    show(tellingLetter(), LeavingWay::Copy);
    const QList<QCheckBox *> all = boxes();
    for (QCheckBox *box : all) {
        box->click();
    }
    QVERIFY(text().contains(QStringLiteral("7391")));
    QVERIFY(!text().contains(QStringLiteral("abandon")));
    const auto *never = m_dialog->findChild<QLabel *>(QStringLiteral("neverPutBack"));
    QVERIFY(never && never->text().contains(QStringLiteral("Recovery phrase")));
    press("previewGo");
    QVERIFY(!m_agreed.front().first.body.contains(QStringLiteral("abandon")));
}

void TestRequestPreview::keepsWhatWasPutBack()
{
    show(tellingLetter(), LeavingWay::Print, {{SecretKind::Card, Card}});
    QVERIFY(boxes().front()->isChecked());
    QVERIFY(!boxes().back()->isChecked());
    QCOMPARE(text().count(Card), 2);
}

void TestRequestPreview::changesItsLanguage()
{
    show(tellingLetter(), LeavingWay::Copy);
    const QString english = boxes().front()->text();
    QVERIFY(m_languages.setLanguage(QStringLiteral("zh_CN")));
    QTRY_VERIFY(boxes().front()->text() != english);
}

void TestRequestPreview::fitsItsWindow()
{
    m_theme.apply(ColourScheme::Light, 200);
    QWidget window;
    window.resize(760, 500);
    m_dialog = new RequestPreview(letter(), {}, LeavingWay::Mail, m_theme, &window);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QVERIFY2(m_dialog->width() <= 760 && m_dialog->height() <= 500, qPrintable(QString::number(m_dialog->height())));
    for (const char *name : {"previewGo", "previewCopy", "previewCancel"}) {
        QVERIFY2(m_dialog->rect().contains(m_dialog->findChild<QWidget *>(QLatin1String(name))->geometry()), name);
    }
    const auto *area = m_dialog->findChild<QScrollArea *>();
    QVERIFY(area->viewport()->height() > 100);
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    delete m_dialog; // before its window
}

QTEST_MAIN(TestRequestPreview)
#include "tst_requestpreview.moc"
