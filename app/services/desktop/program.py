"""The program as the machine sees it: how it is started, what it is called, its icon."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app import __version__

ROOT = Path(__file__).resolve().parents[3]
COMMENT = "Couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step"


@dataclass(frozen=True, slots=True)
class Program:
    """``command`` starts it on the data folder that is in use, without a link."""

    command: tuple[str, ...]
    name: str = "Tandem"
    version: str = __version__
    comment: str = COMMENT

    def icon(self) -> bytes:
        """An SVG."""
        return (ROOT / "resources" / "icons" / "app.svg").read_bytes()


def this_program(options: Sequence[str] = ()) -> Program:
    """The program that runs now: a bundle, or the project's folder with the Python that it runs on."""
    if getattr(sys, "frozen", False):
        return Program((sys.executable, *options))
    return Program((sys.executable, str(ROOT / "scripts" / "run.py"), *options))
