#include "core/cases/evidencerequest.h"

#include "core/cases/evidencename.h"

namespace WalletSupport {

namespace {

using Kind = EvidenceError::Kind;

/// The same goes for what comes: the copy of an evidence that is not too large is hardly larger than it.
constexpr qsizetype LargestCopy = LargestEvidence * 2;

QStringList argumentsFor(const EvidenceSource &source)
{
    QStringList arguments{QStringLiteral("prepare")};
    if (!source.path.isEmpty()) {
        arguments.append(source.path);
    }
    return arguments;
}

Kind kindOf(const HelperError &error)
{
    switch (error.kind) {
    case HelperError::Kind::Missing:
        return Kind::NoReader;
    case HelperError::Kind::TooSlow:
        return Kind::TooSlow;
    case HelperError::Kind::Crashed:
        return Kind::Damaged;
    case HelperError::Kind::Answered:
        break;
    }
    const bool isKnown =
        error.exitCode >= static_cast<int>(Kind::Missing) && error.exitCode <= static_cast<int>(Kind::TelephonePhoto);
    return isKnown ? static_cast<Kind>(error.exitCode) : Kind::NoReader;
}

} // namespace

EvidenceRequest::EvidenceRequest(const EvidenceSource &source, QObject *parent)
    : QObject(parent)
    , m_name(source.name)
    , m_process(WSC_EVIDENCE_PROGRAM, argumentsFor(source), source.bytes)
{
    connect(&m_process, &HelperProcess::received, this, &EvidenceRequest::receive);
    connect(&m_process, &HelperProcess::finished, this, &EvidenceRequest::takeEnd);
}

void EvidenceRequest::receive(const QByteArray &bytes)
{
    const qsizetype ofHead = std::min(EvidenceHeadLength - m_head.size(), bytes.size());
    m_head += bytes.left(ofHead);
    const QByteArray rest = bytes.mid(ofHead);
    if (m_bytes.size() + rest.size() <= LargestCopy) {
        m_bytes += rest;
        m_hash.addData(rest);
    }
}

void EvidenceRequest::takeEnd(const std::optional<HelperError> &error)
{
    std::optional<PreparedEvidence> evidence = readEvidenceHead(m_head);
    if (error || !evidence || m_bytes.isEmpty()) {
        Kind kind = error ? kindOf(*error) : Kind::NoReader;
        if (kind == Kind::TypeNotAllowed && isNamedAsEvidence(m_name)) {
            kind = Kind::WrongContent; // the program does not know the name of what it gets without one
        }
        emit finished(fail(EvidenceError{kind, m_name}));
        return;
    }
    evidence->bytes = m_bytes;
    evidence->digest = m_hash.result();
    evidence->name = safeEvidenceName(m_name, evidence->type);
    emit finished(*evidence);
}

ShownEvidenceRequest::ShownEvidenceRequest(const QByteArray &bytes, int page, QSize most, QObject *parent)
    : QObject(parent)
    , m_process(WSC_EVIDENCE_PROGRAM,
                {QStringLiteral("show"), QString::number(page), QString::number(most.width()),
                 QString::number(most.height())},
                bytes)
{
    connect(&m_process, &HelperProcess::received, this, [this](const QByteArray &part) { m_answer += part; });
    connect(&m_process, &HelperProcess::finished, this, &ShownEvidenceRequest::takeEnd);
}

void ShownEvidenceRequest::takeEnd(const std::optional<HelperError> &error)
{
    const std::optional<ShownEvidence> shown = readShownAnswer(m_answer);
    if (error || !shown) {
        emit finished(fail(EvidenceError{error ? kindOf(*error) : Kind::NoReader, {}}));
        return;
    }
    emit finished(*shown);
}

} // namespace WalletSupport
