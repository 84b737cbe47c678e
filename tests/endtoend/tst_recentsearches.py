"""Recent searches: offered where the box is empty, kept on this computer alone, and gone from it when they are wiped."""

import os

import desktop
from desktop import enter, key, wait_until
from words import article_phrasings, article_title, tr

ARTICLE = "top-up-failed"
WORDS = article_phrasings("en", ARTICLE)[1]


class RecentSearches(desktop.Person):
    def start_at_answers(self):
        from screen import Role, Screen, State

        self.process = self.start(desktop.command_of_entry() + ["--page", "faq"])
        self.screen = Screen(self.process)
        self.box = self.screen.find(Role.TEXT, tr("en", "AnswersPage", "Search questions, in any words"))
        key("ctrl+k")
        self.screen.expect(lambda: self.box.has(State.FOCUSED), "the focus in the search box")

    def search_and_open(self):
        """Types WORDS, opens the first hit, and comes back to an empty box, all by keyboard."""
        from screen import Role, State

        title = article_title("en", ARTICLE)
        enter(WORDS)
        self.screen.find(Role.LIST_ITEM, title, lambda item: item.has(State.SELECTED))
        key("Return")
        self.screen.find(Role.LABEL, title)
        key("ctrl+k", "Escape")
        self.screen.expect(lambda: self.box.text == "", "an empty search box")

    def find_row(self):
        """The row of the search made before."""
        from screen import Role

        said = tr("en", "ArticleListModel", "Searched for before")
        return self.screen.find(Role.LIST_ITEM, WORDS, lambda item: item.description == said)

    def has_row(self):
        from screen import Role

        return self.screen.look_for(Role.LIST_ITEM, WORDS) is not None

    def expect_all_questions(self):
        """Waits for the list as it is without recent searches, which has a heading that it else has not."""
        from screen import Role

        self.screen.find(Role.LABEL, tr("en", "ResultsHead", "All questions, by topic"))
        self.assertFalse(self.has_row(), "the search is offered")

    def choose(self, name):
        """Goes down the list to a row and presses Enter, as one does from the box."""
        from screen import Role, State

        row = self.screen.find(Role.LIST_ITEM, name)
        for _ in range(4):
            if row.has(State.SELECTED):
                break
            key("Down")
        self.screen.find(Role.LIST_ITEM, name, lambda item: item.has(State.SELECTED))
        key("Return")

    def files_with_words(self):
        """Every file of the person's that holds what was searched for."""
        found = []
        for folder, _, names in os.walk(self.home):
            for name in names:
                path = os.path.join(folder, name)
                try:
                    with open(path, "rb") as file:
                        content = file.read()
                except FileNotFoundError:  # a lock file, or one that the program has just put another in place of
                    continue
                if WORDS.encode() in content or WORDS.encode("utf-16-le") in content:
                    found.append(path)
        return found

    def expect_nothing_on_disk(self):
        wait_until(lambda: not self.files_with_words(),
                   lambda: "no file with the search; there is " + ", ".join(self.files_with_words()))

    def switch(self):
        """Turns the keeping of searches over, in the settings."""
        from screen import Role

        key("ctrl+comma")
        self.screen.find(Role.CHECK_BOX, tr("en", "SettingsPage", "Keep recent searches on this computer")).press()

    def test_a_search_is_offered_again(self):
        from screen import Role

        self.start_at_answers()
        self.expect_all_questions()
        self.search_and_open()
        self.find_row()
        # Looking elsewhere and coming back changes nothing; the list is where the open article stands then.
        key("ctrl+comma")
        self.screen.find(Role.LABEL, tr("en", "SettingsPage", "Settings"))
        key("alt+Left")
        self.screen.find(Role.LABEL, article_title("en", ARTICLE))
        key("ctrl+k", "x", "Escape")
        self.find_row()
        self.assertEqual(self.files_with_words(), [self.settings_file])

        self.assertEqual(desktop.quit_by_keyboard(self.process), 0)
        self.start_at_answers()
        self.find_row()
        self.choose(WORDS)
        self.screen.expect(lambda: self.box.text == WORDS, "the search in the box")
        self.screen.find(Role.LIST_ITEM, article_title("en", ARTICLE))

    def test_they_are_wiped_from_the_list(self):
        from screen import Role

        self.start_at_answers()
        self.search_and_open()
        self.find_row()
        self.choose(tr("en", "ArticleListModel", "Clear recent searches"))
        self.screen.find(Role.LIST_ITEM, tr("en", "ArticleListModel", "Undo: bring the recent searches back"))
        self.assertFalse(self.has_row(), "the search is offered")
        self.expect_nothing_on_disk()

        self.assertEqual(desktop.quit_by_keyboard(self.process), 0)
        self.expect_nothing_on_disk()
        self.start_at_answers()
        self.expect_all_questions()

    def test_the_wipe_is_undone(self):
        self.start_at_answers()
        self.search_and_open()
        self.choose(tr("en", "ArticleListModel", "Clear recent searches"))
        self.choose(tr("en", "ArticleListModel", "Undo: bring the recent searches back"))
        self.find_row()
        self.assertEqual(self.files_with_words(), [self.settings_file])

    def test_none_are_kept_where_that_is_not_wanted(self):
        self.start_at_answers()
        self.search_and_open()
        self.assertEqual(self.files_with_words(), [self.settings_file])
        self.switch()
        self.expect_nothing_on_disk()
        key("ctrl+k")
        self.search_and_open()
        self.expect_all_questions()
        self.expect_nothing_on_disk()

        self.assertEqual(desktop.quit_by_keyboard(self.process), 0)
        self.expect_nothing_on_disk()
        self.start_at_answers()
        self.expect_all_questions()
        # Wanted again, the next one is kept.
        self.switch()
        key("ctrl+k")
        self.search_and_open()
        self.find_row()

    def test_they_are_forgotten_with_the_settings(self):
        from screen import Role

        self.start_at_answers()
        self.search_and_open()
        self.find_row()
        key("ctrl+comma")
        self.screen.find(Role.PUSH_BUTTON, tr("en", "SettingsPage", "Forget settings, wallets and searches")).press()
        self.screen.find(Role.PUSH_BUTTON, tr("en", "SettingsPage", "Forget")).press()
        self.expect_nothing_on_disk()
        key("ctrl+k")
        self.expect_all_questions()

    def test_a_code_is_not_kept(self):
        from screen import Role, State

        self.start_at_answers()
        enter("top up code 482913")
        self.screen.find(Role.LIST_ITEM, fits=lambda item: item.has(State.SELECTED))
        key("Return")
        key("ctrl+k", "Escape")
        self.screen.expect(lambda: self.box.text == "", "an empty search box")
        self.expect_all_questions()


if __name__ == "__main__":
    desktop.main()
