"""What a person with Orca hears on the ways through the program, in both languages. Only in tests/run --long."""

import desktop
import orca
from desktop import clipboard, copy, enter, key, wait_until
from guideuser import GuideUser
from words import article_title, guide_words, matcher, tr

NUMBER = "95188"  # of Alipay
MAIL = "support@n26.com"


class Pages(orca.Listener):
    # What is searched for, a misspelt word, and what is said of that: a word of a language with spaces is mended, a Chinese
    # one asked about.
    words = {"en": ("forgot password", "refnud", ("ReasonTexts", "Searched for: %1")),
             "zh_CN": ("忘记密码", "登绿密码", ("SuggestionLine", "Did you mean “%1”?"))}

    def test_search(self):
        from screen import Role, Screen

        process = self.start()
        screen = Screen(process)
        box = tr(self.language, "AnswersPage", "Search questions, in any words")
        self.expect_said(box)
        key("ctrl+k")
        words, misspelt, said = self.words[self.language]
        enter(words)
        count = screen.find(Role.LABEL, matcher(self.language, "ResultsHead", "%n results")).name
        self.expect_said(count)
        key("Return")
        self.expect_said(article_title(self.language, "reset-password"))
        key("ctrl+k", "ctrl+a")
        enter("xqzvw")
        self.expect_said(tr(self.language, "ResultsHead", "No result that fits well"))
        key("ctrl+a")
        enter(misspelt)
        self.expect_said(tr(self.language, *said).split("%1", maxsplit=1)[0])
        self.assertEqual(desktop.quit_by_keyboard(process), 0)

    def test_check(self):
        from screen import Role, Screen

        process = self.start(desktop.command_of_entry() + ["--page", "check"])
        Screen(process).find(Role.TEXT, tr(self.language, "CheckPage", "What to check"))
        self.expect_said(tr(self.language, "CheckPage", "What to check"))
        for text, verdict in (("https://www.alipay.com/", "An official address"),
                              ("https://alipay.com.verify-login.test/", "Not an official address"),
                              ("https://shop.example/", "Cannot say")):
            copy(text)
            key("ctrl+a", "ctrl+v")
            said = tr(self.language, "CheckTexts", "%1: %2. %3").split("%3", maxsplit=1)[0]
            self.expect_said(said.replace("%1", tr(self.language, "CheckTexts", verdict)).replace("%2", text))
        self.assertEqual(desktop.quit_by_keyboard(process), 0)

    def test_stolen(self):
        from screen import Role, Screen

        process = self.start(desktop.command_of_entry() + ["--page", "stolen"])
        screen = Screen(process)
        self.expect_said(tr(self.language, "WalletChooser", "Find a wallet, in any language"),
                         tr(self.language, "StolenPage", "Account stolen: act now"),
                         tr(self.language, "FreezeCard", "Which wallet is it? Its hotline then appears here."))
        enter("zhifubao")
        key("Return")
        self.expect_said(tr(self.language, "FreezeCard", "Copy %1", NUMBER),
                         tr(self.language, "FreezeCard", "1. Call the hotline and ask them to freeze the account"))
        key("space")
        wait_until(lambda: clipboard() == NUMBER, "the number on the clipboard")
        self.expect_said(tr(self.language, "ContactNotice", "Copied: %1", NUMBER))
        # A wallet that is not listed.
        self.press_heard(screen.find(Role.PUSH_BUTTON, tr(self.language, "FreezeCard", "Wrong wallet? Choose another")))
        self.expect_said(tr(self.language, "WalletChooser", "Wallets"))
        enter("qqqqq")
        key("Down", "Return")
        self.expect_said(tr(self.language, "FreezeCard", "1. Call the bank of every linked card"))
        self.press_heard(screen.find(Role.CHECK_BOX,
                                     tr(self.language, "FirstMinutes", "2. Ask the wallet to freeze the account")))
        self.assertEqual(desktop.quit_by_keyboard(process), 0)

    def test_contacts(self):
        from screen import Role, Screen

        process = self.start(desktop.command_of_entry() + ["--page", "home"])
        screen = Screen(process)
        self.press_heard(screen.find(Role.PUSH_BUTTON, tr(self.language, "ContactPanel", "Choose your wallet")))
        self.expect_said(tr(self.language, "WalletChooser", "Find a wallet, in any language"))
        enter("n26")
        screen.find(Role.LIST_ITEM, "N26")
        key("Return")
        self.expect_said(tr(self.language, "ContactPanel", "Wallet: %1. Choose another", "N26"))
        self.press_heard(screen.find(Role.PUSH_BUTTON, tr(self.language, "ChannelRow", "Copy %1", MAIL)))
        self.expect_said(tr(self.language, "ContactNotice", "Copied: %1", MAIL))
        # A dialog says all of itself, whatever a word is in the language.
        self.press_heard(screen.find(Role.PUSH_BUTTON, tr(self.language, "ChannelRow", "Open %1", MAIL)))
        self.expect_said(tr(self.language, "RequestPreview", "This is handed over to your mail program"),
                         tr(self.language, "RequestPreview", "To: %1", MAIL),
                         tr(self.language, "RequestPreview", "Open in the mail program"))
        key("Escape")
        self.assertEqual(desktop.quit_by_keyboard(process), 0)

    def test_help(self):
        from screen import Screen

        process = self.start()
        Screen(process)
        self.expect_said(tr(self.language, "AnswersPage", "Search questions, in any words"))
        key("F1")
        self.expect_said(tr(self.language, "HelpPage", "What this program does"),
                         tr(self.language, "HelpPage", "This program is not the support of a wallet, and cannot see "
                                                       "your account. What happens with your money is for your wallet "
                                                       "to decide."))
        key("Tab", "Tab")
        self.expect_said(tr(self.language, "HelpPage", "Keys"),
                         tr(self.language, "HelpPart", "%1: %2.").replace("%1", "Ctrl K").replace(
                             "%2", tr(self.language, "HelpPage", "Search, from anywhere (Ctrl L too)")))
        key("Escape")
        self.expect_said(tr(self.language, "AnswersPage", "Search questions, in any words"))
        self.assertEqual(desktop.quit_by_keyboard(process), 0)


