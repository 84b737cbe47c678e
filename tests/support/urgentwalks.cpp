#include "support/urgentwalks.h"

#include "support/walkentries.h"

namespace WalletSupport {

namespace {

std::vector<GuideWalk> paidWalks()
{
    const QString paid = QStringLiteral("paid-a-scammer");
    return {
        {paid,
         {shown("how", "bank-transfer"), shown("call-bank"), shown("secure"), shown("payments"), shown("story"),
          shown("evidence"), shown("calls"), shown("contact"), shown("review"), shown("done")}},
        {paid, {passed("how", "they-did-it"), shown("not-mine")}},
        {paid, {passed("how", "wallet-transfer"), shown("wallet"), shown("call-wallet")}},
        {paid, {passed("how", "card"), shown("call-card")}},
        {paid, {passed("how", "gift-card"), shown("call-gift")}},
        {paid, {passed("how", "cash"), shown("call-cash")}},
        {paid, {passed("how", "coins"), passed("wallet"), shown("call-coins")}},
        {paid, {passed("how", "not-sure"), with(Phrase), shown("call-phrase")}},
    };
}

std::vector<GuideWalk> takenWalks()
{
    const QString taken = QStringLiteral("account-taken-over");
    return {
        {taken,
         {shown("wallet"), shown("inside", "in"), shown("freeze-in-app"), shown("secure"), shown("payments"),
          shown("noticed"), shown("evidence"), shown("calls"), shown("contact"), shown("review"), shown("report")}},
        {taken,
         {passed("wallet"), passed("inside", "changed"), shown("freeze-by-phone"), passed("secure"), passed("payments"),
          passed("noticed"), passed("evidence"), passed("calls"), passed("contact"), passed("review"),
          shown("report-locked")}},
        {taken,
         {with(Phrase), shown("new-wallet"), passed("payments"), shown("origin"), passed("noticed"), passed("evidence"),
          passed("calls"), passed("contact"), passed("review"), shown("coins")}},
    };
}

std::vector<GuideWalk> lostWalks()
{
    const QString lost = QStringLiteral("lost-phone");
    return {
        {lost,
         {shown("now"), shown("how", "stolen"), shown("wallet"), shown("close"), shown("look", "yes"),
          shown("payments"), shown("phone"), shown("calls"), shown("contact"), shown("review"), shown("papers")}},
        {lost,
         {passed("now"), passed("how", "lost"), with(Phrase), shown("move"), passed("close"), passed("look", "no"),
          passed("phone"), passed("calls"), passed("contact"), passed("review"), shown("papers-phrase")}},
    };
}

} // namespace

std::vector<GuideWalk> urgentWalks()
{
    std::vector<GuideWalk> walks = paidWalks();
    for (const std::vector<GuideWalk> &others : {takenWalks(), lostWalks()}) {
        walks.insert(walks.end(), others.begin(), others.end());
    }
    return walks;
}

} // namespace WalletSupport
