"""What the owner recalled may be offered again, by the owner alone; python-tuf's client sees it too."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.offering import offer_again
from desktop_app.packs.library.publishers import Fate, remove_publisher
from desktop_app.packs.library.publishing import withdraw
from tests.fakes.libraries import ADA, SEAL, full, plain_client

ID, COURSE = "example.small.course", "course/example.small.course/1.0.0.pvpack"


def test_a_recall_is_taken_back(tmp_path: Path) -> None:
    made = full(tmp_path)
    assert withdraw(made.folder, ID, "1.0.0", "A wrong date.", [SEAL], made.now)[0].publisher == ""
    again = offer_again(made.folder, ID, "1.0.0", [SEAL], made.now)
    assert (again.withdrawn, again.publisher) == (None, "ada")
    found = plain_client(made.folder, tmp_path / "cache").get_targetinfo(COURSE)
    assert found is not None
    assert "withdrawn" not in found.unrecognized_fields["custom"]
    assert made.codes() == []


def test_what_was_adopted_is_offered_again_under_the_seal(tmp_path: Path) -> None:
    made = full(tmp_path)
    remove_publisher(made.folder, "ada", Fate(withdraw_why="They left."), [SEAL], made.now)
    again = offer_again(made.folder, ID, "1.0.0", [SEAL], made.now)
    assert (again.withdrawn, again.publisher) == (None, "")
    assert made.codes() == []


def test_only_the_seal_may(tmp_path: Path) -> None:
    made = full(tmp_path)
    withdraw(made.folder, ID, "1.0.0", "A wrong date.", [SEAL], made.now)
    before = (made.folder / "metadata" / "timestamp.json").read_bytes()
    with pytest.raises(Trouble, match="seal-needed"):
        offer_again(made.folder, ID, "1.0.0", [ADA], made.now)
    assert (made.folder / "metadata" / "timestamp.json").read_bytes() == before
