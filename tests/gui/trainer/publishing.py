"""Hands for the tests of publishing and keeping: find the panel that is open, fill in fields, press buttons."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.ui.form_panel import FormPanel
from desktop_app.features.trainer.ui.publish_deed import DeedPanel
from desktop_app.qt.widgets.text import Words
from tests.fakes.keeping import PASSPHRASE
from tests.gui.fitting import settle

Kind = TypeVar("Kind", bound=FormPanel)


def panel(page: QWidget, kind: type[Kind]) -> Kind:
    """The panel of that kind which is open."""
    found = [one for one in page.window().findChildren(kind) if one.isVisible()]
    assert len(found) == 1, [type(one).__name__ for one in page.window().findChildren(FormPanel) if one.isVisible()]
    return found[0]


def none_open(page: QWidget) -> bool:
    """Whether every panel is closed."""
    return not any(one.isVisible() for one in page.window().findChildren(FormPanel))


def sign(deed: DeedPanel, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase and press the button."""
    assert deed.signing is not None
    deed.signing.passphrase.edit.setText(passphrase)
    deed.do_button.click()
    settle()


def said(widget: QWidget) -> str:
    """All words that can be seen."""
    settle()
    return " ".join(one.text() for one in widget.findChildren(Words) if one.isVisible())
