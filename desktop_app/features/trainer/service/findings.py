"""Finds out how it stands with the pack in a folder, in words for a list, and mends what a click can mend."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from desktop_app.features.trainer.excerpt import read_inside
from desktop_app.features.trainer.faults import explained
from desktop_app.features.trainer.mending import Mend, mended, mends_of
from desktop_app.features.trainer.service.packs import Checked, check
from desktop_app.features.trainer.told import told_of
from desktop_app.features.trainer.tracing import trace_of
from desktop_app.features.trainer.work import Finding, Told
from desktop_app.kernel.sentences import Sentences
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.problem import Problem


def find(folder: str, speaker: Sentences, known: Finding | None = None) -> Finding:
    """Check the pack in a folder, unless it looks as it did when `known` was found. Never raises what can be told."""
    trace = trace_of(Path(folder))
    if known is not None and (known.trace, known.language) == (trace, speaker.language) and not known.refusal:
        return known
    if trace is None:
        return Finding(folder, speaker.language)
    began = time.perf_counter()
    try:
        checked = check(Path(folder))
    except Trouble as trouble:
        return Finding(folder, speaker.language, trace, refusal=speaker.of(trouble))
    told = tuple(_told(checked, Path(folder), speaker))
    seconds = time.perf_counter() - began
    return Finding(
        folder=folder,
        language=speaker.language,
        trace=trace,
        told=told,
        manifest=checked.manifest,
        statistics=checked.statistics,
        seconds=seconds,
    )


def _told(checked: Checked, folder: Path, speaker: Sentences) -> Iterator[Told]:
    texts: dict[str, str] = {}
    for problem in checked.problems:
        yield told_of(problem, speaker, _fitting(problem, folder, texts))
    for advice in checked.advice:
        yield told_of(advice, speaker)


def _fitting(problem: Problem, folder: Path, texts: dict[str, str]) -> Mend | None:
    """The mend that fits the line as it stands; `texts` keeps what was read."""
    for mend in mends_of(problem):
        if mend.file not in texts:
            texts[mend.file] = _text(folder, mend.file)
        if mended(texts[mend.file], mend) is not None:
            return mend
    return None


def _text(folder: Path, file: str) -> str:
    try:
        return read_inside(folder, file).decode("utf-8")
    except (OSError, ValueError):
        return ""


def apply(folder: Path, mend: Mend) -> Mend:
    """Mend a line; the answer is the mend that takes it back. A Trouble where the line is no longer as it was."""
    with explained(folder / mend.file, written=folder):
        text = _text(folder, mend.file)
        better = mended(text, mend)
        if better is None:
            raise Trouble("authoring.line-changed", file=mend.file, line=mend.line)
        _replace(folder / mend.file, better.encode())
    return Mend(mend.file, mend.line, mend.new, mend.old)


def _replace(file: Path, content: bytes) -> None:
    """Whole or not at all, with the permissions it had."""
    temporary = file.with_name(f".{file.name}.part")
    try:
        temporary.write_bytes(content)
        temporary.chmod(file.stat().st_mode & 0o777)
        temporary.replace(file)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
