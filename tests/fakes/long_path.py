"""The example company with seven courses on a path of ninety days, and people at several points of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop_app.house import House
from desktop_app.kernel.clock import Clock
from desktop_app.kernel.tasks import CancelToken
from desktop_app.packs.company import Company, PathKind, PathStep, When
from desktop_app.packs.company_reading import read_company
from tests.courses import SHORT_COMPANY
from tests.fakes import desk
from tests.fakes.clock import FixedClock
from tests.fakes.packs import Files, write_folder
from tests.fakes.questions import right_answer

LANGUAGES = ("en", "it", "pl")
Titles = tuple[str, str, str]
EVERYTHING = "example.everything"
SOURCE = Path(__file__).parents[1] / "courses" / "everything"
PICTURES, CRISIS = "example.aurora.pictures", "example.aurora.crisis"
VOICE, READABLE, NUMBERS = "example.aurora.voice", "example.aurora.readable", "example.aurora.numbers"


class Sketch(NamedTuple):
    """A course in a few words: its titles in three languages and the titles of its lessons."""

    id: str
    title: Titles
    summary: Titles
    able: Titles
    lessons: tuple[Titles, ...]
    mandatory: bool = True
    requires: tuple[str, ...] = ()


SKETCHES = (
    Sketch(
        PICTURES,
        ("Pictures and people", "Immagini e persone", "Zdjęcia i ludzie"),
        (
            "Whom to ask before a photo goes out, and how to ask.",
            "A chi chiedere prima di pubblicare una foto, e come.",
            "Kogo zapytać, zanim zdjęcie trafi do sieci, i jak to zrobić.",
        ),
        (
            "Ask for a photo so that a no is easy to say",
            "Chiedere una foto in modo che sia facile dire di no",
            "Poprosić o zdjęcie tak, by łatwo było odmówić",
        ),
        (
            ("Ask first", "Prima si chiede", "Najpierw zapytaj"),
            ("What lies in the background", "Che cosa c’è sullo sfondo", "Co widać w tle"),
            ("Describe what is shown", "Descrivere ciò che si vede", "Opisz, co widać"),
        ),
        mandatory=False,
    ),
    Sketch(
        CRISIS,
        ("When it goes wrong", "Quando qualcosa va storto", "Gdy coś pójdzie nie tak"),
        (
            "A wrong post, an angry comment, a call from the press: what helps in the first hour.",
            "Un post sbagliato, un commento arrabbiato, una telefonata della stampa: che cosa aiuta nella prima ora.",
            "Nieudany post, gniewny komentarz, telefon z redakcji: co pomaga w pierwszej godzinie.",
        ),
        (
            "Stay calm in the first hour, and know whom to call",
            "Restare calmi nella prima ora e sapere chi chiamare",
            "Zachować spokój w pierwszej godzinie i wiedzieć, do kogo zadzwonić",
        ),
        (
            ("Breathe, then look", "Respira, poi guarda", "Weź oddech i przyjrzyj się"),
            ("Who answers whom", "Chi risponde a chi", "Kto komu odpowiada"),
            ("Put it right in public", "Rimediare in pubblico", "Naprawić publicznie"),
            ("Afterwards", "Dopo", "Potem"),
        ),
        requires=(desk.COURSE,),
    ),
    Sketch(
        VOICE,
        ("Finding your own voice", "Trovare la propria voce", "Znaleźć własny głos"),
        (
            "Topics that are yours, and a rhythm that you can keep.",
            "Temi che sono tuoi e un ritmo che puoi mantenere.",
            "Tematy, które są Twoje, i rytm, który da się utrzymać.",
        ),
        (
            "Name three topics on which people come to you",
            "Indicare tre temi per cui gli altri si rivolgono a te",
            "Wskazać trzy tematy, z którymi inni przychodzą do Ciebie",
        ),
        (
            ("What people ask you", "Che cosa ti chiedono", "O co pytają Cię inni"),
            ("Ten minutes a week", "Dieci minuti la settimana", "Dziesięć minut w tygodniu"),
        ),
        mandatory=False,
        requires=(PICTURES,),
    ),
    Sketch(
        READABLE,
        ("Posts that everyone can read", "Post che tutti possono leggere", "Posty, które przeczyta każdy"),
        (
            "Plain words, descriptions of pictures, captions: small habits with a large effect.",
            "Parole semplici, descrizioni delle immagini, sottotitoli: piccole abitudini dal grande effetto.",
            "Proste słowa, opisy zdjęć, napisy: małe nawyki, duży skutek.",
        ),
        (
            "Write a post that a screen reader reads well",
            "Scrivere un post che uno screen reader legge bene",
            "Napisać post, który dobrze czyta czytnik ekranu",
        ),
        (
            ("Plain words", "Parole semplici", "Proste słowa"),
            ("Captions and contrast", "Sottotitoli e contrasto", "Napisy i kontrast"),
            ("Try it with your eyes closed", "Provare a occhi chiusi", "Spróbuj z zamkniętymi oczami"),
        ),
    ),
    Sketch(
        NUMBERS,
        ("Numbers that mean something", "Numeri che dicono qualcosa", "Liczby, które coś znaczą"),
        (
            "What to count for yourself, and what to leave alone.",
            "Che cosa contare per sé e che cosa lasciar stare.",
            "Co liczyć dla siebie, a czego nie.",
        ),
        (
            "Tell apart numbers that help you and numbers that only flatter",
            "Distinguere i numeri che aiutano da quelli che lusingano",
            "Odróżnić liczby, które pomagają, od tych, które tylko schlebiają",
        ),
        (("Three numbers are enough", "Bastano tre numeri", "Wystarczą trzy liczby"),),
        mandatory=False,
    ),
)

MANIFEST = """\
format = 1
id = "{id}"
kind = "course"
version = "1.0.0"
publisher = "Aurora Example S.p.A."
languages = ["en", "it", "pl"]
licence = "Apache-2.0"
audience = ["employee"]
title = {title}
summary = {summary}

