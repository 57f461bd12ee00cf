"""What the undo of one record comes to, line by line: values, couplings, records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.undo import UndoChange, UndoEffect, UndoRecord
from app.ui.captions import field_caption
from app.ui.log.kept_text import kept_text
from app.ui.log.value_text import blank_text, side_short, value_text
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate
from app.ui.undo.words import effect_text

LEFT_ALONE = 4
Entry = UndoChange | UndoEffect


class EntryTable(SpanTable):
    """What is left alone stands out, its old value struck out of the plan, with the reason."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(translate("Undo", "What"), what_spans, 2),
            SpanColumn(translate("Undo", "System"), system_spans, most=140),
            SpanColumn(
                translate("Undo", "Now"),
                lambda entry: now_spans(entry, locale),
                2,
                said=lambda entry: now(entry, locale),
            ),
            SpanColumn(translate("Undo", "Comes Back"), lambda entry: back_spans(entry, locale), 2),
            SpanColumn(translate("Undo", "Left Alone"), kept_spans, 3),
        ]
        super().__init__(
            translate("Undo", "What comes back"), columns, marked=lambda entry: entry.kept is not None, parent=parent
        )

    def show_record(self, record: UndoRecord | None) -> None:
        """Show what becomes of this record."""
        entries: Sequence[Entry] = () if record is None else (*record.effects, *record.changes)
        self.setColumnHidden(LEFT_ALONE, all(entry.kept is None for entry in entries))
        self.show_rows(entries)


def what_spans(entry: Entry) -> Spans:
    """The field, or what happens to coupling or record."""
    if isinstance(entry, UndoEffect):
        return [Span(effect_text(entry), Look.STRONG if entry.kept is None else Look.STRUCK)]
    return [Span(field_caption(entry.caption), Look.STRONG)]


def system_spans(entry: Entry) -> Spans:
    """Where the value stands."""
    return [Span(side_short(entry.side))] if isinstance(entry, UndoChange) else []


def now_spans(entry: Entry, locale: QLocale) -> Spans:
    """What stands there, struck when it gives way."""
    if isinstance(entry, UndoEffect):
        return []
    text = value_text(entry.key, entry.now_text, locale)
    if not text:
        return [Span(blank_text(), Look.MUTED)]
    return [Span(text, Look.STRUCK if entry.comes_back else Look.PLAIN)]


def now(entry: Entry, locale: QLocale) -> str:
    """The same for somebody who hears it."""
    if isinstance(entry, UndoEffect):
        return ""
    text = value_text(entry.key, entry.now_text, locale) or blank_text()
    return (
        translate("Undo", "%1, gives way").replace("%1", text)
        if entry.comes_back
        else translate("Undo", "%1, stays").replace("%1", text)
    )


def back_spans(entry: Entry, locale: QLocale) -> Spans:
    """The value before the job; struck out of the plan where it doesn't come back."""
    if isinstance(entry, UndoEffect):
        return []
    text = value_text(entry.key, entry.back_text, locale)
    if not entry.comes_back:
        return [Span(text or blank_text(), Look.STRUCK)]
    return [Span(text, Look.NEW) if text else Span(blank_text(), Look.MUTED)]


def kept_spans(entry: Entry) -> Spans:
    """Why it is left alone."""
    return [] if entry.kept is None else [Span(kept_text(entry.kept, entry.by), icon="info")]
