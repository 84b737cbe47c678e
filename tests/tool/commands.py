"""Runs wallet-support-pack on real packs: what it prints, and how it ends.

commands.py TOOL PROGRAM SOURCES    SOURCES is the base pack's folder; PROGRAM has the base pack inside
"""

import glob
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

TOOL, PROGRAM, SOURCES = sys.argv[1:4]
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def run(*words, program=TOOL):
    return subprocess.run([program, *words], env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=60,
                          check=False)


class Draw(unittest.TestCase):
    def draw(self, flow, words=None, guide="tea"):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(os.path.join(folder, "guides", "en"))
            for name, content in ((f"{guide}.json", flow), (os.path.join("en", f"{guide}.json"), words)):
                if content is not None:
                    with open(os.path.join(folder, "guides", name), "w", encoding="utf-8") as file:
                        file.write(content if isinstance(content, str) else json.dumps(content))
            return run("draw", folder, guide)

    def parses(self, drawing):
        """Whether Graphviz takes it, where it is at hand."""
        if shutil.which("dot"):
            done = subprocess.run(["dot", "-Tplain"], input=drawing, capture_output=True, encoding="utf-8", timeout=60,
                                  check=False)
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_draws_the_shipped_guides(self):
        drawn = {}
        for guide in (os.path.splitext(name)[0] for name in os.listdir(os.path.join(SOURCES, "guides"))
                      if name.endswith(".json")):
            done = run("draw", SOURCES, guide)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn("digraph", done.stdout)
            self.parses(done.stdout)
            drawn[guide] = done.stdout
        self.assertIn('"arrived" -> "came-but" [label="fails"];', drawn["reset-password"])
        self.assertIn("style=dashed", drawn["reset-password"])

    def test_broken_names_stay_in_their_labels(self):
        hostile = 'a"]; evil -> b [label="\\\n'
        done = self.draw({"start": hostile, "steps": [{"id": "a", "kind": "notice", "next": hostile}]},
                         {"title": hostile, "steps": {"a": {"title": hostile}}})
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertNotIn("\nevil", done.stdout)
        self.parses(done.stdout)

    def test_says_how_often_a_group_is_asked(self):
        field = {"id": "a", "kind": "amount"}
        done = self.draw({"start": "paid", "steps": [
            {"id": "paid", "kind": "group", "most": 5, "fields": [field], "next": "calls"},
            {"id": "calls", "kind": "log", "most": 10, "optional": True, "next": "paid"}]})
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn('label="paid\\n1 to 5 times"', done.stdout)
        self.assertIn('label="calls\\n0 to 10 times"', done.stdout)
        self.parses(done.stdout)

    def test_says_what_cannot_be_drawn(self):
        done = self.draw("{")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertTrue(done.stderr.startswith("guides/tea.json:1: "), done.stderr)
        for name in ("coffee", "../guides/tea", ""):
            done = run("draw", SOURCES, name)
            self.assertEqual((done.returncode, done.stdout), (1, ""), name)
        self.assertEqual(run("draw", SOURCES).returncode, 2)


