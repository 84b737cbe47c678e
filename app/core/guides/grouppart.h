#pragma once

#include "core/guides/guidedefinition.h"

#include <QString>

#include <optional>

namespace WalletSupport {

/// What a document says of a group or log: `{payments.amount}`, `{payments.count}`, `{payments.amount.total}`.
struct GroupPart
{
    enum class Kind {
        Field, ///< of one item
        Item,  ///< what the item is called: "Payment 2"; only where there are several
        Count, ///< how many there are; only where there are several
        Total, ///< of an amount; only where there are several, all are known and in one currency
        None,  ///< says nothing itself; its line is for no item
        Some,  ///< the same, for one or several
        One,
        Several,
    };
    Kind kind = Kind::Field;
    QString field; ///< of Field and Total
    bool operator==(const GroupPart &) const = default;

    /// Whether it is said for each item anew.
    [[nodiscard]] bool isOfItem() const { return kind == Kind::Field || kind == Kind::Item; }
    /// Whether it only says for how many items its line is.
    [[nodiscard]] bool isMark() const
    {
        return kind == Kind::None || kind == Kind::Some || kind == Kind::One || kind == Kind::Several;
    }
};

/// What `part` means behind the point; nothing if the step has nothing of that name.
[[nodiscard]] std::optional<GroupPart> groupPart(const Step &step, const QString &part);

/// The group of whose items a name in braces speaks, as `payments.amount` does; null if it speaks of none.
[[nodiscard]] const Step *groupOfItem(const GuideDefinition &guide, const QString &name);

/// Whether documents have another use for this name, so that no field of a group may have it.
[[nodiscard]] bool isGroupWord(const QString &id);

} // namespace WalletSupport
