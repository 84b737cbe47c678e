"""Search in both languages, articles, the way back, and words in an article."""

import desktop
from desktop import copy, enter, key
from words import article_phrasings, article_title, matcher, related_articles, tr

ARTICLE = "top-up-failed"


class Search(desktop.Person):
    def search_and_open(self, language):
        """Finds ARTICLE in a person's words and opens it with the keyboard alone."""
        from screen import Role, Screen, State

        screen = Screen(self.start())
        title = article_title(language, ARTICLE)
        box = screen.find(Role.TEXT, tr(language, "HomePage", "Search questions, in any words"))
        screen.expect(lambda: box.has(State.FOCUSED), "the focus in the search box at the start")
        enter(article_phrasings(language, ARTICLE)[1])
        hits = screen.find(Role.LIST, tr(language, "AnswersPage", "Questions"))
        screen.expect(lambda: next(hits.children).name == title, "“%s” as the first hit" % title)
        self.assertIsNone(screen.look_for(Role.LABEL, title), "an article is open before one was chosen")
        second = list(hits.children)[1].name
        screen.find(Role.LIST_ITEM, title, lambda item: item.has(State.SELECTED))
        key("Down")
        screen.find(Role.LIST_ITEM, second, lambda item: item.has(State.SELECTED))
        key("Up")
        screen.find(Role.LIST_ITEM, title, lambda item: item.has(State.SELECTED))
        key("Return")
        screen.find(Role.LABEL, title)
        return screen

    def test_english(self):
        from screen import Role

        screen = self.search_and_open("en")
        related = article_title("en", related_articles(ARTICLE)[0])
        screen.find(Role.PUSH_BUTTON, related).press()
        screen.find(Role.LABEL, related)
        key("alt+Left")
        screen.find(Role.LABEL, article_title("en", ARTICLE))
        screen.expect_gone(Role.LABEL, related)
        key("alt+Right")
        screen.find(Role.LABEL, related)

    def test_chinese(self):
        from screen import Role

        self.set_language("zh_CN")
        screen = self.search_and_open("zh_CN")
        related = article_title("zh_CN", related_articles(ARTICLE)[0])
        screen.find(Role.PUSH_BUTTON, related).act()
        screen.find(Role.LABEL, related)
        key("alt+Left")
        screen.find(Role.LABEL, article_title("zh_CN", ARTICLE))

    def test_a_hit_opens_by_mouse(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        screen.find(Role.TEXT, tr("en", "HomePage", "Search questions, in any words"))
        enter(article_phrasings("en", ARTICLE)[0])
        title = article_title("en", ARTICLE)
        screen.find(Role.LIST_ITEM, title).click()
        screen.find(Role.LABEL, title)

    def test_words_are_found_in_the_article(self):
        from screen import Role, Screen

        screen = Screen(self.start(desktop.command_of_entry(argument="wallet-support:article/" + ARTICLE)))
        screen.find(Role.LABEL, article_title("en", ARTICLE))
        body = screen.find(None, tr("en", "ArticleView", "Text of the article")).text
        count = body.lower().count("card")
        self.assertGreater(count, 1, "the article has the word that the test looks for")
        key("ctrl+f")
        screen.find(Role.TEXT, tr("en", "FindBar", "Find in this article"))
        enter("card")
        screen.find(Role.LABEL, tr("en", "FindBar", "%1 of %2", "1", str(count)))
        key("Return")
        screen.find(Role.LABEL, tr("en", "FindBar", "%1 of %2", "2", str(count)))
        key("ctrl+a")
        enter("zyzzyva")
        screen.find(Role.LABEL, tr("en", "FindBar", "Not in this article"))
        key("Escape")
        screen.expect_gone(Role.TEXT, tr("en", "FindBar", "Find in this article"))
        screen.find(Role.LABEL, article_title("en", ARTICLE))

    def test_words_that_fit_nothing_lead_to_the_support(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        screen.find(Role.TEXT, tr("en", "HomePage", "Search questions, in any words"))
        enter("qqqqq zzzzz")
        screen.find(Role.LABEL, tr("en", "NoAnswerPanel", "No answer fits these words well."))
        screen.find(Role.PUSH_BUTTON, tr("en", "NoAnswerPanel", "Ask the wallet's own support")).press()
        screen.expect(lambda: screen.keyboard_name() == tr("en", "ContactPanel", "Choose your wallet"),
                      "the focus on the choice of a wallet")

    def test_a_very_long_text_with_hostile_characters(self):
        from screen import Role, Screen

        process = self.start()
        screen = Screen(process)
        box = screen.find(Role.TEXT, tr("en", "HomePage", "Search questions, in any words"))
        box.focus()
        copy("\u202etop up\u0007 " * 1200)
        key("ctrl+v")
        screen.find(Role.LIST, tr("en", "AnswersPage", "Questions"))
        key("ctrl+a")
        enter(article_phrasings("en", ARTICLE)[0])
        screen.find(Role.LIST_ITEM, article_title("en", ARTICLE))
        screen.find(Role.LABEL, matcher("en", "ResultsHead", "%n results"))
        self.assertEqual(desktop.quit_by_keyboard(process), 0)


if __name__ == "__main__":
    desktop.main()
