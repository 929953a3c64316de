"""The screens of those who keep the company's library and publish in it: empty, on the way, full, refused, done."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop_app.features.trainer.keeping import Keeping
from desktop_app.features.trainer.service.library_table import LibraryTable
from desktop_app.features.trainer.service.table import TableService
from desktop_app.features.trainer.ui.form_panel import FormPanel
from desktop_app.features.trainer.ui.owner.add_panel import AddPublisherPanel
from desktop_app.features.trainer.ui.owner.company_step import CompanyStep
from desktop_app.features.trainer.ui.owner.overview import Overview
from desktop_app.features.trainer.ui.owner.owner_desk import OwnerDesk
from desktop_app.features.trainer.ui.owner.page import OwnerPage
from desktop_app.features.trainer.ui.owner.remove_panel import RemovePublisherPanel
from desktop_app.features.trainer.ui.owner.seal_walk import SealWalk
from desktop_app.features.trainer.ui.publish_card import PublishCard
from desktop_app.features.trainer.ui.publish_desk import PublishDesk
from desktop_app.features.trainer.ui.publish_key_panel import NewKeyPanel
from desktop_app.features.trainer.ui.publish_panel import PublishPanel
from desktop_app.features.trainer.ui.publish_sign import SignPanel
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.places import course_source
from desktop_app.packs.library.card import Card, new_card, write_card
from desktop_app.packs.library.format import read_grant
from desktop_app.packs.library.keys import keep_key
from desktop_app.packs.library.making import make_library
from desktop_app.packs.library.publishers import Admission, add_publisher
from desktop_app.packs.library.publishing import publish, withdraw
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.qt.widgets.scroll_area import ScrollArea
from tests.fakes import desk, new_packs, trainer_desk
from tests.fakes.clock import FixedClock
from tests.fakes.keeping import PASSPHRASE, FakePublishDesktop
from tests.fakes.libraries import ADA, BEN, EVE, PAPER, SEAL
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
Kind = TypeVar("Kind", bound=FormPanel)
COURSE, POLICY = "it.acme.intro", "it.acme.policy"
WORDS = (
    "abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve acid"
)
PAPER_WORDS = f"{WORDS} acoustic acquire across act action actor actress actual"


def build_owner_stages(folder: Path, now: Clock) -> dict[str, Path]:
    """Somebody without a library, somebody whose library is full, and somebody whose library is gone."""
    names = ("owner-new", "owner", "owner-gone")
    stages = {name: folder / name for name in names}
    with desk.house_of(stages["owner-new"], FixedClock(now.now())) as house:
        desk.join(house)
    for name in names[1:]:
        shutil.copytree(stages["owner-new"], stages[name])
    office = folder / "office"
    _fill_library(office, now)
    for name, library in (("owner", office / "library"), ("owner-gone", Path("/media/stick/library"))):
        with desk.house_of(stages[name], FixedClock(now.now())) as house:
            LibraryTable(house.database, FixedClock()).open(library)
            TableService(house.database, FixedClock()).open(office / "speaking")
    return stages


def _card(publisher: str, name: str, line: str) -> Card:
    return new_card(publisher, name, line)


def _fill_library(office: Path, clock: Clock) -> None:
    """Two courses' versions, one of them recalled, and a policy that waits for a second signature."""
    now, library = clock.now(), office / "library"
    company = (course_source() / "aurora-example" / "company.toml").read_bytes()
    make_library(library, company, SEAL, PAPER, now)
    marta = _card("marta-kowalczyk", "Marta Kowalczyk", ADA.line)
    legal = (_card("elena-conti", "Elena Conti", BEN.line), _card("giorgio-riva", "Giorgio Riva", EVE.line))
    grants = (read_grant(f"course:{COURSE}"), read_grant("course:it.acme.pictures-and-people"))
    add_publisher(library, Admission((marta,), grants, sticks=True), [SEAL], now)
    policy = (read_grant(f"policy:{POLICY}"),)
    add_publisher(library, Admission(legal, policy, signatures=2, id="legal"), [SEAL], now)
    for version in ("1.0.0", "1.1.0", "2.0.0"):
        publish(library, _course(office / f"course-{version}", version), [ADA], now)
    withdraw(library, COURSE, "1.1.0", "The second lesson had a wrong date.", [SEAL], now)
    files = new_packs.new_policy()
    manifest = files["pack.toml"].replace(b'"it.acme.intro"', f'"{POLICY}"'.encode())
    publish(library, trainer_desk.write(office / "policy", {**files, "pack.toml": manifest}), [BEN], now)
    _course(office / "speaking", "2.1.0")
    for signer, name in ((SEAL, "aurora-example-seal"), (ADA, "marta-kowalczyk")):
        keep_key(signer, office / "data" / "keys" / f"{name}.key", PASSPHRASE, rounds=1)
    write_card(_card("lukasz-wojcik", "Łukasz Wójcik", PAPER.line), office / "lukasz.card.toml")


