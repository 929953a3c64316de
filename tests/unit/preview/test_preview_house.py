"""A preview shows what lies on the disk, keeps one's place while it changes, and leaves nothing behind."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.features.policy.reading import Gate
from desktop_app.features.policy.signature import Signing
from desktop_app.kernel.trouble import Trouble
from desktop_app.packs.archive import build
from desktop_app.packs.pack import Audience, Kind
from desktop_app.packs.problem import PackRefused
from desktop_app.preview_house import PREFIX, PreviewHouse
from desktop_app.preview_pack import NOTHING_THERE, mark_of, read_at
from desktop_app.preview_services import moved
from tests.fakes.clock import MONDAY_MORNING, FixedClock
from tests.fakes.new_packs import LESSON, MODULE, new_brand, new_course, new_policy
from tests.fakes.packs import Files
from tests.fakes.sentences import require_told

COURSE = POLICY = "it.acme.intro"
FIRST = f"{MODULE}/01-how-a-lesson-works"
QUIZ, STORY = f"{MODULE}/90-check", f"{MODULE}/50-a-course-by-friday"


def written(folder: Path, files: Files) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


@contextmanager
def preview_of(where: Path) -> Iterator[PreviewHouse]:
    house = PreviewHouse(where, read_at(where), FixedClock(MONDAY_MORNING), "Anna")
    try:
        yield house
    finally:
        house.close()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system would put what is temporary."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return written(tmp_path / "course", new_course())


def snapshot(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(one): (one.stat().st_mtime_ns, one.stat().st_size) for one in sorted(folder.rglob("*"))}


def test_whatever_is_done_is_kept_in_a_folder_that_goes(course: Path, temporary: Path, tmp_path: Path) -> None:
    before = snapshot(course)
    with preview_of(course) as house:
        assert house.folder.parent == temporary
        house.training.lesson(COURSE, FIRST, "en")
        house.training.finish_lesson(COURSE, FIRST)
        house.start_over()
        assert {one.name for one in temporary.iterdir()} == {house.folder.name}
        assert {one.name for one in tmp_path.iterdir()} == {"course", "temporary"}
    assert snapshot(course) == before
    assert not list(temporary.iterdir())


def test_an_error_on_the_way_leaves_nothing_behind(
    course: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.preview_house.open_database", full)
    with pytest.raises(OSError, match="No space"), preview_of(course):
        pass
    assert not [one for one in temporary.iterdir() if one.name.startswith(PREFIX)]


def test_a_block_stays_in_place_wherever_the_text_around_it_goes() -> None:
    before = ("a", "b", "c", "d")
    third = 3.25 / 5  # a quarter of "c" is above; the title counts as one
    assert moved(third, before, before) == third  # type: ignore[type-var]
    assert moved(third, before, ("new", *before)) * 6 == pytest.approx(4.25)  # type: ignore[arg-type]
    assert moved(third, before, (*before, "new")) * 6 == pytest.approx(3.25)  # type: ignore[arg-type]
    assert moved(third, before, ("a", "b", "C", "d")) * 5 == pytest.approx(3.25)  # type: ignore[arg-type]
    assert moved(third, before, ("b", "c", "d")) * 4 == pytest.approx(2.25)  # type: ignore[arg-type]
    assert 0 <= moved(0.99, before, ()) <= 1


def test_a_changed_lesson_is_read_on_where_one_was(course: Path) -> None:
    with preview_of(course) as house:
        view = house.training.lesson(COURSE, FIRST, "en")
        at = (4.5) / (len(view.blocks) + 1)
        house.training.keep_place(COURSE, FIRST, at)
        text = (course / LESSON).read_text(encoding="utf-8")
        head, _, body = text.partition("\n+++\n")
        (course / LESSON).write_text(f"{head}\n+++\n\nOne paragraph more.\n{body}", encoding="utf-8")
        assert mark_of(course) != house.standing.mark
        house.take(read_at(course))
        after = house.training.lesson(COURSE, FIRST, "en")
        assert len(after.blocks) == len(view.blocks) + 1
        assert after.position * (len(after.blocks) + 1) == pytest.approx(5.5)


def test_answers_and_choices_outlive_a_change(course: Path) -> None:
    with preview_of(course) as house:
        view = house.training.quiz(COURSE, QUIZ)
        first, second = view.questions[:2]
        house.training.answer(view.attempt, first.id, first.right_answer)
        story = house.training.scenario(COURSE, STORY)
        there = house.training.choose(story.run, story.node.choices[0].id)
        change(course / f"{QUIZ}.quiz.toml", "A colleague shows you", "A friend shows you")
        house.take(read_at(course))
        again = house.training.quiz(COURSE, QUIZ, again=False)
        assert again.next_question is not None
        assert again.next_question.id == second.id
        assert "A friend" in again.questions[0].text.of("en")
        assert house.training.scenario(COURSE, STORY, again=False).node.id == there.node.id
        house.start_over()
        assert not house.training.quiz(COURSE, QUIZ, again=False).attempt.answers


def test_no_gate_keeps_a_trainer_out(tmp_path: Path) -> None:
    folder = written(tmp_path / "policy", new_policy())
    change(folder / "pack.toml", "[policy]", '[policy]\nrequires_course = ["it.acme.other"]')
    with preview_of(folder) as house:
        assert house.standing.problems == ()
        assert house.policy.open(POLICY, "pl").state.gate is Gate.READING
        view = house.signing.open(POLICY, "pl")
        assert view.state.gate is Gate.OPEN
        said = tuple(one.of("pl") for one in view.policy.to_confirm(Audience.EMPLOYEE))
        policy = view.state.policy
        house.keyholder.open()
        house.signing.sign(Signing(POLICY, policy.version, policy.sha256, "pl", "employee", "Anna", said))
        change(folder / "text.pl.toml", "read = ", 'read = "Inaczej. " #')
        house.take(read_at(folder))
        assert house.policy.open(POLICY, "pl").state.policy.sha256 != policy.sha256


@pytest.mark.parametrize("files", [new_course, new_policy, new_brand])
def test_each_kind_in_a_folder_and_in_a_file(tmp_path: Path, files: object) -> None:
    folder = written(tmp_path / "pack", files())  # type: ignore[operator]
    file = build(folder, tmp_path / "built.pvpack").file
    for where in (folder, file):
        with preview_of(where) as house:
            assert house.standing.kind in Kind
            assert house.standing.languages == ("en", "it", "pl")
            assert house.standing.title.of("pl")


def test_what_is_wrong_in_one_place_is_left_out_alone(course: Path) -> None:
    change(course / f"{QUIZ}.quiz.toml", 'kind = "single"', 'kind = "sinlge"')
    with preview_of(course) as house:
        assert house.standing.problems
        view = house.training.quiz(COURSE, QUIZ)
        assert view.flaws
        assert house.training.overview(COURSE).flaws


def test_what_is_refused_is_told_and_comes_back(course: Path) -> None:
    manifest = (course / "pack.toml").read_text(encoding="utf-8")
    (course / "pack.toml").write_text(manifest.replace("format = 1", "format = one", 1), encoding="utf-8")
    with preview_of(course) as house:
        assert house.standing.kind is None
        [wrong] = house.standing.problems
        assert (wrong.file, wrong.line > 1) == ("pack.toml", True)
        require_told(PackRefused([wrong]))
        (course / "pack.toml").write_text(manifest, encoding="utf-8")
        assert house.take(read_at(course)).kind is Kind.COURSE
        assert house.training.course(COURSE).steps


def test_hostile_folders_are_refused_in_a_sentence(course: Path) -> None:
    bad = course / MODULE / "bad.svg"

    def link() -> None:
        bad.symlink_to("/etc/passwd")

    def fifo() -> None:
        os.mkfifo(bad)

    def huge() -> None:
        with bad.open("wb") as stream:
            stream.truncate(600 * 1024 * 1024)

    for make in (link, fifo, huge):
        make()
        reading = read_at(course)
        assert reading.content is None
        for one in reading.problems:
            require_told(PackRefused([one]))
        assert any(one.file.endswith("bad.svg") for one in reading.problems)
        bad.unlink()
    assert read_at(course).content is not None


def test_a_place_that_is_gone_says_so(course: Path, tmp_path: Path) -> None:
    course.rename(tmp_path / "elsewhere")
    assert mark_of(course) == NOTHING_THERE
    trouble = read_at(course).trouble
    assert isinstance(trouble, Trouble)
    assert trouble.code == "authoring.not-there"
    require_told(trouble)
