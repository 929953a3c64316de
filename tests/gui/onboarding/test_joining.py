"""Joining with real libraries: what one may have in hand, words that are compared, and all that may go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.onboarding.home import Desk
from desktop_app.features.onboarding.ui.acquaintance import Way
from desktop_app.features.onboarding.ui.company_step import CompanyStep
from desktop_app.features.onboarding.ui.join_page import JoinPage
from desktop_app.features.onboarding.ui.waiting_step import WaitingStep
from desktop_app.features.onboarding.ui.welcome import Draft, WelcomePage
from desktop_app.features.onboarding.ui.words_step import WordsStep
from desktop_app.house import House
from desktop_app.kernel.settings import Settings
from desktop_app.kernel.tasks import Runner
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.handed import Handed
from desktop_app.packs.library.desk.anchor import Anchor, MachineWide
from desktop_app.packs.library.desk.words import parts
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.library.invitation import write_invitation
from desktop_app.packs.shelf import Candidate, Shelf
from desktop_app.qt.face import Face
from desktop_app.qt.page import Page, Route
from tests.courses import SHORT_COMPANY
from tests.fakes.bad_server import serving
from tests.fakes.clock import FixedClock
from tests.fakes.desk import house_of
from tests.fakes.host import FakeHost
from tests.fakes.joining import Hands, Outside
from tests.fakes.libraries import Office, full, stored
from tests.fakes.runner import HeldRunner
from tests.gui.fitting import cut_off, settle, words_of

Shown = TypeVar("Shown", bound=Page)
NAME = "Łukasz Żółć"


class Newcomer:
    """In front of the first launch, with a company's library within reach."""

    def __init__(self, qtbot: QtBot, face: Face, house: House, clock: FixedClock, company: Office) -> None:
        self.qtbot = qtbot
        self.face = face
        self.house = house
        self.company = company
        self.outside = Outside(house, clock)
        self.hands = Hands()
        self.draft = Draft()
        self.desks: list[Desk] = []
        self.runner: Runner | None = None

    def open(self, handed: str = "") -> WelcomePage:
        page = WelcomePage(
            *(self.face, FakeHost(self.runner, self.face.language), lambda: self.house.onboarding),
            *(self.outside.libraries, lambda: "Aurora Example S.p.A.", self.hands, self.house.shelf.install_folder),
            *(Settings(self.face.language), lambda _settings: None, self.desks.append, self.draft),
        )
        return self.show(page, Route.to("welcome", handed=handed))

    def show(self, page: Shown, route: Route) -> Shown:
        self.qtbot.addWidget(page)
        page.resize(1280, 800)
        page.arrive(route)
        page.show()
        page.activateWindow()
        settle()
        return page

    def words(self, language: str = "") -> tuple[str, ...]:
        """What the person on the telephone reads out."""
        return parts(self.seal, language or self.face.language)

    @property
    def seal(self) -> str:
        return self.outside.courier.meet(Handed(str(self.company.folder))).fingerprint

    @property
    def shelf(self) -> set[str]:
        return {one.pack_id for one in self.house.stores.followed.installed()}

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget(), key)
            settle()


@pytest.fixture
def newcomer(qtbot: QtBot, face: Face, tmp_path: Path, clock: FixedClock) -> Iterator[Newcomer]:
    with house_of(tmp_path / "profile", clock) as house:
        yield Newcomer(qtbot, face, house, clock, full(tmp_path / "company"))


def press(page: QWidget, words: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == words).click()
    settle()


def compare(page: WelcomePage | JoinPage, words: tuple[str, ...]) -> None:
    """Type what the other person reads out."""
    step = page.entrance.step
    assert isinstance(step, WordsStep)
    places = [int("".join(filter(str.isdecimal, field.label.text()))) - 1 for field in step.fields]
    for field, place in zip(step.fields, places, strict=True):
        field.edit.setText(words[place])
    step.go_button.click()
    settle()


def begin(page: WelcomePage) -> None:
    assert page._ready is not None, words_of(page)
    page._ready.field.edit.setText(NAME)
    page._ready.begin_button.click()
    settle()


def refused(page: WelcomePage | JoinPage, code: str) -> None:
    """The sentence stands where it happened, and there are two ways on."""
    start = page.host.explain(Trouble(code)).split("…")[0].strip()
    rest = page.host.explain(Trouble(code)).split("…")[-1].strip()
    assert any(start in text and rest in text for text in words_of(page)), (code, words_of(page))
    shown = {one.text() for one in page.findChildren(QPushButton) if one.isVisible()}
    assert {"Try again", "Choose something else"} <= shown


# What one may have in hand


