"""A small course in memory with every kind of question, a scenario, a glossary, film and sound, right in every rule."""

from __future__ import annotations

from tests.fakes.packs import SVG, Files, course_files

KINDS = "01-first/80-kinds.quiz.toml"
WALK = "01-first/50-walk.scenario.toml"
MEDIA_LESSON = "01-first/02-media.en.md"
WEBM = b"\x1a\x45\xdf\xa3" + bytes(20)
WAV = b"RIFF\x24\0\0\0WAVEfmt " + bytes(20)
CAPTIONS = b"WEBVTT\n\n00:00.000 --> 00:01.000\nA word.\n"

TERMS = """
[[course.term]]
id = "post"
term = { en = "post", it = "post" }
meaning = { en = "What you publish.", it = "Quello che pubblichi." }
"""

LESSON = """\
+++
title = "{title}"
minutes = 2
+++
A [post](term:post) can move.

![A film](media/clip.webm "Seen once")

![A sound](media/bell.wav)

> [!try:my-line] Your line
> Write it down.

> [!try:my-other-line]
> Write another.
"""

QUIZ = """\
minutes = 4
shuffle_questions = true
shuffle_options = true
title = { en = "Kinds", it = "Tipi" }

[[pool]]
id = "some"
draw = 1

[[question]]
id = "steps"
kind = "order"
pool = "some"
text = { en = "In which order?", it = "In quale ordine?" }
why = { en = "First this.", it = "Prima questo." }
hint = { en = "Think.", it = "Pensa." }
option = [
  { id = "a", text = { en = "First", it = "Primo" } },
  { id = "b", text = { en = "Second", it = "Secondo" } },
  { id = "c", text = { en = "Third", it = "Terzo" } },
]

[[question]]
id = "sides"
kind = "match"
pool = "some"
text = { en = "What belongs together?", it = "Che cosa va insieme?" }
why = { en = "These do.", it = "Questi." }
pair = [
  { id = "sun", left = { en = "sun", it = "sole" }, right = { en = "day", it = "giorno" } },
  { id = "moon", left = { en = "moon", it = "luna" }, right = { en = "night", it = "notte" } },
]
decoy = [{ id = "noon", text = { en = "noon", it = "mezzogiorno" } }]

[[question]]
id = "word"
kind = "text"
text = { en = "Which town?", it = "Quale città?" }
why = { en = "Turin.", it = "Torino." }
accepted = { en = ["Turin", "Torino"], it = ["Torino"] }
forgive_accents = true

[[question]]
id = "length"
kind = "number"
text = { en = "How long?", it = "Quanto è lungo?" }
why = { en = "So long.", it = "Così." }
value = 250
tolerance = 0.5
unit = [
  { id = "cm", factor = 1, text = { en = "cm", it = "cm" } },
  { id = "m", factor = 100, text = { en = "m", it = "m" } },
]

[[question]]
id = "seen"
kind = "image"
text = { en = "Which one?", it = "Quale?" }
why = { en = "The full one.", it = "Quello pieno." }
[[question.option]]
id = "full"
right = true
picture = "pictures/square.svg"
text = { en = "A square", it = "Un quadrato" }
[[question.option]]
id = "flat"
right = false
picture = "pictures/flat.svg"
text = { en = "A line", it = "Una linea" }
why = { en = "Flat.", it = "Piatta." }
"""

SCENARIO = """\
minutes = 3
objectives = ["be-clear"]
start = "door"
title = { en = "A walk", it = "Una passeggiata" }

[[node]]
id = "door"
picture = "pictures/square.svg"
alt = { en = "A door", it = "Una porta" }
text = { en = "You stand at a door.", it = "Sei davanti a una porta." }
[[node.choice]]
id = "in"
to = "room"
text = { en = "Go in", it = "Entra" }
consequence = { en = "It creaks.", it = "Cigola." }
[[node.choice]]
id = "away"
to = "street"
text = { en = "Walk away", it = "Vai via" }

[[node]]
id = "room"
text = { en = "A room.", it = "Una stanza." }
[[node.choice]]
id = "back"
to = "door"
text = { en = "Back", it = "Indietro" }
[[node.choice]]
id = "stay"
to = "chair"
text = { en = "Sit down", it = "Siediti" }

[[node]]
id = "chair"
ending = "good"
text = { en = "You rest.", it = "Riposi." }
debrief = { en = "Resting is good.", it = "Riposare fa bene." }

[[node]]
id = "street"
ending = "poor"
text = { en = "It rains.", it = "Piove." }
debrief = { en = "Ask first.", it = "Prima chiedi." }
"""


def rich_course_files() -> Files:
    """The small course with more of everything."""
    files = course_files()
    return {
        **files,
        "pack.toml": files["pack.toml"].replace(b"pass_mark = 75\n", b'pass_mark = 75\nrequires_courses = ["a.b"]\n')
        + TERMS.encode(),
        MEDIA_LESSON: LESSON.format(title="Media").encode(),
        "01-first/02-media.it.md": LESSON.format(title="Media, in italiano").encode(),
        "01-first/media/clip.webm": WEBM,
        "01-first/media/clip.en.vtt": CAPTIONS,
        "01-first/media/clip.it.vtt": CAPTIONS,
        "01-first/media/clip.en.txt": b"A word.\n",
        "01-first/media/clip.it.txt": b"Una parola.\n",
        "01-first/media/bell.wav": WAV,
        "01-first/media/bell.en.txt": b"A bell rings.\n",
        "01-first/media/bell.it.txt": b"Suona una campana.\n",
        "01-first/pictures/flat.svg": SVG.replace(b"v8z", b"v1z"),
        KINDS: QUIZ.encode(),
        WALK: SCENARIO.encode(),
    }
