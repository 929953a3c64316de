"""Sign and publish: from no key at all to a version that is out, with every refusal at its field."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.features.trainer.ui.publish_card import PublishCard
from desktop_app.features.trainer.ui.publish_hand_out import HandOutPanel
from desktop_app.features.trainer.ui.publish_key_panel import NewKeyPanel
from desktop_app.features.trainer.ui.publish_panel import PublishPanel
from desktop_app.features.trainer.ui.publish_result import ResultPanel
from desktop_app.features.trainer.ui.publish_sign import SignPanel
from desktop_app.features.trainer.ui.publish_withdraw import WithdrawPanel
from desktop_app.house import House
from desktop_app.packs.library.format import read_grant
from desktop_app.packs.library.publishers import Admission, add_publisher
from desktop_app.packs.pack import Manifest
from desktop_app.packs.reading import read_manifest
from desktop_app.packs.source import FolderSource
from desktop_app.qt.face import Face
from desktop_app.qt.widgets.secret_field import SecretField
from tests.fakes.clock import FixedClock
from tests.fakes.keeping import PASSPHRASE, Keeper
from tests.fakes.libraries import ADA, BEN, POLICY, SEAL, card, office, opened, pack, plain_client, staffed
from tests.gui.fitting import settle
from tests.gui.trainer.publishing import none_open, panel, said, sign


@dataclass
class Screen:
    """The card on a page of its own, and the person before it."""

    keeper: Keeper
    page: QWidget
    card: PublishCard

    def show(self, folder: Path, problems: int = 0) -> Manifest:
        manifest = read_manifest(FolderSource(folder))
        self.card.show_pack(folder, manifest, problems)
        settle()
        return manifest


@pytest.fixture
def screen(qtbot: QtBot, joined_house: House, face: Face, clock: FixedClock, tmp_path: Path) -> Screen:
    keeper = Keeper(joined_house, clock, tmp_path)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1100, 760)
    made = PublishCard(face, keeper.desk)
    made.setParent(page)
    made.setGeometry(40, 40, 700, 160)
    page.show()
    page.activateWindow()
    return Screen(keeper, page, made)


def test_who_has_no_key_makes_one_and_a_card(screen: Screen, tmp_path: Path) -> None:
    screen.show(pack(tmp_path))
    assert screen.card.key_button.isVisible()
    assert "key of your own" in screen.card.text.text()
    screen.card.key_button.click()
    settle()
    form = panel(screen.page, NewKeyPanel)
    assert (form.name.text(), form.id.text()) == ("Marta Kowalczyk", "marta-kowalczyk")
    form.passphrase.edit.setText("short")
    form.do_button.click()
    assert "too easy to guess" in said(form)
    form.passphrase.edit.setText(PASSPHRASE)
    form.again.edit.setText(PASSPHRASE + "!")
    form.do_button.click()
    assert "not the same" in said(form)
    form.again.edit.setText(PASSPHRASE)
    form.do_button.click()
    settle()
    told = panel(screen.page, ResultPanel)
    seen = screen.keeper.keeping.read_card(tmp_path / "marta-kowalczyk.card.toml")
    assert seen.words in said(told)
    assert (screen.keeper.data / "keys" / "marta-kowalczyk.key").is_file()
    told.accept()
    settle()
    assert not screen.card.key_button.isVisible()


def test_errors_keep_the_card_closed(screen: Screen, tmp_path: Path) -> None:
    screen.show(pack(tmp_path), problems=2)
    assert screen.card.sign_button.kind == "waiting"
    assert "Opens when no errors are left." in screen.card.text.text()
    screen.card.sign_button.click()
    assert none_open(screen.page)
    assert screen.keeper.host.toasts == ["First mend the errors above; hints may stay."]


def test_a_version_is_signed_and_put_out(screen: Screen, tmp_path: Path) -> None:
    made = staffed(tmp_path, screen.keeper.clock.now())
    screen.keeper.key(ADA, "ada")
    folder, found = pack(tmp_path), []
    screen.card.found.connect(lambda *told: found.append(told))
    screen.show(folder)
    screen.card.sign_button.click()
    form = panel(screen.page, PublishPanel)
    sign(form)
    assert "Choose a folder" in said(form)
    screen.keeper.desktop.places = [tmp_path / "nothing", made.folder]
    form.library.button.click()
    assert "There is no folder" in said(form)
    form.library.button.click()
    settle()
    assert "The library of Small Example" in said(form)
    sign(form, "")
    assert "Type the passphrase of the key." in said(form)
    sign(form, "something else entirely")
    assert "not the passphrase" in said(form)
    assert form.signing is not None and form.signing.passphrase.secret() == ""
    sign(form)
    told = panel(screen.page, ResultPanel)
    assert "It is out" in said(told)
    told.accept()
    settle()
    assert [one.folder for one in screen.keeper.table.libraries()] == [str(made.folder)]
    assert "Your key: Ada, until November 2028" in screen.card.text.text()
    assert "in the library already" in screen.card.text.text()
    assert (found[0], found[-1]) == ((str(folder), ""), (str(folder), "1.0.0"))
    screen.show(pack(tmp_path, pack_id="example.small.another"))
    settle()
    assert "in the library already" not in screen.card.text.text() and found[-1][1] == ""
    client = plain_client(made.folder, tmp_path / "cache", made.now)
    assert client.get_targetinfo("course/example.small.course/1.0.0.pvpack") is not None


def test_a_number_that_is_taken_can_be_raised(screen: Screen, tmp_path: Path) -> None:
    made = staffed(tmp_path, screen.keeper.clock.now())
    made.publish(ADA, text="other")
    screen.keeper.key(ADA, "ada")
    screen.keeper.table.open(made.folder)
    folder = pack(tmp_path)
    screen.show(folder)
    screen.card.sign_button.click()
    form = panel(screen.page, PublishPanel)
    sign(form)
    assert "with different content" in said(form)
    assert form.rise_button.text() == "Make it version 1.1.0"
    form.rise_button.click()
    assert 'version = "1.1.0"' in (folder / "pack.toml").read_text()
    assert form.do_button.text() == "Sign version 1.1.0"
    sign(form)
    assert "It is out" in said(panel(screen.page, ResultPanel))


def test_what_waits_says_for_whom(screen: Screen, tmp_path: Path) -> None:
    made = staffed(tmp_path, screen.keeper.clock.now())
    screen.keeper.key(BEN, "ben")
    screen.keeper.table.open(made.folder)
    screen.show(pack(tmp_path, kind="policy"))
    screen.card.sign_button.click()
    sign(panel(screen.page, PublishPanel))
    assert "It waits for a stamp" in said(panel(screen.page, ResultPanel))


def test_a_second_person_signs_what_waits(screen: Screen, tmp_path: Path) -> None:
    made = office(tmp_path, screen.keeper.clock.now())
    wish = Admission((card("ada", ADA), card("ben", BEN)), (read_grant(POLICY),), True, 2, "legal")
    add_publisher(made.folder, wish, [SEAL], made.now)
    made.publish(ADA, kind="policy")
    screen.keeper.key(BEN, "ben")
    screen.keeper.table.open(made.folder)
    screen.show(pack(tmp_path / "mine", kind="policy"))
    screen.card.waits_button.click()
    form = panel(screen.page, SignPanel)
    assert "1.0.0" in said(form)
    sign(form)
    assert "It is out" in said(panel(screen.page, ResultPanel))
    assert len(opened(made.folder).lists["legal"].targets) == 1


def test_a_version_is_withdrawn_with_a_reason(screen: Screen, tmp_path: Path) -> None:
    made = staffed(tmp_path, screen.keeper.clock.now())
    made.publish(ADA)
    screen.keeper.key(ADA, "ada")
    screen.keeper.table.open(made.folder)
    screen.show(pack(tmp_path))
    screen.card.withdraw_button.click()
    form = panel(screen.page, WithdrawPanel)
    sign(form)
    assert "Say why: people who learnt from this version will read it." in said(form)
    form.why.edit.setPlainText("A wrong date.")
    sign(form)
    assert none_open(screen.page)
    (entry,) = screen.keeper.keeping.look(made.folder).standing.entries
    assert entry.withdrawn is not None and entry.withdrawn.why == "A wrong date."


def test_the_library_is_handed_out_as_a_file(screen: Screen, tmp_path: Path) -> None:
    made = staffed(tmp_path, screen.keeper.clock.now())
    made.publish(ADA)
    screen.keeper.key(ADA, "ada")
    screen.keeper.table.open(made.folder)
    screen.show(pack(tmp_path))
    screen.card.hand_out_button.click()
    settle()
    form = panel(screen.page, HandOutPanel)
    form.do_button.click()
    assert "Choose a folder" in said(form)
    form.place_field.show_place(made.folder / "inside")
    form.do_button.click()
    assert "lies inside the library" in said(form)
    form.place_field.show_place(tmp_path / "small.pvlib")
    form.do_button.click()
    settle()
    assert (tmp_path / "small.pvlib").is_file()
    assert none_open(screen.page)
    screen.keeper.host.actions[-1]()  # type: ignore[misc]
    assert screen.keeper.desktop.shown == [tmp_path / "small.pvlib"]


def test_passphrases_are_dots_and_gone_when_the_panel_is(screen: Screen, tmp_path: Path) -> None:
    screen.show(pack(tmp_path))
    screen.card.make_key()
    form = panel(screen.page, NewKeyPanel)
    secrets = form.findChildren(SecretField)
    assert len(secrets) == 2
    for field in secrets:
        assert field.edit.echoMode() == QLineEdit.EchoMode.Password
        field.edit.setText(PASSPHRASE)
    form.reject()
    assert [field.secret() for field in secrets] == ["", ""]


def test_a_key_that_may_not_publish_this_is_told_who_may(screen: Screen, tmp_path: Path) -> None:
    made = staffed(tmp_path, screen.keeper.clock.now())
    screen.keeper.key(BEN, "ben")
    screen.keeper.table.open(made.folder)
    screen.show(pack(tmp_path))
    screen.card.sign_button.click()
    form = panel(screen.page, PublishPanel)
    sign(form)
    assert "As “ben” you may not publish course:example.small.course here. Those who may: ada." in said(form)


def test_who_comes_back_sees_what_has_changed_meanwhile(screen: Screen, tmp_path: Path) -> None:
    made = office(tmp_path, screen.keeper.clock.now())
    screen.keeper.key(ADA, "ada")
    screen.keeper.table.open(made.folder)
    screen.show(pack(tmp_path))
    assert "None of your keys may publish" in screen.card.text.text()
    screen.page.hide()
    made.add("ada", ADA, "course:example.small.course")
    screen.page.show()
    settle()
    assert "Your key: Ada" in screen.card.text.text()
