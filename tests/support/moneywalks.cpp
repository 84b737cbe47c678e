#include "support/moneywalks.h"

#include "support/walkentries.h"

namespace WalletSupport {

namespace {

std::vector<GuideWalk> unknownPaymentWalks()
{
    const QString unknown = QStringLiteral("unknown-payment");
    return {
        {unknown,
         {shown("where", "app"), shown("minute"), shown("fork", "unclear"), shown("wallet"), shown("paid-with", "card"),
          shown("payment"), shown("story"), shown("evidence"), shown("contact"), shown("review"), shown("ask")}},
        {unknown, {passed("where", "going-on"), shown("theft")}},
        {unknown, {passed("where", "message"), shown("look", "not-there"), shown("no-payment")}},
        {unknown, {passed("where", "app"), passed("minute"), passed("fork", "back"), shown("refund")}},
        {unknown, {passed("where", "app"), passed("minute"), passed("fork", "mine"), shown("mine")}},
        {unknown,
         {passed("where", "app"), passed("minute"), passed("fork", "amount"), with(Phrase), shown("coins", "no")}},
        {unknown,
         {passed("where", "app"), passed("minute"), passed("fork", "amount"), passed("wallet"),
          passed("paid-with", "card"), passed("payment"), shown("story-amount")}},
    };
}

std::vector<GuideWalk> missingMoneyWalks()
{
    const QString missing = QStringLiteral("where-is-my-money");
    return {
        {missing,
         {shown("what", "top-up"), shown("wallet"), shown("here", "nothing"), shown("bank-from", "taken"),
          shown("top-up-time", "over"), shown("try-top-up"), shown("top-up-details"), shown("evidence"),
          shown("contact"), shown("review"), shown("trace")}},
        {missing,
         {passed("what", "sent"), passed("wallet"), passed("here", "completed"), shown("recipient", "nothing"),
          shown("sent-time", "over"), shown("try-sent"), shown("details"), passed("evidence"), passed("contact"),
          passed("review"), shown("trace-sent")}},
        {missing,
         {passed("what", "expected"), passed("wallet"), passed("here", "nothing"), shown("sender", "number"),
          shown("expected-time", "not-named"), shown("try-expected"), passed("details"), passed("evidence"),
          passed("contact"), passed("review"), shown("trace-expected")}},
        {missing,
         {passed("what", "withdrawal"), passed("wallet"), passed("here", "completed"), shown("bank-to", "nothing"),
          shown("withdrawal-time", "over"), shown("try-withdrawal")}},
        {missing,
         {passed("what", "refund"), passed("wallet"), passed("here", "nothing"), shown("shop", "sent"),
          shown("refund-time", "over"), shown("try-refund"), shown("refund-details"), passed("evidence"),
          passed("contact"), passed("review"), shown("trace-refund")}},
        {missing,
         {passed("what", "wrong-person"), passed("wallet"), shown("cancel", "completed"), shown("wrong-details"),
          passed("evidence"), passed("contact"), passed("review"), shown("wrong")}},
        {missing, {passed("what", "wrong-person"), passed("wallet"), passed("cancel", "cancelled"), shown("settled")}},
        {missing, {passed("what", "fee"), shown("fee")}},
        {missing,
         {passed("what", "not-sure"), shown("decide", "none"), passed("wallet"), passed("here", "nothing"),
          shown("general-time", "over"), shown("try-general")}},
        {missing,
         {passed("what", "top-up"), passed("wallet"), passed("here", "pending"), passed("bank-from", "taken"),
          shown("wait", "not-yet"), shown("waiting")}},
        {missing,
         {passed("what", "sent"), with(Phrase), shown("coins"), passed("here", "failed"),
          passed("recipient", "nothing"), shown("failed", "over")}},
        {missing,
         {passed("what", "refund"), passed("wallet"), passed("here", "nothing"), passed("shop", "refused"),
          shown("refused")}},
    };
}

} // namespace

std::vector<GuideWalk> moneyWalks()
{
    std::vector<GuideWalk> walks = unknownPaymentWalks();
    const std::vector<GuideWalk> others = missingMoneyWalks();
    walks.insert(walks.end(), others.begin(), others.end());
    return walks;
}

} // namespace WalletSupport
