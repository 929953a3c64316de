"""The owner's page: from nothing to a library that others publish in, and every deed of its upkeep."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from mnemonic import Mnemonic
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.features.trainer.ui.owner.add_panel import AddPublisherPanel
from desktop_app.features.trainer.ui.owner.company_step import CompanyStep
from desktop_app.features.trainer.ui.owner.invitation_panel import InvitationPanel
from desktop_app.features.trainer.ui.owner.new_seal import VouchStep
from desktop_app.features.trainer.ui.owner.overview import Overview
from desktop_app.features.trainer.ui.owner.page import OwnerPage
from desktop_app.features.trainer.ui.owner.paper_words import PaperAsked, PaperShown, places_to_ask
from desktop_app.features.trainer.ui.owner.remove_panel import RemovePublisherPanel
from desktop_app.features.trainer.ui.owner.seal_walk import SealWalk
from desktop_app.features.trainer.ui.publish_card import PublishCard
from desktop_app.features.trainer.ui.publish_hand_out import HandOutPanel
from desktop_app.features.trainer.ui.publish_key_panel import NewKeyPanel
from desktop_app.features.trainer.ui.publish_panel import PublishPanel
from desktop_app.features.trainer.ui.publish_result import ResultPanel
from desktop_app.features.trainer.ui.publish_sign import SignPanel
from desktop_app.features.trainer.ui.publish_withdraw import WithdrawPanel
from desktop_app.house import House
from desktop_app.packs.library.desk.anchor import read_link
from desktop_app.packs.library.format import Grant
from desktop_app.packs.pack import Kind
from desktop_app.packs.reading import read_manifest
from desktop_app.packs.source import FolderSource
from desktop_app.qt.face import Face
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.chip import Chip
from tests.fakes.clock import FixedClock
from tests.fakes.keeping import PASSPHRASE, Keeper
from tests.fakes.libraries import ADA, BEN, PAPER, POLICY, SEAL, Office, full, office, opened, pack, plain_client
from tests.fakes.packs import COMPANY
from tests.gui.fitting import settle
from tests.gui.trainer.publishing import none_open, panel, said, sign

COURSE_GRANT = Grant(Kind.COURSE, "example.small.course")


@dataclass
class Owner:
    """The page and the person before it."""

    qtbot: QtBot
    keeper: Keeper
    face: Face

    def page(self) -> OwnerPage:
        page = OwnerPage(self.face, self.keeper.host, self.keeper.owner_desk)
        self.qtbot.addWidget(page)
        page.resize(1100, 760)
        page.show()
        page.activateWindow()
        page.arrive(Route("owner"))
        settle()
        return page

    def of(self, made: Office) -> tuple[OwnerPage, Overview]:
        self.keeper.table.open(made.folder)
        page = self.page()
        assert page.overview is not None
        return page, page.overview


@pytest.fixture
def owner(qtbot: QtBot, joined_house: House, face: Face, clock: FixedClock, tmp_path: Path) -> Owner:
    return Owner(qtbot, Keeper(joined_house, clock, tmp_path), face)


def overview(page: OwnerPage) -> Overview:
    assert page.overview is not None
    return page.overview


def type_seal(walk: SealWalk, passphrase: str = PASSPHRASE) -> None:
    walk.seal_step.passphrase.edit.setText(passphrase)
    walk.seal_step.again.edit.setText(passphrase)
    walk.go_on()
    settle()


def answer_back(walk: SealWalk) -> str:
    """Write the words down, give two of them back; all of them are the answer."""
    words = walk.paper
    assert isinstance(walk.step, PaperShown)
    walk.go_on()
    assert isinstance(walk.step, PaperAsked)
    for place, field in walk.step.fields.items():
        field.edit.setText(words.split()[place].upper())
    walk.go_on()
    settle()
    return words


def make_library(page: OwnerPage) -> str:
    """Through all four steps, with a first company file."""
    page.make()
    walk = page.walk
    assert walk is not None and isinstance(walk.way.step, CompanyStep)
    step = walk.way.step
    step.name.edit.setText("Acme")
    step.home.edit.setText("https://acme.example")
    step.contact.edit.setText("Marta")
    walk.go_on()
    settle()
    type_seal(walk)
    return answer_back(walk)


def test_from_nothing_to_a_stick_through_the_screens(owner: Owner, tmp_path: Path) -> None:
    """Make, add a publisher by card, publish, hand out, check; python-tuf's own client opens what comes out."""
    page, keeper = owner.page(), owner.keeper
    assert "No library is here yet" in said(page)
    make_library(page)
    told = panel(page, ResultPanel)
    assert keeper.keeping.look(tmp_path / "library").words in said(told)
    told.accept()
    assert (tmp_path / "library-company.toml").is_file()
    course = pack(tmp_path, pack_id="example.acme.first-course")
    card = PublishCard(owner.face, keeper.desk)
    owner.qtbot.addWidget(card)
    card.resize(1100, 760)
    card.show()
    card.make_key()
    key_form = panel(card, NewKeyPanel)
    key_form.passphrase.edit.setText(PASSPHRASE)
    key_form.again.edit.setText(PASSPHRASE)
    key_form.do_button.click()
    panel(card, ResultPanel).accept()
    keeper.desktop.places = [tmp_path / "marta-kowalczyk.card.toml"]
    overview(page).publishers.add_button.click()
    form = panel(page, AddPublisherPanel)
    form.card_button.click()
    form.compared[0].setChecked(True)
    form.grants.id.edit.setText("example.acme.first-course")
    form.sticks.setChecked(True)
    sign(form)
    assert none_open(page)
    assert "Marta Kowalczyk" in said(overview(page).publishers)
    card.show_pack(course, read_manifest(FolderSource(course)), 0)
    settle()
    card.sign_button.click()
    sign(panel(card, PublishPanel))
    assert "It is out" in said(panel(card, ResultPanel))
    page.look()
    overview(page).hand_out_button.click()
    hand = panel(page, HandOutPanel)
    hand.place_field.show_place(tmp_path / "stick")
    hand.do_button.click()
    settle()
    overview(page).standing.check_button.click()
    settle()
    assert "Everything is in order." in said(overview(page))
    for library in ("library", "stick"):
        client = plain_client(tmp_path / library, tmp_path / f"cache-{library}", keeper.clock.now())
        assert client.get_targetinfo("course/example.acme.first-course/1.0.0.pvpack") is not None


