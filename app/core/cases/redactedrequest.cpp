#include "core/cases/redactedrequest.h"

#include "core/redaction/secretrules.h"

#include <algorithm>

namespace WalletSupport {

namespace {

constexpr qsizetype WordsAround = 32; // characters on each side

/// The words before and after a secret, in its line.
QString aroundOf(const QString &text, const std::vector<Secret> &secrets, const Secret &secret)
{
    const auto maskedPart = [&](qsizetype begin, qsizetype end) {
        std::vector<Secret> inside;
        for (Secret other : secrets) {
            other.begin = std::max(other.begin, begin) - begin;
            other.end = std::min(other.end, end) - begin;
            if (other.begin < other.end) {
                inside.push_back(other);
            }
        }
        return masked(text.mid(begin, end - begin), inside);
    };
    const qsizetype lineBegin = secret.begin > 0 ? text.lastIndexOf(u'\n', secret.begin - 1) + 1 : 0;
    const qsizetype found = text.indexOf(u'\n', secret.end);
    const qsizetype lineEnd = found < 0 ? text.size() : found;
    QString before = maskedPart(lineBegin, secret.begin);
    QString after = maskedPart(secret.end, lineEnd);
    if (before.size() > WordsAround) {
        before = QChar(0x2026) + before.right(WordsAround);
    }
    if (after.size() > WordsAround) {
        after = after.left(WordsAround) + QChar(0x2026);
    }
    return QString(before + masked(QStringLiteral("x"), {{secret.kind, 0, 1}}) + after).trimmed();
}

/// Whether a secret of this kind is masked even in the number of an account or device that the guide has asked for.
bool isNeverAskedFor(SecretKind kind)
{
    return kind == SecretKind::RecoveryPhrase || kind == SecretKind::Password;
}

/// Masks the secrets of one text after another and notes them.
class Masker final
{
public:
    Masker(const PutBack &putBack, std::vector<FoundSecret> &found)
        : m_putBack(putBack)
        , m_found(found)
    {
    }

    void mask(QString &text, FoundSecret::Place place)
    {
        const bool isName = place == FoundSecret::Place::AttachmentName;
        const std::vector<Secret> secrets = isName ? findSecretsInName(text) : findSecrets(text);
        note(text, secrets, place);
        text = masked(text, toMask(text, secrets));
    }

    /// The subject and the body are read as one text: what a line asks for may be answered in the next.
    void maskLetter(QString &subject, QString &body, const std::optional<TypedSpans> &typed)
    {
        const qsizetype border = subject.size();
        const QString whole = subject + QStringLiteral("\n\n") + body;
        const qsizetype bodyBegin = whole.size() - body.size();
        std::vector<Secret> inSubject;
        std::vector<Secret> inBody;
        for (const Secret &secret : findSecrets(whole)) {
            if (secret.begin < border) {
                inSubject.push_back({secret.kind, secret.begin, std::min(secret.end, border)});
            }
            if (secret.end > bodyBegin) {
                inBody.push_back({secret.kind, std::max(secret.begin, bodyBegin) - bodyBegin, secret.end - bodyBegin});
            }
        }
        if (typed) {
            inSubject = typedParts(inSubject, typed->subject);
            inBody = typedParts(inBody, typed->body);
        }
        note(subject, inSubject, FoundSecret::Place::Subject);
        note(body, inBody, FoundSecret::Place::Body);
        subject = masked(subject, toMask(subject, inSubject));
        body = masked(body, toMask(body, inBody));
    }

private:
    void note(const QString &text, const std::vector<Secret> &secrets, FoundSecret::Place place)
    {
        for (const Secret &secret : secrets) {
            m_found.push_back({secret.kind, place, text.mid(secret.begin, secret.end - secret.begin),
                               aroundOf(text, secrets, secret)});
        }
    }

    [[nodiscard]] std::vector<Secret> toMask(const QString &text, std::vector<Secret> secrets) const
    {
        std::erase_if(secrets, [&](const Secret &secret) {
            return canBePutBack(secret.kind) &&
                   m_putBack.contains({secret.kind, text.mid(secret.begin, secret.end - secret.begin)});
        });
        return secrets;
    }

    const PutBack &m_putBack;
    std::vector<FoundSecret> &m_found;
};

} // namespace

std::vector<Secret> typedParts(const std::vector<Secret> &secrets, const std::vector<TypedSpan> &typed)
{
    std::vector<Secret> parts;
    for (const Secret &secret : secrets) {
        for (const TypedSpan &span : typed) {
            const Secret part{secret.kind, std::max(secret.begin, span.begin), std::min(secret.end, span.end)};
            if (part.begin < part.end && (!span.isIdentifier || isNeverAskedFor(secret.kind))) {
                parts.push_back(part);
            }
        }
    }
    return parts;
}

bool canBePutBack(SecretKind kind)
{
    return kind != SecretKind::RecoveryPhrase;
}

RedactedRequest redacted(const Request &request, const PutBack &putBack)
{
    RedactedRequest leaving(request);
    Request &shown = leaving.m_request;
    Masker masker(putBack, leaving.m_found);
    masker.maskLetter(shown.subject, shown.body, shown.typed);
    masker.maskLetter(shown.own.subject, shown.own.body, shown.own.typed);
    for (DatedLine &line : shown.timeline) {
        masker.mask(line.text, FoundSecret::Place::Timeline);
    }
    for (Attachment &attachment : shown.attachments) {
        masker.mask(attachment.name, FoundSecret::Place::AttachmentName);
    }
    return leaving;
}

} // namespace WalletSupport
