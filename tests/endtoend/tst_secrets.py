"""Nothing secret stays behind: after a full run the person's files, the clipboard and the recent searches are searched
for everything secret that was typed, in whatever form it may be written."""

import base64
import os
import shutil
import tempfile

import desktop
from desktop import clipboard, copy_files, enter, key, wait_until
from guideuser import GuideUser
from words import tr

PASSWORD = "Otter-Kayak-92!"
CODE = "739214"
PIN = "486257"
CARD = "5500005555555559"
NAME_PASSWORD = "Heron58Canoe"  # stands in the name of a file
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
# What a person says of the matter is no secret, but nobody else's business either: it is kept, and sealed.
STORY = "The shop by the lighthouse took it twice"
NAME = "Quentin Lighthouse"
ORDER = "TX-88412-LH"

STORY_WITH_SECRETS = "%s. My password is %s and the code was %s, card %s, PIN %s. My recovery phrase: %s" % (
    STORY, PASSWORD, CODE, " ".join(CARD[start:start + 4] for start in range(0, 16, 4)), PIN, PHRASE)


# The smallest picture there is.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


# Shorter ones stand now and then in what is sealed, or in a number that means something else.
SHORTEST_FORM = 6


def forms_of(text):
    """The text as files may hold it."""
    plain = text.encode()
    forms = {plain, text.upper().encode(), text.replace(" ", "").encode(), text.encode("utf-16-le"),
             text.encode("utf-16-be"), plain.hex().encode(), plain[::-1]}
    for shift in range(3):
        # In Base64 the same bytes look different by where they stand; the first and the last signs hold neighbours.
        forms.add(base64.b64encode(b"\0" * shift + plain)[4:-4])
    return {form for form in forms if len(form) >= SHORTEST_FORM}


def is_in_dialog(item):
    from screen import Role

    above = item.accessible.get_parent()
    while above is not None and above.get_role() != Role.DIALOG:
        above = above.get_parent()
    return above is not None


