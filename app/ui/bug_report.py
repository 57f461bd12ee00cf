"""What is written down of an unexpected error: kinds and places in the program, never values."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import PurePath

import PySide6

from app import __version__

LONGEST_CHAIN = 5


def bug_details(error: BaseException) -> str:
    """Kinds of the error and its causes with the lines they went through. The messages are left out, because those
    of the database drivers hold values of records."""
    version = (
        f"Tandem {__version__}, Python {platform.python_version()}, Qt for Python {PySide6.__version__}, {sys.platform}"
    )
    chain: list[str] = []
    current: BaseException | None = error
    while current is not None and len(chain) < LONGEST_CHAIN:
        chain.append(_one(current))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return version + "\n\n" + "\n\ncaused by\n".join(chain)


def _one(error: BaseException) -> str:
    lines = [f"{type(error).__module__}.{type(error).__qualname__}"]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


def _place(file: str) -> str:
    """The last three parts of a path say enough, and not whose computer it is."""
    return "/".join(PurePath(file).parts[-3:])
