#pragma once

#include "core/guides/guiderun.h"
#include "core/guides/guidewords.h"
#include "core/guides/typedtext.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace WalletSupport {

/// What a guide leaves in the person's hands: a letter to support, or a summary.
struct Document
{
    QString subject;
    QString body;     ///< plain text
    TypedSpans typed; ///< in both
    bool operator==(const Document &) const = default;
};

/// Fills the document's template in the language of `words` with the answers on the run's path. A line with nothing
/// to fill in is left out; a line with a list is repeated for each entry; neighbouring lines that speak of the items of
/// one group are said together for each item; the first subject that can be filled is taken. `walletContacts`: the
/// official channels, a line each, in that language.
[[nodiscard]] Document writeDocument(const QString &document, const GuideRun &run, const GuideWords &words,
                                     const QString &locale, QDate today, const QStringList &walletContacts);

/// The language that a wallet's support is written to in: Chinese where all its countries read it, else English.
[[nodiscard]] QString supportLocale(const QStringList &countries, const QStringList &available);

} // namespace WalletSupport
