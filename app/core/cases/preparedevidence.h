#pragma once

#include "core/pictures/filetype.h"
#include "core/pictures/takenout.h"

#include <QByteArray>
#include <QString>

namespace WalletSupport {

/// A copy of a file, ready to be kept with a case.
struct PreparedEvidence
{
    QByteArray bytes; ///< without what is taken out
    FileType type = FileType::Jpeg;
    TakenOut takenOut;
    int pages = 1;     ///< of a PDF
    QString name;      ///< safe to show and to save
    QByteArray digest; ///< SHA-256 of the bytes
    bool operator==(const PreparedEvidence &) const = default;
};

} // namespace WalletSupport
