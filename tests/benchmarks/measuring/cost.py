"""The lines that say what a query costs, beside other engines, and what an index does."""

import dataclasses
import statistics

from measuring.building import in_own_desktop
from measuring.engines import Fts5, Xapian, measured
from measuring.table import percentile
from measuring.window import FRAME_MS, paint_times
from measuring.wordmaker import WordMaker

# The most that a query may cost, in parts of what it costs another engine.
SHARES = {Xapian: 1 / 5, Fts5: 1 / 50}
INDEX_MB = 15
INDEX_WITH_BODIES_MB = 40
MEGABYTE = 1e6


@dataclasses.dataclass
class Sizes:
    """How much is measured: articles, articles of the large pack, queries, keys."""
    articles: int = 10_000
    large: int = 100_000
    queries: int = 400
    keys: int = 400


SMOKE = Sizes(articles=200, large=400, queries=20, keys=20)


class CostLines:
    def __init__(self, table, tool, packs, sizes):
        self.table = table
        self.tool = tool
        self.packs = packs
        self.sizes = sizes
        self.words = WordMaker()

    def add_engines(self, folder):
        """A query beside the same with other engines, in one run; then our pack with many times the articles."""
        count = self.sizes.articles
        articles = list(self.words.articles(count))
        queries = list(self.words.queries(count, self.sizes.queries))
        self.table.add(f"{count:,} articles, half English, half Chinese, title and 4 phrasings")
        ours = self._add_pack("made", articles, queries, INDEX_MB)
        median = ours["cpu_microseconds"]["median"] / 1000
        for engine, share in SHARES.items():
            theirs, found = measured(engine(folder, articles), queries)
            ratio = median / theirs
            self.table.add(f"  query CPU, median, beside {engine.name}", f"{ratio:.4f} x",
                           f"{median:.3f} ms; {theirs:.3f} ms, hit@5 {100 * found:.1f} %", f"{share:.3f} x",
                           is_kept=ratio <= share)

    def add_bodies(self):
        count = self.sizes.articles
        self.table.add(f"{count:,} articles with bodies of 12 sentences")
        queries = list(self.words.queries(count, self.sizes.queries))
        self._add_pack("made-bodies", self.words.articles(count, has_bodies=True), queries, INDEX_WITH_BODIES_MB)

    def add_large(self):
        count = self.sizes.large
        self.table.add(f"{count:,} articles, title and 4 phrasings")
        queries = list(self.words.queries(count, self.sizes.queries))
        ours = self._add_pack("made-large", self.words.articles(count), queries)
        worst = ours["cpu_microseconds"]["p99"] / 1000
        self.table.add("  query CPU, p99", f"{worst:.2f} ms", "", f"{FRAME_MS} ms", is_kept=worst <= FRAME_MS)

    def _add_pack(self, name, articles, queries, most_megabytes=None):
        """Builds and evaluates a pack of these, and says what it takes."""
        pack, seconds = self.packs.make(name, list(articles))
        ours = self.tool.evaluate(pack, queries)
        times = ours["cpu_microseconds"]
        self.table.add("  our query CPU", f"{times['median'] / 1000:.3f} ms",
                       f"p99 {times['p99'] / 1000:.3f} ms, hit@5 {100 * ours['hit@5']:.1f} %")
        self.table.add("  build, CPU", f"{seconds:.1f} s", f"pack {pack.stat().st_size / MEGABYTE:.1f} MB")
        index = self.tool.index_bytes(pack)
        memory = self._memory_of_index(pack, queries)
        is_kept = None if most_megabytes is None else memory <= most_megabytes
        self.table.add("  memory of the index", f"{memory:.1f} MB", f"{index / MEGABYTE:.1f} MB in the pack",
                       "" if most_megabytes is None else f"{most_megabytes} MB", is_kept=is_kept)
        return ours

    def _memory_of_index(self, pack, queries):
        """What evaluating takes at its peak, less what opening the same pack takes: the same bytes are in memory then, and
        no index is loaded."""
        return (self.tool.peak_memory(pack, queries[:2]) - self.tool.peak_memory(pack, [])) / MEGABYTE

    def add_painting(self, build):
        """Key to painted results, with the base pack and with a large one."""
        command = in_own_desktop([str(build / "tests/benchmarks/wsc_painttimes")])
        large = self.packs.folder / "made.pack"
        if not large.exists():
            self.packs.make("made", list(self.words.articles(self.sizes.articles)))
        for name, pack in {"the base pack": None, f"{self.sizes.articles:,} articles": large}.items():
            walls, cpus = zip(*paint_times(command, self.sizes.keys, 0, pack)["keys"])
            worst = percentile(walls, 0.99)
            self.table.add(f"key to painted results, {name}, p99 of {self.sizes.keys} keys", f"{worst:.1f} ms",
                           f"CPU {percentile(cpus, 0.99):.1f}, median {statistics.median(walls):.1f} ms",
                           f"{FRAME_MS} ms", is_kept=worst <= FRAME_MS)
