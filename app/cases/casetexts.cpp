#include "cases/casetexts.h"

#include "core/guides/datereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace WalletSupport {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

QString whatFailed(Wanted wanted)
{
    switch (wanted) {
    case Wanted::List:
        return Texts::tr("Your cases could not be opened. Nothing that was kept is lost.");
    case Wanted::Open:
        return Texts::tr("This case could not be opened. Your other cases are untouched.");
    case Wanted::Save:
        return Texts::tr(
            "The change was not saved. What was kept before is still there, and what you typed stands here.");
    case Wanted::Erase:
        return Texts::tr("This was not erased, or not all of it.");
    }
    return {};
}

QString whatToDo(StoreError::Kind kind, const QString &folder)
{
    switch (kind) {
    case StoreError::Kind::Unwritable:
        //: %1 is the path of a folder
        return Texts::tr("The disk is full, or the folder %1 may not be written to. Make room, or allow writing there, "
                         "and try again.")
            .arg(QDir::toNativeSeparators(folder));
    case StoreError::Kind::Damaged:
        //: %1 is the path of a folder
        return Texts::tr("What lies on the disk is not what was written. If you have a backup of %1, bring it back.")
            .arg(QDir::toNativeSeparators(folder));
    case StoreError::Kind::KeyGone:
        return Texts::tr(
            "The key that opens them is gone. If a backup of your keychain or home folder has it, bring it "
            "back and try again. Otherwise put the old cases aside; new ones can then be begun.");
    case StoreError::Kind::KeychainShut:
        return Texts::tr("The system's keychain did not give out the key. Unlock it, and try again.");
    case StoreError::Kind::Newer:
        return Texts::tr("They were written by a newer version of this program. Install that version again.");
    case StoreError::Kind::Busy:
        return Texts::tr("Another program is using them. Close it, or wait a moment, and try again.");
    case StoreError::Kind::ChangedInside:
        return Texts::tr("Another window has changed it meanwhile. Open it again from the list.");
    case StoreError::Kind::NotThere:
        return Texts::tr("It is not there any more. Go back to the list of your cases.");
    case StoreError::Kind::Broken:
        return Texts::tr("A part of this program is missing. Please install it again.");
    }
    return {};
}

} // namespace

QString stateText(const CaseHead &head)
{
    switch (head.state) {
    case CaseState::Draft:
        return Texts::tr("Begun: %n question(s) answered", nullptr, head.answers);
    case CaseState::Ready:
        return Texts::tr("Written, not sent yet");
    case CaseState::Sent:
        return Texts::tr("Sent, no answer yet");
    case CaseState::Answered:
        return Texts::tr("They answered");
    case CaseState::Closed:
        return Texts::tr("Closed");
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
        return Texts::tr("Letter handed to the mail program");
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

QString momentText(const QDateTime &moment, const QString &language)
{
    const QDateTime here = moment.toLocalTime();
    //: %1 is a day, %2 a time of day
    return Texts::tr("%1, %2", "a day and a time")
        .arg(dateText(here.date(), language), QLocale().toString(here.time(), QStringLiteral("HH:mm")));
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

QString walletLine(const CaseHead &head)
{
    QStringList parts{head.walletName, head.reference};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString troubleText(StoreError::Kind kind, Wanted wanted, const QString &folder)
{
    return whatFailed(wanted) + u'\n' + whatToDo(kind, folder);
}

} // namespace WalletSupport
