#include "core/cases/runparts.h"

#include "core/guides/caserights.h"
#include "core/guides/guidetext.h"

#include <algorithm>
#include <iterator>

namespace WalletSupport {

namespace {

QString mimeTypeOf(FileType type)
{
    switch (type) {
    case FileType::Jpeg:
        return QStringLiteral("image/jpeg");
    case FileType::Png:
        return QStringLiteral("image/png");
    case FileType::WebP:
        return QStringLiteral("image/webp");
    case FileType::Pdf:
        return QStringLiteral("application/pdf");
    }
    return QStringLiteral("application/octet-stream");
}

QString textIn(const FieldValues &values, const char *field)
{
    const auto found = values.find(QLatin1String(field));
    return found == values.end() || found->second.isNotSure ? QString() : found->second.text;
}

Talk talkIn(const FieldValues &entry)
{
    return {QDate::fromString(textIn(entry, "date"), Qt::ISODate), textIn(entry, "who"), textIn(entry, "said"),
            textIn(entry, "number")};
}

/// Calls `see` with each step on the path that is answered, and its answer.
template <typename See>
void eachAnswer(const GuideRun &run, const See &see)
{
    for (const QString &id : run.path()) {
        const Step *step = run.guide().step(id);
        const Answer *answer = run.answer(id);
        if (step != nullptr && answer != nullptr) {
            see(*step, *answer);
        }
    }
}

void addTalks(std::vector<DatedLine> &timeline, const Step &log, const Answer &answer, const GuideWords &words,
              const QString &locale)
{
    for (const FieldValues &entry : answer.items) {
        const Talk talk = talkIn(entry);
        if (!talk.day.isValid()) {
            continue;
        }
        QString text = pairOf(talk.who, talk.said, locale);
        if (!talk.number.isEmpty()) {
            text += u'\n' + pairOf(words.ofField(log.id, QStringLiteral("number"), u"label"), talk.number, locale);
        }
        timeline.push_back({talk.day, text});
    }
}

void addDays(std::vector<DatedLine> &timeline, const Step &step, const Answer &answer, const GuideWords &words,
             const QString &locale)
{
    eachPart(answer, [&](const FieldValues &values, int item) {
        for (const Field &field : step.fields) {
            const auto value = values.find(field.id);
            const bool isDay = field.kind == FieldKind::Date && value != values.end() && !value->second.isNotSure;
            const QDate day = isDay ? QDate::fromString(value->second.text, Qt::ISODate) : QDate();
            if (!day.isValid()) {
                continue;
            }
            const QString label = words.ofField(step.id, field.id, u"label");
            const bool isOneOfSeveral = answer.items.size() > 1;
            timeline.push_back({day, isOneOfSeveral ? pairOf(label, itemTitle(step, item, words), locale) : label});
        }
    });
}

} // namespace

std::vector<Talk> talksOf(const GuideRun &run)
{
    std::vector<Talk> talks;
    eachAnswer(run, [&](const Step &step, const Answer &answer) {
        if (step.kind == StepKind::Log) {
            std::ranges::transform(answer.items, std::back_inserter(talks), &talkIn);
        }
    });
    return talks;
}

std::vector<DatedLine> timelineOf(const GuideRun &run, const GuideWords &words, const QString &locale)
{
    std::vector<DatedLine> timeline;
    eachAnswer(run, [&](const Step &step, const Answer &answer) {
        if (step.kind == StepKind::Log) {
            addTalks(timeline, step, answer, words, locale);
        } else {
            addDays(timeline, step, answer, words, locale);
        }
    });
    std::ranges::stable_sort(timeline, {}, &DatedLine::date);
    return timeline;
}

std::vector<CaseDeadline> ruleDaysOf(const GuideRun &run, const QString &locale)
{
    std::vector<CaseDeadline> days;
    for (const CaseRight &one : rightsOf(run, locale)) {
        if (one.lastDay) {
            days.push_back({*one.lastDay, one.right.text});
        }
    }
    return days;
}

std::vector<Attachment> attachmentsOf(const GuideRun &run)
{
    std::vector<Attachment> attachments;
    for (const QString &id : run.path()) {
        if (const Answer *answer = run.answer(id)) {
            for (const EvidenceFile &file : answer->files) {
                attachments.push_back({{}, {}, file.name, mimeTypeOf(file.type), file.digest});
            }
        }
    }
    return attachments;
}

void fillAttachments(std::vector<Attachment> &attachments, const EvidenceKeeper &copies)
{
    for (Attachment &attachment : attachments) {
        attachment.bytes = copies.read(attachment.sha256).value_or(QByteArray());
    }
}

} // namespace WalletSupport
