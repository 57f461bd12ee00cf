"""The company that is open, as the program's start hands it to the main window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.results import RecoveryReport


@dataclass(frozen=True, slots=True)
class Company:
    """``where`` is said in the status bar; ``recovery`` is what the last run left unfinished and what became of it;
    ``close`` gives databases and folder back, once the lane is at rest."""

    services: Services
    name: str
    user: str
    work_date: date
    where: str
    recovery: RecoveryReport | None
    close: Callable[[], None]
