"""For each thing that an import may tell, a source that brings it about; for each refusal a file that is refused."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.features.trainer.importing.notes import Reason
from desktop_app.features.trainer.importing.plain import LONGEST_TEXT

PNG = "iVBORw0KGgoAAAAA"  # a beginning like a picture's, which is what a pack looks at


@dataclass(frozen=True)
class Sample:
    """One question in a file of that name; what is told of it."""

    reason: Reason
    name: str
    content: str

    def __str__(self) -> str:
        return f"{self.reason}-{self.name}"


def in_gift(reason: Reason, text: str) -> Sample:
    """A question in GIFT."""
    return Sample(reason, "source.gift", text)


def in_moodle(reason: Reason, kind: str, inside: str, text: str = "Which?") -> Sample:
    """A question in Moodle's XML."""
    asked = f'<name><text>Rhine</text></name><questiontext format="html"><text>{text}</text></questiontext>'
    return Sample(reason, "source.xml", f'<quiz><question type="{kind}">{asked}{inside}</question></quiz>')


def answer(text: str, fraction: str = "0", more: str = "") -> str:
    """One of Moodle's answers."""
    return f'<answer fraction="{fraction}"><text>{text}</text>{more}</answer>'


TWO = answer("Rhine", "100") + answer("Po", "0", "<feedback><text>In Italy.</text></feedback>")
FILE = f'<file name="map.png" encoding="base64">{PNG}</file>'
SHOWING = '<![CDATA[Where? <img src="@@PLUGINFILE@@/map.png" alt="A map">]]>'

NOT_TAKEN = [
    in_gift(Reason.ESSAY, "Tell of a river. {}"),
    in_gift(Reason.ESSAY, "Tell of a river. {####Rivers are long.}"),
    in_moodle(Reason.ESSAY, "essay", ""),
    in_gift(Reason.DESCRIPTION, "Rivers flow to the sea."),
    in_moodle(Reason.DESCRIPTION, "description", ""),
    in_moodle(Reason.CLOZE, "cloze", "", "The {1:SHORTANSWER:=Rhine} flows."),
    in_moodle(Reason.CALCULATED, "calculatedmulti", TWO),
    in_moodle(Reason.OTHER_KIND, "ddmarker", TWO),
    in_moodle(Reason.OTHER_KIND, "", TWO),
    in_moodle(Reason.HIDDEN, "multichoice", f"<hidden>1</hidden>{TWO}"),
    in_gift(Reason.BRACES, "Which? {=Rhine ~Po"),
    in_gift(Reason.BRACES, "Which? =Rhine ~Po}"),
    in_gift(Reason.BRACES, "Which? }=Rhine ~Po{"),
    in_gift(Reason.BRACES, "Which? {=Rhine ~{Po}"),
    in_gift(Reason.SEVERAL_GAPS, "The {=Rhine} and the {=Po} flow."),
    in_gift(Reason.NO_TEXT, "::Title:: {=Rhine ~Po}"),
    in_moodle(Reason.NO_TEXT, "multichoice", TWO, "<![CDATA[<p> </p>]]>"),
    in_gift(Reason.TOO_LONG, f"Which? {{=Rhine ~{'o' * (LONGEST_TEXT + 1)}}}"),
    in_moodle(Reason.TOO_LONG, "multichoice", TWO, "o" * (LONGEST_TEXT + 1)),
    in_gift(Reason.FEW_ANSWERS, "Which? {~Rhine}"),
    in_moodle(Reason.FEW_ANSWERS, "multichoice", ""),
    in_moodle(Reason.FEW_ANSWERS, "ordering", answer("Rhine", "1")),
    in_gift(Reason.MANY_ANSWERS, "Which? {=Rhine" + "~Po" * 200 + "}"),
    in_moodle(Reason.MANY_ANSWERS, "shortanswer", answer("Rhine", "100") * 201),
    in_gift(Reason.NO_RIGHT_ANSWER, "Which? {=%50%Rhine =%0%Po}"),
    in_gift(Reason.NO_RIGHT_ANSWER, "How long? {#=%50%1230}"),
    in_moodle(Reason.NO_RIGHT_ANSWER, "numerical", ""),
    in_gift(Reason.ONLY_WILDCARDS, "Which? {=Rh*}"),
    in_moodle(Reason.ANY_ANSWER, "shortanswer", answer("*", "100")),
    in_gift(Reason.ANY_ANSWER, "How long? {#*}"),
    in_gift(Reason.BAD_NUMBER, "How long? {#3,14}"),
    in_gift(Reason.BAD_NUMBER, "How long? {#3.2..3.1}"),
    in_gift(Reason.BAD_NUMBER, "How long? {#3:-1}"),
    in_gift(Reason.BAD_NUMBER, "How long? {#1e999}"),
    in_gift(Reason.BAD_NUMBER, "How long? {#..}"),
    in_moodle(Reason.BAD_NUMBER, "numerical", answer("{x}", "100")),
    in_moodle(Reason.BAD_SHARE, "multichoice", answer("Rhine", "most") + answer("Po")),
    in_gift(Reason.SEVERAL_NUMBERS, "How long? {#=2 =-2}"),
    in_gift(Reason.NO_ARROW, "Match. {=Rhine -> Basel =Po}"),
    in_gift(Reason.FEW_PAIRS, "Match. {=Rhine -> Basel}"),
    in_moodle(Reason.FEW_PAIRS, "matching", "<subquestion><text>Rhine</text></subquestion>"),
    in_moodle(Reason.TRUE_AND_FALSE, "truefalse", answer("true", "100")),
    in_moodle(Reason.TRUE_AND_FALSE, "truefalse", answer("true", "100") + answer("false", "100")),
]

