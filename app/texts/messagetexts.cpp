#include "texts/messagetexts.h"

#include "core/base/cleantext.h"
#include "core/checker/worstfirst.h"
#include "texts/checktexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// Of what is no demand for a secret, for control or for money, but leads to one.
QString gentlerDemandText(DemandKind kind)
{
    switch (kind) {
    case DemandKind::Urgency:
        return QCoreApplication::translate("CheckTexts", "hurry, so that you have no time to think");
    case DemandKind::Details:
        return QCoreApplication::translate("CheckTexts", "details of you or your card: they help to act as you");
    case DemandKind::Secrecy:
        return QCoreApplication::translate("CheckTexts", "silence, so that nobody can warn you");
    case DemandKind::OtherChannel:
        return QCoreApplication::translate("CheckTexts", "going on elsewhere, where the company cannot see it");
    case DemandKind::SignIn:
        return QCoreApplication::translate("CheckTexts", "signing in or confirming by way of this message");
    case DemandKind::Answer:
        return QCoreApplication::translate("CheckTexts", "an answer: it shows them that you read it");
    case DemandKind::Lure:
        return QCoreApplication::translate("CheckTexts", "a prize, a profit or a job that costs you nothing: a bait");
    case DemandKind::Relative:
        return QCoreApplication::translate("CheckTexts",
                                           "help for somebody you know: ring them on the number that you had before");
    case DemandKind::Accusation:
        return QCoreApplication::translate("CheckTexts",
                                           "an accusation: no authority settles one by message or telephone");
    case DemandKind::Pretext:
        return QCoreApplication::translate("CheckTexts",
                                           "a refund or cancellation that you did not ask for: a common pretext");
    case DemandKind::Guidance:
        return QCoreApplication::translate("CheckTexts", "being led step by step, or installing what they name");
    default:
        return {};
    }
}

bool hasOfficial(const CheckReport &report)
{
    return std::ranges::any_of(report.findings,
                               [](const Finding &finding) { return finding.verdict == Verdict::Official; });
}

/// What is official in it is so by other sources than the wallet itself, at least in part.
bool isFromElsewhere(const CheckReport &report)
{
    return std::ranges::any_of(report.findings, [](const Finding &finding) {
        return finding.verdict == Verdict::Official && finding.reason.kind != ReasonKind::ReportingLine &&
               std::ranges::find(finding.remarks, RemarkKind::SeenElsewhere, &Remark::kind) != finding.remarks.end();
    });
}

QString dangerAdvice(bool hasOfficial, const QString &wallet)
{
    if (hasOfficial) {
        return wallet.isEmpty()
                   ? QCoreApplication::translate("CheckTexts",
                                                 "That counts more than the official address or number in it: "
                                                 "fraudsters copy these. Give nothing away, and call the wallet "
                                                 "yourself.")
                   //: %1 is a wallet's name
                   : QCoreApplication::translate("CheckTexts",
                                                 "That counts more than the official address or number in it: "
                                                 "fraudsters copy these. Give nothing away, and ask %1 yourself, by "
                                                 "its official contacts.")
                         .arg(wallet);
    }
    return wallet.isEmpty()
               ? QCoreApplication::translate(
                     "CheckTexts", "Give nothing away, whoever it seems to be from. Call the wallet yourself.")
               //: %1 is a wallet's name
               : QCoreApplication::translate("CheckTexts", "Give nothing away, and ask %1 yourself, by its official "
                                                           "contacts.")
                     .arg(wallet);
}

/// Beside what is not official.
QString falseAdvice(bool hasOfficial, const QString &wallet)
{
    if (hasOfficial) {
        return wallet.isEmpty()
                   ? QCoreApplication::translate("CheckTexts", "What is official beside it proves nothing: fraudsters "
                                                               "copy these. Ask the wallet yourself.")
                   //: %1 is a wallet's name
                   : QCoreApplication::translate("CheckTexts", "What is official beside it proves nothing: fraudsters "
                                                               "copy these. Ask %1 yourself, by its official contacts.")
                         .arg(wallet);
    }
    return wallet.isEmpty()
               ? QCoreApplication::translate("CheckTexts", "Ask the wallet yourself, by its official contacts.")
               //: %1 is a wallet's name
               : QCoreApplication::translate("CheckTexts", "Ask %1 yourself, by its official contacts.").arg(wallet);
}

/// For a message that is to be doubted.
QString cautionAdvice(const QString &wallet)
{
    return wallet.isEmpty()
               ? QCoreApplication::translate("CheckTexts",
                                             "Do not answer it, and use no link or number in it: look in the "
                                             "company's own app, or call the number on your card or bill.")
               //: %1 is a wallet's name
               : QCoreApplication::translate("CheckTexts", "Do not answer it, and use no link or number in it: "
                                                           "ask %1 yourself, by its official contacts.")
                     .arg(wallet);
}

/// For a link or a number without a message around it.
QString loneAdvice(const QString &wallet)
{
    return wallet.isEmpty()
               ? QCoreApplication::translate("CheckTexts", "Do not use it: look in the company's own app, or call the "
                                                           "number on your card or bill.")
               //: %1 is a wallet's name
               : QCoreApplication::translate("CheckTexts", "Do not use it: ask %1 yourself, by its official contacts.")
                     .arg(wallet);
}

} // namespace

