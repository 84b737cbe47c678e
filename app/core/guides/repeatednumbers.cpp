#include "core/guides/repeatednumbers.h"

#include "core/guides/guiderun.h"

namespace WalletSupport {

namespace {

/// The order numbers in an answer, by their fields, as they are compared: `AB-123` is `ab 123`.
std::map<QString, QString> numbersIn(const Step &step, const Answer &answer)
{
    std::map<QString, QString> numbers;
    for (const Field &field : step.fields) {
        const auto value = answer.fields.find(field.id);
        const bool isGiven = value != answer.fields.end() && !value->second.isNotSure && !value->second.isEmpty();
        if (field.kind == FieldKind::OrderNumber && isGiven) {
            QString number = value->second.text.toUpper();
            number.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
            numbers[field.id] = number;
        }
    }
    return numbers;
}

} // namespace

std::vector<FieldError> repeatedNumbers(const GuideRun &run, const Answer &answer)
{
    QStringList known;
    for (const QString &id : run.path()) {
        const Answer *other = id == run.current().id ? nullptr : run.answer(id);
        if (other != nullptr) {
            for (const auto &[field, number] : numbersIn(*run.guide().step(id), *other)) {
                known.append(number);
            }
        }
    }
    std::vector<FieldError> repeated;
    for (const auto &[field, number] : numbersIn(run.current(), answer)) {
        if (known.contains(number)) {
            repeated.push_back({field, FieldError::Kind::SameNumber, 0});
        }
    }
    return repeated;
}

} // namespace WalletSupport