def test_two_wrong_words_make_nothing(owner: Owner, tmp_path: Path) -> None:
    page = owner.page()
    page.make()
    walk = page.walk
    assert walk is not None and isinstance(walk.way.step, CompanyStep)
    step = walk.way.step
    (tmp_path / "company.toml").write_text(COMPANY)
    step.way._buttons["have"].click()
    walk.go_on()
    assert "There is no company file" in said(walk)
    owner.keeper.desktop.places = [tmp_path / "company.toml"]
    step.file.button.click()
    walk.go_on()
    settle()
    type_seal(walk)
    words = walk.paper
    walk.go_on()
    assert isinstance(walk.step, PaperAsked)
    walk.go_on()
    assert said(walk).count("This is not the word at that place.") == 2
    assert not (tmp_path / "library").exists()
    walk._back()
    assert isinstance(walk.step, PaperShown)
    assert walk.paper == words
    walk._back()
    type_seal(walk)
    assert walk.paper == words
    answer_back(walk)
    assert (tmp_path / "library").is_dir()


def test_a_step_says_what_is_wrong_with_it(owner: Owner, tmp_path: Path) -> None:
    page = owner.page()
    page.make()
    walk = page.walk
    assert walk is not None and isinstance(walk.way.step, CompanyStep)
    step = walk.way.step
    walk.go_on()
    assert "Write the name." in said(walk)
    step.name.edit.setText("Acme")
    step.contact.edit.setText("Marta")
    walk.go_on()
    assert "is not a web address" in said(walk)
    step.home.edit.setText("https://acme.example")
    step.folder.show_place(Path("library"))
    walk.go_on()
    assert "Choose a folder, with its whole path." in said(walk)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    step.folder.show_place(tmp_path / "full")
    walk.go_on()
    assert "is not empty" in said(walk)
    step.folder.show_place(tmp_path / "library")
    walk.go_on()
    settle()
    type_seal(walk, "short")
    assert "too easy to guess" in said(walk)
    walk.seal_step.passphrase.edit.setText(PASSPHRASE)
    walk.go_on()
    assert "not the same" in said(walk)
    walk.seal_step.file.show_place(tmp_path / "library" / "seal.key")
    type_seal(walk)
    assert "lies inside the library" in said(walk)


