"""Keeping and publishing in the app: every wish with real keys and libraries, every refusal in the app's words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.features.trainer.beginning_company import Beginning, first_company
from desktop_app.features.trainer.keeping import Keeping, company_content
from desktop_app.features.trainer.kept import FOR_SIGNATURES, FOR_STAMP, OUT, Ask, KeyAndSecret
from desktop_app.features.trainer.letting_out import LettingOut, free_version, raise_version
from desktop_app.features.trainer.telling import Refusal
from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.company_reading import parse_company
from desktop_app.packs.library.card import write_card
from desktop_app.packs.library.desk.anchor import read_invitation, read_link
from desktop_app.packs.library.format import read_grant
from desktop_app.packs.library.keys import SigningKey, keep_key
from desktop_app.packs.library.paper import fresh_paper_key
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.pack import Manifest
from desktop_app.packs.reading import read_manifest
from desktop_app.packs.source import FolderSource
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.libraries import ADA, BEN, COURSE, POLICY, SEAL, card, full, office, pack, staffed
from tests.fakes.packs import COMPANY
from tests.fakes.sentences import require_told, templates_of

PASSPHRASE = "quattro parole senza senso"
COURSE_ID = "example.small.course"
COMMANDS = ("portavoce ", "--", "ssh-keygen")


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    return Keeping(tmp_path / "data", FixedClock(MONDAY_MORNING), "en")


def kept(tmp_path: Path, signer: SigningKey, name: str) -> KeyAndSecret:
    """A key in the folder of keys, behind the passphrase."""
    file = tmp_path / "data" / "keys" / f"{name}.key"
    keep_key(signer, file, PASSPHRASE, rounds=1)
    return KeyAndSecret(file, PASSPHRASE)


def manifest_of(folder: Path) -> Manifest:
    return read_manifest(FolderSource(folder))


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return str(caught.value.code)


def test_a_library_is_made_and_its_seal_replaced_by_the_words_on_paper(tmp_path: Path, keeping: Keeping) -> None:
    words = keeping.propose_words()
    assert len(words.split()) == 24
    key = KeyAndSecret(tmp_path / "keys" / "seal.key", PASSPHRASE)
    assert keeping.require_free(tmp_path / "library", COMPANY.encode(), key, PASSPHRASE) == "Small Example"
    made = keeping.make(tmp_path / "library", COMPANY.encode(), key, words)
    assert made.title == "Small Example"
    assert len(made.words.split()) == 8
    assert made.waiting == ()
    fresh = KeyAndSecret(tmp_path / "data" / "keys" / "second.key", PASSPHRASE)
    assert keeping.require_vouching(made.folder, words).name == "small-example-seal.key"
    assert refused(lambda: keeping.require_vouching(made.folder, fresh_paper_key("it")[0])) == (
        LibraryTrouble.SEAL_OR_PAPER_NEEDED
    )
    again = keeping.new_seal(made.folder, words, fresh, PASSPHRASE, keeping.propose_words())
    assert again.words == made.words
    assert again.seals == (fresh.file,)
    assert refused(lambda: keeping.renew(made.folder, key)) == LibraryTrouble.STAMP_NEEDED
    assert keeping.renew(made.folder, fresh).state == OUT


def test_nothing_is_left_behind_where_making_is_refused(tmp_path: Path, keeping: Keeping) -> None:
    key = KeyAndSecret(tmp_path / "seal.key", PASSPHRASE)
    company, folder = COMPANY.encode(), tmp_path / "library"
    ways: tuple[tuple[str, Callable[[], object]], ...] = (
        ("keeping.folder-needed", lambda: keeping.require_free(Path("library"), company, key, PASSPHRASE)),
        (LibraryTrouble.NOT_EMPTY, lambda: keeping.require_free(tmp_path, company, key, PASSPHRASE)),
        (LibraryTrouble.PASSPHRASE_DIFFERS, lambda: keeping.require_free(folder, company, key, "something else")),
        (
            LibraryTrouble.PASSPHRASE_SHORT,
            lambda: keeping.require_free(folder, company, KeyAndSecret(key.file, "short"), "short"),
        ),
        (
            LibraryTrouble.KEY_IN_LIBRARY,
            lambda: keeping.require_free(folder, company, KeyAndSecret(folder / "k", PASSPHRASE), PASSPHRASE),
        ),
        (LibraryTrouble.PAPER_COUNT, lambda: keeping.make(folder, company, key, "zoo zoo")),
        (LibraryTrouble.COMPANY_FILE, lambda: company_content(tmp_path / "nothing.toml")),
    )
    (tmp_path / "other").mkdir()
    for code, way in ways:
        assert refused(way) == code
    assert sorted(one.name for one in tmp_path.iterdir()) == ["other"]


def test_from_a_card_to_a_version_that_is_out(tmp_path: Path, keeping: Keeping) -> None:
    made = office(tmp_path)
    seal, out = kept(tmp_path, SEAL, "seal"), LettingOut(keeping)
    seen = out.make_key("Łucja Żółć", "lucja", PASSPHRASE, PASSPHRASE, tmp_path / "lucja.card.toml")
    assert keeping.read_card(seen.file) == seen
    assert (
        refused(lambda: out.make_key("Łucja", "lucja", PASSPHRASE, PASSPHRASE, tmp_path / "b.card.toml"))
        == LibraryTrouble.KEY_EXISTS
    )
    added = keeping.add_publisher(made.folder, Ask((seen.file,), (read_grant(COURSE),), sticks=True), seal)
    assert (added.name, added.sticks) == ("Łucja Żółć", True)
    folder = pack(tmp_path)
    ready = out.readiness(made.folder, manifest_of(folder))
    assert ready.key is not None and ready.key.name == "Łucja Żółć"
    assert ready.until is not None and ready.versions == ()
    mine = KeyAndSecret(ready.key.file, PASSPHRASE)
    done = out.publish(made.folder, folder, mine)
    assert (done.state, done.new, done.entry.publisher) == (OUT, True, "lucja")
    assert out.publish(made.folder, folder, mine).new is False
    assert out.readiness(made.folder, manifest_of(folder)).new_version == "1.1.0"
    handed = keeping.hand_out(made.folder, tmp_path / "stick.pvlib", (), newest=True)
    assert handed.count == 1
    found = keeping.check(made.folder)
    (path,) = found.sentences
    assert path.startswith("The company's path leads to “example.small.policy”")


def test_what_hinders_publishing_is_told_and_not_raised(tmp_path: Path, keeping: Keeping) -> None:
    out, manifest = LettingOut(keeping), manifest_of(pack(tmp_path))
    assert out.readiness(None, manifest).library is None
    gone = out.readiness(tmp_path / "nothing", manifest)
    assert gone.refusal is not None and gone.refusal.code == "library.folder-gone"
    made = staffed(tmp_path)
    assert out.readiness(made.folder, manifest).key is None
    kept(tmp_path, BEN, "ben")
    kept(tmp_path, ADA, "ada")
    ready = out.readiness(made.folder, manifest)
    assert [key.publisher for key in ready.keys] == ["ada", "ben"]


def test_two_sign_and_somebody_stamps(tmp_path: Path, keeping: Keeping) -> None:
    made, out = office(tmp_path), LettingOut(keeping)
    seal, ada, ben = kept(tmp_path, SEAL, "seal"), kept(tmp_path, ADA, "ada"), kept(tmp_path, BEN, "ben")
    for name, signer in (("ada", ADA), ("ben", BEN)):
        write_card(card(name, signer), tmp_path / f"{name}.card.toml")
    cards = (tmp_path / "ada.card.toml", tmp_path / "ben.card.toml")
    keeping.add_publisher(made.folder, Ask(cards, (read_grant(POLICY),), signatures=2, id="legal"), seal)
    assert out.publish(made.folder, pack(tmp_path, kind="policy"), ada).state == FOR_SIGNATURES
    (waits,) = keeping.look(made.folder).waiting
    assert (waits.publisher, waits.signed, len(waits.news)) == ("legal", False, 1)
    assert [one.state for one in keeping.sign(made.folder, ben)] == [FOR_STAMP]
    assert keeping.look(made.folder).waiting[0].signed
    assert keeping.renew(made.folder, seal).accepted == ("legal",)
    assert keeping.look(made.folder).waiting == ()


def test_a_version_is_recalled_offered_again_and_its_publisher_taken_out(tmp_path: Path, keeping: Keeping) -> None:
    made, seal = full(tmp_path), kept(tmp_path, SEAL, "seal")
    entry = next(one for one in keeping.look(made.folder).standing.entries if one.target.id == COURSE_ID)
    assert keeping.withdraw(made.folder, entry, "A wrong date.", seal).entry.publisher == ""
    assert keeping.offer_again(made.folder, entry, seal).withdrawn is None
    assert keeping.remove_publisher(made.folder, "ada", ("ben", False, ""), seal) == 1
    assert [one.id for one in keeping.look(made.folder).standing.publishers] == ["ben"]


def test_an_invitation_is_one_that_desks_read(tmp_path: Path, keeping: Keeping) -> None:
    made = office(tmp_path)
    found = keeping.invite(made.folder, " https://library.example/ ")
    assert read_link(found.link) == read_invitation(found.name, found.content)
    assert found.name == "small.portavoce"
    assert keeping.save(tmp_path / found.name, found.content).read_bytes() == found.content
    assert refused(lambda: keeping.invite(made.folder, "library.example")) == "keeping.address-wrong"
    assert refused(lambda: keeping.hand_out(made.folder, Path("x"), (), newest=False)) == "keeping.folder-needed"


def test_nobody_signs_on_a_copy_that_is_older(tmp_path: Path, keeping: Keeping) -> None:
    made, seal = staffed(tmp_path), kept(tmp_path, SEAL, "seal")
    ada, out = kept(tmp_path, ADA, "ada"), LettingOut(keeping)
    shutil.copytree(made.folder, tmp_path / "old")
    out.publish(made.folder, pack(tmp_path), ada)
    keeping.renew(made.folder, seal, COMPANY.encode())
    for way in (
        lambda: out.publish(tmp_path / "old", pack(tmp_path, "1.1.0"), ada),
        lambda: keeping.renew(tmp_path / "old", seal),
        lambda: keeping.hand_out(tmp_path / "old", tmp_path / "stick", (), newest=False),
    ):
        assert refused(way) == LibraryTrouble.OLDER_THAN_SEEN


def test_a_wrong_passphrase_is_a_sentence_without_it(tmp_path: Path, keeping: Keeping) -> None:
    made, seal = office(tmp_path), kept(tmp_path, SEAL, "seal")
    given = KeyAndSecret(seal.file, "correct horse battery")
    answer = keeping.tried(lambda: keeping.renew(made.folder, given))
    assert isinstance(answer, Refusal)
    assert answer.code == LibraryTrouble.PASSPHRASE_WRONG
    assert "horse" not in answer.text + repr(given) + repr(answer)
    for other, code in (
        (KeyAndSecret(seal.file, ""), LibraryTrouble.NO_PASSPHRASE),
        (KeyAndSecret(Path(), "x"), LibraryTrouble.NO_KEY),
        (KeyAndSecret(tmp_path / "nothing.key", "x"), LibraryTrouble.KEY_MISSING),
    ):
        answer = keeping.tried(lambda given=other: keeping.renew(made.folder, given))  # type: ignore[misc]
        assert isinstance(answer, Refusal) and answer.code == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_app_never_tells_people_to_type_commands(language: str) -> None:
    texts = templates_of(language)
    own = {code.removeprefix("keeping.") for code in texts if code.startswith("keeping.")}
    of_commands = {"paper-file-needed", "paper-file-exists", "passphrase-file", "which-key"}
    for code, text in texts.items():
        if code.startswith("library.") and any(word in text for word in COMMANDS):
            assert code.removeprefix("library.") in own | of_commands, code
        if code.startswith("keeping."):
            assert not any(word in text for word in COMMANDS), code


def test_each_sentence_of_the_app_is_there_in_every_language_with_the_same_details() -> None:
    told = [
        {code: sorted(re.findall(r"{(\w+)}", text)) for code, text in texts.items() if code.startswith("keeping.")}
        for texts in (templates_of(language) for language in LANGUAGES)
    ]
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize(
    ("version", "taken", "free"),
    [
        ("1.0.0", ("1.0.0",), "1.1.0"),
        ("1.0.0", ("1.0.0", "2.3.4"), "2.4.0"),
        ("2.0.0-rc.1", ("2.0.0-rc.1",), "2.0.0"),
        ("1.0.0", (), "1.1.0"),
        ("one", (), ""),
    ],
)
def test_a_free_version_is_found(version: str, taken: tuple[str, ...], free: str, tmp_path: Path) -> None:
    made = staffed(tmp_path)
    entries = tuple(made.publish(ADA, version=one).entry for one in taken)
    assert free_version(version, entries) == free


def test_the_version_is_raised_and_nothing_else_changes(tmp_path: Path) -> None:
    folder = pack(tmp_path)
    before = (folder / "pack.toml").read_text()
    raise_version(folder, "1.0.0", "1.1.0")
    assert (folder / "pack.toml").read_text() == before.replace('version = "1.0.0"', 'version = "1.1.0"')
    assert refused(lambda: raise_version(folder, "1.0.0", "1.2.0")) == "keeping.version-line"
    assert sorted(one.name for one in folder.iterdir() if one.name.startswith(".")) == []


def test_a_first_company_can_be_read() -> None:
    company = parse_company(first_company(Beginning("Żółta „Łódź” S.A.", "https://www.zolta-lodz.example/pl", "Ewa")))
    assert (company.id, company.name) == ("example.zolta-lodz", "Żółta „Łódź” S.A.")
    assert company.agreement.programme is False
    for home in ("zolta.example", "https://zolta", "", "ftp://a.b"):
        assert refused(lambda home=home: first_company(Beginning("A", home, "B"))) == "keeping.home-wrong"  # type: ignore[misc]
    assert refused(lambda: first_company(Beginning(" ", "https://a.b", "B"))) == "keeping.name-needed"
