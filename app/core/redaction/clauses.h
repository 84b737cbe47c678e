#pragma once

#include "core/redaction/secret.h"

#include <QRegularExpression>

#include <initializer_list>

namespace WalletSupport {

/// Pieces of regular expressions on how people say what something is, for texts in even width and without regard to
/// capitals.

/// Words of Latin letters, whatever else stands beside them: 开机pin 7409.
[[nodiscard]] QString latin(const QString &words);

/// So many digits in words, with blanks or commas between at most.
[[nodiscard]] QString spokenNumber(int fewest, int most);

/// So many digits with a sign between at most, or as many in words. What is counted, paid or dated is none.
[[nodiscard]] QString number(int fewest, int most);

/// What the groups of all these expressions match.
[[nodiscard]] std::vector<Secret> findGroups(const QString &even, SecretKind kind,
                                             std::initializer_list<const QRegularExpression *> shapes);

/// Where a label stands, with the signs that close what it stands in: 识别码（PIN）.
struct LabelPlace
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The places of a label, in their order.
[[nodiscard]] std::vector<LabelPlace> placesOf(const QString &even, const QRegularExpression &label);

/// What `item` matches and is a secret because a label stands near it, at most `reach` UTF-16 units away and no further
/// than in the sentence beside its own; not if its own clause says that it is something else (an amount, an order's
/// number, a telephone's).
[[nodiscard]] std::vector<Secret> findNear(const QString &even, SecretKind kind, const QRegularExpression &item,
                                           const std::vector<LabelPlace> &labels, qsizetype reach);

} // namespace WalletSupport
