#include "core/guides/documentvalues.h"

#include "core/base/cleantext.h"
#include "core/guides/amountsum.h"
#include "core/guides/caserights.h"
#include "core/guides/datereader.h"
#include "core/guides/grouppart.h"
#include "core/guides/guidetext.h"
#include "core/guides/typedtext.h"

#include <utility>

namespace WalletSupport {

namespace {

QStringList unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

/// Whether such a field takes any words, and not one of a list, a day or a sum.
bool isTyped(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Multiline:
    case FieldKind::Contact:
    case FieldKind::OrderNumber:
    case FieldKind::Identifier:
    case FieldKind::Wallet:
        return true;
    case FieldKind::Country:
    case FieldKind::Date:
    case FieldKind::Amount:
        return false;
    }
    return true;
}

/// Says nothing, so that its line stands there, or does not.
QStringList onlyIf(bool holds)
{
    return holds ? QStringList(QString()) : QStringList();
}

} // namespace

DocumentValues::DocumentValues(const QString &document, const GuideRun &run, const GuideWords &words, QString locale,
                               QDate today, QStringList walletContacts)
    : m_base(QStringLiteral("documents.") + document)
    , m_run(run)
    , m_words(words)
    , m_locale(std::move(locale))
    , m_today(today)
    , m_walletContacts(std::move(walletContacts))
{
}

int DocumentValues::itemsOf(const Step &group) const
{
    const Answer *answer = m_run.answer(group.id);
    return answer == nullptr ? 0 : static_cast<int>(answer->items.size());
}

ListShape DocumentValues::listShape(const QString &name) const
{
    if (name == QStringLiteral("wallet-contacts") || name == QStringLiteral("deadlines") ||
        name == QStringLiteral("report-lines")) {
        return ListShape::OfNamed;
    }
    const Step *step = m_run.guide().step(name.section(u'.', 0, 0));
    const bool isList = step != nullptr && (step->kind == StepKind::Evidence || step->kind == StepKind::Checklist);
    return isList ? ListShape::Plain : ListShape::None;
}

QStringList DocumentValues::textsOf(const QString &name, std::optional<int> item) const
{
    if (name == QStringLiteral("wallet-name")) {
        const QString wallet = m_run.walletName(m_locale);
        return wallet.isEmpty() || m_run.wallet() ? unlessEmpty(wallet) : QStringList(asTyped(wallet, false));
    }
    if (name == QStringLiteral("wallet-contacts")) {
        return m_walletContacts;
    }
    if (name == QStringLiteral("deadlines")) {
        return deadlineLines(m_run, m_locale);
    }
    if (name == QStringLiteral("report-lines")) {
        return reportLines(m_run, m_locale);
    }
    if (name == QStringLiteral("today")) {
        return {dateText(m_today, m_locale)};
    }
    const Step *step = m_run.guide().step(name.section(u'.', 0, 0));
    const Answer *answer = step != nullptr ? m_run.answer(step->id) : nullptr;
    if (answer == nullptr) {
        return {};
    }
    const QString part = name.section(u'.', 1);
    return step->isRepeated() ? textsOfGroup(*step, *answer, part, item) : textsOf(*step, *answer, part);
}

QStringList DocumentValues::textsOf(const Step &step, const Answer &answer, const QString &part) const
{
    if (step.kind == StepKind::Choice) {
        return unlessEmpty(m_words.text(QStringLiteral("%1.choices.%2.%3").arg(m_base, step.id, answer.choice)));
    }
    if (step.kind == StepKind::Form) {
        return textsOf(step, answer.fields, part);
    }
    QStringList texts;
    if (step.kind == StepKind::Evidence) {
        for (const EvidenceFile &file : answer.files) {
            texts.append(asTyped(withMarks(file.name), false));
        }
    } else if (step.kind == StepKind::Checklist) {
        const bool wantsDone = part == QStringLiteral("done");
        for (const QString &item : step.items) {
            if (answer.ticked.contains(item) == wantsDone) {
                const QString done = wantsDone ? m_words.ofItem(step.id, item, u"done") : QString();
                texts.append(done.isEmpty() ? m_words.ofItem(step.id, item, u"label") : done);
            }
        }
    }
    return texts;
}

QStringList DocumentValues::textsOf(const Step &step, const FieldValues &values, const QString &field) const
{
    const Field *asked = step.field(field);
    const auto value = values.find(field);
    if (asked == nullptr || value == values.end()) {
        return {};
    }
    const QString text = fieldText(*asked, value->second, m_run, m_locale);
    return unlessEmpty(isTyped(asked->kind) && !text.isEmpty() ? asTyped(text, asked->kind == FieldKind::Identifier)
                                                               : text);
}

QStringList DocumentValues::textsOfGroup(const Step &group, const Answer &answer, const QString &part,
                                         std::optional<int> item) const
{
    const std::optional<GroupPart> meant = groupPart(group, part);
    if (!meant) {
        return {};
    }
    const std::size_t count = answer.items.size();
    switch (meant->kind) {
    case GroupPart::Kind::Field:
        return item || count == 1
                   ? textsOf(group, answer.items.at(static_cast<std::size_t>(item.value_or(0))), meant->field)
                   : QStringList();
    case GroupPart::Kind::Item:
        return item && count > 1 ? QStringList(itemTitle(group, *item, m_words)) : QStringList();
    case GroupPart::Kind::Count:
        return count > 1 ? QStringList(QString::number(count)) : QStringList();
    case GroupPart::Kind::Total:
        return count > 1 ? totalOf(answer, meant->field) : QStringList();
    case GroupPart::Kind::None:
        return onlyIf(count == 0);
    case GroupPart::Kind::Some:
        return onlyIf(count > 0);
    case GroupPart::Kind::One:
        return onlyIf(count == 1);
    case GroupPart::Kind::Several:
        return onlyIf(count > 1);
    }
    return {};
}

/// Nothing unless every item's amount is known: a part of the sum would be taken for the whole.
QStringList DocumentValues::totalOf(const Answer &answer, const QString &field) const
{
    std::vector<Amount> amounts;
    for (const FieldValues &item : answer.items) {
        const auto value = item.find(field);
        if (value == item.end() || value->second.isNotSure || value->second.isEmpty()) {
            return {};
        }
        amounts.push_back({value->second.text, value->second.code});
    }
    const std::optional<Amount> total = sumOf(amounts);
    return total ? QStringList(amountText(*total, m_locale)) : QStringList();
}

} // namespace WalletSupport
