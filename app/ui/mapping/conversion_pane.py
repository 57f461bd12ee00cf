"""The pane Conversion Tables: which NAV code stands for which CRM value."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.conversion_table import CONVERSION_TABLES, Counterpart, doubles, has_spellings
from app.domain.errors import FieldError
from app.domain.field_mapping import Conversion
from app.ui.field_errors import field_sentence
from app.ui.mapping.conversion_details import ConversionDetails
from app.ui.mapping.conversion_draft import ConversionDraft
from app.ui.mapping.conversion_model import (
    ACCOUNTS,
    CODE,
    CRM_VALUE,
    CUSTOMERS,
    DESCRIPTION,
    SPELLINGS,
    ConversionModel,
)
from app.ui.mapping.usage import unknown_values, usage_text
from app.ui.mapping.words import conversion_text
from app.ui.theme.text_scale import scaled
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.row_table import as_rows
from app.ui.widgets.text import WrapLabel

DETAILS_WIDTH = 350
ROW_HEIGHT = 30
SHARES = {DESCRIPTION: 5, CRM_VALUE: 5, SPELLINGS: 4}


class ConversionPane(QWidget):
    """``edited``: the draft is another. ``wanted``: a table that was not read yet is to be shown.
    ``salesperson_wanted``: the code of a salesperson whose coupling is to be looked at."""

    edited = Signal()
    wanted = Signal(object)
    salesperson_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = ConversionDraft()
        self._errors: dict[str, FieldError] = {}
        self._marked = ""
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Table"))
        self.choice.setToolTip(self.tr("Specifies which table is shown."))
        for conversion in (*CONVERSION_TABLES, Conversion.USER):
            self.choice.addItem(conversion_text(conversion), conversion)
        self.filter = FilterBox(self)
        self.filter.setMaximumWidth(scaled(300))
        self.table = _make_table(self.tr("Counterparts"))
        self.rows = ConversionModel(self.table)
        self.table.setModel(self.rows)
        self.filter.next_widget = self.table
        self.details = ConversionDetails()
        self.people_button = QPushButton(self.tr("Open Sales&person"))
        self.people_button.setAccessibleName(self.tr("Open Salesperson"))
        self.people_button.setAutoDefault(False)
        self.notice = WrapLabel()
        self._build()
        self.choice.currentIndexChanged.connect(lambda _index: self._turn())
        self.table.resized.connect(self.share_width)
        self.filter.changed.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._move())
        self.details.changed.connect(self._change)
        self.details.back_wanted.connect(self._bring_back)
        self.people_button.clicked.connect(lambda: self.salesperson_wanted.emit(self.code))
        self.setFocusProxy(self.table)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.choice)
        top.addWidget(self.filter, 1)
        top.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.notice)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.details)
        beside = QWidget()
        beside.setMinimumWidth(scaled(DETAILS_WIDTH))
        inside = QVBoxLayout(beside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.people_button, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(scroll, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(beside)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([DETAILS_WIDTH * 3, DETAILS_WIDTH])
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(splitter)
        self._scroll = scroll

    @property
    def conversion(self) -> Conversion:
        """The table that is shown."""
        return Conversion(self.choice.currentData())

    @property
    def code(self) -> str:
        """The code of the marked row; blank: none."""
        row = self.table.currentIndex().row()
        return self.rows.code(row) if 0 <= row < self.rows.rowCount() else ""

    def open(self, conversion: Conversion, code: str = "") -> None:
        """Turn to a table, and to a code in it."""
        self.filter.clear()
        self._marked = code
        if self.conversion is conversion:
            self._turn()
        self.choice.setCurrentIndex(self.choice.findData(conversion))

    def show_draft(self, draft: ConversionDraft) -> None:
        """Show the present table as the draft has it."""
        self._marked = self._marked or self.code
        self.draft = draft
        self._errors = {}
        self._turn()

    def show_errors(self, errors: tuple[FieldError, ...]) -> None:
        """Turn to the first row that can't be saved, and say why."""
        self._errors = {error.field: error for error in errors}
        for conversion, rows in self.draft.changes().items():
            for row in rows:
                if row.code in self._errors:
                    self.open(conversion, row.code)
                    return

    def take_typed(self) -> None:
        """Take over what is still being typed."""
        self.details.take_typed()

    def _turn(self) -> None:
        if self.draft.sheet(self.conversion) is None:
            self.wanted.emit(self.conversion)
            return
        self.rows.show_table(self.draft, self.conversion)
        self.table.setColumnHidden(SPELLINGS, not has_spellings(self.conversion))
        self.share_width()
        self._mark(self._marked)
        self._marked = ""
        self._show_notice()

    def _narrow(self, text: str) -> None:
        code = self.code
        self.rows.set_filter(text)
        self._mark(code)

    def _mark(self, code: str) -> None:
        row = max(0, self.rows.row_of(code))
        if self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(row, CODE))
            self.table.scrollTo(self.rows.index(row, CODE))
        self._show_details()

    def _move(self) -> None:
        """Another row is marked: what was being typed belongs to the one before."""
        self.details.take_typed()
        self._show_details()

    def _change(self, row: Counterpart) -> None:
        self._errors.pop(row.code, None)
        self.draft.put(self.details.conversion, row)  # another table may be shown by now
        self._changed()

    def _bring_back(self) -> None:
        self.draft.bring_back(self.conversion, self.code)
        self._changed()

    def _changed(self) -> None:
        self.rows.refresh()
        self.share_width()
        self._show_details()
        self._show_notice()
        self.edited.emit()

    def _show_details(self) -> None:
        code, owners = self.code, self.conversion is Conversion.USER
        self._scroll.setVisible(bool(code) and not owners)
        self.people_button.setVisible(bool(code) and owners)
        sheet = self.draft.sheet(self.conversion)
        if not code or owners or sheet is None:
            return
        row = self.draft.row(self.conversion, code)
        self.details.show_row(self.conversion, row, usage_text(sheet, row), self._remark(row))
        error = self._errors.get(code)
        if error is not None:
            self.details.show_error(field_sentence(error))

    def _remark(self, row: Counterpart) -> str:
        codes = doubles(self.draft.rows(self.conversion)).get(row.crm_value.casefold(), ())
        if not codes:
            return ""
        text = self.tr("{value} stands for {codes}. From Dynamics CRM it comes back as {first}.")
        return text.format(value=row.crm_value, codes=", ".join(codes), first=codes[0])

    def _show_notice(self) -> None:
        sheet = self.draft.sheet(self.conversion)
        text = "" if sheet is None else unknown_values(sheet, self.draft.rows(self.conversion))
        if self.conversion is Conversion.USER:
            text = self.tr("Owners follow from the couplings of the salespeople; they are changed there.")
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def share_width(self) -> None:
        """Give the columns what they hold, and the texts what is left."""
        header = self.table.horizontalHeader()
        room = self.table.viewport().width()
        for column in (CODE, CUSTOMERS, ACCOUNTS):
            width = max(header.sectionSizeHint(column), self.table.sizeHintForColumn(column))
            self.table.setColumnWidth(column, width)
            room -= width
        shares = {column: share for column, share in SHARES.items() if not self.table.isColumnHidden(column)}
        for column, share in shares.items():
            self.table.setColumnWidth(column, max(header.sectionSizeHint(column), room * share // sum(shares.values())))


class _Table(QTableView):
    resized = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter is OK wherever the focus is
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def _make_table(name: str) -> _Table:
    table = _Table()
    table.setAccessibleName(name)
    as_rows(table, ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return table