def test_a_file_then_words_then_the_form(newcomer: Newcomer, tmp_path: Path) -> None:
    newcomer.hands.file = tmp_path / "small.pvlib"
    export_library(newcomer.company.folder, newcomer.hands.file, Choice())
    page = newcomer.open()
    press(page, "Choose the file…")
    assert "*.portavoce" in newcomer.hands.asked[0] and "*.pvlib" in newcomer.hands.asked[0]
    assert not [text for text in words_of(page) if "Small Example" in text], "whose it is, is told once it is trusted"
    assert newcomer.outside.followed == []
    compare(page, newcomer.words())
    assert {"Small Example", "You compared its seal, and its signatures are right"} <= set(words_of(page))
    begin(page)
    (desk,) = newcomer.desks
    assert desk.person.name == NAME and desk.company.name == "Small Example"
    assert newcomer.shelf == {"example.small.course", "example.small.policy"}
    assert newcomer.house.stores.memberships.library_of(desk.company.id) == newcomer.seal


@pytest.mark.parametrize("language", ["en", "it", "pl"])
def test_the_words_that_are_asked_for_are_not_shown(newcomer: Newcomer, make_face: object, language: str) -> None:
    newcomer.face = make_face(language=language)  # type: ignore[operator]
    newcomer.hands.folder = newcomer.company.folder
    page = newcomer.open()
    step = page.entrance.step
    assert isinstance(step, CompanyStep)
    step.folder_button.click()
    settle()
    said = newcomer.words()
    shown = [word for word in said if word in words_of(page)]
    assert len(shown) == len(said) - 2
    assert cut_off(page) == []
    compare(page, said)
    assert page._ready is not None


def test_the_words_may_be_read_in_another_language(newcomer: Newcomer) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    step = page.entrance.step
    assert isinstance(step, WordsStep)
    step.languages.segments.chosen.emit("pl")
    settle()
    compare(page, newcomer.words("pl"))
    assert page._ready is not None


def test_other_words_say_what_that_may_mean_and_may_be_tried_again(newcomer: Newcomer) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    compare(page, tuple("lemon" for _ in range(8)))
    assert page.host.explain(Trouble("desk.words-differ")) in words_of(page)
    assert newcomer.outside.followed == [] and page._ready is None
    compare(page, newcomer.words())
    assert page._ready is not None


def test_whoever_doubts_may_stop(newcomer: Newcomer) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    press(page, "Stop")
    assert isinstance(page.entrance.step, CompanyStep) and newcomer.outside.followed == []


def test_an_empty_word_is_asked_for(newcomer: Newcomer) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    press(page, "Compare")
    assert "Type what is read to you." in words_of(page)


def test_words_are_compared_by_keyboard_alone(newcomer: Newcomer) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    step = page.entrance.step
    assert isinstance(step, WordsStep)
    said = newcomer.words()
    for field in step.fields:
        assert field.edit.hasFocus()
        place = int("".join(filter(str.isdecimal, field.label.text()))) - 1
        newcomer.qtbot.keyClicks(field.edit, said[place])
        newcomer.keys(Qt.Key.Key_Return)
    assert page._ready is not None and page._ready.field.edit.hasFocus()
    newcomer.qtbot.keyClicks(page._ready.field.edit, "Ada Example")
    newcomer.keys(Qt.Key.Key_Return)
    assert [desk.person.name for desk in newcomer.desks] == ["Ada Example"]


def test_an_invitation_needs_no_words(newcomer: Newcomer, tmp_path: Path) -> None:
    with serving(newcomer.company.folder) as server:
        newcomer.hands.file = tmp_path / "small.portavoce"
        newcomer.hands.file.write_bytes(write_invitation(Anchor(newcomer.seal, 1, server.address)))
        page = newcomer.open()
        press(page, "Choose the file…")
        assert "Your invitation vouches for it, and its signatures are right" in words_of(page)
        begin(page)
    assert newcomer.desks and newcomer.shelf


def test_a_link_on_the_clipboard_needs_one_press(newcomer: Newcomer) -> None:
    with serving(newcomer.company.folder) as server:
        newcomer.hands.clipboard = f" portavoce:join?seal={newcomer.seal}&root=1&at={server.address}\n"
        page = newcomer.open()
        press(page, "Paste the link")
        assert page._ready is not None
        begin(page)
    assert newcomer.desks


