#pragma once

#include "core/guides/typedtext.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace WalletSupport {

/// A file that goes along with a request: a copy of evidence.
struct Attachment
{
    QString path;      ///< where its bytes are; empty if they stand in `bytes`
    QByteArray bytes;  ///< empty if they are in a file
    QString name;      ///< as the one who gets it sees it
    QString mimeType;  ///< image/png
    QByteArray sha256; ///< of the bytes, not in hexadecimal
    bool operator==(const Attachment &) const = default;
};

/// Something that happened on a day, in words.
struct DatedLine
{
    QDate date;
    QString text;
    bool operator==(const DatedLine &) const = default;
};

/// A letter in another language than the one that goes to support.
struct OwnText
{
    QString subject;
    QString body;
    QString locale;
    std::optional<TypedSpans> typed = std::nullopt; ///< see Request
    bool operator==(const OwnText &) const = default;
};

/// What a person wants to hand to a wallet's support: the one value that letter, PDF, print, copy and mail all take.
/// It may tell secrets; only a RedactedRequest leaves.
struct Request
{
    QString recipient; ///< an e-mail address; empty if there is none
    QString subject;
    QString body; ///< plain text
    std::vector<Attachment> attachments;
    QString reference;               ///< of the case, as newReference() makes it; may be empty
    QString locale;                  ///< of subject and body
    std::optional<TypedSpans> typed; ///< where a person's words stand in both; nothing: everywhere
    OwnText own; ///< the same for the person, who may not read that language; empty where it is the same

    // What the first page of a PDF and its further parts say.
    QString title;  ///< of the guide
    QString wallet; ///< its name
    QDate date;     ///< on which it was written
    std::vector<DatedLine> timeline;

    bool operator==(const Request &) const = default;
};

/// The request as plain text: subject, an empty line, body.
[[nodiscard]] inline QString plainTextOf(const Request &request)
{
    return QString(request.subject + QStringLiteral("\n\n") + request.body);
}

} // namespace WalletSupport
