"""First trust: words compared by ear, invitations as files and links, and what the IT people decided."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.desk.anchor import (
    Anchor,
    MachineWide,
    agreed,
    read_invitation,
    read_link,
    read_machine_wide,
)
from desktop_app.packs.library.desk.folder import FolderSource
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.desk.trust import begin, meet
from desktop_app.packs.library.desk.words import are_the_same, parts, places_to_ask, require_the_same
from desktop_app.packs.problem import PackRefused
from tests.fakes.hand_library import small_library
from tests.fakes.sentences import require_told

SEAL, OTHER = "ab" * 32, "cd" * 32
LANGUAGES = ("en", "it", "pl")
fingerprints = st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}")


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        work()
    require_told(caught.value)
    return caught.value.code


@given(fingerprints, st.sampled_from(LANGUAGES), st.integers(0, 10**9))
def test_two_are_asked_for_and_found_the_same(fingerprint: str, language: str, draw: int) -> None:
    words = parts(fingerprint, language)
    assert len(words) == (6 if language == "pl" else 8)
    places = places_to_ask(fingerprint, language, draw)
    assert len(set(places)) == 2 and places == tuple(sorted(places)) and places[1] < len(words)
    typed = [words[place] for place in places]
    assert are_the_same(fingerprint, language, places, typed)
    assert are_the_same(fingerprint, language, places, [f" {word.upper()} " for word in typed])
    if words[places[0]] != words[places[1]]:
        assert not are_the_same(fingerprint, language, places, typed[::-1])


def test_every_pair_can_be_asked_for() -> None:
    assert len({places_to_ask(SEAL, "en", draw) for draw in range(56)}) == 28


@pytest.mark.parametrize("typed", [(), ("",), ("", ""), ("a", "b"), ("x" * 1000, "y")])
def test_other_words_are_refused(typed: tuple[str, ...]) -> None:
    assert refused(lambda: require_the_same(SEAL, "en", (0, 1), typed)) == DeskTrouble.WORDS_DIFFER


def test_one_word_twice_is_not_two() -> None:
    word = parts(SEAL, "en")[3]
    assert not are_the_same(SEAL, "en", (3, 3), (word, word))
    assert not are_the_same(SEAL, "en", (3,), (word,))


def test_four_letters_are_enough_and_three_are_not() -> None:
    words = parts(SEAL, "it")
    long = [place for place, word in enumerate(words) if len(word) > 4][:2]
    assert are_the_same(SEAL, "it", long, [words[place][:4] for place in long])
    assert not are_the_same(SEAL, "it", long, [words[place][:3] for place in long])


def test_digits_are_compared_whole() -> None:
    first, second, *_ = parts(SEAL, "pl")
    assert not are_the_same(SEAL, "pl", (0, 1), (first[:4], second))


def test_a_library_is_met_and_nothing_is_trusted_yet(tmp_path: Path) -> None:
    made = small_library(tmp_path)
    fingerprint, root = meet(FolderSource(made.folder))
    assert begin(Anchor(fingerprint, 3, "https://a/"), root).least_root == 3
    assert refused(lambda: begin(Anchor(OTHER), root)) == DeskTrouble.OTHER_SEAL


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b"[" * 100_000, b"<html>"])
def test_what_is_no_seal_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata" / "1.root.json").write_bytes(content)
    assert refused(lambda: meet(FolderSource(tmp_path))) == DeskTrouble.NOT_UNDERSTOOD


def test_an_empty_stick_holds_no_library(tmp_path: Path) -> None:
    assert refused(lambda: meet(FolderSource(tmp_path))) == DeskTrouble.NO_LIBRARY


def test_a_seal_that_did_not_sign_itself_is_refused(tmp_path: Path) -> None:
    made = small_library(tmp_path)
    made.write_root("thief")
    assert refused(lambda: meet(FolderSource(made.folder))) == DeskTrouble.NOT_SIGNED


def test_a_later_seal_is_no_first_one(tmp_path: Path) -> None:
    made = small_library(tmp_path)
    made.next_root()
    made.write_root()
    metadata = made.folder / "metadata"
    (metadata / "2.root.json").replace(metadata / "1.root.json")
    assert refused(lambda: meet(FolderSource(made.folder))) == DeskTrouble.NOT_SIGNED


# invitations


def test_an_invitation_is_read() -> None:
    text = f'format = 1\nseal = "{SEAL}"\nleast_root = 4\naddress = "https://library.example/"\n'
    assert read_invitation("x.toml", text.encode()) == Anchor(SEAL, 4, "https://library.example/")
    assert read_invitation("x.toml", f'format = 1\nseal = "{SEAL}"\n'.encode()) == Anchor(SEAL)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "format = 1",
        'format = 1\nseal = "short"',
        f'format = 1\nseal = "{SEAL.upper()}"',
        f'format = 1\nseal = "{SEAL}"\nleast_root = 0',
        f'format = 1\nseal = "{SEAL}"\nleast_root = "x"',
        f'format = 1\nseal = "{SEAL}"\nextra = 1',
        f'format = 9\nseal = "{SEAL}"',
        "\x00",
        "x" * 100_000,
    ],
)
def test_what_is_no_invitation_is_refused(text: str) -> None:
    with pytest.raises(Trouble) as caught:
        read_invitation("x.toml", text.encode())
    require_told(caught.value)


def test_a_link_is_an_invitation_too() -> None:
    assert read_link(f" portavoce:join?seal={SEAL}&root=3&at=https%3A%2F%2Fa%2F\n") == Anchor(SEAL, 3, "https://a/")
    assert read_link(f"portavoce:join?seal={SEAL}") == Anchor(SEAL)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://evil.example",
        "portavoce:join",
        f"portavoce:leave?seal={SEAL}",
        "portavoce:join?seal=abc",
        f"portavoce:join?seal={SEAL}&root=x",
        f"portavoce:join?seal={SEAL}&root=-1",
        f"portavoce:join?seal={SEAL}&x=1",
        f"portavoce:join?seal={SEAL}&root={10**30}",
        f"portavoce://join?seal={SEAL}",
        "portavoce:join?seal",
        "\x00",
        "portavoce:join?" + "a=1&" * 1000,
    ],
)
def test_what_is_no_link_is_refused(text: str) -> None:
    assert refused(lambda: read_link(text)) == DeskTrouble.NOT_AN_INVITATION


CODES = (
    "short",
    "x" * 65,
    "exactly-eleven"[:12],  # eleven signs that count
    "with--two-hyphens-here",
    "-at-the-beginning-of-it",
    "at-the-end-of-it-",
    "tabs\tare-no-blanks-12",
    "ends-in-a-line-end-12\n",
    "żółta-gęś-i-jaźń-12",
    "٣٤٥٦٧٨٩٠١٢٣٤٥",
    "abcdefghijkl\u202emnop",
    "abcdefghijkl\u0000mnop",
    "'; DROP TABLE device; --",
    "<script>alert(1)</script>",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
)


@pytest.mark.parametrize("code", CODES)
def test_what_cannot_be_an_enrolment_code_is_refused(code: str) -> None:
    written = f'format = 1\nseal = "{SEAL}"\ncode = {json.dumps(code)}\n'.encode()
    link = f"portavoce:join?seal={SEAL}&code={quote(code, safe='')}"
    for work in (lambda: read_invitation("x.portavoce", written), lambda: read_link(link)):
        assert refused(work) == DeskTrouble.BAD_CODE


@pytest.mark.parametrize("value", ["", "1", "[]", "{}", "true", '" "', '["abcdefghijklm"]', '""'])
def test_a_code_of_another_kind_is_refused(value: str) -> None:
    with pytest.raises(Trouble) as caught:
        read_invitation("x.portavoce", f'format = 1\nseal = "{SEAL}"\ncode = {value}\n'.encode())
    require_told(caught.value)


def test_a_code_is_read_and_is_none_of_the_it_peoples() -> None:
    code = "k7m2p-qrs8t-u9vwx-yz234"
    assert read_invitation("x", f'format = 1\nseal = "{SEAL}"\ncode = "{code}"\n'.encode()).code == code
    assert read_link(f"portavoce:join?seal={SEAL}&code={code}").code == code
    with pytest.raises(PackRefused):
        read_machine_wide("x", MACHINE.replace("least_root = 5", f'least_root = 5\ncode = "{code}"').encode())


@given(st.text(), st.binary())
def test_any_text_is_an_invitation_or_refused(text: str, content: bytes) -> None:
    for work in (
        lambda: read_link(text),
        lambda: read_invitation("x", content),
        lambda: read_machine_wide("x", content),
    ):
        with pytest.raises(Trouble):
            work()


# who decides


MACHINE = f"""
format = 1
others = false

