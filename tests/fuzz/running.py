"""Changes samples and tries them, by atheris where it is installed, elsewhere by chance; always for a set time."""

from __future__ import annotations

import importlib.util
import random
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.corpora import CORPUS, samples
from tests.fuzz.targets import MOST, TARGETS

STRANGE = (
    b"\x00",
    b"\xff\xfe",
    b"[" * 50,
    b"'",
    b'"""',
    b"\r\n",
    b"-1",
    b"9" * 400,
    b"\xe2\x80\xae",
    b"{",
    b"..",
    b"&x;",
)
SLOWEST = 10  # seconds for one input; libFuzzer calls that a finding


def main(target: str, seconds: int, found: Path) -> None:
    """Look for bytes that do not end well; what is found lies in the folder `found` and ends this process."""
    found.mkdir(parents=True, exist_ok=True)
    if importlib.util.find_spec("atheris") is None:
        _by_chance(target, seconds, found)
    else:
        _by_atheris(target, seconds, found)


def changed(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """The bytes with some pieces cut, doubled, put in or taken from another sample."""
    for _ in range(chance.randint(1, 6)):
        first, last = sorted(chance.randint(0, len(content)) for _ in range(2))
        piece = content[first:last]
        put = chance.choice((b"", piece * 2, chance.choice(STRANGE), other[: last - first], chance.randbytes(3)))
        content = (content[:first] + put + content[last if chance.random() < 0.5 else first :])[:MOST]
    return content


def _by_chance(target: str, seconds: int, found: Path) -> None:
    chance, files, until, tries = random.Random(), samples(target), time.monotonic() + seconds, 0
    while time.monotonic() < until:
        content = changed(chance.choice(files).read_bytes(), chance.choice(files).read_bytes(), chance)
        begun = time.monotonic()
        try:
            TARGETS[target](content)
            assert time.monotonic() - begun < SLOWEST, "too slow"
        except BaseException:
            (found / f"{target}-{tries}").write_bytes(content)
            raise
        tries += 1
    print(f"{target}: {tries} tries by chance in {seconds} s")


def _by_atheris(target: str, seconds: int, found: Path) -> None:
    import atheris  # type: ignore[import-not-found]  # not on every system, and of use for this alone

    grown = found / f"{target}-corpus"  # what atheris adds is not for the repository
    shutil.copytree(CORPUS / target, grown, dirs_exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-timeout={SLOWEST}", f"-max_len={MOST}", f"-artifact_prefix={found}/"]
    atheris.instrument_all()
    once: Callable[[bytes], None] = TARGETS[target]
    atheris.Setup([sys.argv[0], *options, "-verbosity=0", "-print_final_stats=1", str(grown)], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
