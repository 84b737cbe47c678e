"""Whether tests/benchmarks/coverage tells the truth, on invented questions: the real ones are not here.

coveragechecks.py BUILD     BUILD holds wallet-support-pack
"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

from measuring.asking import Outcomes, together
from measuring.copies import copies_among
from measuring.document import put_tables
from measuring.lengths import length_of
from measuring.ourtexts import OurText, our_texts, texts_of
from measuring.scope import ASKED, Group, bank_scope, drawn, intents_scope
from measuring.table import Table, Unmeasured

BUILD = sys.argv[1]
COMMAND = pathlib.Path(__file__).with_name("coverage")

ARTICLE = """---
title: "Fees: what is this?"
phrasings:
  - who took my  MONEY
  - 手续费，是谁收的
related:
  - other-article
---

See the [list](wallet-support:article/a) first. It has 3.5 pages! “Is it long?” Yes.

1. Open **Fees**.
2. Look there
   and wait.

> **Warning:** Send nothing.

## If it does not work
先看费用。再问“谁收的？”然后等。
"""


def run(*words):
    return subprocess.run([sys.executable, COMMAND, "--build", BUILD, "--smoke", *map(str, words)], capture_output=True,
                          text=True, check=False, timeout=120)


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def written(self, name, text):
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file


class OurTexts(Folder):
    def test_titles_phrasings_and_sentences_are_found(self):
        texts = list(texts_of(self.written("fees.md", ARTICLE)))
        self.assertEqual([text.text for text in texts if text.kind == "title"], ["Fees: what is this?"])
        self.assertEqual([text.text for text in texts if text.kind == "phrasing"], ["who took my  MONEY", "手续费，是谁收的"])
        self.assertEqual([text.text for text in texts if text.kind == "sentence"],
                         ["See the list first.", "It has 3.5 pages!", "“Is it long?”", "Yes.", "Open Fees.",
                          "Look there and wait.", "Warning: Send nothing.", "先看费用。", "再问“谁收的？”", "然后等。"])
        self.assertEqual({text.article for text in texts}, {"fees"})

    def test_punctuation_has_no_length(self):
        self.assertEqual(length_of("It's 3.5 pages – or “more”!", "en"), 5)
        self.assertEqual(length_of("再问“谁收的？”", "zh_CN"), 5)


class Copies(Folder):
    def test_a_copied_line_is_found_whatever_its_case_punctuation_width_and_space(self):
        texts = list(texts_of(self.written("fees.md", ARTICLE)))
        for line in ("Who took my money?", "fees what is this", "LOOK THERE, AND WAIT", "手续费是谁收的？", "再问谁收的",
                     "ｗｈｏ ｔｏｏｋ ｍｙ ｍｏｎｅｙ"):
            self.assertEqual(len(copies_among(texts, ["something else", line])), 1, line)

    def test_other_words_are_no_copy(self):
        texts = list(texts_of(self.written("fees.md", ARTICLE)))
        self.assertEqual(copies_among(texts, ["who took all my money", "手续费是谁", "", "?!", "other-article"]), [])
        self.assertEqual(copies_among([OurText("a", "phrasing", "?!")], ["…"]), [])


class Questions(unittest.TestCase):
    def test_what_answers_is_in_the_pack(self):
        for locale, scope in (("en", intents_scope()), ("zh_CN", bank_scope())):
            articles = {text.article for text in our_texts(locale)}
            for name in scope.answers:
                group = scope.group(name, [])
                self.assertLessEqual(set(group.articles), articles, name)
                self.assertEqual(bool(group.articles), not group.reason, name)
        self.assertEqual(len(intents_scope().answers), 77)

    def test_a_name_that_is_not_in_the_table_is_told(self):
        with self.assertRaisesRegex(Unmeasured, "nothing says what answers invented"):
            intents_scope().group("invented", [])

    def test_the_same_questions_are_drawn_each_time(self):
        group = Group("a", ["x"], "", "", [str(number) for number in range(100)])
        asked, others = drawn(group)
        self.assertEqual(len(asked.questions), ASKED)
        self.assertEqual(set(asked.questions) | set(others.questions), set(group.questions))
        self.assertEqual(len(others.questions), 100 - ASKED)
        self.assertEqual(drawn(group)[0], asked)
        few = Group("b", ["x"], "", "", ["1", "2"])
        self.assertEqual([part.questions for part in drawn(few)], [["1", "2"], []])

    def test_shares_and_what_stood_first_instead(self):
        outcomes = Outcomes()
        for place, first in ((1, "x"), (2, "y"), (11, "y"), (11, None)):
            outcomes.add(place, first)
        self.assertEqual([outcomes.share(deepest) for deepest in (1, 3)], [25, 50])
        self.assertEqual(outcomes.most_often_instead(), "y 2, nothing 1")
        self.assertEqual(len(together([outcomes, outcomes]).places), 8)


class Documents(unittest.TestCase):
    def test_tables_are_put_where_they_belong(self):
        table = Table("a", "b", "c")
        table.add("1", 2)
        text = "before\n<!-- t: begin -->\nold\n<!-- t: end -->\nbehind\n"
        self.assertEqual(put_tables(text, {"t": table}), "before\n<!-- t: begin -->\n| a | b | c |\n| --- | --- | --- |\n"
                                                         "| 1 | 2 |  |\n<!-- t: end -->\nbehind\n")
        with self.assertRaisesRegex(Unmeasured, "no one place for the table other"):
            put_tables(text, {"other": table})


class Command(Folder):
    def setUp(self):
        super().setUp()
        self.bank = self.written("bq.tsv", "#article\trole\ttext\n1145\ttitle\t我的动态码怎么没有来\n1145\tquery-dev\t动态码去哪儿啦朋友\n"
                                           "8\ttitle\t您好吗朋友\n")

    def test_it_makes_the_tables(self):
        intents = self.written("intents.tsv", "card_swallowed\tthe machine swallowed my bank card again\n"
                                              "age_limit\tis sixteen years enough\n")
        done = run("--banking77", intents, "--bq", self.bank)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"BANKING77, 1 of 2 intents in scope, 1 questions")
        self.assertRegex(done.stdout, r"card_swallowed +1 +cash-machine-wrong +100\.0 +100\.0 +100\.0 +100\.0")
        self.assertRegex(done.stdout, r"age_limit +1 +none: asked before")
        self.assertRegex(done.stdout, r"code-does-not-come +1 +2 ")
        self.assertRegex(done.stdout, r"texts of ours that are a line of the data sets +0 +of .* 0 +ok")

    def test_a_line_that_is_copied_is_judged(self):
        ours = next(text for text in our_texts("en") if text.kind == "phrasing")
        intents = self.written("intents.tsv", f"card_swallowed\t{ours.text.upper()}!\n")
        done = run("--banking77", intents, "--bq", self.bank)
        self.assertRegex(done.stdout, r"texts of ours that are a line of the data sets +[1-9]\d* +of .* 0 +MISSED")
        self.assertIn(f"{ours.article}: phrasing “{ours.text}”", done.stdout)

    def test_it_says_what_is_left_out(self):
        done = run()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"BANKING77 +not run\n")
        self.assertRegex(done.stdout, r"texts of ours that are a line of the data sets +left out")

    def test_a_data_set_with_other_names_is_refused(self):
        done = run("--banking77", self.written("intents.tsv", "invented\tis anybody there\n"))
        self.assertEqual((done.returncode, done.stderr), (2, "benchmarks: nothing says what answers invented\n"))


sys.argv[1:] = []
unittest.main()
