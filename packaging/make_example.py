"""Makes the example company's signed library from its folder."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.kernel.clock import SystemClock
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.edition import edition_of
from desktop_app.packs.library.example import EXAMPLE, make_example, public_keys
from desktop_app.packs.problem import PackRefused


def main(company: Path, target: Path) -> int:
    """Make it; what is wrong with the folder is told."""
    try:
        make_example(company, target, public_keys(EXAMPLE), edition_of(company, SystemClock().now()))
    except PackRefused as refusal:
        print(*refusal.sentences(Sentences("en")), sep="\n", file=sys.stderr)
        return 1
    except Trouble as trouble:
        print(Sentences("en").of(trouble), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
