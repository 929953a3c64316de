"""The packs that ship are in order, fit each other, and have nothing to explain away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.packs.archive import build
from desktop_app.packs.company import PathKind
from desktop_app.packs.company_reading import read_company
from desktop_app.packs.course import Course
from desktop_app.packs.pack import Kind
from desktop_app.packs.policy import Policy
from desktop_app.packs.reading import Content, check_pack, lesson_body, read_manifest, read_pack
from desktop_app.packs.source import FolderSource
from tests.courses import SHIPPED_COMPANY, SHORT_COMPANY

COMPANIES = [SHIPPED_COMPANY, SHORT_COMPANY]
FOLDERS = sorted(file.parent for company in COMPANIES for file in company.glob("**/pack.toml"))
# People read and signed exactly these bytes. New words need a new version, and a new line here.
PUBLISHED = {
    "example.aurora.brand-1.0.0": "5f0d14a3d2e78498228e792eb7d674767782bde3dbe9ed40854f02192cd7f34f",
    "example.aurora.brand-1.1.0": "7c638805cc8f26ac4043f4cbfe4075554e13cf762e8babeb81698835be9f3198",
    "example.aurora.policy-1.0.0": "afe19ef94b4a996c0aa22f0a0b86612cb94e1a2e41248a2d518f14042977349a",
    "example.aurora.policy-in-practice-1.0.0": "5496c811f88ea96e78a0e87b102df67adeb1e41126ad06e31465f58264a373d9",
    "example.aurora.social-media-policy-1.0.0": "a2e94d315b31ca1cf06ec9b69fff914fe410ffe0b03ee26b2f525e9babd1d677",
    "example.aurora.social-media-policy-1.1.0": "6f9833524f581c5dae0e41d1bc8e930603a45811a965ab1915901e2cedcd3151",
    "example.aurora.speaking-1.0.0": "f60cdedad541f97440439bcef4b82012b7387891dd697b58e14231e206a6dae6",
    "example.aurora.speaking-1.1.0": "c51a0a57e95819c79af01f7ceaac47213cb44bdc1547182054f90c6b970f6045",
    "example.aurora.your-voice-1.0.0": "724713a88494d6281a5cfe9231f295a44fbc8d2c87593a434173bbe72d5dd9ff",
}
CLAUSE_LINK = re.compile(r"\(clause:([^)\s]+)")


def packs_of(company: Path) -> dict[str, Content]:
    contents = [read_pack(FolderSource(file.parent)) for file in sorted(company.glob("*/pack.toml"))]
    return {content.manifest.id: content for content in contents}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_shipped_pack_has_no_problem(folder: Path) -> None:
    assert check_pack(FolderSource(folder)) == ()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_published_version_keeps_its_bytes(folder: Path, tmp_path: Path) -> None:
    name = read_manifest(FolderSource(folder)).file_name
    assert build(folder, tmp_path / name).sha256 == PUBLISHED[name.removesuffix(".pvpack")]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_shipped_pack_speaks_all_our_languages(folder: Path) -> None:
    assert set(read_pack(FolderSource(folder)).manifest.languages) == {"en", "it", "pl"}


@pytest.mark.parametrize("company", COMPANIES, ids=lambda folder: folder.name)
def test_the_path_of_a_company_leads_to_its_packs(company: Path) -> None:
    packs = packs_of(company)
    found = read_company(company)
    for step in (*found.path, *(stop for further in found.further for stop in further.stops)):
        kind = Kind.COURSE if step.kind is PathKind.COURSE else Kind.POLICY
        assert packs[step.pack].manifest.kind is kind


@pytest.mark.parametrize("company", COMPANIES, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_policy_asks_for_courses_that_are_there(company: Path) -> None:
    packs = packs_of(company)
    for content in packs.values():
        if isinstance(content, Policy):
            assert all(isinstance(packs[course], Course) for course in content.requires_course)


@pytest.mark.parametrize("company", COMPANIES, ids=lambda folder: folder.name)
def test_every_clause_a_course_cites_is_in_a_policy(company: Path) -> None:
    packs = packs_of(company)
    clauses = {clause.id for pack in packs.values() if isinstance(pack, Policy) for clause in pack.clauses}
    for folder in FOLDERS:
        course = packs.get(read_pack(FolderSource(folder)).manifest.id)
        if company in folder.parents and isinstance(course, Course):
            assert cited(course, folder) <= clauses


def cited(course: Course, folder: Path) -> set[str]:
    questions = [one for module in course.modules for quiz in module.quizzes for one in quiz.questions]
    found = {question.clause for question in questions if question.clause}
    for module in course.modules:
        for lesson in module.lessons:
            for language in lesson.files:
                found.update(CLAUSE_LINK.findall(lesson_body(FolderSource(folder), lesson, language).text))
    return found
