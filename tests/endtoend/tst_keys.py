"""Keys do the same on every desktop."""

import desktop
from words import tr


class Keys(desktop.Person):
    def page_opens(self, button, heading):
        """Goes to a button and presses Enter; a page with this title opens."""
        from screen import Role

        context, words = button
        one = self.screen.find(Role.PUSH_BUTTON, tr("en", context, words))
        one.press("Return")
        self.screen.find(Role.LABEL, tr("en", *heading))

    def test_enter_presses_buttons_on_every_desktop(self):
        from screen import Screen

        for name in (None, "GNOME", "KDE"):
            with self.subTest(desktop=name):
                self.environment.pop("XDG_CURRENT_DESKTOP", None)
                if name:
                    self.environment["XDG_CURRENT_DESKTOP"] = name
                process = self.start()
                self.screen = Screen(process)
                stolen = ("StolenPage", "Account stolen: act now")
                self.page_opens(("HomePage", "My account was stolen"), stolen)
                self.page_opens(("NavigationRail", "Settings"), ("SettingsPage", "Text size"))
                self.page_opens(("NavigationRail", "Home"), ("HomePage", "What do you need help with?"))
                self.page_opens(("NavigationRail", "Account stolen"), stolen)
                self.assertEqual(desktop.quit_by_keyboard(process), 0)


if __name__ == "__main__":
    desktop.main()
