#include "core/checker/messagelevel.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// A number that is too short to be anybody's own: the networks give such ones to banks, companies and authorities.
bool isShortCode(const Finding &finding)
{
    constexpr qsizetype LongestShortCode = 6;
    return finding.kind == FindingKind::Phone &&
           std::ranges::count_if(finding.text, [](QChar unit) { return unit.isDigit(); }) <= LongestShortCode;
}

/// Whether a number or account is nobody's that we know. An unlisted address at an official domain is somebody's.
bool isForeign(const Finding &finding)
{
    return finding.verdict == Verdict::Unknown && finding.kind != FindingKind::Url &&
           finding.reason.kind != ReasonKind::DomainMatches && !isShortCode(finding);
}

/// These names are kept for examples: nobody can have them.
bool isReserved(const Finding &finding)
{
    static const QRegularExpression example(QStringLiteral("^(www\\.)?example\\.(com|net|org)$"));
    return example.match(finding.target).hasMatch();
}

bool isUnknownLink(const Finding &finding)
{
    return finding.verdict == Verdict::Unknown && finding.kind == FindingKind::Url && !isReserved(finding);
}

bool hasFalse(const CheckReport &report)
{
    return std::ranges::any_of(report.findings,
                               [](const Finding &finding) { return finding.verdict == Verdict::NotOfficial; });
}

bool hasSign(const CheckReport &report, DemandKind kind)
{
    return std::ranges::find(report.signs, kind) != report.signs.end();
}

bool namesSomebody(const CheckReport &report)
{
    return hasSign(report, DemandKind::NamesBank) || !report.claims.isEmpty();
}

} // namespace

MessageLevel levelOf(const CheckReport &report)
{
    // Who tells that it is over needs help more than to be stopped.
    if (std::ranges::any_of(report.demands, isGrave, &Demand::kind) && !hasSign(report, DemandKind::Over)) {
        return MessageLevel::Danger;
    }
    if (hasFalse(report) || !report.demands.empty()) {
        return MessageLevel::Caution;
    }
    // Banks tell of payments with their own numbers and pages, of which the directory knows few.
    if (hasSign(report, DemandKind::Slip)) {
        return MessageLevel::None;
    }
    const bool isNamed = namesSomebody(report);
    const bool mayHaveLinks = hasSign(report, DemandKind::Receipt) || (hasSign(report, DemandKind::Advert) && !isNamed);
    const bool isDoubtful = std::ranges::any_of(report.findings, [&](const Finding &finding) {
        return (isUnknownLink(finding) && !mayHaveLinks) || (isNamed && isForeign(finding));
    });
    return isDoubtful ? MessageLevel::Caution : MessageLevel::None;
}

void leaveOutOwnSignIns(CheckReport &report)
{
    bool hasLink = false;
    for (const Finding &finding : report.findings) {
        if (finding.kind == FindingKind::Url) {
            hasLink = true;
            if (finding.verdict != Verdict::Official) {
                return;
            }
        }
    }
    if (hasLink) {
        std::erase_if(report.demands, [](const Demand &demand) { return demand.kind == DemandKind::SignIn; });
    }
}

void doubtWhatStandsBeside(CheckReport &report)
{
    const bool isDoubted = !report.demands.empty() || hasFalse(report);
    // "Call if it was not you": a bank is named, and the number is not its own.
    const bool isCallBack = levelOf(report) == MessageLevel::Caution && namesSomebody(report);
    for (Finding &finding : report.findings) {
        finding.isDoubted = finding.verdict == Verdict::Unknown && (isDoubted || (isCallBack && isForeign(finding)));
    }
}

} // namespace WalletSupport
