#include "core/guides/fieldcheck.h"

#include "core/base/cleantext.h"
#include "core/directory/phonenumbers.h"
#include "core/guides/amountreader.h"
#include "core/guides/datereader.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

using Kind = FieldError::Kind;
using Checked = Result<FieldValue, FieldError>;

Checked wrong(const Field &field, Kind kind, int limit = 0)
{
    return fail(FieldError{field.id, kind, limit});
}

Kind kindOf(AmountError::Kind kind)
{
    switch (kind) {
    case AmountError::Kind::NotANumber:
        return Kind::NotAmount;
    case AmountError::Kind::Ambiguous:
        return Kind::AmbiguousAmount;
    case AmountError::Kind::NotPositive:
        return Kind::AmountNotPositive;
    case AmountError::Kind::TooLarge:
        return Kind::AmountTooLarge;
    case AmountError::Kind::TooManyDecimals:
        return Kind::TooManyDecimals;
    case AmountError::Kind::NoCurrency:
        return Kind::NoCurrency;
    case AmountError::Kind::OtherCurrency:
        return Kind::OtherCurrency;
    }
    return Kind::NotAmount;
}

Kind kindOf(DateError::Kind kind)
{
    switch (kind) {
    case DateError::Kind::NotADate:
        return Kind::NotDate;
    case DateError::Kind::Ambiguous:
        return Kind::AmbiguousDate;
    case DateError::Kind::Future:
        return Kind::FutureDate;
    case DateError::Kind::TooLongAgo:
        return Kind::TooLongAgo;
    }
    return Kind::NotDate;
}

// By ITU-T E.164 no number has more digits; with fewer there is hardly a person's own.
constexpr int FewestDigits = 6;
constexpr int MostDigits = 15;

/// Of a number without a country's code.
bool hasOnlyPhoneCharacters(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || QStringLiteral("-(). /").contains(c); });
}

Checked checkContact(const Field &field, const QString &text, const FieldContext &context)
{
    const QString plain = halfWidth(text);
    if (plain.contains(u'@')) {
        return isEmailAddress(plain) ? Checked(FieldValue{plain, {}, false}) : wrong(field, Kind::NotEmail);
    }
    if (const std::optional<QString> number = readPhoneNumber(plain, context.countries)) {
        return FieldValue{*number, {}, false};
    }
    const auto digits = std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    if (context.isAnyCountry && digits >= FewestDigits && digits <= MostDigits && hasOnlyPhoneCharacters(plain)) {
        return FieldValue{plain, {}, false};
    }
    return wrong(field, digits * 2 > plain.size() ? Kind::NotPhone : Kind::NotContact);
}

Checked checkDate(const Field &field, const QString &text, const FieldContext &context)
{
    const Result<QDate, DateError> date = readPastDate(text, context.today);
    if (!date) {
        return wrong(field, kindOf(date.error().kind));
    }
    return FieldValue{date->toString(Qt::ISODate), {}, false};
}

Checked checkAmount(const Field &field, const QString &text, const QString &currency)
{
    const Result<Amount, AmountError> amount = readAmount(text, currency);
    if (!amount) {
        return wrong(field, kindOf(amount.error().kind));
    }
    return FieldValue{amount->number, amount->currency, false};
}

Checked checkOrderNumber(const Field &field, const QString &text)
{
    const QString plain = halfWidth(text);
    const bool hasLetters = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return hasLetters ? Checked(FieldValue{plain, {}, false}) : wrong(field, Kind::NotOrderNumber);
}

/// A country is the same in every language: only its code is kept.
Checked checkCountry(const Field &field, const QString &code)
{
    const bool isCode =
        code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode ? Checked(FieldValue{code, code, false}) : wrong(field, Kind::Empty);
}

/// How long a text is to the person who typed it.
int lengthOf(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

} // namespace

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(
            "^[^\\s@<>()\\[\\]\\\\,;:\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
            "(?:[\\p{L}]{2,63}|xn--[a-z0-9-]{2,59})$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    constexpr int LongestAddress = 254;
    const QString local = text.section(u'@', 0, 0);
    return text.size() <= LongestAddress && shape.match(text).hasMatch() && !local.startsWith(u'.') &&
           !local.endsWith(u'.') && !local.contains(QStringLiteral(".."));
}

