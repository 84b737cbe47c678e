#include "texts/answertexts.h"

#include "core/base/cleantext.h"
#include "core/guides/guidetext.h"

#include <QCoreApplication>

namespace WalletSupport {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AnswerTexts)
};

/// A field's name with what was entered there. One that is a question has its mark already.
QString labelled(const QString &label, const QString &text)
{
    if (label.endsWith(u'?') || label.endsWith(u'？')) {
        //: %1 is a question, with its question mark, %2 the answer
        return Texts::tr("%1 %2").arg(label, text);
    }
    //: The name of a field and what was entered there
    return Texts::tr("%1: %2").arg(label, text);
}

QString valuesText(const Step &step, const FieldValues &values, const GuideRun &run, const GuideWords &words,
                   const QString &locale)
{
    QStringList lines;
    for (const Field &field : step.fields) {
        const auto value = values.find(field.id);
        if (value == values.end()) {
            continue;
        }
        QString text = fieldText(field, value->second, run, locale);
        if (value->second.isNotSure) {
            text = words.ofField(step.id, field.id, u"not-sure");
        } else if (text.isEmpty()) {
            text = Texts::tr("Not given");
        }
        const QString label = words.ofField(step.id, field.id, u"label");
        lines.append(step.fields.size() == 1 ? text : labelled(label, text));
    }
    return lines.join(u'\n');
}

/// One item is told as a form is; several have their names.
QString groupText(const Step &group, const Answer &answer, const GuideRun &run, const GuideWords &words,
                  const QString &locale)
{
    if (answer.items.empty()) {
        return Texts::tr("Nothing added");
    }
    QStringList texts;
    for (std::size_t item = 0; item < answer.items.size(); ++item) {
        const QString text = itemText(group, answer.items[item], run, words, locale);
        texts.append(
            answer.items.size() == 1 ? text : QString(itemTitle(group, static_cast<int>(item), words) + u'\n' + text));
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

QString answerText(const Step &step, const Answer &answer, const GuideRun &run, const GuideWords &words,
                   const QString &locale)
{
    if (step.kind == StepKind::Choice) {
        return words.ofChoice(step.id, answer.choice, u"label");
    }
    if (step.kind == StepKind::Form) {
        return valuesText(step, answer.fields, run, words, locale);
    }
    if (step.isRepeated()) {
        return groupText(step, answer, run, words, locale);
    }
    if (step.kind == StepKind::Evidence && answer.files.empty()) {
        return words.ofStep(step.id, u"nothing");
    }
    QStringList lines;
    if (step.kind == StepKind::Checklist) {
        for (const QString &item : answer.ticked) {
            lines.append(words.ofItem(step.id, item, u"label"));
        }
    }
    for (const EvidenceFile &file : answer.files) {
        lines.append(withMarks(file.name));
    }
    return lines.isEmpty() ? Texts::tr("Nothing ticked") : lines.join(u'\n');
}

QString itemText(const Step &group, const FieldValues &item, const GuideRun &run, const GuideWords &words,
                 const QString &locale)
{
    return valuesText(group, item, run, words, locale);
}

QString itemSummary(const Step &group, const FieldValues &item, const GuideRun &run, const QString &locale)
{
    QStringList parts;
    for (const Field &field : group.fields) {
        const auto value = item.find(field.id);
        if (value != item.end() && !value->second.isNotSure) {
            parts.append(fieldText(field, value->second, run, locale).replace(u'\n', u' '));
        }
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? Texts::tr("Not sure") : parts.join(QStringLiteral(" · "));
}

} // namespace WalletSupport
