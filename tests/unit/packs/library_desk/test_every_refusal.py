"""The one list of what packs and libraries must withstand: each line, the tests that provoke it, and what is told."""

from __future__ import annotations

import ast
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest

from desktop_app.kernel.sentences import LANGUAGES
from desktop_app.packs.library.desk.troubles import DeskTrouble
from desktop_app.packs.library.troubles import LibraryTrouble
from desktop_app.packs.rules import Rule
from tests.fakes.hostile_zips import HOSTILE
from tests.fakes.sentences import templates_of
from tests.fakes.spoilt_packs import SPOILT

TESTS = Path(__file__).parents[3]
LOOKS = "unit/packs/library_desk/test_refresh.py"
SOURCES = "unit/packs/library_desk/test_sources.py"
WEB = "unit/sync/test_http_source.py"
SECURED = "unit/sync/test_secured.py"
DESK = "storage/test_followed.py"
DAYS = "storage/test_bad_updates.py"
ZIPS = "unit/packs/test_hostile_zips.py"
RULES = "unit/packs/test_rules.py"

# what happens → the file and the tests that let it happen → what is said; nothing where it does no harm
WITHSTOOD: dict[str, tuple[str, tuple[str, ...], tuple[StrEnum, ...]]] = {
    "rollback within a source": (
        LOOKS,
        ("test_a_server_that_goes_back_is_refused", "test_an_older_stick_brings_nothing_old_back"),
        (DeskTrouble.ROLLED_BACK, DeskTrouble.LIST_OLDER),
    ),
    "rollback between sources": (
        DAYS,
        (
            "test_a_server_that_is_behind_a_stick_brings_nothing_old_back",
            "test_a_stick_that_is_behind_the_server_brings_nothing_old_back",
        ),
        (DeskTrouble.LIST_OLDER,),
    ),
    "freeze": (LOOKS, ("test_a_frozen_library_passes_nothing_once_it_expired",), (DeskTrouble.EXPIRED,)),
    "one list that expired": (
        LOOKS,
        ("test_one_expired_list_takes_no_other_with_it",),
        (DeskTrouble.LIST_EXPIRED,),
    ),
    "mix and match": (
        LOOKS,
        ("test_documents_of_different_days_are_not_mixed",),
        (DeskTrouble.MIXED, DeskTrouble.LIST_BROKEN),
    ),
    "wrong role for a path, also when listing": (
        LOOKS,
        ("test_a_publisher_lists_only_what_is_theirs", "test_whose_a_path_is_python_tuf_says"),
        (DeskTrouble.NOT_THEIRS,),
    ),
    "a path in doubt": (
        LOOKS,
        ("test_where_somebodys_list_is_missing_their_paths_stay_in_doubt",),
        (DeskTrouble.UNCERTAIN,),
    ),
    "threshold": (
        LOOKS,
        ("test_one_signature_where_two_are_needed_is_too_few", "test_the_same_signature_twice_counts_once"),
        (DeskTrouble.LIST_UNSIGNED,),
    ),
    "wrong or unknown key": (
        LOOKS,
        ("test_a_stamp_with_a_foreign_key_is_refused", "test_a_list_with_a_foreign_key_is_refused_alone"),
        (DeskTrouble.NOT_SIGNED, DeskTrouble.LIST_UNSIGNED),
    ),
    "revoked key": (
        LOOKS,
        (
            "test_who_was_taken_out_is_refused_even_on_an_old_stick",
            "test_a_publishers_lost_key_counts_no_more_on_an_old_stick",
            "test_a_lost_stamp_key_counts_no_more",
        ),
        (DeskTrouble.REMOVED, DeskTrouble.LIST_UNSIGNED, DeskTrouble.NOT_SIGNED),
    ),
    "fast-forwarded stamps": (
        LOOKS,
        (
            "test_stamps_that_a_thief_counted_up_are_overcome_by_a_new_key",
            "test_an_impossible_number_is_not_even_remembered",
            "test_a_list_with_an_impossible_number_is_refused_alone",
        ),
        (DeskTrouble.IMPOSSIBLE_NUMBER,),
    ),
    "forked sticks": (
        LOOKS,
        ("test_sticks_of_two_trainers_that_parted_are_both_read", "test_two_lists_under_one_number_are_an_alarm"),
        (DeskTrouble.LIST_OLDER, DeskTrouble.LIST_SAME_NUMBER),
    ),
    "two words of the owner under one number": (
        LOOKS,
        ("test_two_owners_documents_under_one_number_are_an_alarm",),
        (DeskTrouble.SAME_NUMBER,),
    ),
    "expired first contact": (
        LOOKS,
        ("test_a_frozen_library_passes_nothing_once_it_expired", "test_an_expired_owners_document_stops_everything"),
        (DeskTrouble.EXPIRED,),
    ),
    "an old library for a new desk": (
        LOOKS,
        ("test_an_older_seal_than_the_invitation_asks_for_is_refused",),
        (DeskTrouble.OLD_ROOT,),
    ),
    "endless source": (WEB, ("test_an_endless_answer_is_cut_off",), (DeskTrouble.TOO_LARGE,)),
    "dribbling source": (
        WEB,
        ("test_a_server_that_dribbles_is_left", "test_a_server_that_dribbles_headers_is_left"),
        (DeskTrouble.TOO_SLOW,),
    ),
    "silent source": (WEB, ("test_a_silent_server_is_left",), (DeskTrouble.TOO_SLOW,)),
    "corrupt range answers": (
        WEB,
        ("test_a_wrong_part_is_refused", "test_a_part_that_nobody_asked_for_is_refused"),
        (DeskTrouble.WRONG_PART,),
    ),
    "a part with other bytes": (
        DAYS,
        ("test_a_part_that_was_damaged_on_its_way_is_refused_and_comes_well_the_next_time",),
        (DeskTrouble.WRONG_BYTES,),
    ),
    "wrong hash": (DESK, ("test_other_bytes_than_were_signed_are_refused",), (DeskTrouble.WRONG_BYTES,)),
    "another pack under a signed name": (
        DESK,
        ("test_another_pack_under_a_signed_name_is_refused",),
        (DeskTrouble.WRONG_PACK,),
    ),
    "a server that nobody vouches for": (
        SECURED,
        (
            "test_without_it_nobody_is_believed",
            "test_a_certificate_that_ran_out_is_refused",
            "test_a_certificate_for_another_server_is_refused",
            "test_a_proxy_that_reads_along_is_not_believed",
        ),
        (DeskTrouble.CERTIFICATE,),
    ),
    "a proxy that refuses": (
        SECURED,
        ("test_a_proxy_that_refuses_the_tunnel_is_told", "test_a_proxy_that_refuses_a_plain_question_is_told"),
        (DeskTrouble.BAD_PROXY,),
    ),
    "duplicate entries in a ZIP": (
        SOURCES,
        ("test_names_that_reach_out_are_refused",),
        (Rule.NAME_TWICE, Rule.NAME_CASE),
    ),
    "pipes and devices on a stick": (
        SOURCES,
        (
            "test_a_pipe_is_refused_and_nobody_waits_for_it",
            "test_a_device_is_refused",
            "test_a_pipe_as_a_library_is_refused",
        ),
        (DeskTrouble.NOT_ORDINARY,),
    ),
    "links on a stick": (
        SOURCES,
        ("test_a_file_that_is_a_link_is_refused", "test_a_folder_in_it_that_is_a_link_is_refused"),
        (DeskTrouble.NOT_ORDINARY,),
    ),
    "stick pulled out": (
        SOURCES,
        ("test_a_stick_that_is_pulled_out_is_told", "test_a_stick_that_fails_while_it_is_read_is_told"),
        (DeskTrouble.GONE,),
    ),
    "stick pulled out while a pack comes": (
        DAYS,
        ("test_a_stick_pulled_out_while_a_pack_comes_leaves_nothing",),
        (DeskTrouble.GONE,),
    ),
    "two updates at once": (DAYS, ("test_two_processes_that_update_at_once_both_end_well",), (DeskTrouble.MEANWHILE,)),
    "clock in 2005": (LOOKS, ("test_a_clock_that_is_behind_is_not_believed",), ()),
    "clock in 2050": (
        LOOKS,
        ("test_in_2050_nothing_new_passes_and_the_sentence_speaks_of_the_clock",),
        (DeskTrouble.EXPIRED,),
    ),
    "kill -9 during updates": (
        "storage/test_update_kills.py",
        ("test_a_kill_at_ten_moments_of_an_update_harms_nothing",),
        (),
    ),
    "full disk": (DAYS, ("test_a_full_disk_is_told_before_and_survived_during_an_update",), ()),
    "names that are no packs or publishers": (
        LOOKS,
        ("test_a_name_that_no_pack_can_have_is_left_out", "test_a_publisher_whose_id_is_no_file_name_is_left_out"),
        (DeskTrouble.BAD_NAME, DeskTrouble.LIST_BROKEN),
    ),
    "documents that are none": (
        LOOKS,
        ("test_what_is_no_document_is_refused", "test_a_missing_document_is_told"),
        (DeskTrouble.NOT_UNDERSTOOD, DeskTrouble.MISSING_FILE),
    ),
    "signing what is not theirs": (
        "unit/packs/library/test_publishing.py",
        ("test_nobody_publishes_what_is_not_theirs", "test_a_version_never_changes"),
        (LibraryTrouble.NOT_YOURS,),
    ),
}

