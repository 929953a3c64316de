"""Film and sound of lessons: which names they have, what lies beside them, and whether they are what they say."""

from __future__ import annotations

import posixpath
from typing import Literal

from desktop_app.packs.limits import MIB
from desktop_app.packs.problem import refuse
from desktop_app.packs.rules import Rule
from desktop_app.packs.source import PackSource

VIDEO_ENDS = (".webm", ".mp4", ".ogv")
AUDIO_ENDS = (".ogg", ".mp3", ".wav", ".m4a")
MEDIA_ENDS = VIDEO_ENDS + AUDIO_ENDS
CAPTIONS_HEAD = "WEBVTT"
CUE = "-->"
LOOKED_AT = 12
LARGEST_TAG = 4 * MIB
MPEG_FRAMES = (b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xe3", b"\xff\xe2")

# ending → place in the file → what has to be there
SIGNS: dict[str, dict[int, tuple[bytes, ...]]] = {
    ".webm": {0: (b"\x1a\x45\xdf\xa3",)},
    ".mp4": {4: (b"ftyp",)},
    ".m4a": {4: (b"ftyp",)},
    ".ogv": {0: (b"OggS",)},
    ".ogg": {0: (b"OggS",)},
    ".mp3": {0: (b"ID3", *MPEG_FRAMES)},
    ".wav": {0: (b"RIFF",), 8: (b"WAVE",)},
}


def is_media(name: str) -> bool:
    """Whether the name ends like a film or a sound that lessons may play."""
    return name.lower().endswith(MEDIA_ENDS)


def media_kind(name: str) -> Literal["video", "audio"] | None:
    """What to play it as; None for what cannot be played."""
    if name.lower().endswith(VIDEO_ENDS):
        return "video"
    return "audio" if name.lower().endswith(AUDIO_ENDS) else None


def captions_name(path: str, language: str) -> str:
    """Where the captions of a film lie, if there are any: `media/clip.en.vtt` for `media/clip.webm`."""
    return f"{posixpath.splitext(path)[0]}.{language}.vtt"


def transcript_name(path: str, language: str) -> str:
    """Where the text of a film or a sound lies, if there is one: `media/clip.en.txt`."""
    return f"{posixpath.splitext(path)[0]}.{language}.txt"


def are_captions(text: str) -> bool:
    """Whether it looks like WebVTT with at least one line to show."""
    return text.startswith(CAPTIONS_HEAD) and CUE in text


def check_media(source: PackSource, name: str) -> None:
    """Refuse a film or a sound that is not what its name says.

    Players look at the content and not at the name, and some of what they know opens other files or addresses.
    """
    start = source.beginning(name, LOOKED_AT)
    signs = SIGNS[posixpath.splitext(name.lower())[1]]
    if not all(start[place:].startswith(known) for place, known in signs.items()):
        raise refuse(Rule.MEDIA_DAMAGED, name)
    if start.startswith(b"ID3") and not _sound_follows(source, name, start):
        raise refuse(Rule.MEDIA_DAMAGED, name)


def _sound_follows(source: PackSource, name: str, start: bytes) -> bool:
    """Whether sound lies behind the tags of an MP3; their length is written in sevens of bits."""
    length = 0
    for byte in start[6:10]:
        length = length << 7 | byte & 0x7F
    length += 10
    return length <= LARGEST_TAG and source.beginning(name, length + 2)[length:].startswith(MPEG_FRAMES)
