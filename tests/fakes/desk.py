"""A profile with a company of two lessons and four clauses, and deeds done quickly: tests begin in the middle."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop_app.evidence.keyrings import KeyKeeper
from desktop_app.features.policy.signature import Signature, Signing
from desktop_app.features.training.quiz import Result
from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import CancelToken
from desktop_app.packs.company_reading import read_company
from desktop_app.packs.pack import Audience
from tests.courses import SHORT_COMPANY
from tests.fakes.keyrings_on_disk import KeyringOnDisk

COURSE = "example.aurora.speaking"
POLICY = "example.aurora.policy"
NAME = "Giulia Ferraro"


def keyring_of(profile: Path) -> KeyKeeper:
    """A keyring for this profile alone, which goes wherever the profile is copied."""
    return KeyringOnDisk(profile / "keyring")


@contextmanager
def house_of(
    profile: Path,
    clock: Clock,
    announce: Callable[[object], None] = lambda _event: None,
    keeper: KeyKeeper | None = None,
) -> Iterator[House]:
    """The services of a profile, closed again. Its keyring is one in memory, unless another is handed in."""
    house = House(profile, clock, announce, keeper=keeper or keyring_of(profile))
    try:
        yield house
    finally:
        house.close()


def pack_folders(company: Path = SHORT_COMPANY) -> tuple[Path, ...]:
    """A company's packs, as source folders."""
    return tuple(sorted(child.parent for child in company.glob("*/pack.toml")))


def join(house: House, name: str = NAME, company: Path = SHORT_COMPANY) -> None:
    """Join a company as the first launch does."""
    folders = pack_folders(company)
    house.onboarding.join(name, read_company(company), folders, house.shelf.install_folder, CancelToken())


def read_lessons(house: House) -> None:
    """Finish every lesson of the course."""
    for state in house.training.course(COURSE).steps:
        if state.step.kind == "lesson":
            house.training.finish_lesson(COURSE, state.step.id)


def take_quiz(house: House, right: bool = True) -> Result | None:
    """Answer every question of the first quiz, all right or all wrong."""
    quiz_id = next(state.step.id for state in house.training.course(COURSE).steps if state.step.kind == "quiz")
    view = house.training.quiz(COURSE, quiz_id)
    answered = None
    for question in view.quiz.questions:
        wanted = question.right_answer
        chosen = wanted if right else frozenset(set(question.option_ids) - wanted)
        answered = house.training.answer(view.attempt, question.id, chosen)
    return answered.result if answered else None


def read_policy(house: House) -> None:
    """Mark every clause as read."""
    for clause in house.policy.open(POLICY, "en").state.clauses:
        read_clause(house, clause.id)


def read_clause(house: House, clause_id: str) -> None:
    """Mark one clause as read, in the text that is on the shelf."""
    house.policy.read_clause(POLICY, clause_id, house.policy.open(POLICY, "en").state.policy.sha256)


def sign(house: House, language: str = "en", name: str = NAME, confirmed: tuple[str, ...] | None = None) -> Signature:
    """Sign the policy as it stands; all that has to be confirmed is, unless told otherwise."""
    house.keyholder.open()
    view = house.policy.open(POLICY, language)
    policy = view.state.policy
    said = confirmed if confirmed is not None else to_confirm(house, view.language)
    return house.policy.sign(
        Signing(POLICY, policy.version, policy.sha256, view.language, view.state.audience, name, said)
    )


def to_confirm(house: House, language: str) -> tuple[str, ...]:
    """Every sentence one has to confirm, in a language."""
    view = house.policy.open(POLICY, language)
    return tuple(sentence.of(language) for sentence in view.policy.to_confirm(Audience(view.state.audience)))


def next_policy(
    house: House, folder: Path, version: str = "1.1.0", changed: Sequence[str] = ("say-where-you-work",)
) -> str:
    """The next version of the policy comes to the shelf, written in `folder`; its sha256.

    `changed` are clauses that say something otherwise, in each language.
    """
    shutil.copytree(SHORT_COMPANY / "policy", folder)
    manifest = folder / "pack.toml"
    manifest.write_text(manifest.read_text("utf-8").replace('version = "1.0.0"', f'version = "{version}"'), "utf-8")
    for text in folder.glob("text.*.toml"):
        words = text.read_text("utf-8")
        for clause_id in changed:
            before, rule = words.split(f'[clause.{clause_id}]\nrule = "', 1)
            words = f'{before}[clause.{clause_id}]\nrule = "{version}: {rule}'
        text.write_text(words, "utf-8")
    return house.shelf.install_folder(folder).sha256
