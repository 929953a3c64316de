"""Who writes courses or keeps the library switches the pages for it on and off."""

from __future__ import annotations

from tests.gui.person.conftest import Mine


def test_tools_are_switched_on_and_off(mine: Mine) -> None:
    card = mine.me().settings_card
    assert not card.trainer.isChecked() and not card.owner.isChecked()
    card.owner.click()
    card.trainer.click()
    card.owner.click()
    assert [settings.tools for settings in mine.chosen] == [("owner",), ("trainer", "owner"), ("trainer",)]