QString demandText(DemandKind kind)
{
    switch (kind) {
    case DemandKind::Code:
        return QCoreApplication::translate("CheckTexts", "a code: whoever has it can act as you");
    case DemandKind::Password:
        return QCoreApplication::translate("CheckTexts", "a password, PIN or card number: support does not need it");
    case DemandKind::RecoveryPhrase:
        return QCoreApplication::translate("CheckTexts", "the recovery phrase: whoever knows it owns the money");
    case DemandKind::ScreenSharing:
        return QCoreApplication::translate("CheckTexts", "sharing your screen: they see every code and password");
    case DemandKind::RemoteControl:
        return QCoreApplication::translate("CheckTexts", "a program that lets them work your device");
    case DemandKind::SafeAccount:
        return QCoreApplication::translate("CheckTexts", "moving money to a “safe account”: there is no such thing");
    case DemandKind::PayToBePaid:
        return QCoreApplication::translate("CheckTexts", "paying first to get money: a refund never costs anything");
    case DemandKind::GiftCard:
        return QCoreApplication::translate("CheckTexts", "gift cards: whoever has their numbers has the money");
    case DemandKind::Coins:
        return QCoreApplication::translate("CheckTexts", "coins to an address: nobody can get them back");
    case DemandKind::Borrowing:
        return QCoreApplication::translate("CheckTexts", "borrowing and passing it on: the debt stays with you");
    case DemandKind::Transfer:
        return QCoreApplication::translate("CheckTexts", "money to an account that they name");
    case DemandKind::Approval:
        return QCoreApplication::translate("CheckTexts",
                                           "confirming what you did not begin: it pays or signs in for them");
    case DemandKind::Handover:
        return QCoreApplication::translate("CheckTexts", "cash, gold or a card for somebody who fetches it");
    case DemandKind::NamesBank:
    case DemandKind::Slip:
    case DemandKind::Receipt:
    case DemandKind::Advert:
    case DemandKind::Over:
        return {};
    default:
        return gentlerDemandText(kind);
    }
}

QString quotedText(const QString &said)
{
    constexpr int LongestQuote = 80;
    static const QRegularExpression cutAddress(QStringLiteral("\\s*\\bhttps?(:/{0,2})?$"),
                                               QRegularExpression::CaseInsensitiveOption);
    return withoutControls(said.simplified()).left(LongestQuote).remove(cutAddress);
}

QString levelText(const CheckReport &report)
{
    switch (report.level) {
    case MessageLevel::Danger:
        return QCoreApplication::translate("CheckTexts",
                                           "Stop. This message asks for what real support never asks for.");
    case MessageLevel::Caution:
        return report.isProse ? QCoreApplication::translate("CheckTexts", "Be careful with this message.")
                              : QCoreApplication::translate("CheckTexts", "Be careful with this.");
    case MessageLevel::None:
        return {};
    }
    return {};
}

QString walletOf(const CheckReport &report)
{
    if (!report.claims.isEmpty()) {
        return report.claims.first();
    }
    for (const Verdict verdict : {Verdict::NotOfficial, Verdict::Unknown}) {
        const auto named = std::ranges::find_if(report.findings, [verdict](const Finding &finding) {
            return finding.verdict == verdict && !finding.wallet.isEmpty();
        });
        if (named != report.findings.end()) {
            return named->wallet;
        }
    }
    return {};
}

QString adviceText(const CheckReport &report, const CheckNames &names)
{
    const QString wallet = names.wallet(walletOf(report));
    switch (worstOf(report)) {
    case Worst::Danger:
        return dangerAdvice(hasOfficial(report), wallet);
    case Worst::NotOfficial:
        return falseAdvice(hasOfficial(report), wallet);
    case Worst::Caution:
        return report.isProse ? cautionAdvice(wallet) : loneAdvice(wallet);
    case Worst::Official:
        if (isFromElsewhere(report)) {
            return QCoreApplication::translate("CheckTexts", "Our list has it from other sources, not from the wallet "
                                                             "itself. Compare it with what the wallet's own app shows "
                                                             "before you use it.");
        }
        return QCoreApplication::translate("CheckTexts", "That says where it leads, and not who sent it: a sender and "
                                                         "a caller's number can be forged.");
    case Worst::Genuine:
        return wallet.isEmpty()
                   ? QCoreApplication::translate("CheckTexts",
                                                 "Anybody can put genuine links and numbers into a message: what it "
                                                 "asks for counts more. If in doubt, look in the wallet's own app.")
                   //: %1 is a wallet's name
                   : QCoreApplication::translate("CheckTexts",
                                                 "Anybody can put genuine links and numbers into a message: what it "
                                                 "asks for counts more. If in doubt, look in the app of %1.")
                         .arg(wallet);
    case Worst::Unknown:
    case Worst::Nothing:
        return {};
    }
    return {};
}

} // namespace WalletSupport
