#include "start/checkcommand.h"

#include "core/base/cleantext.h"
#include "core/checker/checker.h"
#include "core/checker/checkjson.h"
#include "texts/checktexts.h"
#include "texts/messagetexts.h"
#include "texts/reporttexts.h"
#include "texts/spelledmarks.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace WalletSupport {

namespace {

enum CheckCode { AllOfficial = 0, SomethingWrong = 3, CannotSay = 4 };

int codeOf(const CheckReport &report)
{
    const bool hasFalse =
        std::ranges::find(report.findings, Verdict::NotOfficial, &Finding::verdict) != report.findings.end();
    if (!report.demands.empty() || hasFalse) {
        return SomethingWrong;
    }
    return worstOf(report) == Worst::Official ? AllOfficial : CannotSay;
}

/// What came from outside, in one line that cannot work the terminal.
QString shown(const QString &text)
{
    return withoutControls(text.simplified());
}

void printGroup(QTextStream &out, const FindingGroup &group, const CheckNames &names)
{
    const Finding &finding = group.finding;
    //: %1 is a verdict, %2 a sentence
    const QString judged = QCoreApplication::translate("CheckCommand", "%1. %2");
    out << shown(finding.text) << '\t' << textOf(finding.verdict) << '\t' << textOf(finding.reason.kind) << '\t'
        << judged.arg(verdictText(finding), reasonText(finding, names)) << '\n';
    if (const QString marks = spelledMarks(finding); !marks.isEmpty()) {
        //: %1 names characters
        out << "  " << QCoreApplication::translate("CheckCommand", "Look at this: %1").arg(marks) << '\n';
    }
    if (const QString count = countText(group); !count.isEmpty()) {
        out << "  " << count << '\n';
    }
    const QStringList remarks = remarkTexts(finding, names);
    for (const QString &remark : remarks) {
        out << "  " << remark << '\n';
    }
}

void printLines(const CheckReport &report, const CheckNames &names)
{
    QTextStream out(stdout);
    if (const QString level = worstText(report); !level.isEmpty()) {
        out << level << '\n';
    }
    for (std::size_t number = 0; number < report.demands.size(); ++number) {
        const QString said = quotedText(report.demandTexts.value(static_cast<qsizetype>(number)));
        //: %1 is what a message says, %2 what it asks for
        out << "  "
            << QCoreApplication::translate("CheckCommand", "“%1”: %2")
                   .arg(said, demandText(report.demands.at(number).kind))
            << '\n';
    }
    if (const QString advice = adviceText(report, names); !advice.isEmpty()) {
        out << "  " << advice << '\n';
    }
    for (const FindingGroup &group : worstFirst(report.findings)) {
        printGroup(out, group, names);
    }
    if (report.findings.empty()) {
        out << QCoreApplication::translate("CheckCommand", "No number, link, address or account was found in it.")
            << '\n';
    }
    if (report.isCut) {
        out << QCoreApplication::translate("CheckCommand", "Only the beginning was read: the text is too long.")
            << '\n';
    }
}

} // namespace

int printCheck(const Checker &checker, const Directory &directory, const QString &text, const QString &wallet,
               const QString &language, bool isJson)
{
    const CheckReport report = checker.check(text, {{}, wallet});
    if (isJson) {
        QTextStream(stdout) << QString::fromUtf8(checkJson(report));
    } else {
        printLines(report, namesOf(directory, language));
    }
    return codeOf(report);
}

} // namespace WalletSupport
