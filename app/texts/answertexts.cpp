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

QString formText(const Step &step, const Answer &answer, const GuideRun &run, const GuideWords &words,
                 const QString &locale)
{
    QStringList lines;
    for (const Field &field : step.fields) {
        const auto value = answer.fields.find(field.id);
        if (value == answer.fields.end()) {
            continue;
        }
        QString text = fieldText(field, value->second, run, locale);
        if (value->second.isNotSure) {
            text = Texts::tr("Not sure");
        } else if (text.isEmpty()) {
            text = Texts::tr("Not given");
        }
        const QString label = words.ofField(step.id, field.id, u"label");
        lines.append(step.fields.size() == 1 ? text : labelled(label, text));
    }
    return lines.join(u'\n');
}

} // namespace

QString answerText(const Step &step, const Answer &answer, const GuideRun &run, const GuideWords &words,
                   const QString &locale)
{
    if (step.kind == StepKind::Choice) {
        return words.ofChoice(step.id, answer.choice, u"label");
    }
    if (step.kind == StepKind::Form) {
        return formText(step, answer, run, words, locale);
    }
    QStringList lines;
    for (const QString &item : answer.ticked) {
        lines.append(words.ofItem(step.id, item, u"label"));
    }
    for (const EvidenceFile &file : answer.files) {
        lines.append(withMarks(file.name));
    }
    if (!lines.isEmpty()) {
        return lines.join(u'\n');
    }
    return step.kind == StepKind::Evidence ? words.ofStep(step.id, u"nothing") : Texts::tr("Nothing ticked");
}

} // namespace WalletSupport
