"""A source of numbered rows, and a list over it, for the tests of lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from threading import Event

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from app.domain.listing import ListQuery
from app.ui.background import Lane
from app.ui.widgets.list_column import Column
from app.ui.widgets.list_view import ListView
from app.ui.widgets.windowed_model import WindowedModel

QUERY = ListQuery("no")


@dataclass(frozen=True, slots=True)
class Shop:
    """One row."""

    id: str
    no: str
    name: str
    balance: Decimal
    since: date
    coupled: bool


def shops(count: int) -> list[Shop]:
    return [
        Shop(f"id{n}", f"C{n:07}", f"Shop {n % 7}", Decimal(n * 100_001) / 100, date(2016, 1, 1 + n % 28), n % 2 == 0)
        for n in range(count)
    ]


class Shops:
    """A source in memory that notes what it is asked; ``gate`` holds every answer back while it is cleared."""

    def __init__(self, records: Sequence[Shop]) -> None:
        self.records = list(records)
        self.asked: list[tuple[int, int]] = []
        self.gate = Event()
        self.gate.set()
        self.fail: Exception | None = None

    def count(self, query: ListQuery) -> int:
        return len(self._found(query))

    def rows(self, query: ListQuery, start: int, limit: int) -> Sequence[Shop]:
        self.gate.wait(10)
        if self.fail is not None:
            raise self.fail
        self.asked.append((start, limit))
        return self._found(query)[start : start + limit]

    def position(self, query: ListQuery, record_id: str) -> int | None:
        return next((n for n, record in enumerate(self._found(query)) if record.id == record_id), None)

    def id_of(self, row: Shop) -> str:
        return row.id

    def change(self, record_id: str, **values: object) -> None:
        self.records = [
            replace(record, **values) if record.id == record_id else record  # type: ignore[arg-type]
            for record in self.records
        ]

    def _found(self, query: ListQuery) -> list[Shop]:
        found = [record for record in self.records if query.search in record.no]
        if query == QUERY:
            return found
        return sorted(found, key=lambda record: (getattr(record, query.sort), record.id), reverse=query.descending)


COLUMNS = (
    Column("no", "No.", lambda row: row.no, "code", 100),
    Column("name", "Name", lambda row: row.name, width=200),
    Column("balance", "Balance (LCY)", lambda row: row.balance, "money"),
    Column("since", "Since", lambda row: row.since, "date"),
    Column("coupled", "Coupled to CRM", lambda row: row.coupled, "yes_no"),
    Column("seen", "Seen", lambda _row: datetime(2016, 3, 4, 12, tzinfo=UTC), "time", shown=False),
)


@dataclass
class Listed:
    """A shown list with all its parts."""

    lane: Lane
    source: Shops
    model: WindowedModel
    view: ListView
    settle: Callable[[], None]


def listed(qtbot: QtBot, source: Shops, folder: Path) -> Listed:
    """A list over the source, with its first rows."""
    lane = Lane()
    model = WindowedModel(source, COLUMNS, QUERY, lane)
    settings = QSettings(str(folder / "state.ini"), QSettings.Format.IniFormat)
    view = ListView(model, "Shops", "shops", settings)
    model.setParent(view)

    def close(_view: object) -> None:
        source.gate.set()
        lane.close()

    qtbot.addWidget(view, before_close_func=close)
    view.resize(800, 400)
    view.show()

    def settle() -> None:
        """Until everything asked for is there."""
        qtbot.waitUntil(lambda: lane.is_idle and not model._timer.isActive() and not view._memory.restoring)

    model.set_query(QUERY)
    if source.gate.is_set():
        settle()
    return Listed(lane, source, model, view, settle)
