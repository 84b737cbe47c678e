#include "core/cases/memorykeeper.h"
#include "guides/evidencelist.h"
#include "support/evidencefiles.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace WalletSupport;

/// What the list does with the copies.
class TestEvidenceList final : public QObject
{
    Q_OBJECT

private:
    static EvidenceFile file(const char *name)
    {
        return {QLatin1String(name), FileType::Png, 900, QByteArray(32, name[0]), {}, 1};
    }
    static bool press(QWidget &list, const char *name, int number)
    {
        const auto buttons = list.findChildren<QAbstractButton *>(QLatin1String(name));
        if (number >= buttons.size()) {
            return false;
        }
        buttons.at(number)->click();
        return true;
    }

    Theme m_theme;

private slots:
    void removesNoCopies()
    {
        MemoryKeeper keeper;
        const std::vector<EvidenceFile> files{file("a.png"), file("b.png"), file("c.png")};
        for (const EvidenceFile &one : files) {
            QVERIFY(keeper.keep(one.digest, EvidenceFiles::picture("png")));
        }
        EvidenceList list(files, keeper, m_theme);
        QSignalSpy changes(&list, &EvidenceList::changed);
        QVERIFY(press(list, "removeEvidence", 0) && press(list, "removeEvidence", 1));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(list.files(), std::vector<EvidenceFile>{files[2]});
        QVERIFY(keeper.read(files[0].digest) && keeper.read(files[1].digest));
        QVERIFY(press(list, "undoRemove", 0));
        QCOMPARE(list.files(), (std::vector<EvidenceFile>{files[0], files[2]}));
    }

    void saysThatACopyIsGone()
    {
        MemoryKeeper keeper;
        EvidenceList list({file("a.png")}, keeper, m_theme);
        QVERIFY(list.findChild<QWidget *>(QStringLiteral("evidenceLost"))->isVisibleTo(&list));
        QVERIFY(!list.findChild<QAbstractButton *>(QStringLiteral("showEvidence"))->isEnabled());
        QVERIFY(keeper.keep(file("b.png").digest, EvidenceFiles::picture("png")));
        EvidenceList other({file("b.png")}, keeper, m_theme);
        QVERIFY(!other.findChild<QWidget *>(QStringLiteral("evidenceLost"))->isVisibleTo(&other));
        // The small picture is made meanwhile.
        auto *show = other.findChild<QAbstractButton *>(QStringLiteral("showEvidence"));
        const QSize before = show->iconSize();
        QTRY_VERIFY(show->iconSize().width() > before.width());
    }
};

QTEST_MAIN(TestEvidenceList)
#include "tst_evidencelist.moc"
