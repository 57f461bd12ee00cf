"""Imports without a window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, TextIO

from app.domain.errors import (
    AppError,
    CrmUnavailable,
    DatabaseUnavailable,
    FileRefused,
    ImportRefused,
    InvalidRecord,
    NoNumberLeft,
)
from app.files.kinds import ImportKind
from app.services.imports.report import preview_lines, result_lines
from app.services.imports.service import ImportService


class HasImports(Protocol):
    """The bundle of services, as far as an import needs it."""

    @property
    def imports(self) -> ImportService: ...


def run_imports(services: HasImports, specs: Sequence[tuple[str, Path]], out: TextIO) -> int:
    """Imports each file as the kind that goes with it, in their order, and writes a report of each.

    A file whose rows have errors imports nothing. Status 0 when something went in, 1 when nothing of any file did.
    """
    inserted = 0
    for kind, path in specs:
        out.write(f"{path.name}\n")
        inserted += _one(services.imports, kind, path, out)
    return 0 if inserted else 1


def _one(imports: ImportService, kind: str, path: Path, out: TextIO) -> int:
    """How many rows went in."""
    try:
        preview = imports.preview(imports.open(path, ImportKind(kind)))
        for line in preview_lines(preview):
            out.write(f"  {line}\n")
        result = imports.run(preview)
    except ImportRefused as refused:
        out.write(f"  Nothing was imported. Errors: {refused.problems}. Mend them in the file and try again.\n")
        return 0
    except FileRefused as refused:
        detail = f" ({refused.detail})" if refused.detail else ""
        out.write(f"  The file can't be read: {_REFUSALS.get(refused.reason, refused.reason)}{detail}.\n")
        return 0
    except AppError as error:
        out.write(f"  Nothing was imported: {_reason(error)}.\n")
        return 0
    for line in result_lines(result):
        out.write(f"  {line}\n")
    return result.inserted


_REFUSALS = {
    "missing": "there is no such file",
    "empty": "it is empty",
    "too_large": "it is too large",
    "not_text": "it is neither text nor a workbook",
    "not_a_workbook": "it is no workbook",
    "no_table": "it holds no table of this kind",
    "no_headings": "it has no headings",
    "damaged": "it is damaged",
    "protected": "it is protected by a password",
}


def _reason(error: AppError) -> str:
    """Why the import as a whole went wrong."""
    match error:
        case InvalidRecord():
            fields = ", ".join(f"{field.caption}: {field.reason.replace('_', ' ')}" for field in error.errors)
            return f"{error.entity} can't be stored ({fields})"
        case NoNumberLeft():
            return f"the number series {error.series} is used up"
        case CrmUnavailable():
            return "Dynamics CRM doesn't answer"
        case DatabaseUnavailable():
            return f"the database {error.where} is {error.reason.replace('_', ' ')}"
    return type(error).__name__
