#include "checkcommand.h"

#include "core/base/cleantext.h"
#include "core/trust/checker.h"
#include "core/trust/checkjson.h"
#include "core/trust/directory.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace WalletSupport {

namespace {

enum CheckCode { AllOfficial = 0, SomethingWrong = 3, CannotSay = 4 };

int codeOf(const CheckReport &report)
{
    const auto has = [&report](Verdict verdict) {
        return std::ranges::any_of(report.findings, [&](const Finding &one) { return one.verdict == verdict; });
    };
    if (!report.demands.empty() || has(Verdict::NotOfficial)) {
        return SomethingWrong;
    }
    return report.findings.empty() || has(Verdict::Unknown) ? CannotSay : AllOfficial;
}

QString officialSentence(const Finding &finding, const QString &wallet)
{
    if (finding.kind == FindingKind::Phone) {
        return wallet.isEmpty()
                   ? QCoreApplication::translate("CheckCommand", "Official: a number to report fraud to. A caller's "
                                                                 "number can be forged: hang up and call it yourself.")
                   : QCoreApplication::translate("CheckCommand", "Official: it belongs to %1. A caller's number can be "
                                                                 "forged: hang up and call it yourself.")
                         .arg(wallet);
    }
    return wallet.isEmpty() ? QCoreApplication::translate("CheckCommand", "Official: a place to report fraud to.")
                            : QCoreApplication::translate("CheckCommand", "Official: it belongs to %1.").arg(wallet);
}

QString sentenceFor(const Finding &finding, const QString &wallet)
{
    switch (finding.verdict) {
    case Verdict::Official:
        return officialSentence(finding, wallet);
    case Verdict::NotOfficial:
        return finding.reason.of.isEmpty()
                   ? QCoreApplication::translate("CheckCommand", "Not official.")
                   : QCoreApplication::translate("CheckCommand", "Not official: it imitates or hides behind %1.")
                         .arg(finding.reason.of);
    case Verdict::Unknown:
        return QCoreApplication::translate("CheckCommand", "Cannot say: look in the wallet's own app.");
    }
    return {};
}

/// One line of a text, without what a terminal would obey.
QString shown(const QString &text)
{
    return withoutDeceptiveCharacters(text).simplified();
}

void printLines(const CheckReport &report, const Directory &directory, const QString &language)
{
    QTextStream out(stdout);
    if (!report.demands.empty()) {
        out << QCoreApplication::translate("CheckCommand", "Danger or pressure: real support never asks for this.")
            << '\n';
    }
    for (std::size_t at = 0; at < report.demands.size(); ++at) {
        out << shown(report.demandTexts.value(static_cast<qsizetype>(at))) << '\t'
            << textOf(report.demands[at].kind) << '\n';
    }
    for (const Finding &finding : report.findings) {
        const std::optional<Wallet> wallet = directory.wallet(finding.wallet);
        out << shown(finding.text) << '\t' << textOf(finding.verdict) << '\t' << textOf(finding.reason.kind)
            << '\t' << sentenceFor(finding, wallet ? wallet->name(language) : QString()) << '\n';
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
        printLines(report, directory, language);
    }
    return codeOf(report);
}

} // namespace WalletSupport
