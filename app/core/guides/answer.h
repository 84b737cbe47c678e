#pragma once

#include "core/pictures/filetype.h"
#include "core/pictures/takenout.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <map>
#include <vector>

namespace WalletSupport {

/// What stands in one field. `text` is as typed until it has been checked, then in its canonical form: a date as
/// 2026-11-01, an amount as 1234.50, a telephone number as +8613900000000.
struct FieldValue
{
    QString text;
    QString code; ///< the id of a listed wallet, the currency of an amount, a country (ISO 3166)
    bool isNotSure = false;
    bool operator==(const FieldValue &) const = default;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !isNotSure; }
};

/// A file the person adds to show what happened: a copy, which is kept elsewhere under its digest.
struct EvidenceFile
{
    QString name; ///< safe to show and to save, and no other one of the step has it
    FileType type = FileType::Jpeg;
    qint64 size = 0;   ///< bytes
    QByteArray digest; ///< SHA-256 of the copy
    TakenOut takenOut; ///< what the copy does not tell any more
    int pages = 1;     ///< of a PDF
    bool operator==(const EvidenceFile &) const = default;
};

/// What is ticked at an evidence step where one has nothing to add.
inline constexpr QStringView NothingAtHand = u"nothing";

/// What was entered in a form, or for one item of a group, by field.
using FieldValues = std::map<QString, FieldValue>;

/// Whether nothing was entered.
[[nodiscard]] inline bool isBlank(const FieldValues &values)
{
    return std::ranges::all_of(values, [](const auto &entry) { return entry.second.isEmpty(); });
}

/// What the person entered at one step. A step that asks nothing, and one that asks for a secret, have an empty
/// answer, which says that they have been passed.
struct Answer
{
    QString choice;
    FieldValues fields;
    QStringList ticked;
    std::vector<EvidenceFile> files;
    std::vector<FieldValues> items; ///< of a group or log
    bool operator==(const Answer &) const = default;

    /// Whether nothing was entered.
    [[nodiscard]] bool isBlank() const
    {
        return choice.isEmpty() && ticked.isEmpty() && files.empty() && WalletSupport::isBlank(fields) &&
               std::ranges::all_of(items, [](const FieldValues &item) { return WalletSupport::isBlank(item); });
    }
};

/// Calls `see` with the values of a form (`item` is -1) and those of each item of a group, with its number from 0.
template <typename AnAnswer, typename See>
void eachPart(AnAnswer &answer, const See &see)
{
    see(answer.fields, -1);
    int item = 0;
    for (auto &values : answer.items) {
        see(values, item++);
    }
}

} // namespace WalletSupport
