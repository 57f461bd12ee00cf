"""The report of an import as text: for an import without a window, and to copy from the window's last step."""

from __future__ import annotations

from collections.abc import Iterator

from app.services.imports.preview import Addition, ImportPreview, ImportResult
from app.services.imports.problem import Severity
from app.services.imports.wording import place, sentence

_HEADINGS = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.NOTE: "Notes"}


def preview_lines(preview: ImportPreview) -> Iterator[str]:
    """What was read and every problem, errors first."""
    table = preview.draft.table
    signs = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
    read = f"Rows read as {preview.draft.kind.value}: {len(preview.rows)}"
    if table.encoding:
        yield f"{read}; encoding {table.encoding}, delimiter {signs.get(table.delimiter, table.delimiter)}."
    else:
        yield f"{read}; sheet {table.name}."
    for severity, heading in _HEADINGS.items():
        found = [problem for problem in preview.problems if problem.severity is severity]
        if found:
            yield f"{heading} ({len(found)}):"
        for problem in found:
            where = place(problem)
            yield f"  {where}: {sentence(problem)}" if where else f"  {sentence(problem)}"


def addition_line(addition: Addition) -> str:
    """One code or salesperson that goes in too."""
    return f"{addition.caption} {addition.code} (records: {addition.count})"


def result_lines(result: ImportResult) -> Iterator[str]:
    """What went in."""
    if result.additions and result.inserted:
        yield "Added, because records refer to them:"
        for addition in result.additions:
            yield f"  {addition_line(addition)}"
    yield f"Rows that went in: {result.inserted} of {result.read}; left out: {result.read - result.inserted}."
