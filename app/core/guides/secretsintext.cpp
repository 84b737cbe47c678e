#include "core/guides/secretsintext.h"

#include <algorithm>

namespace WalletSupport {

namespace {

std::vector<SecretKind> kindsIn(const QString &text)
{
    std::vector<SecretKind> kinds;
    const std::vector<Secret> secrets = findSecrets(text);
    for (const Secret &secret : secrets) {
        if (std::ranges::find(kinds, secret.kind) == kinds.end()) {
            kinds.push_back(secret.kind);
        }
    }
    return kinds;
}

} // namespace

std::vector<FieldError> warningsIn(const Step &step, const Answer &answer)
{
    std::vector<FieldError> warnings;
    eachPart(answer, [&](const FieldValues &values, int item) {
        for (const Field &field : step.fields) {
            const auto value = values.find(field.id);
            const bool isFree = field.kind == FieldKind::Text || field.kind == FieldKind::Multiline;
            if (!isFree || value == values.end() || value->second.isNotSure) {
                continue;
            }
            if (const std::vector<SecretKind> kinds = kindsIn(value->second.text); !kinds.empty()) {
                warnings.push_back({field.id, FieldError::Kind::HoldsSecrets, 0, item, kinds});
            }
        }
    });
    return warnings;
}

} // namespace WalletSupport
