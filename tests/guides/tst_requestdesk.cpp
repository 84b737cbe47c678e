#include "guides/requestdesk.h"
#include "guidesurroundings.h"
#include "support/directorypack.h"
#include "support/evidencefiles.h"
#include "support/pdftext.h"
#include "ui/languagecontroller.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace WalletSupport;

namespace {

Request letter()
{
    Request request;
    request.recipient = QStringLiteral("help@wallet.example");
    request.subject = QStringLiteral("Refund");
    request.body = QStringLiteral("Order 20261122001234567890.\nI paid with my card 4111 1111 1111 1111.\n我的密码是 "
                                  "Xk9mPq2z。");
    request.locale = QStringLiteral("en");
    return request;
}

Request harmless()
{
    Request request = letter();
    request.body = QStringLiteral("Nothing came.");
    return request;
}

/// What must be in all that leaves, and what must not.
void verify(const QString &text)
{
    QVERIFY2(text.contains(QStringLiteral("20261122001234567890")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("I paid with my card")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("4111")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("Xk9mPq2z")), qPrintable(text));
}

} // namespace

/// Nothing leaves with its secrets, whatever way it goes.
class TestRequestDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copies();
    void mails();
    void savesAnEmail();
    void namesASumAsItIs();
    void savesAPdf();
    void prints();
    void drawsPdfs_data();
    void drawsPdfs();
    void doesTheLaterOfTwo();
    void makesAFolder();
    void doesNothingWhenCancelled();
    void asksOnlyWhereThereAreSecrets();
    void remembersWhatWasPutBack();
    void saysWhatDidNotWork();
    void makesAFolderOfFilesWithSecretNames();
    void saysWhichNameMayNotBe();

private:
    /// Takes it out and agrees in the preview, if there is one.
    void take(const Request &request, LeavingWay way, const char *button = "previewGo");
    [[nodiscard]] QDialog *preview() const { return m_host->findChild<QDialog *>(QStringLiteral("requestPreview")); }

    Theme m_theme;
    LanguageController m_languages;
    DriverDialogs m_dialogs;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_host;
    RequestDesk *m_desk = nullptr;
    QStringList m_told;
    int m_taken = 0;
    std::optional<OwnFile> m_saved;
    std::optional<RedactedRequest> m_mailed;
};

void TestRequestDesk::init()
{
    QVERIFY(m_languages.setLanguage(QStringLiteral("en")));
    m_theme.apply(ColourScheme::Light, 100);
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialogs = {};
    m_dialogs.pdf = m_folder->filePath(QStringLiteral("a"));
    m_dialogs.mailFile = m_folder->filePath(QStringLiteral("a.eml"));
    m_dialogs.parentFolder = m_folder->path();
    m_host = std::make_unique<QWidget>();
    m_host->show();
    m_desk = new RequestDesk(m_dialogs, m_theme, m_host.get());
    m_told.clear();
    m_taken = 0;
    m_saved.reset();
    m_mailed.reset();
    QGuiApplication::clipboard()->clear();
    connect(m_desk, &RequestDesk::told, this, [this](const QString &text) { m_told.append(text); });
    connect(m_desk, &RequestDesk::taken, this, [this] { ++m_taken; });
    connect(m_desk, &RequestDesk::saved, this, [this](const OwnFile &file) { m_saved = file; });
    connect(m_desk, &RequestDesk::mailRequested, this, [this](const RedactedRequest &mail) { m_mailed = mail; });
}

void TestRequestDesk::take(const Request &request, LeavingWay way, const char *button)
{
    m_desk->take(request, way);
    if (const std::unique_ptr<QDialog> dialog{preview()}) {
        QCOMPARE(m_taken, 0);
        dialog->findChild<QPushButton *>(QLatin1String(button))->click();
    }
}

void TestRequestDesk::copies()
{
    take(letter(), LeavingWay::Copy);
    verify(QGuiApplication::clipboard()->text());
    QCOMPARE(m_taken, 1);
    QCOMPARE(m_told, QStringList{QStringLiteral("Copied. Paste it where you need it.")});
}

void TestRequestDesk::mails()
{
    take(letter(), LeavingWay::Mail);
    QVERIFY(m_mailed);
    verify(plainTextOf(m_mailed->request()));
    QCOMPARE(m_taken, 1);
    m_mailed.reset();
    m_taken = 0;
    take(letter(), LeavingWay::Mail, "previewCopy");
    QVERIFY(!m_mailed);
    verify(QGuiApplication::clipboard()->text());
}