[course]
mandatory = {mandatory}
pass_mark = 100
{requires}
[[course.objective]]
id = "know-it"
title = {able}

[[course.module]]
folder = "01-first"
title = {{ en = "Step by step", it = "Passo per passo", pl = "Krok po kroku" }}
"""
LESSON = '+++\ntitle = "{title}"\nminutes = {minutes}\nobjectives = ["know-it"]\n+++\nA page of the example.\n'
QUIZ = """\
minutes = 2
title = { en = "Check: one question", it = "Verifica: una domanda", pl = "Sprawdzian: jedno pytanie" }

[[question]]
id = "one"
kind = "true-false"
answer = true
text = { en = "May one ask?", it = "Si può chiedere?", pl = "Czy można zapytać?" }
why = { en = "Always.", it = "Sempre.", pl = "Zawsze." }
"""


def course_of(sketch: Sketch) -> Files:
    """The pack's files."""
    manifest = MANIFEST.format(
        id=sketch.id,
        title=_texts(sketch.title),
        summary=_texts(sketch.summary),
        able=_texts(sketch.able),
        mandatory=str(sketch.mandatory).lower(),
        requires=f"requires_courses = {list(sketch.requires)}\n".replace("'", '"') if sketch.requires else "",
    )
    files: Files = {"pack.toml": manifest.encode(), "01-first/90-check.quiz.toml": QUIZ.encode()}
    for number, titles in enumerate(sketch.lessons, 1):
        for language, title in zip(LANGUAGES, titles, strict=True):
            text = LESSON.format(title=title, minutes=2 + number)
            files[f"01-first/{number:02}-lesson.{language}.md"] = text.encode()
    return files


def _texts(texts: Titles) -> str:
    return "{ " + ", ".join(f'{name} = "{text}"' for name, text in zip(LANGUAGES, texts, strict=True)) + " }"