class WithPack(unittest.TestCase):
    """A folder with the base pack built in it, for tests to write into."""

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = cls.temporary.name
        cls.pack = cls.path("base.pack")
        subprocess.run([TOOL, "build", SOURCES, "-o", cls.pack], env=ENVIRONMENT, check=True, stderr=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def path(cls, name):
        return os.path.join(cls.folder, name)

    def write(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        return self.path(name)

    def changed_pack(self, name, *statements):
        """A copy of the pack after some SQL."""
        shutil.copy(self.pack, self.path(name))
        database = sqlite3.connect(self.path(name))
        for statement in statements:
            database.execute(statement)
        database.commit()
        database.close()
        return self.path(name)

    def is_fine(self, done):
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr, "")
        return done.stdout

    def json_of(self, *words):
        return json.loads(self.is_fine(run(words[0], "--json", *words[1:])))

    def is_fault(self, done, *lines):
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(done.stderr.splitlines(), list(lines))
        self.assertEqual(done.stdout, "")


class Sources(WithPack):
    def setUp(self):
        self.sources = self.path("sources")
        shutil.copytree(SOURCES, self.sources)

    def tearDown(self):
        shutil.rmtree(self.sources)

    def test_no_fault(self):
        done = run("check", self.sources)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, r"^\S+: \d+ articles in 2 languages, \d+ guides, \d+ groups of synonyms, no fault\n$")

    def test_faults_are_named_and_nothing_is_built(self):
        self.write("sources/synonyms.tsv", "refund\n退款\t\n")
        faults = ["synonyms.tsv:1: a group needs two terms or more, separated by tabs",
                  "synonyms.tsv:2: a term is empty"]
        for words in (["check", self.sources], ["build", self.sources, "-o", self.path("none.pack")]):
            done = run(*words)
            self.assertEqual(done.returncode, 1)
            self.assertEqual([line for line in done.stderr.splitlines() if "warning" not in line], faults)
        self.assertFalse(os.path.exists(self.path("none.pack")))

    def test_synonyms_may_be_missing(self):
        os.remove(os.path.join(self.sources, "synonyms.tsv"))
        done = run("check", self.sources)
        self.assertEqual(done.returncode, 0)
        self.assertNotIn("synonyms", done.stdout)

    def test_a_warning_does_not_fail(self):
        self.write("sources/synonyms.tsv", "refund\t退款\nrefund\t退钱\n")
        done = run("check", self.sources)
        self.assertEqual(done.returncode, 0)
        self.assertIn('synonyms.tsv:2: warning: the term "refund" stands in the group on line 1 too', done.stderr)

    def test_no_folder(self):
        for name in ("none", "base.pack"):
            self.is_fault(run("check", self.path(name)), self.path(name) + ": is not a folder")

    def test_building_many_articles_tells_how_far_it_is(self):
        folder = self.path("many")
        os.makedirs(os.path.join(folder, "articles", "en"))
        names = {"en": "Many"}
        self.write("many/pack.json", json.dumps({
            "format": 1, "id": "many", "version": 1, "issued": "2026-01-01", "locales": ["en"], "names": names,
            "topics": [{"id": "all", "names": names}]}))
        for number in range(1001):
            self.write(f"many/articles/en/a{number}.md",
                       f"---\ntitle: Thing {number}\ntopic: all\nreviewed: 2026-01-01\n---\n\nText.\n")
        done = run("build", folder, "-o", self.path("many.pack"))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual([line for line in done.stderr.splitlines() if "warning" not in line],
                         ["1000 of 1001 articles are in the index", "1001 of 1001 articles are in the index",
                          "Learning from their questions"])

    def test_a_file_that_cannot_be_written(self):
        target = self.path("none/base.pack")
        done = run("build", self.sources, "-o", target)
        self.assertEqual(done.returncode, 1)
        self.assertIn(target + ": cannot be written: ", done.stderr)


