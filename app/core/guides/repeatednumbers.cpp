#include "core/guides/repeatednumbers.h"

#include "core/guides/guiderun.h"

namespace WalletSupport {

namespace {

/// An order number in an answer, as it is compared: `AB-123` is `AB123`.
struct Number
{
    QString text;
    QString field;
    int item = -1;
};

std::vector<Number> numbersIn(const Step &step, const Answer &answer)
{
    std::vector<Number> numbers;
    eachPart(answer, [&](const FieldValues &values, int item) {
        for (const Field &field : step.fields) {
            const auto value = values.find(field.id);
            const bool isGiven = value != values.end() && !value->second.isNotSure && !value->second.isEmpty();
            if (field.kind == FieldKind::OrderNumber && isGiven) {
                QString text = value->second.text.toUpper();
                text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
                numbers.push_back({text, field.id, item});
            }
        }
    });
    return numbers;
}

} // namespace

std::vector<FieldError> repeatedNumbers(const GuideRun &run, const Answer &answer)
{
    QStringList known;
    for (const QString &id : run.path()) {
        const Answer *other = id == run.current().id ? nullptr : run.answer(id);
        if (other != nullptr) {
            for (const Number &number : numbersIn(*run.guide().step(id), *other)) {
                known.append(number.text);
            }
        }
    }
    std::vector<FieldError> repeated;
    for (const Number &number : numbersIn(run.current(), answer)) {
        if (known.contains(number.text)) {
            repeated.push_back({number.field, FieldError::Kind::SameNumber, 0, number.item});
        }
        if (number.item >= 0) {
            known.append(number.text);
        }
    }
    return repeated;
}

} // namespace WalletSupport
