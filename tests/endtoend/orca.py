"""The real Orca beside the program: what a person who hears the screen is told."""

import html
import os
import re
import shutil
import subprocess
import unittest

import desktop
from desktop import key, wait_until


def plain(words):
    """Words as they can be compared: Orca breaks lines where it likes."""
    return " ".join(words.split())


@unittest.skipUnless(os.environ.get("WSC_LONG"), "only in tests/run --long")
@unittest.skipUnless(shutil.which("orca") and shutil.which("speech-dispatcher"), "there is no Orca here")
class Listener(desktop.Person):
    """A person with Orca. Its speech goes to a speech server that says nothing and writes down what it should say."""

    language = "en"

    def setUp(self):
        super().setUp()
        self.heard = 0
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
        wait_until(self.said, "Orca to say that it is there", 60)
        self.set_language(self.language)  # of the program; the speech server needs one that is installed

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
        return "\n".join(plain(html.unescape(re.sub(r"<[^>]*>", "", words))) for words in spoken)

    def expect_said(self, *phrases):
        """Waits until these are said, in this order, behind what was expected before."""
        for phrase in phrases:
            wanted = plain(phrase)
            place = wait_until(lambda: self.said().find(wanted, self.heard) + 1,  # noqa: B023
                               lambda: "“%s” in\n%s" % (wanted, self.said()[self.heard:]))  # noqa: B023
            self.heard = place - 1 + len(wanted)

    def press_heard(self, item):
        """Goes to something, and presses it when it has been said."""
        item.focus()
        self.expect_said(item.name)
        key("space")
