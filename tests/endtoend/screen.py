"""What is on screen, as the accessibility bus tells it to a screen reader."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import key, press_at, wait_until  # noqa: E402
from words import LANGUAGES, tr  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

MOST_IN_MENU = 20

Atspi.init()
Atspi.set_timeout(5000, 15000)


class Item:
    """One thing on screen. Everything is asked anew each time, since the window changes under us."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def role(self):
        return self.accessible.get_role()

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    @property
    def text(self):
        """What an edit field or a text holds."""
        count = Atspi.Text.get_character_count(self.accessible)
        return Atspi.Text.get_text(self.accessible, 0, count)

    @property
    def value(self):
        return Atspi.Value.get_current_value(self.accessible)

    @property
    def children(self):
        for number in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(number)
            if child is not None:
                yield Item(child)

    def focus(self):
        """Gives the keyboard to this, as a screen reader does."""
        Atspi.Component.grab_focus(self.accessible)
        wait_until(lambda: self.has(State.FOCUSED), lambda: "the focus on “%s”" % self.name)

    def press(self, *keys):
        """Focuses this and presses keys; a button is pressed with the space bar."""
        self.focus()
        key(*(keys or ["space"]))

    def click(self):
        """Presses the mouse in the middle of this."""
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        press_at(box.x + box.width // 2, box.y + box.height // 2)

    def act(self):
        """Does what this is for, over the accessibility bus."""
        if not Atspi.Action.do_action(self.accessible, 0):
            raise AssertionError("“%s” did not do its action" % self.name)

    def __repr__(self):
        return "%s “%s”" % (self.role.value_nick, self.name)


class Screen:
    """The windows of one running program."""

    def __init__(self, process):
        self.pid = process.pid
        self._application = None

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for number in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(number)
            if application is not None and application.get_process_id() == self.pid:
                application.set_cache_mask(Atspi.Cache.NONE)
                return application
        return None

    def _asked(self, question):
        """What is asked of a thing that has just gone has no answer; it is asked again later."""
        try:
            while GLib.MainContext.default().iteration(False):
                pass
            if self._application is None:
                self._application = self._find_application()
            return question() if self._application is not None else None
        except GLib.Error:
            return None

    def _all(self, item):
        for child in item.children:
            if child.role != Role.APPLICATION and not child.has(State.SHOWING):
                continue
            yield child
            yield from self._all(child)

    def items(self):
        """Everything that shows, in the order of the tree."""
        return self._all(Item(self._application))

    def _first(self, role, name, fits):
        for item in self.items():
            if role is not None and item.role != role:
                continue
            if name is not None and not (name(item.name) if callable(name) else item.name == name):
                continue
            if fits is None or fits(item):
                return item
        return None

    def look_for(self, role, name=None, fits=None):
        """A thing that shows now, or None. `name` is a name or a question about one."""
        return self._asked(lambda: self._first(role, name, fits))

    def find(self, role, name=None, fits=None):
        """The first thing of this role and name, as soon as it shows."""
        return wait_until(lambda: self.look_for(role, name, fits),
                          lambda: "%s “%s” among %s" % (role.value_nick if role else "one", name, self.listing()))

    def expect(self, question, what):
        """Waits until question() about things on screen is true."""
        return wait_until(lambda: self._asked(question), lambda: "%s; there is %s" % (what, self.listing()))

    def expect_gone(self, role, name):
        wait_until(lambda: self._asked(lambda: self._first(role, name, None) is None),
                   "“%s” to go away" % name)

    def focused(self):
        """What has the keyboard: the innermost, since a box of a field says that it has it too."""
        return self._asked(lambda: next(reversed([item for item in self.items() if item.has(State.FOCUSED)]), None))

    def keyboard_name(self):
        """The name of what has the keyboard."""
        item = self.focused()
        return item.name if item else None

    def choose_in_menu(self, name):
        """Finds an item in the open menu, goes down to it and presses Enter."""
        self.find(Role.MENU_ITEM, name)

        def focused_name():
            focused = self.look_for(Role.MENU_ITEM, fits=lambda one: one.has(State.FOCUSED))
            return focused.name if focused else None

        for _ in range(MOST_IN_MENU):
            before = focused_name()
            if before == name:
                key("Return")
                return
            key("Down")
            wait_until(lambda: focused_name() != before, "the next item of the menu")  # noqa: B023
        raise AssertionError("the keyboard does not come to “%s” in the menu" % name)

    def listing(self):
        return self._asked(lambda: "\n".join(repr(item) for item in self.items() if item.name)) or "nothing"


class Notifications:
    """What the program of a process says to a screen reader while this is open."""

    EVENT = "object:state-changed:showing"

    def __init__(self, pid):
        self._pid = pid
        self._words = []
        self._listener = Atspi.EventListener.new(self._take)

    def __enter__(self):
        self._listener.register(self.EVENT)
        return self

    def __exit__(self, *_):
        self._listener.deregister(self.EVENT)

    def _take(self, event):
        try:
            source = event.source
            if event.detail1 and source.get_role() == Role.NOTIFICATION and source.get_process_id() == self._pid:
                source.clear_cache()
                self._words.append(source.get_name())
        except GLib.Error:
            pass  # what has gone says nothing

    def expect(self, words):
        """Waits until these words are said, and forgets what was said up to then."""
        def is_said():
            while GLib.MainContext.default().iteration(False):
                pass
            return any(words in said for said in self._words)

        wait_until(is_said, lambda: "“%s” to be said; there was %s" % (words, self._words))
        self._words.clear()


def switch_language(screen, before, after):
    """Chooses another language from the rail, with the keyboard."""
    screen.find(Role.PUSH_BUTTON, tr(before, "NavigationRail", "Language / 语言: %1", LANGUAGES[before])).press()
    screen.choose_in_menu(LANGUAGES[after])
    screen.find(Role.PUSH_BUTTON, tr(after, "NavigationRail", "Language / 语言: %1", LANGUAGES[after]))
