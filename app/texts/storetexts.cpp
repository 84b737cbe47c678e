#include "texts/storetexts.h"

#include <QCoreApplication>

namespace WalletSupport {

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreTexts)
};

} // namespace

QString storeErrorText(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::Unwritable:
        return StoreTexts::tr("The disk may be full, or the folder may not be written to.");
    case StoreError::Kind::Damaged:
        return StoreTexts::tr("What was kept is damaged and cannot be opened.");
    case StoreError::Kind::KeyGone:
        return StoreTexts::tr("The key to what was kept is gone, so it cannot be opened.");
    case StoreError::Kind::KeychainShut:
        return StoreTexts::tr("The keychain of this computer did not give out the key. Unlock it and try again.");
    case StoreError::Kind::Newer:
        return StoreTexts::tr("What was kept was written by a newer version of this program.");
    case StoreError::Kind::Busy:
        return StoreTexts::tr("Another program holds the file. Try again in a moment.");
    case StoreError::Kind::ChangedInside:
        return StoreTexts::tr("Another window has changed it meanwhile.");
    case StoreError::Kind::NotThere:
        return StoreTexts::tr("It is not there any more. Another window may have erased it.");
    case StoreError::Kind::Broken:
        return StoreTexts::tr("A part of this program is missing. Please install it again.");
    }
    return {};
}

QString keyPlaceText(KeyPlace place)
{
    return place == KeyPlace::Keychain
               ? StoreTexts::tr("Sealed. The key lies in the keychain of this computer.")
               : StoreTexts::tr("Sealed. This computer has no open keychain, so the key lies in a file that only you "
                                "can read. Who uses your account can open what is kept.");
}

} // namespace WalletSupport
