"""The packages that the program is made of, with their licences: as they are installed, or as a bundle carries them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import PurePath

DIRECT = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "psycopg",
    "psycopg-binary",
    "rapidfuzz",
    "cleanco",
    "openpyxl",
    "python-calamine",
    "XlsxWriter",
    "platformdirs",
    "font-source-sans-pro",
    "charset-normalizer",
)
LICENCE_FILES = ("licen", "copying", "notice", "authors")
LICENCE_KEYS = ("License-Expression", "License")
NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Component:
    """A package. ``licence`` is its name as the package gives it, ``texts`` the licence files it brings."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()


def components() -> list[Component]:
    """The packages of the program and those that they need, by name. One that isn't there is left out: the program
    says so where it is needed."""
    found: dict[str, Component] = {}
    waiting = list(DIRECT)
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found[key] = Component(package.metadata["Name"], package.version, _licence(package), tuple(_texts(package)))
        waiting += _needed(package)
    return [found[key] for key in sorted(found)]


def _needed(package: Distribution) -> Iterator[str]:
    for requirement in package.requires or ():
        wanted = NAME.match(requirement)
        if wanted and "extra ==" not in requirement:
            yield wanted[0]


def _licence(package: Distribution) -> str:
    metadata = package.metadata
    stated = next((each for key in LICENCE_KEYS for each in metadata.get_all(key) or ()), "")
    if stated and len(stated) < 120 and "\n" not in stated:
        return stated
    kinds = [each for each in metadata.get_all("Classifier") or () if each.startswith("License ::")]
    return ", ".join(each.rpartition(" :: ")[2] for each in kinds)


def _texts(package: Distribution) -> Iterator[str]:
    for path in package.files or ():
        name = PurePath(path).name.lower()
        inside = any(part.endswith(".dist-info") for part in path.parts)
        if inside and name.startswith(LICENCE_FILES):
            try:
                yield path.read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError):
                continue
