"""What people do to words when they are in a hurry. A question is always distorted in the same way."""

import random
import re
import string

SEED = 20261122
SHARE = 0.3

# The characters that have a reading in our table, in runs of four.
RUN = re.compile("[\u4e00-\u9fff]{4}")


def dice_for(question):
    return random.Random(f"{SEED} {question}")


def swapped(word, at, _letter):
    return word[:at] + word[at + 1] + word[at] + word[at + 2:]


def deleted(word, at, _letter):
    return word[:at] + word[at + 1:]


def inserted(word, at, letter):
    return word[:at] + letter + word[at:]


def substituted(word, at, letter):
    return word[:at] + letter + word[at + 1:]


def edited(word, dice):
    """With one swap of neighbours, deletion, insertion or substitution at a random place."""
    edit = dice.choice([swapped, deleted, inserted, substituted] if len(word) > 1 else [inserted, substituted])
    places = {swapped: len(word) - 1, inserted: len(word) + 1}.get(edit, len(word))
    return edit(word, dice.randrange(places), dice.choice(string.ascii_lowercase))


def with_typos(question):
    """30 % of the words with one edit."""
    dice = dice_for(question)
    return " ".join(edited(word, dice) if word and dice.random() < SHARE else word for word in question.split(" "))


def half(question):
    """Cut at half its length, as it is while somebody types."""
    return question[:len(question) // 2]


def with_homophones(question, homophones):
    """In 30 % of the runs of four characters one is another of the same sound. `homophones`: each character's."""
    dice = dice_for(question)

    def replaced(run):
        text = run[0]
        places = [at for at, character in enumerate(text) if homophones.get(character)]
        if dice.random() >= SHARE or not places:
            return text
        at = dice.choice(places)
        return text[:at] + dice.choice(homophones[text[at]]) + text[at + 1:]

    return RUN.sub(replaced, question)
