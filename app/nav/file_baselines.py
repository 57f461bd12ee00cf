"""What the other program is known to hold of each record by its files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from app.domain.file_kind import FileKind
from app.domain.file_record import Baseline
from app.nav.chunks import in_chunks
from app.nav.file_rows import baseline_of, baseline_row
from app.nav.tables.file_round_trip import FILE_NAME_LENGTH
from app.nav.tables.file_round_trip import file_baselines as table

_OF_KIND = table.c.kind == bindparam("of_kind")
_BY_RECORD = select(table).where(_OF_KIND, table.c.record_id.in_(bindparam("ids", expanding=True)))
_BY_KEY = select(table.c.key_text, table.c.record_id).where(
    _OF_KIND, table.c.key_text.in_(bindparam("texts", expanding=True))
)
_SEEN = update(table).where(_OF_KIND, table.c.record_id.in_(bindparam("ids", expanding=True)))


class FileBaselines:
    """The repository over one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, kind: FileKind, record_ids: Collection[str]) -> dict[str, Baseline]:
        """Those of the records that a file has told of, by id; any number of ids."""
        found: dict[str, Baseline] = {}
        for part in in_chunks(list(record_ids)):
            rows = self._connection.execute(_BY_RECORD, {"of_kind": kind.value, "ids": part}).all()
            found.update((row.record_id, baseline_of(row)) for row in rows)
        return found

    def by_key(self, kind: FileKind, texts: Collection[str]) -> dict[str, list[str]]:
        """What files called a record by -> the ids of the records that go by it."""
        found: dict[str, list[str]] = {}
        for part in in_chunks(list(texts)):
            for text, record_id in self._connection.execute(_BY_KEY, {"of_kind": kind.value, "texts": part}):
                found.setdefault(text, []).append(record_id)
        return found

    def record_ids(self, kind: FileKind) -> set[str]:
        """All records that a file has told of."""
        return set(self._connection.scalars(select(table.c.record_id).where(table.c.kind == kind.value)))

    def count(self, kind: FileKind) -> int:
        """How many records a file has told of."""
        query = select(func.count()).select_from(table).where(table.c.kind == kind.value)
        return self._connection.execute(query).scalar_one()

    def each(self, kind: FileKind, portion: int = 1_000) -> Iterator[list[Baseline]]:
        """All baselines of the kind in portions, oldest record first."""
        after = 0
        while True:
            query = select(table).where(table.c.kind == kind.value, table.c.seq > after).order_by(table.c.seq)
            rows = self._connection.execute(query.limit(portion)).all()
            if not rows:
                return
            yield [baseline_of(row) for row in rows]
            after = rows[-1].seq

    def put(self, baselines: Sequence[Baseline]) -> None:
        """Writes them down; one that is there gives way."""
        if not baselines:
            return
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        statement = dialect.insert(table)
        names = [column.name for column in table.c if column.name not in ("seq", "version", "kind", "record_id")]
        statement = statement.on_conflict_do_update(
            index_elements=["kind", "record_id"],
            set_={**{name: statement.excluded[name] for name in names}, "version": table.c.version + 1},
        )
        for part in in_chunks(baselines):
            self._connection.execute(statement, [baseline_row(baseline) for baseline in part])

    def touch(self, kind: FileKind, record_ids: Collection[str], at: datetime, file_name: str) -> None:
        """A later file says the same of these records."""
        values = {"seen_at": at, "file_name": file_name[:FILE_NAME_LENGTH], "version": table.c.version + 1}
        for part in in_chunks(list(record_ids)):
            self._connection.execute(_SEEN.values(values), {"of_kind": kind.value, "ids": part})

    def drop(self, kind: FileKind, record_ids: Collection[str]) -> None:
        """Forgets what files said of these records."""
        for part in in_chunks(list(record_ids)):
            self._connection.execute(delete(table).where(table.c.kind == kind.value, table.c.record_id.in_(part)))
