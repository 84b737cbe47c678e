#include "texts/checktexts.h"

#include "core/directory/directory.h"
#include "core/directory/phonenumbers.h"
#include "core/gate/hostname.h"

#include <QCoreApplication>

#include <optional>

namespace WalletSupport {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("CheckTexts", sentence);
}

QString officialText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Url:
        return QCoreApplication::translate("CheckTexts", "An official address");
    case FindingKind::Phone:
        return QCoreApplication::translate("CheckTexts", "Matches an official number");
    case FindingKind::Email:
        return QCoreApplication::translate("CheckTexts", "An official e-mail address");
    case FindingKind::Handle:
        return QCoreApplication::translate("CheckTexts", "An official account");
    }
    return {};
}

QString notOfficialText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Url:
        return QCoreApplication::translate("CheckTexts", "Not an official address");
    case FindingKind::Phone:
        return QCoreApplication::translate("CheckTexts", "Not an official number");
    case FindingKind::Email:
        return QCoreApplication::translate("CheckTexts", "Not an official e-mail address");
    case FindingKind::Handle:
        return QCoreApplication::translate("CheckTexts", "Not an official account");
    }
    return {};
}

/// What to leave alone.
QString warning(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Url:
        return QCoreApplication::translate("CheckTexts", "Do not open it, and do not sign in there.");
    case FindingKind::Phone:
        return QCoreApplication::translate("CheckTexts", "Do not call it, and do not answer it.");
    case FindingKind::Email:
        return QCoreApplication::translate("CheckTexts", "Do not answer it, and open nothing that came with it.");
    case FindingKind::Handle:
        return QCoreApplication::translate("CheckTexts", "Do not write to it.");
    }
    return {};
}

struct Words
{
    QString of;     ///< what it equals or imitates
    QString wallet; ///< the wallet's name; empty if none
    QString target;
    std::optional<AnyonesPageKind> page;
};

/// The end of a host, which somebody has registered.
QString ownedPart(const QString &host)
{
    const QString domain = registrableDomain(host);
    return domain.isEmpty() ? host : domain;
}

/// Sentences about a place on the web and about letters.
QString addressReason(ReasonKind kind, const Words &words)
{
    switch (kind) {
    case ReasonKind::UserName:
        //: %1 is an address
        return QCoreApplication::translate("CheckTexts", "The part before the @ only looks like the address. It "
                                                         "really leads to %1.")
            .arg(words.target);
    case ReasonKind::LookAlike:
        //: %1 is the official address, e-mail address or account
        return QCoreApplication::translate("CheckTexts", "The marked letters only look like those of %1.")
            .arg(words.of);
    case ReasonKind::OneEdit:
        //: %1 is the official address, e-mail address or account
        return QCoreApplication::translate("CheckTexts", "It differs by one letter from %1.").arg(words.of);
    case ReasonKind::Swapped:
        //: %1 is the official address, e-mail address or account
        return QCoreApplication::translate("CheckTexts", "Two letters are swapped: the real one is %1.").arg(words.of);
    case ReasonKind::BrandWithWords:
        //: %1 is the official address or the wallet's name
        return QCoreApplication::translate("CheckTexts", "Words were put beside a known name, to look like %1.")
            .arg(words.of);
    case ReasonKind::BrandInSubdomain:
        //: %1 is a wallet's name or address, %2 the address that it really belongs to
        return QCoreApplication::translate("CheckTexts",
                                           "“%1” is only the beginning. The address belongs to whoever owns "
                                           "the end of it: %2.")
            .arg(words.of, ownedPart(words.target));
    case ReasonKind::OtherEnding:
        if (!words.of.contains(u'.')) {
            //: %1 is a wallet's name
            return QCoreApplication::translate("CheckTexts", "It begins with the name “%1”, but none of its "
                                                             "official addresses ends like this.")
                .arg(words.of);
        }
        //: %1 is the official address
        return QCoreApplication::translate("CheckTexts", "The ending is another one: the official address is %1.")
            .arg(words.of);
    case ReasonKind::DressesUp:
        //: %1 is an official address, %2 the address that it really belongs to
        return QCoreApplication::translate("CheckTexts", "“%1” is only there to look official. It really leads to %2.")
            .arg(words.of, ownedPart(words.target));
    case ReasonKind::SameName:
        //: %1 is the official address or the wallet's name
        return QCoreApplication::translate("CheckTexts",
                                           "It has the name of %1 and another ending. The same name under another "
                                           "country's ending may be the same company in another country, and may be "
                                           "somebody else's.")
            .arg(words.of);
    case ReasonKind::HiddenCharacters:
        return QCoreApplication::translate("CheckTexts", "It holds characters that nobody can see, which is done to "
                                                         "deceive.");
    case ReasonKind::MixedScripts:
        if (words.of.isEmpty()) {
            return QCoreApplication::translate("CheckTexts",
                                               "Letters of several alphabets are mixed, which is done to deceive.");
        }
        //: %1 is the official address
        return QCoreApplication::translate("CheckTexts", "Letters of several alphabets are mixed, to look like %1.")
            .arg(words.of);
    case ReasonKind::Punycode:
        if (words.of.isEmpty()) {
            return QCoreApplication::translate("CheckTexts",
                                               "It is written in a code (xn--) for letters beyond a to z, "
                                               "some of which look like others.");
        }
        //: %1 is the official address
        return QCoreApplication::translate("CheckTexts",
                                           "It is written in a code (xn--) that shows as letters like those "
                                           "of %1.")
            .arg(words.of);
    default:
        return {};
    }
}

