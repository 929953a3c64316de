"""What packaging/server brings fits this machine's own systemd, and says what the pages say."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "packaging" / "server"
UNITS = sorted([*PLACE.glob("*.service"), *PLACE.glob("*.timer")])


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        text = unit.read_text(encoding="utf-8").replace("/opt/portavoce/bin/portavoce-server", "/bin/true")
        (tmp_path / unit.name).write_text(text.replace("/usr/bin/find", "/bin/true"), encoding="utf-8")
    files = [str(tmp_path / unit.name) for unit in UNITS]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *files], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_service_may_do_little() -> None:
    unit = (PLACE / "portavoce-server.service").read_text(encoding="utf-8")
    for wanted in ("ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet=\n", "User=portavoce"):
        assert wanted in unit


def test_what_the_pages_name_is_there() -> None:
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    from advocacy_server.cli import main

    named = set(re.findall(r"portavoce-server ([a-z-]+)", page)) - {"portavoce-backup"}
    for command in sorted(named):
        with pytest.raises(SystemExit) as left:
            main([command, "--help"])
        assert left.value.code == 0, command
    for file in re.findall(r"`?docs/([a-z-]+\.md)", page):
        assert (ROOT / "docs" / file).is_file()
