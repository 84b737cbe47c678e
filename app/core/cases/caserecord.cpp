#include "core/cases/caserecord.h"

#include "core/content/locales.h"
#include "core/redaction/secret.h"

namespace WalletSupport {

namespace {

/// What nobody ever needs to know; the rest may stand in what is sealed, and is masked before it leaves.
bool isNeverKept(SecretKind kind)
{
    switch (kind) {
    case SecretKind::RecoveryPhrase:
    case SecretKind::Password:
    case SecretKind::Pin:
    case SecretKind::Code:
        return true;
    case SecretKind::Identity:
    case SecretKind::Iban:
    case SecretKind::Card:
        return false;
    }
    return true;
}

void mask(QString &text)
{
    std::vector<Secret> secrets = findSecrets(text);
    std::erase_if(secrets, [](const Secret &secret) { return !isNeverKept(secret.kind); });
    if (!secrets.empty()) {
        text = masked(text, secrets);
    }
}

void mask(std::map<QString, Answer> &answers)
{
    for (auto &[step, answer] : answers) {
        eachPart(answer, [](FieldValues &values, int) {
            for (auto &[field, value] : values) {
                mask(value.text);
            }
        });
    }
}

void mask(CaseEvent &event)
{
    mask(event.who);
    mask(event.text);
}

} // namespace

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
    return kept;
}

} // namespace WalletSupport