Checked checkField(const Field &field, const FieldValue &value, const FieldContext &context)
{
    const QString text = cleaned(value.text, field.kind == FieldKind::Multiline ? Lines::Many : Lines::One);
    if (value.isNotSure && field.allowsNotSure) {
        // What was typed does not count, and comes back if the person is sure after all.
        return field.kind == FieldKind::Wallet ? FieldValue{{}, {}, true}
                                               : FieldValue{text.left(field.maxLength), value.code, true};
    }
    const bool isListedWallet = field.kind == FieldKind::Wallet && !value.code.isEmpty();
    if (text.isEmpty() && !isListedWallet) {
        return field.need == Need::Required ? wrong(field, Kind::Empty) : Checked(FieldValue{});
    }
    if (hasDeceptiveCharacters(text)) {
        return wrong(field, Kind::HiddenCharacters);
    }
    if (lengthOf(text) > field.maxLength) {
        return wrong(field, Kind::TooLong, field.maxLength);
    }
    switch (field.kind) {
    case FieldKind::Wallet:
        return FieldValue{text, value.code, false};
    case FieldKind::Country:
        return checkCountry(field, value.code);
    case FieldKind::Contact:
        return checkContact(field, text, context);
    case FieldKind::Text:
    case FieldKind::Multiline:
    case FieldKind::Identifier:
        return FieldValue{text, {}, false};
    case FieldKind::OrderNumber:
        return checkOrderNumber(field, text);
    case FieldKind::Date:
        return checkDate(field, text, context);
    case FieldKind::Amount:
        return checkAmount(field, text, value.code);
    }
    return wrong(field, Kind::Empty);
}

namespace {

/// The values of a form, or of one item, in their canonical form; what is wrong with them is added to `errors`.
FieldValues checkValues(const Step &step, const FieldValues &values, const FieldContext &context, int item,
                        std::vector<FieldError> &errors)
{
    FieldValues checked;
    for (const Field &field : step.fields) {
        const auto given = values.find(field.id);
        const Checked value = checkField(field, given == values.end() ? FieldValue{} : given->second, context);
        if (value) {
            checked[field.id] = *value;
        } else {
            errors.push_back(value.error());
            errors.back().item = item;
        }
    }
    return checked;
}

std::vector<FieldValues> checkItems(const Step &step, const Answer &answer, const FieldContext &context,
                                    std::vector<FieldError> &errors)
{
    const int count = static_cast<int>(answer.items.size());
    if (count == 0 && step.need == Need::Required) {
        errors.push_back({{}, Kind::Empty, 0});
    }
    if (count > step.most) {
        errors.push_back({{}, Kind::TooManyItems, step.most});
    }
    std::vector<FieldValues> checked;
    checked.reserve(answer.items.size());
    for (int item = 0; item < count; ++item) {
        checked.push_back(checkValues(step, answer.items[static_cast<std::size_t>(item)], context, item, errors));
    }
    return checked;
}

} // namespace

Result<Answer, std::vector<FieldError>> checkAnswer(const Step &step, const Answer &answer, const FieldContext &context)
{
    Answer checked;
    std::vector<FieldError> errors;
    switch (step.kind) {
    case StepKind::Choice:
        if (!step.choice(answer.choice)) {
            errors.push_back({{}, Kind::Empty, 0});
        }
        checked.choice = answer.choice;
        break;
    case StepKind::Form:
        checked.fields = checkValues(step, answer.fields, context, -1, errors);
        break;
    case StepKind::Group:
    case StepKind::Log:
        checked.items = checkItems(step, answer, context, errors);
        break;
    case StepKind::Checklist:
        for (const QString &item : answer.ticked) {
            if (step.items.contains(item)) {
                checked.ticked.append(item);
            }
        }
        break;
    case StepKind::Evidence:
        checked.files = answer.files;
        if (answer.files.empty() && answer.ticked.contains(NothingAtHand)) {
            checked.ticked.append(NothingAtHand.toString());
        }
        break;
    case StepKind::Notice:
    case StepKind::Secret:
    case StepKind::Review:
    case StepKind::Handover:
    case StepKind::Outcome:
        break;
    }
    if (!errors.empty()) {
        return fail(std::move(errors));
    }
    return checked;
}

} // namespace WalletSupport