class Info(WithPack):
    def test_counts(self):
        with open(os.path.join(SOURCES, "pack.json"), encoding="utf-8") as file:
            manifest = json.load(file)
        with open(os.path.join(SOURCES, "directory/wallets.json"), encoding="utf-8") as file:
            wallets = len(json.load(file)["wallets"])
        phrasings = 0
        for name in glob.glob(os.path.join(SOURCES, "articles/*/*.md")):
            with open(name, encoding="utf-8") as file:
                listed = file.read().split("\nphrasings:\n")[1].splitlines()
            phrasings += next(number for number, line in enumerate(listed) if not line.startswith("  - "))
        info = self.json_of("info", self.pack)
        self.assertEqual({key: info[key] for key in ("id", "version", "issued", "locales")},
                         {key: manifest[key] for key in ("id", "version", "issued", "locales")})
        self.assertEqual(info["articles"], len(os.listdir(os.path.join(SOURCES, "articles/en"))))
        self.assertEqual(info["phrasings"], phrasings)
        self.assertEqual(info["guides"], len(glob.glob(os.path.join(SOURCES, "guides/*.json"))))
        self.assertEqual(info["wallets"], wallets)
        self.assertEqual(info["bytes"], os.path.getsize(self.pack))

        text = self.is_fine(run("info", self.pack)).splitlines()
        self.assertEqual(text[0], f"base, version {info['version']}, issued {info['issued']}, in en, zh_CN")
        self.assertIn(f"{info['articles']} articles", text)
        self.assertIn(f"{phrasings} phrasings", text)

    def test_index_and_synonyms_are_shown_if_they_are_there(self):
        without = self.changed_pack("without.pack", "DROP TABLE IF EXISTS search_index", "DROP TABLE IF EXISTS synonym")
        info = self.json_of("info", without)
        self.assertEqual((info["index_bytes"], info["synonyms"]), (None, None))
        self.assertNotIn("index", self.is_fine(run("info", without)))

        pack = self.changed_pack("with.pack", "DROP TABLE IF EXISTS search_index", "DROP TABLE IF EXISTS synonym",
                                 "CREATE TABLE search_index(bytes BLOB)",
                                 "INSERT INTO search_index VALUES(zeroblob(4321))",
                                 "CREATE TABLE synonym([group] INTEGER, term TEXT)",
                                 "INSERT INTO synonym VALUES(0, 'a'), (0, 'b'), (1, 'c'), (1, 'd')")
        info = self.json_of("info", pack)
        self.assertEqual((info["index_bytes"], info["synonyms"]), (4321, 2))
        text = self.is_fine(run("info", pack))
        self.assertIn("\n4321 bytes of the search index\n", text)
        self.assertIn("\n2 groups of synonyms\n", text)


class Search(WithPack):
    def test_lines(self):
        lines = self.is_fine(run("search", self.pack, "how long does a refund take")).splitlines()
        self.assertEqual(lines[0].split("\t")[:2], ["refund-how-long", "How long does a refund take?"])

    def test_json(self):
        answer = self.json_of("search", self.pack, "how long does a refund take")
        self.assertEqual(sorted(answer), ["hits", "microseconds", "query", "suggestion"])
        self.assertEqual(answer["query"], "how long does a refund take")
        self.assertEqual(answer["hits"][0]["article"], "refund-how-long")
        for hit in answer["hits"]:
            self.assertEqual(sorted(hit), ["article", "reasons", "score", "snippet", "title"])

    def test_is_what_the_program_prints(self):
        for query in ("refund", "验证码收不到", "", "\"quoted\""):
            for locale in ("en", "zh_CN"):
                of_tool = self.json_of("search", self.pack, query, "--locale", locale)
                done = run("--search", query, "--json", "--language", locale, program=PROGRAM)
                of_program = json.loads(self.is_fine(done))
                del of_tool["microseconds"], of_program["microseconds"]
                self.assertEqual(of_tool, of_program)

    def test_limit(self):
        self.assertEqual(len(self.json_of("search", self.pack, "refund", "--limit", "2")["hits"]), 2)
        self.assertEqual(len(self.is_fine(run("search", self.pack, "refund", "--limit", "1")).splitlines()), 1)

    def test_locale(self):
        chinese = self.json_of("search", self.pack, "refund", "--locale", "zh_CN")["hits"]
        self.assertRegex(chinese[0]["title"], "退款")
        self.assertEqual(self.json_of("search", self.pack, "refund", "--locale", "zh_TW")["hits"], chinese)
        self.assertEqual(self.json_of("search", self.pack, "refund", "--locale", "en")["hits"],
                         self.json_of("search", self.pack, "refund")["hits"])

    def test_typing(self):
        # "passw" is no word, but may become one.
        scores = [[hit["score"] for hit in self.json_of("search", self.pack, "passw", *more)["hits"]]
                  for more in ([], ["--typing"])]
        self.assertTrue(scores[1])
        self.assertNotEqual(*scores)

    def test_nothing_found(self):
        self.assertEqual(self.is_fine(run("search", self.pack, "")), "")
        self.assertEqual(self.json_of("search", self.pack, "\U0001f642")["hits"], [])

    def test_hostile_queries(self):
        for query in ("x" * 100_000, "钱" * 30_000, "e\u0301" * 20_000, "\u202edrowssap", "\x01\x1b[31m", "' OR 1=1 --"):
            with self.subTest(query=query[:10]):
                self.json_of("search", self.pack, "--", query)


