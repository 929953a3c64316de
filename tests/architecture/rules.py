"""The rules of the house that import-linter cannot say; whatever is not allowed here is refused."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.source import Import, Offence, Source, read_sources

APP = "desktop_app"
SERVER = "advocacy_server"
# The composition root with a window, in a few files.
_ROOT = (
    *("beginning", "app", "chooser", "profile_window", "pages", "app_words", "appearance"),
    *(
        "desk_pages",
        "joining_pages",
        "trainer_pages",
        "owner_pages",
        "wallet_pages",
        "account_pages",
        "incoming",
        "bringing",
    ),
    *("turns", "exchanging"),
    *("preview_app", "preview_port", "preview_window", "preview_glimpse", "preview_bar", "preview_pages"),
    *("preview_place", "preview_shell", "preview_voice", "preview_brand", "preview_refused"),
)
WINDOWED = tuple(f"{APP}/{name}.py" for name in _ROOT)
FACE = (f"{APP}/qt/**", f"{APP}/shell/**", f"{APP}/features/*/ui/**", *WINDOWED)
WIRE = (f"{APP}/sync/**",)
SIGNERS = (f"{APP}/packs/library/**",)
PAPER = (f"{APP}/evidence/paper/**",)
DOORS = (f"{SERVER}/web/**", f"{SERVER}/*/routes.py", f"{SERVER}/*/routes_*.py", f"{SERVER}/app/**")

# The parts of Qt in use: all under the LGPL. Charts, graphs and some others are GPL only; think before adding.
QT_PARTS = {
    *("QtCore", "QtDBus", "QtGui", "QtMultimedia", "QtNetwork", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtWidgets")
}

# Where each library may be imported. A third-party library that is not listed may be imported nowhere.
PLACES: dict[str, tuple[str, ...]] = {
    "PySide6": FACE,
    "shiboken6": FACE,
    "sqlalchemy": (
        f"{APP}/storage/**",
        f"{APP}/evidence/store.py",
        f"{APP}/features/*/store.py",
        f"{APP}/ledger/**",
        f"{APP}/packs/chosen.py",
        f"{APP}/packs/followed.py",
        f"{APP}/packs/memberships.py",
        f"{APP}/packs/shelf.py",
        f"{APP}/sync/outbox.py",
        f"{APP}/sync/inbox.py",
        f"{APP}/sync/records.py",
        f"{SERVER}/**",
    ),
    "alembic": (f"{APP}/storage/**", f"{SERVER}/database/**"),
    "markdown_it": (f"{APP}/packs/**", f"{APP}/qt/**", f"{APP}/features/**"),
    "platformdirs": (f"{APP}/kernel/places.py",),
    "tuf": SIGNERS,
    "securesystemslib": SIGNERS,
    "cryptography": (*SIGNERS, f"{APP}/evidence/**", f"{SERVER}/register/**", f"{SERVER}/badges/**"),
    "mnemonic": (*SIGNERS, f"{APP}/kernel/comparing.py"),
    "joserfc": (f"{APP}/evidence/**", f"{SERVER}/badges/**"),
    "keyring": (f"{APP}/evidence/**",),
    "Stemmer": (f"{APP}/features/policy/stems.py",),
    "rapidfuzz": (f"{APP}/features/policy/slips.py",),
    "typst": PAPER,
    "pyhanko": PAPER,
    "pyhanko_certvalidator": PAPER,
    "asn1crypto": PAPER,
    "requests": WIRE,
    "urllib3": WIRE,
    "PIL": (f"{APP}/imaging/**",),
    "cv2": (f"{APP}/imaging/**",),
    "fastapi": DOORS,
    "starlette": DOORS,
    "pydantic": (f"{SERVER}/*/asked.py",),
    "uvicorn": (f"{SERVER}/web/**", f"{SERVER}/commands/**"),
    "psycopg": (f"{SERVER}/database/**",),
    "argon2": (f"{SERVER}/people/**",),
    "prometheus_client": (f"{SERVER}/web/**",),
    "msgspec": (f"{SERVER}/**", *WIRE),
    SERVER: (f"{SERVER}/**", *WIRE),
    f"{APP}.qt": FACE,
    # of the standard library only what opens a door
    "sqlite3": (f"{APP}/storage/**",),
    "socket": (*WIRE, f"{SERVER}/web/**"),
    "ssl": WIRE,
    "http": WIRE,
    "urllib.request": WIRE,
    "smtplib": WIRE,
    "ftplib": WIRE,
}

NOT_SUBJECTS = (f"{APP}/features/*/__init__.py", f"{APP}/features/*/service.py", f"{APP}/features/*/store.py")
_CONTENT = ("brand", "company", "course", "pack", "policy", "question", "scenario")
PURE = (f"{APP}/events.py", *(f"{APP}/packs/{name}.py" for name in _CONTENT))
CLOCKS = (".datetime.now", ".datetime.utcnow", ".datetime.today", ".date.today", ".time.time", ".localtime")
CLOCK_KEEPERS = (f"{APP}/kernel/*.py", f"{SERVER}/web/hours.py")
CHANCE = (".uuid1", ".uuid4", ".uuid7", ".urandom")
GAMBLERS = ("random", "secrets")

Check = Callable[[Source], Iterator[Offence]]


@dataclass(frozen=True)
class Rule:
    """One rule: its sentence, and how a source is held against it."""

    name: str
    sentence: str
    check: Check


def _refused(found: Import) -> tuple[str, ...] | None:
    """The places where an import is allowed; None where nobody restricts it."""
    for name, places in PLACES.items():
        if found.within(name):
            return places
    root = found.name.partition(".")[0]
    return None if root in sys.stdlib_module_names or root in (APP, SERVER, "__future__") else ()


def libraries(source: Source) -> Iterator[Offence]:
    """Each library has its rooms."""
    for found in source.imports:
        places = _refused(found)
        if places is not None and not source.at(*places):
            where = " or ".join(places) or "no room yet: give it one in tests/architecture/rules.py"
            yield source.offence(found.line, f"{found.name} belongs in {where}")


def parts_of_qt(source: Source) -> Iterator[Offence]:
    """Of Qt only what is under the LGPL and truly needed."""
    for found in source.imports:
        if found.within("PySide6") and found.name.split(".")[1:2] not in [[part] for part in QT_PARTS]:
            yield source.offence(found.line, f"{found.name} is not among the parts of Qt in use")


def imports_by_name(source: Source) -> Iterator[Offence]:
    """An import that is computed escapes every other rule."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _called(node).endswith(("import_module", "__import__")):
            yield source.offence(node, "imports are written out, so that the rules can see them")
    for found in source.imports:
        if found.name.startswith("."):
            yield source.offence(found.line, "imports are absolute: desktop_app.…")


