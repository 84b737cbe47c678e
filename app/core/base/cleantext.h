#pragma once

#include <QString>

namespace WalletSupport {

enum class Lines { One, Many };

/// `text` without what pasting brings along unseen (byte order marks, zero-width spaces, direction marks, unusual
/// blanks and line ends) and without blanks at its ends. In one line, line ends become spaces.
[[nodiscard]] QString cleaned(const QString &text, Lines lines);

/// `text` in half width with all digits as 0-9, for what is read by a program: １２３．５０ becomes 123.50.
[[nodiscard]] QString halfWidth(const QString &text);

/// Whether `text` holds characters that nobody can see and that may deceive: control characters, direction
/// overrides, lone surrogates. Line ends and tabs are not among them.
[[nodiscard]] bool hasDeceptiveCharacters(QStringView text);

/// `text` without those.
[[nodiscard]] QString withoutDeceptiveCharacters(const QString &text);

/// Whether a character leaves no trace, or changes the order of others.
[[nodiscard]] bool isUnseen(char32_t character);

/// `text` as somebody outside has written it (an address, the name of a file), to be shown whole in one line: each
/// character that cannot be seen stands by its number, as [U+202E].
[[nodiscard]] QString withMarks(const QString &text);
/// One character of it.
[[nodiscard]] QString withMark(char32_t character);

/// A text that somebody typed or pasted, to stand among the program's own words: without control characters, without
/// those that turn the direction of what follows, and without halves of characters.
[[nodiscard]] QString withoutControls(const QString &text);

} // namespace WalletSupport
