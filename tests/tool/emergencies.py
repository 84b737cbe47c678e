"""What people cry out in the first moment, asked of the base pack: the right answer stands first, whether the last word
is finished or not.

emergencies.py TOOL PACK FOLDER ARTICLES    FOLDER holds emergencies-LOCALE.tsv, in words that no article holds, and
                                            emergencies-named-LOCALE.tsv, which may be an article's own words: article,
                                            tab, question; ARTICLES holds LOCALE/*.md
"""

import glob
import json
import os
import re
import subprocess
import sys
import unicodedata
import unittest

TOOL, PACK, FOLDER, ARTICLES = sys.argv[1:5]
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
LOCALES = ("en", "zh_CN")
# How many there are at least, of each sort in each language.
FEWEST = {"emergencies": 130, "emergencies-named": 15}


def plain(text):
    """Letters and digits alone: what is left when spelling, spaces and marks do not count."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())


def words_of_articles(locale):
    """The titles and phrasings of all articles, plain, each with its file."""
    words = {}
    for path in glob.glob(os.path.join(ARTICLES, locale, "*.md")):
        with open(path, encoding="utf-8") as file:
            front = file.read().split("---\n", 2)[1]
        front = re.sub(r"^sources:\n(  - .*\n)*", "", front, flags=re.MULTILINE)
        for text in re.findall(r"^(?:title: |  - )(.*)$", front, flags=re.MULTILINE):
            words[plain(text)] = os.path.basename(path)
    return words


class Emergencies(unittest.TestCase):
    def answers(self, name, locale, *words):
        questions = os.path.join(FOLDER, f"{name}-{locale}.tsv")
        done = subprocess.run([TOOL, "evaluate", PACK, "--queries", questions, "--locale", locale, "--misses", "--json",
                               *words], env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_finds_the_right_answer_first(self):
        for name, fewest in FEWEST.items():
            for locale in LOCALES:
                for words in ((), ("--typing",)):
                    with self.subTest(name=name, locale=locale, words=words):
                        told = self.answers(name, locale, *words)
                        self.assertGreaterEqual(told["queries"], fewest)
                        self.assertEqual(told["misses"], [])

    def test_asks_in_words_that_no_article_holds(self):
        for locale in LOCALES:
            known = words_of_articles(locale)
            self.assertGreater(len(known), 1000)
            with open(os.path.join(FOLDER, f"emergencies-{locale}.tsv"), encoding="utf-8") as file:
                questions = [line.rstrip("\n").split("\t")[1] for line in file]
            self.assertEqual([f"{question}: {known[plain(question)]}" for question in questions
                              if plain(question) in known], [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
