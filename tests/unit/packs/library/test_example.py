"""The invented company's library: the same folder gives the same bytes, and python-tuf's own client opens it."""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.kernel.comparing import fingerprint
from desktop_app.kernel.places import course_source, example_library
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.checking import check_library
from desktop_app.packs.library.desk.public_seals import EXAMPLE_SEAL, PRACTICE_SEAL, is_public
from desktop_app.packs.library.desk.trust import RELEASED
from desktop_app.packs.library.edition import NEVER_OVER, Edition, edition_of, read_edition
from desktop_app.packs.library.example import EXAMPLE, PRACTICE, make_example, public_keys
from desktop_app.packs.library.paper import key_from_words
from desktop_app.packs.library.seal import replace_seal
from desktop_app.packs.library.seen import Seen
from desktop_app.packs.problem import PackRefused
from tests.courses import SHIPPED_COMPANY, SHORT_COMPANY
from tests.fakes.clock import MONDAY_MORNING
from tests.fakes.libraries import key, opened, plain_client
from tests.fakes.sentences import require_told

# What desks know of each edition. Whoever changes the company raises the number in its library.toml, moves the date,
# and adds a line here; a line is never changed, or desks that know the edition take the next one for a forgery.
EDITIONS = {1: "808bc0aac8e8844ea7008dd61d32ac7fd7fa33bb5923c74d0a577b0960746f5a"}


def stamped(folder: Path) -> str:
    """The hash of the stamp, which speaks of everything else by its hash."""
    return hashlib.sha256((folder / "metadata" / "timestamp.json").read_bytes()).hexdigest()


@pytest.fixture
def made(tmp_path: Path) -> Path:
    edition = edition_of(SHIPPED_COMPANY, MONDAY_MORNING)
    make_example(SHIPPED_COMPANY, tmp_path / "library", public_keys(EXAMPLE), edition)
    return tmp_path / "library"


def test_what_changes_has_a_new_number(made: Path) -> None:
    edition = edition_of(SHIPPED_COMPANY, MONDAY_MORNING)
    assert max(EDITIONS) == edition.number
    assert stamped(made) == EDITIONS[edition.number]


def test_the_same_folder_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED_COMPANY, tmp_path / "copy")
    again = tmp_path / "again"
    make_example(tmp_path / "copy", again, public_keys(EXAMPLE), edition_of(tmp_path / "copy", MONDAY_MORNING))
    files = {file.relative_to(made): file.read_bytes() for file in made.rglob("*") if file.is_file()}
    assert files == {file.relative_to(again): file.read_bytes() for file in again.rglob("*") if file.is_file()}


def test_the_one_that_make_made_is_the_newest() -> None:
    assert stamped(example_library()) == EDITIONS[max(EDITIONS)]


def test_the_seals_are_the_known_ones(made: Path) -> None:
    assert fingerprint(public_keys(EXAMPLE).root) == EXAMPLE_SEAL.fingerprint == opened(made).fingerprint
    assert fingerprint(public_keys(PRACTICE).root) == PRACTICE_SEAL.fingerprint
    assert is_public(EXAMPLE_SEAL.fingerprint) and is_public(PRACTICE_SEAL.fingerprint) and not is_public("ab" * 32)


def test_everything_in_it_is_in_order_even_for_a_clock_far_ahead(made: Path, tmp_path: Path) -> None:
    for now in (MONDAY_MORNING, datetime(2050, 1, 1, tzinfo=UTC)):
        found = check_library(made, now, Seen(tmp_path / str(now.year)))
        assert found.troubles == () and found.standing is not None
        assert len(found.standing.entries) == len(list(SHIPPED_COMPANY.glob("*/pack.toml")))


def test_python_tufs_own_client_opens_it(made: Path, tmp_path: Path) -> None:
    client = plain_client(made, tmp_path / "cache")
    for manifest in SHIPPED_COMPANY.glob("*/pack.toml"):
        assert manifest.is_file()
    found = client.get_targetinfo("course/example.aurora.policy-in-practice/1.0.0.pvpack")
    assert found is not None and Path(client.download_target(found)).stat().st_size == found.length
    company = client.get_targetinfo("company.toml")
    assert company is not None
    assert Path(client.download_target(company)).read_bytes() == (SHIPPED_COMPANY / "company.toml").read_bytes()


def test_the_next_policy_is_not_in_it(made: Path, tmp_path: Path) -> None:
    """It is what a trainer publishes to see what happens then."""
    client = plain_client(made, tmp_path / "cache")
    assert client.get_targetinfo("policy/example.aurora.social-media-policy/1.0.0.pvpack") is not None
    assert client.get_targetinfo("policy/example.aurora.social-media-policy/1.1.0.pvpack") is None


def test_the_published_words_make_anybody_its_owner(made: Path) -> None:
    words = public_keys(EXAMPLE).paper
    assert words in (course_source() / "README.md").read_text(encoding="utf-8")
    replace_seal(made, key_from_words(words), key(8), key(9), MONDAY_MORNING)
    assert opened(made).fingerprint == EXAMPLE_SEAL.fingerprint


def test_a_new_edition_takes_the_place_of_the_old_one(made: Path, tmp_path: Path) -> None:
    make_example(SHIPPED_COMPANY, made, public_keys(EXAMPLE), Edition(2, MONDAY_MORNING))
    assert opened(made).owner.version == 2
    assert sorted(file.name for file in tmp_path.iterdir()) == ["library"]


def test_a_folder_without_a_number_makes_an_edition_each_time(tmp_path: Path) -> None:
    edition = edition_of(SHORT_COMPANY, MONDAY_MORNING)
    assert edition == Edition(int(MONDAY_MORNING.timestamp()), MONDAY_MORNING.astimezone(UTC), NEVER_OVER)
    make_example(SHORT_COMPANY, tmp_path / "library", public_keys(PRACTICE), edition)
    assert opened(tmp_path / "library").fingerprint == PRACTICE_SEAL.fingerprint


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "pack.missing-key"),
        ("format = 1\nnumber = 0\ndate = 2026-11-01\ngood_until = 2100-01-01", "pack.out-of-range"),
        ("format = 1\nnumber = 1\ndate = 'x'\ngood_until = 2100-01-01", "pack.not-date"),
        ("format = 1\nnumber = 1\ndate = 2026-11-01\ngood_until = 2100-01-01\nnumer = 2", "pack.unknown-key-near"),
    ],
)
def test_what_is_wrong_with_an_edition_is_told(content: str, code: str) -> None:
    with pytest.raises(PackRefused) as caught:
        read_edition(content.encode())
    require_told(caught.value)
    assert caught.value.code == code


def test_a_folder_without_packs_is_no_company(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"onboarding\.company-missing") as caught:
        make_example(tmp_path, tmp_path / "library", public_keys(PRACTICE), Edition(1, MONDAY_MORNING))
    require_told(caught.value)
    assert not (tmp_path / "library").exists()


def test_the_floor_of_the_clock_moves_with_the_releases() -> None:
    """No clock of a computer that runs this is behind the newest release, nor behind the example's day."""
    lines = (course_source().parent / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    days = [line.rpartition(" ")[2].strip("()") for line in lines if line.startswith("## ") and line[-1].isdigit()]
    released = [datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC) for day in days]
    assert max([edition_of(SHIPPED_COMPANY, MONDAY_MORNING).confirmed, *released]) <= RELEASED
