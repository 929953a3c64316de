"""A row that cannot be understood is said on the first screen, in the real window; nothing is raised there."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.features.onboarding.ui.trouble import StartTroublePage
from desktop_app.kernel.settings import Settings
from desktop_app.storage.schema import DATABASE_NAME
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.window import open_window, page_of, rest
from tests.gui.fitting import words_of

SPOIL = {
    "company": "UPDATE company SET body = '{'",
    "company without a name": "UPDATE company SET body = json_remove(body, '$.name')",
    "course": "UPDATE pack SET outline = '{}' WHERE kind = 'course'",
    "policy": "UPDATE pack SET outline = 'null' WHERE kind = 'policy'",
    "brand": "UPDATE pack SET outline = '{}' WHERE kind = 'brand'",
}


@pytest.mark.parametrize("what", SPOIL)
def test_the_first_screen_says_that_the_data_is_damaged(qapp: object, tmp_path: Path, what: str) -> None:
    with desk.house_of(tmp_path, FixedClock()) as house:
        desk.join(house)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
        kept = connection.execute("SELECT body FROM company").fetchone()
        outlines = connection.execute("SELECT sha256, outline FROM pack").fetchall()
        connection.execute(SPOIL[what])
    with open_window(tmp_path, Settings("en", "light")) as window:
        page = page_of(window)
        assert isinstance(page, StartTroublePage)
        assert any("cannot be understood" in text for text in words_of(page))
        with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
            connection.execute("UPDATE company SET body = ?", kept)
            connection.executemany("UPDATE pack SET outline = ?2 WHERE sha256 = ?1", outlines)
        page.again_button.click()
        rest(window)
        assert not isinstance(page_of(window), StartTroublePage)


def test_no_source_is_read_for_an_import() -> None:
    asked = "import builtins, desktop_app.beginning as b; b.import_plainly(); print(builtins.__import__.__name__)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "__lazy_import__"  # what reads sources is __feature_import__