def test_leaving_the_page_leaves_no_secret(owner: Owner) -> None:
    page = owner.page()
    page.make()
    walk = page.walk
    assert walk is not None and isinstance(walk.way.step, CompanyStep)
    step = walk.way.step
    step.name.edit.setText("Acme")
    step.home.edit.setText("https://acme.example")
    step.contact.edit.setText("Marta")
    walk.go_on()
    settle()
    type_seal(walk)
    assert walk.paper and walk.key.passphrase
    assert (walk.seal_step.passphrase.secret(), walk.seal_step.again.secret()) == ("", "")
    page.leave()
    assert (walk.paper, walk.key.passphrase) == ("", "")
    assert walk.step is None
    page.arrive(Route("owner"))
    assert page.walk is None
    assert "No library is here yet" in said(page)


def test_a_library_is_made_by_keyboard_alone(owner: Owner, tmp_path: Path) -> None:
    page, press = owner.page(), owner.qtbot.keyClick

    def write(text: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit), focused
        owner.qtbot.keyClicks(focused, text)
        press(focused, key)
        settle()

    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    write("Acme")
    write("https://acme.example")
    write("Marta", Qt.Key.Key_Return)
    write(PASSPHRASE)
    write(PASSPHRASE, Qt.Key.Key_Return)
    assert page.walk is not None
    words = page.walk.paper.split()
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert isinstance(page.walk.step, PaperAsked)
    first, second = page.walk.step.fields
    write(words[first])
    write(words[second], Qt.Key.Key_Return)
    assert (tmp_path / "library" / "metadata" / "1.root.json").is_file()
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert none_open(page)


