"""Starts that go wrong: options that do not exist, damaged settings, no display."""

import os
import resource
import signal
import subprocess

import desktop
from words import tr


class Startup(desktop.Person):
    def test_an_unknown_option(self):
        for language in ("en", "zh_CN"):
            with self.subTest(language=language):
                self.set_language(language)
                done = self.run_program("--sing")
                self.assertEqual(done.returncode, 2)
                self.assertEqual(done.stdout, "")
                self.assertIn(tr(language, "CommandLine", "There is no option “%1”.", "--sing"), done.stderr)

    def test_a_language_that_is_not_spoken(self):
        self.set_language("zh_CN")
        done = self.run_program("--language", "tlh")
        self.assertEqual(done.returncode, 2)
        self.assertIn(tr("zh_CN", "CommandLine", "The language “%1” is not available. Choose en or zh_CN.", "tlh"),
                      done.stderr)

    def test_damaged_settings_are_told_and_kept(self):
        from screen import Role, Screen

        os.makedirs(os.path.dirname(self.settings_file))
        garbage = bytes(range(256)) * 8
        with open(self.settings_file, "wb") as file:
            file.write(garbage)
        self.set_language("zh_CN")
        process = self.start()
        screen = Screen(process)
        screen.find(Role.LABEL, tr("zh_CN", "Main", "Your settings in %1 could not be read. The usual ones are used; the "
                                   "file stays as it is until you change a setting.", self.settings_file))
        self.assertEqual(desktop.quit_by_keyboard(process), 0)
        with open(self.settings_file, "rb") as file:
            self.assertEqual(file.read(), garbage, "the damaged file was changed")

    def test_a_page_that_does_not_exist(self):
        from screen import Role, Screen

        screen = Screen(self.start(desktop.command_of_entry() + ["--page", "cellar"]))
        screen.find(Role.LABEL, tr("en", "MainWindow", "There is no page “%1”.", "cellar"))

    def test_self_test(self):
        done = self.run_program("--self-test")
        self.assertEqual(done.returncode, 0, done.stderr)
        without_display = {name: value for name, value in self.environment.items() if name != "DISPLAY"}
        done = self.run_program("--self-test", environment=without_display)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_no_core_dump(self):
        """What was typed does not lie in a file after a crash, even where crashes leave one."""
        def crash(command):
            def allow_dumps():
                os.chdir(self.home)
                resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
            process = subprocess.Popen(command, env=self.environment, preexec_fn=allow_dumps,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.addCleanup(desktop.stop, process)
            if command[0] != "sleep":
                desktop.wait_until(lambda: desktop.windows_of(process.pid), "the window")
            process.send_signal(signal.SIGSEGV)
            _, status = os.waitpid(process.pid, 0)
            self.assertEqual(os.WTERMSIG(status), signal.SIGSEGV)
            return os.WCOREDUMP(status)

        if not crash(["sleep", "60"]):
            self.skipTest("nothing leaves a core dump here")
        self.assertFalse(crash(desktop.command_of_entry()), "a core dump was left")

    def test_nothing_is_written_by_looking(self):
        """A start and a look around leave no file but the window's place."""
        process = self.start()
        self.assertEqual(desktop.quit_by_keyboard(process), 0)
        files = [os.path.join(folder, name) for folder, _, names in os.walk(self.home) for name in names]
        ours = [path for path in files if "wallet-support" in path]
        self.assertEqual(ours, [self.settings_file])


if __name__ == "__main__":
    desktop.main()
