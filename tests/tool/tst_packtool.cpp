#include "support/changedpack.h"
#include "support/packfolder.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace WalletSupport;

/// The authors' tool, run as they run it.
class TestPackTool final : public QObject
{
    Q_OBJECT

private slots:
    void checksAFaultlessPack()
    {
        const PackFolder folder;
        folder.addGuide();
        QCOMPARE(run({QStringLiteral("check"), folder.path()}), 0);
        QVERIFY2(m_said.contains("1 guides, no fault"), m_said.constData());
    }

    void buildsAFaultlessPack()
    {
        const PackFolder folder;
        folder.addGuide();
        const QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("x.pack"));
        QCOMPARE(run({QStringLiteral("build"), folder.path(), QStringLiteral("-o"), file}), 0);
        QVERIFY(QFile::exists(file));
    }

    void tellsEachFaultOfAGuideWithItsLine()
    {
        const PackFolder folder;
        folder.addGuide();
        breakGuide(folder);
        QCOMPARE(run({QStringLiteral("check"), folder.path()}), 1);
        QVERIFY2(m_complained.contains("guides/find-top-up.json:9: steps.0.actions.0.article: there is no article "
                                       "\"top-down\"\n"),
                 m_complained.constData());
        QVERIFY2(m_complained.contains("guides/en/find-top-up.json:9: steps.done.title lacks the text: title\n"),
                 m_complained.constData());
    }

    void refusesToBuildWhatItsCheckRefuses()
    {
        const PackFolder folder;
        folder.addGuide();
        breakGuide(folder);
        QCOMPARE(run({QStringLiteral("check"), folder.path()}), 1);
        const QByteArray faults = m_complained;
        const QTemporaryDir target;
        const QString file = target.filePath(QStringLiteral("x.pack"));
        QCOMPARE(run({QStringLiteral("build"), folder.path(), QStringLiteral("-o"), file}), 1);
        QCOMPARE(m_complained, faults);
        QVERIFY(!QFile::exists(file));
    }

    void refusesToSearchADamagedIndex()
    {
        const PackFolder folder;
        const QTemporaryDir target;
        const QString path = target.filePath(QStringLiteral("x.pack"));
        QCOMPARE(run({QStringLiteral("build"), folder.path(), QStringLiteral("-o"), path}), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray damaged = withDamagedIndex(file.readAll());
        QVERIFY(!damaged.isEmpty() && file.seek(0) && file.write(damaged) == damaged.size());
        file.close();
        const QString queries = target.filePath(QStringLiteral("queries.tsv"));
        QFile list(queries);
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("refund\tmoney back\n") > 0);
        list.close();
        for (const QStringList &command : {QStringList{QStringLiteral("search"), path, QStringLiteral("refund")},
                                           {QStringLiteral("evaluate"), path, QStringLiteral("--queries"), queries}}) {
            QCOMPARE(run(command), 1);
            QVERIFY2(m_complained.contains("index is missing, damaged"), m_complained.constData());
        }
    }

    void refusesWrongUse()
    {
        QCOMPARE(run({QStringLiteral("check")}), 2);
        QVERIFY(m_complained.contains("usage:"));
    }

private:
    static void breakGuide(const PackFolder &folder)
    {
        folder.replace(QStringLiteral("guides/find-top-up.json"), "\"article\": \"top-up\"",
                       "\"article\": \"top-down\"");
        folder.replace(QStringLiteral("guides/en/find-top-up.json"), "\"title\": \"Done\"", "");
    }

    /// Runs the tool; its exit code, or -1 if it crashed or hung.
    int run(const QStringList &words)
    {
        QProcess tool;
        tool.start(QStringLiteral(WSC_PACK_TOOL), words);
        const bool hasEnded = tool.waitForFinished() && tool.exitStatus() == QProcess::NormalExit;
        m_said = tool.readAllStandardOutput();
        m_complained = tool.readAllStandardError();
        return hasEnded ? tool.exitCode() : -1;
    }

    QByteArray m_said;
    QByteArray m_complained;
};

QTEST_GUILESS_MAIN(TestPackTool)
#include "tst_packtool.moc"
