"""Which questions of others our articles should answer, and which not, and why: the tables in tests/data/coverage."""

import collections
import dataclasses
import random

from measuring.building import ROOT
from measuring.datasets import rows_of
from measuring.table import Unmeasured

TABLES = ROOT / "tests/data/coverage"
OUTSIDE = "-"

# How many questions of an intent are asked, and the dice that choose them.
ASKED = 40
SEED = 20261129


@dataclasses.dataclass
class Group:
    """Questions that the same articles answer, any of them; without articles: questions out of scope, and why."""
    name: str
    articles: list
    reason: str
    why: str
    questions: list


class Scope:
    """What a table says of each name: the articles or the reason."""

    def __init__(self, file):
        self.reasons = dict(rows_of(TABLES / "reasons.tsv"))
        self.answers = dict(rows_of(file))

    def group(self, name, questions):
        answers = self.answers.get(name)
        if not answers:
            raise Unmeasured(f"nothing says what answers {name}")
        if not answers.startswith(OUTSIDE):
            return Group(name, answers.split(" "), "", "", questions)
        reason = answers.removeprefix(OUTSIDE)
        if reason not in self.reasons:
            raise Unmeasured(f"{name} is out of scope for an unknown reason, {reason}")
        return Group(name, [], reason, self.reasons[reason], questions)


def intents_scope():
    return Scope(TABLES / "intents.tsv")


def bank_scope():
    return Scope(TABLES / "bank-questions.tsv")


def intents_in(file):
    """A group an intent of BANKING77, in the order of our table, with all of its questions."""
    questions = collections.defaultdict(list)
    for intent, question in rows_of(file):
        questions[intent].append(question)
    scope = intents_scope()
    unknown = set(questions) - set(scope.answers)
    if unknown:
        raise Unmeasured(f"nothing says what answers {min(unknown)}")
    return [scope.group(intent, questions[intent]) for intent in scope.answers if intent in questions]


def drawn(group):
    """Those of the questions that are asked, and the others. The dice are the intent's own."""
    asked = set(random.Random(f"{SEED} {group.name}").sample(range(len(group.questions)),
                                                              min(ASKED, len(group.questions))))
    parts = ([question for number, question in enumerate(group.questions) if (number in asked) == is_asked]
             for is_asked in (True, False))
    return [dataclasses.replace(group, questions=part) for part in parts]


def bank_articles_in(file):
    """A group an article of the BQ corpus. Whatever its role, each line is a question that somebody asked."""
    texts = collections.defaultdict(list)
    for article, _, text in rows_of(file):
        texts[article].append(text)
    scope = bank_scope()
    return [scope.group(article, questions) for article, questions in texts.items()]


def united(groups, key):
    """Groups with the same key as one, under that key."""
    result = {}
    for group in groups:
        name = key(group)
        if name not in result:
            result[name] = dataclasses.replace(group, name=name, questions=[])
        result[name].questions.extend(group.questions)
    return list(result.values())
