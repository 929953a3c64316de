"""The settings of a server: what is wrong in them is told by its place, in three languages."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from advocacy_server.settings.beginning import Beginning, begin_settings
from advocacy_server.settings.reading import VARIABLE, read_administration, read_settings, settings_file
from advocacy_server.settings.troubles import SettingsTrouble
from desktop_app.kernel.trouble import Trouble
from tests.fakes.sentences import require_told

BEGUN = ("it.aurora", 'Aurora "Example" S.p.A.', "https://aurora.example/", "https://advocacy.aurora.example/")


def _begun(folder: Path, database: str = "postgresql://db.example/portavoce") -> Path:
    file = folder / "etc" / "server.toml"
    begin_settings(file, Beginning(*BEGUN, folder / "var", database))
    return file


def test_what_was_begun_can_be_read(tmp_path: Path) -> None:
    file = _begun(tmp_path)
    settings, administration = read_settings(file), read_administration(read_settings(file))
    assert (settings.company, settings.name, settings.home, settings.listening.url) == BEGUN
    assert (settings.listening.host, settings.listening.port) == ("127.0.0.1", 8400)
    urls = (settings.databases.service, administration.owner, administration.retention)
    assert len({one.username for one in urls}) == 3 and len({one.password for one in urls}) == 3
    assert {one.database for one in urls} == {"portavoce"} and settings.keep_years == 10.0
    assert not settings.agreement.programme


def test_the_roles_that_may_do_more_stand_where_the_service_cannot_read(tmp_path: Path) -> None:
    file = _begun(tmp_path)
    mode = stat.S_IMODE((file.parent / "administration.toml").stat().st_mode)
    assert mode == 0o600
    assert "owner" not in file.read_text()


def test_settings_are_never_written_over(tmp_path: Path) -> None:
    _begun(tmp_path)
    with pytest.raises(FileExistsError):
        _begun(tmp_path)


def test_one_file_is_all_the_demo_needs(tmp_path: Path) -> None:
    settings = read_settings(_begun(tmp_path, f"sqlite:///{tmp_path / 'server.db'}"))
    assert settings.databases.embedded
    assert read_administration(settings).owner == settings.databases.service


def test_which_file_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "named.toml"))
    assert settings_file() == tmp_path / "named.toml"
    assert settings_file(tmp_path / "said.toml") == tmp_path / "said.toml"
    monkeypatch.delenv(VARIABLE)
    assert settings_file() == Path("/etc/portavoce/server.toml")


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("[company]", "[company", SettingsTrouble.UNREADABLE, ""),
        ("workers = 1", "worker = 1", SettingsTrouble.UNKNOWN, "server.worker"),
        ("[badges]", "[badge]", SettingsTrouble.UNKNOWN, "badge"),
        ('id = "it.aurora"', "", SettingsTrouble.WANTED, "company.id"),
        ('id = "it.aurora"', 'id = "Aurora"', SettingsTrouble.ODD, "company.id"),
        ('id = "it.aurora"', "id = 5", SettingsTrouble.ODD, "company.id"),
        ('home = "https://aurora.example/"', 'home = "aurora"', SettingsTrouble.ODD, "company.home"),
        ('home = "https://aurora.example/"', 'home = "https://me@x/"', SettingsTrouble.ODD, "company.home"),
        ('"127.0.0.1:8400"', '"8400"', SettingsTrouble.ODD, "server.listen"),
        ('"127.0.0.1:8400"', '"localhost:99999"', SettingsTrouble.ODD, "server.listen"),
        ("workers = 1", "workers = 0", SettingsTrouble.ODD, "server.workers"),
        ("workers = 1", "workers = true", SettingsTrouble.ODD, "server.workers"),
        ('service = "postgresql', 'service = "mysql', SettingsTrouble.ODD, "database.service"),
        ('service = "postgresql://', 'service = "', SettingsTrouble.ODD, "database.service"),
        ("earlier = []", "earlier = [5]", SettingsTrouble.ODD, "keys.earlier"),
        ('cohorts = "off"', 'cohorts = "all"', SettingsTrouble.ODD, "agreement.cohorts"),
        ("text = {}", 'text = {de = "Ja"}', SettingsTrouble.UNKNOWN, "agreement.text.de"),
        ("[keys]", "[server.x]\n[keys]", SettingsTrouble.UNKNOWN, "server.x"),
        ("keep_years = 10.0", "keep_years = 0", SettingsTrouble.ODD, "register.keep_years"),
        ("[notice]", "library = 5\n[notice]", SettingsTrouble.UNKNOWN, "agreement.library"),
    ],
)
def test_what_is_wrong_is_told_by_its_place(
    tmp_path: Path, old: str, new: str, code: SettingsTrouble, place: str
) -> None:
    file = _begun(tmp_path)
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
    with pytest.raises(Trouble) as caught:
        read_settings(file)
    assert caught.value.code == code
    require_told(caught.value)
    assert caught.value.params.get("place", "") == place and caught.value.params["where"] == str(file)


def test_a_notice_needs_a_version(tmp_path: Path) -> None:
    file = _begun(tmp_path)
    before, notice, after = file.read_text().partition("[notice]")
    file.write_text(before + notice + after.replace("text = {}", 'text = {en = "Who is responsible."}', 1))
    with pytest.raises(Trouble) as caught:
        read_settings(file)
    assert caught.value.params["place"] == "notice.version"


def test_settings_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        read_settings(tmp_path / "none.toml")
    assert caught.value.code == SettingsTrouble.MISSING
    require_told(caught.value)


def test_whose_roles_may_do_more_must_be_said(tmp_path: Path) -> None:
    file = _begun(tmp_path)
    lines = [line for line in file.read_text().splitlines() if not line.startswith("administration")]
    file.write_text("\n".join(lines))
    with pytest.raises(Trouble) as caught:
        read_administration(read_settings(file))
    assert caught.value.code == SettingsTrouble.WANTED
    require_told(caught.value)
