#pragma once

#include "core/base/result.h"
#include "core/guides/answer.h"
#include "core/guides/guidedefinition.h"
#include "core/redaction/secret.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace WalletSupport {

/// What is wrong with one field, or with a whole step (`field` is empty then).
struct FieldError
{
    enum class Kind {
        Empty,
        TooLong, ///< more than `limit` characters
        HiddenCharacters,
        NotContact, ///< neither an e-mail address nor a telephone number
        NotEmail,
        NotPhone,
        NotDate,
        AmbiguousDate,
        FutureDate,
        TooLongAgo,
        NotAmount,
        AmbiguousAmount,
        AmountNotPositive,
        AmountTooLarge,
        TooManyDecimals, ///< the currency has `limit`
        NoCurrency,
        OtherCurrency, ///< than the chosen one
        NotOrderNumber,
        SameNumber,   ///< it was given for another payment already
        HoldsSecrets, ///< a warning: `secrets` had better be left out
        TooManyItems, ///< more than `limit` in a group
    };
    QString field;
    Kind kind = Kind::Empty;
    int limit = 0;
    int item = -1;                        ///< which one of a group, from 0; -1: none of them
    std::vector<SecretKind> secrets = {}; ///< each kind once, as they follow one another
    bool operator==(const FieldError &) const = default;
};

/// What a check needs to know of the world.
struct FieldContext
{
    QDate today;
    QStringList countries;     ///< whose telephone numbers are tried, in this order
    bool isAnyCountry = false; ///< a number of a country that is not among them will do as well
};

/// Checks one field tolerantly; the value comes back in its canonical form.
[[nodiscard]] Result<FieldValue, FieldError> checkField(const Field &field, const FieldValue &value,
                                                        const FieldContext &context);

/// Checks what was entered at a step; all errors, in the order of items and fields.
[[nodiscard]] Result<Answer, std::vector<FieldError>> checkAnswer(const Step &step, const Answer &answer,
                                                                  const FieldContext &context);

/// Whether `text` has the shape of an e-mail address.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace WalletSupport
