#include "guidedriver.h"
#include "guides/evidencestep.h"
#include "support/evidencefiles.h"
#include "support/exifmaker.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolTip>

using namespace WalletSupport;

class TestEvidenceStep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsAPictureByTheButton();
    void addsDroppedFiles();
    void addsDroppedPictures();
    void pastes();
    void saysWhatIsTakenOut_data();
    void saysWhatIsTakenOut();
    void showsTheChecksum();
    void stopsAtTheMost();
    void waitsForWhatIsLookedAt();
    void cancels();
    void removesByKey();
    void looksAtPages();
    void standsLongNames();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void showsNamesWithMarks();
    void keepsTheGoodOnes();
    void removes();
    void needsAFileOrAWord();
    void namesAreInTheLetter();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_driver->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString picture(const QString &name, const QColor &colour = Qt::red)
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = m_driver->folder.filePath(name);
        return image.save(path) ? path : QString();
    }
    bool add(const QStringList &paths)
    {
        m_driver->dialogs.evidence = paths;
        return m_driver->press("addEvidence") && isSettled();
    }
    EvidenceStep *page() { return m_driver->find<EvidenceStep>(QStringLiteral("step-evidence")); }
    /// Nothing is being prepared any more.
    bool isSettled()
    {
        EvidenceStep *step = page();
        return step != nullptr && QTest::qWaitFor([step] { return !step->isBusy(); }, 30'000);
    }
    bool isFocused(const char *name)
    {
        const QWidget *found = m_driver->find(QLatin1String(name));
        return found != nullptr && found == m_driver->page.window()->focusWidget();
    }
    /// What was said last to who hears the window.
    QString said()
    {
        const auto *announcer = page()->findChild<QWidget *>(QStringLiteral("announcer"));
        return announcer->accessibleName();
    }

    std::unique_ptr<GuideDriver> m_driver;
};

void TestEvidenceStep::init()
{
    m_driver = std::make_unique<GuideDriver>(QStringLiteral("en"));
    GuideDriver &driver = *m_driver;
    QVERIFY(driver.page.showGuide(QStringLiteral("refund")));
    QVERIFY(driver.choose("wrong-payment"));
    QVERIFY(driver.type("wallet", QStringLiteral("Bare Wallet")));
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("completed"));
    for (const char *field : {"notSure-order", "notSure-date", "notSure-amount", "notSure-recipient"}) {
        QVERIFY(driver.press(field));
    }
    QVERIFY(driver.goOn());
    QVERIFY(driver.choose("cannot"));
    QVERIFY(driver.goOn());
    QVERIFY(driver.type("story", QStringLiteral("x")));
    QVERIFY(driver.goOn());
    QCOMPARE(driver.step(), QStringLiteral("evidence"));
}

void TestEvidenceStep::addsAPictureByTheButton()
{
    QVERIFY(add({picture(QStringLiteral("screen.png")), picture(QStringLiteral("bill.jpg"))}));
    QVERIFY(!m_driver->sees("evidenceError"));
    QCOMPARE(m_driver->buttons("removeEvidence").size(), 2);
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->sees("evidenceList"));
}

void TestEvidenceStep::addsDroppedFiles()
{
    QWidget *step = m_driver->find(QStringLiteral("step-evidence"));
    QVERIFY(step && step->acceptDrops());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture(QStringLiteral("screen.png"))),
                  QUrl(QStringLiteral("https://wallet.example/picture.png"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(step, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(step, &drop);
    QVERIFY(isSettled());
    QVERIFY(m_driver->sees("evidenceList"));
    QMimeData text;
    text.setText(QStringLiteral("hello"));
    QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(step, &other);
    QVERIFY(!other.isAccepted());
}

void TestEvidenceStep::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray png = EvidenceFiles::picture("png");
    QTest::newRow("text named picture") << "note.png" << QByteArray("hello") << "does not match";
    QTest::newRow("broken picture") << "broken.png" << png.left(png.size() / 2) << "damaged";
    QTest::newRow("broken PDF") << "broken.pdf" << EvidenceFiles::pdf(1).left(60) << "damaged";
    QTest::newRow("locked PDF") << "locked.pdf" << EvidenceFiles::lockedPdf() << "password";
    QTest::newRow("nothing in it") << "empty.png" << QByteArray() << "nothing in it";
    QTest::newRow("a program") << "run.exe" << QByteArray("MZ") << "choose a picture";
}

void TestEvidenceStep::tellsWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QVERIFY(add({write(name, bytes)}));
    QTRY_VERIFY(m_driver->text("evidenceError").contains(name));
    QVERIFY2(m_driver->text("evidenceError").contains(word), qPrintable(m_driver->text("evidenceError")));
    QVERIFY(!m_driver->sees("evidenceList"));
}

