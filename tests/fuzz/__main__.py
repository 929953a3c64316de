"""`make fuzz`: every door of strangers' bytes for a set time, each in a process of its own; findings in build/fuzz."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.fuzz.targets import TARGETS

SECONDS = 60  # for each


def main(wanted: list[str]) -> int:
    """All targets, or those named; a number is how many seconds each may take."""
    seconds = next((int(word) for word in wanted if word.isdecimal()), SECONDS)
    names = [name for name in TARGETS if name in wanted] or list(TARGETS)
    found = Path("build") / "fuzz"
    failed = [name for name in names if not _ran(name, seconds, found)]
    print(f"Did not end well: {', '.join(failed)}; see {found}" if failed else "All ended well.")
    return 1 if failed else 0


def _ran(name: str, seconds: int, found: Path) -> bool:
    command = [sys.executable, "-m", "tests.fuzz.running", name, str(seconds), str(found)]
    print(f"--- {name}", flush=True)
    return subprocess.run(command, check=False, timeout=seconds + 300).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