/// Sentences about a page on a wallet's own host that anybody can make.
QString pageReason(AnyonesPageKind kind, const QString &wallet)
{
    switch (kind) {
    case AnyonesPageKind::PaymentLink:
    case AnyonesPageKind::MoneyRequest:
    case AnyonesPageKind::Invoice:
    case AnyonesPageKind::Qr:
        //: %1 is a wallet's name
        return QCoreApplication::translate("CheckTexts", "It is on %1's own site, but anybody can make such a page: it "
                                                         "asks you to pay a person.")
            .arg(wallet);
    case AnyonesPageKind::Redirect:
        //: %1 is a wallet's name
        return QCoreApplication::translate("CheckTexts", "It is on %1's own site, but anybody can make such a link: it "
                                                         "opens another page, or something in your app.")
            .arg(wallet);
    case AnyonesPageKind::Profile:
    case AnyonesPageKind::ChatInvite:
        //: %1 is a wallet's name
        return QCoreApplication::translate("CheckTexts", "It is on %1's own site, but anybody can have such a page: it "
                                                         "leads to a person or business, under any name.")
            .arg(wallet);
    case AnyonesPageKind::LandingPage:
        //: %1 is a wallet's name
        return QCoreApplication::translate("CheckTexts", "It is on %1's own site, but a customer or a shop made this "
                                                         "page.")
            .arg(wallet);
    case AnyonesPageKind::Forum:
        //: %1 is a wallet's name
        return QCoreApplication::translate("CheckTexts", "It is on %1's own site, but everybody may write there: who "
                                                         "offers help may be a fraud.")
            .arg(wallet);
    case AnyonesPageKind::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CheckTexts", "Anyone can publish there, so the address proves nothing."));
}

/// Sentences about a place where what is official cannot be told from what is not.
QString placeReason(ReasonKind kind, const Words &words)
{
    switch (kind) {
    case ReasonKind::AnyoneCanPublish:
        return pageReason(words.wallet.isEmpty() ? AnyonesPageKind::Other : words.page.value_or(AnyonesPageKind::Other),
                          words.wallet);
    case ReasonKind::UnusualPort:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "The name is official, but the number behind the colon is unusual: "
                                                   "the official pages do without."));
    case ReasonKind::OtherScheme:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "The name is official, but this is no address of a page: what comes "
                                                   "before it can make the program do something else."));
    case ReasonKind::AppLink:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "It is a payment code, or opens something in an app: it may pay "
                                                   "somebody, and who that is cannot be seen from here."));
    case ReasonKind::Redirects:
        return say(
            QT_TRANSLATE_NOOP("CheckTexts", "The beginning is official, but it would pass you on to another place."));
    case ReasonKind::Malformed:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "It is written so that two programs could read it differently."));
    case ReasonKind::MailOnly:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "This name is used for e-mail, not for pages."));
    case ReasonKind::IpAddress:
        return say(QT_TRANSLATE_NOOP("CheckTexts",
                                     "There are numbers where a name should be. No wallet shows its pages that way."));
    case ReasonKind::ShortLink:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "A short link hides where it leads."));
    default:
        return addressReason(kind, words);
    }
}

