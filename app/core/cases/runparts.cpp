#include "core/cases/runparts.h"

#include <algorithm>

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

} // namespace

std::vector<DatedLine> timelineOf(const GuideRun &run, const GuideWords &words)
{
    std::vector<DatedLine> timeline;
    for (const QString &id : run.path()) {
        const Step *step = run.guide().step(id);
        const Answer *answer = run.answer(id);
        if (step == nullptr || answer == nullptr) {
            continue;
        }
        for (const Field &field : step->fields) {
            const auto value = answer->fields.find(field.id);
            if (field.kind == FieldKind::Date && value != answer->fields.end() && !value->second.isNotSure) {
                const QDate date = QDate::fromString(value->second.text, Qt::ISODate);
                if (date.isValid()) {
                    timeline.push_back({date, words.ofField(id, field.id, u"label")});
                }
            }
        }
    }
    std::ranges::stable_sort(timeline, {}, &DatedLine::date);
    return timeline;
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
