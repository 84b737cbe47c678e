#pragma once

#include "authoring/fault.h"
#include "authoring/sourcefile.h"
#include "core/directory/confidence.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace WalletSupport {

/// Reads the values of wallets.json one by one and remembers what is wrong, with the value's place.
class DirectoryValues final
{
public:
    DirectoryValues(QString file, QByteArray json, Faults &faults);

    void report(const QString &path, const QString &what, Fault::Severity severity = Fault::Severity::Error);

    void refuseUnknownKeys(const QJsonObject &object, const QString &path, const QStringList &known);
    /// A text of at most 400 characters; empty, and reported if it is required, where there is none.
    [[nodiscard]] QString text(const QJsonObject &object, const QString &key, const QString &path, bool isRequired);

    /// A list of such texts; entries that are none are reported.
    [[nodiscard]] QStringList texts(const QJsonObject &object, const QString &key, const QString &path);
    /// True or false; false where the key is missing.
    [[nodiscard]] bool flag(const QJsonObject &object, const QString &key, const QString &path);
    /// YYYY-MM-DD; invalid, and reported, if it is something else.
    [[nodiscard]] QDate date(const QJsonValue &value, const QString &path);

    /// An https address in the one form that the gate compares; empty if it is none.
    [[nodiscard]] QString webAddress(const QString &text, const QString &path);
    /// A telephone number as it is dialled: +49..., or the digits of a national number or short code.
    [[nodiscard]] QString number(const QString &text, const QString &path);
    /// Reports a number (as number() gives it) that is international and of another country, or too long or short
    /// there.
    void requireNumberOf(const QString &country, const QString &number, const QString &path);
    [[nodiscard]] QString mailAddress(const QString &text, const QString &path);
    [[nodiscard]] QString registrableDomain(const QString &text, const QString &path);
    [[nodiscard]] QString country(const QString &text, const QString &path);
    /// The name of a time zone, `Europe/London`; empty, and reported, if this system does not know it.
    [[nodiscard]] QByteArray timeZone(const QString &text, const QString &path);
    [[nodiscard]] std::optional<Confidence> confidence(const QString &text, const QString &path);

private:
    QString m_file;
    QByteArray m_json;
    Faults &m_faults;
    std::optional<JsonLines> m_lines; ///< read when the first fault is told
};

} // namespace WalletSupport
