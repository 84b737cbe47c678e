#include "guidedriver.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QHelpEvent>
#include <QImage>
#include <QMimeData>
#include <QToolTip>

using namespace WalletSupport;

class TestEvidenceStep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsAPictureByTheButton();
    void addsDroppedFiles();
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
        return m_driver->press("addEvidence");
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
    const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + QByteArray(60, 'x') + "IEND....";
    QTest::newRow("text named picture") << "note.png" << QByteArray("hello") << "something else";
    QTest::newRow("broken picture") << "broken.png" << png << "damaged";
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
    const QString name = QStringLiteral("bill\u202egnp.\n<img src=x>.png");
    QVERIFY(add({picture(name), write(QStringLiteral("no\nte.exe"), "MZ")}));
    const QString shown = QStringLiteral("bill[U+202E]gnp.[U+000A]<img src=x>.png");
    auto *button = m_driver->find<QAbstractButton>(QStringLiteral("removeEvidence"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Remove ") + shown);
    QHelpEvent hover(QEvent::ToolTip, {}, button->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(button, &hover);
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;img")));
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
    QVERIFY(told.contains(QStringLiteral("“huge.png” was not added: it is larger than 10 MB")));
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
    QCOMPARE(m_driver->find<QAbstractButton>(QStringLiteral("removeEvidence"))->accessibleName(),
             QStringLiteral("Remove two.png"));
    QVERIFY(m_driver->press("removeEvidence"));
    QVERIFY(!m_driver->sees("evidenceList"));
    // It can be added again.
    QVERIFY(add({m_driver->folder.filePath(QStringLiteral("one.png"))}));
    QVERIFY(!m_driver->sees("evidenceError"));
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
    QVERIFY(body.contains(QStringLiteral("Evidence available: 聊天记录.png\nEvidence available: bill.jpg")));
}

QTEST_MAIN(TestEvidenceStep)
#include "tst_evidencestep.moc"