void TestRequestDesk::savesAnEmail()
{
    Request request = letter();
    request.attachments = {{{}, "picture", QStringLiteral("receipt.png"), QStringLiteral("image/png"), {}}};
    take(request, LeavingWay::MailFile);
    QCOMPARE(m_dialogs.suggestedName, QStringLiteral("Refund.eml"));
    QVERIFY(m_saved);
    const QByteArray mail = contentsOf(m_saved->path());
    QVERIFY(mail.contains("receipt.png"));
    verify(QString::fromUtf8(QByteArray(mail).replace("=\r\n", "")));
}

void TestRequestDesk::namesASumAsItIs()
{
    Request request = letter();
    request.subject = QStringLiteral("Refund: CNY 12,000.00, order No. 7.");
    take(request, LeavingWay::Pdf);
    QCOMPARE(m_dialogs.suggestedName, QStringLiteral("Refund CNY 12,000.00, order No 7.pdf"));
}

void TestRequestDesk::savesAPdf()
{
    take(letter(), LeavingWay::Pdf);
    QCOMPARE(m_dialogs.suggestedName, QStringLiteral("Refund.pdf"));
    QVERIFY(m_saved);
    QCOMPARE(m_saved->path(), m_folder->filePath(QStringLiteral("a.pdf")));
    const QString text = textOfPdf(contentsOf(m_saved->path()));
    if (text.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    verify(text);
}

void TestRequestDesk::prints()
{
    m_dialogs.printedFile = m_folder->filePath(QStringLiteral("printed.pdf"));
    take(letter(), LeavingWay::Print);
    QCOMPARE(m_dialogs.printers, 1);
    QCOMPARE(m_taken, 1);
    const QByteArray printed = contentsOf(m_dialogs.printedFile);
    QVERIFY(printed.startsWith("%PDF"));
    const QString text = textOfPdf(printed);
    if (text.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    verify(text);
}

void TestRequestDesk::drawsPdfs_data()
{
    QTest::addColumn<LeavingWay>("way");
    QTest::addColumn<QString>("file");
    QTest::newRow("PDF") << LeavingWay::Pdf << "a.pdf";
    QTest::newRow("print") << LeavingWay::Print << "printed.pdf";
    QTest::newRow("folder") << LeavingWay::Folder << "Refund/Refund.pdf";
}

/// Cover, letter, list, two pages of the bill, and one that says that the locked file is not shown.
void TestRequestDesk::drawsPdfs()
{
    QFETCH(LeavingWay, way);
    QFETCH(QString, file);
    m_dialogs.printedFile = m_folder->filePath(QStringLiteral("printed.pdf"));
    Request request = harmless();
    const QString type = QStringLiteral("application/pdf");
    request.attachments = {{{}, EvidenceFiles::pdf(2), QStringLiteral("bill.pdf"), type, {}},
                           {{}, EvidenceFiles::lockedPdf(), QStringLiteral("locked.pdf"), type, {}}};
    take(request, way);
    QCOMPARE(m_taken, 0);
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told.front().contains(QStringLiteral("a minute at most")), qPrintable(m_told.front()));
    QTRY_COMPARE_WITH_TIMEOUT(m_taken, 1, 60'000);
    QCOMPARE(m_told.size(), 3);
    QVERIFY(m_told[1].isEmpty());
    const QByteArray pdf = contentsOf(m_folder->filePath(file));
    QVERIFY(pdf.contains("/Count 6\n"));
    const QString text = textOfPdf(pdf);
    if (text.isNull()) {
        QSKIP("pdftotext is not installed");
    }
    const QStringList pages = text.split(u'\f');
    QVERIFY2(pages[1].contains(QStringLiteral("Nothing came.")), qPrintable(pages[1]));
    QCOMPARE(pages[3].simplified(), QStringLiteral("1. bill.pdf, page 1 of 2 4"));
    QCOMPARE(pages[4].simplified(), QStringLiteral("1. bill.pdf, page 2 of 2 5"));
    QVERIFY2(pages[5].contains(QStringLiteral("2. locked.pdf")), qPrintable(pages[5]));
    QVERIFY2(pages[5].contains(QStringLiteral("This file is not shown here")), qPrintable(pages[5]));
}

/// Whoever presses twice, or copies meanwhile, is not asked for a file afterwards.
void TestRequestDesk::doesTheLaterOfTwo()
{
    Request request = harmless();
    request.attachments = {
        {{}, EvidenceFiles::pdf(1), QStringLiteral("bill.pdf"), QStringLiteral("application/pdf"), {}}};
    take(request, LeavingWay::Folder);
    take(request, LeavingWay::Pdf);
    QTRY_COMPARE_WITH_TIMEOUT(m_taken, 1, 60'000);
    QVERIFY(m_saved->path().endsWith(QStringLiteral("a.pdf")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a.pdf")});
}

void TestRequestDesk::makesAFolder()
{
    Request request = letter();
    request.own = {QStringLiteral("退款"), request.body, QStringLiteral("zh_CN")};
    take(request, LeavingWay::Folder);
    QVERIFY(m_saved);
    const QDir folder(m_saved->path());
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("Refund.eml"), QStringLiteral("Refund.pdf"), QStringLiteral("Refund.txt"),
                          QStringLiteral("退款.txt")}));
    verify(QString::fromUtf8(contentsOf(folder.filePath(QStringLiteral("Refund.txt")))));
    verify(QString::fromUtf8(contentsOf(folder.filePath(QStringLiteral("退款.txt")))));
    verify(QString::fromUtf8(contentsOf(folder.filePath(QStringLiteral("Refund.eml"))).replace("=\r\n", "")));
    QCOMPARE(m_taken, 1);
}

void TestRequestDesk::doesNothingWhenCancelled()
{
    for (const LeavingWay way : {LeavingWay::Mail, LeavingWay::MailFile, LeavingWay::Copy, LeavingWay::Pdf,
                                 LeavingWay::Print, LeavingWay::Folder}) {
        take(letter(), way, "previewCancel");
    }
    QCOMPARE(m_taken, 0);
    QVERIFY(m_told.isEmpty());
    QVERIFY(!m_mailed && !m_saved);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestRequestDesk::asksOnlyWhereThereAreSecrets()
{
    m_desk->take(harmless(), LeavingWay::Copy);
    QVERIFY(!preview());
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Nothing came.")));
    m_desk->take(harmless(), LeavingWay::Mail);   // an e-mail is always shown
    QVERIFY(std::unique_ptr<QDialog>(preview())); // and goes
    m_desk->take(letter(), LeavingWay::Copy);
    QVERIFY(preview());
    QVERIFY(preview()->findChild<QLabel *>(QStringLiteral("previewText")));
}

void TestRequestDesk::remembersWhatWasPutBack()
{
    m_desk->take(letter(), LeavingWay::Copy);
    {
        const std::unique_ptr<QDialog> dialog(preview());
        dialog->findChild<QAbstractButton *>(QStringLiteral("putBack"))->click();
        dialog->findChild<QPushButton *>(QStringLiteral("previewGo"))->click();
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("4111 1111 1111 1111")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("Xk9mPq2z")));
    m_taken = 0;
    take(letter(), LeavingWay::Mail);
    QVERIFY(m_mailed->request().body.contains(QStringLiteral("4111 1111 1111 1111")));
}

void TestRequestDesk::saysWhatDidNotWork()
{
    m_dialogs.pdf = QStringLiteral("/proc/nowhere/letter.pdf");
    m_dialogs.parentFolder = QStringLiteral("/proc/nowhere");
    Request request = harmless();
    take(request, LeavingWay::Pdf);
    take(request, LeavingWay::Folder);
    request.attachments = {{QStringLiteral("/nowhere/a.png"), {}, QStringLiteral("a.png"), {}, {}}};
    take(request, LeavingWay::MailFile);
    QVERIFY(m_told.constLast().contains(QStringLiteral("a.png")));
    take(request, LeavingWay::Folder);
    QVERIFY(m_told.constLast().contains(QStringLiteral("a.png")));
    QCOMPARE(m_told.size(), 4);
    QCOMPARE(m_taken, 0);
    QVERIFY(!m_saved);
}

void TestRequestDesk::makesAFolderOfFilesWithSecretNames()
{
    Request request = harmless();
    request.attachments = {{{}, "x", QStringLiteral("my password is Xk9mPq2z.png"), QStringLiteral("image/png"), {}}};
    take(request, LeavingWay::Folder);
    QVERIFY2(m_saved, qPrintable(m_told.join(u'\n')));
    const QStringList names = QDir(m_saved->path()).entryList(QDir::Files);
    QVERIFY2(names.contains(QStringLiteral("my password is ••••••.png")), qPrintable(names.join(u'\n')));
    QVERIFY(!names.join(u'\n').contains(QStringLiteral("Xk9mPq2z")));
}

void TestRequestDesk::saysWhichNameMayNotBe()
{
    Request request = harmless();
    request.attachments = {{{}, "x", QStringLiteral("run.exe"), {}, {}}};
    take(request, LeavingWay::Folder);
    QVERIFY2(m_told.constLast().contains(QStringLiteral("“run.exe”")), qPrintable(m_told.constLast()));
    QVERIFY(!m_saved);
}

QTEST_MAIN(TestRequestDesk)
#include "tst_requestdesk.moc"