class Secrets(GuideUser, desktop.Person):
    def files(self):
        for folder, _, names in os.walk(self.home):
            for name in names:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as file:
                        # Whoever looks at the folder reads the names, too.
                        yield path, os.path.relpath(path, self.home).encode() + b"\n" + file.read()

    def expect_nowhere(self, *texts):
        for path, content in self.files():
            for text in texts:
                for form in forms_of(text):
                    self.assertNotIn(form, content, "“%s” stands in %s" % (text, path))

    def expect_not_on_the_clipboard(self, *texts):
        held = clipboard()
        for text in texts:
            self.assertNotIn(text, held)
            self.assertNotIn(text, held.replace(" ", ""))

    def ask_for_a_refund(self):
        """To the end, with a story full of secrets, and the letter copied."""
        from screen import Role

        self.choose("reason", "paid-twice")
        self.fill("wallet", wallet="N26")
        key("Return")
        self.choose("status", "completed")
        self.fill("payment", order=ORDER, date="2025-03-05", amount="128.50", recipient="Lighthouse shop")
        self.go_on()
        self.fill("second", order="TX-88413-LH", date="2025-03-05")
        self.go_on()
        self.expect_step("own-form")
        self.go_on()
        self.fill("story", story=STORY_WITH_SECRETS)
        self.go_on()
        # It is said that secrets are in it; the person goes on all the same.
        for kind in ("a password", "a PIN or security code", "a card number", "a recovery phrase"):
            said = tr("en", "FieldErrors", kind)
            self.screen.find(Role.PARAGRAPH, fits=lambda shown: said in shown.name)  # noqa: B023
        self.go_on()
        self.expect_step("evidence-twice")
        self.paste_evidence()
        self.go_on()
        self.fill("contact", name=NAME, contact="quentin@post.example")
        self.go_on()
        self.expect_step("review")
        self.go_on()
        self.expect_step("letter")
        self.screen.find(Role.PUSH_BUTTON, tr("en", "OutcomeStep", "Copy")).press()
        self.screen.find(Role.DIALOG, tr("en", "RequestPreview", "Before it leaves"))
        self.screen.find(Role.PUSH_BUTTON, tr("en", "RequestPreview", "Copy"), is_in_dialog).press()
        letter = wait_until(clipboard, "the letter on the clipboard")
        self.assertIn(STORY, letter)
        self.expect_not_on_the_clipboard(PASSWORD, CODE, CARD, PIN, PHRASE, NAME_PASSWORD)

    def paste_evidence(self):
        """A picture with a secret in its name, which lies outside the folder that is searched."""
        from screen import Role

        folder = tempfile.mkdtemp(dir=os.environ["WSC_DESKTOP_FOLDER"])
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        path = os.path.join(folder, "my password is %s.png" % NAME_PASSWORD)
        with open(path, "wb") as file:
            file.write(PICTURE)
        copy_files(path)
        self.screen.find(Role.PUSH_BUTTON, tr("en", "EvidenceStep", "Paste")).press()
        self.screen.find(Role.PUSH_BUTTON, tr("en", "EvidenceRow", "Remove %1", os.path.basename(path)))

    def save_a_copy(self):
        """A copy of the case, as a folder that anybody can read."""
        from screen import Role, State

        self.assertEqual(self.start_again("--page", "cases"), 0)
        self.screen.find(Role.LIST_ITEM, fits=lambda item: item.has(State.SELECTED)).press("Return")
        self.screen.find(Role.PUSH_BUTTON, tr("en", "CaseView", "Save a copy")).press()
        self.screen.find(Role.DIALOG, tr("en", "DesktopCaseDialogs", "Choose a folder for the copy"))
        taken = os.path.join(self.home, "taken")
        os.mkdir(taken)
        key("ctrl+a")
        enter(taken)
        key("Return")
        return wait_until(lambda: [path for path, _ in self.files() if path.startswith(taken)], "the copy")

    def search_for(self, text):
        from screen import Role, State

        key("ctrl+k")
        enter(text)
        self.screen.find(Role.LIST_ITEM, fits=lambda item: item.has(State.SELECTED))
        key("Return")

    def test_nothing_stays_behind(self):
        from screen import Role

        self.set_no_handlers()
        self.begin("refund", "en")
        self.ask_for_a_refund()
        copied = self.save_a_copy()
        self.assertEqual(sorted(os.path.basename(path) for path in copied),
                         ["1-my password is ••••••.png", "case.txt"])
        # It is for others to read, but for what is secret.
        with open(next(path for path in copied if path.endswith("case.txt")), encoding="utf-8") as file:
            self.assertIn(STORY, file.read())
        self.expect_nowhere(PASSWORD, CODE, CARD, PIN, PHRASE, NAME_PASSWORD)
        shutil.rmtree(os.path.join(self.home, "taken"))
        self.search_for("forgot password " + PASSWORD)
        self.search_for(PHRASE)
        self.search_for("top up code " + CODE)
        self.assertEqual(self.start_again("--page", "check"), 0)
        box = self.screen.find(Role.TEXT, tr("en", "CheckPage", "What to check"))
        box.focus()
        enter(STORY_WITH_SECRETS)
        self.screen.expect(lambda: PHRASE in box.text, "the message in the box")

        self.assertEqual(desktop.quit_by_keyboard(self.process), 0)
        with self.assertRaises(AssertionError):
            self.expect_nowhere("windowGeometry")  # it stands in the settings: what is there is found
        self.assertTrue(any(path.endswith("cases.db") for path, _ in self.files()), "no case was kept")
        self.expect_nowhere(PASSWORD, CODE, CARD, PIN, PHRASE, NAME_PASSWORD)
        self.expect_nowhere(STORY, NAME, ORDER)
        self.expect_not_on_the_clipboard(PASSWORD, CODE, CARD, PIN, PHRASE)



if __name__ == "__main__":
    desktop.main()
