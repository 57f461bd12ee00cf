"""Where the running program keeps what: known to the application, for the windows that say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

PROPERTY = "tandemPlaces"


@dataclass(frozen=True, slots=True)
class Places:
    """``options``: the words of a command line that lead to the same data again."""

    data: Path
    log: Path
    options: tuple[str, ...] = ()


def keep_places(application: QCoreApplication, data: Path, log: Path, options: Sequence[str]) -> None:
    """Said once, at the start."""
    application.setProperty(PROPERTY, [str(data), str(log), *options])


def known_places() -> Places | None:
    """Those of this program; None before they were said."""
    application = QCoreApplication.instance()
    kept = application.property(PROPERTY) if application is not None else None
    if not kept:
        return None
    data, log, *options = (str(each) for each in kept)
    return Places(Path(data), Path(log), tuple(options))
