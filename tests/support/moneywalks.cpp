#include "support/moneywalks.h"

#include "support/walkentries.h"

namespace WalletSupport {

std::vector<GuideWalk> moneyWalks()
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
    };
}

} // namespace WalletSupport
