#include "cases/casefacts.h"

#include "cases/casetexts.h"
#include "core/base/cleantext.h"
#include "core/cases/case.h"
#include "core/guides/datereader.h"
#include "texts/answertexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

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

/// A happening with its day; an invalid one is before all others.
struct Dated
{
    QDate day;
    Happening happening;
};

QString detailsOf(const QString &who, const QString &number, const QString &text)
{
    QStringList lines;
    if (!who.isEmpty()) {
        lines.append(who);
    }
    if (!number.isEmpty()) {
        //: %1 is a number that support gave
        lines.append(Texts::tr("Case number: %1").arg(number));
    }
    if (!text.isEmpty()) {
        lines.append(text);
    }
    return withoutDeceptiveCharacters(lines.join(u'\n'));
}

CaseFact factOf(const CaseEvent &event, const QString &language)
{
    //: %1 is a day and a time, %2 what happened
    return {Texts::tr("%1: %2").arg(momentText(event.when, language), eventText(event.kind)),
            detailsOf(event.who, event.number, event.text)};
}

CaseFact factOf(const Talk &talk, const QString &language)
{
    const QString day = talk.day.isValid() ? dateText(talk.day, language) : Texts::tr("Day not known");
    //: A call or message that the person told of in a guide
    const QString what = Texts::tr("Call or message, from your answers");
    return {Texts::tr("%1: %2").arg(day, what), detailsOf(talk.who, talk.number, talk.said)};
}

/// Whether the person has noted the same talk in the case: on the same day, with the same words.
bool isNoted(const Talk &talk, const std::vector<CaseEvent> &events)
{
    return std::ranges::any_of(events, [&](const CaseEvent &event) {
        return event.kind == CaseEvent::Kind::Call && event.when.toLocalTime().date() == talk.day &&
               event.text.simplified() == talk.said.simplified();
    });
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
    answers.talks = talksOf(run);
    answers.ruleDays = ruleDaysOf(run, language);
    for (const QString &id : run.path()) {
        const Step *step = run.guide().step(id);
        const Answer *answer = run.answer(id);
        const bool isToldHere = step->isQuestion() && step->kind != StepKind::Secret && step->kind != StepKind::Log;
        if (isToldHere && answer != nullptr) {
            answers.facts.push_back({taken.filled(taken.words().ofStep(id, u"title")),
                                     answerText(*step, *answer, run, taken.words(), language)});
        }
    }
    return answers;
}

std::vector<Happening> happeningsOf(const CaseRecord &record, const std::vector<Talk> &talks, const QString &language)
{
    std::vector<Dated> all;
    for (const Talk &talk : talks) {
        if (!isNoted(talk, record.events)) {
            all.push_back({talk.day, {factOf(talk, language), std::nullopt}});
        }
    }
    for (std::size_t number = 0; number < record.events.size(); ++number) {
        const CaseEvent &event = record.events[number];
        all.push_back({event.when.toLocalTime().date(), {factOf(event, language), number}});
    }
    std::ranges::stable_sort(all, {}, &Dated::day);
    std::vector<Happening> happenings;
    std::ranges::transform(all, std::back_inserter(happenings), &Dated::happening);
    return happenings;
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
