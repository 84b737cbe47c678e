"""Says whether the files that a desktop reads agree with each other, with the program and with the sources.

desktopfilesagree.py SOURCE PREFIX APP_ID VERSION
"""

import configparser
import os
import re
import struct
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

SOURCE, PREFIX, APP_ID, VERSION = sys.argv[1:5]
LOCALES = ["zh_CN"]
PROGRAMS = ["wallet-support-centre", "wallet-support-pack"]


def text_of(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def help_of(program):
    return subprocess.run([os.path.join(PREFIX, "bin", program), "--help"], check=True, capture_output=True,
                          text=True).stdout


def man_text(program):
    page = text_of(PREFIX, "share", "man", "man1", program + ".1")
    return re.sub(r"\\f.", "", page).replace(r"\-", "-")


class DesktopEntry(unittest.TestCase):
    def setUp(self):
        self.entry = configparser.ConfigParser(interpolation=None)
        self.entry.optionxform = str
        self.entry.read_string(text_of(PREFIX, "share", "applications", APP_ID + ".desktop"))

    def test_every_text_is_translated(self):
        for name in self.entry.sections():
            section = self.entry[name]
            for key in ("Name", "GenericName", "Comment", "Keywords"):
                if key in section:
                    for locale in LOCALES:
                        self.assertIn(f"{key}[{locale}]", section, f"in [{name}]")

    def test_every_action_is_described(self):
        listed = [action for action in self.entry["Desktop Entry"]["Actions"].split(";") if action]
        described = [name[len("Desktop Action "):] for name in self.entry.sections() if "Action" in name]
        self.assertEqual(listed, described)

    def test_every_command_is_an_installed_program(self):
        for name in self.entry.sections():
            self.assertTrue(os.access(os.path.join(PREFIX, "bin", self.entry[name]["Exec"].split()[0]), os.X_OK))

    def test_every_guide_that_an_action_opens_exists(self):
        for name in self.entry.sections():
            for guide in re.findall(r"--page guides/(\S+)", self.entry[name]["Exec"]):
                self.assertTrue(os.path.exists(os.path.join(SOURCE, "resources/pack/guides", guide + ".json")), guide)

    def test_links_are_ours(self):
        self.assertEqual(self.entry["Desktop Entry"]["MimeType"], "x-scheme-handler/wallet-support;")
        self.assertTrue(self.entry["Desktop Entry"]["Exec"].endswith(" %u"))


class AppStreamFile(unittest.TestCase):
    def setUp(self):
        self.component = ElementTree.fromstring(text_of(PREFIX, "share", "metainfo", APP_ID + ".metainfo.xml"))

    def test_names_the_desktop_entry(self):
        self.assertEqual(self.component.findtext("id"), APP_ID)
        self.assertEqual(self.component.findtext("launchable"), APP_ID + ".desktop")
        self.assertEqual(self.component.findtext("icon"), APP_ID)

    def test_names_the_installed_programs(self):
        named = [binary.text for binary in self.component.findall("provides/binary")]
        self.assertEqual(sorted(named), sorted(os.listdir(os.path.join(PREFIX, "bin"))))

    def test_every_text_is_translated(self):
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        for path in ("name", "summary", "description/p", "description/ul/li", "keywords/keyword"):
            texts = [text.get(language) for text in self.component.findall(path)]
            for locale in LOCALES:
                self.assertEqual(texts.count(None), texts.count(locale), path)

    def test_newest_release_is_this_version(self):
        self.assertEqual(self.component.find("releases/release").get("version"), VERSION)


class Icons(unittest.TestCase):
    def test_every_size_is_drawn(self):
        for pixels in (16, 22, 24, 32, 48, 64, 128, 256):
            path = os.path.join(PREFIX, "share/icons/hicolor", f"{pixels}x{pixels}", "apps", APP_ID + ".png")
            with open(path, "rb") as file:
                head = file.read(24)
            self.assertEqual(struct.unpack(">II", head[16:24]), (pixels, pixels), path)

    def test_drawings_are_installed(self):
        for path in (f"scalable/apps/{APP_ID}.svg", f"symbolic/apps/{APP_ID}-symbolic.svg"):
            ElementTree.parse(os.path.join(PREFIX, "share/icons/hicolor", path))


class ManPages(unittest.TestCase):
    def test_every_program_has_one(self):
        for program in PROGRAMS:
            self.assertIn(program, man_text(program))

    def test_options_are_those_of_the_program(self):
        for program in PROGRAMS:
            option = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
            self.assertEqual(set(option.findall(man_text(program))), set(option.findall(help_of(program))), program)

    def test_version_is_this_one(self):
        for program in PROGRAMS:
            self.assertIn(f'"{VERSION}"', man_text(program).splitlines()[0])


class Sources(unittest.TestCase):
    def test_package_has_this_version(self):
        self.assertEqual(re.match(r"wallet-support-centre \(([^)]+)\)", text_of(SOURCE, "packaging/debian/changelog"))[1],
                         VERSION)

    def test_name_for_the_desktop_is_set_in_one_place(self):
        places = []
        for top in ("CMakeLists.txt", "CMakePresets.json", "app", "cmake", "packaging", "resources"):
            path = os.path.join(SOURCE, top)
            files = [path] if os.path.isfile(path) else [
                os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names]
            for file in files:
                with open(file, "rb") as opened:
                    if APP_ID.encode() in opened.read():
                        places.append(os.path.relpath(file, SOURCE))
        self.assertEqual(places, ["CMakeLists.txt"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