NOTED = [
    in_gift(Reason.PARTIAL, "Which? {=Rhine ~%50%Ill#Near. ~Po#In Italy.}"),
    in_gift(Reason.PARTIAL, "Which? {=Rhine =%75%Rine}"),
    in_gift(Reason.PARTIAL, "How long? {#=1230 =%50%1230:100}"),
    in_gift(Reason.SHARES, "Which? {~%75%Rhine ~%25%Ill ~Po#In Italy.}"),
    in_gift(Reason.ANY_RIGHT, "Which? {=Rhine =Ill ~Po#In Italy.}"),
    in_gift(Reason.WILDCARD, "Which? {=Rhine =Rh*ne}"),
    in_moodle(Reason.CASE, "shortanswer", f"<usecase>1</usecase>{answer('Rhine', '100')}"),
    in_gift(Reason.FEEDBACK, "Rivers flow. {TRUE#They do.#Right!}"),
    in_moodle(Reason.FEEDBACK, "multichoice", f"{TWO}<incorrectfeedback><text>No.</text></incorrectfeedback>"),
    in_gift(Reason.FEEDBACK_ON, "Which? {=Rhine#Right!}"),
    in_moodle(
        Reason.FEEDBACK_ON,
        "ordering",
        answer("Rhine", "1", "<feedback><text>First.</text></feedback>") + answer("Po", "2"),
    ),
    in_gift(Reason.WHY_FROM_WRONG, "Rivers flow. {TRUE#They do.}"),
    in_gift(Reason.WHY_FROM_WRONG, "How long? {#1230~#Look it up.}"),
    in_moodle(Reason.HINT, "multichoice", f"{TWO}<hint><text>One</text></hint><hint><text>Two</text></hint>"),
    in_gift(Reason.LABELS, "// question: 7 [id:rhine] [tag:rivers]\nWhich? {=Rhine ~Po#In Italy.}"),
    in_moodle(Reason.LABELS, "multichoice", f"{TWO}<tags><tag><text>rivers</text></tag></tags>"),
    in_gift(Reason.EMPTY_ANSWER, "Which? {=Rhine ~Po#In Italy. ~}"),
    in_moodle(
        Reason.EMPTY_ANSWER,
        "matching",
        "".join(
            f"<subquestion><text>{left}</text><answer><text>{right}</text></answer></subquestion>"
            for left, right in (("Rhine", "Basel"), ("Po", "Turin"), ("Oder", ""))
        ),
    ),
    in_gift(Reason.SUBSET, "Order. {>3 RANDOM\nRhine\nPo\nOder\nEbro\n}"),
    in_moodle(
        Reason.SUBSET,
        "ordering",
        "<selecttype>1</selecttype><selectcount>2</selectcount>"
        + "".join(answer(name, str(at)) for at, name in enumerate(("Rhine", "Po", "Oder"))),
    ),
    in_moodle(
        Reason.UNIT,
        "numerical",
        answer("3", "100") + "<units><unit><multiplier>0</multiplier><unit_name>km</unit_name></unit></units>",
    ),
    in_moodle(
        Reason.UNIT_MARKS,
        "numerical",
        answer("3", "100")
        + "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>"
        + "<unitgradingtype>1</unitgradingtype>",
    ),
    in_gift(Reason.FORMULA, r"What is \(x^2\)? {=four ~five#No.}"),
    in_moodle(Reason.MEDIA, "multichoice", TWO, "<![CDATA[Hear <audio src='a.mp3'>a</audio>]]>"),
    in_moodle(
        Reason.LANGUAGES,
        "multichoice",
        TWO,
        "<![CDATA[<span lang='en' class='multilang'>Which?</span><span lang='it' class='multilang'>Quale?</span>]]>",
    ),
    in_moodle(Reason.LANGUAGES_MIXED, "multichoice", TWO, "{mlang de}Welcher?{mlang}{mlang it}Quale?{mlang}"),
    in_moodle(Reason.PICTURE, "multichoice", TWO, f"{SHOWING}</text>{FILE}<text>"),
    in_gift(Reason.PICTURE_OUTSIDE, '[html]Where? <img src\\="https\\://example.org/a.png"> {=Rhine ~Po#In Italy.}'),
    in_moodle(Reason.PICTURE_BAD, "multichoice", TWO, f"{SHOWING}</text>{FILE.replace(PNG, 'R0lGODlh')}<text>"),
    in_moodle(Reason.FILE, "multichoice", TWO, f'Which?</text><file name="a.pdf" encoding="base64">{PNG}</file><text>'),
    in_gift(Reason.NEEDS_WHY, "Which? {=Rhine ~Po#In Italy.}"),
    in_gift(Reason.NEEDS_OPTION_WHY, "Which? {=Rhine ~Po####Both flow.}"),
]

