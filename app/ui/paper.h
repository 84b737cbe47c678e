#pragma once

#include <QByteArray>

class QPrinter;
class QString;
class QTextDocument;

namespace WalletSupport {

/// The size of printed text, in points.
inline constexpr int PrintedTextSize = 11;

/// A text as a PDF file's bytes, in black on white. What is copied out of it is what stands there.
[[nodiscard]] QByteArray pdfOf(QTextDocument &text, const QString &title);

/// Prints a text under a name, which is to be seen in the printer's queue; false if the printer did not take it.
bool printText(QTextDocument &text, const QString &name, QPrinter &printer);

} // namespace WalletSupport
