"""A gateway that lets something else happen right before or right after one of its calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from app.crm.gateway import CrmGateway
from app.services.bundle import build
from tests.services.both_sides import ACTOR, Sides


class InterferingGateway:
    """Hands every call on to ``inner``; the first call of ``name`` is preceded or followed by ``happen``."""

    def __init__(self, inner: CrmGateway, name: str, happen: Callable[[], object], *, after: bool) -> None:
        self._inner = inner
        self._name = name
        self._happen: Callable[[], object] | None = happen
        self._after = after

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if name != self._name or self._happen is None:
            return found

        def call(*args: Any, **kwargs: Any) -> Any:
            happen, self._happen = self._happen, None
            if happen is not None and not self._after:
                happen()
            answer = found(*args, **kwargs)
            if happen is not None and self._after:
                happen()
            return answer

        return call


def interfered(sides: Sides, name: str, happen: Callable[[], object], *, after: bool = True) -> Sides:
    """The same sides with services in whose way something comes."""
    gateway = InterferingGateway(sides.crm, name, happen, after=after)
    return Sides(sides.nav, sides.crm, sides.failing, build(sides.nav, cast("CrmGateway", gateway), ACTOR))
