#pragma once

#include "core/base/result.h"
#include "core/gate/clearedaddress.h"

#include <QString>

class QUrl;

namespace WalletSupport {

class Directory;
struct Channel;
struct ReportingLine;

/// The rule of what the program may open: (a) an address, number or e-mail address that the directory or a reporting
/// line lists with enough confidence, exactly as listed, and (b) https on an official host. Everything else is only
/// shown as text, and so is, whatever else is listed, what the directory calls withdrawn.
/// The directory must outlive it. Nothing is read before the first address is asked about.
class Gate final
{
public:
    using Answer = Result<ClearedAddress, GateRefusal>;

    explicit Gate(const Directory &directory)
        : m_directory(directory)
    {
    }

    /// Accepts https (http is opened as https), mailto with subject and body only, and tel.
    [[nodiscard]] Answer clear(QStringView address) const;
    [[nodiscard]] Answer clear(const QUrl &address) const;
    [[nodiscard]] Answer clear(const Channel &channel) const;
    [[nodiscard]] Answer clear(const ReportingLine &line) const;
    /// An e-mail to a listed address, with what a person has written; encoded here, so that the text cannot add
    /// recipients or attachments.
    [[nodiscard]] Answer clearMail(const QString &recipient, const QString &subject, const QString &body) const;
    /// An e-mail to nobody yet, likewise: the person fills in the address. Nothing that is read, such as a link,
    /// becomes one: clear() refuses it.
    [[nodiscard]] static Answer clearMailWithoutRecipient(const QString &subject, const QString &body);

private:
    [[nodiscard]] Answer clearWeb(QStringView address) const;
    [[nodiscard]] Answer clearMailto(QStringView address) const;
    [[nodiscard]] Answer clearTelephone(QStringView address) const;
    [[nodiscard]] static Result<void, GateRefusal> judgeMailText(const QString &subject, const QString &body);
    [[nodiscard]] static Answer mailTo(const QString &address, const QString &subject, const QString &body);

    const Directory &m_directory;
};

} // namespace WalletSupport
