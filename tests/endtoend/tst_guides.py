"""Both guides to their end, with the language switched on the way."""

import os
import re
import urllib.parse

import desktop
from desktop import clipboard, enter, key, wait_until
from guideuser import GuideUser
from words import guide_words, tr, wallet


class Guides(GuideUser, desktop.Person):
    def copied_document(self):
        from screen import Role

        self.screen.find(Role.PUSH_BUTTON, tr(self.language, "OutcomeStep", "Copy")).press()
        self.screen.find(Role.LABEL, tr(self.language, "RequestDesk", "Copied. Paste it where you need it."))
        return wait_until(clipboard, "something on the clipboard")

    def test_refund(self):
        from screen import Role

        self.set_no_handlers()
        self.set_handler("mail", "mailto")
        self.begin("refund", "en")
        self.choose("reason", "paid-twice")
        self.fill("wallet", wallet="N26")
        key("Return")
        self.choose("status", "completed")

        # Half of the page is filled in one language, the rest in the other.
        self.fill("payment", order="TX-4711", date="2025-03-0")
        self.switch_to("zh_CN")
        self.assertEqual(self.field("payment", "order").text, "TX-4711")
        date = self.field("payment", "date")
        self.assertEqual(date.text, "2025-03-0", "a half-typed answer changed with the language")
        date.focus()
        key("End")
        enter("5")
        self.fill("payment", amount="128.50", recipient="Blumenladen")
        self.field("payment", "amount").focus()
        key("Tab")
        enter("EUR")
        self.screen.find(Role.COMBO_BOX, tr(self.language, "ChoiceBox", "%1: %2",
                                            tr(self.language, "AmountInput", "Currency"),
                                            tr(self.language, "AmountInput", "%1 (%2)", "欧元", "EUR")))
        self.go_on()

        self.fill("second", order="TX-4712", date="2025-03-05")
        key("Return")
        self.expect_step("own-form")
        self.go_on()
        self.fill("story", story="同一笔花费扣了两次。")
        self.go_on()
        self.expect_step("evidence-twice")
        self.screen.find(Role.CHECK_BOX, self.step_words("evidence-twice")["nothing"]).press()
        self.go_on()
        self.fill("contact", name="王小明", contact="xiaoming@post.example")
        key("Return")
        self.expect_step("review")
        self.go_on()
        self.expect_step("letter")

        # N26's support reads English, whatever the window speaks.
        letter = self.copied_document()
        words = guide_words("en", "refund")["documents"]["letter"]
        self.assertTrue(letter.startswith(words["subject"][0].replace("{payment.order}", "TX-4711")), letter)
        for expected in (words["lines"][0].replace("{wallet-name}", "N26"), words["choices"]["reason"]["paid-twice"],
                         "TX-4712", "128.50", "EUR", "Blumenladen", "同一笔花费扣了两次。", "王小明",
                         "xiaoming@post.example"):
            self.assertIn(expected, letter)
        self.assertNotRegex(letter, r"\{[a-z.-]+\}", "a place in the letter was left unfilled")

        # The same letter goes to the mail program, to the address of the directory.
        mail = wallet("n26")["emails"][0]["address"]
        self.screen.find(Role.PUSH_BUTTON, tr("zh_CN", "OutcomeStep", "Write to %1", mail)).press()
        self.screen.find(Role.PUSH_BUTTON, tr("zh_CN", "RequestPreview", "Open in the mail program")).press()
        given = wait_until(self.what_was_given, "the mail program")
        self.assertEqual(len(given), 1)
        address = urllib.parse.urlsplit(given[0].removeprefix("mail "))
        self.assertEqual((address.scheme, address.path), ("mailto", mail))
        fields = urllib.parse.parse_qs(address.query.replace("+", "%2B"), strict_parsing=True)
        self.assertEqual(sorted(fields), ["body", "subject"])
        self.assertEqual(letter.split("\n")[0], fields["subject"][0])
        self.assertIn("同一笔花费扣了两次。", fields["body"][0])

    def test_wrong_answers_are_told(self):
        from screen import Role

        self.begin("refund", "zh_CN")
        self.choose("reason", "refused")
        self.fill("wallet", wallet="N26")
        key("Return")
        self.fill("payment", date="2999-01-01")
        self.go_on()
        # Said at the top and at the field.
        self.screen.find(Role.PARAGRAPH, tr("zh_CN", "FieldErrors", "This day is still to come. Check the year"))
        self.screen.find(Role.PARAGRAPH, self.step_words("payment")["fields"]["order"]["empty"])
        self.assertEqual(self.field("payment", "date").text, "2999-01-01", "a wrong answer was thrown away")
        # Back loses nothing.
        self.screen.find(Role.PUSH_BUTTON, tr("zh_CN", "GuideView", "Back")).press()
        self.assertEqual(self.field("wallet", "wallet").text, "N26")
        key("Return")
        self.assertEqual(self.field("payment", "date").text, "2999-01-01")

    def begin_reset(self):
        self.begin("reset-password", "zh_CN")
        self.fill("wallet", wallet="N26")
        key("Return")
        self.choose("problem", "forgotten")
        self.fill("registered", contact="person@post")
        self.switch_to("en")
        contact = self.field("registered", "contact")
        self.assertEqual(contact.text, "person@post", "a half-typed answer changed with the language")
        contact.focus()
        key("End")
        enter(".example")
        key("Return")
        self.expect_step("open-site")
        self.go_on()

    def test_reset(self):
        from screen import Role, State

        self.begin_reset()
        self.choose("arrived", "works")

        self.expect_step("password")
        self.screen.find(Role.PUSH_BUTTON, tr("en", "SecretStep", "Make up a password")).press()
        self.screen.find(Role.PUSH_BUTTON, tr("en", "SecretStep", "Copy the password. It leaves the clipboard after 30 "
                                              "seconds")).press()
        password = wait_until(clipboard, "the password on the clipboard")
        self.assertGreaterEqual(len(password), 12)
        only_here = self.screen.look_for(Role.CHECK_BOX, tr("en", "SecretStep", "Not used for another account"))
        only_here.press()
        self.go_on()

        self.expect_step("finish")
        items = self.step_words("finish")["items"]
        tick = self.screen.find(Role.CHECK_BOX, items["sign-in"]["label"])
        tick.press()
        self.screen.expect(lambda: tick.has(State.CHECKED), "the tick")
        self.go_on()

        self.expect_step("done")
        summary = self.copied_document()
        self.assertTrue(summary.startswith("N26"), summary)
        lines = guide_words("en", "reset-password")["documents"]["summary"]["lines"]
        done, left = (next(re.escape(line.split("{")[0].rstrip()) for line in lines if part in line)
                      for part in ("{finish.done}", "{finish.left}"))
        self.assertRegex(summary, done + r"[^\n]*" + re.escape(items["sign-in"]["label"].rstrip(".")))
        self.assertRegex(summary, left + r"(?:\n- [^\n]*)*\n- " + re.escape(items["second-factor"]["label"].rstrip(".")))
        self.assertNotIn(password, summary)

        self.assertEqual(desktop.quit_by_keyboard(self.process), 0)
        for folder, _, names in os.walk(self.home):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(password.encode(), file.read(), "the password is kept in " + name)

    def test_reset_when_nothing_comes(self):
        self.begin_reset()
        self.choose("arrived", "not-yet")
        self.expect_step("causes")
        self.go_on()
        self.choose("again", "still-not")
        self.expect_step("support")
        request = self.copied_document()
        words = guide_words("en", "reset-password")["documents"]["request"]
        self.assertIn(words["subject"][0].replace("{wallet-name}", "N26"), request)
        self.assertIn("person@post.example", request)
        self.assertIn(words["choices"]["arrived"]["not-yet"], request)


if __name__ == "__main__":
    desktop.main()
