"""Whether a text of ours is one of a data set's: nothing of those may get into the project."""

import unicodedata


def folded(text):
    """Without what a copy might differ in: case, width, punctuation and space."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())


def copies_among(texts, lines):
    """Those of our texts that are equal to one of the lines."""
    known = {folded(line) for line in lines} - {""}
    return [text for text in texts if folded(text.text) in known]
