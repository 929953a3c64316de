"""The short company's policy in a next version, taken back, to be looked through again, for another audience."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy import update

from desktop_app.features.person.ui.me import MePage
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.profile_window import ProfileWindow
from desktop_app.qt.page import Route
from desktop_app.storage.tables.libraries import library, library_recall
from desktop_app.storage.tables.shelf import pack
from tests.fakes import desk
from tests.fakes.policies import bring_newer_policy, drop_clause, policy_source
from tests.fakes.window import page_of, rest

Act = Callable[[ProfileWindow], None]
CHANGED, NEW, GONE = "say-where-you-work", "mark-what-ai-made", "wait-for-the-announcement"
WHY_BACK = "Clause 2.1 was quoted wrongly."

_TOLD = {
    "en": "2.1: a gift counts too, and you say so at the start. 3.2 is new: mark pictures that AI has made or altered.",
    "it": "2.1: conta anche un regalo, e lo dici in apertura. La 3.2 è nuova: segnala le immagini create con l’IA.",
    "pl": "2.1: liczy się też prezent, a mówisz o tym na początku. Nowy punkt 3.2: oznaczaj obrazy stworzone przez AI.",
}
_RULE = {
    "en": (" without another tap.", " without another tap, at the start. A gift or a ticket has to be told as well."),
    "it": (" senza un altro tocco.", " senza un altro tocco, in apertura. Si dichiara anche un regalo o un biglietto."),
    "pl": (" bez dodatkowego kliknięcia.", " bez kliknięcia, na początku. Powiedz też o prezencie lub bilecie."),
}
_ALLOWED = {
    "en": (
        "“I work at Aurora Example, in testing.",
        "“#ad My ticket was a present. I work at Aurora Example.",
    ),
    "it": (
        "«Lavoro in Aurora Example, al collaudo.",
        "«#adv Il biglietto è un regalo. Lavoro in Aurora Example.",
    ),
    "pl": ("„Pracuję w Aurora Example, w dziale testów.", "„#reklama Bilet mam od Utensili Esempio. Pracuję w Aurora."),
}
_WHY = {
    "en": "Since January the consumer offices of three countries ask for the mark at the start.",
    "it": "Da gennaio gli uffici per i consumatori di tre paesi chiedono il segno in apertura.",
    "pl": "Od stycznia urzędy ochrony konsumentów w trzech krajach wymagają oznaczenia na początku.",
}
_NEW = {
    "en": (
        "Mark pictures that AI has made or altered.",
        "A made-up picture that looks real misleads people (Regulation (EU) 2024/1689, article 50).",
        "“Picture made with AI.” The post begins with these words.",
        "“Our stand, always full!” AI has added a dozen visitors.",
    ),
    "it": (
        "Le immagini create o modificate con l’IA si segnalano come tali.",
        "Un’immagine che sembra vera e non lo è inganna (regolamento (UE) 2024/1689, articolo 50).",
        "«Immagine creata con l’IA.» Il post comincia così.",
        "«Il nostro stand, sempre pieno!» L’IA ha aggiunto una dozzina di persone.",
    ),
    "pl": (
        "Oznaczaj obrazy, które stworzyła lub zmieniła AI.",
        "Obraz, który tylko wygląda jak prawdziwy, wprowadza w błąd (rozporządzenie (UE) 2024/1689, art. 50).",
        "„Obraz stworzony przez AI”. Tak zaczyna się post.",
        "„Nasze stoisko, zawsze pełne!” AI dodała tuzin gości.",
    ),
}


def next_policy(folder: Path, version: str = "1.1.0", without: str = "") -> Path:
    """A clause reads otherwise, one is new; `without` drops one. Its source folder."""
    source = policy_source(folder, version)
    for language in ("en", "it", "pl"):
        file = source / f"text.{language}.toml"
        file.write_text(_next_text(file.read_text(encoding="utf-8"), language), encoding="utf-8")
    manifest = source / "pack.toml"
    before, _, after = manifest.read_text(encoding="utf-8").partition("[changes]")
    told = "\n".join(f'{language} = "{said}"' for language, said in _TOLD.items())
    manifest.write_text(f"{before}[changes]\n{told}\n\n[policy]{after.partition('[policy]')[2]}", encoding="utf-8")
    clauses = source / "clauses.toml"
    entry = f'[[clause]]\nid = "{NEW}"\nsection = "what-is-not-public-yet"\nnumber = "3.2"\n\n'
    text = clauses.read_text(encoding="utf-8")
    clauses.write_text(text.replace("# Disciplinary measures exist", f"{entry}# Disciplinary measures exist"))
    if without:
        drop_clause(source, without)
    return source


def _next_text(text: str, language: str) -> str:
    for was, says in (_RULE[language], _ALLOWED[language]):
        assert was in text
        text = text.replace(was, says, 1)
    beginning = f"[clause.{CHANGED}]\n"
    text = text.replace(beginning, f'{beginning}why = "{_WHY[language]}"\n')
    parts = zip(("rule", "reason", "allowed", "forbidden"), _NEW[language], strict=True)
    clause = "\n".join(f'{name} = "{said}"' for name, said in parts)
    return text.replace("[clause.treat-people", f"[clause.{NEW}]\n{clause}\n\n[clause.treat-people")


def bring_next(house: House, folder: Path, version: str = "1.1.0", without: str = "") -> str:
    """On the shelf, as an update puts it there; its sha256."""
    return house.shelf.install_folder(next_policy(folder, version, without)).sha256


def take_back(house: House, sha256: str) -> None:
    """The company does not offer this version any more."""
    followed = {"company": "Aurora Example", "address": "", "least_root": 1, "root": b"", "confirmed_by": "[]"}
    told = {"target": "policy", "sha256": sha256, "day": "2026-11-03", "why": WHY_BACK}
    with house.database.write() as connection:
        connection.execute(library.insert().values({"fingerprint": "f", "followed_at": "2026-10-01", **followed}))
        connection.execute(library_recall.insert().values({"fingerprint": "f", **told}))
    house.shelf.set_aside({sha256})


def review_by(house: House, day: date) -> None:
    """The version in use is to be looked through again on that day."""
    row = house.shelf.rows("policy")[0]
    outline = json.dumps({**json.loads(row["outline"]), "review": day.isoformat()})
    with house.database.write() as connection:
        connection.execute(update(pack).where(pack.c.sha256 == row["sha256"]).values(outline=outline))


def build_policy_stages(folder: Path, clock: Clock) -> dict[str, Path]:
    """From somebody who signed version 1.0, and somebody who has not yet."""

    def signed_then(house: House) -> None:
        for name in (CHANGED, NEW):
            desk.read_clause(house, name)
        desk.sign(house)

    steps: dict[str, tuple[str, Callable[[House], object]]] = {
        "policy-next": ("signed", lambda house: bring_next(house, folder / "next")),
        "policy-next-signed": ("policy-next", signed_then),
        "policy-less": ("signed", lambda house: bring_next(house, folder / "less", without=GONE)),
        "policy-same": ("signed", lambda house: bring_newer_policy(house, folder / "same")),
        "policy-back": ("policy-next", lambda house: take_back(house, _sha256(house))),
        "policy-withdrawn": ("read", lambda house: take_back(house, _sha256(house))),
        "policy-near": ("signed", lambda house: review_by(house, date(2026, 11, 20))),
        "policy-due": ("signed", lambda house: review_by(house, date(2026, 11, 2))),
        "policy-external": ("policy-next", lambda house: house.onboarding.change_audience("external")),
    }
    stages = {}
    for name, (before, step) in steps.items():
        stages[name] = shutil.copytree(folder / before, folder / name)
        with desk.house_of(stages[name], clock) as house:
            step(house)
    return stages


def _sha256(house: House) -> str:
    return str(house.shelf.rows("policy")[0]["sha256"])


def _policy(clause: str = "") -> Act:
    more = {"clause": clause} if clause else {}
    return lambda window: window.shell.go(Route.to("policy", policy=desk.POLICY, **more))


def _become(window: ProfileWindow) -> None:
    window.shell.go(Route("me"))
    rest(window)
    page = page_of(window)
    assert isinstance(page, MePage)
    row = page.profile_card.audience
    row.edit()
    row.choice.choose("alumni")
    row.choice.chosen.emit("alumni")


def _home(_window: ProfileWindow) -> None:
    """The first screen is the one."""


POLICY_VERSION_SCENES: tuple[tuple[str, str, Act], ...] = (
    ("02-home-policy-next", "policy-next", _home),
    ("02-home-review-near", "policy-near", _home),
    ("02-home-review-due", "policy-due", _home),
    ("05-policy-next", "policy-next", _policy()),
    ("05-policy-next-changed", "policy-next", _policy(CHANGED)),
    ("05-policy-next-new", "policy-next", _policy(NEW)),
    ("05-policy-next-signed", "policy-next-signed", _policy()),
    ("05-policy-less", "policy-less", _policy()),
    ("05-policy-same", "policy-same", _policy()),
    ("05-policy-back", "policy-back", _policy()),
    ("05-policy-withdrawn", "policy-withdrawn", _policy()),
    ("05-policy-review-near", "policy-near", _policy()),
    ("05-policy-review-due", "policy-due", _policy()),
    ("05-policy-external", "policy-external", _policy()),
    ("12-me-audience", "policy-same", _become),
)
