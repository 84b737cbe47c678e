"""Questions in one language, asked of a pack that has its articles in the other alone.

acrosslanguages.py TOOL SOURCES FOLDER    SOURCES are the base pack's; FOLDER holds across-LOCALE.tsv: article, tab,
question in that language
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

TOOL = sys.argv[1]
SOURCES = pathlib.Path(sys.argv[2])
FOLDER = pathlib.Path(sys.argv[3])
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
LOCALES = ("en", "zh_CN")
LEAST_AT_3 = 0.8


def write_one_language(sources, locale):
    """The base pack's articles in this language alone, without what other parts of a pack need."""
    shutil.copytree(SOURCES / "articles" / locale, sources / "articles" / locale)
    for article in (sources / "articles" / locale).glob("*.md"):
        text = article.read_text(encoding="utf-8")
        text = re.sub(r"^guide: .*\n", "", text, flags=re.MULTILINE)
        text = re.sub(r"\[([^]]*)\]\(wallet-support:guide/[^)]*\)", r"\1", text)
        article.write_text(text, encoding="utf-8")
    shutil.copy(SOURCES / "synonyms.tsv", sources)
    pack = json.loads((SOURCES / "pack.json").read_text(encoding="utf-8"))
    pack.pop("guide_purposes", None)
    pack["locales"] = [locale]
    for named in (pack, *pack["topics"]):
        named["names"] = {locale: named["names"][locale]}
    (sources / "pack.json").write_text(json.dumps(pack), encoding="utf-8")


class AcrossLanguages(unittest.TestCase):
    def run_tool(self, *words):
        done = subprocess.run([TOOL, *map(str, words)], env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=120,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_finds_the_article_in_the_other_language(self):
        asked = 0
        found = 0
        for locale in LOCALES:
            other = next(name for name in LOCALES if name != locale)
            with tempfile.TemporaryDirectory() as folder:
                sources = pathlib.Path(folder) / "sources"
                sources.mkdir()
                write_one_language(sources, other)
                pack = pathlib.Path(folder) / "one.pack"
                self.run_tool("build", sources, "-o", pack)
                told = json.loads(self.run_tool("evaluate", pack, "--queries", FOLDER / f"across-{locale}.tsv", "--locale",
                                                other, "--typing", "--json"))
            print(f"{locale} questions, {other} articles: hit@3 {100 * told['hit@3']:.1f} of 100")
            asked += told["queries"]
            found += told["queries"] * told["hit@3"]
        self.assertGreaterEqual(asked, 150)
        self.assertGreaterEqual(found / asked, LEAST_AT_3)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
