"""For each thing that a library refuses or that a check finds, how to bring it about."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat
from tuf.api.metadata import Metadata, Root, TargetFile, Targets

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.card import new_card, read_card, write_card
from desktop_app.packs.library.checking import check_library
from desktop_app.packs.library.documents import sign, to_bytes
from desktop_app.packs.library.draft import Draft, add_key
from desktop_app.packs.library.exporting import Choice, export_library
from desktop_app.packs.library.format import COMPANY_TARGET, read_grant, read_target, require_role_name
from desktop_app.packs.library.keys import keep_key, unlock
from desktop_app.packs.library.listing import CUSTOM
from desktop_app.packs.library.lock import held
from desktop_app.packs.library.making import require_free
from desktop_app.packs.library.offering import offer_again
from desktop_app.packs.library.paper import key_from_words
from desktop_app.packs.library.placing import DECIDED
from desktop_app.packs.library.publishers import Admission, Fate, add_publisher, remove_publisher
from desktop_app.packs.library.publishing import publish, withdraw
from desktop_app.packs.library.renewing import sign_waiting, update
from desktop_app.packs.library.seal import replace_seal
from desktop_app.packs.library.seen import Seen
from desktop_app.packs.library.troubles import LibraryTrouble as T
from desktop_app.packs.library.workshop import Workshop, require_folder
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.libraries import (
    ADA,
    BEN,
    COURSE,
    EVE,
    PAPER,
    POLICY,
    SEAL,
    Office,
    card,
    cut,
    full,
    key,
    office,
    opened,
    pack,
    staffed,
    stored,
)
from tests.fakes.packs import COMPANY

Way = Callable[[Path], "Iterable[Trouble] | object"]
COURSE_ID = "example.small.course"
PASSPHRASE = "quattro parole senza senso"


def _key_file(folder: Path, content: bytes) -> Path:
    (folder / "x.key").write_bytes(content)
    return folder / "x.key"


def _open_key(base: Path) -> object:
    private = ADA.signer._private_key
    content = private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    return unlock(_key_file(base, content), PASSPHRASE)


def _other_key(base: Path) -> object:
    private = ec.generate_private_key(ec.SECP256R1())
    content = private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, BestAvailableEncryption(b"x" * 12))
    return unlock(_key_file(base, content), PASSPHRASE)


def _kept(base: Path, passphrase: str = PASSPHRASE) -> Path:
    keep_key(ADA, base / "ada.key", passphrase, rounds=1)
    return base / "ada.key"


def _bad_card(base: Path) -> object:
    write_card(new_card("ada", "Ada", ADA.line.replace("AAAAC3", "AAAAB3")), base / "ada.card.toml")
    return read_card(base / "ada.card.toml")


def _card_twice(base: Path) -> None:
    for _ in range(2):
        write_card(card("ada", ADA), base / "ada.card.toml")


def _admit(
    made: Office, *cards: object, grants: tuple[str, ...] = (COURSE,), signatures: int = 1, name: str = ""
) -> object:
    wish = Admission(tuple(cards), tuple(map(read_grant, grants)), False, signatures, name)  # type: ignore[arg-type]
    return add_publisher(made.folder, wish, [SEAL], made.now)


def _joint(base: Path) -> Office:
    made = office(base)
    _admit(made, card("ada", ADA), card("ben", BEN), grants=(POLICY,), signatures=2, name="legal")
    return made


def _waiting_changed(base: Path, change: Callable[[Targets], object]) -> Office:
    """Ben hands in a list that is signed rightly and says what it must not."""
    made = full(base)
    draft = Draft(opened(made.folder), [BEN], made.now)
    change(draft.edit_list("ben"))
    Workshop(made.folder).hand_in("ben", to_bytes(draft.signed_list("ben"), "ben"))
    return made


def _refused_at_update(made: Office) -> Iterable[Trouble]:
    return update(made.folder, [SEAL], made.now).refused


def _outdated(base: Path) -> Iterable[Trouble]:
    made = staffed(base)
    made.publish(BEN, kind="policy")
    waiting = (made.folder / "waiting" / "ben.json").read_bytes()
    update(made.folder, [SEAL], made.now)
    (made.folder / "waiting" / "ben.json").write_bytes(waiting)
    return _refused_at_update(made)


def _unsigned(base: Path) -> object:
    made = _joint(base)
    draft = Draft(opened(made.folder), [SEAL, ADA], made.now)
    draft.edit_list("legal", Targets())
    return draft.files()


def _forged(base: Path) -> Iterable[Trouble]:
    made = full(base)
    file = made.folder / "metadata" / "timestamp.json"
    document = json.loads(file.read_bytes())
    document["signed"]["version"] += 1
    file.write_text(json.dumps(document))
    return made.check().troubles


def _of_the_future(base: Path) -> object:
    made = office(base)
    root = Metadata[Root].from_file(str(made.folder / "metadata" / "1.root.json"))
    root.signed.version = 2
    root.signed.unrecognized_fields["portavoce"] = {"format": 2}
    (made.folder / "metadata" / "2.root.json").write_bytes(sign(root.signed, [SEAL]).to_bytes())
    return opened(made.folder)


def _too_much(base: Path) -> object:
    made = staffed(base)
    draft = Draft(opened(made.folder), [ADA], made.now)
    signed = draft.edit_list("ada")
    for number in range(30_000):
        name = f"course/{COURSE_ID}/1.0.{number}.pvpack"
        signed.targets[name] = TargetFile(1, {"sha256": "0" * 64}, name, {CUSTOM: {"title": {"en": "x" * 60}}})
    return draft.files()


def _changed_meanwhile(base: Path) -> object:
    """A pack whose manifest changes between the first look and the copy, as in a folder that is being edited."""
    made = staffed(base)
    folder = pack(base / "desk")
    real = Workshop.copy_pack

    def edited(self: Workshop, fill: object) -> object:
        manifest = folder / "pack.toml"
        manifest.write_bytes(manifest.read_bytes().replace(b'"1.0.0"', b'"9.0.0"'))
        return real(self, fill)  # type: ignore[arg-type]

    Workshop.copy_pack = edited  # type: ignore[method-assign,assignment]
    try:
        return publish(made.folder, folder, [ADA], made.now)
    finally:
        Workshop.copy_pack = real  # type: ignore[method-assign]


def _signed_by_owner(made: Office, change: Callable[[Draft], object], *keys: object) -> Iterable[Trouble]:
    """What an owner with another program may sign; then a check."""
    draft = Draft(opened(made.folder), [SEAL, *keys], made.now)  # type: ignore[list-item]
    change(draft)
    Workshop(made.folder).place(draft.files())
    return made.check().troubles


def _hidden(base: Path) -> Iterable[Trouble]:
    made = full(base)
    file = TargetFile(1, {"sha256": "0" * 64}, f"course/{COURSE_ID}/1.0.0.pvpack")
    return _signed_by_owner(made, lambda draft: draft.edit_list("ben").targets.update({file.path: file}))


def _other_pack(base: Path) -> Iterable[Trouble]:
    """The policy's file under the course's name."""
    made = full(base)
    policy = next((made.folder / "targets" / "policy" / "example.small.policy").iterdir())
    name = f"course/{COURSE_ID}/2.0.0.pvpack"
    sha256 = policy.name.partition(".")[0]
    target = made.folder / "targets" / "course" / COURSE_ID / f"{sha256}.2.0.0.pvpack"
    shutil.copy(policy, target)
    file = TargetFile(policy.stat().st_size, {"sha256": sha256}, name)
    return _signed_by_owner(made, lambda draft: draft.edit_list("ada").targets.update({name: file}))


def _unreadable_pack(base: Path) -> Iterable[Trouble]:
    made = full(base)
    name, content = f"course/{COURSE_ID}/2.0.0.pvpack", b"MZ"
    file = TargetFile.from_data(name, content, ["sha256"])
    path = made.folder / "targets" / "course" / COURSE_ID / f"{file.hashes['sha256']}.2.0.0.pvpack"
    path.write_bytes(content)
    return _signed_by_owner(made, lambda draft: draft.edit_list("ada").targets.update({name: file}))


def _client_refuses(base: Path) -> Iterable[Trouble]:
    """Stamped so that our own reading, which looks at the newest root only, would not mind."""
    made = full(base)
    file = made.folder / "metadata" / "2.root.json"
    root = Metadata[Root].from_file(str(file))
    root.signed.consistent_snapshot = False
    file.write_bytes(sign(root.signed, [SEAL]).to_bytes())
    return made.check().troubles


def _stray(base: Path) -> Iterable[Trouble]:
    def change(draft: Draft) -> None:
        add_key(draft.edit_root(), EVE.public, ["snapshot", "timestamp"])

    return _signed_by_owner(full(base), change)


def _older(base: Path) -> Iterable[Trouble]:
    made = full(base)
    shutil.copytree(made.folder, base / "old")
    made.publish(ADA, version="1.1.0")
    made.check()
    return check_library(base / "old", made.now, Seen(made.desk / "seen")).troubles


def _fork(base: Path) -> Iterable[Trouble]:
    made = full(base)
    shutil.copytree(made.folder, base / "fork")
    made.publish(ADA, version="1.1.0")
    made.check()
    fork = Office(base / "fork", made.desk, made.now)
    fork.publish(ADA, version="1.2.0")
    return fork.check().troubles


def _newer_left(base: Path) -> Iterable[Trouble]:
    made = full(base)
    old = (made.folder / "metadata" / "timestamp.json").read_bytes()
    made.publish(ADA, version="1.1.0")
    (made.folder / "metadata" / "timestamp.json").write_bytes(old)
    return made.check().troubles


def _interrupted(base: Path) -> Iterable[Trouble]:
    made = full(base)
    (made.folder / "metadata" / DECIDED).mkdir()
    return made.check().troubles


def _after(base: Path, days: int) -> Iterable[Trouble]:
    made = full(base)
    made.now += timedelta(days=days)
    return made.check().troubles


def _waits(base: Path, made: Office, *keys: object) -> Iterable[Trouble]:
    made.publish(*keys, kind="policy")  # type: ignore[arg-type]
    return made.check().troubles


def _without(base: Path, ending: str) -> Iterable[Trouble]:
    made = full(base)
    stored(made, ending).unlink()
    return made.check().troubles


def _linked(base: Path) -> Iterable[Trouble]:
    made = full(base)
    file = made.folder / "metadata" / "timestamp.json"
    file.rename(base / "outside.json")
    file.symlink_to(base / "outside.json")
    return made.check().troubles


def _bloated(base: Path) -> Iterable[Trouble]:
    made = full(base)
    (made.folder / "metadata" / "timestamp.json").write_bytes(b" " * 20_000)
    return made.check().troubles


def _cut_pack(base: Path) -> Iterable[Trouble]:
    made = full(base)
    cut(stored(made, "1.0.0.pvpack"))
    return made.check().troubles


def _cut_list(base: Path, name: str) -> Iterable[Trouble]:
    made = full(base)
    cut(made.folder / "metadata" / name)
    return made.check().troubles


def _busy(base: Path) -> object:
    made = staffed(base)
    with held(made.folder):
        return made.publish(ADA)


def _taken(base: Path) -> object:
    (base / "photos").mkdir()
    (base / "photos" / "a.jpg").touch()
    return export_library(office(base).folder, base / "photos", Choice())


def _newer_export(base: Path) -> object:
    made = full(base)
    export_library(made.folder, base / "stick", Choice())
    update(base / "stick", [ADA], made.now + timedelta(days=1))
    return export_library(made.folder, base / "stick", Choice())


def _as_file(base: Path) -> object:
    made = office(base)
    export_library(made.folder, base / "x.pvlib", Choice())
    return require_folder(base / "x.pvlib")


def _late(made: Office) -> Office:
    made.now -= timedelta(days=300)
    return made


def _withdraw(made: Office, who: object, pack_id: str = COURSE_ID, version: str = "1.0.0", why: str = "Why.") -> object:
    return withdraw(made.folder, pack_id, version, why, [who], made.now)  # type: ignore[list-item]


def _withdraw_twice(base: Path) -> object:
    made = full(base)
    _withdraw(made, ADA)
    return _withdraw(made, ADA)


def _offer_anothers(base: Path) -> object:
    made = full(base)
    _withdraw(made, ADA)
    return offer_again(made.folder, COURSE_ID, "1.0.0", [SEAL], made.now)


def _publish_changed(base: Path) -> object:
    made = full(base)
    return made.publish(ADA, text="changed")


def _proposed(base: Path) -> object:
    made = _joint(base)
    made.publish(ADA, kind="policy")
    return made.publish(BEN, kind="policy", version="1.1.0")


def _lose(signed: Targets) -> object:
    return signed.targets.clear()


REFUSED: dict[T, Way] = {
    T.BAD_NAME: lambda base: require_role_name("Łucja"),
    T.DEVICE_NAME: lambda base: read_target("course/con.acme/1.0.0.pvpack"),
    T.RESERVED_NAME: lambda base: require_role_name("targets"),
    T.BAD_GRANT: lambda base: read_grant("it.acme.intro"),
    T.UNKNOWN_KIND: lambda base: read_grant("recipe:it.acme.intro"),
    T.BAD_PERSON_NAME: lambda base: new_card("ada", "Ada\nRossi", ADA.line),
    T.KEY_MISSING: lambda base: unlock(base / "nothing.key", PASSPHRASE),
    T.KEY_UNREADABLE: lambda base: unlock(_key_file(base, b"MZ"), PASSPHRASE),
    T.KEY_OTHER_KIND: _other_key,
    T.KEY_OPEN: _open_key,
    T.KEY_EXISTS: lambda base: (_kept(base), _kept(base)),
    T.PASSPHRASE_WRONG: lambda base: unlock(_kept(base), "another passphrase"),
    T.PASSPHRASE_SHORT: lambda base: _kept(base, "short"),
    T.PAPER_COUNT: lambda base: key_from_words("zoo zoo"),
    T.PAPER_WORD: lambda base: key_from_words("zoo " * 23 + "portavoce"),
    T.PAPER_CHECK: lambda base: key_from_words("zoo " * 24),
    T.SEAL_NEEDED: lambda base: staffed(base).add("eve", EVE, COURSE, keys=[ADA]),
    T.SEAL_OR_PAPER_NEEDED: lambda base: replace_seal(staffed(base).folder, ADA, key(8), key(9), MONDAY_MORNING),
    T.SAME_SEAL: lambda base: replace_seal(staffed(base).folder, SEAL, SEAL, key(9), MONDAY_MORNING),
    T.STAMP_NEEDED: lambda base: update(staffed(base).folder, [BEN], MONDAY_MORNING),
    T.CARD_MISSING: lambda base: read_card(base / "ada.card.toml"),
    T.CARD_KEY: _bad_card,
    T.CARD_EXISTS: _card_twice,
    T.CARD_OTHER_KEY: lambda base: _admit(staffed(base), card("ada", EVE)),
    T.KEY_KNOWN: lambda base: _admit(staffed(base), card("adele", ADA)),
    T.KEY_IS_SEAL: lambda base: _admit(staffed(base), card("boss", PAPER)),
    T.ID_NEEDED: lambda base: _admit(staffed(base), card("eve", EVE), card("ada", ADA)),
    T.SIGNATURES: lambda base: _admit(staffed(base), card("eve", EVE), signatures=2),
    T.GRANT_NEEDED: lambda base: _admit(staffed(base), card("eve", EVE), grants=()),
    T.PUBLISHER_UNKNOWN: lambda base: remove_publisher(staffed(base).folder, "eve", Fate(), [SEAL], MONDAY_MORNING),
    T.PUBLISHER_KNOWN: lambda base: _admit(_joint(base), card("ada", ADA), card("ben", BEN), name="legal"),
    T.ADOPTER_SAME: lambda base: remove_publisher(
        full(base).folder, "ada", Fate(adopter="ada"), [SEAL], MONDAY_MORNING
    ),
    T.PACKS_REMAIN: lambda base: remove_publisher(full(base).folder, "ada", Fate(), [SEAL], MONDAY_MORNING),
    T.NOT_EMPTY: lambda base: require_free(office(base).folder),
    T.NO_LIBRARY: lambda base: check_library(base / "nothing", MONDAY_MORNING, Seen(base / "seen")),
    T.ONLY_TO_READ: _as_file,
    T.IN_USE: _busy,
    T.MISSING_FILE: lambda base: _without(base, "company.toml"),
    T.NOT_ORDINARY: _linked,
    T.FILE_TOO_LARGE: _bloated,
    T.NOT_UNDERSTOOD: lambda base: _cut_list(base, "timestamp.json"),
    T.NOT_SIGNED: _forged,
    T.MIXED: lambda base: _cut_list(base, "2.ada.json"),
    T.NEWER_FORMAT: _of_the_future,
    T.TOO_MUCH: _too_much,
    T.CLOCK_BEHIND: lambda base: _late(staffed(base)).publish(ADA),
    T.COMPANY_OTHER: lambda base: update(
        staffed(base).folder,
        [SEAL],
        MONDAY_MORNING,
        COMPANY.replace("example.small", "example.big", 1).encode(),
    ),
    T.PUBLISHER_NOT_HERE: lambda base: staffed(base).publish(EVE),
    T.SEAL_PUBLISHES_NOT: lambda base: staffed(base).publish(SEAL),
    T.NOT_GRANTED: lambda base: staffed(base).publish(BEN),
    T.VERSION_TAKEN: _publish_changed,
    T.KIND_TAKEN: lambda base: _admit(full(base), card("eve", EVE), grants=(f"policy:{COURSE_ID}",)),
    T.PACK_CHANGED: _changed_meanwhile,
    T.WAITS_FOR_OTHER: _proposed,
    T.NOTHING_TO_SIGN: lambda base: sign_waiting(staffed(base).folder, [ADA], MONDAY_MORNING),
    T.PACK_UNKNOWN: lambda base: _withdraw(full(base), ADA, "example.small.nothing"),
    T.VERSION_UNKNOWN: lambda base: _withdraw(full(base), ADA, version="7.0.0"),
    T.WITHDRAWN_ALREADY: _withdraw_twice,
    T.NOT_WITHDRAWN: lambda base: offer_again(full(base).folder, COURSE_ID, "1.0.0", [SEAL], MONDAY_MORNING),
    T.WITHDRAWN_BY_PUBLISHER: _offer_anothers,
    T.NOT_YOURS: lambda base: _withdraw(full(base), BEN),
    T.WHY_MISSING: lambda base: _withdraw(full(base), ADA, why=" \n"),
    T.WHY_LONG: lambda base: _withdraw(full(base), ADA, why="because " * 70),
    T.WAITING_OUTDATED: _outdated,
    T.WAITING_BREAKS: lambda base: _refused_at_update(_waiting_changed(base, _lose)),
    T.WAITING_UNSIGNED: _unsigned,
    T.EXPORT_TAKEN: _taken,
    T.EXPORT_NEWER: _newer_export,
    T.EXPORT_INSIDE: lambda base: export_library(office(base).folder, base / "library" / "copy", Choice()),
    T.EXPIRED: lambda base: _after(base, 731),
    T.EXPIRES_SOON: lambda base: _after(base, 700),
    T.REFUSED: _client_refuses,
    T.HIDDEN: _hidden,
    T.NEWER_LEFT: _newer_left,
    T.OLDER_THAN_SEEN: _older,
    T.OTHER_THAN_SEEN: _fork,
    T.PACK_MISSING: lambda base: _without(base, "1.0.0.pvpack"),
    T.PACK_DAMAGED: _cut_pack,
    T.PACK_REFUSED: _unreadable_pack,
    T.PACK_OTHER: _other_pack,
    T.COMPANY_MISSING: lambda base: _signed_by_owner(
        full(base), lambda draft: draft.edit_owner().targets.pop(COMPANY_TARGET)
    ),
    T.PATH_WITHOUT_PACK: lambda base: staffed(base).check().troubles,
    T.STRAY_STAMP: _stray,
    T.WAITS_FOR_SIGNATURES: lambda base: _waits(base, _joint(base), ADA),
    T.WAITS_FOR_STAMP: lambda base: _waits(base, staffed(base), BEN),
    T.INTERRUPTED: _interrupted,
}
