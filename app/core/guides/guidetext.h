#pragma once

#include "core/guides/answer.h"
#include "core/guides/guidedefinition.h"
#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"

#include <QHash>
#include <QString>

namespace WalletSupport {

/// What a field's checked value says in a language: a date in words, a sum with its separators. Empty for "not sure".
/// One that is not checked is said as it was typed.
[[nodiscard]] QString fieldText(const Field &field, const FieldValue &value, const GuideRun &run,
                                const QString &locale);

/// What one item of a group is called: "Payment 2". `item` counts from 0.
[[nodiscard]] QString itemTitle(const Step &group, int item, const GuideWords &words);

/// "Name: value" as the language writes it.
[[nodiscard]] QString pairOf(const QString &name, const QString &value, const QString &locale);

/// What stands for the braces in a page's texts: `{wallet-name}`, `{reset-form}`, `{reset-help}`, `{site}` (the hosts).
[[nodiscard]] QHash<QString, QString> pageValues(const GuideRun &run, const QString &locale);

/// Whether a page's text, or a document's, may hold `{name}`.
[[nodiscard]] bool isPagePlaceholder(const QString &name);
[[nodiscard]] bool isDocumentPlaceholder(const GuideDefinition &guide, const QString &name);

} // namespace WalletSupport
