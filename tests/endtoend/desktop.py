"""A desktop of its own for the installed program, and a person at it.

A test program ends with desktop.main(). That makes a home folder, an X server, a window manager and a session bus,
and runs the tests there. A test starts the program as its desktop entry does and uses it through the keyboard, the
mouse, the clipboard and the accessibility bus. What is on screen is found by role and by accessible name; names come
from the translations and from the pack (words.py), so that a change of wording breaks no test.

Nothing here sleeps for a fixed time: wait_until() asks again until the answer is yes or the deadline has passed.
"""

import configparser
import os
import pathlib
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
import unittest

PREFIX = os.environ["WSC_TEST_PREFIX"]
APP_ID = os.environ["WSC_APP_ID"]
PROGRAM = "wallet-support-centre"

PATIENCE = 15.0
POLL = 0.05


def wait_until(question, what, seconds=PATIENCE):
    """The first answer of question() that is true. `what` says in a failure what was waited for."""
    deadline = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError("waited %g s in vain for %s" % (seconds, what() if callable(what) else what))
        time.sleep(POLL)


def output_of(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=20, **options).stdout


# --- the desktop


def start_x_server(folder):
    """An X server on a free display; returns its process and the display's name."""
    reading, writing = os.pipe()
    with open(os.path.join(folder, "xserver.log"), "wb") as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise RuntimeError("no X server: see " + folder)
    return server, ":" + number