def _course(folder: Path, version: str) -> Path:
    files = trainer_desk.course()
    manifest = files["pack.toml"]
    old = next(line for line in manifest.splitlines() if line.startswith(b"version"))
    return trainer_desk.write(folder, {**files, "pack.toml": manifest.replace(old, f'version = "{version}"'.encode())})


# Coming there


def _with_tool(window: ProfileWindow, tool: str, page: str) -> None:
    if tool not in window.appearance.settings.tools:
        window.choose(window.appearance.settings.with_tool(tool, wanted=True))
        rest(window)
    window.shell.go(Route(page))
    rest(window)


def _at_home(given: PublishDesk, office: Path) -> PublishDesk:
    """With the stage's keys, and a computer that opens no dialog."""
    keeping = Keeping(office / "data", given.keeping.clock, given.keeping.language)
    return given._replace(keeping=keeping, desktop=FakePublishDesktop(Path("/home/giulia/Documents")))


def owner_page(window: ProfileWindow) -> OwnerPage:
    """The page, as it is for somebody who has the stage's keys."""
    _with_tool(window, "owner", "owner")
    page = page_of(window)
    assert isinstance(page, OwnerPage)
    page.leave()
    page.arrive(Route("owner"))
    rest(window)
    office = page.kept.folder.parent if page.kept is not None else window.profile
    page._desk = OwnerDesk(_at_home(page._desk.publish, office), lambda: 100)
    page._deeds._desk = page._errands._desk = page._desk.publish
    page.arrive(Route("owner"))
    rest(window)
    return page


def _overview(window: ProfileWindow) -> Overview:
    overview = owner_page(window).overview
    assert overview is not None
    return overview


def _form(window: ProfileWindow, kind: type[Kind]) -> Kind:
    rest(window)
    return next(one for one in window.shell.findChildren(kind) if one.isVisible())


def _library(window: ProfileWindow) -> None:
    owner_page(window)