OF_THE_FILE = {Reason.TITLE, Reason.MINUTES, Reason.SETTINGS, Reason.RIGHT_FEEDBACK, Reason.NEEDS_LANGUAGES}


@dataclass(frozen=True)
class BadFile:
    """A file that is refused as a whole, with the code of what is said."""

    code: str
    name: str
    content: bytes

    def __str__(self) -> str:
        return f"{self.code}-{self.name}"


_LAUGHS = b"""<?xml version="1.0"?>
<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<quiz><question type="essay"><name><text>&b;</text></name></question></quiz>"""

BAD_FILES = [
    BadFile("import.ending", "source.docx", b"Which? {=Rhine}"),
    BadFile("import.empty", "source.gift", b""),
    BadFile("import.empty", "comments.gift", b"// nothing\n\n$CATEGORY: Rivers\n"),
    BadFile("import.empty", "source.xml", b"<quiz/>"),
    BadFile("import.too-large", "source.txt", b" " * (2 * 1024 * 1024 + 1)),
    BadFile("import.too-many", "source.gift", b"Which? {}\n\n" * 2001),
    BadFile("pack.not-utf8", "latin.gift", "Città {=Torino}".encode("latin-1")),
    BadFile("pack.not-utf8", "wide.gift", "Which? {=Rhine}".encode("utf-16")),
    BadFile("import.xml-unreadable", "source.xml", b""),
    BadFile("import.xml-unreadable", "cut.xml", b"<quiz><question type='essay'>"),
    BadFile("import.xml-unreadable", "entity.xml", b"<quiz>&nbsp;</quiz>"),
    BadFile("import.xml-unreadable", "gift.xml", b"Which? {=Rhine}"),
    BadFile("import.xml-encoding", "wide.xml", b'<?xml version="1.0" encoding="cp932"?><quiz/>'),
    BadFile("import.xml-entities", "laughs.xml", _LAUGHS),
    BadFile("import.xml-entities", "outside.xml", b'<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz/>'),
    BadFile("import.xml-endless", "deep.xml", b"<quiz>" + b"<a>" * 40),
    BadFile("import.xml-endless", "wide.xml", b"<quiz>" + b"<a/>" * 200_001 + b"</quiz>"),
    BadFile("import.xml-endless", "long.xml", b"<quiz>" + b"a" * 4_000_001 + b"</quiz>"),
    BadFile("import.no-quiz", "source.xml", b"<html><body/></html>"),
]
