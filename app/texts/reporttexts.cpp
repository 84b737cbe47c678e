#include "texts/reporttexts.h"

#include "core/base/cleantext.h"
#include "texts/checktexts.h"
#include "texts/messagetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace WalletSupport {

namespace {

int notOfficialIn(const std::vector<FindingGroup> &groups)
{
    return static_cast<int>(std::ranges::count(groups, Verdict::NotOfficial,
                                               [](const FindingGroup &group) { return group.finding.verdict; }));
}

/// Of a message: what is known of the things in it, and that nothing is known of its writer.
QString genuineText(const std::vector<Finding> &findings)
{
    const bool isAlike = std::ranges::all_of(findings, [&](const Finding &finding) {
        return finding.kind == findings.front().kind && finding.wallet == findings.front().wallet &&
               !finding.wallet.isEmpty();
    });
    const auto count = static_cast<int>(findings.size());
    if (isAlike) {
        switch (findings.front().kind) {
        case FindingKind::Url:
            return QCoreApplication::translate(
                "CheckTexts",
                "The %n links are the wallet's own, but nobody can tell from them who wrote this message.", nullptr,
                count);
        case FindingKind::Phone:
            return QCoreApplication::translate(
                "CheckTexts",
                "The %n numbers are the wallet's own, but nobody can tell from them who wrote this message.", nullptr,
                count);
        case FindingKind::Email:
            return QCoreApplication::translate(
                "CheckTexts",
                "The %n e-mail addresses are the wallet's own, but nobody can tell from them who wrote this message.",
                nullptr, count);
        case FindingKind::Handle:
            return QCoreApplication::translate(
                "CheckTexts",
                "The %n accounts are the wallet's own, but nobody can tell from them who wrote this message.", nullptr,
                count);
        }
    }
    return QCoreApplication::translate(
        "CheckTexts", "What was found in it is genuine, but nobody can tell from that who wrote this message.");
}

} // namespace

QString worstText(const CheckReport &report)
{
    switch (worstOf(report)) {
    case Worst::Danger:
    case Worst::Caution:
        return levelText(report);
    case Worst::NotOfficial:
        return QCoreApplication::translate("CheckTexts", "Do not trust this. %n things in it are not official.",
                                           "numbers, links, addresses and accounts",
                                           notOfficialIn(worstFirst(report.findings)));
    case Worst::Unknown:
        if (report.isCut) {
            return QCoreApplication::translate("CheckTexts", "Cannot say: the text is too long, and only its beginning "
                                                             "was checked. Paste the rest by itself.");
        }
        return QCoreApplication::translate("CheckTexts", "Cannot say whether this is official.");
    case Worst::Official:
        return QCoreApplication::translate("CheckTexts", "What was found in it is official.");
    case Worst::Genuine:
        return genuineText(report.findings);
    case Worst::Nothing:
        return {};
    }
    return {};
}

QString countText(const FindingGroup &group)
{
    if (group.count < 2) {
        return {};
    }
    return group.isSpelledAlike
               ? QCoreApplication::translate("CheckTexts", "%n times in this text.", nullptr, group.count)
               : QCoreApplication::translate("CheckTexts", "%n times in this text, written in different ways.", nullptr,
                                             group.count);
}

QString spokenReport(const CheckReport &report, const CheckNames &names)
{
    constexpr std::size_t MostSpoken = 3;
    QStringList said{worstText(report)};
    const std::vector<FindingGroup> groups = worstFirst(report.findings);
    for (std::size_t number = 0; number < std::min(groups.size(), MostSpoken); ++number) {
        const Finding &finding = groups.at(number).finding;
        //: %1 is a verdict, %2 an address or number, %3 a sentence
        said.append(QCoreApplication::translate("CheckTexts", "%1: %2. %3")
                        .arg(verdictText(finding), withMarks(finding.text), reasonText(finding, names)));
    }
    return said.join(QLatin1Char('\n'));
}

} // namespace WalletSupport
