"""New versions on a real shelf: progress carries over, an attempt ends on its own, and a version can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.events import CourseCompleted
from desktop_app.features.training.change import Withdrawn
from desktop_app.features.training.reached import Why
from desktop_app.first_screen import first_glance, home_from
from desktop_app.house import House
from desktop_app.packs.library.format import Target
from desktop_app.packs.library.records import Entry, Withdrawal
from desktop_app.packs.pack import Kind
from desktop_app.packs.texts import NO_TEXTS
from desktop_app.storage.schema import DATABASE_NAME
from desktop_app.storage.tables.libraries import library, library_recall
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.packs import Files
from tests.fakes.questions import right_answer
from tests.fakes.training import CHECK, FIRST, KINDS, MEDIA, RICH, WALK, do_everything, put_on_shelf, rich_files, take

HEARD: list[object] = []
RENAMED = "01-first/05-begin"
AGAIN = b'id = "be-clear"\nagain = "2.0.0"'


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profilo"


@pytest.fixture
def house(profile: Path, clock: FixedClock, tmp_path: Path) -> Iterator[House]:
    HEARD.clear()
    with desk.house_of(profile, clock, HEARD.append) as made:
        desk.join(made)
        put_on_shelf(made, tmp_path / "first", rich_files())
        yield made


def renamed(version: str = "1.1.0") -> Files:
    """Its first lesson has moved and has another name."""
    files = rich_files(version=version)
    return {
        name.replace("01-start", "05-begin"): text.replace(b"01-start", b"05-begin") for name, text in files.items()
    }


def asking_again(version: str = "2.0.0") -> Files:
    """Everybody has to learn its one objective anew."""
    files = rich_files(version=version)
    return {**files, "pack.toml": files["pack.toml"].replace(b'id = "be-clear"', AGAIN)}


def open_steps(house: House) -> set[str]:
    return {one.step.id for one in house.training.course(RICH).steps if not one.done}


def bodies(house: House, kind: str) -> list[dict[str, object]]:
    with house.database.read() as connection:
        query = "SELECT body FROM statement WHERE kind = ? ORDER BY seq"
        return [json.loads(body) for body in connection.exec_driver_sql(query, (kind,)).scalars()]


def recall(house: House, sha256: str, why: str = "A wrong figure.") -> None:
    values = {"fingerprint": "f", "target": sha256, "sha256": sha256, "day": "2026-03-02", "why": why}
    with house.database.write() as connection:
        connection.execute(library_recall.insert().values(values))


def follow_a_library(house: House) -> None:
    row = {"fingerprint": "f", "company": "Aurora", "address": "", "least_root": 1, "root": b"", "confirmed_by": "[]"}
    with house.database.write() as connection:
        connection.execute(library.insert().values({**row, "followed_at": "2026-01-01"}))


# Progress


def test_a_lesson_that_moved_stays_read_and_home_says_the_same(house: House, profile: Path, tmp_path: Path) -> None:
    house.training.finish_lesson(RICH, FIRST)
    put_on_shelf(house, tmp_path / "moved", renamed())
    state = house.training.course(RICH)
    assert state.course.version == "1.1.0" and open_steps(house) == {MEDIA, WALK, KINDS, CHECK}
    assert next(one.done for one in state.steps if one.step.id == RENAMED)
    home = home_from(first_glance(profile / DATABASE_NAME), FixedClock().now())
    assert home is not None and home == house.onboarding.home()


def test_what_leaves_tells_nothing_more_than_before(house: House) -> None:
    do_everything(house)
    assert bodies(house, "objective-reached")
    assert not [item for item in house.person.waiting() if item.kind == "objective-reached" or "#" in item.body]
    assert "be-clear" not in json.dumps(bodies(house, "lesson-finished"))


def test_old_versions_need_not_stay_for_it(house: House, tmp_path: Path) -> None:
    first = house.training.course(RICH).course.sha256
    house.training.finish_lesson(RICH, FIRST)
    put_on_shelf(house, tmp_path / "moved", renamed())
    with house.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM pack WHERE sha256 = ?", (first,))
    assert RENAMED not in open_steps(house)


def test_a_mended_profile_knows_it_too(house: House, tmp_path: Path) -> None:
    house.training.finish_lesson(RICH, FIRST)
    put_on_shelf(house, tmp_path / "moved", renamed())
    before = house.training.course(RICH)
    with house.database.write() as connection:
        house.journal.refold(connection)
    assert house.training.course(RICH) == before


def moved_media(version: str) -> Files:
    """Its second lesson has moved, with its prompts."""
    files = rich_files(version=version)
    return {
        name.replace("02-media", "07-media"): text.replace(b"02-media", b"07-media") for name, text in files.items()
    }


def test_what_one_wrote_moves_with_its_lesson_there_and_back(house: House, tmp_path: Path) -> None:
    training, later = house.training, MEDIA.replace("02", "07")
    training.keep_try(RICH, MEDIA, "my-line", "In my own words")
    training.keep_try(RICH, MEDIA, "my-other-line", "And others")
    newer = put_on_shelf(house, tmp_path / "moved", moved_media("1.1.0"))
    assert training.lesson(RICH, later, "en").jottings == {"my-line": "In my own words", "my-other-line": "And others"}
    training.keep_try(RICH, later, "my-line", "")
    training.keep_try(RICH, later, "my-other-line", "Better ones")
    assert training.lesson(RICH, later, "en").jottings == {"my-other-line": "Better ones"}
    assert house.shelf.set_aside({newer}) == (RICH,)
    assert training.lesson(RICH, MEDIA, "en").jottings == {"my-other-line": "Better ones"}


def test_where_it_is_not_plain_whose_words_they_are_they_are_kept_apart(house: House, tmp_path: Path) -> None:
    house.training.keep_try(RICH, MEDIA, "my-line", "Of this lesson")
    house.training.keep_try(RICH, "01-first/09-gone", "my-line", "Of another one")
    put_on_shelf(house, tmp_path / "moved", moved_media("1.1.0"))
    assert house.training.lesson(RICH, MEDIA.replace("02", "07"), "en").jottings == {}


def test_words_of_a_lesson_that_was_left_out_do_not_turn_up_in_another(house: House, tmp_path: Path) -> None:
    house.training.keep_try(RICH, FIRST, "my-line", "Of the first lesson")
    put_on_shelf(house, tmp_path / "without", renamed())
    assert house.training.lesson(RICH, MEDIA, "en").jottings == {}


# An attempt ends on the version it began with


def test_an_attempt_goes_on_across_an_update_and_counts_there(house: House, tmp_path: Path) -> None:
    view = house.training.quiz(RICH, CHECK)
    first = view.attempt.pack_sha256
    house.training.answer(view.attempt, "one", right_answer(view.quiz.question("one"), "en"))
    put_on_shelf(house, tmp_path / "newer", renamed())
    later = house.training.quiz(RICH, CHECK)
    assert later.attempt.id == view.attempt.id and later.attempt.pack_sha256 == first
    assert later.state.course.sha256 != first
    result = take(house, later)
    assert result is not None and result.passed
    (passed,) = bodies(house, "quiz-passed")
    context = passed["context"]
    assert isinstance(context, dict)
    assert context["extensions"]["urn:portavoce:extension:pack-version"] == "1.0.0"
    assert CHECK not in open_steps(house)


def test_an_attempt_on_the_old_version_does_not_answer_what_is_new(house: House, tmp_path: Path) -> None:
    view = house.training.quiz(RICH, CHECK)
    files = rich_files(version="1.1.0")
    more = (
        b'[[course.objective]]\nid = "be-kind"\ntitle = { en = "Be kind", it = "Essere gentili" }\n\n[[course.module]]'
    )
    manifest = files["pack.toml"].replace(b"[[course.module]]", more)
    check = files[f"{CHECK}.quiz.toml"].replace(b'id = "two"', b'id = "two"\nobjective = "be-kind"')
    put_on_shelf(house, tmp_path / "newer", {**files, "pack.toml": manifest, f"{CHECK}.quiz.toml": check})
    take(house, house.training.quiz(RICH, CHECK))
    state = next(one for one in house.training.course(RICH).steps if one.step.id == CHECK)
    assert (state.done, state.why, state.asked) == (False, Why.CHANGED, ("be-kind",))
    fresh = house.training.quiz(RICH, CHECK)
    assert fresh.attempt.id != view.attempt.id and fresh.attempt.pack_sha256 == fresh.state.course.sha256
    take(house, fresh)
    assert CHECK not in open_steps(house)


def test_a_lesson_counts_on_the_version_that_was_read(house: House, tmp_path: Path) -> None:
    read = house.training.lesson(RICH, FIRST, "en").state.course.sha256
    put_on_shelf(house, tmp_path / "moved", renamed())
    state = house.training.finish_lesson(RICH, FIRST, read)
    assert state.course.version == "1.1.0" and RENAMED not in open_steps(house)


# Asked once more


def test_what_its_trainer_names_is_asked_once_more_and_completed_once_more(house: House, tmp_path: Path) -> None:
    do_everything(house)
    put_on_shelf(house, tmp_path / "again", asking_again())
    state = house.training.course(RICH)
    assert state.completed and state.to_do_again and open_steps(house) == {FIRST, WALK, CHECK}
    HEARD.clear()
    do_everything(house)
    state = house.training.course(RICH)
    assert state.share == 1.0 and not state.to_do_again and HEARD.count(CourseCompleted(RICH)) == 1
    completed, finished = bodies(house, "course-completed"), bodies(house, "lesson-finished")
    assert len(completed) == 2 and len(finished) == 3, "the lesson without objectives is not told again"
    put_on_shelf(house, tmp_path / "slip", asking_again("2.0.1"))
    assert not house.training.course(RICH).to_do_again


def test_home_and_signing_wait_for_it(house: House, profile: Path, tmp_path: Path) -> None:
    desk.read_lessons(house)
    desk.take_quiz(house)
    assert house.training.course(desk.COURSE).completed
    assert house.policy.policies()[0].missing_courses == ()
    row = next(row for row in house.shelf.rows("course") if row["pack_id"] == desk.COURSE)
    source = next(folder for folder in desk.pack_folders() if _is_course(folder))
    files = {str(one.relative_to(source).as_posix()): one.read_bytes() for one in source.rglob("*") if one.is_file()}
    text = files["pack.toml"].decode()
    objective = json.loads(row["outline"])["objectives"][0]["id"]
    text = text.replace(f'version = "{row["version"]}"', 'version = "9.0.0"')
    text = text.replace(f'id = "{objective}"', f'id = "{objective}"\nagain = "9.0.0"')
    put_on_shelf(house, tmp_path / "again", {**files, "pack.toml": text.encode()})
    assert house.training.course(desk.COURSE).to_do_again
    assert house.policy.policies()[0].missing_courses == (desk.COURSE,)
    home = home_from(first_glance(profile / DATABASE_NAME), FixedClock().now())
    assert home is not None and home == house.onboarding.home() and home.path.next is not None
    assert home.path.next.step.pack == desk.COURSE and home.path.next.standing.again
    assert home.path.next.due is None and not home.path.next.late


def _is_course(folder: Path) -> bool:
    return f'id = "{desk.COURSE}"\n' in (folder / "pack.toml").read_text(encoding="utf-8")


# What is told


def test_what_changed_is_told_until_one_knows(house: House, tmp_path: Path) -> None:
    do_everything(house)
    assert house.training.overview(RICH).change is None
    put_on_shelf(house, tmp_path / "again", asking_again())
    change = house.training.overview(RICH).change
    assert change is not None and change.version == "2.0.0" and change.new == ()
    assert [asked.step.id for asked in change.again] == [FIRST, WALK, CHECK] and change.stays == 2
    assert [one.news for one in house.training.by_visit() if one.course.id == RICH] == ["2.0.0"]
    assert house.training.got_it(RICH).change is None
    assert not any(one.news for one in house.training.by_visit())
    put_on_shelf(house, tmp_path / "slip", asking_again("2.0.1"))
    told = house.training.overview(RICH).change
    assert told is not None and told.version == "2.0.1"


def test_who_never_began_is_told_nothing(house: House, tmp_path: Path) -> None:
    put_on_shelf(house, tmp_path / "again", asking_again())
    assert house.training.overview(RICH).change is None


# Back one version


def test_a_version_taken_back_gives_way_to_the_one_before_and_may_return(house: House, tmp_path: Path) -> None:
    first = house.training.course(RICH).course.sha256
    newer = put_on_shelf(house, tmp_path / "moved", renamed())
    house.training.finish_lesson(RICH, RENAMED)
    follow_a_library(house)
    recall(house, newer)
    assert house.shelf.set_aside({newer}) == (RICH,)
    assert house.shelf.set_aside({newer}) == ()
    assert house.training.course(RICH).course.sha256 == first and FIRST not in open_steps(house)
    told = house.training.overview(RICH)
    assert told.withdrawn == Withdrawn("1.1.0", "Aurora", "2026-03-02", "A wrong figure.", in_use=False)
    house.training.finish_lesson(RICH, MEDIA)
    with house.database.write() as connection:
        connection.execute(library_recall.delete())
    assert house.shelf.set_aside(()) == (RICH,)
    assert house.training.course(RICH).course.sha256 == newer
    assert open_steps(house) == {WALK, KINDS, CHECK}
    assert house.training.overview(RICH).withdrawn is None


def test_where_nothing_else_is_there_what_was_taken_back_stays_and_says_so(house: House) -> None:
    only = house.training.course(RICH).course.sha256
    recall(house, only)
    assert house.shelf.set_aside({only}) == ()
    house.training.finish_lesson(RICH, FIRST)
    told = house.training.overview(RICH).withdrawn
    assert told == Withdrawn("1.0.0", "", "2026-03-02", "A wrong figure.", in_use=True)


def test_putting_a_pack_on_the_shelf_does_not_bring_back_what_was_taken_back(house: House, tmp_path: Path) -> None:
    newest = put_on_shelf(house, tmp_path / "three", renamed("3.0.0"))
    recall(house, newest)
    house.shelf.set_aside({newest})
    second = put_on_shelf(house, tmp_path / "two", renamed("2.0.0"))
    assert house.training.course(RICH).course.sha256 == second
    fourth = put_on_shelf(house, tmp_path / "four", renamed("4.0.0"))
    assert house.training.course(RICH).course.sha256 == fourth
    assert house.training.overview(RICH).withdrawn is None, "a newer one is in use: nobody has to know any more"


def test_what_a_library_recalled_is_what_is_set_aside(house: House, tmp_path: Path) -> None:
    newer = put_on_shelf(house, tmp_path / "moved", renamed())
    why = Withdrawal("2026-03-02", "A wrong figure.")
    entry = Entry(Target(Kind.COURSE, RICH, "1.1.0"), newer, 1, NO_TEXTS, ("en",), "ada", "2026-03-01", why)
    house.stores.followed.recall("f", [entry])
    assert house.shelf.set_aside(house.stores.followed.recalled()) == (RICH,)
