"""What people cry out in the first moment, asked of the base pack: the right answer stands first, whether the last word
is finished or not.

emergencies.py TOOL PACK FOLDER    FOLDER holds emergencies-LOCALE.tsv: article, tab, question
"""

import json
import os
import subprocess
import sys
import unittest

TOOL, PACK, FOLDER = sys.argv[1:4]
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
FEWEST = 70


class Emergencies(unittest.TestCase):
    def answers(self, locale, *words):
        questions = os.path.join(FOLDER, f"emergencies-{locale}.tsv")
        done = subprocess.run([TOOL, "evaluate", PACK, "--queries", questions, "--locale", locale, "--misses", "--json",
                               *words], env=ENVIRONMENT, capture_output=True, encoding="utf-8", timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_finds_the_right_answer_first(self):
        for locale in ("en", "zh_CN"):
            for words in ((), ("--typing",)):
                with self.subTest(locale=locale, words=words):
                    told = self.answers(locale, *words)
                    self.assertGreater(told["queries"], FEWEST)
                    self.assertEqual(told["misses"], [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
