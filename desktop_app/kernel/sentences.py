"""The core's own words in three languages, so that the command line speaks without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.kernel.places import resource
from desktop_app.kernel.trouble import Trouble

LANGUAGES = ("en", "it", "pl")


class Sentences:
    """Looks up a sentence by its code and fills it.

    Texts lie in `resources/sentences/<subject>.<language>.toml`; the code "pack.unknown-key" is the key
    `unknown-key` of table `[pack]`. Files are read at the first question, once.
    """

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._folder = folder or resource("sentences")
        self._texts: dict[str, str] | None = None

    def say(self, code: str, **params: object) -> str:
        """The sentence for `code`, filled; an unknown code is said as itself, never raised."""
        template = self._all().get(code)
        if template is None:
            return code
        return template.format_map(_Forgiving(params))

    def of(self, trouble: Trouble) -> str:
        """The sentence that tells a person about `trouble`."""
        return self.say(trouble.code, **trouble.params)

    def _all(self) -> Mapping[str, str]:
        if self._texts is None:
            self._texts = read_sentences(self._folder, self.language)
        return self._texts


class _Forgiving(dict[str, object]):
    """A sentence with a missing detail is better than none."""

    def __init__(self, params: Mapping[str, object]) -> None:
        super().__init__(params)

    def __missing__(self, key: str) -> str:
        return "…"


def read_sentences(folder: Path, language: str) -> dict[str, str]:
    """All sentences of one language as {"subject.key": text}."""
    import tomllib  # 3 ms that a start without a sentence need not wait for

    texts: dict[str, str] = {}
    for file in sorted(folder.glob(f"*.{language}.toml")):
        for subject, entries in tomllib.loads(file.read_text(encoding="utf-8")).items():
            texts.update({f"{subject}.{key}": text for key, text in entries.items()})
    return texts
