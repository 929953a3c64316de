"""Me: settings hold at once, names can be mended, everything can be taken along, nothing written down is hidden."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.about_me import about_me
from desktop_app.features.person.ui.kind_words import KindWording
from desktop_app.features.person.ui.me import MePage
from desktop_app.features.person.ui.privacy_section import PrivacySection
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.trouble import Trouble
from desktop_app.ledger.kinds import ALL, Privacy
from desktop_app.qt.dress import dress
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.chip import Chip
from desktop_app.qt.widgets.segments import Segments
from tests.fakes.desk import NAME
from tests.fakes.host import FakeHost
from tests.fakes.runner import HeldRunner
from tests.gui.fitting import SMALL, USUAL, cut_off, nameless, settle, words_of
from tests.gui.person.conftest import Mine


def pick(segments: Segments, key: str) -> None:
    segments._buttons[key].click()


def test_settings_hold_at_once(mine: Mine) -> None:
    card = mine.me().settings_card
    pick(card.language, "pl")
    pick(card.theme, "high_contrast")
    pick(card.text_size, "150")
    assert mine.chosen == [
        Settings("pl"),
        Settings("pl", "high_contrast"),
        Settings("pl", "high_contrast", 150),
    ]


def test_arrows_choose_settings(mine: Mine, qtbot: QtBot) -> None:
    card = mine.me().settings_card
    card.theme.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert [settings.theme for settings in mine.chosen] == ["light"]


def test_every_kind_of_statement_is_in_the_privacy_table(mine: Mine) -> None:
    said = words_of(mine.me())
    wording = KindWording()
    for kind in ALL:
        words = wording.of(kind.name)
        assert words.name != kind.name and words.why, f"{kind.name} has no words yet"
        assert words.what in said and words.why in said
    assert len({wording.of(kind.name).what for kind in ALL}) == len(ALL)


@pytest.mark.parametrize("programme", [False, True])
def test_the_table_says_what_the_agreement_allows(mine: Mine, programme: bool) -> None:
    me = replace(about_me(mine.house), programme=programme, example=False)
    section = PrivacySection(mine.face, me)
    mine.qtbot.addWidget(section)
    chips = [chip.text() for chip in section.findChildren(Chip)]
    count = {privacy: sum(kind.privacy is privacy for kind in ALL) for privacy in Privacy}
    assert chips.count("Never") == count[Privacy.PRIVATE]
    assert chips.count("Yes, it is compulsory") == count[Privacy.COMPULSORY]
    assert chips.count("Yes, as agreed" if programme else "No, not agreed") == count[Privacy.PROGRAMME]


def test_the_example_sends_nothing_and_says_so(mine: Mine) -> None:
    assert any("is an example: nothing is sent" in text for text in words_of(mine.me()))


def test_without_a_signature_the_receipts_invite(mine: Mine) -> None:
    assert any(text.startswith("You have not signed anything yet") for text in words_of(mine.me()))


def test_receipts_tell_text_time_language_and_name(mine: Mine) -> None:
    mine.live_a_day("it")
    said = words_of(mine.me())
    kept = mine.house.policy.signatures()[0]
    assert "Social media policy" in said
    assert f"Signed 2 November 2026, 09:00 as {NAME}" in said
    assert f"Version {kept.version}, read in: Italiano" in said
    assert any(kept.sha256[:4] in text for text in said)


def test_a_name_is_mended_in_place(mine: Mine, qtbot: QtBot) -> None:
    page = mine.me()
    page.profile_card.edit_button.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    field = page.profile_card.field.edit
    assert field.hasFocus() and field.selectedText() == NAME
    field.insert("Giulia Ferraro-Żak")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    desk = mine.house.onboarding.desk()
    assert desk is not None and desk.person.name == "Giulia Ferraro-Żak"
    assert "Giulia Ferraro-Żak" in words_of(page)
    assert page.profile_card.edit_button.hasFocus()


def test_an_empty_name_is_refused_where_it_was_typed(mine: Mine, qtbot: QtBot) -> None:
    page = mine.me()
    page.profile_card.edit()
    page.profile_card.field.edit.clear()
    page.profile_card.keep_button.click()
    settle()
    assert mine.host.explain(Trouble("onboarding.name-missing")) in words_of(page)
    assert page.profile_card.field.edit.hasFocus()
    qtbot.keyClick(page.profile_card.field.edit, Qt.Key.Key_Escape)
    settle()
    assert NAME in words_of(page)
    desk = mine.house.onboarding.desk()
    assert desk is not None and desk.person.name == NAME


def test_everything_is_exported(mine: Mine, tmp_path: Path) -> None:
    mine.live_a_day()
    target = mine.desktop.answer = tmp_path / "Żółte dane.zip"
    page = mine.me()
    page.data_card.export_button.click()
    settle()
    assert mine.desktop.offered == ["Portavoce 2026-11-02.zip"]
    assert mine.host.toasts == ["Everything is in Żółte dane.zip"]
    with zipfile.ZipFile(target) as archive:
        statements = [json.loads(line) for line in archive.read("statements.jsonl").splitlines()]
        assert len(statements) == len({said["id"] for said in statements}) > 20
        assert archive.read("READ-ME.txt").decode().startswith("This is everything Portavoce keeps about you")
        assert NAME in archive.read("signatures.csv").decode()
    action = mine.host.actions[0]
    assert action is not None
    action()
    assert mine.desktop.shown == [tmp_path]


def test_changing_ones_mind_exports_nothing(mine: Mine) -> None:
    page = mine.me()
    page.data_card.export_button.click()
    assert mine.host.toasts == [] and page.data_card.export_button.isEnabled()


def test_an_export_that_fails_says_why_where_it_was_asked_for(mine: Mine, tmp_path: Path) -> None:
    page = mine.me()
    mine.desktop.answer = tmp_path / "folder.zip"
    mine.desktop.answer.mkdir()
    (mine.desktop.answer / "something").touch()
    page.data_card.export_button.click()
    settle()
    assert mine.host.toasts == []
    assert page.data_card.error.isVisible() and page.data_card.error.text()
    assert page.data_card.export_button.isEnabled()
    assert [file.name for file in tmp_path.iterdir() if file.name.endswith(".part")] == []


def test_while_exporting_it_says_so_and_goes_on(mine: Mine, tmp_path: Path) -> None:
    held = HeldRunner()
    mine.host = FakeHost(held)
    page = mine.me()
    held.let_all_go()
    settle()
    mine.desktop.answer = tmp_path / "all.zip"
    page.data_card.export_button.click()
    settle()
    assert "Writing all.zip …" in words_of(page)
    assert not page.data_card.export_button.isEnabled()
    page.leave()
    held.let_all_go()
    assert mine.desktop.answer.exists() and mine.host.toasts


def test_folder_and_log_can_be_opened(mine: Mine) -> None:
    page = mine.me()
    assert str(mine.house.profile) in words_of(page)
    page.data_card.folder_button.click()
    page.data_card.log_button.click()
    assert mine.desktop.shown == [mine.house.profile, mine.house.profile / "log"]


def test_a_synchronised_folder_is_warned_of(mine: Mine, qtbot: QtBot) -> None:
    told = replace(about_me(mine.house), synchronised_by="Nextcloud")
    page = MePage(
        *(mine.face, mine.host, lambda: mine.house.person, lambda: told),
        *(mine.house.onboarding.rename, mine.house.onboarding.change_audience),
        *(Settings("en"), mine.chosen.append, settle, mine.clock, mine.desktop),
    )
    mine._show(page, USUAL)
    sentence = mine.host.explain(Trouble("profile.synchronised", program="Nextcloud"))
    assert sentence in words_of(page)


def test_somebody_else_may_sit_down_and_links_lead_on(mine: Mine) -> None:
    page = mine.me()
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    buttons["Switch…"].click()
    buttons["Look…"].click()
    buttons["About Portavoce"].click()
    assert mine.switched == [True]
    assert mine.host.went == [Route("leaving"), Route("about")]


@pytest.mark.parametrize("language", ["en", "it", "pl"])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_nothing_is_cut_off(
    mine: Mine, qapp: QApplication, make_face: Callable[..., Face], language: str, text_size: int,
    size: tuple[int, int],
) -> None:  # fmt: skip
    mine.live_a_day(language)
    mine.face = make_face("light", text_size, language=language)
    dress(qapp, mine.face)
    for page in (mine.me(size), mine.leaving(size), mine.about(size)):
        assert cut_off(page) == []
        assert nameless(page) == []
    page = mine.me(size)
    page.profile_card.edit()
    page.data_card.show_progress("Writing Portavoce 2026-11-02.zip …")
    settle()
    assert cut_off(page) == []
