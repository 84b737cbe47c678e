#include "cases/casefacts.h"

#include "cases/casetexts.h"
#include "core/base/cleantext.h"
#include "core/cases/case.h"
#include "texts/answertexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace WalletSupport {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CaseFacts)
};

/// So much of a digest tells files apart at a glance.
constexpr qsizetype ShortDigest = 12;

std::vector<CaseFact> typedIn(const GuideSnapshot &run)
{
    std::vector<CaseFact> facts;
    for (const auto &[step, answer] : run.answers) {
        eachPart(answer, [&](const FieldValues &values, int) {
            for (const auto &[field, value] : values) {
                if (!value.text.isEmpty()) {
                    facts.push_back({withoutControls(value.text), {}});
                }
            }
        });
    }
    return facts;
}

} // namespace

CaseAnswers answersOf(const CaseRecord &record, const CaseParts &parts, const QString &language)
{
    CaseAnswers answers;
    const Result<std::unique_ptr<Case>, ResumeError> resumed = Case::resume(record, parts, language);
    if (!resumed) {
        answers.facts = typedIn(record.run);
        return answers;
    }
    const Case &taken = **resumed;
    answers.isKnown = true;
    answers.unfit = static_cast<int>(taken.unfit().size());
    const GuideRun &run = taken.run();
    answers.isAtEnd = run.current().isEnd();
    for (const QString &id : run.path()) {
        const Step *step = run.guide().step(id);
        const Answer *answer = run.answer(id);
        if (step->isQuestion() && step->kind != StepKind::Secret && answer != nullptr) {
            answers.facts.push_back({taken.filled(taken.words().ofStep(id, u"title")),
                                     answerText(*step, *answer, run, taken.words(), language)});
        }
    }
    return answers;
}

std::vector<CaseFact> eventsOf(const CaseRecord &record, const QString &language)
{
    std::vector<CaseFact> facts;
    for (const CaseEvent &event : record.events) {
        QStringList lines;
        if (!event.who.isEmpty()) {
            lines.append(event.who);
        }
        if (!event.number.isEmpty()) {
            //: %1 is a number that support gave
            lines.append(Texts::tr("Case number: %1").arg(event.number));
        }
        if (!event.text.isEmpty()) {
            lines.append(event.text);
        }
        //: %1 is a day and a time, %2 what happened
        facts.push_back({Texts::tr("%1: %2").arg(momentText(event.when, language), eventText(event.kind)),
                         withoutDeceptiveCharacters(lines.join(u'\n'))});
    }
    return facts;
}

std::vector<EvidenceFile> filesOf(const CaseRecord &record)
{
    std::vector<EvidenceFile> files;
    for (const auto &[step, answer] : record.run.answers) {
        for (const EvidenceFile &file : answer.files) {
            if (std::ranges::find(files, file.digest, &EvidenceFile::digest) == files.end()) {
                files.push_back(file);
            }
        }
    }
    return files;
}

std::vector<CaseFact> fileFacts(const std::vector<EvidenceFile> &files, Digest digest)
{
    std::vector<CaseFact> facts;
    for (const EvidenceFile &file : files) {
        QString hex = QString::fromLatin1(file.digest.toHex());
        if (digest == Digest::Short) {
            hex = hex.left(ShortDigest) + QChar(0x2026);
        }
        //: %1 is the size of a file, %2 its digest
        facts.push_back(
            {withMarks(file.name), Texts::tr("%1, SHA-256 %2").arg(QLocale().formattedDataSize(file.size), hex)});
    }
    return facts;
}

} // namespace WalletSupport
