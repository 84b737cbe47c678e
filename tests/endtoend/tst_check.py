"""Is it really them? What is pasted, what a link brings, what the command line says; all of it without a network."""

import json
import os
import subprocess
import urllib.parse

import desktop
from desktop import copy, key, wait_until
from words import tr

SCAM = ("【支付宝】您的账户异常，请在2小时内登录 https://alipay.com.verify-login.test/unlock 或致电 95188，"
        "并把短信验证码告诉客服。")
# The program without its network: a namespace with nothing in it, not even a loopback that is up.
WITHOUT_NETWORK = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--net"]


class Check(desktop.Person):
    def verdicts(self, *words, prefix=()):
        done = subprocess.run([*prefix, os.path.join(desktop.PREFIX, "bin", desktop.PROGRAM), "--check", *words,
                               "--json"], capture_output=True, text=True, timeout=60, check=False,
                              env=self.environment)
        return done.returncode, json.loads(done.stdout)

    def test_exit_codes(self):
        self.assertEqual(self.run_program("--check", "https://www.alipay.com/").returncode, 0)
        self.assertEqual(self.run_program("--check", "https://alipay.com.verify.test/").returncode, 3)
        self.assertEqual(self.run_program("--check", "https://shop.example/").returncode, 4)
        self.assertEqual(self.run_program("--check", "good morning").returncode, 4)
        self.assertEqual(self.run_program("--check").returncode, 2)

    def test_a_message_on_the_command_line(self):
        self.set_language("zh_CN")
        done = self.run_program("--check", SCAM)
        self.assertEqual(done.returncode, 3)
        for source in ("Not an official address", "Matches an official number",
                       "Stop. This message asks for what real support never asks for."):
            self.assertIn(tr("zh_CN", "CheckTexts", source), done.stdout)

    def test_without_a_network_it_judges_alike(self):
        """In a network namespace of its own, where any way out fails, every answer is the same."""
        if subprocess.run([*WITHOUT_NETWORK, "true"], capture_output=True, timeout=20, check=False).returncode != 0:
            self.skipTest("network namespaces cannot be made here")
        for text in (SCAM, "https://www.alipay.com/", "call +44 20 7946 0000 or write to help@paypal.com", "nothing"):
            with self.subTest(text=text):
                self.assertEqual(self.verdicts(text, prefix=WITHOUT_NETWORK), self.verdicts(text))
        # And there really is none.
        interfaces = subprocess.run([*WITHOUT_NETWORK, "cat", "/proc/net/dev"], capture_output=True, text=True,
                                    timeout=20, check=True).stdout
        self.assertEqual([line.split(":")[0].strip() for line in interfaces.splitlines()[2:]], ["lo"])

    def test_a_pasted_message(self):
        from screen import Role, Screen

        for language in ("zh_CN", "en"):
            with self.subTest(language=language):
                self.set_language(language)
                process = self.start(desktop.command_of_entry() + ["--page", "check"])
                screen = Screen(process)
                screen.find(Role.TEXT, tr(language, "CheckPage", "What to check"))
                copy(SCAM)
                key("ctrl+v")
                screen.find(Role.LABEL, tr(language, "CheckTexts",
                                           "Stop. This message asks for what real support never asks for."))
                screen.find(Role.LABEL, tr(language, "CheckTexts", "Not an official address"))
                screen.find(Role.LABEL, tr(language, "CheckTexts", "Matches an official number"))
                self.assertEqual(desktop.quit_by_keyboard(process), 0)

    def test_a_picture_on_the_clipboard(self):
        """It is read by the part of the installed program that reads pictures, as another program gives it."""
        from screen import Role, Screen

        screen = Screen(self.start(desktop.command_of_entry() + ["--page", "check"]))
        field = screen.find(Role.TEXT, tr("en", "CheckPage", "What to check"))
        desktop.copy_picture(os.path.join(os.environ["WSC_SOURCE_DIR"], "tests/data/checker/qr-link.png"))
        key("ctrl+v")
        wait_until(lambda: field.text == "https://alipay.com.verify.test/pay", "the text of the code in the field")
        screen.find(Role.LABEL, tr("en", "CheckTexts", "Not an official address"))

    def test_a_verdict_is_spoken(self):
        """What a screen reader is told after a paste, with the keyboard still in the field."""
        from screen import Notifications, Role, Screen

        for language in ("zh_CN", "en"):
            with self.subTest(language=language):
                self.set_language(language)
                process = self.start(desktop.command_of_entry() + ["--page", "check"])
                screen = Screen(process)
                screen.find(Role.TEXT, tr(language, "CheckPage", "What to check"))
                with Notifications(process.pid) as told:
                    for text, kind in (("https://www.alipay.com/", "An official address"),
                                       ("https://alipay.com.verify-login.test/", "Not an official address"),
                                       ("https://shop.example/", "Cannot say")):
                        copy(text)
                        key("ctrl+a", "ctrl+v")
                        beginning = tr(language, "CheckTexts", "%1: %2. %3").split("%3", maxsplit=1)[0]
                        words = beginning.replace("%1", tr(language, "CheckTexts", kind)).replace("%2", text)
                        told.expect(words)
                self.assertEqual(desktop.quit_by_keyboard(process), 0)

    def test_a_link_only_fills_in(self):
        from screen import Role, Screen

        self.set_handler("browser", "https")
        link = "wallet-support:check?text=" + urllib.parse.quote("https://www.alipay.com/ 95188")
        screen = Screen(self.start(desktop.command_of_entry() + [link]))
        field = screen.find(Role.TEXT, tr("en", "CheckPage", "What to check"))
        wait_until(lambda: field.text == "https://www.alipay.com/ 95188", "the text in the field")
        screen.find(Role.LABEL, tr("en", "CheckTexts", "An official address"))
        self.assertEqual(self.what_was_given(), [])
        # What is official opens, by a press of the button, as the address that it shows.
        screen.find(Role.PUSH_BUTTON, tr("en", "FindingCard", "Open %1", "https://www.alipay.com/")).press()
        wait_until(lambda: self.what_was_given() == ["browser https://www.alipay.com/"], "the official site")

    def test_a_hostile_link_is_refused(self):
        from screen import Role, Screen

        screen = Screen(self.start(desktop.command_of_entry() + ["wallet-support:check?text=a%E2%80%AEb"]))
        screen.find(Role.LABEL, tr("en", "WishError", "This link was not opened. What it wants to have checked is too "
                                   "long, or holds characters that cannot be seen. Copy the message, and paste it under "
                                   "“Is it really them?”."))


if __name__ == "__main__":
    desktop.main()
