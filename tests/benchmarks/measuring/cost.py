"""The lines that say what a query costs, beside other engines, and what an index does."""

import dataclasses
import statistics

from measuring.building import in_own_desktop
from measuring.engines import Fts5, Xapian, measured
from measuring.table import percentile
from measuring.window import FRAME_MS, paint_times
from measuring.wordmaker import WordMaker

# The most that a query may cost, in parts of what it costs another engine.
SHARES = {Xapian: 1 / 4, Fts5: 1 / 50}
INDEX_MB = 20
INDEX_WITH_BODIES_MB = 40
MEGABYTE = 1e6


@dataclasses.dataclass
class Sizes:
    """How much is measured: articles, articles of the large pack, queries, keys."""
    articles: int = 10_000
    large: int = 100_000
    queries: int = 1000
    keys: int = 400


SMOKE = Sizes(articles=200, large=400, queries=20, keys=20)

# The most CPU seconds that an author waits for a pack of `articles`, and milliseconds for one of 99 queries of `large`.
BUILD_SECONDS = 60
LARGE_P99_MS = 1


class CostLines:
    def __init__(self, table, tool, packs, sizes, is_tuning):
        self.table = table
        self.tool = tool
        self.packs = packs
        self.sizes = sizes
        self.is_tuning = is_tuning
        self.words = WordMaker(is_tuning)

    def add_engines(self):
        count = self.sizes.articles
        self.table.add(f"{count:,} articles, half English, half Chinese, title and 4 phrasings")
        ours, theirs = self._add_pack("made", count, most_megabytes=INDEX_MB, most_seconds=BUILD_SECONDS)
        median = ours["cpu_microseconds"]["median"] / 1000
        for engine, share in SHARES.items():
            ratio = median / theirs[engine]
            self.table.add(f"  query CPU, median, beside {engine.name}", f"{ratio:.4f} x",
                           f"{median:.3f} ms; {theirs[engine]:.3f} ms", f"{share:.3f} x", is_kept=ratio <= share)

    def add_bodies(self):
        count = self.sizes.articles
        self.table.add(f"{count:,} articles with bodies of 12 sentences")
        self._add_pack("made-bodies", count, has_bodies=True, most_megabytes=INDEX_WITH_BODIES_MB)

    def add_large(self):
        count = self.sizes.large
        self.table.add(f"{count:,} articles, title and 4 phrasings")
        ours, _ = self._add_pack("made-large", count)
        worst = ours["cpu_microseconds"]["p99"] / 1000
        self.table.add("  query CPU, p99", f"{worst:.2f} ms", "", f"{LARGE_P99_MS} ms", is_kept=worst <= LARGE_P99_MS)

    def _add_pack(self, name, count, has_bodies=False, most_megabytes=None, most_seconds=None):
        """Builds and evaluates a pack of made articles, and says what it takes and how many others find. Returns
        what was evaluated, and the median of each other engine."""
        articles = list(self.words.articles(count, has_bodies))
        queries = list(self.words.queries(count, self.sizes.queries))
        pack, seconds = self.packs.make(name, articles)
        ours = self.tool.evaluate(pack, queries)
        times = ours["cpu_microseconds"]
        self.table.add("  our query CPU", f"{times['median'] / 1000:.3f} ms", f"p99 {times['p99'] / 1000:.3f} ms")
        theirs = self._add_hits(ours["hit@5"], articles, queries)
        self.table.add("  build, CPU", f"{seconds:.1f} s", f"pack {pack.stat().st_size / MEGABYTE:.1f} MB",
                       "" if most_seconds is None else f"{most_seconds} s",
                       is_kept=None if most_seconds is None else seconds <= most_seconds)
        index = self.tool.index_bytes(pack)
        memory = self._memory_of_index(pack, queries)
        is_kept = None if most_megabytes is None else memory <= most_megabytes
        self.table.add("  memory of the index", f"{memory:.1f} MB", f"{index / MEGABYTE:.1f} MB in the pack",
                       "" if most_megabytes is None else f"{most_megabytes} MB", is_kept=is_kept)
        return ours, theirs

    def _add_hits(self, ours, articles, queries):
        """The same questions to the others; the median of each."""
        medians = {}
        for engine in SHARES:
            medians[engine], found = measured(engine(self.packs.folder, articles), queries)
            self.table.add(f"  hit@5 beside {engine.name}", f"{100 * ours:.1f} %", f"{100 * found:.1f} %",
                           "" if self.is_tuning else "at least", is_kept=None if self.is_tuning else ours >= found)
        return medians

    def _memory_of_index(self, pack, queries):
        """What evaluating takes at its peak, less what opening the same pack takes: the same bytes are in memory then,
        and no index is loaded."""
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
