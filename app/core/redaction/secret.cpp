#include "core/redaction/secret.h"

#include "core/base/evenwidth.h"
#include "core/redaction/nobodysown.h"
#include "core/redaction/numbersecrets.h"
#include "core/redaction/recoveryphrases.h"
#include "core/redaction/spokendigits.h"
#include "core/redaction/toldsecrets.h"

#include <algorithm>

namespace WalletSupport {

std::vector<Secret> findSecrets(const QString &text)
{
    const QString even = evenWidth(text);
    // Those first that can be told by themselves; what stands in them is not told once more.
    std::vector<Secret> all = findRecoveryPhrases(even);
    const auto add = [&](const Secret &secret) {
        const auto overlaps = [&](const Secret &other) { return secret.begin < other.end && other.begin < secret.end; };
        if (std::ranges::none_of(all, overlaps) && !isNobodysOwn(even, secret)) {
            all.push_back(secret);
        }
    };
    // Several words of which only some have been found.
    const auto addWhole = [&](const Secret &secret) {
        const auto isWithin = [&](const Secret &other) {
            return secret.begin <= other.begin && other.end <= secret.end && other.kind >= SecretKind::Password;
        };
        std::erase_if(all, isWithin);
        add(secret);
    };
    const DigitText digits = withSpokenDigits(even);
    for (const auto &find : {findIdentityNumbers, findIbans, findCardNumbers, findNumbersInParts}) {
        for (const Secret &secret : find(digits.text)) {
            add({secret.kind, digits.begins[static_cast<std::size_t>(secret.begin)],
                 digits.ends[static_cast<std::size_t>(secret.end - 1)]});
        }
    }
    for (const auto &find :
         {findDocuments, findPasswords, findPassphrases, findLogins, findPins, findCodes, findByEvidence}) {
        for (const Secret &secret : find(even)) {
            add(secret);
        }
    }
    for (const Secret &secret : findPlainPasswords(even)) {
        addWhole(secret);
    }
    std::ranges::sort(all, {}, &Secret::begin);
    return all;
}

QString masked(const QString &text, const std::vector<Secret> &secrets)
{
    QString result;
    qsizetype at = 0;
    for (const Secret &secret : secrets) {
        result += QStringView(text).sliced(at, secret.begin - at);
        result += QStringLiteral("••••••");
        at = secret.end;
    }
    return result += QStringView(text).sliced(at);
}

} // namespace WalletSupport
