"""The engines that ours is compared with, each used as its documentation says: one document an article, BM25, any of
the question's words. Chinese is cut into characters and pairs of them, which both need."""

import re
import sqlite3
import statistics
import time

import xapian

from measuring.pack import NO_WORDS

RESULTS = 10
COUNTED = 5
CHINESE_RUN = re.compile("[\u3400-\u9fff]+")
WORD = re.compile(r"[^\W_]+")


def text_of(article):
    parts = [article.title, *article.phrasings]
    return " \n".join(parts if article.body == NO_WORDS else [*parts, article.body])


class Xapian:
    name = "Xapian"

    def __init__(self, folder, articles):
        self.generator = xapian.TermGenerator()
        self.generator.set_stemmer(xapian.Stem("english"))
        self.generator.set_stemming_strategy(xapian.TermGenerator.STEM_ALL)
        self.generator.set_flags(xapian.TermGenerator.FLAG_CJK_NGRAM)
        database = xapian.WritableDatabase(str(folder / "xapian"), xapian.DB_CREATE_OR_OVERWRITE)
        for article in articles:
            document = self._document(text_of(article))
            document.set_data(article.id)
            database.add_document(document)
        database.close()
        self.database = xapian.Database(str(folder / "xapian"))
        self.enquire = xapian.Enquire(self.database)
        self.enquire.set_weighting_scheme(xapian.BM25Weight())

    def _document(self, text):
        document = xapian.Document()
        self.generator.set_document(document)
        self.generator.index_text_without_positions(text)
        return document

    def search(self, text):
        """By the terms that the text would have as a document: the query parser wants all of a Chinese run."""
        terms = [item.term for item in self._document(text).termlist()]
        self.enquire.set_query(xapian.Query(xapian.Query.OP_OR, terms))
        return [match.document.get_data().decode() for match in self.enquire.get_mset(0, RESULTS)]


def cut(text):
    """Chinese as single characters and pairs."""
    def pieces(run):
        characters = run[0]
        return " ".join(["", *characters, *(characters[at:at + 2] for at in range(len(characters) - 1)), ""])
    return CHINESE_RUN.sub(pieces, text)


class Fts5:
    name = "FTS5"

    def __init__(self, _folder, articles):
        self.database = sqlite3.connect(":memory:")
        self.database.execute("CREATE VIRTUAL TABLE article USING fts5(id UNINDEXED, words, "
                              "tokenize='porter unicode61')")
        self.database.executemany("INSERT INTO article VALUES(?, ?)",
                                  ((article.id, cut(text_of(article)))
                                   for article in articles))
        self.database.execute("INSERT INTO article(article) VALUES('optimize')")
        self.database.commit()

    def search(self, text):
        words = dict.fromkeys(WORD.findall(cut(text)))
        query = " OR ".join(f'"{word}"' for word in words)
        found = self.database.execute("SELECT id FROM article WHERE article MATCH ? ORDER BY rank LIMIT ?",
                                      (query, RESULTS))
        return [article for article, in found]


def measured(engine, queries):
    """The median of CPU milliseconds of a query, and the part of the queries that it found among the first five."""
    costs, found = [], 0
    engine.search(queries[0][1])
    for article, text in queries:
        began = time.thread_time_ns()
        ids = engine.search(text)
        costs.append((time.thread_time_ns() - began) / 1e6)
        found += article in ids[:COUNTED]
    return statistics.median(costs), found / len(queries)
