"""A person who goes through a guide."""

import desktop
from desktop import enter, key
from words import guide_words, tr


class GuideUser:
    """For a desktop.Person."""

    def begin(self, guide, language):
        """Opens a guide through the desktop entry's action."""
        from screen import Screen

        self.set_language(language)
        self.guide = guide
        self.language = language
        self.process = self.start(desktop.command_of_entry(action=guide))
        self.screen = Screen(self.process)

    def step_words(self, step):
        return guide_words(self.language, self.guide)["steps"][step]

    def expect_step(self, step):
        from screen import Role

        self.screen.find(Role.HEADING, self.step_words(step)["title"])

    def choose(self, step, choice):
        from screen import Role, State

        self.expect_step(step)
        option = self.screen.find(Role.RADIO_BUTTON, self.step_words(step)["choices"][choice]["label"])
        option.press()
        self.screen.expect(lambda: option.has(State.CHECKED), "“%s” to be chosen" % option.name)
        key("Return")

    def field(self, step, name):
        from screen import Role

        self.expect_step(step)
        label = self.step_words(step)["fields"][name]["label"]
        optional = tr(self.language, "FieldInput", "%1 (optional)", label)
        return self.screen.find(Role.TEXT, lambda shown: shown in (label, optional))

    def fill(self, step, **answers):
        for name, text in answers.items():
            field = self.field(step, name)
            field.focus()
            enter(text)
            self.screen.expect(lambda: field.text == text, "“%s” in %s" % (text, name))  # noqa: B023

    def go_on(self):
        from screen import Role

        self.screen.find(Role.PUSH_BUTTON, tr(self.language, "GuideView", "Continue")).press()

    def switch_to(self, language):
        from screen import switch_language

        switch_language(self.screen, self.language, language)
        self.language = language