[[library]]
seal = "{SEAL}"
least_root = 5
address = "https://library.example/"

[network]
proxy = "http://proxy.example:3128"
certificates = "/etc/ssl/acme.pem"
"""


def test_what_the_it_people_wrote_is_read() -> None:
    found = read_machine_wide("x.toml", MACHINE.encode())
    assert found.anchors == (Anchor(SEAL, 5, "https://library.example/"),) and not found.others
    assert (found.proxy, found.certificates) == ("http://proxy.example:3128", "/etc/ssl/acme.pem")
    for spoilt in (MACHINE.replace("abab", "xx"), MACHINE.replace("proxy =", "proxi ="), MACHINE.replace("false", "3")):
        with pytest.raises(PackRefused if "abab" in spoilt else Trouble):
            read_machine_wide("x.toml", spoilt.encode())


def test_their_word_wins() -> None:
    strict, open_ = MachineWide((Anchor(SEAL, 5, "a"),)), MachineWide((Anchor(SEAL, 5, "a"),), others=True)
    assert agreed(SEAL, strict, None) == Anchor(SEAL, 5, "a")
    assert agreed(SEAL, strict, Anchor(SEAL, 7, "b")) == Anchor(SEAL, 7, "a")
    assert agreed(SEAL, strict, Anchor(SEAL, 2)) == Anchor(SEAL, 5, "a")
    assert refused(lambda: agreed(OTHER, strict, Anchor(OTHER))) == DeskTrouble.NOT_CHOSEN
    assert agreed(OTHER, open_, Anchor(OTHER)) == Anchor(OTHER)
    assert agreed(OTHER, open_, None) is None  # then words are compared


def test_an_invitation_to_another_library_is_told() -> None:
    assert refused(lambda: agreed(SEAL, None, Anchor(OTHER))) == DeskTrouble.OTHER_SEAL
    assert agreed(SEAL, None, Anchor(SEAL, 2)) == Anchor(SEAL, 2)
    assert agreed(SEAL, None, None) is None
