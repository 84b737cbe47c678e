// Prepares any bytes as a file of evidence. What comes of it tells nothing of place, time and camera any more, however
// broken the file is that told it.

#include "core/cases/prepareevidence.h"
#include "fuzz/fuzzcorpus.h"

#include <QCoreApplication>

using namespace WalletSupport;

/// The PDFium of Qt 6.8 forgets some bytes of a damaged PDF. The program's process for evidence ends after one file.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf.so";
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv); // it knows where Qt's readers of pictures are
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<PreparedEvidence, EvidenceError> copy = prepareEvidence(bytes, QStringLiteral("evidence"));
    if (!copy) {
        return 0;
    }
    require(!copy->bytes.isEmpty() && copy->digest.size() == 32);
    // A damaged picture can be shown, while its copy may be too damaged for a second cleaning.
    require(pictureOfEvidence(copy->bytes, 0, QSize(64, 64)).has_value());
    if (const Result<PreparedEvidence, EvidenceError> again = prepareEvidence(copy->bytes, copy->name)) {
        require(again->type == copy->type && again->name == copy->name);
        require(!again->takenOut.isAnything());
    }
    return 0;
}
