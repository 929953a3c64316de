"""Writes the list of components (CycloneDX) from lock, assets and licences, so that it never goes stale."""

from __future__ import annotations

import json
import re
import sys
import tomllib
import uuid
from importlib.metadata import requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
OUR_OWN = "portavoce"
SHIPPED_EXTRAS = ("", "desktop")

Json = dict[str, Any]


def locked_versions(lock: str) -> dict[str, str]:
    """Each distribution of the lock with its version."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))


def needs(name: str, extras: tuple[str, ...] = ("",)) -> dict[str, set[str]]:
    """What an installed distribution asks for by itself, on the machine at hand, with the extras that it asks for."""
    found: dict[str, set[str]] = {}
    for requirement in map(Requirement, requires(name) or []):
        if requirement.marker is None or any(requirement.marker.evaluate({"extra": extra}) for extra in extras):
            found.setdefault(canonicalize_name(requirement.name), set()).update(requirement.extras)
    return found


def runtime(locked: dict[str, str]) -> dict[str, set[str]]:
    """Each distribution that the app needs to run, with what it needs in turn."""
    found: dict[str, set[str]] = {}
    asked: set[tuple[str, tuple[str, ...]]] = set()
    waiting: list[tuple[str, tuple[str, ...]]] = [(OUR_OWN, SHIPPED_EXTRAS)]
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) not in asked:
            asked.add((name, extras))
            wanted = {need: more for need, more in needs(name, extras).items() if need in locked}
            found.setdefault(name, set()).update(wanted)
            waiting += [(need, ("", *sorted(more))) for need, more in sorted(wanted.items())]
    return found


def licences(text: str) -> dict[str, str]:
    """The licence of each distribution, as the About page says it."""
    components = tomllib.loads(text)["component"]
    return {name: entry["licence"] for entry in components for name in entry["distributions"]}


def bill_of_materials(lock: str, licences_text: str, assets_text: str, version: str) -> Json:
    """The whole document; the same inputs make the same bytes."""
    locked, named = locked_versions(lock), licences(licences_text)
    tree = runtime(locked)
    parts = [_package(name, locked[name], named[name]) for name in sorted(tree) if name != OUR_OWN]
    parts += [_asset(asset) for asset in tomllib.loads(assets_text)["asset"]]
    refs = {OUR_OWN: OUR_OWN} | {part["name"]: part["bom-ref"] for part in parts}
    own: Json = {"type": "application", "bom-ref": OUR_OWN, "name": OUR_OWN, "version": version}
    seed = f"{OUR_OWN} {version}\n{lock}\n{licences_text}\n{assets_text}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, seed)}",
        "version": 1,
        "metadata": {"component": own | {"licenses": [{"expression": "Apache-2.0"}]}},
        "components": parts,
        "dependencies": [
            {"ref": refs[name], "dependsOn": sorted(refs[need] for need in wanted)}
            for name, wanted in sorted(tree.items())
        ],
    }


def _package(name: str, version: str, licence: str) -> Json:
    purl = f"pkg:pypi/{name}@{version}"
    part = {"type": "library", "bom-ref": purl, "name": name, "version": version}
    return part | {"licenses": [{"expression": licence}], "purl": purl}


def _asset(asset: Json) -> Json:
    purl = f"pkg:{asset['registry']}/{asset['package']}@{asset['version']}"
    part = {"type": "file", "bom-ref": purl, "name": asset["name"], "version": asset["version"]}
    hashes = [{"alg": "SHA-256", "content": asset["sha256"]}]
    return part | {"hashes": hashes, "licenses": [{"expression": asset["licence"]}], "purl": purl}


def main() -> int:
    """Write resources/about/sbom.json."""
    about = ROOT / "resources" / "about"
    sys.path.insert(0, str(ROOT))
    from desktop_app import __version__

    document = bill_of_materials(
        (ROOT / "requirements.lock").read_text(encoding="utf-8"),
        (about / "licences.toml").read_text(encoding="utf-8"),
        (ROOT / "packaging" / "assets.toml").read_text(encoding="utf-8"),
        __version__,
    )
    (about / "sbom.json").write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
