#include "texts/storetexts.h"

#include <QCoreApplication>
#include <QDir>

namespace WalletSupport {

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreTexts)
};

QString whatFailed(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Keep:
        return StoreTexts::tr("Not saved. Your answers stay here while the window is open.");
    case Wanted::List:
        return StoreTexts::tr("Your cases could not be opened. Nothing that was kept is lost.");
    case Wanted::Open:
        return StoreTexts::tr("This case could not be opened. Your other cases are untouched.");
    case Wanted::Save:
        return StoreTexts::tr(
            "The change was not saved. What was kept before is still there, and what you typed is still here.");
    case Wanted::Erase:
        return StoreTexts::tr("This was not erased, or not all of it.");
    }
    return {};
}

QString whatToDo(StoreError::Kind kind, Wanted wanted, const QString &folder)
{
    switch (kind) {
    case StoreError::Kind::Unwritable:
        //: %1 is the path of a folder
        return StoreTexts::tr(
                   "The disk is full, or the folder %1 may not be written to. Make room, or allow writing there, "
                   "and try again.")
            .arg(QDir::toNativeSeparators(folder));
    case StoreError::Kind::Damaged:
        //: %1 is the path of a folder
        return StoreTexts::tr("What is on the disk is not what was written. If you have a backup of %1, bring it back.")
            .arg(QDir::toNativeSeparators(folder));
    case StoreError::Kind::KeyGone:
        return StoreTexts::tr(
            "The key that opens them is gone. If a backup of your keychain or home folder has it, bring it "
            "back and try again. Otherwise put the old cases aside; new ones can then be begun.");
    case StoreError::Kind::KeychainShut:
        return StoreTexts::tr("The system's keychain did not give out the key. Unlock it, and try again.");
    case StoreError::Kind::Newer:
        return StoreTexts::tr("They were written by a newer version of this program. Install that version again.");
    case StoreError::Kind::Busy:
        return StoreTexts::tr("Another program is using them. Close it, or wait a moment, and try again.");
    case StoreError::Kind::ChangedInside:
        return StoreTexts::tr("Another window has just changed it. Open it again from the list.");
    case StoreError::Kind::NotThere:
        if (wanted == Wanted::Keep) {
            return StoreTexts::tr(
                "What was saved of them has been erased or taken away meanwhile, outside this window. "
                "With your next answer they are saved again.");
        }
        return StoreTexts::tr("It is not there any more. Go back to the list of your cases.");
    case StoreError::Kind::Broken:
        return StoreTexts::tr("A part of this program is missing. Please install it again.");
    }
    return {};
}

} // namespace

QString troubleText(StoreError::Kind kind, Wanted wanted, const QString &folder)
{
    return whatFailed(wanted) + u'\n' + whatToDo(kind, wanted, folder);
}

QString putAsideText(const QString &path)
{
    //: %1 is the path of a file
    return StoreTexts::tr("The file with your cases was damaged. It was put aside in %1; a new one was started. If "
                          "you have a backup, close the program and bring it back.")
        .arg(QDir::toNativeSeparators(path));
}

QString savedAsText(SavedAs savedAs, int lostFiles)
{
    QStringList sentences;
    switch (savedAs) {
    case SavedAs::Itself:
        break;
    case SavedAs::BesideAnother:
        sentences.append(StoreTexts::tr(
            "Another window has just changed this case. Yours is kept beside it, as a case of its own."));
        break;
    case SavedAs::Anew:
        sentences.append(
            StoreTexts::tr("This case was no longer where it had been saved. Your answers are saved again, "
                           "as a new case."));
        break;
    }
    if (lostFiles > 0) {
        sentences.append(
            StoreTexts::tr("The copies of %n file(s) are gone. Add these files again.", nullptr, lostFiles));
    }
    return sentences.join(u'\n');
}

QString keyPlaceText(KeyPlace place)
{
    return place == KeyPlace::Keychain
               ? StoreTexts::tr("Sealed. The key is in the keychain of this computer.")
               : StoreTexts::tr("Sealed. This computer has no open keychain, so the key is in a file that only you can "
                                "read. Anybody who uses your account can open what is kept.");
}

} // namespace WalletSupport