class Evaluate(WithPack):
    def evaluation_of(self, *rows, more=()):
        queries = self.write("queries.tsv", "".join(f"{article}\t{query}\n" for article, query in rows))
        return self.json_of("evaluate", self.pack, "--queries", queries, *more)

    def test_measures_and_misses(self):
        rows = [("refund-how-long", "How long does a refund take?"), ("code-does-not-come", "为什么收不到验证码？"),
                ("what-is-a-digital-wallet", "How do I ask for a refund?"), ("refund-apply", "\U0001f642")]
        evaluation = self.evaluation_of(*rows, more=["--misses"])
        self.assertEqual(evaluation["queries"], 4)
        self.assertEqual([evaluation[key] for key in ("hit@1", "hit@3", "hit@5")], [0.5, 0.5, 0.5])
        self.assertGreaterEqual(evaluation["mrr@10"], 0.5)
        self.assertGreater(evaluation["cpu_microseconds"]["median"], 0)
        self.assertGreaterEqual(evaluation["cpu_microseconds"]["p99"], evaluation["cpu_microseconds"]["median"])
        wrong, nothing = evaluation["misses"]
        self.assertEqual((wrong["line"], wrong["query"], wrong["article"], wrong["first"]),
                         (3, "How do I ask for a refund?", "what-is-a-digital-wallet", "refund-apply"))
        self.assertEqual(nothing, {"line": 4, "query": "\U0001f642", "article": "refund-apply", "place": None,
                                   "first": None, "concepts": [], "words": []})
        self.assertIn("refund", wrong["concepts"])

        queries = self.path("queries.tsv")
        done = run("evaluate", self.pack, "--queries", queries, "--misses", "--locale", "zh_CN")
        text = self.is_fine(done).splitlines()
        self.assertEqual(text[0], f"{queries}:3: How do I ask for a refund?")
        self.assertRegex(text[1], r"^    (at place \d+|not in the first 10): what-is-a-digital-wallet  数字钱包是什么？$")
        self.assertEqual(text[2], "    first instead: refund-apply  怎么申请退款？")
        self.assertRegex(text[3], r"^    its article does not mean: .*\brefund\b")
        self.assertEqual(text[4:8], [f"{queries}:4: \U0001f642",
                                     "    not in the first 10: refund-apply  怎么申请退款？", "    nothing was found",
                                     "queries  4"])

    def test_keys(self):
        evaluation = self.evaluation_of(("refund-apply", "refund"))
        self.assertEqual(sorted(evaluation), ["cpu_microseconds", "hit@1", "hit@3", "hit@5", "mrr@10", "queries"])

    def test_typing(self):
        # A beginning of a word for which another article stands first than for the same letters as a whole word.
        for query in ("pa", "re", "co", "ch", "no", "se", "wh", "ba", "ca", "li", "mo", "ac"):
            whole, typing = (self.json_of("search", self.pack, query, *more)["hits"] for more in ([], ["--typing"]))
            if typing and (not whole or whole[0]["article"] != typing[0]["article"]):
                break
        else:
            self.fail("no beginning of a word is of use")
        row = (typing[0]["article"], query)
        self.assertEqual(self.evaluation_of(row)["hit@1"], 0)
        self.assertEqual(self.evaluation_of(row, more=["--typing"])["hit@1"], 1)

    def test_faults(self):
        queries = self.write("faulty.tsv", b"refund-apply\tmoney back\nrefund\tmoney back\nrefund-apply\nrefund-apply\t \n"
                                           b"refund-apply\t\xff\nrefund-apply\ta\tb\n")
        expected = ['2: the pack has no article "refund"', "3: has no tab between the article and the query",
                    "4: the query is empty", "5: is not UTF-8", "6: has more than one tab"]
        for more in ([], ["--json"], ["--misses"]):
            self.is_fault(run("evaluate", self.pack, "--queries", queries, *more),
                          *[f"{queries}:{line}" for line in expected])

    def test_no_queries(self):
        empty = self.write("empty.tsv", "")
        self.is_fault(run("evaluate", self.pack, "--queries", empty), empty + ":1: holds no query")
        missing = self.path("missing.tsv")
        done = run("evaluate", self.pack, "--queries", missing)
        self.assertEqual(done.returncode, 1)
        self.assertTrue(done.stderr.startswith(missing + ":1: cannot be read: "), done.stderr)


