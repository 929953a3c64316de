"""Two versions of a policy signed in a real window, a trainer's update between them, and what is left in hand."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.kernel.profiles import settings_of
from desktop_app.kernel.settings import Settings
from desktop_app.packs.library.invitation import invitation_to, write_invitation
from desktop_app.packs.library.keys import keep_key
from desktop_app.packs.pack import Audience
from desktop_app.packs.reading import read_policy
from desktop_app.packs.source import FolderSource
from tests.fakes.libraries import ADA, opened
from tests.fakes.policies import policy_source
from tests.fakes.sharing import make_aurora
from tests.journeys.first_day import LANGUAGE, known_day
from tests.journeys.session import with_keyring

HERE = Path(__file__).parent
LONGEST = 180
NAME = "Zofia Nowak"
CODE = "7k4mp-x2qrt-9bwhc-3gdze"  # for one person alone
PASSPHRASE = "heron lamp quiet orchard"
OLD, NEW = "1.0.0", "1.1.0"
CHANGED = ("say-where-you-work", "wait-for-the-announcement")
EXPLAINED = CHANGED[0]
MORE = {
    "en": "This is for trainees as well.",
    "it": "Vale anche per chi è in tirocinio.",
    "pl": "Dotyczy to także osób na stażu.",
}
WHY = {
    "en": "Trainees asked whether it is for them too.",
    "it": "Chi è in tirocinio ha chiesto se vale anche in quel caso.",
    "pl": "Osoby na stażu pytały, czy to ich dotyczy.",
}


@dataclass(frozen=True)
class Signed:
    """What a learner has after the journey, and what went wrong (empty: nothing)."""

    profile: Path
    papers: dict[str, Path]
    errors: str


def sign_twice(folder: Path) -> Signed:
    """Join, learn, sign 1.0; take the update; read and sign what changed in 1.1; save all there is of both."""
    profile, stick, saved = (_made(folder / name) for name in ("profile", "stick", "saved"))
    papers = {version: saved / f"{version}.zip" for version in (OLD, NEW)}
    settings_of(profile).write(Settings(LANGUAGE, "light"))
    office = make_aurora(stick, datetime.now(UTC))
    (stick / "aurora.portavoce").write_bytes(write_invitation(invitation_to(opened(office.folder), code=CODE)))
    source = next_version(folder / "trainer")
    known = {
        **known_day(folder / "known", NAME),
        "python": sys.executable,
        "profile": str(profile),
        "home": str(_made(folder / "home")),
        "library": str(office.folder),
        "invitation": str(stick / "aurora.portavoce"),
        "next": {"folder": str(source), **known_version(source)},
        "trainer": _trainer(folder / "trainer"),
        "policy": "Social media policy",
        "papers": {version: str(file) for version, file in papers.items()},
    }
    errors = play(with_keyring(folder), "signed_twice_outside.py", known, folder)
    return Signed(profile, papers, errors)


def play(session: Sequence[str], script: str, known: dict[str, Any], folder: Path) -> str:
    """Let a script play on a stage of its own with what it knows; what went wrong."""
    knowledge = folder / f"{script}.json"
    knowledge.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
    stage = [*session, "sh", str(HERE / "stage_for_many.sh"), str(HERE / script), str(knowledge)]
    run = subprocess.run(stage, capture_output=True, text=True, timeout=LONGEST, check=False)
    done = run.returncode == 0 and "played" in run.stdout
    return "" if done else f"{run.stdout[-3000:]}\n{run.stderr[-9000:]}"


def next_version(folder: Path) -> Path:
    """The policy as the trainer wrote it next: two clauses say more, one of them why; the others are as they were."""
    source = policy_source(folder, NEW)
    for language, more in MORE.items():
        file = source / f"text.{language}.toml"
        text = file.read_text(encoding="utf-8")
        for clause in CHANGED:
            head, _, after = text.partition(f'[clause.{clause}]\nrule = "')
            rule, _, rest = after.partition('"\n')
            said = f'why = "{WHY[language]}"\n' if clause == EXPLAINED else ""
            text = f'{head}[clause.{clause}]\nrule = "{rule} {more}"\n{said}{rest}'
        file.write_text(text, encoding="utf-8")
    return source


def known_version(folder: Path) -> dict[str, Any]:
    """What a diligent person would know of the changed clauses, and of those that are as they were."""
    policy = read_policy(FolderSource(folder))
    asked = policy.to_confirm(Audience.EMPLOYEE)
    return {
        "name": NAME,
        "version": NEW,
        "clauses": [policy.clause(name).number for name in CHANGED],
        "as_before": [clause.number for clause in policy.clauses if clause.id not in CHANGED],
        "confirm": [texts.of(LANGUAGE) for texts in asked],
        "why": WHY[LANGUAGE],
    }


def _trainer(folder: Path) -> dict[str, str]:
    """A key behind a passphrase, as a publisher has it."""
    key, secret = folder / "ada.key", folder / "passphrase"
    keep_key(ADA, key, PASSPHRASE, rounds=16)
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    secret.chmod(0o600)
    return {"key": str(key), "passphrase_file": str(secret)}


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
