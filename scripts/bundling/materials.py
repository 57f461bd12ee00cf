"""What PyInstaller is given beside the code: resources, compiled translations, icons, licences, the leaflet."""

from __future__ import annotations

import shutil
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import translations

from app import __version__
from bundling.drawing import pictures_of
from bundling.icon_files import icns_of, ico_of
from bundling.version_resource import version_resource

SOURCES = shutil.ignore_patterns("*_en.ts", "*_fr.ts", "*_da.ts", "*.lst", "__pycache__")
"""One of the .ts files is read by --screenshots, which knows texts by their English ones."""
FOLDERS = {"resources": "resources", "docs/guide": "docs/guide", "docs/pictures": "docs/pictures"}
MIGRATIONS = ("app/nav/migrations", "app/crm/local/migrations")


@dataclass(frozen=True, slots=True)
class Materials:
    """``data``: folder or file -> the folder in the bundle. ``beside``: file -> its name beside the program."""

    icon: Path
    data: Mapping[Path, str]
    version_file: Path | None = None
    beside: Mapping[Path, str] = field(default_factory=dict)


def gather(root: Path, folder: Path, platform: str) -> Materials:
    """Makes in ``folder`` what has to be made, from the project in ``root``."""
    data: dict[Path, str] = {}
    for source, name in FOLDERS.items():
        if (root / source).is_dir():
            shutil.copytree(root / source, folder / source, ignore=SOURCES)
            data[folder / source] = name
    translations.compile_all(root / "resources" / "translations", _made(folder / "resources" / "translations"))
    for name in MIGRATIONS:  # alembic reads these as files
        shutil.copytree(root / name, folder / name, ignore=SOURCES)
        data[folder / name] = name
    data[root / "LICENSE"] = "."
    data |= _python_licence(folder)
    pictures = pictures_of(root / "resources" / "icons" / "app.svg")
    icons = {"win32": ("ico", ico_of(pictures)), "darwin": ("icns", icns_of(pictures))}
    ending, content = icons.get(platform, ("png", pictures[256]))
    icon = folder / f"tandem.{ending}"
    icon.write_bytes(content)
    beside = {root / "LICENSE": "LICENSE.txt", root / "resources" / "desktop" / "leaflet.txt": "README.txt"}
    if platform.startswith("linux"):
        beside[icon] = "tandem.png"
    version_file = None
    if platform == "win32":
        version_file = folder / "version.txt"
        version_file.write_text(version_resource(__version__), encoding="utf-8")
    return Materials(icon, data, version_file, {} if platform == "darwin" else beside)


def _python_licence(folder: Path) -> dict[Path, str]:
    source = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not source.is_file():
        return {}
    shutil.copy(source, folder / "PYTHON-LICENSE.txt")
    return {folder / "PYTHON-LICENSE.txt": "."}


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
