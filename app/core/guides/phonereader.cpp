#include "core/guides/phonereader.h"

#include "core/guides/cleantext.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace WalletSupport {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int LongestNumber = 60;

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

std::optional<QString> readIn(const std::string &text, const std::string &country)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.ParseAndKeepRawInput(text, country, &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return {};
    }
    const bool isGood = hasCountryCode(number) ? util.IsPossibleNumber(number) : util.IsValidNumber(number);
    return isGood ? std::optional(formatted(number, PhoneNumberUtil::E164)) : std::nullopt;
}

} // namespace

std::optional<QString> readPhoneNumber(const QString &text, const QStringList &countries)
{
    const QString plain = halfWidth(cleaned(text, Lines::One));
    if (plain.isEmpty() || plain.size() > LongestNumber) {
        return {};
    }
    for (const QChar c : plain) {
        if (!c.isDigit() && !QStringLiteral("+-(). /").contains(c)) {
            return {};
        }
    }
    const std::string number = plain.toStdString();
    if (number.front() == '+') {
        return readIn(number, "ZZ");
    }
    for (const QString &country : countries) {
        if (const std::optional<QString> found = readIn(number, country.toStdString())) {
            return found;
        }
    }
    return {};
}

QString phoneText(const QString &international)
{
    PhoneNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(international.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return international;
    }
    return formatted(number, PhoneNumberUtil::INTERNATIONAL);
}

} // namespace WalletSupport