def is_subject(source: Source) -> bool:
    """Whether it is one of a slice's subject modules: not its store, its service or its ui."""
    return source.at(f"{APP}/features/*/*.py") and not source.at(*NOT_SUBJECTS)


def subjects(source: Source) -> Iterator[Offence]:
    """A subject module of a slice is pure: it knows neither the database nor who uses it."""
    if not is_subject(source):
        return
    slice_name = source.path.split("/")[2]
    upstairs = [f"{APP}.features.{slice_name}.{room}" for room in ("ui", "service", "store")]
    for found in source.imports:
        if any(found.within(room) for room in (*upstairs, f"{APP}.storage", f"{APP}.sync")):
            yield source.offence(found.line, f"a subject module does not know {found.name}")


def clockless(source: Source) -> Iterator[Offence]:
    """Only the kernel's clock knows the hour; to subjects time, chance and identities are handed in."""
    pure = is_subject(source) or source.at(*PURE)
    refused = (() if source.at(*CLOCK_KEEPERS) else CLOCKS) + (CHANCE if pure else ())
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and _called(node).endswith(refused):
            yield source.offence(node, f"{_called(node)[1:]}() is handed in")
    for found in source.imports:
        if pure and any(found.within(module) for module in GAMBLERS):
            yield source.offence(found.line, f"{found.name} is handed in")


def frozen(source: Source) -> Iterator[Offence]:
    """What the subjects are made of cannot change."""
    if not is_subject(source) and not source.at(*PURE):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and any(_thaws(item) for item in node.decorator_list):
            yield source.offence(node, f"{node.name} is a dataclass of a subject, so it is frozen")


def _thaws(decorator: ast.expr) -> bool:
    if not isinstance(decorator, ast.Call):
        return _name(decorator).endswith(".dataclass")
    words = {item.arg: item.value for item in decorator.keywords}
    return _called(decorator).endswith(".dataclass") and not getattr(words.get("frozen"), "value", False)


