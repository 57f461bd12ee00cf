"""How PyInstaller is called."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.services.desktop.components import components
from bundling.layout import IDENTIFIER, NAME
from bundling.materials import Materials

# Found by no import statement.
HIDDEN = ("psycopg_binary._psycopg", "psycopg_binary.pq", "xlsxwriter", "logging.config")
# Imported by something that we have, for something that we have not.
EXCLUDED = (
    "tkinter", "turtle", "idlelib", "lib2to3", "pydoc_data", "ensurepip", "distutils", "setuptools", "pip", "test",
    "pytest", "_pytest", "hypothesis", "mypy", "numpy", "pandas", "PIL", "IPython", "psycopg_c", "MySQLdb", "pysqlite2",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtDesigner",
)  # fmt: skip
COMPILED_DATA = ("font_source_sans_pro",)


def command(root: Path, work: Path, materials: Materials, platform: str) -> list[str]:
    """The command; the bundle goes to ``work``/dist."""
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--onedir", "--windowed"]
    words += ["--name", NAME, "--paths", str(root), "--icon", str(materials.icon)]
    for option, name in (("--distpath", "dist"), ("--workpath", "made"), ("--specpath", "spec")):
        words += [option, str(work / name)]
    for source, target in materials.data.items():
        words += ["--add-data", f"{source}{os.pathsep}{target}"]
    words += [f"--collect-data={package}" for package in (*COMPILED_DATA, *(["tzdata"] if platform == "win32" else []))]
    words += [f"--copy-metadata={component.name}" for component in components()]
    words += [f"--hidden-import={module}" for module in HIDDEN]
    words += [f"--exclude-module={module}" for module in EXCLUDED]
    if materials.version_file is not None:
        words += ["--version-file", str(materials.version_file)]
    if platform == "darwin":
        words += ["--osx-bundle-identifier", IDENTIFIER]
    return [*words, "--collect-submodules", "app", str(root / "app" / "__main__.py")]