class Guides(GuideUser, orca.Listener):
    def expect_step(self, step):
        """The question, with what to know before answering."""
        if step == self.heard_step:
            return
        super().expect_step(step)
        self.heard_step = step
        words = self.step_words(step)
        for part in ("title", "intro", "warning"):
            for piece in words.get(part, "").replace("{wallet-name}", "N26").split("{")[:1]:
                self.expect_said(piece)

    def setUp(self):
        super().setUp()
        self.heard_step = None

    def expect_field(self, step, name):
        self.expect_said(self.step_words(step)["fields"][name]["label"])

    def add_and_remove_a_payment(self):
        """Each item is said by its name, and what was removed by what was in it."""
        from screen import Role

        words = self.step_words("payments")
        first, second = (words["item"].replace("{number}", str(number)) for number in (1, 2))
        self.screen.find(Role.PUSH_BUTTON, words["another"]).press()
        self.expect_said(second, words["fields"]["order"]["label"])
        self.fill("payments", order="TX-4712")
        self.screen.find(Role.PUSH_BUTTON, tr(self.language, "ItemForm", "Remove: %1", second)).press()
        self.expect_said(tr(self.language, "ItemRow", "Removed: %1", "TX-4712"))
        self.screen.find(Role.PUSH_BUTTON, tr(self.language, "ItemRow", "Change: %1", first))

    def test_refund(self):
        from screen import Role

        self.begin("refund", self.language)
        self.choose("reason", "not-sure")
        self.choose("decide", "unknown-payment")
        self.choose("reason", "not-me")
        self.expect_step("first-aid")
        self.go_on()
        self.fill("wallet", wallet="N26")
        key("Return")
        self.expect_step("payments")
        self.expect_field("payments", "order")
        key("Return")
        fields = self.step_words("payments")["fields"]
        self.expect_said(tr(self.language, "ErrorSummary", "%n things need a change before you go on", count=4),
                         *(fields[name]["empty"] for name in ("order", "date", "amount", "recipient")))
        self.fill("payments", order="TX-4711", date="2025-03-05", amount="128.50 EUR", recipient="Corner Shop")
        self.add_and_remove_a_payment()
        self.go_on()
        self.choose("holds", "mine")
        self.fill("noticed", date="2025-03-06", story="?")
        self.go_on()
        self.expect_step("evidence-theft")
        self.screen.find(Role.CHECK_BOX, self.step_words("evidence-theft")["nothing"]).press()
        self.go_on()
        self.fill("contact", name="Lee", contact="lee@post.example")
        key("Tab")
        enter("德国" if self.language == "zh_CN" else "Germany")
        key("Return")
        self.expect_step("review")
        key("Return")
        self.expect_step("report")
        self.screen.find(Role.PUSH_BUTTON, tr(self.language, "OutcomeStep", "Copy")).press()
        self.expect_said(tr(self.language, "RequestDesk", "Copied. Paste it where you need it."))
        self.assertEqual(desktop.quit_by_keyboard(self.process), 0)

    def test_filled_in(self):
        """A question is said where its answer is there already, and each field the first time that Tab comes to it."""
        self.guide = "refund"
        process = self.start(desktop.command_of_entry() + ["--wallet", "n26", "--page", "guides/refund"])
        self.expect_said(self.step_words("reason")["title"])
        key("Down", "Down")
        self.expect_said(self.step_words("reason")["choices"]["not-received"]["label"])
        key("Return")
        self.expect_said(self.step_words("wallet")["title"], self.step_words("wallet")["fields"]["wallet"]["label"])
        key("Return")
        self.expect_said(self.step_words("status")["title"])
        key("Return", "Return")  # the first one chooses
        self.expect_said(self.step_words("payment")["title"])
        fields = self.step_words("payment")["fields"]
        for name in ("order", "date", "amount", "recipient"):
            self.expect_said(fields[name]["label"])
            key(*["Tab"] * (3 if name in ("date", "amount") else 2))
        self.assertEqual(desktop.quit_by_keyboard(process), 0)

    def test_cases(self):
        """Whoever comes to the list hears which case has the keyboard."""
        self.begin("refund", self.language)
        self.choose("reason", "paid-twice")
        self.expect_step("wallet")
        self.assertEqual(self.start_again("--page", "cases"), 0)
        self.expect_said(tr(self.language, "CaseListPane", "My cases"), guide_words(self.language, "refund")["title"])
        self.assertEqual(desktop.quit_by_keyboard(self.process), 0)

    def test_reset(self):
        from screen import Role

        self.begin("reset-password", self.language)
        self.fill("wallet", wallet="N26")
        key("Return")
        self.choose("problem", "forgotten")
        self.expect_step("registered")
        self.expect_field("registered", "contact")
        key("Return")
        self.expect_said(self.step_words("registered")["fields"]["contact"]["empty"])
        self.fill("registered", contact="person@post.example")
        key("Return")
        self.expect_step("open-site")
        self.go_on()
        self.choose("arrived", "works")
        self.expect_step("password")
        self.expect_said(tr(self.language, "SecretStep", "Make up a password"))
        self.screen.find(Role.PUSH_BUTTON, tr(self.language, "GuideFooter", "Start again")).press()
        self.expect_said(tr(self.language, "AskPanel", "Start this guide again? What you have entered so far stays "
                                                       "under “My cases”."))
        key("space")
        self.go_on()
        self.expect_step("finish")
        self.go_on()
        self.expect_step("done")
        # What was done is kept: closing asks nothing.
        key("ctrl+q")
        self.assertEqual(self.process.wait(desktop.PATIENCE), 0)


class PagesInChinese(Pages):
    language = "zh_CN"


class GuidesInChinese(Guides):
    language = "zh_CN"


if __name__ == "__main__":
    desktop.main()
