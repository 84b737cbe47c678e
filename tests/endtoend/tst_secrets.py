"""Nothing secret stays behind: after a full run the person's files, the clipboard and the recent searches are searched
for everything secret that was typed, in whatever form it may be written."""

import base64
import os

import desktop
from desktop import clipboard, enter, key, wait_until
from guideuser import GuideUser
from words import tr

PASSWORD = "Otter-Kayak-92!"
CODE = "739214"
PIN = "486257"
CARD = "5500005555555559"
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
# What a person says of the matter is no secret, but nobody else's business either: it is kept, and sealed.
STORY = "The shop by the lighthouse took it twice"
NAME = "Quentin Lighthouse"
ORDER = "TX-88412-LH"

STORY_WITH_SECRETS = "%s. My password is %s and the code was %s, card %s, PIN %s. My recovery phrase: %s" % (
    STORY, PASSWORD, CODE, " ".join(CARD[start:start + 4] for start in range(0, 16, 4)), PIN, PHRASE)


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
                        yield path, file.read()

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
        self.screen.find(Role.PARAGRAPH, fits=lambda shown: "Leave it out" in shown.name)
        self.go_on()
        self.expect_step("evidence-twice")
        self.screen.find(Role.CHECK_BOX, self.step_words("evidence-twice")["nothing"]).press()
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
        self.expect_not_on_the_clipboard(PASSWORD, CODE, CARD, PIN, PHRASE)

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
        self.expect_nowhere(PASSWORD, CODE, CARD, PIN, PHRASE)
        self.expect_nowhere(STORY, NAME, ORDER)
        self.expect_not_on_the_clipboard(PASSWORD, CODE, CARD, PIN, PHRASE)



if __name__ == "__main__":
    desktop.main()
