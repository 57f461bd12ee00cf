"""The rows of a history: one for each value that became another one, one for each record that came or went."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.record_change import Happened, RecordChange, ValueChange
from app.ui.history.words import blank_text, caption_of, fields_text, happened_text, value_written, way_text
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate
from app.ui.widgets.list_column import written


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """``value``: ``None`` for what became of the record as a whole."""

    change: RecordChange
    value: ValueChange | None = None


def history_rows(changes: Sequence[RecordChange], field: str = "") -> list[HistoryRow]:
    """The rows of all fields, or of one; what a record held when it came or went is told of one field alone."""
    rows: list[HistoryRow] = []
    for change in changes:
        if field:
            value = change.of_field(field)
            rows += [] if value is None else [HistoryRow(change, value)]
        elif change.happened is Happened.CHANGED:
            rows += [HistoryRow(change, value) for value in change.values]
        else:
            rows.append(HistoryRow(change))
    return rows


class HistoryTable(SpanTable):
    """When, who, by which way, which field, and what took the place of what."""

    def __init__(self, names: Callable[[], Mapping[str, str]], parent: QWidget | None = None) -> None:
        locale = QLocale()

        def value(row: HistoryRow) -> Spans:
            return _value_spans(row, names(), locale)

        columns = [
            SpanColumn(translate("History", "When"), lambda row: [Span(written(row.change.at, locale))], most=190),
            SpanColumn(translate("History", "Who"), lambda row: [Span(row.change.by)], most=190),
            SpanColumn(translate("History", "How"), lambda row: [Span(way_text(row.change.way))], most=190),
            SpanColumn(translate("History", "Field"), _field_spans, most=240),
            SpanColumn(translate("History", "Change"), value, 1, said=lambda row: _said(row, names(), locale)),
        ]
        super().__init__(translate("History", "History"), columns, parent=parent)


def _field_spans(row: HistoryRow) -> Spans:
    if row.value is None:
        return [Span(happened_text(row.change.happened), Look.STRONG)]
    return [Span(caption_of(row.change.kind, row.value.field), Look.STRONG)]


def _value_spans(row: HistoryRow, names: Mapping[str, str], locale: QLocale) -> Spans:
    if row.value is None:
        return [Span(fields_text(len(row.change.values)), Look.MUTED)]
    old, new = _texts(row, row.value, names, locale)
    return [
        Span(old, Look.STRUCK) if old else Span(blank_text(), Look.MUTED),
        Span("→", Look.MUTED),
        Span(new, Look.NEW) if new else Span(blank_text(), Look.MUTED),
    ]


def _said(row: HistoryRow, names: Mapping[str, str], locale: QLocale) -> str:
    if row.value is None:
        return fields_text(len(row.change.values))
    old, new = _texts(row, row.value, names, locale)
    return f"{old or blank_text()} → {new or blank_text()}"


def _texts(row: HistoryRow, value: ValueChange, names: Mapping[str, str], locale: QLocale) -> tuple[str, str]:
    kind = row.change.kind
    return (
        value_written(kind, value.field, value.old, names, locale),
        value_written(kind, value.field, value.new, names, locale),
    )