QString reasonSentence(ReasonKind kind, const Words &words)
{
    switch (kind) {
    case ReasonKind::Listed:
        //: %1 is a wallet's name
        return QCoreApplication::translate("CheckTexts", "The directory lists it for %1.").arg(words.wallet);
    case ReasonKind::ReportingLine:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "This is where people report fraud to the authorities."));
    case ReasonKind::SeenOnce:
        return say(QT_TRANSLATE_NOOP("CheckTexts",
                                     "It was seen once, on somebody else's page. That is too little to call "
                                     "it official."));
    case ReasonKind::DomainMatches:
        return say(
            QT_TRANSLATE_NOOP("CheckTexts", "The part behind the @ is official, but this address is not listed."));
    case ReasonKind::DigitChanged:
        //: %1 is an official telephone number
        return QCoreApplication::translate("CheckTexts", "One digit differs from the official number %1.")
            .arg(phoneText(words.of));
    case ReasonKind::DigitsAdded:
        //: %1 is an official telephone number
        return QCoreApplication::translate("CheckTexts", "Digits were added to the official number %1.")
            .arg(phoneText(words.of));
    case ReasonKind::NoAccount:
        return say(QT_TRANSLATE_NOOP("CheckTexts",
                                     "As a telephone number it is official, but no account: whoever wants "
                                     "money sent there is not to be trusted."));
    case ReasonKind::FreeMail:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "Anyone can get such a free address under any name."));
    case ReasonKind::OtherNetwork:
        //: %1 is a social network
        return QCoreApplication::translate("CheckTexts", "The account of this name is listed on another network: %1.")
            .arg(words.of);
    case ReasonKind::Resembles:
        if (words.of == words.target) {
            //: %1 is a name
            return QCoreApplication::translate("CheckTexts", "It is called “%1”, and anybody can call themselves so.")
                .arg(words.of);
        }
        //: %1 is a name or address
        return QCoreApplication::translate("CheckTexts", "It resembles %1, which alone proves nothing.").arg(words.of);
    case ReasonKind::Withdrawn:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "It was official once and is no longer. Somebody else may have it "
                                                   "now."));
    case ReasonKind::Damaged:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "The directory in this program is damaged, so it can call nothing "
                                                   "official. Install the program again."));
    case ReasonKind::NotKnown:
        return say(QT_TRANSLATE_NOOP("CheckTexts",
                                     "The directory does not know it. It may be harmless, and it may be a "
                                     "fraud."));
    default:
        return placeReason(kind, words);
    }
}

