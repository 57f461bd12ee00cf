"""The line under a list that says how much of it is selected, and what its amounts come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.listing import ListQuery
from app.domain.totals import Ranges, Totals, totals_of
from app.ui.widgets.list_column import Column
from app.ui.widgets.list_source import WindowSource, read_ranges
from app.ui.widgets.list_view import ListView
from app.ui.widgets.money_edit import format_money
from app.ui.widgets.text import ElidedLabel, plain_tooltip

PAUSE_MS = 60


@runtime_checkable
class TotalSource(Protocol):
    """A source that adds up amounts quicker than one reads its rows."""

    def totals(self, query: ListQuery, ranges: Ranges, names: Sequence[str]) -> dict[str, Totals]:
        """The totals of these columns over stretches of rows (first and last of each)."""


class SelectionTotals(QWidget):
    """Hidden while fewer than two rows are selected. What is on its way for another selection is dropped."""

    def __init__(self, view: ListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._columns = [column for column in view.header.columns if column.kind == "money"]
        self.label = ElidedLabel()
        self.label.setAccessibleName(self.tr("Selection"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.addWidget(self.label, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._add_up)
        view.selection_changed.connect(self._selected)
        view.header.arranged.connect(self._selected)
        for moved in (view.list_model.renewed, view.list_model.counted, view.list_model.shown):
            moved.connect(self._selected)
        self.setVisible(False)

    def _selected(self, *_moved: object) -> None:
        count = self._view.selected_count()
        self.setVisible(count > 1)
        self._pause.stop()
        if count > 1:
            self._show({})
            if self._shown_columns():
                self._pause.start()

    def _shown_columns(self) -> list[Column]:
        header = self._view.header
        shown = {header.columns[logical].key for logical in header.visible_columns()}
        return [column for column in self._columns if column.key in shown]

    def _add_up(self) -> None:
        model, ranges, columns = self._view.list_model, self._view.selected_ranges(), self._shown_columns()
        source, query = model.source, model.query

        def show(found: Mapping[str, Totals]) -> None:
            if ranges == self._view.selected_ranges() and query == model.query:
                self._show(found)

        model.lane.submit(
            lambda: _totals(source, query, ranges, columns),
            show,
            model.failed.emit,
            key=f"totals {id(self)}",
            owner=self,
        )

    def _show(self, found: Mapping[str, Totals]) -> None:
        count, locale = self._view.selected_count(), self.locale()
        parts = [self.tr("%Ln row(s) selected", "", count)]
        lines = [parts[0]]
        for column in self._shown_columns():
            totals = found.get(column.key)
            if totals is None:
                continue
            amount = format_money(totals.sum, locale)
            parts.append(self.tr("{column}: {sum}").format(column=column.caption, sum=amount))
            lines.append(
                self.tr("{column}: sum {sum}, average {average}, least {least}, most {most}").format(
                    column=column.caption,
                    sum=amount,
                    average=format_money(totals.average, locale),
                    least=format_money(totals.least, locale),
                    most=format_money(totals.most, locale),
                )
            )
        self.label.setText("    ".join(parts))
        plain_tooltip(self, "\n".join(lines))
        self.label.setAccessibleDescription("\n".join(lines))


def _totals(source: WindowSource, query: ListQuery, ranges: Ranges, columns: Sequence[Column]) -> dict[str, Totals]:
    if isinstance(source, TotalSource):
        return source.totals(query, ranges, [column.key for column in columns])
    rows = read_ranges(source, query, ranges)
    return {column.key: totals_of(_amount(column.value(row)) for row in rows) for column in columns}


def _amount(value: object) -> Decimal | None:
    return value if isinstance(value, Decimal) else None