def size(source: Source) -> Iterator[Offence]:
    """A file that outgrows its size is two ideas."""
    limit = 400 if source.at(f"{APP}/features/*/ui/page*.py") else 300
    if source.at(f"{APP}/shell/*window*.py"):
        limit = 250
    lines = source.text.count("\n")
    if lines > limit:
        yield source.offence(limit, f"{lines} lines; at most {limit}")


def docstring(source: Source) -> Iterator[Offence]:
    """A module opens with a sentence that says why it exists."""
    opening = (ast.get_docstring(source.tree) or "").split("\n\n")[0]
    if not opening.endswith((".", "!", "?")):
        yield source.offence(1, "the module opens with a sentence that says why it exists")


def swallowed(source: Source) -> Iterator[Offence]:
    """No error of every kind disappears without a word."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler):
            catches_all = node.type is None or _any_error([node.type])
            if catches_all and all(isinstance(step, ast.Pass | ast.Continue) for step in node.body):
                yield source.offence(node, "an error of any kind is swallowed here")
        elif isinstance(node, ast.Call) and _called(node).endswith(".suppress") and _any_error(node.args):
            yield source.offence(node, "an error of any kind is suppressed here")


def _any_error(kinds: list[ast.expr]) -> bool:
    return any(_name(kind).endswith((".Exception", ".BaseException")) for kind in kinds)


def registries(source: Source) -> Iterator[Offence]:
    """Nothing is collected at module level: constructors take what they need."""
    for step in source.tree.body:
        value = step.value if isinstance(step, ast.Assign | ast.AnnAssign) else None
        if value is not None and _empty_container(value):
            yield source.offence(step, "an empty container at module level waits to be filled from afar")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Global):
            yield source.offence(node, "no global state: hand it over")


def _empty_container(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        bare = not value.args and _called(value).endswith((".dict", ".list", ".set", ".deque"))
        return bare or _called(value).endswith(".defaultdict")
    return (isinstance(value, ast.Dict) and not value.keys) or (isinstance(value, ast.List) and not value.elts)


def _called(node: ast.Call) -> str:
    return _name(node.func)


def _name(node: ast.expr) -> str:
    """A dotted name with a dot before it, so that one ending fits `now` and `datetime.now` alike."""
    if isinstance(node, ast.Attribute):
        return f"{_name(node.value)}.{node.attr}"
    return f".{node.id}" if isinstance(node, ast.Name) else "."


RULES = (
    Rule("libraries", "each library is imported only in its rooms", libraries),
    Rule("parts-of-qt", "of Qt only the listed parts are used", parts_of_qt),
    Rule("imports-by-name", "imports are absolute and written out", imports_by_name),
    Rule("subjects", "subject modules know neither database nor service nor ui", subjects),
    Rule("clockless", "time, chance and identities are handed in", clockless),
    Rule("frozen", "dataclasses of the subjects are frozen", frozen),
    Rule("size", "files stay small", size),
    Rule("docstring", "a module says why it exists", docstring),
    Rule("swallowed", "no error disappears", swallowed),
    Rule("registries", "no module collects anything", registries),
)

HOSTS = re.compile(r"\b(?:pypi|pythonhosted|npmjs|deb[.]debian|crates)[.](?:org|com|io)\b")
MACHINES = re.compile(r"(?<![\w.])/(?:root|work)/")
TEXTS = {".py", ".toml", ".md", ".lock", ".sh", ".json", ".svg", ".ts", ".qss", ".txt", ".cfg", ""}
NOT_OURS = re.compile(r"[.](?!ci$).*|build|dist|vendor|__pycache__")


def own_places(root: Path) -> list[Offence]:
    """The project names neither a registry's host nor a folder of somebody's machine."""
    found = []
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.suffix not in TEXTS or any(NOT_OURS.fullmatch(part) for part in parts[:-1]) or path.is_dir():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if HOSTS.search(line) or MACHINES.search(line):
                found.append(Offence("/".join(parts), number, "names a registry's host or a machine's folder"))
    return found


def hidden_packaging(root: Path) -> list[Offence]:
    """A package of that name here would hide the one that everybody's tools import."""
    file = root / "packaging" / "__init__.py"
    return [Offence("packaging/__init__.py", 1, "packaging/ is no Python package")] if file.exists() else []


def offences(root: Path, rule: Rule) -> list[Offence]:
    """Where the app or its server breaks one of the rules for sources."""
    return [offence for source in read_sources(root, APP, SERVER) for offence in rule.check(source)]
