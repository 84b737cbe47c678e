#pragma once

#include "cases/casefacts.h"
#include "core/gate/ownfile.h"

#include <QDate>

namespace WalletSupport {

class CaseStore;

/// A case to take along: all that is known of it as a text, and its files. None of it is sealed; secrets are masked, as
/// in all that leaves, but for what is in the files.
struct CaseExport
{
    std::vector<NamedBytes> files;
    int missing = 0; ///< files that are not kept with the case
};

[[nodiscard]] CaseExport exported(const CaseRecord &record, const CaseAnswers &answers, CaseStore &store,
                                  const QString &language, QDate today);
/// The name of its folder.
[[nodiscard]] QString exportName(const CaseHead &head);

} // namespace WalletSupport
