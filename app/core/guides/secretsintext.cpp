#include "core/guides/secretsintext.h"

#include "core/redaction/secret.h"

#include <algorithm>

namespace WalletSupport {

namespace {

std::optional<FieldError::Kind> warningOf(const QString &text)
{
    const std::vector<Secret> secrets = findSecrets(text);
    if (secrets.empty()) {
        return std::nullopt;
    }
    return std::ranges::count(secrets, SecretKind::Card, &Secret::kind) > 0 ? FieldError::Kind::HoldsCardNumber
                                                                            : FieldError::Kind::HoldsSecret;
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
            if (const std::optional<FieldError::Kind> kind = warningOf(value->second.text)) {
                warnings.push_back({field.id, *kind, 0, item});
            }
        }
    });
    return warnings;
}

} // namespace WalletSupport