void TestEvidenceStep::showsNamesWithMarks()
{
    const QString name = QStringLiteral("bill\u202egnp.\n<b>.png");
    QVERIFY(add({picture(name), write(QStringLiteral("no\nte.exe"), "MZ")}));
    const QString shown = QStringLiteral("billgnp. _b_.png");
    auto *button = m_driver->find<QAbstractButton>(QStringLiteral("removeEvidence"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Remove ") + shown);
    QHelpEvent hover(QEvent::ToolTip, {}, button->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(button, &hover);
    QVERIFY(QToolTip::text().contains(shown));
    QVERIFY(m_driver->text("evidenceError").contains(QStringLiteral("no[U+000A]te.exe")));
}

void TestEvidenceStep::keepsTheGoodOnes()
{
    const QString good = picture(QStringLiteral("good.png"));
    const QString huge = write(QStringLiteral("huge.png"), "x");
    QVERIFY(QFile::resize(huge, qint64(200) * 1024 * 1024));
    QVERIFY(add({good, huge, m_driver->folder.filePath(QStringLiteral("gone.png")), good}));
    const QString told = m_driver->text("evidenceError");
    QCOMPARE(told.count(u'\n'), 2);
    QVERIFY(told.contains(QStringLiteral("“huge.png” was not added: it is larger than 20 MB")));
    QVERIFY(told.contains(QStringLiteral("“gone.png” was not added: it is not there")));
    QVERIFY(told.contains(QStringLiteral("“good.png” was not added: the same file")));
    QCOMPARE(m_driver->buttons("removeEvidence").size(), 1);
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("contact"));
}

void TestEvidenceStep::removes()
{
    QVERIFY(add({picture(QStringLiteral("one.png")), picture(QStringLiteral("two.png"), Qt::blue)}));
    auto *button = m_driver->find<QAbstractButton>(QStringLiteral("removeEvidence"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Remove one.png"));
    QVERIFY(m_driver->press("removeEvidence"));
    QCOMPARE(m_driver->text("evidenceRemoved"), QStringLiteral("“one.png” was removed."));
    QCOMPARE(said(), m_driver->text("evidenceRemoved"));
    QCOMPARE(page()->answer().files.size(), std::size_t(1));
    QCOMPARE(page()->answer().files.front().name, QStringLiteral("two.png"));
    // It can be put back where it was.
    QVERIFY(m_driver->press("undoRemove"));
    QVERIFY(!m_driver->sees("evidenceRemoved"));
    QCOMPARE(page()->answer().files.front().name, QStringLiteral("one.png"));
    // Or added again.
    QVERIFY(m_driver->press("removeEvidence"));
    QVERIFY(add({m_driver->folder.filePath(QStringLiteral("one.png"))}));
    QVERIFY(!m_driver->sees("evidenceError"));
    QVERIFY(!m_driver->sees("evidenceRemoved"));
    QCOMPARE(page()->answer().files.size(), std::size_t(2));
}

void TestEvidenceStep::removesByKey()
{
    QVERIFY(add({picture(QStringLiteral("one.png")), picture(QStringLiteral("two.png"), Qt::blue)}));
    // In an active window the guide's own undo has its keys, too.
    m_driver->page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_driver->page.window()));
    m_driver->find(QStringLiteral("showEvidence"))->setFocus();
    QTest::keyClick(m_driver->page.window()->focusWidget(), Qt::Key_Delete);
    QCOMPARE(page()->answer().files.size(), std::size_t(1));
    // The keyboard stays where it was.
    QVERIFY(isFocused("undoRemove"));
    QTest::keyClick(m_driver->page.window()->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page()->answer().files.size(), std::size_t(2));
    QVERIFY(isFocused("removeEvidence"));
    QTest::keyClick(m_driver->page.window()->focusWidget(), Qt::Key_Space);
    QVERIFY(isFocused("undoRemove"));
    // What is removed is not in the answer, and does not come back with it.
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->press("guideBack"));
    QCOMPARE(page()->answer().files.size(), std::size_t(1));
    QVERIFY(!m_driver->sees("undoRemove"));
}

void TestEvidenceStep::addsDroppedPictures()
{
    QMimeData data;
    data.setData(QStringLiteral("image/jpeg"), EvidenceFiles::picture("jpg"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &drop);
    QVERIFY(isSettled());
    QCOMPARE(page()->answer().files.front().name, QStringLiteral("Dropped picture.jpg"));
}

void TestEvidenceStep::pastes()
{
    QWidget *window = m_driver->page.window();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    QTest::keyClick(window, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_driver->text("evidenceError").startsWith(QStringLiteral("There is no picture and no file to paste")));
    QCOMPARE(said(), m_driver->text("evidenceError"));
    QGuiApplication::clipboard()->setImage(EvidenceFiles::drawing());
    QTest::keyClick(window, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(isSettled());
    QVERIFY(!m_driver->sees("evidenceError"));
    QCOMPARE(page()->answer().files.size(), std::size_t(1));
    QCOMPARE(page()->answer().files.front().name, QStringLiteral("Pasted picture.png"));
    // Files that were copied, by the button; another picture gets a name of its own.
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(write(QStringLiteral("bill.pdf"), EvidenceFiles::pdf(2)))});
    QGuiApplication::clipboard()->setMimeData(files);
    QVERIFY(m_driver->press("pasteEvidence"));
    QVERIFY(isSettled());
    QGuiApplication::clipboard()->setImage(EvidenceFiles::drawing({50, 60}));
    QVERIFY(m_driver->press("pasteEvidence"));
    QVERIFY(isSettled());
    const std::vector<EvidenceFile> added = page()->answer().files;
    QCOMPARE(added.size(), std::size_t(3));
    QCOMPARE(added[1].name, QStringLiteral("bill.pdf"));
    QCOMPARE(added[2].name, QStringLiteral("Pasted picture (2).png"));
    QVERIFY(said().startsWith(QStringLiteral("1 file")));
}

void TestEvidenceStep::saysWhatIsTakenOut_data()
{
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<QString>("text");
    QTest::newRow("place and time") << ExifMaker(6).segment()
                                    << "The place and the time of the photo were removed from this copy.";
    QTest::newRow("time") << ExifMaker::jpegSegment('\xe1', "http://ns.adobe.com/xap/1.0/ CreateDate")
                          << "The time of the photo was removed from this copy.";
    QTest::newRow("place") << ExifMaker::jpegSegment('\xe1', "http://ns.adobe.com/xap/1.0/ GPSLatitude")
                           << "The place of the photo was removed from this copy.";
    QTest::newRow("comment") << ExifMaker::jpegSegment('\xfe', "by me")
                             << "What the camera or a program wrote beside the picture was removed from this copy.";
    QTest::newRow("nothing") << QByteArray() << "";
}

void TestEvidenceStep::saysWhatIsTakenOut()
{
    QFETCH(QByteArray, segment);
    QFETCH(QString, text);
    constexpr int BehindJfif = 20;
    QVERIFY(add({write(QStringLiteral("photo.jpg"), EvidenceFiles::picture("jpg").insert(BehindJfif, segment))}));
    QCOMPARE(m_driver->text("evidenceTakenOut"), text);
    QVERIFY(said().startsWith(QStringLiteral("1 file")));
    QCOMPARE(said().section(u'\n', 1), text);
    QVERIFY(m_driver->text("evidenceFacts").startsWith(QStringLiteral("JPEG picture, ")));
}

void TestEvidenceStep::showsTheChecksum()
{
    QVERIFY(add({picture(QStringLiteral("bill.png"))}));
    const QString whole = QString::fromLatin1(page()->answer().files.front().digest.toHex());
    const QString shown = m_driver->text("evidenceChecksum");
    QVERIFY2(shown.contains(whole.left(4) + u' ' + whole.mid(4, 4) + QStringLiteral(" … ")), qPrintable(shown));
    QVERIFY(shown.endsWith(whole.right(4)));
    auto *label = m_driver->find<QLabel>(QStringLiteral("evidenceChecksum"));
    QString spoken;
    for (const QChar character : whole.left(6)) {
        spoken += u' ' + QString(character);
    }
    QCOMPARE(label->accessibleName(), QString(QStringLiteral("Checksum, beginning with") + spoken));
    QVERIFY(label->toolTip().isEmpty()); // which would be spoken
    QHelpEvent hover(QEvent::ToolTip, {}, label->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(label, &hover);
    QCOMPARE(QToolTip::text().remove(u' '), whole);
    QVERIFY(m_driver->press("copyChecksum"));
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    QCOMPARE(said(), QStringLiteral("Copied."));
}

void TestEvidenceStep::stopsAtTheMost()
{
    QStringList paths;
    for (int number = 0; number < MostEvidence + 2; ++number) {
        paths.append(picture(QStringLiteral("%1.png").arg(number), QColor(number * 10, 0, 0)));
    }
    QVERIFY(add(paths));
    QCOMPARE(page()->answer().files.size(), std::size_t(MostEvidence));
    QCOMPARE(m_driver->text("evidenceError").count(QStringLiteral("there are 10 files already")), 2);
    // One that is removed makes room, and then cannot be put back.
    QVERIFY(m_driver->press("removeEvidence"));
    QVERIFY(!m_driver->sees("evidenceError"));
    QVERIFY(add({paths.back()}));
    QVERIFY(!m_driver->sees("evidenceError"));
    QVERIFY(m_driver->press("undoRemove"));
    QVERIFY(m_driver->text("evidenceError").contains(QStringLiteral("“0.png” was not added: there are 10")));
    QCOMPARE(page()->answer().files.size(), std::size_t(MostEvidence));
}

void TestEvidenceStep::waitsForWhatIsLookedAt()
{
    m_driver->dialogs.evidence = QStringList{picture(QStringLiteral("one.png"))};
    QVERIFY(m_driver->press("addEvidence"));
    QVERIFY(page()->isBusy());
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("evidence"));
    QVERIFY(m_driver->text("evidenceError").startsWith(QStringLiteral("The files are still being looked at")));
    QVERIFY(isFocused("errorSummary"));
    QVERIFY(isSettled());
    QVERIFY(!m_driver->sees("evidenceError"));
    QVERIFY(!m_driver->sees("errorSummary"));
    QVERIFY(isFocused("addEvidence")); // and not on what comes after the page
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("contact"));
}

