"""Real questions whose articles stand among thousands of made ones: whether a large pack answers people, too."""

from measuring.datasets import Banking77, BankQuestions
from measuring.engines import Fts5, Xapian, measured
from measuring.quality import NOT_RUN
from measuring.wordmaker import WordMaker

# Of each of BANKING77's articles: as many as an author writes.
PHRASINGS = 5


class AmongLines:
    def __init__(self, table, tool, packs, count, is_tuning):
        self.table = table
        self.tool = tool
        self.packs = packs
        self.count = count
        self.is_tuning = is_tuning

    def add(self, banking77, bq):
        """Both data sets in one pack with made articles; each set's questions beside other engines."""
        if not (banking77 and bq):
            self.table.add("real questions among made articles", NOT_RUN)
            return
        english, chinese = Banking77(banking77, self.is_tuning), BankQuestions(bq, self.is_tuning)
        real = [*english.articles(PHRASINGS), *chinese.articles]
        articles = [*real, *WordMaker(self.is_tuning).articles(max(0, self.count - len(real)))]
        self.table.add(f"real questions, {len(real)} articles among {len(articles) - len(real):,} made ones")
        pack, _ = self.packs.make("among", articles)
        engines = [make(self.packs.folder, articles) for make in (Xapian, Fts5)]
        for name, queries in {f"BANKING77, {PHRASINGS} phrasings": english.queries, "BQ": chinese.queries}.items():
            ours = self.tool.evaluate(pack, queries)["hit@5"]
            for engine in engines:
                _, found = measured(engine, queries)
                self.table.add(f"  {name}, hit@5 beside {engine.name}", f"{100 * ours:.1f} %", f"{100 * found:.1f} %",
                               "" if self.is_tuning else "at least", is_kept=None if self.is_tuning else ours >= found)