def test_without_one_the_address_is_typed(newcomer: Newcomer) -> None:
    with serving(newcomer.company.folder) as server:
        newcomer.hands.clipboard = "holiday pictures"
        page = newcomer.open()
        press(page, "Paste the link")
        step = page.entrance.step
        assert isinstance(step, CompanyStep) and step.link_field.edit.hasFocus()
        assert "There is no link on the clipboard. Copy it again, or type it here." in words_of(page)
        newcomer.keys(Qt.Key.Key_Return)
        assert "Type the link or the address that your company gave you." in words_of(page)
        newcomer.qtbot.keyClicks(step.link_field.edit, server.address)
        newcomer.keys(Qt.Key.Key_Return)
        compare(page, newcomer.words())
    assert page._ready is not None


def test_what_the_it_people_set_up_is_one_press(newcomer: Newcomer) -> None:
    with serving(newcomer.company.folder) as server:
        newcomer.outside.machine = MachineWide((Anchor(newcomer.seal, 1, server.address),))
        page = newcomer.open()
        assert "Your company has set this computer up" in words_of(page)
        press(page, "Join")
        assert "Your IT people vouch for it, and its signatures are right" in words_of(page)
        begin(page)
    assert newcomer.desks


def test_a_mistake_of_the_it_people_is_said_and_stops_no_example(
    newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORTAVOCE_EXAMPLE", str(SHORT_COMPANY))
    newcomer.outside.broken = Trouble("desk.bad-setup", where="portavoce.toml", line=4)
    page = newcomer.open()
    assert page.host.explain(newcomer.outside.broken) in words_of(page)
    press(page, "Open the example")
    assert "It came with Portavoce, and its signatures are right" in words_of(page)


# What may go wrong


def test_what_is_no_library_is_said(newcomer: Newcomer, tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    for given, code in (
        (tmp_path / "holiday", "desk.no-library"),
        (tmp_path / "gone.pvlib", "desk.no-library"),
        (tmp_path / "small.pvpack", "desk.one-pack"),
        (tmp_path / "letter.docx", "desk.nothing-known"),
        ("what my boss said", "desk.nothing-known"),
        ("portavoce:join?seal=12", "desk.not-an-invitation"),
    ):
        if isinstance(given, Path) and given.suffix in (".pvpack", ".docx"):
            given.write_bytes(b"something")
        page = newcomer.open()
        page.entrance.begin(given)
        settle()
        refused(page, code)
        press(page, "Choose something else")
        assert isinstance(page.entrance.step, CompanyStep)


def test_another_seal_than_the_invitations_is_refused(newcomer: Newcomer) -> None:
    page = newcomer.open(f"portavoce:join?seal={'1' * 64}&root=1&at=http://127.0.0.1:9/")
    refused(page, "desk.unreachable")
    with serving(newcomer.company.folder) as server:
        page.entrance.begin(f"portavoce:join?seal={'1' * 64}&root=1&at={server.address}")
        settle()
        refused(page, "desk.other-seal")
    assert newcomer.outside.followed == []


def test_an_expired_library_is_refused_after_the_words(newcomer: Newcomer, clock: FixedClock) -> None:
    clock.pass_(days=365 * 4)
    page = newcomer.open(str(newcomer.company.folder))
    compare(page, newcomer.words())
    assert any("were good until" in text for text in words_of(page))
    assert newcomer.outside.followed == []


def test_without_a_network_one_tries_again(newcomer: Newcomer) -> None:
    with serving(newcomer.company.folder) as server:
        address = server.address
    page = newcomer.open()
    page.entrance.begin(address)
    settle()
    refused(page, "desk.unreachable")
    press(page, "Try again")
    refused(page, "desk.unreachable")


def test_a_pack_that_is_cut_off_keeps_nobody_from_joining(newcomer: Newcomer) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    compare(page, newcomer.words())
    lost = next((newcomer.company.folder / "targets" / "policy").rglob("*.pvpack"))
    lost.write_bytes(lost.read_bytes()[:-5])
    begin(page)
    assert newcomer.house.onboarding.desk() is not None and not newcomer.desks
    assert newcomer.shelf == {"example.small.course"}
    (said,) = (text for text in words_of(page) if text.startswith("You have joined."))
    assert "One pack did not come" in said or "1 packs did not come" in said
    press(page, "Go on")
    assert [desk.person.name for desk in newcomer.desks] == [NAME]


def test_where_nothing_comes_nobody_joins(newcomer: Newcomer, tmp_path: Path) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    compare(page, newcomer.words())
    newcomer.company.folder.rename(tmp_path / "stick-out")
    begin(page)
    assert newcomer.house.onboarding.desk() is None
    (tmp_path / "stick-out").rename(newcomer.company.folder)
    press(page, "Try again")
    assert newcomer.desks and len(newcomer.shelf) == 2


def test_a_full_disk_in_the_middle_is_told_at_the_end(newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch) -> None:
    shelve, shelved = Shelf.shelve, []

    def full_after_one(shelf: Shelf, candidate: Candidate) -> object:
        if shelved:
            raise Trouble("profile.disk-full")
        shelved.append(candidate)
        return shelve(shelf, candidate)

    monkeypatch.setattr(Shelf, "shelve", full_after_one)
    page = newcomer.open(str(newcomer.company.folder))
    compare(page, newcomer.words())
    begin(page)
    assert any(page.host.explain(Trouble("profile.disk-full")) in text for text in words_of(page))
    press(page, "Go on")
    assert newcomer.desks


def test_a_library_that_names_no_company_is_refused_and_left(newcomer: Newcomer) -> None:
    stored(newcomer.company, "company.toml").unlink()
    page = newcomer.open(str(newcomer.company.folder))
    compare(page, newcomer.words())
    assert page._ready is None and newcomer.outside.followed == []
    refused(page, "onboarding.no-company")


# Stopping, going back, coming back


def test_waiting_can_be_stopped_at_once(newcomer: Newcomer) -> None:
    held = newcomer.runner = HeldRunner()
    page = newcomer.open()
    held.let_all_go()
    page.entrance.begin(newcomer.company.folder)
    settle()
    assert isinstance(page.entrance.step, WaitingStep) and page.entrance.step.button.hasFocus()
    newcomer.keys(Qt.Key.Key_Space)
    assert isinstance(page.entrance.step, CompanyStep)
    held.let_all_go()
    settle()
    assert isinstance(page.entrance.step, CompanyStep), "what comes too late shows nothing"
    assert newcomer.outside.followed == []


def test_who_goes_back_from_the_form_follows_nobody(newcomer: Newcomer) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    compare(page, newcomer.words())
    assert newcomer.outside.followed == ["Small Example"]
    press(page, "Back")
    assert newcomer.outside.followed == [] and isinstance(page.entrance.step, CompanyStep)


def test_who_was_interrupted_at_the_form_compares_no_words_again(newcomer: Newcomer) -> None:
    with serving(newcomer.company.folder) as server:
        first = newcomer.open()
        first.entrance.begin(server.address)
        settle()
        compare(first, newcomer.words())
        first.hide()
        newcomer.draft = Draft()  # another start of the program
        again = newcomer.open()
        again.entrance.begin(server.address)
        settle()
        assert "You follow it already, and its signatures are right" in words_of(again)
        begin(again)
    assert newcomer.desks and len(newcomer.shelf) == 2


def test_another_look_keeps_the_words(newcomer: Newcomer, make_face: object) -> None:
    page = newcomer.open(str(newcomer.company.folder))
    assert isinstance(page.entrance.step, WordsStep)
    before = [field.label.text() for field in page.entrance.step.fields]
    page.hide()
    newcomer.face = make_face("dark")  # type: ignore[operator]
    again = newcomer.open(str(newcomer.company.folder))
    assert isinstance(again.entrance.step, WordsStep)
    assert [field.label.text() for field in again.entrance.step.fields] == before


# One more library


def another(newcomer: Newcomer, handed: str = "") -> JoinPage:
    page = JoinPage(newcomer.face, FakeHost(), newcomer.outside.libraries, newcomer.hands, Way())
    return newcomer.show(page, Route.to("join", handed=handed))


def test_a_desk_may_follow_one_more_library(newcomer: Newcomer) -> None:
    page = another(newcomer, str(newcomer.company.folder))
    compare(page, newcomer.words())
    assert newcomer.outside.followed == ["Small Example"]
    host = page.host
    assert isinstance(host, FakeHost)
    assert host.toasts == ["You follow the library of Small Example now"]
    assert host.went == [Route.to("shelf", handed=str(newcomer.company.folder))]


def test_there_too_every_refusal_is_said(newcomer: Newcomer, tmp_path: Path) -> None:
    page = another(newcomer, str(tmp_path / "gone"))
    refused(page, "desk.no-library")
    press(page, "Choose something else")
    assert "Open the example" not in {one.text() for one in page.findChildren(QPushButton)}


def test_who_comes_again_with_the_same_begins_again(newcomer: Newcomer, tmp_path: Path) -> None:
    page = another(newcomer, str(tmp_path / "gone"))
    press(page, "Choose something else")
    page.leave()
    settle()
    page.arrive(Route.to("join", handed=str(newcomer.company.folder)))
    settle()
    assert isinstance(page.entrance.step, WordsStep)
    page.leave()
    page.arrive(Route.to("join", handed=str(newcomer.company.folder)))
    settle()
    assert isinstance(page.entrance.step, WordsStep), "only built anew"
