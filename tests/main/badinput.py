"""Runs the real program with bad input: each time it ends by itself, with the right code and a sentence.

badinput.py PROGRAM BROKEN_PROGRAM...    a broken program carries a damaged pack
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM, BROKEN = sys.argv[1], sys.argv[2:]
CHINESE = re.compile("[\u4e00-\u9fff]")


def run(program, *words, language="en_GB.UTF-8"):
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home,
                       "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        # The language comes from LANGUAGE, since the locales themselves need not be installed; of one that is named and
        # not installed Qt 6.8 complains before the program says anything.
        if language.startswith("zh"):
            environment["LANGUAGE"] = language.partition(".")[0]
        if "LD_LIBRARY_PATH" in os.environ:
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        return subprocess.run([program, *words], env=environment, capture_output=True, timeout=60, check=False)


class BadInput(unittest.TestCase):
    def is_sentence(self, done, code, language="en"):
        said = done.stderr.decode("utf-8")
        self.assertEqual(done.returncode, code, said)
        self.assertTrue(said.startswith("wallet-support-centre: "), said)
        self.assertNotIn("Segmentation", said)
        is_chinese = bool(CHINESE.search(said))
        self.assertEqual(is_chinese, language == "zh", said)
        self.assertRegex(said.split("\n")[0], "。$" if is_chinese else r"\.$")

    def test_a_damaged_pack(self):
        for program in BROKEN:
            for words in (["--search", "refund"], ["--search", "refund", "--json"], ["--check", "95188"], ["--self-test"]):
                with self.subTest(program=os.path.basename(program), words=words):
                    self.is_sentence(run(program, *words), 1)
                    self.is_sentence(run(program, *words, language="zh_CN.UTF-8"), 1, "zh")
                    self.is_sentence(run(program, *words, "--language", "zh_CN"), 1, "zh")
                    self.assertEqual(run(program, *words).stdout, b"")

    def test_a_damaged_index(self):
        """The pack opens, and only its search cannot be used: that is said, and is not "nothing found"."""
        program = bytearray(pathlib.Path(PROGRAM).read_bytes())
        head = b"WSCI\x03\x00\x00\x00"
        self.assertEqual(program.count(head), 1)
        program[program.index(head) + 40] ^= 1
        with tempfile.TemporaryDirectory() as folder:
            damaged = pathlib.Path(folder) / "damaged"
            damaged.write_bytes(program)
            damaged.chmod(0o755)
            for words in (["--search", "refund"], ["--search", "refund", "--json"]):
                done = run(str(damaged), *words)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertEqual(done.stdout, b"")
                self.assertRegex(done.stderr.decode(), r"(?m)^wallet-support-centre: .*\.$")

    def test_a_damaged_pack_keeps_nobody_from_help(self):
        for program in BROKEN:
            self.assertEqual(run(program, "--version").returncode, 0)
            self.assertEqual(run(program, "--help").returncode, 0)

    def test_a_sound_pack(self):
        done = run(PROGRAM, "--search", "refund")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(done.stdout)

    def test_unknown_options(self):
        for words in (["--no-such-option"], ["--search"], ["--language", "tlh"], ["--json"], ["a", "b"],
                      ["--self-test", "--version"], ["--" + "x" * 10_000], ["--\u202edelrot"]):
            with self.subTest(words=words[0][:40]):
                self.is_sentence(run(PROGRAM, *words), 2)
        self.is_sentence(run(PROGRAM, "--no-such-option", language="zh_CN.UTF-8"), 2, "zh")

    def test_hostile_searches(self):
        for text in ("x" * 10_000, "钱" * 10_000, "\u202edrowssap", "\x01\x1b[31m\x07", "\"' OR 1=1; --", ""):
            with self.subTest(text=text[:20]):
                self.assertEqual(run(PROGRAM, "--search", text, "--json").returncode, 0)

    def test_hostile_checks(self):
        for text in ("x" * 10_000, "@" * 10_000, "http://" * 10_000, "\u202edrowssap", "\x01\x1b[31m\x07", "\"' OR 1=1; --", ""):
            for words in ([], ["--json"]):
                with self.subTest(text=text[:20], words=words):
                    done = run(PROGRAM, "--check", text, *words)
                    self.assertIn(done.returncode, (0, 3, 4), done.stderr)
                    self.assertNotIn(b"\x1b", done.stdout)


sys.argv[1:] = []
unittest.main()
