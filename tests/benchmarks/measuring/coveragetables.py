"""The tables of coverage.md: which questions of others our articles answer, and how often they are found."""

from measuring.asking import ask, together
from measuring.copies import copies_among
from measuring.datasets import rows_of
from measuring.lengths import LANGUAGES, lengths_tables
from measuring.ourtexts import our_texts
from measuring.scope import bank_articles_in, drawn, intents_in, united
from measuring.table import Table

# The least, in per cent, of the questions of BANKING77 that are in scope: hits among the first 1 and the first 3.
BANKING77 = {1: 75, 3: 90}
WAYS = {"typed fully": False, "while typing": True}
NOT_RUN = "not run"
LEFT_OUT = "left out: a data set is not given"


def percent(share):
    return f"{share:.1f} %"


def shares(outcomes):
    """Cells of a table."""
    return [f"{outcomes.share(deepest):.1f}" for deepest in (1, 3)]


class CoverageTables:
    def __init__(self, tool, pack):
        self.tool = tool
        self.pack = pack
        self.summary = Table("what", "reached", "hit@1, 3, 5", "bound")
        self.tables = {"summary": self.summary}
        # Texts of ours that stand in a data set too.
        self.copies = []

    def add_banking77(self, file):
        if not file:
            self.summary.add("BANKING77", NOT_RUN)
            return
        intents = intents_in(file)
        pairs = [drawn(intent) for intent in intents if intent.articles]
        asked, others = zip(*pairs)
        answers = self._add_to_summary(f"BANKING77, {len(asked)} of {len(intents)} intents in scope", asked, "en",
                                       BANKING77)
        others = [group for group in others if group.questions]
        if others:
            rest = together(ask(self.tool, self.pack, others, "en", is_typing=False))
            self._add_shares(f"  the other {len(rest.places):,} questions, typed fully", rest, {})
        table = Table("intent", "questions", "answered by", "hit@1", "hit@3", "typing: hit@1", "hit@3",
                      "first instead, typed fully")
        found = {group.name: (group, *outcomes) for group, *outcomes in zip(asked, *answers)}
        for intent in intents:
            if intent.name not in found:
                table.add(intent.name, len(intent.questions), f"none: {intent.why}")
                continue
            group, full, typing = found[intent.name]
            table.add(group.name, len(group.questions), ", ".join(group.articles), *shares(full), *shares(typing),
                      full.most_often_instead())
        self.tables["intents"] = table

    def add_bank_questions(self, file):
        if not file:
            self.summary.add("BQ (Chinese)", NOT_RUN)
            return
        articles = bank_articles_in(file)
        inside = [article for article in articles if article.articles]
        groups = united(inside, lambda group: ", ".join(group.articles))
        answers = self._add_to_summary(f"BQ (Chinese), {len(inside):,} of {len(articles):,} articles in scope", groups,
                                       "zh_CN", {})
        table = Table("answered by", "articles of BQ", "questions", "hit@1", "hit@3", "typing: hit@1", "hit@3",
                      "first instead, typed fully")
        rows = [(group, sum(article.articles == group.articles for article in inside), *outcomes)
                for group, *outcomes in zip(groups, *answers)]
        for group, count, full, typing in sorted(rows, key=lambda row: -len(row[0].questions)):
            table.add(group.name, count, len(group.questions), *shares(full), *shares(typing),
                      full.most_often_instead())
        self.tables["bank questions"] = table

    def add_reasons(self, banking77, bank_questions):
        """Why questions are out of scope, and how many."""
        sets = [("BANKING77, intents", intents_in, banking77), ("BQ, articles", bank_articles_in, bank_questions)]
        table = Table("questions of", "", "in the file", "lines", "why not")
        for name, read, file in sets:
            groups = read(file) if file else []
            by_reason = united(groups, lambda group: group.reason)
            for reason in sorted(by_reason, key=lambda group: (group.reason != "", -len(group.questions))):
                count = sum(group.reason == reason.reason for group in groups)
                table.add(name, reason.reason or "in scope", count, f"{len(reason.questions):,}", reason.why)
        self.tables["reasons"] = table

    def add_lengths(self):
        self.tables["lengths"], self.tables["longest"] = lengths_tables()

    def add_copies(self, files):
        """`files`: the data sets, each with the text in the last column."""
        name = "texts of ours that are a line of the data sets"
        if not all(files):
            self.summary.add(name, LEFT_OUT)
            return
        texts = [text for locale in LANGUAGES for text in our_texts(locale)]
        self.copies = copies_among(texts, [row[-1] for file in files for row in rows_of(file)])
        self.summary.add(name, len(self.copies), f"of {len(texts):,} titles, phrasings and sentences", "0",
                         is_kept=not self.copies)

    def _add_to_summary(self, what, groups, locale, bounds):
        """The outcomes of each way to ask, which go into the summary too."""
        self.summary.add(f"{what}, {sum(len(group.questions) for group in groups):,} questions")
        answers = []
        for way, is_typing in WAYS.items():
            answers.append(ask(self.tool, self.pack, groups, locale, is_typing))
            self._add_shares(f"  {way}", together(answers[-1]), bounds)
        return answers

    def _add_shares(self, what, outcomes, bounds):
        rest = ", ".join(f"{outcomes.share(deepest):.1f}" for deepest in (1, 3, 5))
        for deepest in (1, 3):
            reached = outcomes.share(deepest)
            least = bounds.get(deepest)
            self.summary.add(f"{what}, hit@{deepest}", percent(reached), rest, f"{least} %" if least else "",
                             is_kept=reached >= least if least else None)
