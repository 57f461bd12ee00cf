"""How files of each kind look, and which of their columns the user mapped to which field."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from app.domain.file_kind import FileKind
from app.domain.file_record import FileLayout, HiddenCells
from app.nav.file_rows import dumps
from app.nav.tables.file_round_trip import FILE_NAME_LENGTH
from app.nav.tables.file_round_trip import file_layouts as table


class FileLayouts:
    """The repository over one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, layout_id: str) -> FileLayout | None:
        """The layout of that id, if it is known."""
        row = self._connection.execute(select(table).where(table.c.id == layout_id)).first()
        return None if row is None else _layout_of(row)

    def of_headings(self, kind: FileKind, headings: Sequence[str]) -> FileLayout | None:
        """The layout with these headings in this order."""
        query = select(table).where(table.c.kind == kind.value, table.c.fingerprint == fingerprint(headings))
        row = self._connection.execute(query).first()
        return None if row is None else _layout_of(row)

    def newest(self, kind: FileKind) -> FileLayout | None:
        """The one that was seen last."""
        return next(iter(self.all(kind)), None)

    def all(self, kind: FileKind) -> list[FileLayout]:
        """All of the kind, the one seen last first."""
        query = select(table).where(table.c.kind == kind.value).order_by(table.c.seen_at.desc(), table.c.seq.desc())
        return [_layout_of(row) for row in self._connection.execute(query)]

    def put(self, layout: FileLayout) -> FileLayout:
        """Writes it down; one with these headings gives way and keeps its id. Answers it as it is kept."""
        known = self.of_headings(layout.kind, layout.headings)
        if known is None:
            self._connection.execute(insert(table).values(id=layout.id, **_row_of(layout)))
            return layout
        statement = update(table).where(table.c.id == known.id)
        self._connection.execute(statement.values(**_row_of(layout), version=table.c.version + 1))
        return FileLayout(known.id, *(getattr(layout, name) for name in _AFTER_ID))


_AFTER_ID = (
    "kind",
    "headings",
    "mapping",
    "shape",
    "sheet",
    "encoding",
    "delimiter",
    "file_name",
    "seen_at",
    "hidden",
)


def fingerprint(headings: Sequence[str]) -> str:
    """The same for the same headings in the same order."""
    return hashlib.sha256(dumps(list(headings)).encode("utf-8", "surrogatepass")).hexdigest()


def _row_of(layout: FileLayout) -> dict[str, Any]:
    return {
        "kind": layout.kind.value,
        "fingerprint": fingerprint(layout.headings),
        "headings": dumps(list(layout.headings)),
        "mapping": dumps({str(column): name for column, name in layout.mapping.items()}),
        "shape": layout.shape,
        "sheet": layout.sheet[:255],
        "encoding": layout.encoding,
        "delimiter": layout.delimiter,
        "hidden": dumps([[sheet.name, sheet.place, list(sheet.cells)] for sheet in layout.hidden]),
        "file_name": layout.file_name[:FILE_NAME_LENGTH],
        "seen_at": layout.seen_at,
    }


def _layout_of(row: Row[Any]) -> FileLayout:
    mapping: Mapping[str, str] = json.loads(row.mapping)
    return FileLayout(
        row.id,
        FileKind(row.kind),
        tuple(json.loads(row.headings)),
        {int(column): name for column, name in mapping.items()},
        row.shape,
        row.sheet,
        row.encoding,
        row.delimiter,
        row.file_name,
        row.seen_at,
        tuple(
            HiddenCells(name, place, tuple(tuple(line) for line in cells))
            for name, place, cells in json.loads(row.hidden)
        ),
    )
