#include "core/guides/secretsintext.h"

#include "core/redaction/secret.h"

#include <algorithm>

namespace WalletSupport {

std::vector<FieldError> warningsIn(const Step &step, const Answer &answer)
{
    std::vector<FieldError> warnings;
    for (const Field &field : step.fields) {
        const auto value = answer.fields.find(field.id);
        const bool isFree = field.kind == FieldKind::Text || field.kind == FieldKind::Multiline;
        if (!isFree || value == answer.fields.end() || value->second.isNotSure) {
            continue;
        }
        const std::vector<Secret> secrets = findSecrets(value->second.text);
        if (std::ranges::count(secrets, SecretKind::Card, &Secret::kind) > 0) {
            warnings.push_back({field.id, FieldError::Kind::HoldsCardNumber, 0});
        } else if (!secrets.empty()) {
            warnings.push_back({field.id, FieldError::Kind::HoldsSecret, 0});
        }
    }
    return warnings;
}

} // namespace WalletSupport
