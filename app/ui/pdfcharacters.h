#pragma once

#include <QByteArray>

class QTextDocument;

namespace WalletSupport {

/// In a PDF file of Qt's, a shape that the font has for several characters is said to be the first of them: text that
/// is copied out of it has the radical ⾏ (U+2F8F) where 行 (U+884C) stands. This gives the file with the characters of
/// the `text` that it was made of. What is not such a file comes back as it is.
[[nodiscard]] QByteArray withCharactersOf(const QTextDocument &text, const QByteArray &pdf);

} // namespace WalletSupport
