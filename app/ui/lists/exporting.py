"""Export… and large copies: the rows of a list as one sees them, in its order, with its columns and filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.listing import ListQuery
from app.files.table_writer import Cell
from app.services.list_export import PORTION, export_rows, portions
from app.ui.background import Progress
from app.ui.context import Context
from app.ui.exporting import export_to_file, separators
from app.ui.long_run import run_long
from app.ui.translation import translate
from app.ui.widgets.list_column import Column
from app.ui.widgets.list_source import WindowSource
from app.ui.widgets.list_view import ListView

Ranges = Sequence[tuple[int, int]]


def export_list(context: Context, view: ListView, *, selected: bool = False) -> None:
    """Ask where, and write there all rows of the list, or those that are selected."""
    model, columns = view.list_model, view.copier.shown_columns()
    source, query, locale = model.source, model.query, view.locale()
    ranges = view.selected_ranges() if selected else None
    caption = view.accessibleName()
    delimiter, decimal = separators(locale)

    def cells(row: Any) -> list[Cell]:
        return [_cell(column, row, model.text_of) for column in columns]

    def write(path: Path, progress: Progress) -> int:
        stretches = [(0, source.count(query) - 1)] if ranges is None else ranges
        total = sum(last + 1 - first for first, last in stretches)
        rows = portions(_reader(source, query), stretches, cells)
        headings = [column.caption for column in columns]
        return export_rows(rows, total, path, headings, delimiter, decimal, progress)

    title = translate("ListExport", "Export {list}").format(list=caption)
    running = translate("ListExport", "Exporting {list}").format(list=caption)
    export_to_file(context, view.window(), title, f"{caption} {context.work_date.isoformat()}", running, write)


def copy_many(context: Context, view: ListView) -> None:
    """Put the selected rows with their headings on the clipboard, with progress and Cancel."""
    model, columns, ranges = view.list_model, view.copier.shown_columns(), view.selected_ranges()
    source, query, total = model.source, model.query, view.selected_count()

    def rows(progress: Progress) -> Iterator[Any]:
        read = _reader(source, query)
        done = 0
        for first, last in ranges:
            for start in range(first, last + 1, PORTION):
                progress.check()
                progress.step(done, total)
                found = read(start, min(PORTION, last + 1 - start))
                done += len(found)
                yield from found

    run_long(
        context,
        translate("ListExport", "Copying Rows"),
        lambda progress: view.copier.copied(rows(progress), columns),
        view.copier.put,
    )


def _reader(source: WindowSource, query: ListQuery) -> Callable[[int, int], Sequence[Any]]:
    return lambda start, limit: source.rows(query, start, limit)


def _cell(column: Column, row: Any, text_of: Callable[[Any, Column], str]) -> Cell:
    """Numbers, days and times as such; everything else as it is written in the list."""
    value = column.value(row)
    if column.kind in ("money", "number", "date") and not isinstance(value, bool):
        return value if value is None or isinstance(value, Decimal | int) else _day(value)
    if isinstance(value, datetime):
        return value.astimezone().replace(tzinfo=None)
    return text_of(row, column)


def _day(value: Any) -> Cell:
    found: Cell = value
    return found
