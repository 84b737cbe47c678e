#include "cases/casetexts.h"

#include "core/guides/datereader.h"

#include <QCoreApplication>
#include <QLocale>

namespace WalletSupport {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

} // namespace

QString stateText(const CaseHead &head)
{
    switch (head.state) {
    case CaseState::Draft:
        return Texts::tr("Begun: %n question(s) answered", nullptr, head.answers);
    case CaseState::Ready:
        return head.isForOthers ? Texts::tr("Written, not sent yet") : Texts::tr("Done, with a list for you");
    case CaseState::Sent:
        return Texts::tr("Sent, no answer yet");
    case CaseState::Answered:
        return Texts::tr("They answered");
    case CaseState::Closed:
        return Texts::tr("Closed");
    }
    return {};
}

QString nextText(const CaseHead &head)
{
    switch (head.state) {
    case CaseState::Draft:
        return Texts::tr("What comes next: go on with the guide. What you need stands at its end.");
    case CaseState::Ready:
        return head.isForOthers ? Texts::tr("What comes next: send the letter, then say here that you have sent it.")
                                : Texts::tr("What comes next: go through the list, and note here what you have done.");
    case CaseState::Sent:
        return Texts::tr("What comes next: their answer. Note every call and message here. If they say nothing, "
                         "write to them again: you can set a day for that below.");
    case CaseState::Answered:
        return Texts::tr("What comes next: if it is settled, close the case. If they refused, ask for the reason in "
                         "writing, and note it here. Then you can complain: search for “complaint”.");
    case CaseState::Closed:
        return Texts::tr("Nothing is left to do. You can open it again.");
    }
    return {};
}

QString eventText(CaseEvent::Kind kind)
{
    switch (kind) {
    case CaseEvent::Kind::Begun:
        return Texts::tr("Begun");
    case CaseEvent::Kind::Copied:
        return Texts::tr("Letter copied");
    case CaseEvent::Kind::Saved:
        return Texts::tr("Letter saved as a file");
    case CaseEvent::Kind::Printed:
        return Texts::tr("Letter printed");
    case CaseEvent::Kind::Mailed:
        return Texts::tr("Mail program asked to open the letter");
    case CaseEvent::Kind::Sent:
        return Texts::tr("Sent");
    case CaseEvent::Kind::Note:
        return Texts::tr("Note");
    case CaseEvent::Kind::Call:
        return Texts::tr("Talk with support");
    case CaseEvent::Kind::Answered:
        return Texts::tr("They answered");
    case CaseEvent::Kind::MoneyBack:
        return Texts::tr("Money arrived");
    case CaseEvent::Kind::Closed:
        return Texts::tr("Closed");
    case CaseEvent::Kind::Reopened:
        return Texts::tr("Opened again");
    }
    return {};
}

QString deadlineText(const CaseDeadline &deadline, QDate today, const QString &language)
{
    if (!deadline.day.isValid()) {
        return {};
    }
    const QString day = dateText(deadline.day, language);
    const int left = static_cast<int>(today.daysTo(deadline.day));
    if (left == 0) {
        return Texts::tr("By %1: today").arg(day);
    }
    if (left == 1) {
        return Texts::tr("By %1: tomorrow").arg(day);
    }
    return left > 0 ? Texts::tr("By %1: in %n day(s)", nullptr, left).arg(day)
                    : Texts::tr("By %1: %n day(s) late", nullptr, -left).arg(day);
}

QString walletLine(const CaseHead &head, const QString &language)
{
    QStringList parts{head.wallet(language), head.reference};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace WalletSupport
