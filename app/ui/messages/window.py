"""The window Messages: everything that was said since the start, newest first, with the ways on that still lead on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.ui.icons import application_icon
from app.ui.message_history import MessageHistory, SaidMessage
from app.ui.open_windows import OpenWindows, SideWindow
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.plans.span_table import SpanColumn, SpanTable
from app.ui.translation import translate
from app.ui.widgets.list_column import written
from app.ui.widgets.text import WrapLabel, without_access_key

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from app.ui.context import Context

ICONS = {"info": "info", "success": "check", "warning": "warning", "error": "error"}


class MessagesWindow(SideWindow):
    """Follows what is said while it is open; whatever it shows counts as read."""

    def __init__(self, context: Context, history: MessageHistory) -> None:
        super().__init__(context, "messages")
        self.setWindowTitle(self.tr("Messages"))
        self.setWindowIcon(application_icon())
        self._history = history
        self.table = SpanTable(self.tr("Messages"), self._columns())
        self.detail = WrapLabel()
        self._ways = QHBoxLayout()
        self.clear_button = self._button(self.tr("C&lear"), self.tr("Forget all messages."))
        self.close_button = self._button(self.tr("Close"), "")
        self.clear_button.clicked.connect(history.clear)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._explain())
        history.changed.connect(self._follow)
        self._follow()
        self.table.setFocus()  # not on Clear, which Space would press
        self.restore_size(860, 440)

    def _columns(self) -> list[SpanColumn]:
        locale = self.locale()

        def at(message: SaidMessage) -> Spans:
            return [Span(written(message.at, locale))]

        def times(message: SaidMessage) -> Spans:
            return [Span(locale.toString(message.count) if message.count > 1 else "")]

        return [
            SpanColumn(self.tr("Time"), at, most=170),
            SpanColumn(self.tr("Kind"), _kind, most=130),
            SpanColumn(self.tr("Message"), lambda message: [Span(message.text)], 5),
            SpanColumn(self.tr("Times"), times, most=80),
            SpanColumn(self.tr("Window"), lambda message: [Span(message.window)], 2),
        ]

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addLayout(self._ways)
        buttons.addStretch(1)
        buttons.addWidget(self.clear_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addLayout(buttons)

    def _follow(self) -> None:
        messages = self._history.messages
        self.table.show_rows(messages)
        if messages:
            self.table.selectRow(0)
        self.clear_button.setEnabled(bool(messages))
        self._explain()
        self._history.mark_read()

    def _explain(self) -> None:
        message = self.table.current_row()
        nothing = self.tr("Nothing has been said since the program was started.")
        self.detail.setText(message.text if message is not None else "" if self._history.messages else nothing)
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in message.live_actions if message is not None else ():
            self._ways.addWidget(self._way(action))

    def _way(self, action: QAction) -> QPushButton:
        button = self._button(action.text(), "")
        button.clicked.connect(action.trigger)
        return button

    def _button(self, caption: str, tip: str) -> QPushButton:
        button = QPushButton(caption, self)
        button.setAccessibleName(without_access_key(caption))
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button


def show_messages(context: Context) -> None:
    """Open the window, or bring it to the front."""
    OpenWindows.of(context).show("messages", lambda: MessagesWindow(context, MessageHistory.of_program()))


def _kind(message: SaidMessage) -> Spans:
    look = Look.PROBLEM if message.kind == "error" else Look.PLAIN
    return [Span(kind_text(message.kind), look, ICONS[message.kind])]


def kind_text(kind: str) -> str:
    """The kind of a message in a word."""
    words = {
        "info": translate("Messages", "Information"),
        "success": translate("Messages", "Done"),
        "warning": translate("Messages", "Warning"),
        "error": translate("Messages", "Error"),
    }
    return words[kind]
