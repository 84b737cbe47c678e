#include "core/cases/casesearch.h"

#include "core/base/evenwidth.h"
#include "core/cases/reference.h"

namespace WalletSupport {

namespace {

QString evened(const QString &text)
{
    return evenWidth(text).toCaseFolded();
}

void add(const std::map<QString, Answer> &answers, QStringList &parts)
{
    for (const auto &[step, answer] : answers) {
        eachPart(answer, [&](const FieldValues &values, int) {
            for (const auto &[field, value] : values) {
                parts << value.text << value.code;
            }
        });
        for (const EvidenceFile &file : answer.files) {
            parts << file.name;
        }
    }
}

} // namespace

QString searchedText(const CaseRecord &record, const QStringList &labels)
{
    const CaseHead &head = record.head;
    QStringList parts = head.titles.values();
    parts << head.walletName << head.reference << head.deadline.about << labels;
    add(record.run.answers, parts);
    add(record.run.drafts, parts);
    for (const CaseEvent &event : record.events) {
        parts << event.who << event.number << event.text;
    }
    return evened(parts.join(u'\n'));
}

bool isFoundIn(const QString &searched, const QString &query)
{
    if (const Result<QString, ReferenceError> reference = readReference(query);
        reference && searched.contains(evened(*reference))) {
        return true;
    }
    const QStringList words = evened(query).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return searched.contains(word); });
}

} // namespace WalletSupport