def test_no_file_and_no_word_on_the_screen_keeps_a_secret(
    owner: Owner, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    page = owner.page()
    words = make_library(page)
    panel(page, ResultPanel).accept()
    overview(page).standing.renew_button.click()
    sign(panel(page, SignPanel), f"{PASSPHRASE}, but wrong")
    assert "not the passphrase" in said(panel(page, SignPanel))
    secrets = (PASSPHRASE, " ".join(words.split()[:3]))
    written = [file.read_bytes().decode("utf-8", "ignore") for file in tmp_path.rglob("*") if file.is_file()]
    shown = [*(one.text() for one in page.window().findChildren(QLineEdit)), said(page), caplog.text]
    for text in (*written, *shown, *owner.keeper.host.toasts, *owner.keeper.desktop.copied):
        assert not any(secret in text for secret in secrets)


def test_a_publisher_is_added_only_after_comparing(owner: Owner, tmp_path: Path) -> None:
    made = office(tmp_path, owner.keeper.clock.now())
    owner.keeper.key(SEAL, "small-seal")
    page, shown = owner.of(made)
    assert "Nobody may publish yet." in said(shown.publishers)
    shown.publishers.add_button.click()
    form = panel(page, AddPublisherPanel)
    sign(form)
    assert "Choose the card that was sent to you." in said(form)
    owner.keeper.desktop.places = [made.folder / "nothing.toml", owner.keeper.card(ADA, "ada")]
    form.card_button.click()
    assert "There is no card" in said(form)
    form.card_button.click()
    sign(form)
    assert "First compare the words" in said(form)
    form.compared[0].setChecked(True)
    sign(form)
    assert "add at least one pack" in said(form)
    form.grants.id.edit.setText("Course")
    sign(form)
    assert "at least one full stop" in said(form)
    form.grants.id.edit.setText("example.small.course")
    sign(form, "wrong wrong wrong")
    assert "not the passphrase" in said(form)
    sign(form)
    assert none_open(page)
    assert list(opened(made.folder).roles) == ["ada"]
    assert owner.keeper.host.toasts[-1] == "Ada may publish: Course example.small.course"


def test_two_people_are_added_together(owner: Owner, tmp_path: Path) -> None:
    made = office(tmp_path, owner.keeper.clock.now())
    owner.keeper.key(SEAL, "small-seal")
    page, shown = owner.of(made)
    shown.publishers.add_button.click()
    form = panel(page, AddPublisherPanel)
    owner.keeper.desktop.places = [owner.keeper.card(ADA, "ada"), owner.keeper.card(BEN, "ben")]
    form.card_button.click()
    form.card_button.click()
    for check in form.compared:
        check.setChecked(True)
    form.signatures.box.setCurrentIndex(1)
    form.grants.kind.box.setCurrentIndex(1)
    form.grants.id.edit.setText("example.small.policy")
    sign(form)
    assert "need a name for all of them" in said(form)
    form.id.edit.setText("legal")
    sign(form)
    assert [chip.text() for chip in overview(page).publishers.findChildren(Chip)] == ["2 signatures needed"]
    (publisher,) = owner.keeper.keeping.look(made.folder).standing.publishers
    assert (publisher.id, publisher.signatures, publisher.name) == ("legal", 2, "Ada, Ben")


Fate = Callable[[RemovePublisherPanel], None]


def adopt(form: RemovePublisherPanel) -> None:
    form.adopt.setChecked(True)


def keep(form: RemovePublisherPanel) -> None:
    form.keep.setChecked(True)


def withdraw(form: RemovePublisherPanel) -> None:
    form.withdraw.setChecked(True)
    sign(form)
    assert "Say why" in said(form)
    form.why.edit.setPlainText("They left.")


@pytest.mark.parametrize("fate", [adopt, keep, withdraw])
def test_a_publisher_is_taken_out(owner: Owner, tmp_path: Path, fate: Fate) -> None:
    made = full(tmp_path, owner.keeper.clock.now())
    owner.keeper.key(SEAL, "small-seal")
    page, shown = owner.of(made)
    shown.publishers.remove_buttons["ada"].click()
    form = panel(page, RemovePublisherPanel)
    fate(form)
    sign(form)
    assert none_open(page)
    standing = owner.keeper.keeping.look(made.folder).standing
    assert [one.id for one in standing.publishers] == ["ben"]
    entry = next(one for one in standing.entries if one.target.grant == COURSE_GRANT)
    assert entry.publisher == ""
    assert (entry.withdrawn is not None) is (fate is withdraw)
    assert (COURSE_GRANT in standing.publishers[0].grants) is (fate is adopt)


def test_a_version_is_recalled_and_offered_again(owner: Owner, tmp_path: Path) -> None:
    made, name = full(tmp_path, owner.keeper.clock.now()), "course/example.small.course/1.0.0.pvpack"
    owner.keeper.key(SEAL, "small-seal")
    page, shown = owner.of(made)
    shown.packs.buttons[name].click()
    form = panel(page, WithdrawPanel)
    form.why.edit.setPlainText("A wrong date.")
    sign(form)
    assert "A wrong date." in said(overview(page).packs)
    overview(page).packs.buttons[name].click()
    sign(panel(page, SignPanel))
    assert "A wrong date." not in said(overview(page).packs)
    assert made.codes() == []


def test_what_waits_for_a_stamp_comes_out_by_renewing(owner: Owner, tmp_path: Path) -> None:
    made = office(tmp_path, owner.keeper.clock.now())
    made.add("ben", BEN, POLICY)
    made.publish(BEN, kind="policy")
    owner.keeper.key(SEAL, "small-seal")
    page, shown = owner.of(made)
    assert shown.waiting is not None
    shown.waiting.buttons["ben"].click()
    sign(panel(page, SignPanel))
    assert overview(page).waiting is None
    assert owner.keeper.host.toasts[-1] == "The library was confirmed today, and what waited is out."


def test_a_wrong_key_is_told_at_its_field(owner: Owner, tmp_path: Path) -> None:
    made = full(tmp_path, owner.keeper.clock.now())
    ben = owner.keeper.key(BEN, "ben")
    page, shown = owner.of(made)
    assert "The seal is not on this computer." in said(shown.seal)
    shown.publishers.remove_buttons["ada"].click()
    form = panel(page, RemovePublisherPanel)
    sign(form)
    assert "Choose the key file yourself." in said(form)
    owner.keeper.desktop.places = [ben]
    assert form.signing is not None
    form.signing.other.click()
    sign(form)
    assert "This needs the company seal" in said(form)


def test_the_company_file_is_replaced_and_another_company_refused(owner: Owner, tmp_path: Path) -> None:
    made = full(tmp_path, owner.keeper.clock.now())
    owner.keeper.key(SEAL, "small-seal")
    (tmp_path / "new.toml").write_text(COMPANY.replace("Small Example", "Great Example"))
    (tmp_path / "other.toml").write_text(COMPANY.replace("example.small", "example.big", 1))
    (tmp_path / "broken.toml").write_text("name =")
    page, shown = owner.of(made)
    owner.keeper.desktop.places = [tmp_path / "other.toml", tmp_path / "broken.toml", tmp_path / "new.toml"]
    for sentence in ("belongs to the company", "TOML"):
        shown.standing.company_button.click()
        form = panel(page, SignPanel)
        sign(form)
        assert sentence in said(form)
        form.reject()
    shown.standing.company_button.click()
    sign(panel(page, SignPanel))
    assert overview(page).title.text() == "Great Example"


def test_people_are_invited_by_a_link_and_a_file(owner: Owner, tmp_path: Path) -> None:
    made = full(tmp_path, owner.keeper.clock.now())
    page, shown = owner.of(made)
    shown.invite_button.click()
    form = panel(page, InvitationPanel)
    form.address.edit.setText("library.example")
    assert "is not a web address" in said(form)
    assert not form.save_button.isEnabled()
    form.address.edit.setText("https://library.example/")
    form.copy_button.click()
    (link,) = owner.keeper.desktop.copied
    assert read_link(link).address == "https://library.example/"
    owner.keeper.desktop.places = [tmp_path / "small.portavoce"]
    form.save_button.click()
    assert (tmp_path / "small.portavoce").is_file()
    assert none_open(page)


@pytest.mark.parametrize("way", ["old", "paper"])
def test_the_seal_is_replaced(owner: Owner, tmp_path: Path, way: str) -> None:
    made = full(tmp_path, owner.keeper.clock.now())
    owner.keeper.key(SEAL, "small-example-seal")
    page, shown = owner.of(made)
    shown.seal.seal_button.click()
    walk = page.walk
    assert walk is not None and isinstance(walk.way.step, VouchStep)
    step = walk.way.step
    step.way._buttons[way].click()
    if way == "paper":
        step.words.edit.setPlainText("zoo zoo")
        walk.go_on()
        assert "The key on paper has 24 words" in said(walk)
        step.words.edit.setPlainText(Mnemonic("english").to_mnemonic(bytes([2]) * 32))
    else:
        step.signing.passphrase.edit.setText("wrong wrong wrong")
        walk.go_on()
        assert "not the passphrase" in said(walk)
        step.signing.passphrase.edit.setText(PASSPHRASE)
    walk.go_on()
    settle()
    type_seal(walk)
    answer_back(walk)
    assert page.walk is None
    root = opened(made.folder).root
    assert not {SEAL.id, PAPER.id} & set(root.roles["root"].keyids)
    assert [one.name for one in overview(page).kept.seals] == ["small-example-2-seal.key"]


def test_a_check_tells_what_is_to_be_mended(owner: Owner, tmp_path: Path) -> None:
    made = full(tmp_path, owner.keeper.clock.now())
    page, shown = owner.of(made)
    next((made.folder / "targets").rglob("*.pvpack")).unlink()
    shown.standing.check_button.click()
    settle()
    assert "To be looked at" in said(overview(page))
    assert "is missing in this library" in said(overview(page))


def test_a_library_that_is_gone_can_be_taken_off_the_list(owner: Owner, tmp_path: Path) -> None:
    made = full(tmp_path, owner.keeper.clock.now())
    page, _ = owner.of(made)
    shutil.move(made.folder, tmp_path / "moved")
    page.arrive(Route("owner"))
    settle()
    assert "This library cannot be opened" in said(page)
    page._put_away(made.folder)
    assert "No library is here yet" in said(page)
    owner.keeper.desktop.places = [tmp_path / "nothing", tmp_path / "moved"]
    page._choose()
    page._choose()
    assert overview(page).kept.folder == tmp_path / "moved"


def test_several_libraries_are_kept(owner: Owner, tmp_path: Path) -> None:
    first = full(tmp_path / "a", owner.keeper.clock.now())
    second = office(tmp_path / "b", owner.keeper.clock.now())
    owner.keeper.table.open(first.folder)
    owner.keeper.clock.pass_(seconds=1)
    page, _ = owner.of(second)
    assert overview(page).kept.folder == second.folder
    page.open_folder(first.folder)
    assert overview(page).kept.folder == first.folder


def test_a_look_at_the_page_keeps_the_focus_where_it_helps(owner: Owner, tmp_path: Path) -> None:
    page, shown = owner.of(full(tmp_path, owner.keeper.clock.now()))
    assert QApplication.focusWidget() is shown.hand_out_button
    assert page.isVisible()


@pytest.mark.parametrize("draw", range(60))
def test_two_different_words_are_asked_for(draw: int) -> None:
    first, second = places_to_ask(draw * 7919)
    assert 0 <= first < second < 24
