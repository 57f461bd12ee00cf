"""Captions and fields of a form: two columns where there is room, one where there isn't, captions on top when tight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.text_scale import scaled
from app.ui.widgets.empty_state import Picture
from app.ui.widgets.look import set_look
from app.ui.widgets.text import Caption, WrapLabel, plain_tooltip, without_access_key

TWO_COLUMNS_FROM = 560
CAPTION_BESIDE_FROM = 300
COLUMN_GAP = 24
LEAST_FIELD = 120
"""Captions of other languages may be long: where a field would get narrower it goes below its caption, or in one
column."""


@dataclass(slots=True)
class _Row:
    caption: Caption
    field: QWidget
    cell: QWidget
    error_line: QWidget
    error: WrapLabel
    wide: bool
    shown: bool = True
    described: str = ""


class FormGrid(QWidget):
    """Fields flow down the first column, then down the second; a wide field starts a new block over both."""

    def __init__(self, parent: QWidget | None = None, *, two_columns_from: int = TWO_COLUMNS_FROM) -> None:
        super().__init__(parent)
        self._two_columns_from = two_columns_from
        self._rows: list[_Row] = []
        self._mode = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add(self, caption: str, field: QWidget, *, wide: bool = False, tip: str = "") -> None:
        """Append a field. ``caption`` may hold an access key ("&Name"); ``wide`` spans both columns."""
        label = Caption(caption, self)
        label.setBuddy(field)
        label.setProperty("formCaption", True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if not field.accessibleName():
            field.setAccessibleName(without_access_key(caption))
        if tip:
            plain_tooltip(field, tip)
            plain_tooltip(label, tip)
        cell, line, error = self._cell(field)
        row = _Row(label, field, cell, line, error, wide)
        self._rows.append(row)
        if self._mode == "tight" and self.width() < scaled(CAPTION_BESIDE_FROM):  # as while a form is being built
            self._stack(row, sum(each.shown for each in self._rows) - 1)
        else:
            self._mode = ""
            self._arrange()

    def fields(self) -> list[QWidget]:
        """The fields in the order in which they were added."""
        return [row.field for row in self._rows]

    def set_error(self, field: QWidget, text: str | None) -> None:
        """Say under the field what is wrong with it; None takes that away. KeyError for a field not of this form."""
        row = self._row(field)
        if not row.error.text():
            row.described = field.accessibleDescription()
        row.error.setText(text or "")
        row.error_line.setVisible(bool(text))
        field.setAccessibleDescription(text or row.described)
        set_look(field, "invalid", bool(text))

    def error(self, field: QWidget) -> str:
        return self._row(field).error.text()

    def clear_errors(self) -> None:
        for row in self._rows:
            self.set_error(row.field, None)

    def set_field_visible(self, field: QWidget, shown: bool) -> None:
        """Show or hide a field together with its caption; the others close up."""
        row = self._row(field)
        if row.shown != shown:
            row.shown = shown
            self._mode = ""
            self._arrange()

    @property
    def columns(self) -> int:
        """How many columns of fields there are at the present width."""
        return 2 if self._mode == "two" else 1

    @property
    def caption_width(self) -> int:
        """Of the column in front of the fields."""
        captions = [row.caption for row in self._rows if row.shown]
        return max((max(each.sizeHint().width(), each.minimumWidth()) for each in captions), default=0)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _row(self, field: QWidget) -> _Row:
        for row in self._rows:
            if row.field is field:
                return row
        raise KeyError(field.accessibleName())

    def _cell(self, field: QWidget) -> tuple[QWidget, QWidget, WrapLabel]:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(field)
        line = QWidget(cell)
        error = WrapLabel()
        error.setProperty("kind", "danger")
        error.setProperty("fieldError", True)
        strip = QHBoxLayout(line)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.setSpacing(5)
        strip.addWidget(Picture("error", "danger", 14), 0, Qt.AlignmentFlag.AlignTop)
        strip.addWidget(error, 1)
        line.setVisible(False)
        column.addWidget(line)
        if field.sizePolicy().verticalPolicy() is not QSizePolicy.Policy.Expanding:
            column.addStretch(1)  # keeps it at its caption beside a neighbour that is taller
        return cell, line, error

    def _arrange(self) -> None:
        width = self.width()
        beside = self.caption_width + self._grid.horizontalSpacing() + scaled(LEAST_FIELD)
        two = max(scaled(self._two_columns_from), 2 * beside + scaled(COLUMN_GAP))
        one = max(scaled(CAPTION_BESIDE_FROM), beside)
        mode = "two" if width >= two else "one" if width >= one else "tight"
        if mode == self._mode:
            return
        self._mode = mode
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(5):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)
        for row in self._rows:
            row.caption.setVisible(row.shown)
            row.cell.setVisible(row.shown)
        {"two": self._two_columns, "one": self._one_column, "tight": self._stacked}[mode]()

    def _two_columns(self) -> None:
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1)
        self._grid.setColumnMinimumWidth(2, max(0, scaled(COLUMN_GAP) - self._grid.horizontalSpacing()))
        for column in (0, 3):
            self._grid.setColumnMinimumWidth(column, self.caption_width)
        line = 0
        for block in self._blocks():
            if block[0].wide:
                self._grid.addWidget(block[0].caption, line, 0)
                self._grid.addWidget(block[0].cell, line, 1, 1, 4)
                line += 1
                continue
            half = (len(block) + 1) // 2
            for position, row in enumerate(block):
                offset = 3 if position >= half else 0
                self._grid.addWidget(row.caption, line + position % half, offset)
                self._grid.addWidget(row.cell, line + position % half, offset + 1)
            line += half

    def _one_column(self) -> None:
        self._grid.setColumnStretch(1, 1)
        for line, row in enumerate(row for row in self._rows if row.shown):
            self._grid.addWidget(row.caption, line, 0)
            self._grid.addWidget(row.cell, line, 1)

    def _stacked(self) -> None:
        self._grid.setColumnStretch(0, 1)
        for line, row in enumerate(row for row in self._rows if row.shown):
            self._stack(row, line)

    def _stack(self, row: _Row, line: int) -> None:
        self._grid.addWidget(row.caption, 2 * line, 0)
        self._grid.addWidget(row.cell, 2 * line + 1, 0)

    def _blocks(self) -> list[list[_Row]]:
        blocks: list[list[_Row]] = []
        for row in self._rows:
            if not row.shown:
                continue
            if row.wide or not blocks or blocks[-1][0].wide:
                blocks.append([row])
            else:
                blocks[-1].append(row)
        return blocks
