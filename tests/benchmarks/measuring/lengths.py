"""How long our sentences are: words in English, characters in Chinese."""

import statistics

from measuring.ourtexts import our_texts
from measuring.table import Table, percentile

WORST = 10
LANGUAGES = {"en": "English, words", "zh_CN": "Chinese, characters"}


def length_of(sentence, locale):
    """Punctuation is not counted."""
    if locale.startswith("zh"):
        return sum(letter.isalnum() for letter in sentence)
    return sum(any(letter.isalnum() for letter in word) for word in sentence.split())


def sentence_lengths(locale):
    """Pairs of length and article, the longest first."""
    lengths = [(length_of(text.text, locale), text.article) for text in our_texts(locale) if text.kind == "sentence"]
    return sorted(lengths, key=lambda pair: (-pair[0], pair[1]))


def lengths_tables():
    """How long sentences are, and the worst of each language side by side."""
    table = Table("language", "sentences", "median", "95th percentile", "longest")
    lengths = [sentence_lengths(locale) for locale in LANGUAGES]
    for name, of_language in zip(LANGUAGES.values(), lengths):
        counts = [length for length, _ in of_language]
        table.add(name, f"{len(counts):,}", f"{statistics.median(counts):.0f}", percentile(counts, 0.95), max(counts))
    worst = Table(*(word for name in LANGUAGES.values() for word in (name, "article")))
    for pairs in zip(*(of_language[:WORST] for of_language in lengths)):
        worst.add(*(cell for pair in pairs for cell in pair))
    return table, worst
