"""What Orca says of a verdict, by the log of the speech server that it speaks to. Only in tests/run --long."""

import os
import re
import shutil
import subprocess
import unittest

import desktop
from desktop import copy, key, wait_until
from words import tr


@unittest.skipUnless(os.environ.get("WSC_LONG"), "only in tests/run --long")
@unittest.skipUnless(shutil.which("orca") and shutil.which("speech-dispatcher"), "there is no Orca here")
class Orca(desktop.Person):
    def setUp(self):
        super().setUp()
        # Without a settings service of its own, Orca waits for one.
        self.environment["GSETTINGS_BACKEND"] = "memory"
        self.log = os.path.join(self.home, "speech")
        os.makedirs(os.path.join(self.log, "modules"))
        with open(os.path.join(self.log, "speechd.conf"), "w", encoding="utf-8") as file:
            file.write('AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\nAudioOutputMethod "libao"\n')
        self.run_beside(["speech-dispatcher", "-s", "-t", "0", "-l", "5", "-c", "unix_socket", "-C", self.log,
                         "-L", self.log])
        socket = os.path.join(self.environment["XDG_RUNTIME_DIR"], "speech-dispatcher", "speechd.sock")
        wait_until(lambda: os.path.exists(socket), "the speech server")
        self.run_beside(["orca", "--replace", "--enable=speech", "--disable=braille"])
        wait_until(lambda: self.said(), "Orca to say that it is there", 60)

    def run_beside(self, command):
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(desktop.stop, process)

    def said(self):
        """All that was given to the speech server, without its marks between the words."""
        try:
            with open(os.path.join(self.log, "speech-dispatcher.log"), encoding="utf-8", errors="replace") as file:
                log = file.read()
        except FileNotFoundError:
            return ""
        spoken = re.findall(r"Queueing message \|<speak>(.*?)</speak>", log, re.DOTALL)
        return "\n".join(re.sub(r"<[^>]*>", "", words) for words in spoken)

    def test_the_verdict_is_said_after_a_paste(self):
        from screen import Role, Screen

        screen = Screen(self.start(desktop.command_of_entry() + ["--page", "check"]))
        screen.find(Role.TEXT, tr("en", "CheckPage", "What to check"))
        for text, heading, verdict in (
                ("https://www.alipay.com/", "What was found in it is official.", "An official address"),
                ("https://alipay.com.verify-login.test/", None, "Not an official address"),
                ("https://shop.example/", None, "Cannot say")):
            with self.subTest(text=text):
                copy(text)
                key("ctrl+a", "ctrl+v")
                words = "%s: %s. " % (tr("en", "CheckTexts", verdict), text)
                wait_until(lambda: words in self.said(), lambda: "“%s” in\n%s" % (words, self.said()))  # noqa: B023
                if heading:
                    self.assertIn(tr("en", "CheckTexts", heading), self.said())


if __name__ == "__main__":
    desktop.main()
