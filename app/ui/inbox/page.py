"""The page Inbox: what waits for a person, why, and the way out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.domain.inbox import InboxRow
from app.domain.listing import Filter, ListQuery
from app.ui.context import Context
from app.ui.errors import sentence_of
from app.ui.inbox.cures import InboxCures
from app.ui.inbox.kind_filter import KindFilter
from app.ui.inbox.reason_strip import ReasonStrip
from app.ui.inbox.source import KIND, InboxSource, inbox_columns
from app.ui.list_panel import ListPanel
from app.ui.page import Command, Page
from app.ui.translation import translate
from app.ui.widgets.empty_state import EmptyState

MOST_LOOKED_AT = 2_000
"""So many selected rows are cured at once."""


class InboxPage(Page):
    """Enter and a double click take the first way out of a row. What is cured goes by itself."""

    def __init__(self, context: Context) -> None:
        caption = translate("InboxPage", "Inbox")
        super().__init__("inbox", caption)
        self._context = context
        self._cures = InboxCures(context)
        self._source = InboxSource()
        self._rows: tuple[InboxRow, ...] | None = None
        columns = inbox_columns(self._cures.first_caption)
        self.panel = ListPanel(context, caption, "inbox", self._source, columns, ListQuery(KIND))
        self.panel.list.set_empty_text(self.tr("Nothing of this kind waits, or nothing that holds these words."))
        self.kinds = KindFilter()
        self.reason = ReasonStrip()
        self.empty = EmptyState("inbox", "")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.panel.list)
        self._say(self.tr("Looking…"), "")
        self._read(anew=False)

    def _build(self) -> None:
        self.panel.add_below_heading(self.kinds)
        self.panel.add_below(self.reason)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._context.changes.inbox_read.connect(self._take)
        self.kinds.chosen.connect(self._show_kind)
        self.panel.activated.connect(lambda _key: self._cure_first())
        self.panel.selection_changed.connect(self._selected)
        for signal in (self.panel.model.shown, self.panel.model.arrived, self.panel.model.renewed):
            signal.connect(self._selected)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Those of a list."""
        return {
            Command.REFRESH: self.refresh,
            **self.panel.commands(),
        }

    def refresh(self) -> None:
        """Look at everything anew: another program may have written."""
        self._read(anew=True)

    def selected_rows(self) -> list[InboxRow]:
        """What is selected."""
        rows: list[InboxRow] = []
        for first, last in self.panel.list.selected_ranges():
            found = (self.panel.model.row_at(number) for number in range(first, min(last, first + MOST_LOOKED_AT) + 1))
            rows += [row for row in found if row is not None]
        return rows

    def _read(self, *, anew: bool) -> None:
        inbox, changes = self._context.services.inbox, self._context.changes

        def work() -> tuple[InboxRow, ...]:
            if anew:
                inbox.forget()
            return inbox.rows()

        self._context.lane.submit(work, changes.inbox_read.emit, self._failed, key="inbox.page", owner=self)

    def _take(self, rows: tuple[InboxRow, ...]) -> None:
        """What waits now."""
        first, self._rows = self._rows is None, rows
        self._source.take(rows)
        all_again = self.kinds.show_counts(self._source.counts())
        if not rows:
            heading = self.tr("Nothing waits for anybody")
            self._say(heading, self.tr("What needs a decision, failed or does not fit comes here by itself."))
        self._stack.setCurrentWidget(self.panel if rows else self.empty)
        if first or all_again:
            self._show_kind()
        else:
            self.panel.model.refresh()
        self._selected()

    def _failed(self, error: Exception) -> None:
        self._context.errors.show(error)
        if self._rows is None:
            sentence = sentence_of(error)
            self._say(self.tr("The inbox could not be read"), sentence.whole)

    def _say(self, heading: str, sentence: str) -> None:
        self.empty.set_text(heading, sentence)
        self._stack.setCurrentWidget(self.empty)

    def _show_kind(self) -> None:
        kind = self.kinds.kind
        self.panel.show_filters(*(() if kind is None else (Filter(KIND, kind.value),)))

    def _selected(self) -> None:
        rows = self.selected_rows()
        self.reason.show_rows(rows, self._cures.of(rows))
        self.commands_changed.emit()

    def _cure_first(self) -> None:
        cures = self._cures.of(self.selected_rows())
        if cures:
            cures[0].run(self.window())
