"""The page Salespeople/Purchasers: list, card, and the customers that wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.domain.customer import Customer
from app.domain.list_fields import SALESPEOPLE
from app.domain.listing import ListQuery
from app.domain.salesperson import Salesperson, SalespersonRow
from app.domain.user import UserState
from app.ui.context import Context
from app.ui.drafts.draft import Draft
from app.ui.imports.actions import import_action
from app.ui.lists.actions import GROUP as LIST_GROUP
from app.ui.lists.actions import ListActions
from app.ui.lists.context_menu import offer_menu
from app.ui.lists.desk import ListDesk
from app.ui.lists.empty_hint import EmptyHint
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Command, Page
from app.ui.recent.card import RecentOfCard
from app.ui.recent.records import RecentRecords
from app.ui.salespeople.card import SalespersonCard
from app.ui.salespeople.crm_actions import GROUP, SalespersonCrmActions
from app.ui.salespeople.deleting import delete_salesperson
from app.ui.salespeople.drafts import SalespersonDrafts
from app.ui.salespeople.people_list import PeopleSource, people_columns
from app.ui.salespeople.record_actions import GROUP as OWN_GROUP
from app.ui.salespeople.record_actions import SalespersonActions
from app.ui.salespeople.waiting_list import WaitingList
from app.ui.theme.text_scale import scaled
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.list_view import ListView
from app.ui.widgets.text import Heading
from app.ui.widgets.windowed_model import WindowedModel


class SalespeoplePage(Page):
    """One click shows a salesperson; Enter, a double click or Edit edits it."""

    def __init__(self, context: Context) -> None:
        super().__init__("salespeople", "")
        self.caption = self.tr("Salespeople/Purchasers")
        self.setAccessibleName(self.caption)
        self._context = context
        self._service = context.services.salespeople
        self._enabled = False
        self._code = ""
        self._wanted = ""
        self.model = WindowedModel(
            PeopleSource(self._service.rows), people_columns(), ListQuery("code"), context.lane, self
        )
        self.list = ListView(self.model, self.caption, "salespeople", context.state)
        self.list.setSelectionMode(ListView.SelectionMode.SingleSelection)
        self.list.set_empty_text(self.tr("No salesperson is shown. Clear the filter, or choose New."))
        self.desk = ListDesk(context, self.list, "salespeople", SALESPEOPLE, self.model.set_query, self)
        self.filter = FilterBox()
        self.filter.next_widget = self.list
        self.card = SalespersonCard(context.lane, self._service, context.drafts)
        self._recent = RecentOfCard(RecentRecords.of(context), lambda: self.card.person, lambda: self.card.editing)
        self._drafts = SalespersonDrafts(context, self.card, self.list.select_id, self)
        self.waiting = WaitingList()
        self.crm = SalespersonCrmActions(context, self.current_row, self)
        self.records = SalespersonActions(context, lambda: self.card.person, self.card.form, self)
        self.list_actions = ListActions(context, self.list, None, self.desk.clear, self)
        self._groups = [self.crm.group(), self.records.group(), self.list_actions.group()]
        self._build()
        self._connect()
        self._read_enabled()
        self.model.set_query(self.model.asked_query)
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(Heading(self.caption, place="page", whole=True), 1)
        heading.addWidget(self.filter, 1)
        frame = QFrame()
        frame.setObjectName("listPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        left, content = QWidget(), QWidget()
        list_column = QVBoxLayout(left)
        list_column.setContentsMargins(0, 0, 0, 0)
        list_column.setSpacing(8)
        list_column.addLayout(heading)
        list_column.addWidget(self.desk.line)
        list_column.addWidget(frame, 1)
        list_column.addWidget(self.desk.totals)
        card_column = QVBoxLayout(content)
        card_column.setContentsMargins(0, 0, 0, 0)
        card_column.setSpacing(12)
        card_column.addWidget(self.card)
        card_column.addWidget(self.waiting)
        card_column.addStretch(1)
        right = QScrollArea()
        right.setFrameShape(QFrame.Shape.NoFrame)
        right.setWidgetResizable(True)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setWidget(content)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for widget, least in ((left, 320), (right, 370)):
            widget.setMinimumWidth(max(scaled(least), widget.minimumSizeHint().width()))
            splitter.addWidget(widget)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(scaled(12))
        splitter.setSizes([760, 420])
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 12, 12)
        row.addWidget(splitter)

    def _connect(self) -> None:
        changes, errors = self._context.changes, self._context.errors
        self.filter.changed.connect(lambda text: self.model.set_query(self.model.asked_query.searching(text)))
        self.desk.cleared.connect(self.filter.clear)
        self.model.failed.connect(errors.show)
        offer_menu(self, self.desk)
        self._offer_when_empty()
        self.model.counted.connect(self._was_read)
        self.list.current_id_changed.connect(self._stand_on)
        self.list.activated_id.connect(lambda _code: self.card.edit())
        self.card.saved.connect(self._was_saved)
        self.card.given_up.connect(self._show_row)
        self.card.failed.connect(errors.show)
        self.card.state_changed.connect(self._update)
        self.card.state_changed.connect(self._drafts.look)
        self.card.state_changed.connect(self._recent.look)
        self.waiting.opened.connect(self._context.windows.open_customer)
        changes.salespeople_changed.connect(self.refresh)
        for changed in (changes.customer_changed, changes.coupling_changed):
            changed.connect(self.refresh)
        changes.imported.connect(self.refresh)
        changes.setup_changed.connect(self._read_enabled)

    def _offer_when_empty(self) -> None:
        new = make_action(self, self.tr("&New Salesperson"), "new")
        new.triggered.connect(lambda _checked=False: self.card.begin_new())
        ways = [new, import_action(self._context, self, "salespeople")]
        show_all = make_action(self, self.tr("Show &All"), "filter")
        show_all.triggered.connect(lambda _checked=False: self.desk.clear())
        EmptyHint(self.desk, "salesperson", self.tr("There are no salespeople yet."), ways, show_all)

    def current_row(self) -> SalespersonRow | None:
        """The row one stands on, as it was read last."""
        number = self.model.row_by_id(self._code) if self._code else None
        row = None if number is None else self.model.row_at(number)
        return row if isinstance(row, SalespersonRow) else None

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """The commands that make sense now."""
        able: dict[Command, Callable[[], None]] = {
            Command.REFRESH: self.refresh,
            Command.FILTER: self.filter.take_focus,
            **self.desk.commands(),
        }
        if self.card.editing:
            able |= {
                Command.SAVE: self.card.save,
                Command.SAVE_AND_CLOSE: self._save_and_close,
                Command.VIEW: lambda: self.card.leave(self.card.cancel),
            }
            return able
        able[Command.NEW] = self.card.begin_new
        if self.card.person is not None:
            able |= {Command.EDIT: self.card.edit, Command.DELETE: self._delete}
            able |= {Command.PREVIOUS: lambda: self._step(-1), Command.NEXT: lambda: self._step(1)}
        return able

    def hints(self) -> Mapping[Command, str]:
        """Why a command is disabled."""
        if self.card.editing:
            text = self.tr("Save or cancel the changes on the card first.")
            return dict.fromkeys((Command.NEW, Command.EDIT, Command.DELETE), text)
        return dict.fromkeys((Command.SAVE, Command.SAVE_AND_CLOSE, Command.VIEW), self.tr("Choose Edit first."))

    def groups(self) -> Sequence[ActionGroup]:
        """Dynamics CRM."""
        return self._groups

    def visible_groups(self) -> frozenset[str]:
        """Dynamics CRM is there only while the integration is enabled."""
        return frozenset({OWN_GROUP, LIST_GROUP, *([GROUP] if self._enabled else [])})

    def refresh(self) -> None:
        """Read list and card anew; a card being edited stays."""
        self.model.refresh()

    def leave(self, proceed: Callable[[], None]) -> None:
        """Ask about unsaved edits of the card."""
        self.card.leave(proceed)

    def open_record(self, record_id: str) -> None:
        """Show the salesperson with this code."""
        self.filter.clear()
        self._recent.expect(record_id)
        self.list.select_id(record_id)

    def show_draft(self, draft: Draft) -> None:
        """Go on with the text of a salesperson that was not saved."""
        self.card.leave(lambda: self._drafts.go_on(draft))

    def _stand_on(self, code: str) -> None:
        shown = self.card.person
        if not self.card.dirty:
            self._code = code
            self._show_row()
        elif shown is not None and code != shown.code:
            self.list.select_id(shown.code)  # the list stays where the edits are until they are saved or given up
            self.card.leave(lambda: self.list.select_id(code))

    def _was_read(self) -> None:
        """The list was read anew: so is the card, and a salesperson that was just saved is found again."""
        self._show_row()
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.list.select_id(wanted)

    def _show_row(self) -> None:
        row = self.current_row()
        if self.card.editing and self.card.dirty:
            return
        if not (self.card.editing and row is not None and self.card.person == row.salesperson):
            self.card.show_row(row)
        self._read_waiting(row)
        self._update()

    def _read_waiting(self, row: SalespersonRow | None) -> None:
        user_gone = row is not None and row.user_state is UserState.DELETED
        if row is None or (row.user_id is not None and not user_gone):
            self.waiting.show_customers((), coupled=row is not None)
            self._context.lane.submit(list, lambda _none: None, key="salespeople.waiting", owner=self)  # voids older
            return
        person_id = row.salesperson.id

        def show(customers: Sequence[Customer]) -> None:
            self.waiting.show_customers(customers, coupled=False, user_gone=user_gone)

        self._context.lane.submit(
            lambda: self._service.waiting(person_id),
            show,
            self._context.errors.show,
            key="salespeople.waiting",
            owner=self,
        )

    def _was_saved(self, person: Salesperson) -> None:
        self._wanted = person.code
        self._context.changes.salespeople_changed.emit()

    def _save_and_close(self) -> None:
        self.card.save()
        self.list.setFocus()

    def _step(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.select_row(row)

    def _delete(self) -> None:
        row = self.current_row()
        if self.card.person is not None and row is not None:
            delete_salesperson(self._context, row)

    def _read_enabled(self) -> None:
        def show(enabled: bool) -> None:
            self._enabled = enabled
            self.groups_changed.emit()

        self._context.lane.submit(
            self._context.services.connection.is_enabled,
            show,
            self._context.errors.show,
            key="salespeople.enabled",
            owner=self,
        )

    def _update(self) -> None:
        self.crm.update(editing=self.card.dirty)
        self.records.update()
        self.commands_changed.emit()
