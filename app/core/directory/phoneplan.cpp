#include "core/directory/phoneplan.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace WalletSupport {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

bool hasCountryCode(const PhoneNumber &number)
{
    return number.country_code_source() == PhoneNumber::FROM_NUMBER_WITH_PLUS_SIGN ||
           number.country_code_source() == PhoneNumber::FROM_NUMBER_WITH_IDD;
}

QString formattedAs(PhoneNumberUtil::PhoneNumberFormat format, const QString &international)
{
    PhoneNumber number;
    const bool isRead = PhoneNumberUtil::GetInstance()->Parse(international.toStdString(), "ZZ", &number) ==
                        PhoneNumberUtil::NO_PARSING_ERROR;
    return isRead ? formatted(number, format) : international;
}

class LibPhoneNumberPlan final : public PhonePlan
{
public:
    QString international(const QString &text, const QString &country) const override
    {
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        PhoneNumber number;
        if (util.ParseAndKeepRawInput(text.toStdString(), country.toStdString(), &number) !=
            PhoneNumberUtil::NO_PARSING_ERROR) {
            return {};
        }
        const bool isGood = hasCountryCode(number) ? util.IsPossibleNumber(number) : util.IsValidNumber(number);
        return isGood ? formatted(number, PhoneNumberUtil::E164) : QString();
    }

    QString display(const QString &international) const override
    {
        return formattedAs(PhoneNumberUtil::INTERNATIONAL, international);
    }

    QString national(const QString &international) const override
    {
        return formattedAs(PhoneNumberUtil::NATIONAL, international);
    }

    QString callingCode(const QString &country) const override
    {
        const int code = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.toStdString());
        return code == 0 ? QString() : QString::number(code);
    }

    int areaCodeLength(const QString &international) const override
    {
        PhoneNumber number;
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        const bool isRead = util.Parse(international.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR;
        return isRead ? util.GetLengthOfGeographicalAreaCode(number) : 0;
    }

    bool isForItsCountry(const QString &international) const override
    {
        PhoneNumber number;
        const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
        if (util.Parse(international.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
            return false;
        }
        const PhoneNumberUtil::PhoneNumberType type = util.GetNumberType(number);
        return type == PhoneNumberUtil::TOLL_FREE || type == PhoneNumberUtil::SHARED_COST;
    }
};

} // namespace

} // namespace WalletSupport

extern "C" Q_DECL_EXPORT const WalletSupport::PhonePlan *walletSupportPhonePlan4();

const WalletSupport::PhonePlan *walletSupportPhonePlan4()
{
    static const WalletSupport::LibPhoneNumberPlan plan;
    return &plan;
}