def company() -> Company:
    """The example company with a longer path."""
    known = read_company(SHORT_COMPANY)
    more = (
        PathStep(PathKind.COURSE, PICTURES, When.FIRST_WEEK),
        PathStep(PathKind.COURSE, CRISIS, When.THIRTY_DAYS, 21),
        PathStep(PathKind.COURSE, EVERYTHING, When.THIRTY_DAYS),
        PathStep(PathKind.COURSE, VOICE, When.SIXTY_DAYS),
        PathStep(PathKind.COURSE, READABLE, When.SIXTY_DAYS, after=(CRISIS,)),
        PathStep(PathKind.COURSE, NUMBERS, When.NINETY_DAYS),
    )
    return known._replace(path=(*known.path, *more))


def join(house: House, sources: Path, *, flawed: bool = False) -> None:
    """Join with everything on the shelf; `flawed`: one course lacks a picture and a sound."""
    folders = [write_folder(sources / sketch.id, course_of(sketch)) for sketch in SKETCHES]
    everything = shutil.copytree(SOURCE, sources / "everything")
    if flawed:
        for name in ("01-showing-work/pictures/bench.svg", "02-answering/media/two-tones.wav"):
            (everything / name).unlink()
    folders.append(everything)
    house.onboarding.join(
        desk.NAME, company(), (*desk.pack_folders(), *folders), house.shelf.install_folder, CancelToken()
    )


def finish(house: House, *courses: str) -> None:
    """Read every lesson, pass every check and walk every scenario of some courses."""
    deeds = {
        "lesson": house.training.finish_lesson,
        "quiz": partial(pass_quiz, house),
        "scenario": partial(walk, house),
    }
    for course in courses:
        for state in house.training.course(course).steps:
            deeds[state.step.kind](course, state.step.id)


def pass_quiz(house: House, course: str, quiz: str) -> None:
    """Answer all of it right."""
    view = house.training.quiz(course, quiz)
    for question in view.questions:
        house.training.answer(view.attempt, question.id, right_answer(question), "en")


def walk(house: House, course: str, scenario: str) -> None:
    """Take the first choice everywhere until it ends."""
    view = house.training.scenario(course, scenario)
    while not view.finished:
        view = house.training.choose(view.run, view.node.choices[0].id)


def be_under_way(house: House) -> None:
    """A good first fortnight: the first course done, the policy signed, two courses begun."""
    desk.read_lessons(house)
    desk.take_quiz(house)
    desk.read_policy(house)
    desk.sign(house)
    for course, lessons in ((PICTURES, 1), (CRISIS, 2)):
        steps = [state.step.id for state in house.training.course(course).steps]
        for step in steps[:lessons]:
            house.training.finish_lesson(course, step)
        house.training.lesson(course, steps[lessons], "en")
        house.training.keep_place(course, steps[lessons], 0.4)


def walk_to_the_end(house: House) -> None:
    """Everything done, the optional part too."""
    be_under_way(house)
    finish(house, *(sketch.id for sketch in SKETCHES), EVERYTHING)


STAGES: Mapping[str, tuple[timedelta, Callable[[House], object]]] = {
    "long": (timedelta(0), lambda _house: None),
    "long-under-way": (timedelta(days=12), be_under_way),
    "long-late": (timedelta(days=120), be_under_way),
    "long-walked": (timedelta(days=80), walk_to_the_end),
}
FLAWED = "long-late"


def build_long_stages(folder: Path, now: Clock) -> dict[str, Path]:
    """One profile for each; people joined so long before `now`."""
    stages = {}
    for name, (ago, live) in STAGES.items():
        stages[name] = folder / name
        with desk.house_of(stages[name], FixedClock(now.now() - ago)) as house:
            join(house, folder / f"{name}-sources", flawed=name == FLAWED)
            live(house)
    return stages
