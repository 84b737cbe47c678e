"""Articles and questions in any number, half English and half Chinese, made with one of two seeds.

The commonest words are those of the base pack, so that real questions find something too; rare ones are made up. How
often a word comes follows Zipf's law. Each article has words of its own, which its title, its phrasings and what is
asked about it share.
"""

import collections
import itertools
import random
import re

from measuring.building import ROOT
from measuring.homophones import is_common
from measuring.pack import NO_WORDS, Article

SEED = 20261122
# What is tuned must not be tuned on what is reported.
TUNING_SEED = 778
VOCABULARY = 20000
PHRASINGS = 4
OWN_WORDS = 6
# Own words come by the same law, but are not among the commonest, which stand in every sentence.
FIRST_OWN_WORD = 60
SHARE_OF_OWN = 0.4
# A body speaks of much that its article is not asked about (search.md).
SHARE_OF_OWN_IN_BODY = {"en": 0.02, "zh_CN": 0.12}
# How often an own word brings the next one with it, as in "card number", and how often only the first character of a
# Chinese one is said. With these, as many of a question's pairs of neighbours stand in its article as in real ones
# (search.md).
TOGETHER = {"en": 0.3, "zh_CN": 0}
SHORTENED = {"en": 0, "zh_CN": 0.35}
# Rank r comes 1 / (r + FLATNESS) as often.
FLATNESS = 2.7

BODY_SENTENCES = 12


def texts_of_base_pack(locale):
    return "\n".join(file.read_text(encoding="utf-8")
                     for file in sorted((ROOT / "resources/pack/articles" / locale).glob("*.md")))


def by_frequency(words):
    return [word for word, _ in sorted(collections.Counter(words).items(), key=lambda pair: (-pair[1], pair[0]))]


def filled_up(words, make_word):
    seen = dict.fromkeys(words)
    while len(seen) < VOCABULARY:
        seen.setdefault(make_word())
    return list(itertools.islice(seen, VOCABULARY))


def english_words(seed):
    dice = random.Random(f"{seed} English")
    syllables = [start + vowel + end for start in ("b", "br", "c", "d", "f", "gl", "h", "l", "m", "n", "p", "pr", "r",
                                                   "s", "st", "t", "tr", "v") for vowel in "aeiou"
                 for end in ("", "l", "n", "r", "s", "t")]
    real = by_frequency(re.findall(r"[a-z]+(?:'[a-z]+)?", texts_of_base_pack("en").lower()))
    return filled_up(real, lambda: "".join(dice.choices(syllables, k=dice.choice([2, 2, 3]))))


def chinese_words(seed):
    """Pairs of characters that stand together in the base pack, then pairs of its and of other common characters."""
    dice = random.Random(f"{seed} Chinese")
    runs = re.findall("[\u4e00-\u9fff]+", texts_of_base_pack("zh_CN"))
    real = by_frequency(run[at:at + 2] for run in runs for at in range(len(run) - 1))
    known = by_frequency("".join(runs))
    others = [chr(code) for code in range(0x4E00, 0xA000) if is_common(chr(code))]
    return filled_up(real[:VOCABULARY // 2], lambda: dice.choice(known) + dice.choice(others))


def accumulated(ranks):
    return list(itertools.accumulate(1 / (rank + FLATNESS) for rank in ranks))


class Language:
    def __init__(self, locale, words, space, lengths):
        self.locale = locale
        self.words = words
        self.rarer_words = words[FIRST_OWN_WORD:]
        self.space = space
        self.lengths = lengths
        self.weights = accumulated(range(1, len(words) + 1))
        self.weights_of_own = accumulated(range(FIRST_OWN_WORD + 1, len(words) + 1))

    def own_words(self, dice):
        return dice.choices(self.rarer_words, cum_weights=self.weights_of_own, k=OWN_WORDS)

    def sentence(self, own, dice, share_of_own=SHARE_OF_OWN):
        length = dice.choice(self.lengths)
        words = []
        for word in dice.choices(self.words, cum_weights=self.weights, k=length):
            words += self.said_of(own, dice) if dice.random() < share_of_own else [word]
        return self.space.join(words[:length])

    def said_of(self, own, dice):
        place = dice.randrange(len(own))
        if dice.random() < SHORTENED[self.locale]:
            return [own[place][0]]
        return [own[place], own[(place + 1) % len(own)]] if dice.random() < TOGETHER[self.locale] else [own[place]]

    def body(self, own, dice):
        stop = ". " if self.space else "。"
        share = SHARE_OF_OWN_IN_BODY[self.locale]
        return "".join(self.sentence(own, dice, share) + stop for _ in range(BODY_SENTENCES))


class WordMaker:
    def __init__(self, is_tuning=False):
        self.seed = TUNING_SEED if is_tuning else SEED
        self.languages = [Language("en", english_words(self.seed), " ", range(6, 11)),
                          Language("zh_CN", chinese_words(self.seed), "", range(4, 8))]

    def _start(self, number):
        """The article's language, its words and dice that are the same whatever else is made."""
        language = self.languages[number % 2]
        dice = random.Random(f"{self.seed} {number}")
        return language, language.own_words(dice), dice

    def articles(self, count, has_bodies=False):
        for number in range(count):
            language, own, dice = self._start(number)
            title, *phrasings = (language.sentence(own, dice) for _ in range(1 + PHRASINGS))
            body = language.body(own, dice) if has_bodies else NO_WORDS
            yield Article(f"made-{number}", language.locale, title, phrasings, body)

    def queries(self, article_count, count):
        """Pairs of article and a question about it, for articles all over the pack."""
        for ordinal in range(count):
            # As many in one language as in the other.
            number = ordinal * article_count // count // 2 * 2 + ordinal % 2
            language, own, _ = self._start(number)
            yield f"made-{number}", language.sentence(own, random.Random(f"{self.seed} query {ordinal}"))
