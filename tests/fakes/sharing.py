"""A company's library in three languages that grows: as joined, with news, with a version taken back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop_app.couriers import at_once, send
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import CancelToken
from desktop_app.packs.handed import Handed
from desktop_app.packs.library.making import make_library
from desktop_app.packs.library.publishing import publish, withdraw
from desktop_app.packs.library.renewing import update
from desktop_app.storage.schema import DATABASE_NAME
from tests.courses import SHORT_COMPANY
from tests.fakes.desk import COURSE, NAME
from tests.fakes.libraries import ADA, PAPER, SEAL, Office

PACKS = ("speaking", "policy", "brand")
GRANTS = ("course:example.aurora.speaking", "policy:example.aurora.policy", "brand:example.aurora.brand")
SECOND = "example.aurora.pictures"
TITLES = {"en": "Pictures and people", "it": "Immagini e persone", "pl": "Zdjęcia i ludzie"}
CHANGES = {
    "en": "A lesson on talking with journalists is new; the rest is as it was.",
    "it": "È nuova una lezione su come parlare con i giornalisti; il resto è rimasto com’era.",
    "pl": "Doszła lekcja o rozmowach z dziennikarzami; reszta jest taka jak dotąd.",
}
EXAMPLE = (
    "This company is an example: nothing is sent.",
    "Questa azienda è un esempio: non parte nulla.",
    "Ta firma to tylko przykład: nic stąd nie wychodzi.",
)
MORE = (
    "New: whoever takes part in the programme also tells which ideas they took up.",
    "Novità: chi partecipa al programma fa sapere anche quali idee ha raccolto.",
    "Nowość: kto bierze udział w programie, mówi też, które pomysły wykorzystuje.",
)
WHY = "The second lesson named a client who had not agreed."


def company_text(*, changed: bool = False) -> bytes:
    """The set-up of a company that is no example; `changed`: it wants to learn more."""
    text = (SHORT_COMPANY / "company.toml").read_text(encoding="utf-8").replace("example = true", "example = false")
    for said, more in zip(EXAMPLE, MORE, strict=True):
        text = text.replace(said, more if changed else "")
    if changed:
        text = text.replace('version = "1"', 'version = "2"', 1).replace("programme = false", "programme = true")
    return text.encode()


def make_aurora(base: Path, now: datetime) -> Office:
    """The library with everything in its first version."""
    make_library(base / "library", company_text(), SEAL, PAPER, now)
    office = Office(base / "library", base / "desk", now)
    office.add("marta", ADA, *GRANTS, f"course:{SECOND}", sticks=True)
    for name in PACKS:
        publish(office.folder, SHORT_COMPANY / name, [ADA], now)
    return office


def publish_news(office: Office) -> None:
    """A second version of the course, and a second course."""
    later = _course(office.desk / "later", {'version = "1.0.0"': 'version = "1.1.0"'}, "changes", CHANGES)
    publish(office.folder, later, [ADA], office.now)
    second = _course(office.desk / "second", {COURSE: SECOND}, "title", TITLES)
    publish(office.folder, second, [ADA], office.now)


def take_back(office: Office) -> None:
    """The second version is withdrawn."""
    withdraw(office.folder, COURSE, "1.1.0", WHY, [ADA], office.now)


def ask_for_more(office: Office) -> None:
    """The company signs another agreement."""
    update(office.folder, [SEAL], office.now, company_text(changed=True))


def _course(folder: Path, changed: dict[str, str], table: str, texts: dict[str, str]) -> Path:
    shutil.copytree(SHORT_COMPANY / "speaking", folder)
    file = folder / "pack.toml"
    text = file.read_text(encoding="utf-8")
    for old, new in changed.items():
        text = text.replace(old, new, 1)
    head, _, rest = text.partition(f"[{table}]\n")
    after = rest.partition("\n\n")[2]
    said = "".join(f'{language} = "{words}"\n' for language, words in texts.items())
    file.write_text(f"{head}[{table}]\n{said}\n{after}", encoding="utf-8")
    return folder


def join_aurora(profile: Path, office: Office, clock: Clock) -> None:
    """Somebody who joined by that library, and has everything."""
    profile.mkdir(parents=True, exist_ok=True)
    house = House(profile, clock, lambda _event: None)
    courier = send(lambda: house, at_once, profile, clock, lambda: None)
    look = courier.follow(courier.meet(Handed(str(office.folder))))
    assert look.company is not None
    courier.bring(look, [offer.entry for offer in look.offers.worth_having])
    house.onboarding.join(NAME, look.company, (), house.shelf.install_folder, CancelToken(), look.fingerprint)
    house.close()


def fetch_news(profile: Path, clock: Clock) -> None:
    """Bring whatever is worth having."""
    house = House(profile, clock, lambda _event: None)
    courier = send(lambda: house, at_once, profile, clock, lambda: None)
    for look in courier.look_everywhere():
        courier.bring(look, [offer.entry for offer in look.offers.worth_having])
    courier.look_everywhere()
    house.close()


def build_sharing_stages(folder: Path, clock: Clock) -> dict[str, Path]:
    """Joined by a library; with news in it; with a version taken back; asked for another agreement."""
    first = make_aurora(folder / "aurora", clock.now())
    stages = {"sharing": folder / "sharing"}
    join_aurora(stages["sharing"], first, clock)
    for name in ("sharing-news", "sharing-back", "sharing-asks"):
        stages[name] = shutil.copytree(stages["sharing"], folder / name)
        base = shutil.copytree(folder / "aurora", folder / f"aurora-{name}")
        office = Office(base / "library", base / "desk", clock.now())
        _moved(stages[name], office.folder)
        if name == "sharing-asks":
            ask_for_more(office)
            fetch_news(stages[name], clock)
        else:
            publish_news(office)
        if name == "sharing-back":
            fetch_news(stages[name], clock)
            take_back(office)
            fetch_news(stages[name], clock)
    return stages


def _moved(profile: Path, place: Path) -> None:
    with closing(sqlite3.connect(profile / DATABASE_NAME)) as connection, connection:
        connection.execute("UPDATE library_place SET place = ?", (str(place),))
