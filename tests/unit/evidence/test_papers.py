"""Papers say what was signed, whatever somebody is called; archives and screen readers can take them."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfua import Severity, validate

from desktop_app.evidence.claims import CarriedClause, Clause
from desktop_app.evidence.paper.certificate_paper import certificate_paper
from desktop_app.evidence.paper.coverage import Coverage
from desktop_app.evidence.paper.names import Titles
from desktop_app.evidence.paper.receipt_paper import receipt_paper, unsigned
from desktop_app.evidence.paper.shown import Pen, named
from desktop_app.evidence.paper.typesetting import Typesetter
from desktop_app.evidence.paper.words import Words
from desktop_app.evidence.published import Edition
from desktop_app.kernel.places import resource
from desktop_app.kernel.sentences import LANGUAGES
from tests.fakes.receipts import CLAUSES
from tests.fakes.sentences import speaking
from tests.fakes.signed_papers import (
    EDITION,
    MADE,
    TITLES,
    certificate,
    certified,
    glyphs,
    kept,
    key,
    paper,
    signer,
    tool,
    typesetter,
    words,
)

IN_OTHER_SCRIPTS = ("Łukasz", "Ωμέγα", "李小龍", "김민수", "たろう", "हिन्दी", "Հայկ", "ქართველი", "Nguyễn", "Юлія")
HOSTILE = ('#read("/etc/passwd")', "\\ $x$ *b* _i_", "#sys.inputs", '"] #panic()', "@preview/x:1.0.0", "<b>&amp;")
EVERY_PAPER = [pytest.param(paper, id="receipt"), pytest.param(certified, id="certificate")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_says_all_that_was_claimed(tmp_path: Path, language: str) -> None:
    carried = (CarriedClause("be-kind", CLAUSES[1].sha256("en"), "9f2c41d877b0e3a5" * 4),)
    one = kept(carried=carried, before="a" * 64)
    said = words(tmp_path, paper(one, language=language))
    read, tell = one.claims, Words(speaking(language))
    wanted = [
        *("Aurora Example S.p.A.", "Social media policy", read.version, read.person_name, "łucja żak"),
        *(one.sha256, "a" * 64, read.pack, read.device, one.statement_id, "9f2c 41d8", "Speaking in public", "90 %"),
        *(clause.id for clause in CLAUSES),
        *(sentence.text for sentence in read.acknowledged),
        *(tell.say(f"strength-{part}") for part in ("kind", "person", "time", "page")),
        *(tell.moment(read.at), "UTC+02:00", key().public.words(language), "1/2", "pdfsig FILE.pdf"),
    ]
    assert [one for one in wanted if " ".join(one.split()) not in said.replace(" / ", "/")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_says_who_completed_what(tmp_path: Path, language: str) -> None:
    said = words(tmp_path, certified(language=language))
    one, tell = certificate(), Words(speaking(language))
    wanted = [one.person_name, one.company, one.course_title, "92 %", "1 h 35 min", *one.objectives, one.device]
    wanted += [tell.day(one.completed_at), tell.say("certificate-strength"), one.statement, "2/2"]
    assert [part for part in wanted if part not in said.replace(" / ", "/")] == []
    without = words(tmp_path, certified(certificate(result=None, minutes=0, objectives=()), language))
    assert "%" not in without and "min" not in without.replace("Raccomandat", "").split()


@pytest.mark.parametrize("name", IN_OTHER_SCRIPTS)
def test_names_in_other_scripts_are_drawn(tmp_path: Path, name: str) -> None:
    made = paper(kept(person_name=name, typed_name=name), titles=Titles(name, name))
    assert words(tmp_path, made).count(name) >= 3
    assert 0 not in set(glyphs(made))


@pytest.mark.parametrize("name", ["العربية", "עברית"])
def test_names_that_are_written_from_the_right_are_drawn(tmp_path: Path, name: str) -> None:
    made = paper(kept(person_name=name, typed_name=name))
    assert set(name) <= set(words(tmp_path, made)) and 0 not in set(glyphs(made))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("👩‍🚀 Ann", "[woman][zero width joiner][rocket] Ann"),
        ("𓀀", "[egyptian hieroglyph a001]"),
        ("\u202enimda", "[right-to-left override]nimda"),
        ("\ue000\x00", "[U+E000][U+0000]"),
        ("a" + "\u0301" * 40, "[combining acute accent × "),
        ("Å\ufe0f", "Å"),
    ],
)
def test_what_no_font_draws_is_named(tmp_path: Path, name: str, shown: str) -> None:
    made = paper(kept(person_name=name, typed_name=name))
    assert shown.replace("[zero width joiner]", "") in words(tmp_path, made).replace("\u200d", "")
    assert 0 not in set(glyphs(made))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert json.loads(pdf.attachments["receipt.json"].get_file().read_bytes())["person_name"] == name


@pytest.mark.parametrize("name", HOSTILE)
def test_nobodys_name_is_a_command(tmp_path: Path, name: str) -> None:
    clauses = tuple(replace(clause, rule=name, number=name) for clause in CLAUSES)
    edition = Edition(clauses, (name, name))
    one = kept(edition, person_name=name, typed_name=name + "!", app=name)
    said = words(tmp_path, paper(one, edition, Titles(name, name, {"it.aurora.intro": name})))
    assert said.count(name) >= 8 and "root:" not in said
    assert name in words(tmp_path, certified(certificate(person_name=name, course_title=name, objectives=(name,))))


def test_templates_reach_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("root", encoding="utf-8")
    for command in (f'#read("{secret}")', '#read("../secret.txt")', '#import "@preview/cetz:0.3.0"'):
        (tmp_path / "look.typ").write_text("", encoding="utf-8")
        (tmp_path / "receipt.typ").write_text(command, encoding="utf-8")
        with pytest.raises(RuntimeError, match=r"not found|denied|escape|failed"):
            Typesetter(tmp_path).set("receipt", {}, (), MADE)


def test_a_very_long_name_stays_on_the_page(tmp_path: Path) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff" * 12
    made = paper(kept(person_name=name, typed_name=name), titles=Titles(name, name, {"it.aurora.intro": name}))
    assert words(tmp_path, made).replace(" ", "").count(name) >= 2
    boxes = tool(tmp_path, made, "pdftotext", "-bbox", "FILE", "-")
    assert max(float(right) for right in re.findall(r'xMax="([\d.]+)"', boxes)) < 596


def test_many_clauses_fill_pages_each_with_its_number(tmp_path: Path) -> None:
    clauses = tuple(Clause(f"a-clause-with-a-rather-long-name-{at}", f"1.{at}", "Do.", "So.") for at in range(120))
    edition = Edition(clauses, ("I have read it.",))
    said = words(tmp_path, paper(kept(edition), edition)).replace(" / ", "/")
    assert all(clause.id in said and clause.number in said for clause in clauses)
    assert "1/4" in said and "4/4" in said


def test_without_its_policy_a_receipt_still_has_a_paper(tmp_path: Path) -> None:
    made = paper(edition=None, titles=Titles())
    assert "it.aurora.policy" in words(tmp_path, made)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert set(pdf.attachments) == {"receipt.jws", "receipt.json"}


@pytest.mark.parametrize("make", EVERY_PAPER)
def test_archives_may_take_it(tmp_path: Path, make: Callable[[], bytes]) -> None:
    """What PDF/A-3 asks and can be seen from outside; typst checks the rest when it writes."""
    made = make()
    assert "No syntax or stream encoding errors found" in tool(tmp_path, made, "qpdf", "--check", "FILE")
    with pikepdf.open(io.BytesIO(made)) as pdf:
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"], meta["pdfuaid:part"]) == ("3", "A", "1")
        assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1" and pdf.Root.MarkInfo.Marked and "/Lang" in pdf.Root
        assert not pdf.is_encrypted and "/OpenAction" not in pdf.Root and "/AA" not in pdf.Root
        assert str(pdf.docinfo["/Title"]) == meta["dc:title"]
        assert len(pdf.Root.AF) == len(pdf.attachments)
        for file in pdf.Root.AF:
            assert file.AFRelationship in ("/Source", "/Data", "/Supplement") and "/Desc" in file
            assert "/ModDate" in file.EF.F.Params and "/Subtype" in file.EF.F
        assert all(note.F & 4 and not note.F & 35 for page in pdf.pages for note in page.get("/Annots", []))
        assert not any("/JS" in one for one in pdf.objects if isinstance(one, pikepdf.Dictionary))
    fonts = tool(tmp_path, made, "pdffonts", "FILE").splitlines()[2:]
    assert fonts and all(re.search(r" yes +yes +yes +\d+ +0$", line) for line in fonts), fonts


@pytest.mark.parametrize("make", EVERY_PAPER)
def test_a_checker_that_is_not_ours_finds_nothing_against_pdf_ua(tmp_path: Path, make: Callable[[], bytes]) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(make())
    assert [found for found in validate(file).findings if found.severity is Severity.ERROR] == []


def test_the_same_is_set_as_the_same_bytes() -> None:
    one, speaker = kept(), speaking("it")
    made = {unsigned(one, EDITION, TITLES, speaker, MADE, setter) for setter in (typesetter(), Typesetter())}
    assert len(made) == 1


@settings(max_examples=25)
@given(st.text(max_size=60))
def test_whatever_somebody_is_called_nothing_is_left_blank(name: str) -> None:
    says = {"lang": "en", "text": [{"name": name}]}
    shown = Pen(typesetter().coverage).document(says)["text"][0]["name"]
    assert all(sign == " " or Coverage(_fonts()).has(sign) or sign in "\u200b\u200c\u200d" for sign in shown)


def _fonts() -> list[Path]:
    return [file for folder in ("fonts", "paper-fonts") for file in (resource("vendor") / folder).iterdir()]


@settings(max_examples=15)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30))
def test_whatever_somebody_is_called_there_is_a_paper(name: str) -> None:
    made = certified(certificate(person_name=name, course_title=name))
    assert made.endswith(b"%%EOF\n") and 0 not in set(glyphs(made))


def test_what_cannot_be_named_has_its_number() -> None:
    assert (named("\U000f0000"), named("𓀀")) == ("[U+F0000]", "[egyptian hieroglyph a001]")


def test_without_fonts_of_its_own_a_paper_is_set_all_the_same(tmp_path: Path) -> None:
    broken = tmp_path / "fonts"
    broken.mkdir()
    (broken / "broken.ttf").write_bytes(b"\0\1\0\0" + b"\xff" * 40)
    poor = Typesetter(fonts=(tmp_path / "none", broken))
    assert poor.coverage.has("Ł") and not poor.coverage.has("李")
    one = kept(person_name="李 Łucja")
    made = receipt_paper(one, EDITION, TITLES, speaking("pl"), signer(), MADE, poor)
    assert "[cjk unified ideograph-674e] Łucja" in words(tmp_path, made)


@pytest.mark.parametrize("offset", ["+00:00", "-03:30", "+14:00"])
def test_a_moment_says_its_offset(offset: str) -> None:
    assert f"(UTC{offset})" in Words(speaking("it")).moment(f"2026-01-31T23:59:59{offset}")
    assert "31 gennaio 2026" in Words(speaking("it")).moment(f"2026-01-31T23:59:59{offset}")


def test_a_clock_that_is_years_off_sets_papers_too() -> None:
    for made in (MADE - timedelta(days=365 * 100), MADE + timedelta(days=365 * 900)):
        assert certificate_paper(certificate(), speaking("en"), signer(), made, typesetter()).startswith(b"%PDF-")
