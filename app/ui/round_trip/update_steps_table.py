"""The updates that were made from files, the newest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.domain.file_record import FileStep
from app.ui.imports.words import kind_caption
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate
from app.ui.widgets.list_column import written


class StepsTable(SpanTable):
    """One stands on the update that Undo takes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [
            SpanColumn(translate("UpdateFromFile", "When"), _when),
            SpanColumn(translate("UpdateFromFile", "What"), _what, 2),
            SpanColumn(translate("UpdateFromFile", "File"), _file, 3),
            SpanColumn(translate("UpdateFromFile", "By"), lambda step: [Span(step.by)]),
            SpanColumn(translate("UpdateFromFile", "Result"), _result, 3),
        ]
        super().__init__(translate("UpdateFromFile", "Earlier updates"), columns, parent=parent)

    @property
    def step(self) -> FileStep | None:
        """The one that one stands on."""
        row = self.current_row()
        return row if isinstance(row, FileStep) else None


def can_undo(step: FileStep | None) -> bool:
    """Whether there may be anything to take back."""
    return step is not None and step.finished_at is not None and not step.cancelled


def result_text(step: FileStep) -> str:
    """What the step came to."""
    if step.finished_at is None:
        return translate("UpdateFromFile", "was cut off")
    if step.cancelled:
        return translate("UpdateFromFile", "nothing was written")
    said = [
        translate("UpdateFromFile", "%Ln new", "", n=step.created) if step.created else "",
        translate("UpdateFromFile", "%Ln updated", "", n=step.updated) if step.updated else "",
        translate("UpdateFromFile", "%Ln deleted", "", n=step.deleted) if step.deleted else "",
        translate("UpdateFromFile", "%Ln refused", "", n=step.refused) if step.refused else "",
        translate("UpdateFromFile", "taken back since") if step.undone else "",
    ]
    return " · ".join(text for text in said if text) or translate("UpdateFromFile", "nothing had changed")


def _when(step: FileStep) -> Spans:
    return [Span(written(step.started_at, QLocale()))]


def _what(step: FileStep) -> Spans:
    return [Span(kind_caption(step.kind))]


def _file(step: FileStep) -> Spans:
    if step.undoes:
        return [Span(translate("UpdateFromFile", "Undo"), Look.STRONG), Span(step.file_name)]
    return [Span(step.file_name)]


def _result(step: Any) -> Spans:
    return [Span(result_text(step), Look.MUTED if step.undone or step.cancelled else Look.PLAIN)]
