#include "core/base/evenwidth.h"
#include "core/checker/checkerknowledge.h"
#include "core/checker/checkreport.h"
#include "core/checker/prose.h"

#include <QTest>

using namespace WalletSupport;

/// What says something of its own, and what is only an identifier with its name and label. In the rows the identifier
/// is written as <...>, and a wallet's name as {...}.
class TestProse final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWordsFromLabels_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<bool>("isSaid");
        const auto row = [](const char *name, const char *marked, bool isSaid) {
            QTest::newRow(name) << QString::fromUtf8(marked) << isSaid;
        };
        row("nothing", "", false);
        row("an address", "<https://www.pear.example/help>", false);
        row("several in lines", "<pear.example>\n<020 7946 0917>, <@pear>", false);
        row("a name and a label", "{Pear} customer support: <020 7946 0917>", false);
        row("a name and a label in Chinese", "【{梨子钱包}】官方客服热线：<1555>", false);
        row("a scheme", "mailto:<help@pear.example>", false);
        row("a network", "WhatsApp <+44 20 7946 0917>", false);
        row("digits and signs", "1) <pear.example> 24/7 ✓", false);
        row("a name alone", "{Pear}", false);
        row("one word that tells to do something", "Call <020 7946 0917>", true);
        row("the same in Chinese", "请打<1555>", true);
        row("a sentence", "Your {Pear} account was locked. Visit <pear.example>", true);
        row("a sentence in Chinese", "您的{梨子钱包}已冻结，详情见<pear.example>", true);
        row("words in a rare script", "𠮷𠮷 <pear.example>", true);
        row("a word that holds a label", "<pear.example> telegraph", true);
    }

    void tellsWordsFromLabels()
    {
        QFETCH(const QString, marked);
        QFETCH(const bool, isSaid);
        QString text;
        std::vector<Finding> findings;
        std::vector<WalletNames::Place> names;
        for (const QChar unit : marked) {
            if (unit == u'<') {
                findings.emplace_back().position = text.size();
            } else if (unit == u'>') {
                findings.back().length = text.size() - findings.back().position;
            } else if (unit == u'{') {
                names.push_back({text.size(), text.size(), QStringLiteral("pear")});
            } else if (unit == u'}') {
                names.back().end = text.size();
            } else {
                text += unit;
            }
        }
        CheckerLists lists;
        lists.networkWords = {{QStringLiteral("whatsapp"), QStringLiteral("WhatsApp"), false}};
        lists.words[QStringLiteral("identifier-labels")] = {QStringLiteral("customer support"),
                                                            QStringLiteral("tel"),
                                                            QStringLiteral("mailto"),
                                                            QStringLiteral("官方"),
                                                            QStringLiteral("客服"),
                                                            QStringLiteral("热线")};
        QCOMPARE(isProse(evenWidth(text), findings, names, CheckerKnowledge(lists)), isSaid);
    }
};

QTEST_GUILESS_MAIN(TestProse)
#include "tst_prose.moc"
