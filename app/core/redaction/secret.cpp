#include "core/redaction/secret.h"

#include "core/base/evenwidth.h"
#include "core/redaction/nobodysown.h"
#include "core/redaction/numbersecrets.h"
#include "core/redaction/passwordwords.h"
#include "core/redaction/recoveryphrases.h"
#include "core/redaction/spokendigits.h"
#include "core/redaction/toldsecrets.h"

#include <QRegularExpression>

#include <algorithm>

namespace WalletSupport {

namespace {

/// What a password begins or ends with, unless it is told already; the secrets stand in their order.
void addHanBeside(const QString &even, std::vector<Secret> &secrets)
{
    for (std::size_t at = 0; at < secrets.size(); ++at) {
        const qsizetype from = at > 0 ? secrets[at - 1].end : 0;
        const qsizetype to = at + 1 < secrets.size() ? secrets[at + 1].begin : even.size();
        const Secret whole = withHanBeside(even, secrets[at]);
        const bool isTold = secrets[at].kind >= SecretKind::Password;
        if (isTold && whole.begin >= from && whole.end <= to) {
            secrets[at] = whole;
        }
    }
}

} // namespace

std::vector<Secret> findSecrets(const QString &text)
{
    const QString even = evenWidth(text);
    // Those first that can be told by themselves; what stands in them is not told once more.
    std::vector<Secret> all = findRecoveryPhrases(even);
    const auto add = [&](const Secret &secret) {
        const auto overlaps = [&](const Secret &other) { return secret.begin < other.end && other.begin < secret.end; };
        // Of what only the words around tell, the whole rather than a part of it.
        const auto isPart = [&](const Secret &other) {
            constexpr qsizetype Signs = 2; // that stand beside it
            const bool isWider = secret.begin <= other.begin && other.end <= secret.end;
            const auto hasDigit = [&](qsizetype begin, qsizetype end) {
                return std::ranges::any_of(QStringView(even).sliced(begin, end - begin),
                                           [](QChar unit) { return unit.isDigit(); });
            };
            return other.kind >= SecretKind::Password && isWider &&
                   (secret.end - secret.begin > other.end - other.begin + Signs ||
                    hasDigit(secret.begin, other.begin) || hasDigit(other.end, secret.end));
        };
        const bool isNew =
            std::ranges::none_of(all, [&](const Secret &other) { return overlaps(other) && !isPart(other); });
        if (isNew && !isNobodysOwn(even, secret)) {
            std::erase_if(all, isPart);
            all.push_back(secret);
        }
    };
    const DigitText digits = withSpokenDigits(even);
    for (const auto &find : {findIdentityNumbers, findIbans, findCardNumbers, findNumbersInParts}) {
        for (const Secret &secret : find(digits.text)) {
            add({secret.kind, digits.begins[static_cast<std::size_t>(secret.begin)],
                 digits.ends[static_cast<std::size_t>(secret.end - 1)]});
        }
    }
    for (const auto &find : {findDocuments, findPasswords, findPassphrases, findLogins, findPins, findCodes,
                             findByEvidence, findPlainPasswords}) {
        for (const Secret &secret : find(even)) {
            add(secret);
        }
    }
    leaveOutUnlikely(even, all);
    std::ranges::sort(all, {}, &Secret::begin);
    static const QRegularExpression label(passwordLabel());
    if (label.match(even).hasMatch()) {
        addHanBeside(even, all);
    }
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
