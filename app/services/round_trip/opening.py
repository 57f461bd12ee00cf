"""Opens a file, finds the table that is meant, and remembers what was chosen for its columns the last time."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import FileRefused
from app.domain.file_kind import FileKind
from app.files.column_guess import guess_columns
from app.files.headings import key
from app.files.kind_guess import kind_scores
from app.files.source import Shape, SourceTable
from app.nav.unit_of_work import NavDatabase
from app.services.progress import Progress
from app.services.round_trip.draft import UpdateDraft
from app.services.round_trip.held import FIELDS


class FileOpening:
    """Reads files; writes nothing."""

    def __init__(self, nav: NavDatabase) -> None:
        self._nav = nav

    def open(
        self,
        path: str | Path,
        kind: FileKind | None,
        progress: Progress,
        *,
        encoding: str | None,
        delimiter: str | None,
    ) -> UpdateDraft:
        """What is in the file. Raises ``FileRefused``, ``Cancelled``."""
        from app.files.recognition import recognise  # its libraries are not loaded before a file is

        tables = recognise(path, encoding=encoding, delimiter=delimiter, watch=progress)
        table = _chosen(str(path), tables, kind)
        found = kind or table.kind
        return self.draft(str(path), tables, table, found or _likeliest(table), known=found is not None)

    def draft(
        self, path: str, tables: tuple[SourceTable, ...], table: SourceTable, kind: FileKind, *, known: bool
    ) -> UpdateDraft:
        """The table read as ``kind``."""
        remembered: dict[int, str] | None = None
        of_headings: dict[int, str] = {}
        with self._nav.read() as unit:
            same = unit.file_layouts.of_headings(kind, table.headings)
            if same is not None:
                remembered = {column: name for column, name in same.mapping.items() if name in FIELDS[kind]}
            else:
                chosen: dict[str, str] = {}
                for layout in reversed(unit.file_layouts.all(kind)):
                    chosen |= {key(layout.headings[column]): name for column, name in layout.mapping.items()}
                taken: set[str] = set()
                for column in table.columns:
                    name = chosen.get(key(column.heading), "") if column.heading else ""
                    if name in FIELDS[kind] and name not in taken:
                        of_headings[column.index] = name
                        taken.add(name)
        return UpdateDraft(
            path, kind, known, tables, table, guess_columns(table.columns, kind), remembered, of_headings
        )


def _chosen(path: str, tables: tuple[SourceTable, ...], kind: FileKind | None) -> SourceTable:
    if kind is None:
        return next((table for table in tables if table.kind), tables[0])
    for table in tables:
        if table.kind is kind:
            return table
    if all(table.shape is Shape.CONFIGURATION_PACKAGE for table in tables):
        raise FileRefused(path, "no_table", ", ".join(table.name for table in tables))
    return tables[0]


def _likeliest(table: SourceTable) -> FileKind:
    scores = kind_scores(table.headings)
    return scores[0].kind if scores else FileKind.CUSTOMERS
