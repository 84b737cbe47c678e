"""`--check` of the real program: its exit codes, its lines, its JSON, and that it needs no network.

checkcommand.py PROGRAM
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv[1]


def run(*words, before=()):
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_CONFIG_HOME": home, "LC_ALL": "C.UTF-8"}
        if "LD_LIBRARY_PATH" in os.environ:
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        return subprocess.run([*before, PROGRAM, *words], env=environment, capture_output=True, timeout=60, check=False,
                              encoding="utf-8")


class Check(unittest.TestCase):
    def test_exit_codes(self):
        for text, code in (
                ("https://www.alipay.com/", 0),
                ("支付宝客服电话95188", 0),
                ("https://www.alipay.com/\nPayPal support +1 (888) 221-1161", 0),
                ("https://www.alipay.com/ or PayPal support +1 (888) 221-1161", 4),
                ("您的支付宝账单已出，请查看 https://www.alipay.com/", 4),
                ("https://alipay.com.example.test/", 3),
                ("https://www.alipay.com/ and alipay-refund.test", 3),
                ("Tell me the code that you received.", 3),
                ("https://stranger.test/", 4),
                ("https://www.alipay.com/ and stranger.test", 4),
                ("good morning", 4),
                ("", 4)):
            with self.subTest(text=text):
                done = run("--check", text)
                self.assertEqual(done.returncode, code, done.stdout + done.stderr)
                self.assertEqual(run("--check", text, "--json").returncode, code)

    def test_lines(self):
        done = run("--check", "Go to alipay.com.example.test")
        fields = next(line for line in done.stdout.splitlines() if "\t" in line).split("\t")
        self.assertEqual(fields[:3], ["alipay.com.example.test", "not-official", "brand-in-subdomain"])
        self.assertRegex(fields[3], r"^Not an official address\. .*\.$")

    def test_a_message_is_never_called_official(self):
        """Only what was found in it can be."""
        for text, first in (
                ("https://www.paypal.com/", "What was found in it is official."),
                ("You paid 12.99. See it at https://www.paypal.com/", "The link is the wallet's own,"),
                ("You paid 12.99 with https://www.paypal.com/ and https://www.paypal.com/help", "The 2 links are"),
                ("We keep your money on hold. PayPal, +1 (888) 221-1161", "The number is the wallet's own,"),
                ("骚扰电话请告诉96110，或看 https://www.alipay.com/", "What was found in it is genuine,")):
            with self.subTest(text=text):
                done = run("--check", text, "--language", "en")
                self.assertTrue(done.stdout.startswith(first), done.stdout)
                if first != "What was found in it is official.":
                    self.assertIn("nobody can tell", done.stdout.splitlines()[0])
                    self.assertNotIn("official", done.stdout.splitlines()[0])

    def test_what_hides_an_address(self):
        """Broken up, with an ending that only looks like one, or a number for a host: it is found, and never official."""
        for text, verdicts in (
                ("please visit venmo-account-login . com today", ["not-official"]),
                ("venmo-account-login dot com", ["not-official"]),
                ("请打开venmo-account-login点com", ["not-official"]),
                ("v e n m o - l o g i n . c o m", ["not-official"]),
                ("venmo . com", ["unknown"]),
                ("venmo.c\u043em", ["not-official"]),
                ("paypal.corn/signin", ["not-official"]),
                ("venmo.com@3627734734", ["not-official"]),
                ("We like Venmo. Com is short for company.", []),
                ("upi://pay?pa=somebody@bank&pn=Venmo", ["unknown"]),
                ("wxp://f2f0SomebodysCode", ["unknown"]),
                ("支付宝 95188 95017", ["official", "official"])):
            with self.subTest(text=text):
                done = json.loads(run("--check", text, "--json").stdout)
                self.assertEqual([finding["verdict"] for finding in done["findings"]], verdicts)

    def test_companies_of_wallets_are_not_accused(self):
        for text in ("paypal-communication.com", "paypay-sec.co.jp", "mpesa.africa", "ledgerinsights.com"):
            with self.subTest(text=text):
                self.assertEqual(run("--check", text).returncode, 4)

    def test_json(self):
        done = json.loads(run("--check", "Your Alipay is locked! Tell me the code. paypa1.com", "--json").stdout)
        self.assertEqual(set(done), {"message", "claims", "demands", "findings", "prose", "cut"})
        self.assertTrue(done["prose"])
        self.assertEqual(done["message"], "danger")
        self.assertEqual(done["claims"], ["alipay"])
        self.assertEqual(done["demands"][0]["kind"], "code")
        finding = done["findings"][0]
        self.assertEqual(set(finding), {"kind", "text", "verdict", "wallet", "reason", "remarks", "target"})
        self.assertEqual(finding["wallet"], "paypal")
        self.assertEqual(finding["reason"], {"kind": "look-alike", "of": "paypal.com", "positions": [5]})

    def test_the_wallet_says_which_country_is_meant(self):
        text = "Hotline 1644-7405"
        self.assertEqual(run("--check", text, "--wallet", "kakaopay").returncode, 0)
        self.assertEqual(run("--check", text, "--wallet", "paypal").returncode, 4)

    def test_no_network_is_needed(self):
        alone = ("unshare", "--map-root-user", "--net")
        if shutil.which("unshare") is None or subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
            self.skipTest("namespaces cannot be made here")
        for text in ("https://www.alipay.com/", "bit.ly/abc", "support@paypal.com +1 (888) 221-1161"):
            with self.subTest(text=text):
                self.assertEqual(run("--check", text, "--json", before=alone).stdout, run("--check", text, "--json").stdout)


sys.argv[1:] = []
unittest.main()
