"""wallet-support-pack, our own tool, as an author calls it."""

import json
import resource
import subprocess
import sys
import time

from measuring.table import Unmeasured

PATIENCE = 3600

# Started from a small process of its own: the kernel counts the memory of the one that starts a program as that
# program's peak.
TELL_PEAK = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
sys.exit(code)
"""


class PackTool:
    def __init__(self, build, folder):
        """`folder`: where the files of questions may lie."""
        self.path = build / "app/tool/wallet-support-pack"
        self.folder = folder

    def build(self, sources, pack):
        """CPU seconds."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self._run("build", sources, "-o", pack)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def evaluate(self, pack, queries, locale=None, is_typing=False):
        """What it tells of the queries, which are pairs of article and text."""
        return self._evaluated(queries, self._evaluation(pack, queries, locale, is_typing))

    def places(self, pack, queries, locale=None, is_typing=False):
        """For each of the queries the place of its article, from 1 (None: not among those it looks at), and the article
        that stood first (None: nothing was found)."""
        words = [*self._evaluation(pack, queries, locale, is_typing), "--misses"]
        misses = {miss["line"]: (miss["place"], miss["first"]) for miss in self._evaluated(queries, words)["misses"]}
        return [misses.get(line, (1, article)) for line, (article, _) in enumerate(queries, 1)]

    def index_bytes(self, pack):
        """None of a pack that was built without an index."""
        return json.loads(self._run("info", pack, "--json"))["index_bytes"] or 0

    def peak_memory(self, pack, queries):
        """Bytes that evaluating takes at the most; without queries, that opening the pack and counting in it takes."""
        words = self._evaluation(pack, queries) if queries else ["info", pack, "--json"]
        command = [sys.executable, "-I", "-S", "-c", TELL_PEAK, self.path, *words]
        answer = subprocess.run(command, capture_output=True, check=False, timeout=PATIENCE)
        if answer.returncode != 0:
            raise Unmeasured(f"{words[0]} of {pack.name} failed:\n{answer.stderr.decode()[-800:]}")
        return int(answer.stdout)

    def _evaluated(self, queries, words):
        answer = json.loads(self._run(*words))
        if answer["queries"] != len(queries):
            raise Unmeasured(f"of {len(queries)} questions {answer['queries']} were evaluated")
        return answer

    def _evaluation(self, pack, queries, locale=None, is_typing=False):
        file = self.folder / f"questions-{time.monotonic_ns()}.tsv"
        file.write_text("".join(f"{article}\t{text}\n" for article, text in queries), encoding="utf-8")
        return ["evaluate", pack, "--queries", file, "--json", *(["--locale", locale] if locale else []),
                *["--typing"] * is_typing]

    def _run(self, *words):
        answer = subprocess.run([self.path, *words], capture_output=True, check=False, timeout=PATIENCE)
        if answer.returncode != 0:
            raise Unmeasured(f"wallet-support-pack {words[0]} ended with {answer.returncode}:\n"
                             f"{answer.stderr.decode()[-800:]}")
        return answer.stdout