def _foot(window: ProfileWindow) -> None:
    page = owner_page(window)
    for area in page.findChildren(ScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _checked(window: ProfileWindow) -> None:
    _overview(window).standing.check_button.click()


def _walk_to(step: int) -> Act:
    def act(window: ProfileWindow) -> None:
        page = owner_page(window)
        page.make()
        walk, company = _company_step(window)
        company.name.edit.setText("Aurora Example S.p.A.")
        company.home.edit.setText("https://aurora.example/")
        company.contact.edit.setText("Elena Conti")
        walk.seal_step.file.show_place(Path("/home/giulia/.local/share/Portavoce/keys/aurora-example-s-p-a-seal.key"))
        walk.paper = PAPER_WORDS
        walk.show_step(step)
        if step == 3:
            walk.go_on()

    return act


def _company_refused(window: ProfileWindow) -> None:
    _walk_to(0)(window)
    walk, company = _company_step(window)
    company.home.edit.setText("aurora.example")
    walk.go_on()


def _company_step(window: ProfileWindow) -> tuple[SealWalk, CompanyStep]:
    """The way to a library that somebody is on, and its first step."""
    page = page_of(window)
    assert isinstance(page, OwnerPage) and page.walk is not None and isinstance(page.walk.way.step, CompanyStep)
    return page.walk, page.walk.way.step


def _new_seal(window: ProfileWindow) -> None:
    owner_page(window).new_seal()


def _adding(window: ProfileWindow) -> None:
    overview = _overview(window)
    page = page_of(window)
    assert isinstance(page, OwnerPage)
    office = overview.kept.folder.parent
    desktop = page._desk.publish.desktop
    assert isinstance(desktop, FakePublishDesktop)
    desktop.places = [office / "lukasz.card.toml"]
    overview.publishers.add_button.click()
    _form(window, AddPublisherPanel).card_button.click()


def _removing(window: ProfileWindow) -> None:
    _overview(window).publishers.remove_buttons["marta-kowalczyk"].click()
    _form(window, RemovePublisherPanel)


def _renewing(window: ProfileWindow) -> None:
    _overview(window).standing.renew_button.click()
    form = _form(window, SignPanel)
    assert form.signing is not None
    form.signing.passphrase.edit.setText("correct horse battery")
    form.do_button.click()


def _recalling(window: ProfileWindow) -> None:
    _overview(window).packs.buttons[f"course/{COURSE}/2.0.0.pvpack"].click()


def _inviting(window: ProfileWindow) -> None:
    _overview(window).invite_button.click()


def _handing_out(window: ProfileWindow) -> None:
    _overview(window).hand_out_button.click()


# Publishing


def publish_card(window: ProfileWindow) -> PublishCard:
    """The card of the trainer's page, for somebody who has the stage's keys."""
    _with_tool(window, "trainer", "trainer")
    card = next(one for one in page_of(window).findChildren(PublishCard))
    ready = card.ready
    if ready is not None and ready.library is not None:
        card._desk = card._errands._desk = _at_home(card._desk, ready.library.parent)
        card._letting_out.keeping = card._desk.keeping
        card._letting_out._custody = card._desk.keeping.custody
        card.look()
        rest(window)
    _show(card)
    return card


def _show(card: QWidget) -> None:
    area = card.parentWidget()
    while area is not None and not isinstance(area, ScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(card)


def _publishing(window: ProfileWindow) -> None:
    publish_card(window).sign_button.click()
    form = _form(window, PublishPanel)
    assert form.signing is not None
    form.signing.passphrase.edit.setText(PASSPHRASE)


def _own_key(window: ProfileWindow) -> None:
    publish_card(window).make_key()
    _form(window, NewKeyPanel).do_button.click()


def _card_only(window: ProfileWindow) -> None:
    publish_card(window)


OWNER_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("13-owner-none", "owner-new", _library),
    ("13-owner-make-company", "owner-new", _walk_to(0)),
    ("13-owner-make-refused", "owner-new", _company_refused),
    ("13-owner-make-seal", "owner-new", _walk_to(1)),
    ("13-owner-make-words", "owner-new", _walk_to(2)),
    ("13-owner-make-back", "owner-new", _walk_to(3)),
    ("13-owner-gone", "owner-gone", _library),
    ("13-owner-library", "owner", _library),
    ("13-owner-library-foot", "owner", _foot),
    ("13-owner-checked", "owner", _checked),
    ("13-owner-new-seal", "owner", _new_seal),
    ("13-owner-add", "owner", _adding),
    ("13-owner-remove", "owner", _removing),
    ("13-owner-renew", "owner", _renewing),
    ("13-owner-recall", "owner", _recalling),
    ("13-owner-invite", "owner", _inviting),
    ("13-owner-hand-out", "owner", _handing_out),
    ("13-publish-card", "owner", _card_only),
    ("13-publish-sign", "owner", _publishing),
    ("13-publish-key", "owner", _own_key),
)
