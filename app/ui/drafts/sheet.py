"""The window that lists the text that was not saved of several records."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.domain.account import ACCOUNT_FIELDS
from app.domain.case import CASE_FIELDS
from app.domain.customer import CUSTOMER_FIELDS
from app.domain.opportunity import OPPORTUNITY_FIELDS
from app.domain.quote import QUOTE_FIELDS
from app.domain.record_change import RecordKind
from app.domain.salesperson import SALESPERSON_FIELDS
from app.ui.captions import field_caption
from app.ui.drafts.draft import Draft
from app.ui.drafts.drafts import Drafts
from app.ui.drafts.words import draft_name
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.theme.text_scale import scaled
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.list_column import written
from app.ui.widgets.text import WrapLabel

FIELDS = {
    RecordKind.CUSTOMER: CUSTOMER_FIELDS,
    RecordKind.SALESPERSON: SALESPERSON_FIELDS,
    RecordKind.ACCOUNT: ACCOUNT_FIELDS,
    RecordKind.OPPORTUNITY: OPPORTUNITY_FIELDS,
    RecordKind.QUOTE: QUOTE_FIELDS,
    RecordKind.CASE: CASE_FIELDS,
}


class UnsavedTextSheet(Sheet):
    """``chosen``: the draft that one goes on with; the window closes with that, and with the last draft."""

    chosen = Signal(object)

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Unsaved Text"), remember_as="unsaved text")
        self._drafts = drafts
        said = self.tr(
            "The program ended before this text was saved. Show opens the record with the text in its fields."
        )
        self.body.addWidget(WrapLabel(said))
        self.setAccessibleDescription(said)
        self.table = SpanTable(self.tr("Unsaved Text"), self._columns())
        self.table.doubleClicked.connect(lambda _index: self._show())
        self.body.addWidget(self.table, 1)
        self.show_button = self.add_button(self.tr("&Show"), primary=True)
        self.discard_button = self.add_button(self.tr("&Discard"), danger=True)
        self.close_button = self.add_button(self.tr("&Close"))
        self.show_button.clicked.connect(self._show)
        self.discard_button.clicked.connect(self._discard)
        self.close_button.clicked.connect(self.reject)
        self.resize(scaled(720), scaled(320))
        drafts.changed.connect(self._fill)
        self._fill()
        self.table.setFocus()

    def _columns(self) -> list[SpanColumn]:
        return [
            SpanColumn(self.tr("Record"), _record, 3),
            SpanColumn(self.tr("Fields"), _fields, 3),
            SpanColumn(self.tr("Typed"), _typed_at, most=scaled(180)),
        ]

    def _fill(self) -> None:
        self.table.show_rows(list(self._drafts.left.values()))
        if not self._drafts.left and self.isVisible():
            self.reject()

    def _show(self) -> None:
        draft = self.table.current_row()
        if draft is not None:
            self.accept()
            self.chosen.emit(draft)

    def _discard(self) -> None:
        draft = self.table.current_row()
        if draft is not None:
            self._drafts.forget(draft.key)


def _record(draft: Draft) -> Spans:
    return [Span(draft_name(draft), Look.STRONG)]


def _fields(draft: Draft) -> Spans:
    captions = [field_caption(field.caption) for field in FIELDS[draft.kind] if field.name in draft.typed]
    return [Span(", ".join(captions))]


def _typed_at(draft: Draft) -> Spans:
    return [Span(written(draft.at, QLocale()))]
