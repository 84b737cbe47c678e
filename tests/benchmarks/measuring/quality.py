"""The lines that say how often the search finds the right article."""

from measuring.building import ROOT
from measuring.datasets import Banking77, BankQuestions, own_questions
from measuring.distortions import half, with_homophones, with_typos
from measuring.homophones import read_homophones

NOT_RUN = "not run"

# Phrasings of each article, and the least of: hit@1 clean, hit@1 with typos, hit@5 half typed; in per cent. None: all
# phrasings, or no bound.
BANKING77 = {5: (74.5, 70, None), 20: (85.5, 82, 78), None: (92.4, 89.5, None)}
BQ_CLEAN = 84.1
BQ_HOMOPHONES = 83.4
OWN = 95
# How many lines of our own questions are written well; the others are misspelt or in another script or language.
OWN_CLEAN = 150
# How far a question typed fully and one that may go on may be apart, in points.
MOST_APART = 0.5


def both_ways(tool, pack, queries, locale=None):
    """What answers them, told whether somebody is still typing."""
    return lambda is_typing: tool.evaluate(pack, queries, locale, is_typing)


class QualityLines:
    """Adds lines to the table, and judges them unless the part to tune on is asked for."""

    def __init__(self, table, is_tuning):
        self.table = table
        self.is_tuning = is_tuning

    def add(self, what, answer, hits, least=None):
        """`hits` is the key of what counts in what was evaluated."""
        reached = 100 * answer[hits]
        rest = ", ".join(f"{100 * answer[key]:.1f}" for key in ("hit@1", "hit@3", "hit@5", "mrr@10"))
        is_judged = least is not None and not self.is_tuning
        self.table.add(f"{what}, {hits}", f"{reached:.1f} %", rest, f"{least} %" if is_judged else "",
                       is_kept=reached >= least if is_judged else None)

    def add_both(self, what, evaluate, hits, least=None):
        """Both ways, and how far apart they are at hit@1: people stop typing without a space behind the last word, and a
        question must find as much either way. `evaluate` is told whether it is so."""
        fully, typing = (evaluate(is_typing) for is_typing in (False, True))
        self.add(f"{what}, typed fully", fully, hits, least)
        self.add(f"{what}, while typing", typing, hits, least)
        apart = 100 * abs(fully["hit@1"] - typing["hit@1"])
        is_judged = least is not None and not self.is_tuning
        self.table.add("    apart, hit@1", f"{apart:.1f}", "", f"{MOST_APART} at most" if is_judged else "",
                       is_kept=apart <= MOST_APART + 1e-9 if is_judged else None)

    def add_banking77(self, file, tool, packs):
        if not file:
            self.table.add("BANKING77", NOT_RUN)
            return
        data = Banking77(file, self.is_tuning)
        part = f"{len(data.queries):,} questions " + ("to tune on" if self.is_tuning else "aside")
        self.table.add(f"BANKING77, {part}")
        queries = {name: [(article, distorted(text)) for article, text in data.queries]
                   for name, distorted in {"clean": str, "typo": with_typos, "half": half}.items()}
        for count, (clean, typo, unfinished) in BANKING77.items():
            pack, _ = packs.make(f"banking77-{count or 'all'}", data.articles(count))
            name = f"  k={count}" if count else "  all phrasings"
            for kind, least in {"clean": clean, "typo": typo}.items():
                self.add_both(f"{name} {kind}", both_ways(tool, pack, queries[kind]), "hit@1", least)
            # Cut within a word: nobody has typed that fully.
            self.add(f"{name} half, as if typed fully", tool.evaluate(pack, queries["half"]), "hit@5")
            self.add(f"{name} half, while typing", tool.evaluate(pack, queries["half"], is_typing=True), "hit@5",
                     unfinished)

    def add_bank_questions(self, file, tool, packs, build):
        if not file:
            self.table.add("BQ (Chinese)", NOT_RUN)
            return
        data = BankQuestions(file, self.is_tuning)
        homophones = read_homophones(build)
        lines = "3 to 5" if self.is_tuning else "6 or more"
        self.table.add(f"BQ (Chinese), {len(data.articles)} articles with {lines} lines, {len(data.queries)} questions")
        pack, _ = packs.make("bq", data.articles)
        self.add_both("  clean", both_ways(tool, pack, data.queries), "hit@5", BQ_CLEAN)
        replaced = [(article, with_homophones(text, homophones)) for article, text in data.queries]
        self.add_both("  homophones", both_ways(tool, pack, replaced), "hit@5", BQ_HOMOPHONES)

    def add_own_questions(self, tool, build):
        pack = build / "app/wsc_base_pack/base.pack"
        for language, locale in {"English": "en", "Chinese": "zh_CN"}.items():
            queries = own_questions(ROOT / f"tests/data/search/natural-{locale}.tsv")
            self.table.add(f"base pack, {len(queries)} questions in {language}, the phrasings were written without them")
            self.add_both("  all", both_ways(tool, pack, queries, locale), "hit@3", OWN)
            queries = own_questions(ROOT / f"tests/data/search/questions-{locale}.tsv")
            self.table.add(f"base pack, our own {len(queries)} questions in {language}")
            for name, part, least in (("all", queries, OWN), ("well written", queries[:OWN_CLEAN], None),
                                      ("misspelt, other script or language", queries[OWN_CLEAN:], None)):
                self.add_both(f"  {name}", both_ways(tool, pack, part, locale), "hit@3", least)
