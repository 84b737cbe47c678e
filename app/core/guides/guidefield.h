#pragma once

#include "core/directory/rights.h"

#include <QString>

#include <optional>

namespace WalletSupport {

/// What a field of a form holds. Contact is an e-mail address or a telephone number; an identifier says which account,
/// card, address or device is meant, somebody else's mostly, and is needed as it is.
enum class FieldKind { Wallet, Country, Contact, Text, Multiline, OrderNumber, Identifier, Date, Amount };

enum class Need { Required, Optional };

/// One field of a form. `maxLength` is in characters. `event`: what happened on the day of a date.
struct Field
{
    QString id;
    FieldKind kind = FieldKind::Text;
    Need need = Need::Required;
    bool allowsNotSure = false;
    int maxLength = 200;
    std::optional<DatedEvent> event;
    bool operator==(const Field &) const = default;
};

} // namespace WalletSupport