class BrokenPacks(WithPack):
    def is_refused(self, pack, reason):
        queries = self.write("queries.tsv", "refund-apply\trefund\n")
        for words in (["info", pack], ["search", pack, "refund"], ["evaluate", pack, "--queries", queries]):
            for more in ([], ["--json"]):
                done = run(*words, *more)
                self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
                self.assertTrue(done.stderr.startswith(f"{pack}: {reason}"), done.stderr)
                self.assertEqual(done.stderr.count("\n"), 1)

    def test_they_are_refused_with_the_reason(self):
        with open(self.pack, "rb") as file:
            whole = file.read()
        self.is_refused(self.path("none.pack"), "cannot be read: ")
        self.is_refused(self.write("empty.pack", b""), "cannot be read: ")
        self.is_refused(SOURCES, "is a folder; build a pack from it first")
        self.is_refused(self.write("garbage.pack", b"This is no pack.\n" * 500), "is not a support pack: ")
        self.is_refused(self.write("cutoff.pack", whole[:len(whole) // 2]), "is a damaged support pack: ")
        self.is_refused(self.changed_pack("format.pack", "UPDATE meta SET value = '7' WHERE key = 'format'"),
                        "is a support pack of format 7, and this program reads format 1")


    def test_what_is_no_file_is_refused_at_once(self):
        pipe = self.path("pipe.pack")
        os.mkfifo(pipe)
        for odd in (pipe, "/dev/zero"):
            self.is_refused(odd, "cannot be read: it is not a regular file")
            done = run("evaluate", self.pack, "--queries", odd)
            self.assertEqual((done.returncode, done.stderr), (1, f"{odd}:1: is not a regular file\n"))
        sources = self.path("sources")
        shutil.copytree(SOURCES, sources)
        for name in ("pack.json", "synonyms.tsv", "directory/wallets.json"):
            path = os.path.join(sources, name)
            kept = path + ".kept"
            os.rename(path, kept)
            os.mkfifo(path)
            done = run("check", sources)
            self.assertEqual(done.returncode, 1)
            self.assertIn(f"{name}:1: is not a regular file\n", done.stderr)
            os.remove(path)
            os.rename(kept, path)

    def test_a_pack_holds_tables_and_nothing_else(self):
        endless = ("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
                   " SELECT 'format' AS key, CASE x WHEN -1 THEN '1' END AS value FROM n")
        self.is_refused(self.changed_pack("view.pack", "ALTER TABLE meta RENAME TO other",
                                          "CREATE VIEW meta AS " + endless),
                        "is not a support pack: it holds more than tables: meta")
        self.is_refused(self.changed_pack("trigger.pack", "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END"),
                        "is not a support pack: it holds more than tables: t")

    def test_names_cannot_work_the_terminal(self):
        name = self.path("\x1b[31m\u202eknap.pack\nall is well")
        done = run("info", name)
        self.assertEqual(done.stderr.count("\n"), 1)
        self.assertIn("[U+001B][31m[U+202E]knap.pack[U+000A]all is well: cannot be read: ", done.stderr)


class WrongUse(unittest.TestCase):
    def test_it_is_told_how_to_use_it(self):
        for words in ([], ["draw", "pack"], ["search", "a.pack"], ["build", "pack"], ["info", "a.pack", "--colour"],
                      ["search", "a.pack", "x", "--limit", "none"], ["search", "a.pack", "x", "--locale", "tlh"]):
            done = run(*words)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertRegex(done.stderr, r"^wallet-support-pack: .+\nusage: wallet-support-pack check DIR\n")

    def test_help_and_version(self):
        self.assertRegex(run("--help").stdout, "^usage: ")
        self.assertRegex(run("--version").stdout, r"^wallet-support-pack \d+\.\d+\.\d+\n$")


sys.argv[1:] = []
unittest.main()
