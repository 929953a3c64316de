"""Drives a window from outside through AT-SPI: as a screen reader does, or with a real mouse and keyboard.

Runs in the system's Python (pyatspi is not on PyPI), so it stands alone: standard library and pyatspi only.
"""

from __future__ import annotations

import os
import re
import subprocess
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0
BUTTON = ("push button",)
PRESSED = ("push button", "check box", "radio button", "toggle button", "list item", "link")
TOP, BOTTOM = 60, 730  # what of a window of 800 pixels no bar covers; what lies in a bar does not scroll


class NotThere(Exception):
    """What a person would look for was not on the screen in time."""


class Hands:
    """Finds things by their accessible names, and presses and types.

    With `mouse` it moves a real pointer (xdotool) to where the thing says it is and clicks; without, it uses the
    action the thing offers to assistive technology.
    """

    def __init__(self, mouse: bool) -> None:
        self.mouse = mouse

    # looking

    def everything(self):
        """Every showing thing of Portavoce's window, in order."""
        desktop = pyatspi.Registry.getDesktop(0)
        for number in range(desktop.childCount):
            application = desktop.getChildAtIndex(number)
            if application is not None and "portavoce" in (application.name or "").lower():
                yield from self.below(application)

    def below(self, node):
        """Every showing thing inside another."""
        for number in range(node.childCount):
            child = node.getChildAtIndex(number)
            if child is None:
                continue
            try:
                showing = child.getState().contains(pyatspi.STATE_SHOWING)
            except Exception:  # noqa: BLE001 - it went away while we looked
                continue
            if showing or child.getRole() in (pyatspi.ROLE_FRAME, pyatspi.ROLE_APPLICATION):
                yield child
                yield from self.below(child)

    def look(self, name, roles=(), about=""):
        """The first showing thing of that name (see `_fits`), described as `about` where that is given."""
        for node in self.everything():
            named = _fits(node.name or "", name) and (not roles or node.getRoleName() in roles)
            if named and (not about or node.description == about):
                return node
        return None

    def find(self, name, roles=(), patience=PATIENCE, about=""):
        """The same, waiting for it."""
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            try:
                found = self.look(name, roles, about)
            except Exception:  # noqa: BLE001 - the tree changed under our feet
                found = None
            if found is not None:
                return found
            time.sleep(0.05)
        raise NotThere(f"{name!r}; there were: {sorted(self.names())}")

    def find_any(self, names, roles=()):
        """The first of several that shows itself."""
        found = []

        def looked():
            found[:] = [node for node in (self.look(name, roles) for name in names) if node is not None]
            return bool(found)

        self.wait_until(looked, f"one of {names}")
        return found[0]

    def there(self, name):
        """Whether it shows now."""
        try:
            return self.look(name) is not None
        except Exception:  # noqa: BLE001 - the tree changed under our feet
            return False

    def focused(self):
        """The name of what has the focus."""
        for node in self.everything():
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                return node.name
        return ""

    def names(self):
        """Everything that has a name now."""
        return {f"{node.getRoleName()}: {node.name}" for node in self.everything() if node.name}

    def wait_until(self, question, what):
        """Ask until the answer is yes."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if question():
                    return
            except Exception:  # noqa: BLE001 - the tree changed under our feet
                pass
            time.sleep(0.05)
        raise NotThere(what)

    # doing

    def press(self, name, roles=PRESSED, about=""):
        """Press a thing."""
        if self.mouse:
            self._click(self.find(name, roles, about=about))
            return
        for _ in range(3):
            try:
                self._act(self.find(name, roles, about=about))
                return
            except GLib.GError:  # it was built anew between the look and the press
                time.sleep(0.1)
        raise NotThere(f"{name!r} is built anew all the time")

    def _act(self, node):
        action = node.queryAction()
        names = [action.getName(number).lower() for number in range(action.nActions)]
        wanted = next((names.index(one) for one in ("press", "toggle", "click") if one in names), 0)
        action.doAction(wanted)

    def _click(self, node):
        x, y = self._bring_into_view(node)
        _xdotool("mousemove", str(x), str(y), "click", "1")

    def _bring_into_view(self, node):
        """Turn the wheel over the page until the middle of the thing can be seen; where that is."""
        before, (x, y) = None, _middle(node)
        while not TOP < y < BOTTOM and y != before:
            _xdotool("mousemove", str(x), str((TOP + BOTTOM) // 2), "click", "4" if y < TOP else "5")
            time.sleep(0.05)
            before, (x, y) = y, _middle(node)
        return x, y

    def write(self, name, text):
        """Fill a field."""
        node = self.find(name, ("text", "entry", "password text"))
        if self.mouse:
            self._click(node)
            _xdotool("key", "ctrl+a")
            _xdotool("type", "--delay", "20", text)
        else:
            node.queryEditableText().setTextContents(text)

    def give_focus(self, title="Portavoce"):
        """Give a window the keyboard, as a window manager does; this screen has none."""
        _xdotool("search", "--sync", "--onlyvisible", "--name", f"^{re.escape(title)}$", "windowfocus", "--sync")

    def type(self, text):
        """Type where the focus is."""
        _xdotool("type", "--delay", "20", text)

    def key(self, *keys):
        """Press keys on the keyboard."""
        _xdotool("key", *keys)


def _middle(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + box.width // 2, box.y + box.height // 2


def _fits(name, wanted):
    """`words…` fits what begins with the words, `*words` what ends with them."""
    if wanted.endswith("…"):
        return name.startswith(wanted[:-1])
    return name.endswith(wanted[1:]) if wanted.startswith("*") else name == wanted


def _xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, env=os.environ)