void TestEvidenceStep::cancels()
{
    const QByteArray large = EvidenceFiles::picture("png", {6000, 5000});
    QStringList paths;
    for (int number = 0; number < 9; ++number) {
        paths.append(write(QStringLiteral("%1.png").arg(number), large));
    }
    m_driver->dialogs.evidence = paths;
    QVERIFY(m_driver->press("addEvidence"));
    QTRY_VERIFY(m_driver->sees("cancelWaiting"));
    const QString shown = m_driver->text("waitingFor");
    QVERIFY2(shown.startsWith(QStringLiteral("Looking at file ")), qPrintable(shown));
    QVERIFY(shown.endsWith(QStringLiteral(" of 9…")));
    m_driver->find(QStringLiteral("cancelWaiting"))->setFocus();
    QTest::keyClick(m_driver->page.window()->focusWidget(), Qt::Key_Space);
    QVERIFY(!page()->isBusy());
    QVERIFY(!m_driver->sees("cancelWaiting"));
    QVERIFY(isFocused("addEvidence"));
    QVERIFY(page()->answer().files.size() <= 1); // the others are the same file
}

void TestEvidenceStep::looksAtPages()
{
    QVERIFY(add({write(QStringLiteral("bill.pdf"), EvidenceFiles::pdf(2))}));
    QVERIFY(m_driver->text("evidenceFacts").startsWith(QStringLiteral("PDF of 2 pages, ")));
    auto *show = m_driver->find<QAbstractButton>(QStringLiteral("showEvidence"));
    QCOMPARE(show->accessibleName(), QStringLiteral("Look at bill.pdf"));
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    auto *dialog = page()->findChild<QWidget *>(QStringLiteral("evidencePreview"));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const auto *drawn = dialog->findChild<QLabel *>(QStringLiteral("previewPicture"));
    QTRY_VERIFY(!drawn->pixmap().isNull());
    QCOMPARE(drawn->accessibleName(), QStringLiteral("Page 1 of 2, bill.pdf"));
    const QImage first = drawn->pixmap().toImage();
    QCOMPARE(first.pixelColor(first.width() / 2, first.height() * 3 / 4), QColor(Qt::blue));
    auto *on = dialog->findChild<QPushButton *>(QStringLiteral("previewOn"));
    auto *back = dialog->findChild<QPushButton *>(QStringLiteral("previewBack"));
    QVERIFY(on->isEnabled() && !back->isEnabled());
    QTest::mouseClick(on, Qt::LeftButton);
    QCOMPARE(drawn->accessibleName(), QStringLiteral("Page 2 of 2, bill.pdf"));
    QVERIFY(back->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(isFocused("showEvidence"));
}

void TestEvidenceStep::standsLongNames()
{
    const QString longName = QString(240, u'w');
    const QString refused = longName + QStringLiteral(".exe");
    QVERIFY(add({picture(longName + QStringLiteral(".png")), write(refused, "MZ")}));
    const QWidget *scroll = m_driver->find(QStringLiteral("evidenceList"));
    QVERIFY(scroll->width() <= m_driver->page.width());
    QVERIFY(m_driver->text("evidenceError").size() < 200);
    auto *name = m_driver->find<QLabel>(QStringLiteral("evidenceName"));
    QVERIFY(name->accessibleName().size() <= 180);
    QVERIFY(!name->accessibleName().contains(QChar(0x200b)));
    QVERIFY(name->fontMetrics().horizontalAdvance(QString(18, u'w')) < name->width());
    QTRY_VERIFY(name->height() > name->fontMetrics().height() * 2); // it is broken into lines
}

void TestEvidenceStep::needsAFileOrAWord()
{
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("evidence"));
    QVERIFY(m_driver->sees("errorSummary"));
    QCOMPARE(m_driver->text("evidenceError"), QStringLiteral("Add a file, or say that you have nothing at hand"));
    QVERIFY(m_driver->press("nothingAtHand"));
    QVERIFY(!m_driver->sees("evidenceError"));
    QVERIFY(m_driver->goOn());
    QCOMPARE(m_driver->step(), QStringLiteral("contact"));
    QVERIFY(m_driver->press("guideBack"));
    QVERIFY(m_driver->find<QAbstractButton>(QStringLiteral("nothingAtHand"))->isChecked());
    QVERIFY(add({picture(QStringLiteral("late.png"))}));
    QVERIFY(!m_driver->find<QAbstractButton>(QStringLiteral("nothingAtHand"))->isChecked());
}

void TestEvidenceStep::namesAreInTheLetter()
{
    QVERIFY(add({picture(QStringLiteral("聊天记录.png")), picture(QStringLiteral("bill.jpg"))}));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->type("name", QStringLiteral("Lee")));
    QVERIFY(m_driver->type("contact", QStringLiteral("lee@post.example")));
    QVERIFY(m_driver->goOn());
    QVERIFY(m_driver->goOn());
    const QString body = m_driver->text("documentBody");
    QVERIFY(body.contains(QStringLiteral("Evidence available:\n- 聊天记录.png\n- bill.jpg")));
}

QTEST_MAIN(TestEvidenceStep)
#include "tst_evidencestep.moc"
