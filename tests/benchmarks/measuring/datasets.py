"""Questions of real people, from files that lie outside the project: BANKING77 and the BQ corpus."""

import collections
import hashlib

from measuring.pack import Article, id_of

# The parts of BANKING77, by the SHA-256 of the question modulo this.
PARTS = 10
ASIDE = 0
TUNING = 1

# The articles of the BQ corpus that count, by their lines, and those to tune on: none is in both.
COUNTED_LINES = range(6, 1 << 30)
TUNING_LINES = range(3, 6)


def rows_of(file):
    lines = file.read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def part_of(question):
    return int(hashlib.sha256(question.encode("utf-8")).hexdigest(), 16) % PARTS


class Banking77:
    """Rows of intent and question. An intent is an article; its name is the title."""

    def __init__(self, file, is_tuning):
        kept = {ASIDE, TUNING} if is_tuning else {ASIDE}
        asked = TUNING if is_tuning else ASIDE
        self.phrasings = collections.defaultdict(list)
        self.queries = []
        self.titles = {}
        for intent, question in rows_of(file):
            part = part_of(question)
            self.titles[id_of(intent)] = intent.replace("_", " ")
            if part == asked:
                self.queries.append((id_of(intent), question))
            if part not in kept:
                self.phrasings[id_of(intent)].append(question)

    def articles(self, count):
        """With the first `count` phrasings in the file's order; None: with all."""
        return [Article(article, "en", title, self.phrasings[article][:count])
                for article, title in self.titles.items()]


class BankQuestions:
    """Rows of article, role (title, alt, query-dev) and text.

    An article counts by all of its lines in the file, whatever their role: with 6 or more there are 225 articles and
    265 questions. The pack holds those articles, with title and alts.
    """

    def __init__(self, file, is_tuning):
        texts = collections.defaultdict(lambda: collections.defaultdict(list))
        for article, role, text in rows_of(file):
            texts[article][role].append(text)
        lines = TUNING_LINES if is_tuning else COUNTED_LINES
        self.articles = []
        self.queries = []
        for name, roles in texts.items():
            if roles["title"] and sum(map(len, roles.values())) in lines:
                article = f"bq-{name}"
                self.articles.append(Article(article, "zh_CN", roles["title"][0], roles["title"][1:] + roles["alt"]))
                self.queries += [(article, text) for text in roles["query-dev"]]


def own_questions(file):
    """The questions for the base pack: the first half is written well, the second misspelt or in another script."""
    return [tuple(row) for row in rows_of(file)]
