"""The lower half of Synchronize Now for several customers: the records, and the fields of the current one."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from app.ui.plans.field_choice import RowMark, key_hint
from app.ui.plans.plan_table import PlanTable
from app.ui.synchronization.many_choice import ManyChoice
from app.ui.synchronization.many_table import ManyTable
from app.ui.synchronization.many_text import all_caption, problem_of, weight_captions
from app.ui.synchronization.preview_cells import preview_columns
from app.ui.widgets.text import ElidedLabel, Heading, WrapLabel, plain_tooltip

EVERYTHING = -1


class ManyParts(QSplitter):
    """``parts_changed``: records were left out or taken in; ``decided`` carries a customer's id, a mapping key and the
    FieldChoice, ``None``: as the whole."""

    parts_changed = Signal()
    decided = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self.table = ManyTable()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Show"))
        plain_tooltip(self.kind, self.tr("Specifies which of the records are listed."))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind.activated.connect(self._show_kind)
        self.title = Heading(place="section")
        self.problem = WrapLabel()
        self.problem.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.problem.setProperty("muted", True)
        self._keys = ElidedLabel(key_hint())
        self.fields = PlanTable(self.tr("Fields of the record"), preview_columns())
        self.fields.set_choosing(True)
        self.fields.chosen.connect(self._decide)
        self.table.moved.connect(self.show_record)
        self.table.many_model.parts_changed.connect(self.parts_changed)
        self.addWidget(self._upper())
        self.addWidget(self._lower())
        for part in range(2):
            self.setStretchFactor(part, 1)
        self.setSizes([1000, 1000])

    def show_choice(self, choice: ManyChoice | None) -> None:
        """Show the records of another preview; ``None``: it is being read."""
        self.table.many_model.show_choice(choice)
        self._show_kinds()

    def take_over(self, customer_id: str) -> None:
        """Another plan of one record."""
        self.table.many_model.take_over(customer_id)
        self._show_kinds()
        self.table.share_width()
        self.show_record()

    def show_record(self) -> None:
        """Show the fields of the record that one stands on."""
        record = self.table.current
        plan = None if record is None else record.plan
        marks = {} if plan is None else {key: RowMark(choice) for key, choice in plan.decisions.items()}
        self.fields.show_fields(() if plan is None else plan.fields, marks)
        names = "" if record is None else f"{record.customer_no} · {record.name}"
        self.title.setText(names if plan is None else f"{names}  ↔  {plan.account_name}")
        self._keys.setVisible(plan is not None and bool(plan.differences))
        self.problem.setText("" if record is None else problem_of(record))

    def _upper(self) -> QWidget:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        hint = ElidedLabel(self.tr("Space leaves a record out or takes it in again."))
        hint.setProperty("muted", True)
        row.addWidget(self.kind)
        row.addWidget(hint, 1)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        return upper

    def _lower(self) -> QWidget:
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        self._keys.setProperty("muted", True)
        for widget in (self.title, self.problem):
            column.addWidget(widget)
        column.addWidget(self.fields, 1)
        column.addWidget(self._keys)
        return lower

    def _show_kinds(self) -> None:
        chosen, locale = self.kind.currentData(), QLocale()
        found = self.table.many_model.kinds()
        self.kind.clear()
        self.kind.addItem(all_caption().format(n=locale.toString(sum(found.values()))), EVERYTHING)
        for kind, caption in weight_captions().items():
            if found[kind]:
                self.kind.addItem(caption.format(n=locale.toString(found[kind])), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self.table.many_model.show_kind(None if kind == EVERYTHING else kind)

    def _decide(self, key: str, choice: object) -> None:
        record = self.table.current
        if record is not None:
            self.decided.emit(record.customer_id, key, choice)
