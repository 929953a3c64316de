"""Names and paths of a library: what may be one, and that reading undoes writing."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.library.format import (
    Grant,
    document_at,
    document_of,
    grant_of,
    new_target,
    read_grant,
    read_target,
    require_role_name,
    stored_at,
)
from desktop_app.packs.pack import Kind

IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4})?(\.[a-z0-9]{1,8}){1,3}", fullmatch=True)
VERSIONS = st.from_regex(r"(0|[1-9][0-9]{0,3})(\.(0|[1-9][0-9]{0,3})){2}(-[a-z]{1,5})?", fullmatch=True)


def _code(call: object) -> str:
    assert callable(call)
    try:
        call()
    except Trouble as trouble:
        return trouble.code.removeprefix("library.")
    return "fine"


@given(st.sampled_from(Kind), IDS, VERSIONS)
def test_a_target_is_read_back_from_its_name(kind: Kind, pack_id: str, version: str) -> None:
    if pack_id.partition(".")[0] in ("con", "nul", "aux", "prn"):
        return
    target = new_target(kind, pack_id, version)
    assert read_target(target.name) == target
    assert grant_of(target.grant.pattern) == target.grant == read_grant(str(target.grant))


@given(st.text(max_size=40))
def test_any_name_is_taken_or_refused_in_words(text: str) -> None:
    assert _code(lambda: read_target(text)) in ("fine", "bad-name", "device-name", "unknown-kind")
    assert _code(lambda: read_grant(text)) in ("fine", "bad-grant", "bad-name", "device-name", "unknown-kind")
    if _code(lambda: require_role_name(text)) == "fine":
        assert set(text) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("ada", "fine"),
        ("ada.rossi-2", "fine"),
        ("Ada", "bad-name"),
        ("ada/rossi", "bad-name"),
        ("ada%2frossi", "bad-name"),
        ("..", "bad-name"),
        (".ada", "bad-name"),
        ("ada.", "bad-name"),
        ("ada rossi", "bad-name"),
        ("a" * 61, "bad-name"),
        ("żółw", "bad-name"),
        ("", "bad-name"),
        ("con", "device-name"),
        ("lpt1.ada", "device-name"),
        ("root", "reserved-name"),
        ("timestamp", "reserved-name"),
    ],
)
def test_a_publishers_id_becomes_a_file_everywhere(name: str, code: str) -> None:
    assert _code(lambda: require_role_name(name)) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("course/it.acme.intro/1.0.0.pvpack", "fine"),
        ("course/it.acme.intro/1.0.0-rc.1.pvpack", "fine"),
        ("course/it.acme.intro/1.0.0+build.pvpack", "bad-name"),
        ("course/it.acme.intro/1.0.0-RC1.pvpack", "bad-name"),
        ("course/it.acme.intro/1.0.pvpack", "bad-name"),
        ("course/con.acme/1.0.0.pvpack", "device-name"),
        ("course/it.acme.intro/../1.0.0.pvpack", "bad-name"),
        ("course/../it.acme/1.0.0.pvpack", "bad-name"),
        ("course/it.acme.*/1.0.0.pvpack", "bad-name"),
        ("recipe/it.acme.intro/1.0.0.pvpack", "unknown-kind"),
        ("company.toml", "bad-name"),
    ],
)
def test_only_such_names_are_packs(name: str, code: str) -> None:
    assert _code(lambda: read_target(name)) == code


@pytest.mark.parametrize("pattern", ["course/*/*", "*/it.acme.intro/*", "course/it.acme.intro*/*", "company.toml"])
def test_a_pattern_that_is_not_one_pack_is_no_grant(pattern: str) -> None:
    assert grant_of(pattern) is None


def test_paths_are_those_of_python_tuf() -> None:
    assert stored_at("course/it.acme.intro/1.0.0.pvpack", "ab") == "targets/course/it.acme.intro/ab.1.0.0.pvpack"
    assert stored_at("company.toml", "ab") == "targets/ab.company.toml"
    assert document_at("ada.rossi", 5) == "metadata/5.ada.rossi.json"
    assert document_of("5.ada.rossi.json") == ("ada.rossi", 5)
    assert document_of("timestamp.json") is None
    assert Grant(Kind.COURSE, "it.acme.intro").pattern == "course/it.acme.intro/*"


def test_names_are_known_without_any_foreign_library() -> None:
    """The first screen of a desk may need them, and python-tuf takes 80 ms."""
    code = (
        "import sys, desktop_app.packs.library.format, desktop_app.packs.library.records, desktop_app.cli;"
        "print({'tuf', 'cryptography', 'mnemonic', 'securesystemslib'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
