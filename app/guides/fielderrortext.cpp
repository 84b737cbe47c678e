#include "guides/fielderrortext.h"

#include "core/redaction/secretrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace WalletSupport {

namespace {

/// The context that the sentences below have in the translations.
struct FieldErrors
{
    Q_DECLARE_TR_FUNCTIONS(FieldErrors)
};

/// In the middle of a sentence.
QString nameOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RecoveryPhrase:
        return FieldErrors::tr("a recovery phrase");
    case SecretKind::Identity:
        return FieldErrors::tr("an identity number");
    case SecretKind::Iban:
        return FieldErrors::tr("a bank account number");
    case SecretKind::Card:
        return FieldErrors::tr("a card number");
    case SecretKind::Password:
        return FieldErrors::tr("a password");
    case SecretKind::Pin:
        return FieldErrors::tr("a PIN or security code");
    case SecretKind::Code:
        return FieldErrors::tr("a one-time code");
    }
    return {};
}

/// Each kind, and what becomes of it when one goes on.
QString secretsText(const std::vector<SecretKind> &kinds)
{
    QStringList neverKept;
    QStringList hidden;
    for (const SecretKind kind : kinds) {
        (isNeverKept(kind) ? neverKept : hidden).append(nameOf(kind));
    }
    QStringList sentences;
    if (!neverKept.isEmpty()) {
        //: %1 is one or several of: a password, a one-time code, ...
        sentences.append(FieldErrors::tr("There seems to be %1 in it. Leave it out: support never needs it. If you go "
                                         "on, it is neither saved nor sent: dots take its place.")
                             .arg(QLocale().createSeparatedList(neverKept)));
    }
    if (!hidden.isEmpty()) {
        //: %1 is one or several of: a card number, a bank account number, ...
        sentences.append(
            FieldErrors::tr("There seems to be %1 in it. Better leave it out. If you go on, it is saved on "
                            "this computer, sealed, and hidden in the letter.")
                .arg(QLocale().createSeparatedList(hidden)));
    }
    if (std::ranges::find(kinds, SecretKind::Card) != kinds.end()) {
        sentences.append(FieldErrors::tr("Of a card, the last four digits are enough."));
    }
    sentences.append(FieldErrors::tr("If it is something else, just go on"));
    return sentences.join(u'\n');
}

} // namespace

QString fieldErrorText(const FieldError &error, const QString &empty)
{
    using Kind = FieldError::Kind;
    const QString limit = QLocale().toString(error.limit);
    switch (error.kind) {
    case Kind::Empty:
        return empty;
    case Kind::TooLong:
        return FieldErrors::tr("This is too long. Nothing was lost: shorten it to %1 characters").arg(limit);
    case Kind::HiddenCharacters:
        return FieldErrors::tr("There are characters in it that cannot be seen. Delete it and type it again");
    case Kind::NotContact:
        return FieldErrors::tr("This is neither an e-mail address nor a phone number. Check the spelling");
    case Kind::NotEmail:
        return FieldErrors::tr("This e-mail address is not complete. It looks like name@post.example");
    case Kind::NotPhone:
        return FieldErrors::tr(
            "This phone number does not look right. Count its digits, or begin with + and the country code");
    case Kind::NotDate:
        return FieldErrors::tr("This is not a day that we can read. Write it like 2026-11-01");
    case Kind::AmbiguousDate:
        return FieldErrors::tr("This can be different days. Choose the right one below the field");
    case Kind::FutureDate:
        return FieldErrors::tr("This day is still to come. Check the year");
    case Kind::TooLongAgo:
        return FieldErrors::tr("This day is very long ago. Check the year");
    case Kind::NotAmount:
        return FieldErrors::tr("This is not an amount that we can read. Write it like 128.50");
    case Kind::AmbiguousAmount:
        return FieldErrors::tr("This can be two different amounts. Write it like 1234.00 or 1.23");
    case Kind::AmountNotPositive:
        return FieldErrors::tr("The amount must be more than nothing");
    case Kind::AmountTooLarge:
        return FieldErrors::tr("This amount is too large to be right. Count its digits");
    case Kind::TooManyDecimals:
        return FieldErrors::tr("There are too many digits behind the point for this currency");
    case Kind::NoCurrency:
        return FieldErrors::tr("Choose the currency");
    case Kind::OtherCurrency:
        return FieldErrors::tr("Another currency is chosen than the one in the text. Make them the same");
    case Kind::NotOrderNumber:
        return FieldErrors::tr("An order number has letters or digits. Check the spelling");
    case Kind::SameNumber:
        return FieldErrors::tr("This number is given for the other payment already. Each payment has one of its own");
    case Kind::HoldsSecrets:
        return secretsText(error.secrets);
    case Kind::TooManyItems:
        return FieldErrors::tr("There is room for %1 here. Remove the rest, and describe it in your own words")
            .arg(limit);
    }
    return {};
}

} // namespace WalletSupport
