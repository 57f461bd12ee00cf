"""Customers, accounts, salespeople and users from files: open, map, preview, and then all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.crm.gateway import CrmGateway
from app.domain.errors import FileRefused, ImportRefused
from app.files.column_guess import guess_columns
from app.files.kind_guess import kind_scores
from app.files.kinds import IMPORTABLE, ImportKind
from app.files.source import Shape, SourceTable
from app.nav.unit_of_work import NavDatabase
from app.services.actor import Actor
from app.services.imports.planner import ImportPlanner
from app.services.imports.preview import ImportDraft, ImportPreview, ImportResult, Mapped
from app.services.imports.reference import read_reference
from app.services.imports.writer import ImportWriter
from app.services.progress import SILENT, Progress

Backup = Callable[[str], object]
"""Makes a copy of the side that is about to be written: ``"nav"`` or ``"crm"``."""

_SIDES = {
    ImportKind.CUSTOMERS: "nav",
    ImportKind.SALESPEOPLE: "nav",
    ImportKind.ACCOUNTS: "crm",
    ImportKind.USERS: "crm",
}


def no_backup(_side: str) -> None:
    """For databases that others take care of."""


class ImportService:
    """Nothing is written before ``run``; what ``run`` writes is what the preview showed."""

    def __init__(self, nav: NavDatabase, crm: CrmGateway, actor: Actor, backup: Backup = no_backup) -> None:
        self._nav = nav
        self._crm = crm
        self._writer = ImportWriter(nav, crm, actor)
        self._backup = backup

    def open(
        self,
        path: str | Path,
        kind: ImportKind | None = None,
        *,
        encoding: str | None = None,
        delimiter: str | None = None,
    ) -> ImportDraft:
        """What is in the file. Of several tables the first that holds ``kind`` is taken (None: the first that holds
        anything known). Raises ``FileRefused``; ``no_table`` when a configuration package holds other tables only."""
        from app.files.recognition import recognise  # its libraries are not loaded before a file is

        tables = recognise(path, encoding=encoding, delimiter=delimiter)
        table = _chosen(str(path), tables, kind)
        found = kind or _importable(table)
        return _draft(str(path), tables, table, found or _likeliest(table), known=found is not None)

    def as_kind(self, draft: ImportDraft, kind: ImportKind) -> ImportDraft:
        """The same table read as something else, its columns guessed anew."""
        return _draft(draft.path, draft.tables, draft.table, kind, known=True)

    def of_table(self, draft: ImportDraft, table: SourceTable) -> ImportDraft:
        """Another table of the same file."""
        found = _importable(table)
        return _draft(draft.path, draft.tables, table, found or draft.kind, known=draft.kind_is_known or bool(found))

    def preview(self, draft: ImportDraft, mapping: Mapped | None = None, progress: Progress = SILENT) -> ImportPreview:
        """All rows read under ``mapping`` (None: as guessed), with everything that there is to say about them.
        Raises ``Cancelled``, ``CrmUnavailable``."""
        with self._nav.read() as unit:
            reference = read_reference(unit, self._crm)
            planner = ImportPlanner(draft, draft.guessed if mapping is None else mapping, reference)
            return planner.plan(unit, self._crm, progress)

    def run(self, preview: ImportPreview, progress: Progress = SILENT, *, skip_errors: bool = False) -> ImportResult:
        """Writes what the preview showed, in one transaction, after a backup; nothing when no row can go in.

        Raises ``ImportRefused`` when rows have errors and ``skip_errors`` doesn't leave them out, ``InvalidRecord``
        when the database has changed since the preview so that a row can't go in any more, ``Cancelled``: in each
        case nothing was written.
        """
        errors = len(preview.file_errors) + preview.with_errors
        if preview.file_errors or (errors and not skip_errors):
            raise ImportRefused(preview.draft.path, errors)
        rows = preview.going_in
        kind = preview.draft.kind
        if rows:
            self._backup(_SIDES[kind])
            write = {
                ImportKind.CUSTOMERS: self._writer.customers,
                ImportKind.ACCOUNTS: self._writer.accounts,
                ImportKind.SALESPEOPLE: self._writer.salespeople,
                ImportKind.USERS: self._writer.users,
            }[kind]
            write(rows, progress)
        return ImportResult(kind, len(preview.rows), len(rows), preview.with_errors, preview.doubles, preview.additions)


def _draft(
    path: str, tables: tuple[SourceTable, ...], table: SourceTable, kind: ImportKind, *, known: bool
) -> ImportDraft:
    return ImportDraft(path, kind, known, tables, table, guess_columns(table.columns, kind))


def _importable(table: SourceTable) -> ImportKind | None:
    """What the table holds, if that can be imported: records that hang on others come by updates."""
    return table.kind if table.kind in IMPORTABLE else None


def _likeliest(table: SourceTable) -> ImportKind:
    scores = kind_scores(table.headings, IMPORTABLE)
    return scores[0].kind if scores else ImportKind.CUSTOMERS


def _chosen(path: str, tables: tuple[SourceTable, ...], kind: ImportKind | None) -> SourceTable:
    if kind is None:
        return next((table for table in tables if table.kind in IMPORTABLE), tables[0])
    for table in tables:
        if table.kind is kind:
            return table
    if all(table.shape is Shape.CONFIGURATION_PACKAGE for table in tables):
        raise FileRefused(path, "no_table", ", ".join(table.name for table in tables))
    return tables[0]
