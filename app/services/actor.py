"""Who acts, and what day and time it is for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Actor:
    """The person on whose behalf the services act. ``today`` is the work date, ``now`` an aware UTC time."""

    user: str
    today: Callable[[], date]
    now: Callable[[], datetime]
