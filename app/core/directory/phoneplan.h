#pragma once

#include <QString>

namespace WalletSupport {

/// The world's number plans, as libphonenumber has them: what phonenumbers.cpp loads on first need.
class PhonePlan
{
public:
    /// The number in its international form, read as in `country` (ISO 3166; `ZZ` for none); empty if it is none.
    [[nodiscard]] virtual QString international(const QString &text, const QString &country) const = 0;
    /// A number in its international form with blanks; itself if it is none.
    [[nodiscard]] virtual QString display(const QString &international) const = 0;
    /// The digits that lead to `country` from abroad; empty if there is no such country.
    [[nodiscard]] virtual QString callingCode(const QString &country) const = 0;
    /// A number in its international form as it is dialled within its country, with blanks; itself if it is none.
    [[nodiscard]] virtual QString national(const QString &international) const = 0;
    /// How many digits of a number in its international form, behind the country's code, are those of its area; 0 if
    /// it is not of one area.
    [[nodiscard]] virtual int areaCodeLength(const QString &international) const = 0;
    /// Whether a number in its international form is one that other countries mostly cannot call.
    [[nodiscard]] virtual bool isForItsCountry(const QString &international) const = 0;

protected:
    ~PhonePlan() = default;
};

/// The name under which the module gives its one object, which lives as long as the program. The number is raised with
/// every change of the class, so that a program that runs while it is installed anew never takes another one for it.
inline constexpr const char *PhonePlanSymbol = "walletSupportPhonePlan4";
using GivePhonePlan = const PhonePlan *();

} // namespace WalletSupport