# What an archive and its texts must withstand; the samples are those of `HOSTILE` and `SPOILT`.
ARCHIVES = {
    "absolute or parent paths": (Rule.NAME_ABSOLUTE, Rule.NAME_PARENT),
    "drive letters": (Rule.NAME_DRIVE,),
    "device names": (Rule.NAME_DEVICE,),
    "NUL": (Rule.NAME_NUL,),
    "links": (Rule.LINKED_FILE, Rule.SPECIAL_FILE),
    "duplicate or case-colliding names": (Rule.NAME_TWICE, Rule.NAME_CASE),
    "encrypted entries": (Rule.ZIP_ENCRYPTED,),
    "too many files": (Rule.TOO_MANY_FILES,),
    "too large a file, total or ratio": (Rule.FILE_TOO_LARGE, Rule.TOTAL_TOO_LARGE, Rule.RATIO),
    "sizes that lie": (Rule.ENTRY_DAMAGED,),
    "bad UTF-8": (Rule.NOT_UTF8,),
    "bad TOML": (Rule.TOML_UNREADABLE, Rule.TOML_TWICE),
    "XML entities": (Rule.SVG_ENTITIES,),
    "unknown format": (Rule.UNKNOWN_FORMAT,),
    "broken references between files": (Rule.MISSING_PICTURE, Rule.UNKNOWN_TERM),
    "a missing language": (Rule.MISSING_LANGUAGE, Rule.MISSING_LANGUAGE_FILE),
    "a text without end": (Rule.TEXT_TOO_LARGE,),
}