def start_window_manager():
    manager = subprocess.Popen(["openbox", "--sm-disable"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    wait_until(lambda: "window id #" in output_of("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "the window manager")
    return manager


def stop(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def main():
    """Runs the tests of the calling program in a desktop of its own, and ends the program."""
    if "WSC_DESKTOP_FOLDER" in os.environ:
        manager = start_window_manager()
        try:
            result = unittest.main(exit=False, verbosity=2, catchbreak=True).result
        finally:
            stop(manager)
        sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 else 1)

    # The names of sockets have about a hundred characters at most, so the folder lies near the root.
    with tempfile.TemporaryDirectory(prefix="wsc-", dir="/tmp", ignore_cleanup_errors=True) as folder:
        server, display = start_x_server(folder)
        environment = {
            "PATH": os.pathsep.join([os.path.join(PREFIX, "bin"), os.environ.get("PATH", os.defpath)]),
            "HOME": folder,
            "DISPLAY": display,
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "XDG_DATA_DIRS": os.path.join(PREFIX, "share") + ":/usr/local/share:/usr/share",
            "XDG_CONFIG_DIRS": os.path.join(folder, "no-system-settings"),
            "XDG_CURRENT_DESKTOP": "X-Generic",
            "XDG_RUNTIME_DIR": os.path.join(folder, "run"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "WSC_DESKTOP_FOLDER": folder,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        environment.update({name: value for name, value in os.environ.items() if name.startswith("WSC_")})
        os.mkdir(environment["XDG_RUNTIME_DIR"], 0o700)
        try:
            done = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment, check=False)
        finally:
            stop(server)
    sys.exit(done.returncode)


# --- the person's hands


def key(*names):
    """Presses keys or chords one after the other, such as "Down" or "ctrl+k"."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *names], check=True, timeout=20)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True, timeout=60)


def copy(text):
    """Puts text on the clipboard, as another program would."""
    # xclip stays to answer for the clipboard; with our pipes it would keep the test from ending.
    subprocess.run(["xclip", "-selection", "clipboard", "-in"], input=text.encode(), check=True, timeout=20,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def copy_picture(path):
    """Puts a PNG picture on the clipboard, as another program would."""
    subprocess.run(["xclip", "-selection", "clipboard", "-target", "image/png", "-in", path], check=True, timeout=20,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def copy_files(*paths):
    """Puts files on the clipboard, as a file manager would."""
    uris = "".join(pathlib.Path(path).as_uri() + "\r\n" for path in paths)
    subprocess.run(["xclip", "-selection", "clipboard", "-target", "text/uri-list", "-in"], input=uris.encode(),
                   check=True, timeout=20, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def clipboard():
    done = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, timeout=20, check=False)
    return done.stdout.decode("utf-8", "replace")


def enter(text):
    """Enters text into what has the focus: typed where the keyboard has its characters, else pasted."""
    if text.isascii():
        type_text(text)
    else:
        copy(text)
        key("ctrl+v")


def press_at(x, y):
    subprocess.run(["xdotool", "mousemove", "--sync", str(x), str(y), "click", "1"], check=True, timeout=20)


def active_window():
    """The title of the window that has the keyboard; empty when there is none."""
    done = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, timeout=20,
                          check=False)
    return done.stdout.strip()


def windows_of(pid):
    """The numbers of the visible windows of a process."""
    done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True,
                          timeout=20, check=False)
    return done.stdout.split()


# --- the program


def command_of_entry(action=None, argument=None):
    """The command that the installed desktop entry, or one of its actions, gives."""
    entry = configparser.ConfigParser(interpolation=None, delimiters=["="], strict=True)
    entry.optionxform = str
    path = os.path.join(PREFIX, "share", "applications", APP_ID + ".desktop")
    with open(path, encoding="utf-8") as file:
        entry.read_file(file)
    group = "Desktop Action " + action if action else "Desktop Entry"
    words = []
    for word in shlex.split(entry[group]["Exec"]):
        if word == "%u":
            words += [argument] if argument is not None else []
        else:
            words.append(word.replace("%%", "%"))
    return words


class Person(unittest.TestCase):
    """A test with a fresh home folder. Programs started in it are ended with it."""

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="home-", dir=os.environ["WSC_DESKTOP_FOLDER"])
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.environment = dict(os.environ, HOME=self.home)
        for name, folder in (("CONFIG", ".config"), ("DATA", ".local/share"), ("CACHE", ".cache")):
            self.environment["XDG_%s_HOME" % name] = os.path.join(self.home, folder)
            os.makedirs(os.path.join(self.home, folder))
        self.settings_file = os.path.join(self.environment["XDG_CONFIG_HOME"], PROGRAM, "settings.ini")

    def set_language(self, language):
        """Makes the person's system speak a language, such as zh_CN."""
        self.environment.pop("LC_ALL", None)
        self.environment["LANG"] = {"en": "en_US"}.get(language, language) + ".UTF-8"

    def set_no_handlers(self):
        """Hides the machine's own browsers and mail programs, so that none opens and none is found."""
        self.environment["XDG_DATA_DIRS"] = os.path.join(PREFIX, "share")
        self.environment["BROWSER"] = "no-browser-but-the-handlers"

    def set_handler(self, name, scheme):
        """Sets up a program for a scheme, as a person's desktop does; it writes down what it is given."""
        script = os.path.join(self.home, name)
        with open(script, "w", encoding="utf-8") as file:
            file.write('#!/bin/sh\nprintf "%%s %%s\\n" "%s" "$*" >> "%s"\n' % (name, os.path.join(self.home, "given")))
        os.chmod(script, stat.S_IRWXU)
        applications = os.path.join(self.environment["XDG_DATA_HOME"], "applications")
        os.makedirs(applications, exist_ok=True)
        entry = name + ".desktop"
        with open(os.path.join(applications, entry), "w", encoding="utf-8") as file:
            file.write("[Desktop Entry]\nType=Application\nName=%s\nExec=%s %%u\nMimeType=x-scheme-handler/%s;\n"
                       % (name, script, scheme))
        subprocess.run(["xdg-mime", "default", entry, "x-scheme-handler/" + scheme], env=self.environment, check=True,
                       timeout=20)

    def what_was_given(self):
        try:
            with open(os.path.join(self.home, "given"), encoding="utf-8") as file:
                return file.read().splitlines()
        except FileNotFoundError:
            return []

    def run_program(self, *words, **options):
        """Runs the program to its end: exit code, output and errors as text."""
        environment = options.pop("environment", self.environment)
        return subprocess.run([PROGRAM, *words], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, encoding="utf-8", timeout=30, check=False, **options)

    def start(self, command=None, environment=None):
        """Starts the program and waits for its window; returns the process. Its errors are shown when a test fails."""
        with open(os.path.join(self.home, "errors"), "ab") as errors:
            process = subprocess.Popen(command or command_of_entry(), env=environment or self.environment,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        self.addCleanup(stop, process)

        def has_window():
            if process.poll() is not None:
                with open(os.path.join(self.home, "errors"), encoding="utf-8") as file:
                    self.fail("the program ended with %s: %s" % (process.returncode, file.read()))
            return windows_of(process.pid)

        wait_until(has_window, "the window of the program")
        return process

    def start_again(self, *words, command=None, environment=None):
        """A start that should hand over to the running program: its exit code."""
        done = subprocess.run(command or command_of_entry() + list(words), env=environment or self.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=20, check=False)
        return done.returncode

    def take_picture(self, name):
        """A picture of the screen, for whoever looks for the cause of a failure: WSC_PICTURES names a folder."""
        folder = os.environ.get("WSC_PICTURES")
        if folder and shutil.which("import"):
            subprocess.run(["import", "-window", "root", os.path.join(folder, name + ".png")], check=False, timeout=20)

    def tearDown(self):
        self.take_picture(self.id())


def quit_by_keyboard(process):
    """Ctrl+Q, and the exit code."""
    key("ctrl+q")
    try:
        return process.wait(10)
    except subprocess.TimeoutExpired as late:
        process.send_signal(signal.SIGTERM)
        raise AssertionError("the program did not end on Ctrl+Q") from late
