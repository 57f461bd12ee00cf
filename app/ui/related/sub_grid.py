"""The opportunities, quotes or cases of one account on the account's form."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.listing import Filter
from app.ui.context import Context
from app.ui.icons import icon
from app.ui.related.actions import new_record, open_record
from app.ui.related.columns import related_columns
from app.ui.related.kinds import RelatedKind
from app.ui.theme.text_scale import scaled
from app.ui.widgets.list_view import ROW_HEIGHT, ListView
from app.ui.widgets.text import Heading, PlainLabel
from app.ui.widgets.windowed_model import WindowedModel

LEAST_ROWS, MOST_ROWS = 2, 6
HEADER = 36
SCROLL_BAR = 12


class SubGrid(QFrame):
    """All of them, whatever their status; Enter or a double click opens one, New makes one."""

    def __init__(self, context: Context, kind: RelatedKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordCard")
        self.setAccessibleName(kind.caption())
        self._context, self._kind = context, kind
        self._account_id = self._account_name = ""
        columns = related_columns(kind, of_one_account=True)
        access = kind.access(context.services.related)
        self.model = WindowedModel(access, columns, kind.order, context.lane, self)
        self.list = ListView(self.model, kind.caption(), f"account/{kind.key}", context.state)
        self.list.setSelectionMode(ListView.SelectionMode.SingleSelection)
        self.list.set_empty_text(self.tr("There are none yet."))
        self._count = PlainLabel()
        self._count.setProperty("muted", True)
        self.new_button = self._button(self.tr("New"), "plus", self.tr("New %1").replace("%1", kind.one()))
        self.open_button = self._button(self.tr("Open"), "edit", self.tr("Open %1").replace("%1", kind.one()))
        self.all_button = self._button(self.tr("See All"), "list", self.tr("See All %1").replace("%1", kind.caption()))
        self._build()
        self.model.counted.connect(self._fit)
        self.model.failed.connect(context.errors.show)
        self.list.activated_id.connect(self._open)
        self.list.current_id_changed.connect(lambda current: self.open_button.setEnabled(bool(current)))
        self.new_button.clicked.connect(lambda: new_record(context, kind, self._account_id, self._account_name))
        self.open_button.clicked.connect(lambda: self._open(self.list.current_id()))
        self.all_button.clicked.connect(lambda: context.windows.open_related(kind.key, self._account_id, ""))
        context.changes.related_changed.connect(self._changed)
        self._fit(0)
        self.open_button.setEnabled(False)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(Heading(self._kind.caption(), place="section", whole=True))
        heading.addWidget(self._count)
        heading.addStretch(1)
        for button in (self.new_button, self.open_button, self.all_button):
            heading.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(4)
        column.addLayout(heading)
        column.addWidget(self.list)

    def show_account(self, account_id: str, name: str) -> None:
        """Show those of this account."""
        self._account_name = name
        if account_id != self._account_id:
            self._account_id = account_id
            self.model.set_query(self._kind.order.filtered(Filter("account_id", account_id)))

    def refresh(self) -> None:
        """Read them anew."""
        if self._account_id:
            self.model.refresh()

    def _button(self, caption: str, icon_name: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(caption)
        button.setIcon(icon(icon_name, "crm_accent"))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _open(self, record_id: str) -> None:
        if record_id:
            open_record(self._context, self._kind, record_id, self.model.asked_query)

    def _changed(self, account_id: str) -> None:
        if account_id in ("", self._account_id):
            self.refresh()

    def _fit(self, count: int) -> None:
        self._count.setText(self.locale().toString(count))
        rows = max(LEAST_ROWS, min(count, MOST_ROWS))
        self.list.setFixedHeight(scaled(HEADER + rows * ROW_HEIGHT + SCROLL_BAR))
