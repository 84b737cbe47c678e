"""One window: later starts and links go to the running program, with a session bus and without one."""

import os
import signal
import subprocess
import time
import urllib.parse

import desktop
from desktop import active_window, clipboard, copy, enter, key, wait_until, windows_of
from words import article_title, guide_words, tr, wallet

ARTICLE = "top-up-failed"
N26 = wallet("n26")
TITLE = tr("en", "MainWindow", "Wallet Support Centre")


def processes_with(mark):
    """The names of the processes whose environment has a mark."""
    names = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/environ" % pid, "rb") as file:
                environment = file.read()
            with open("/proc/%s/comm" % pid, encoding="utf-8") as file:
                name = file.read().strip()
        except OSError:
            continue
        if mark.encode() in environment.split(b"\0"):
            names[int(pid)] = name
    return names


class Instance(desktop.Person):
    def open_another_window(self):
        """Another program takes the keyboard, and covers part of the screen."""
        other = subprocess.Popen(["xev", "-geometry", "600x400+300+200"], stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(desktop.stop, other)
        wait_until(lambda: active_window() == "Event Tester", "the other window")

    def set_without_bus(self):
        runtime = os.path.join(self.home, "run")
        os.mkdir(runtime, 0o700)
        del self.environment["DBUS_SESSION_BUS_ADDRESS"]
        self.environment["XDG_RUNTIME_DIR"] = runtime
        self.environment["WSC_MARK"] = self.home

    def come_to_the_front(self, process):
        """Later starts bring the window back from behind another one, and from where it was put away."""
        self.open_another_window()
        self.assertEqual(self.start_again(), 0)
        wait_until(lambda: active_window() == TITLE, lambda: "the window in front, not “%s”" % active_window())
        desktop.output_of("xdotool", "windowminimize", "--sync", windows_of(process.pid)[0])
        self.assertEqual(self.start_again(), 0)
        wait_until(lambda: active_window() == TITLE, "the window to come back")
        self.assertEqual(len(windows_of(process.pid)), 1, "there is more than one window")
        self.assertIsNone(process.poll(), "the first program ended")

    def test_second_start_over_the_bus(self):
        from screen import Role, Screen

        first = self.start()
        screen = Screen(first)
        screen.find(Role.LABEL, tr("en", "HomePage", "What do you need help with?"))
        self.come_to_the_front(first)
        self.assertEqual(self.start_again("wallet-support:article/" + ARTICLE), 0)
        screen.find(Role.LABEL, article_title("en", ARTICLE))
        self.assertEqual(self.start_again(command=desktop.command_of_entry(action="refund")), 0)
        screen.find(Role.HEADING, guide_words("en", "refund")["title"])

    def test_a_second_start_brings_language_and_wallet(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        screen.find(Role.LABEL, tr("en", "HomePage", "What do you need help with?"))
        self.assertEqual(self.start_again("--language", "zh_CN", "--wallet", "n26", "--page", "settings"), 0)
        screen.find(Role.FRAME, tr("zh_CN", "MainWindow", "Wallet Support Centre"))
        screen.find(Role.PUSH_BUTTON, tr("zh_CN", "SettingsPage", "Forget my wallets"))
        self.assertEqual(self.start_again("--language", "en"), 0)
        screen.find(Role.FRAME, TITLE)
        screen.find(None, lambda name: N26["names"]["en"] in name)

    def test_bad_values_from_the_bus_are_refused(self):
        """Another program of the person's may say anything: it is told in a sentence, and the window stays."""
        from screen import Role, Screen

        first = self.start()
        screen = Screen(first)
        screen.find(Role.LABEL, tr("en", "HomePage", "What do you need help with?"))
        for name, value in (("language", "tlh"), ("language", "../../etc/passwd"), ("language", "x" * 100_000)):
            self.call_over_the_bus("Open", "[]", "{'%s': <'%s'>}" % (name, value))
            sentence = "The language “%1” is not available. The language is unchanged."
            screen.find(Role.LABEL, tr("en", "WishError", sentence, value[:40]))
            key("Escape")
        self.call_over_the_bus("Open", "['settings']", "{'wallet': <'no-such-wallet'>}")
        sentence = "There is no wallet “%1” in this program. The wallet stays as it is."
        screen.find(Role.LABEL, tr("en", "WishError", sentence, "no-such-wallet"))
        # Of other types than ours: nothing is asked for.
        self.call_over_the_bus("Open", "[]", "{'language': <(1, ['a'], {'b': <2>})>, 'wallet': <[byte 1]>}")
        self.call_over_the_bus("Activate", "{'language': <int64 -1>}")
        screen.find(Role.FRAME, TITLE)
        self.assertIsNone(first.poll(), "the program ended")

    def call_over_the_bus(self, method, *arguments):
        subprocess.run(["gdbus", "call", "--session", "--dest", desktop.APP_ID, "--object-path",
                        "/" + desktop.APP_ID.replace(".", "/"), "--method", "org.freedesktop.Application." + method,
                        *arguments], env=self.environment, check=True, timeout=20, stdout=subprocess.DEVNULL)

    def text_under_the_keyboard(self):
        """What the field with the focus holds, found without the accessibility bus; empty if it holds nothing."""
        copy("nothing was copied")
        key("ctrl+a", "ctrl+c")
        text = clipboard()
        return "" if text == "nothing was copied" else text

    def test_second_start_without_a_bus(self):
        self.set_without_bus()
        first = self.start()
        wait_until(lambda: active_window() == TITLE, "the window")
        enter("words for the search")
        wait_until(lambda: self.text_under_the_keyboard() == "words for the search", "the focus in the search box")
        self.come_to_the_front(first)
        # The guide's first question is a field, and empty.
        self.assertEqual(self.start_again("wallet-support:guide/reset-password"), 0)
        wait_until(lambda: self.text_under_the_keyboard() == "", "the guide")
        enter("N26")
        wait_until(lambda: self.text_under_the_keyboard() == "N26", "the focus in the guide's first question")

        names = processes_with("WSC_MARK=" + self.home)
        self.assertIn(first.pid, names, "the test sees the processes")
        self.assertEqual([name for name in names.values() if name.startswith(("dbus", "at-spi"))], [],
                         "a bus was started")
        # With an answer in the guide the window would ask before it closes.
        key("ctrl+a")
        key("Delete")
        wait_until(lambda: self.text_under_the_keyboard() == "", "the emptied field")
        self.assertEqual(desktop.quit_by_keyboard(first), 0)
        # Neither lock nor socket keeps the next start away.
        self.start()

    def test_a_long_message_is_not_cut(self):
        """A link with as long a message as links may have, handed to the running program, with the fake at its end."""
        from screen import Notifications, Role, Screen

        longest = 2000
        process = self.start()
        screen = Screen(process)
        screen.find(Role.LABEL, tr("en", "HomePage", "What do you need help with?"))
        fake = " https://alipay.com.verify-login.test/"
        message = "支付宝" + "。" * (longest - 3 - len(fake)) + fake
        self.assertEqual(self.start_again("wallet-support:check?text=" + urllib.parse.quote(message)), 0)
        field = screen.find(Role.TEXT, tr("en", "CheckPage", "What to check"))
        wait_until(lambda: field.text == message, "the whole message in the field")
        screen.find(Role.LABEL, tr("en", "CheckTexts", "Not an official address"))
        # One letter more is refused, with a sentence that is spoken, too.
        with Notifications(process.pid) as told:
            link = "wallet-support:check?text=" + urllib.parse.quote("。" + message)
            self.assertEqual(self.start_again(link), 0)
            told.expect(tr("en", "WishError", "This link was not opened. What it wants to have checked is too long, or "
                           "holds characters that cannot be seen. Copy the message, and paste it under “Is it really "
                           "them?”."))
        self.assertEqual(field.text, message)

    def test_a_killed_program_keeps_nobody_away(self):
        self.set_without_bus()
        first = self.start()
        first.kill()
        first.wait()
        second = self.start()
        self.assertEqual(self.start_again(), 0)
        self.assertIsNone(second.poll())

    def open_beside_a_hanging_program(self):
        """The first program stands still as one that hangs does. The next start has a window all the same, and soon."""
        first = self.start()
        os.kill(first.pid, signal.SIGSTOP)
        self.addCleanup(os.kill, first.pid, signal.SIGCONT)
        begin = time.monotonic()
        self.start()
        self.assertLess(time.monotonic() - begin, 10)

    def test_a_start_beside_a_program_that_hangs_over_the_bus(self):
        self.open_beside_a_hanging_program()

    def test_a_start_beside_a_program_that_hangs_without_a_bus(self):
        self.set_without_bus()
        self.open_beside_a_hanging_program()

    def test_a_bad_link_is_refused(self):
        from screen import Role, Screen

        first = self.start()
        screen = Screen(first)
        refusals = {
            "wallet-support:article/../../etc/passwd":
                "This link was not opened. Only links to this program's own articles and guides open here.",
            "https://example.org/":
                "This link was not opened. Only links to this program's own articles and guides open here.",
            "wallet-support:article/no-such-article":
                "This link was not opened. The article or guide that it names is not in this program.",
        }
        for link, sentence in refusals.items():
            with self.subTest(link=link):
                self.assertEqual(self.start_again(link), 0)
                screen.find(Role.LABEL, tr("en", "MainWindow", sentence))
                key("Escape")
                screen.expect_gone(Role.LABEL, tr("en", "MainWindow", sentence))
                screen.find(Role.LABEL, tr("en", "HomePage", "What do you need help with?"))

    def test_what_is_not_there_is_said_on_the_terminal(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        screen.find(Role.LABEL, tr("en", "HomePage", "What do you need help with?"))
        wallet = "There is no wallet “%1” in this program. The wallet stays as it is."
        for words, refusals in ((["--page", "nowhere"], [("There is no page “%1”.", "nowhere")]),
                                (["attic"], [("There is no page “%1”.", "attic")]),
                                (["--wallet", "nope"], [(wallet, "nope")]),
                                (["--page", "nowhere", "--wallet", "nope"],
                                 [("There is no page “%1”.", "nowhere"), (wallet, "nope")])):
            with self.subTest(words=words):
                command = desktop.command_of_entry() + words
                done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=30,
                                      check=False)
                said = ["wallet-support-centre: " + tr("en", "WishError", *refusal) for refusal in refusals]
                self.assertEqual((done.returncode, done.stderr.splitlines()), (2, said))
        done = subprocess.run(desktop.command_of_entry() + ["--page", "settings"], env=self.environment, capture_output=True,
                              timeout=30, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_a_link_that_another_program_opens(self):
        """The link scheme as other programs use it: through xdg-open and the installed desktop entry."""
        from screen import Role, Screen

        subprocess.run(["xdg-mime", "default", desktop.APP_ID + ".desktop", "x-scheme-handler/wallet-support"],
                       env=self.environment, check=True, timeout=20)
        screen = Screen(self.start())
        done = subprocess.run(["xdg-open", "wallet-support:article/" + ARTICLE], env=self.environment, check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=20)
        self.assertEqual(done.returncode, 0)
        screen.find(Role.LABEL, article_title("en", ARTICLE))


if __name__ == "__main__":
    desktop.main()
