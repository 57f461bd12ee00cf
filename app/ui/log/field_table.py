"""The values that were written to one record: old, new, and what stands there now where that is something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.sync_log import FieldChange
from app.domain.undo import FieldKey, Kept, UndoChange
from app.ui.captions import field_caption
from app.ui.log.kept_text import kept_text
from app.ui.log.value_text import blank_text, side_short, value_text
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate

NOW = 3


@dataclass(frozen=True, slots=True)
class LoggedField:
    """A written value; ``since``: what an undo of it would find now, ``None`` while that isn't known."""

    change: FieldChange
    since: UndoChange | None = None

    @property
    def key(self) -> FieldKey:
        """By which an undo knows it."""
        return self.change.side, self.change.mapping_key


class FieldTable(SpanTable):
    """One row a field; several can be selected to be undone."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(
                translate("Log", "Field"), lambda row: [Span(field_caption(row.change.caption), Look.STRONG)], most=260
            ),
            SpanColumn(translate("Log", "System"), lambda row: [Span(side_short(row.change.side))], most=140),
            SpanColumn(
                translate("Log", "Written Value"),
                lambda row: written_spans(row, locale),
                3,
                said=lambda row: said(row, locale),
            ),
            SpanColumn(translate("Log", "Now"), lambda row: now_spans(row, locale), 2),
        ]
        super().__init__(translate("Log", "Written values"), columns, several=True, parent=parent)
        self.setColumnHidden(NOW, True)

    def show_changes(self, changes: Sequence[FieldChange]) -> None:
        """Show what was written; what stands there now comes later."""
        self.setColumnHidden(NOW, True)
        self.show_rows([LoggedField(change) for change in changes])

    def show_since(self, found: Sequence[UndoChange]) -> None:
        """Add what stands there now, and keep what is selected."""
        by_key = {(change.side, change.key): change for change in found}
        rows = [replace(row, since=by_key.get(row.key)) for row in self.rows]
        self.setColumnHidden(NOW, not any(now_spans(row, self.locale()) for row in rows))
        self.replace_rows(rows)

    def selected_keys(self) -> frozenset[FieldKey]:
        """The fields of the selected rows."""
        return frozenset(row.key for row in self.selected_rows())


def written_spans(row: LoggedField, locale: QLocale) -> Spans:
    """The old value struck through, and the one that took its place."""
    old, new = (value_text(row.change.mapping_key, text, locale) for text in (row.change.old, row.change.new))
    spans = [Span(old, Look.STRUCK)] if old else [Span(blank_text(), Look.MUTED)]
    spans.append(Span("→", Look.MUTED))
    spans.append(Span(new, Look.NEW) if new else Span(blank_text(), Look.MUTED))
    return spans


def now_spans(row: LoggedField, locale: QLocale) -> Spans:
    """What stands there now, where it is something else, and why it would stay."""
    since = row.since
    if since is None or since.kept in (None, Kept.LATER_FIRST, Kept.CREATED):
        return []
    note = Span(kept_text(since.kept, since.by), Look.MUTED)
    if since.kept not in (Kept.EDITED, Kept.BACK):
        return [note]
    now = value_text(since.key, since.now_text, locale)
    return [Span(now, Look.STRONG) if now else Span(blank_text(), Look.MUTED), note]


def said(row: LoggedField, locale: QLocale) -> str:
    """Old and new value for somebody who hears them."""
    old, new = (value_text(row.change.mapping_key, text, locale) for text in (row.change.old, row.change.new))
    return f"{old or blank_text()} → {new or blank_text()}"
