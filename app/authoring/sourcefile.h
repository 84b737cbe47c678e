#pragma once

#include "authoring/fault.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace WalletSupport {

/// The bytes of one file of a pack's sources: at most 16 MiB, lines end with `\n`, no byte order mark. What is wrong is
/// added to `faults`; nothing is returned then.
[[nodiscard]] std::optional<QByteArray> readSourceBytes(const QString &folder, const QString &file, Faults &faults);

/// The first control or bidirectional character, other than tab and line end, that no source may hold.
[[nodiscard]] std::optional<char16_t> forbiddenCharacterIn(QStringView text);
/// How a fault names it.
[[nodiscard]] QString describeForbidden(char16_t unit);

/// Reads one file of a pack's sources: UTF-8, at most 16 MiB, no control or bidirectional characters. What is wrong
/// is added to `faults`; nothing is returned then.
[[nodiscard]] std::optional<QByteArray> readSourceFile(const QString &folder, const QString &file, Faults &faults);

/// The same, for a JSON object.
[[nodiscard]] std::optional<QJsonObject> readJsonFile(const QString &folder, const QString &file, Faults &faults);

/// Where the values of a JSON text stand. The text is read at the first question, which takes long; asking again does
/// not.
class JsonLines final
{
public:
    explicit JsonLines(QByteArray json);

    /// The line, counted from 1, on which the value at `path` ("steps.2.choices.0") stands; where the path leads
    /// nowhere, the line of the last part that is there.
    [[nodiscard]] int lineOf(const QString &path) const;

private:
    void read() const;

    QByteArray m_json;
    mutable QHash<QString, int> m_lines; ///< by path; empty if the text could not be read
    mutable bool m_isRead = false;
};

/// Whether `id` is made of `a-z`, `0-9` and inner hyphens.
[[nodiscard]] bool isId(const QString &id);

} // namespace WalletSupport
