#include "core/content/basepack.h"
#include "core/directory/directory.h"
#include "faq/answerspage.h"
#include "faq/articlelistmodel.h"
#include "support/basepack.h"
#include "support/changedpack.h"
#include "ui/announcer.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

using namespace WalletSupport;

/// The answers of an installation whose search index is damaged: no search, but a sentence and all the answers.
class TestDamagedSearch final : public QObject
{
    Q_OBJECT

private slots:
    void saysSoAndShowsEverything()
    {
        const QByteArray whole = basePackBytes();
        const auto pack = Pack::open(withDamagedIndex(whole));
        QVERIFY(pack);
        ArticleSearch search(*pack);
        Theme theme;
        theme.apply(ColourScheme::Light, 100);
        const Directory directory(*pack);
        AnswersPage page(*pack, search, directory, QStringLiteral("en"), theme);
        const auto *list = page.findChild<QListView *>(QStringLiteral("articleList"));
        const int all = list->model()->rowCount();
        QVERIFY(all > 24);

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the index of the pack cannot be used")));
        page.search(QStringLiteral("refund"));

        const auto *panel = page.findChild<QWidget *>(QStringLiteral("noAnswerPanel"));
        QVERIFY(panel->isVisibleTo(&page));
        QStringList sentences;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            sentences.append(label->text());
        }
        QVERIFY2(sentences.join(u'|').contains(QStringLiteral("damaged")), qPrintable(sentences.join(u'|')));
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("resultCount"))->text(),
                 QStringLiteral("Nothing could be searched"));
        // Whoever hears the window is told as well.
        const auto *announcer = page.findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(announcer->accessibleName().contains(QStringLiteral("damaged")));
        QCOMPARE(list->model()->rowCount(), all);
        QVERIFY(list->currentIndex().isValid());
        QVERIFY(page.showArticle(pack->featured().front()));

        page.search(QString());
        QVERIFY(!panel->isVisibleTo(&page));
        QCOMPARE(list->model()->rowCount(), all);
    }
};

QTEST_MAIN(TestDamagedSearch)
#include "tst_damagedsearch.moc"
