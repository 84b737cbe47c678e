#include "core/guides/secretsintext.h"

#include "core/base/cardnumber.h"
#include "core/base/cleantext.h"

#include <QRegularExpression>

namespace WalletSupport {

bool holdsCardNumber(const QString &text)
{
    static const QRegularExpression groups(QStringLiteral("(?<![0-9A-Za-z])[2-6](?:[ -]?[0-9]){14,18}(?![0-9A-Za-z])"));
    auto matches = groups.globalMatch(halfWidth(text));
    while (matches.hasNext()) {
        if (isCardNumber(matches.next().captured().remove(u' ').remove(u'-'))) {
            return true;
        }
    }
    return false;
}

bool holdsSecret(const QString &text)
{
    constexpr auto Options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    // A word with a digit that stands right behind: "my password hunter2", "密码是abc123".
    static const QRegularExpression password(
        QStringLiteral(
            "(?:\\b(?:pass(?:word|code|phrase)|pin(?: code| number)?|cv[vc])|(?:支付|登录|交易)?密码|口令|安全码)"
            "\\s*(?:is|was|[:=]|是|为)?\\s*[\"'“]?(?=[!-~]*[0-9])[!-+/-~][!-~]{2,}"),
        Options);
    static const QRegularExpression code(
        QStringLiteral("(?:(?:(?:one[- ]time|verification|security|sms|login) code|otp)"
                       "\\s*(?:is|was|[:=])?|\\bcode\\s*(?:is|was|[:=])|"
                       "(?:验证码|校验码|动态码)\\s*(?:是|为|[:=])?)\\s*[0-9]{4,8}(?![0-9])"),
        Options);
    const QString plain = halfWidth(text);
    return password.match(plain).hasMatch() || code.match(plain).hasMatch();
}

std::vector<FieldError> warningsIn(const Step &step, const Answer &answer)
{
    std::vector<FieldError> warnings;
    for (const Field &field : step.fields) {
        const auto value = answer.fields.find(field.id);
        const bool isFree = field.kind == FieldKind::Text || field.kind == FieldKind::Multiline;
        if (!isFree || value == answer.fields.end() || value->second.isNotSure) {
            continue;
        }
        if (holdsCardNumber(value->second.text)) {
            warnings.push_back({field.id, FieldError::Kind::HoldsCardNumber, 0});
        } else if (holdsSecret(value->second.text)) {
            warnings.push_back({field.id, FieldError::Kind::HoldsSecret, 0});
        }
    }
    return warnings;
}

} // namespace WalletSupport