QString remarkText(const Remark &remark, const Finding &finding, const CheckNames &names)
{
    const QString name = names.wallet(remark.of);
    switch (remark.kind) {
    case RemarkKind::CallerCanBeForged:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "But a caller's number can be forged: hang up, and call this number "
                                                   "yourself."));
    case RemarkKind::SenderCanBeForged:
        return say(
            QT_TRANSLATE_NOOP("CheckTexts", "But a sender can be forged: what the message asks for counts more."));
    case RemarkKind::NotEncrypted:
        return finding.verdict == Verdict::Official
                   ? QCoreApplication::translate("CheckTexts",
                                                 "The link is not encrypted (http). Opened from here, it is.")
                   : QCoreApplication::translate("CheckTexts", "The link is not encrypted (http).");
    case RemarkKind::Group:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "It belongs to the company behind the wallet."));
    case RemarkKind::Former:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "It is an old name of the wallet."));
    case RemarkKind::SeenElsewhere:
        if (finding.reason.kind == ReasonKind::ReportingLine) {
            return say(QT_TRANSLATE_NOOP("CheckTexts", "More than one source gives it; it was not seen on the "
                                                       "authority's own site."));
        }
        return say(QT_TRANSLATE_NOOP("CheckTexts",
                                     "It is from other sources, not from the wallet itself: compare it with what the "
                                     "wallet's own app shows."));
    case RemarkKind::MayAskForMoney:
        return say(QT_TRANSLATE_NOOP("CheckTexts", "A page there may still ask you to pay somebody: read who gets the "
                                                   "money."));
    case RemarkKind::UserName:
        //: %1 is an address
        return QCoreApplication::translate("CheckTexts", "The part before the @ is only a name. It leads to %1.")
            .arg(finding.target);
    case RemarkKind::Country:
        //: %1 is a country
        return QCoreApplication::translate("CheckTexts", "It is valid only in this country: %1.")
            .arg(names.country(remark.of));
    case RemarkKind::Network:
        //: %1 is a social network
        return QCoreApplication::translate("CheckTexts", "It is valid only on this network: %1.").arg(remark.of);
    case RemarkKind::Claims:
        //: %1 is a wallet's name
        return finding.verdict == Verdict::Official
                   ? QCoreApplication::translate("CheckTexts", "The message says it is from %1.").arg(name)
                   : QCoreApplication::translate("CheckTexts", "The message says it is from %1, but this belongs to "
                                                               "nobody that the directory knows.")
                         .arg(name);
    case RemarkKind::BelongsTo:
        //: %1 is a wallet's name
        return QCoreApplication::translate("CheckTexts", "It belongs to %1.").arg(name);
    }
    return {};
}

} // namespace

CheckNames namesOf(const Directory &directory, const QString &language)
{
    return {[&directory, language](const QString &id) {
                const std::optional<Wallet> wallet = directory.wallet(id);
                return wallet ? wallet->name(language) : QString();
            },
            [&directory, language](const QString &code) { return directory.countryName(code, language); }};
}

QString verdictText(const Finding &finding)
{
    if (finding.verdict == Verdict::Official && finding.reason.kind == ReasonKind::ReportingLine) {
        return QCoreApplication::translate("CheckTexts", "An official line to report fraud");
    }
    switch (finding.verdict) {
    case Verdict::Official:
        return officialText(finding.kind);
    case Verdict::NotOfficial:
        return notOfficialText(finding.kind);
    case Verdict::Unknown:
        return QCoreApplication::translate("CheckTexts", "Cannot say");
    }
    return {};
}

QString reasonText(const Finding &finding, const CheckNames &names)
{
    const bool isDoubted = finding.isDoubted && finding.reason.kind == ReasonKind::NotKnown;
    const QString reason =
        isDoubted
            ? say(QT_TRANSLATE_NOOP("CheckTexts", "The directory does not know it, and the message that it is in is "
                                                  "not to be trusted."))
            : reasonSentence(finding.reason.kind,
                             {finding.reason.of, names.wallet(finding.wallet), finding.target, finding.reason.page});
    //: %1 and %2 are sentences
    const QString both = QCoreApplication::translate("CheckTexts", "%1 %2", "two sentences");
    switch (finding.verdict) {
    case Verdict::Official:
        return reason;
    case Verdict::NotOfficial:
        return both.arg(reason, warning(finding.kind));
    case Verdict::Unknown:
        return both.arg(reason,
                        QCoreApplication::translate("CheckTexts", "Look in the wallet's own app, or use its official "
                                                                  "contacts instead."));
    }
    return {};
}

QStringList remarkTexts(const Finding &finding, const CheckNames &names)
{
    QStringList texts;
    for (const Remark &remark : finding.remarks) {
        texts.append(remarkText(remark, finding, names));
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace WalletSupport
