#include "core/guides/guidechecker.h"
#include "core/guides/guidefault.h"
#include "core/guides/guidewords.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace WalletSupport;

/// The guides that come with the program, as their authors wrote them.
class TestBaseGuides : public QObject
{
    Q_OBJECT

private slots:
    void holdTogether_data();
    void holdTogether();
    void errorsNameWhatIsThere_data() { holdTogether_data(); }
    void errorsNameWhatIsThere();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestBaseGuides::holdTogether_data()
{
    QTest::addColumn<QString>("id");
    const QStringList files =
        QDir(QStringLiteral(WSC_BASE_GUIDES)).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
}

void TestBaseGuides::holdTogether()
{
    QFETCH(QString, id);
    const QDir folder(QStringLiteral(WSC_BASE_GUIDES));
    const QByteArray flow = read(folder.filePath(id + QStringLiteral(".json")));
    std::map<QString, QByteArray> words;
    for (const char *locale : {"en", "zh_CN"})
        words[QLatin1String(locale)] =
            read(folder.filePath(QLatin1String(locale) + u'/' + id + QStringLiteral(".json")));
    const std::vector<GuideFault> faults = checkGuideSources(id, flow, words);
    for (const GuideFault &fault : faults)
        qWarning().noquote() << fault.file << describe(fault);
    QVERIFY(faults.empty());
}

/// An error that names an answer in quotation marks names it as it stands on the page.
void TestBaseGuides::errorsNameWhatIsThere()
{
    QFETCH(QString, id);
    static const QRegularExpression quoted(QStringLiteral("“([^”]+)”"));
    for (const char *locale : {"en", "zh_CN"}) {
        const auto words =
            GuideWords::read(read(QDir(QStringLiteral(WSC_BASE_GUIDES))
                                      .filePath(QLatin1String(locale) + u'/' + id + QStringLiteral(".json"))));
        QVERIFY(words);
        QStringList texts;
        const QStringList paths = words->paths();
        for (const QString &path : paths) {
            texts.append(words->text(path));
        }
        for (const QString &path : paths) {
            if (!path.endsWith(QStringLiteral(".empty"))) {
                continue;
            }
            auto names = quoted.globalMatch(words->text(path));
            while (names.hasNext()) {
                const QString name = names.next().captured(1);
                QVERIFY2(texts.contains(name), qPrintable(path + QStringLiteral(": ") + name));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestBaseGuides)
#include "tst_baseguides.moc"
