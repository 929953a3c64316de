"""Says calmly that something in a course could not be read, and in which file, so that its trainer can mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.packs.problem import Problem


def flaw_words(flaws: Sequence[Problem]) -> str:
    """One sentence for all of them; the first one says where to look."""
    first = flaws[0]
    if first.line:
        pattern = QCoreApplication.translate(
            "FlawNotice",
            "Something in “{file}”, line {line}, could not be read and was left out. Your trainer can mend it;"
            " everything else is here.",
        )
    else:
        pattern = QCoreApplication.translate(
            "FlawNotice",
            "Something in “{file}” could not be read and was left out. Your trainer can mend it;"
            " everything else is here.",
        )
    return pattern.format(file=first.file, line=first.line)
