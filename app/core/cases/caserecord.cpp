#include "core/cases/caserecord.h"

#include "core/content/locales.h"
#include "core/redaction/secretrules.h"

#include <algorithm>
#include <iterator>

namespace WalletSupport {

namespace {

void mask(QString &text, std::vector<Secret> secrets)
{
    std::erase_if(secrets, [](const Secret &secret) { return !isNeverKept(secret.kind); });
    if (!secrets.empty()) {
        text = masked(text, secrets);
    }
}

void mask(QString &text)
{
    mask(text, findSecrets(text));
}

void mask(std::map<QString, Answer> &answers)
{
    for (auto &[step, answer] : answers) {
        eachPart(answer, [](FieldValues &values, int) {
            for (auto &[field, value] : values) {
                mask(value.text);
            }
        });
        for (EvidenceFile &file : answer.files) {
            mask(file.name, findSecretsInName(file.name));
        }
    }
}

void mask(CaseEvent &event)
{
    mask(event.who);
    mask(event.text);
}

} // namespace

std::vector<CaseDeadline> CaseHead::deadlines(QDate today) const
{
    std::vector<CaseDeadline> days;
    if (deadline.day.isValid()) {
        days.push_back(deadline);
    }
    std::ranges::copy_if(ruleDays, std::back_inserter(days),
                         [today](const CaseDeadline &rule) { return rule.day.isValid() && rule.day >= today; });
    std::ranges::stable_sort(days, {}, &CaseDeadline::day);
    const auto isSame = [](const CaseDeadline &left, const CaseDeadline &right) { return left.day == right.day; };
    days.erase(std::unique(days.begin(), days.end(), isSame), days.end());
    return days;
}

CaseDeadline CaseHead::nextDeadline(QDate today) const
{
    const std::vector<CaseDeadline> days = deadlines(today);
    return days.empty() ? CaseDeadline() : days.front();
}

QString CaseHead::title(const QString &locale) const
{
    QStringList known = titles.keys();
    known.sort();
    return titles.value(bestLocale(locale, known), guide);
}

QString CaseHead::wallet(const QString &locale) const
{
    QStringList known = walletNames.keys();
    known.sort();
    return walletNames.value(bestLocale(locale, known), walletName);
}

std::optional<QString> CaseHead::ownWallet() const
{
    return walletName.isEmpty() ? std::nullopt : std::optional(walletId);
}

CaseRecord withoutSecrets(const CaseRecord &record)
{
    CaseRecord kept = record;
    mask(kept.run.answers);
    mask(kept.run.drafts);
    for (CaseEvent &event : kept.events) {
        mask(event);
    }
    if (kept.unfinished) {
        mask(kept.unfinished->event);
    }
    mask(kept.head.deadline.about);
    if (kept.unfinishedDeadline) {
        mask(kept.unfinishedDeadline->about);
    }
    return kept;
}

} // namespace WalletSupport