@cache
def named_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def require_sentences(code: str) -> None:
    told = [templates_of(language)[code] for language in LANGUAGES]
    assert len(set(told)) == len(LANGUAGES)


@pytest.mark.parametrize("what", WITHSTOOD)
def test_each_line_is_provoked_and_told(what: str) -> None:
    file, names, codes = WITHSTOOD[what]
    assert set(names) <= named_in(file)
    text = (TESTS / file).read_text(encoding="utf-8")
    for code in codes:
        require_sentences(f"pack.{code}" if isinstance(code, Rule) else code)
        assert f"{type(code).__name__}.{code.name}" in text or code.name.lower().replace("_", "-") in text


@pytest.mark.parametrize("what", ARCHIVES)
def test_each_line_of_an_archive_has_its_sample_and_is_told(what: str) -> None:
    sampled = {one.rule for one in HOSTILE} | {one.rule for one in SPOILT}
    for rule in ARCHIVES[what]:
        assert rule in sampled
        require_sentences(f"pack.{rule}")


def test_every_refusal_of_a_desk_is_provoked_somewhere() -> None:
    texts = "\n".join(file.read_text(encoding="utf-8") for file in TESTS.rglob("test_*.py") if file != Path(__file__))
    assert [code for code in DeskTrouble if f"DeskTrouble.{code.name}" not in texts and f'"{code}"' not in texts] == []
