#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

namespace WalletSupport {

struct PdfError
{
    enum class Kind { NeedsPassword, Damaged };
    Kind kind = Kind::Damaged;
};

/// Reads PDF files as Qt Pdf does, in a module that is loaded on first need, and only by programs that may crash.
class PdfPages
{
public:
    /// How many pages there are: at least one.
    [[nodiscard]] virtual Result<int, PdfError> count(const QByteArray &pdf) const = 0;
    /// A page, counted from 0, on white and no larger than `most`.
    [[nodiscard]] virtual Result<QImage, PdfError> page(const QByteArray &pdf, int number, QSize most) const = 0;

protected:
    ~PdfPages() = default;
};

/// The name under which the module gives its one object. The number is raised with every change of the class.
inline constexpr const char *PdfPagesSymbol = "walletSupportPdfPages1";
using GivePdfPages = const PdfPages *();

} // namespace WalletSupport
