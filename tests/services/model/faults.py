"""What goes wrong during an action: the gateway fails, or the program dies at a statement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, event

from tests.crm.failing_gateway import FailingGateway


class Died(BaseException):
    """The program is no more: nothing catches it, everything unwinds."""


@dataclass(frozen=True)
class Death:
    """The program dies at its ``at``-th statement or commit, counted over both databases from 1."""

    at: int


@dataclass(frozen=True)
class Failure:
    """The ``at``-th call of the gateway fails; ``after``: it took effect and its answer is lost; ``gone``: every later
    call fails, too."""

    at: int
    after: bool
    gone: bool


Fault = Death | Failure | None


@contextmanager
def under(fault: Fault, gateway: FailingGateway) -> Iterator[None]:
    """Lets the fault come, if the block gets that far; afterwards all is well again."""
    gateway.heal()
    if isinstance(fault, Failure):
        gateway.fail_at, gateway.after, gateway.gone = fault.at, fault.after, fault.gone
    deadly = _Statements(fault.at) if isinstance(fault, Death) else None
    try:
        if deadly is not None:
            event.listen(Engine, "before_cursor_execute", deadly.before_execute)
            event.listen(Engine, "commit", deadly.before_commit)
        yield
    finally:
        if deadly is not None:
            event.remove(Engine, "before_cursor_execute", deadly.before_execute)
            event.remove(Engine, "commit", deadly.before_commit)
        gateway.heal()


class _Statements:
    """Counts down to the last one; but for the way back nothing is executed any more after it."""

    def __init__(self, left: int) -> None:
        self._left = left

    def before_execute(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        """Before each statement."""
        if not statement.startswith("ROLLBACK"):
            self._count()

    def before_commit(self, _connection: Any) -> None:
        """Before each commit."""
        self._count()

    def _count(self) -> None:
        self._left -= 1
        if self._left <= 0:
            raise Died
