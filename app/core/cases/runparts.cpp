#include "core/cases/runparts.h"

#include <QFileInfo>

#include <algorithm>

namespace WalletSupport {

namespace {

QString mimeTypeOf(const QString &name)
{
    static const QHash<QString, QString> types = {{QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
                                                  {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
                                                  {QStringLiteral("png"), QStringLiteral("image/png")},
                                                  {QStringLiteral("webp"), QStringLiteral("image/webp")},
                                                  {QStringLiteral("pdf"), QStringLiteral("application/pdf")}};
    return types.value(QFileInfo(name).suffix().toLower(), QStringLiteral("application/octet-stream"));
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
                attachments.push_back({file.path, {}, file.name, mimeTypeOf(file.name), file.digest});
            }
        }
    }
    return attachments;
}

} // namespace WalletSupport
