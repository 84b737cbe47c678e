#pragma once

#include "core/cases/request.h"
#include "core/redaction/secret.h"

#include <set>

namespace WalletSupport {

/// A secret that a request tells.
struct FoundSecret
{
    enum class Place { Subject, Body, Timeline, AttachmentName };

    SecretKind kind = SecretKind::Code;
    Place place = Place::Body;
    QString text;   ///< the secret itself, only ever in memory
    QString around; ///< the words before and after it, all secrets among them masked

    bool operator==(const FoundSecret &) const = default;
};

/// The secrets that the person wants to leave in, by kind and text, wherever they stand.
using PutBack = std::set<std::pair<SecretKind, QString>>;

/// Whether the person may leave such a secret in. A recovery phrase never leaves: nobody needs it to help.
[[nodiscard]] bool canBePutBack(SecretKind kind);

/// A request as it may leave: what is copied, printed, saved and mailed is this. There is no other way to make one than
/// redacted().
class RedactedRequest final
{
public:
    [[nodiscard]] const Request &request() const { return m_request; }
    /// All secrets of the request, in their order, also those that were put back.
    [[nodiscard]] const std::vector<FoundSecret> &found() const { return m_found; }

private:
    friend RedactedRequest redacted(const Request &request, const PutBack &putBack);
    explicit RedactedRequest(Request request)
        : m_request(std::move(request))
    {
    }

    Request m_request;
    std::vector<FoundSecret> m_found;
};

/// Those parts of a text's secrets that a person has typed: the program's own words between them are none, and neither
/// is the number of an account or device that a guide has asked for.
[[nodiscard]] std::vector<Secret> typedParts(const std::vector<Secret> &secrets, const std::vector<TypedSpan> &typed);

/// The request with its secrets masked but for those that are put back. What is in the attachments is not looked at.
[[nodiscard]] RedactedRequest redacted(const Request &request, const PutBack &putBack = {});

} // namespace WalletSupport
