"""Assets: only the listed file, only with its hash, only once."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FONT = b"not really a font"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bring_assets", ROOT / "packaging" / "bring_assets.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


assets: Any = _load()


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


ICONS = _zip({"house.svg": b"<svg/>", "shed.svg": b"<svg/>"})


class Registry:
    """A registry in memory that counts how often it was asked."""

    def __init__(self, reachable: bool = True) -> None:
        self.asked: list[str] = []
        self.reachable = reachable

    def __call__(self, asset: Any, folder: Path) -> Path:
        self.asked.append(f"{asset.package}=={asset.version}")
        if not self.reachable:
            raise assets.NotReached("there is no network.")
        wheel = folder / "package.whl"
        wheel.write_bytes(_zip({"font.ttf": FONT, "icons.zip": ICONS, "LICENCE": b"Do as you would be done by."}))
        return wheel


def _listing(**changes: str) -> str:
    font = {
        "name": "Font", "purpose": "text", "without": "text is plain", "registry": "pypi", "package": "font",
        "version": "1", "licence": "OFL-1.1", "inside": "font.ttf", "to": "fonts/Font.ttf",
        "sha256": hashlib.sha256(FONT).hexdigest(),
    }  # fmt: skip
    icons = font | {
        "name": "Icons", "package": "icons", "inside": "icons.zip", "to": "icons",
        "sha256": hashlib.sha256(ICONS).hexdigest(),
    }  # fmt: skip
    tables = [_table(font | changes), _table(icons) + 'members = ["house.svg"]\n']
    return "\n".join(tables)


def _table(values: dict[str, str]) -> str:
    lines = [f'{key} = "{value}"' for key, value in values.items()]
    return "\n".join(["[[asset]]", 'licence_files = ["LICENCE"]', *lines, ""])


def test_the_listed_files_land_with_their_notices(tmp_path: Path) -> None:
    assert assets.bring(_listing(), tmp_path, Registry()) == []
    assert (tmp_path / "fonts/Font.ttf").read_bytes() == FONT
    assert [path.name for path in (tmp_path / "icons").iterdir()] == ["house.svg"]
    notices = (tmp_path / "NOTICES.md").read_text()
    assert "Font 1" in notices and "OFL-1.1" in notices and "Do as you would be done by." in notices


def test_a_second_time_nobody_is_asked(tmp_path: Path) -> None:
    assets.bring(_listing(), tmp_path, Registry())
    again = Registry()
    assert assets.bring(_listing(), tmp_path, again) == []
    assert again.asked == []


def test_a_lost_file_is_brought_back(tmp_path: Path) -> None:
    assets.bring(_listing(), tmp_path, Registry())
    (tmp_path / "icons/house.svg").unlink()
    assets.bring(_listing(), tmp_path, Registry())
    assert (tmp_path / "icons/house.svg").is_file()


def test_what_is_no_longer_listed_goes(tmp_path: Path) -> None:
    assets.bring(_listing(), tmp_path, Registry())
    assets.bring(_listing(to="fonts/Other.ttf"), tmp_path, Registry())
    assert [path.name for path in (tmp_path / "fonts").iterdir()] == ["Other.ttf"]


def test_another_content_is_refused(tmp_path: Path) -> None:
    with pytest.raises(assets.Refused, match=r"font 1 is not the file that was listed .* It was not used\."):
        assets.bring(_listing(sha256="0" * 64), tmp_path, Registry())
    assert not (tmp_path / "fonts").exists()


def test_without_a_network_it_says_what_is_lost(tmp_path: Path) -> None:
    sentences = assets.bring(_listing(), tmp_path, Registry(reachable=False))
    assert sentences[0] == ("Font is missing: there is no network. Until 'make assets' succeeds, text is plain.")
    assert assets.bring(_listing(), tmp_path, Registry()) == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"registry": "attic"}, "the registry must be one of pypi, not 'attic'"),
        ({"to": "../outside.ttf"}, "would land outside"),
        ({"to": "/outside.ttf"}, "would land outside"),
        ({"inside": "nothing.ttf"}, "there is no nothing.ttf in the package"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_wrong_list_is_refused(changes: dict[str, str], sentence: str, tmp_path: Path) -> None:
    with pytest.raises(assets.Refused, match=sentence):
        assets.bring(_listing(**changes), tmp_path, Registry())


def test_the_projects_own_list_is_in_order() -> None:
    listed = assets.read_assets((ROOT / "packaging" / "assets.toml").read_text())
    targets = [target for asset in listed for target in asset.targets()]
    assert len(targets) == len(set(targets))
    assert all(len(asset.sha256) == 64 and asset.without for asset in listed)
