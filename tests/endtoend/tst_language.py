"""The language is switched from the rail, and what the person was doing stays."""

import desktop
from desktop import enter, key
from words import article_phrasings, article_title, tr

ARTICLE = "top-up-failed"


class Language(desktop.Person):
    def switch_in_article(self, before, after):
        from screen import Role, Screen, State, switch_language

        self.set_language(before)
        process = self.start()
        screen = Screen(process)
        screen.find(Role.TEXT, tr(before, "HomePage", "Search questions, in any words"))
        words = article_phrasings(before, ARTICLE)[1]
        enter(words)
        title = article_title(before, ARTICLE)
        screen.find(Role.LIST_ITEM, title, lambda item: item.has(State.SELECTED))
        key("Return")
        screen.find(Role.LABEL, title)

        switch_language(screen, before, after)
        screen.find(Role.LABEL, article_title(after, ARTICLE))
        screen.expect_gone(Role.LABEL, title)
        box = screen.find(Role.TEXT, tr(after, "AnswersPage", "Search questions, in any words"))
        self.assertEqual(box.text, words, "the search text changed with the language")
        # The page is still the answers': only there an article can be printed.
        screen.find(Role.FRAME, tr(after, "MainWindow", "Wallet Support Centre"))
        screen.find(Role.PUSH_BUTTON, tr(after, "ArticleView", "Print this article"))
        screen.find(Role.PUSH_BUTTON, tr(after, "ContactPanel", "Choose your wallet"))

        self.assertEqual(desktop.quit_by_keyboard(process), 0)
        screen = Screen(self.start())
        screen.find(Role.LABEL, tr(after, "HomePage", "What do you need help with?"))

    def test_english_to_chinese(self):
        self.switch_in_article("en", "zh_CN")

    def test_chinese_to_english(self):
        self.switch_in_article("zh_CN", "en")

    def test_the_rail_says_which_page_is_open(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        said = tr("en", "RailButton", "This page is open")
        home = screen.find(Role.PUSH_BUTTON, tr("en", "NavigationRail", "Home"))
        settings = screen.find(Role.PUSH_BUTTON, tr("en", "NavigationRail", "Settings"))
        screen.expect(lambda: (home.description, settings.description) == (said, ""), "Home to be the open page")
        settings.press()
        screen.expect(lambda: (home.description, settings.description) == ("", said), "Settings to be the open page")

    def test_there_and_back_leaves_nothing_of_the_other_language(self):
        """All that shows at the start reads the same after the language has changed twice."""
        from screen import Role, Screen, switch_language

        screen = Screen(self.start())
        screen.find(Role.PUSH_BUTTON, article_title("en", ARTICLE))
        before = screen.listing()
        switch_language(screen, "en", "zh_CN")
        screen.find(Role.PUSH_BUTTON, article_title("zh_CN", ARTICLE))
        english = set(before.split("\n"))
        both = {line for line in screen.listing().split("\n") if line in english}
        # A key has no translation, nor has what is not a name in words.
        self.assertEqual({line for line in both if "Ctrl" not in line}, set())
        switch_language(screen, "zh_CN", "en")
        screen.expect(lambda: screen.listing() == before, "the words of the start")


if __name__ == "__main__":
    desktop.main()
