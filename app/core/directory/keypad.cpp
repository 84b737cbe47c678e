#include "core/directory/keypad.h"

#include "core/base/wordtable.h"

#include <array>
#include <utility>

namespace WalletSupport {

namespace {

constexpr std::array Purposes = {
    std::pair{KeypadPurpose::Support, u"support"},          std::pair{KeypadPurpose::LostOrStolen, u"lost-or-stolen"},
    std::pair{KeypadPurpose::ReportFraud, u"report-fraud"}, std::pair{KeypadPurpose::Refund, u"refund"},
    std::pair{KeypadPurpose::Password, u"password"},        std::pair{KeypadPurpose::TopUp, u"top-up"},
    std::pair{KeypadPurpose::Complaints, u"complaints"},    std::pair{KeypadPurpose::Person, u"person"},
};

} // namespace

QString textOf(KeypadPurpose purpose)
{
    return textIn(Purposes, purpose);
}

std::optional<KeypadPurpose> keypadPurposeFrom(QStringView text)
{
    return valueIn(Purposes, text);
}

} // namespace WalletSupport
