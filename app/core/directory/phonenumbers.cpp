#include "core/directory/phonenumbers.h"

#include "core/base/cleantext.h"
#include "core/base/module.h"
#include "core/directory/phoneplan.h"

namespace WalletSupport {

namespace {

constexpr int LongestNumber = 60;

const PhonePlan *loadPlan()
{
    const auto give = reinterpret_cast<GivePhonePlan *>(moduleSymbol(WSC_PHONE_MODULE, PhonePlanSymbol));
    return give != nullptr ? give() : nullptr;
}

/// Nothing if the module is missing, which only a broken installation does.
const PhonePlan *plan()
{
    static const PhonePlan *const loaded = loadPlan();
    return loaded;
}

} // namespace

bool canReadPhoneNumbers()
{
    return plan() != nullptr;
}

std::optional<QString> readPhoneNumber(const QString &text, const QStringList &countries)
{
    const QString number = halfWidth(cleaned(text, Lines::One));
    if (number.isEmpty() || number.size() > LongestNumber) {
        return {};
    }
    for (const QChar c : number) {
        if (!c.isDigit() && !QStringLiteral("+-(). /").contains(c)) {
            return {};
        }
    }
    if (!plan()) {
        return {};
    }
    const QStringList tried = number.startsWith(u'+') ? QStringList{QStringLiteral("ZZ")} : countries;
    for (const QString &country : tried) {
        if (const QString found = plan()->international(number, country); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QString phoneText(const QString &international)
{
    return plan() ? plan()->display(international) : international;
}

QString callingCode(const QString &country)
{
    return plan() ? plan()->callingCode(country) : QString();
}

QString nationalPhoneText(const QString &international)
{
    return plan() ? plan()->national(international) : international;
}

int areaCodeLength(const QString &international)
{
    return plan() ? plan()->areaCodeLength(international) : 0;
}

bool isForItsCountry(const QString &international)
{
    return plan() && plan()->isForItsCountry(international);
}

} // namespace WalletSupport
