"""The contact panel: a wallet is chosen by name, and its channels open through the real xdg-open."""

from urllib.parse import urlsplit

import desktop
from desktop import clipboard, enter, key, wait_until
from words import tr, wallet

N26 = wallet("n26")
MAIL = N26["emails"][0]["address"]
ACCOUNT = next(entry["handle"] for entry in N26["social"] if entry["network"] == "X")


class Contacts(desktop.Person):
    def setUp(self):
        super().setUp()
        self.set_no_handlers()

    def choose_wallet(self, screen, language):
        from screen import Role, State

        screen.find(Role.PUSH_BUTTON, tr(language, "ContactPanel", "Choose your wallet")).press()
        field = screen.find(Role.TEXT, tr(language, "WalletChooser", "Find a wallet, in any language"))
        screen.expect(lambda: field.has(State.FOCUSED), "the focus in the search for a wallet")
        enter("n26")
        screen.find(Role.LIST_ITEM, "N26", lambda item: item.has(State.SELECTED))
        key("Return")
        screen.find(Role.PUSH_BUTTON, tr(language, "ContactPanel", "Wallet: %1. Choose another", "N26"))

    def open_mail(self, screen, language):
        """Agrees to what the preview shows."""
        from screen import Role

        screen.find(Role.PUSH_BUTTON, tr(language, "RequestPreview", "Open in the mail program")).press()

    def test_channels_open_what_they_show(self):
        from screen import Role, Screen

        self.set_handler("browser", "https")
        self.set_handler("mail", "mailto")
        screen = Screen(self.start())
        self.choose_wallet(screen, "en")
        opened = []
        for target, expected in (("n26.com", "browser " + N26["website"]), (MAIL, "mail mailto:" + MAIL + "?subject="),
                                 ("x.com/" + ACCOUNT, "browser https://x.com/" + ACCOUNT)):
            with self.subTest(target=target):
                screen.find(Role.PUSH_BUTTON, tr("en", "ChannelRow", "Open %1", target)).press()
                if target == MAIL:
                    self.open_mail(screen, "en")
                opened.append(expected)
                wait_until(lambda: len(self.what_was_given()) == len(opened) and all(
                               given.startswith(wanted) for given, wanted in zip(self.what_was_given(), opened)),
                           lambda: "%s; given was %s" % (opened, self.what_was_given()))

    def test_chinese_panel_by_mouse(self):
        from screen import Role, Screen

        self.set_handler("browser", "https")
        self.set_language("zh_CN")
        screen = Screen(self.start())
        self.choose_wallet(screen, "zh_CN")
        site = screen.find(Role.PUSH_BUTTON, tr("zh_CN", "ChannelRow", "Open %1", "n26.com"))
        site.focus()  # brings it into sight: it stands further down
        site.click()
        wait_until(lambda: self.what_was_given() == ["browser " + N26["website"]], "the official site")

    def test_groups_are_headings_and_sources_unfold(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        self.choose_wallet(screen, "en")
        screen.find(Role.HEADING, tr("en", "ChannelTexts", "Confirmed by the wallet itself"))
        screen.find(Role.HEADING, tr("en", "ChannelTexts", "Seen elsewhere: compare with the app"))
        self.assertIsNone(screen.look_for(Role.HEADING, tr("en", "ChannelTexts", "Other people, not the wallet")))
        screen.find(Role.PUSH_BUTTON, tr("en", "ChannelRow", "Where is this from? Show the sources of %1",
                                         MAIL)).press()
        button = screen.find(Role.PUSH_BUTTON, tr("en", "ChannelRow", "Where is this from? Hide the sources of %1",
                                                  MAIL))
        self.assertEqual(screen.keyboard_name(), button.name)
        address = N26["sources"]["emails.0"][0]["url"]
        screen.find(Role.LABEL, address)
        # Who hears the button hears where it is from.
        self.assertIn(urlsplit(address).hostname, button.description)

    def test_an_address_is_copied(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        self.choose_wallet(screen, "en")
        screen.find(Role.PUSH_BUTTON, tr("en", "ChannelRow", "Copy %1", MAIL)).press()
        wait_until(lambda: clipboard() == MAIL, "the address on the clipboard")
        screen.find(Role.LABEL, tr("en", "ContactNotice", "Copied: %1", MAIL))

    def test_without_a_browser_the_panel_says_so(self):
        from screen import Role, Screen

        screen = Screen(self.start())
        self.choose_wallet(screen, "en")
        screen.find(Role.PUSH_BUTTON, tr("en", "ChannelRow", "Open %1", "n26.com")).press()
        screen.find(Role.LABEL, tr("en", "ContactNotice", "This computer has no browser set up. Nothing was sent. "
                                   "Copy the address and open it on another device."))

    def test_without_a_mail_program_the_panel_says_so(self):
        from screen import Role, Screen

        self.set_language("zh_CN")
        self.set_handler("browser", "https")
        screen = Screen(self.start())
        self.choose_wallet(screen, "zh_CN")
        screen.find(Role.PUSH_BUTTON, tr("zh_CN", "ChannelRow", "Open %1", MAIL)).press()
        self.open_mail(screen, "zh_CN")
        screen.find(Role.LABEL, tr("zh_CN", "ContactNotice", "This computer has no mail program set up. Nothing was "
                                   "sent. Copy the address and write to it from your own mail."))
        self.assertEqual(self.what_was_given(), [])

    def test_the_wallet_is_kept(self):
        from screen import Role, Screen

        process = self.start()
        self.choose_wallet(Screen(process), "en")
        self.assertEqual(desktop.quit_by_keyboard(process), 0)
        screen = Screen(self.start())
        screen.find(Role.PUSH_BUTTON, tr("en", "ContactPanel", "Wallet: %1. Choose another", "N26"))


if __name__ == "__main__":
    desktop.main()
