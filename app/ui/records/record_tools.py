"""What every window of a record can do beside showing and saving it: go on to the next, keep what is typed, tell the
history."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.domain.errors import RecordNotFound
from app.domain.listing import ListQuery
from app.services.field_rules import rules_of
from app.ui.drafts.draft import Draft, record_as_shown
from app.ui.drafts.keeper import DraftKeeper, Subject
from app.ui.drafts.offer import DraftOffer
from app.ui.history.actions import show_history
from app.ui.history.window import HistoryOf
from app.ui.open_windows import OpenWindows
from app.ui.records.access import Versioned
from app.ui.records.field_checks import FieldChecks
from app.ui.records.field_menu import FieldMenu
from app.ui.records.fold_memory import FoldMemory
from app.ui.records.walk import Walk
from app.ui.records.window import RecordWindow


class RecordTools(QObject):
    """``walk``: the list whose order Previous and Next follow, that of all records until one comes from another.
    ``key_of`` is the name by which open windows know a record."""

    def __init__(
        self, window: RecordWindow, walk: Walk, key_of: Callable[[str], str], folded: Collection[int] = ()
    ) -> None:
        super().__init__(window)
        self._window = window
        self._key_of = key_of
        self.walk = walk
        self.previous = window.make_command(self.tr("&Previous"), "up", "Ctrl+Up", lambda: self.step(-1))
        self.next = window.make_command(self.tr("Ne&xt"), "down", "Ctrl+Down", lambda: self.step(1))
        self.history = window.make_command(
            self.tr("&History"), "recent", "Ctrl+H", self.show_history, self.tr("Who changed what in this record.")
        )
        form, context = window.form, window.context
        FieldChecks(form, rules_of(window.access.kind))
        FieldMenu(form, self.show_history)
        FoldMemory(form, context.state, f"windows/{window.access.kind}", folded)
        self.keeper = DraftKeeper(context.drafts, form.editors, self._subject, self)
        self.offer = DraftOffer(context.drafts, window.presenter, context.windows.show_draft, window)
        form.edited.connect(self.keeper.was_edited)
        window.record_shown.connect(self._follow)
        window.given_up.connect(self.keeper.forget)

    def actions(self) -> Sequence[QAction]:
        """For the command bar."""
        return self.previous, self.next, self.history

    def step(self, by: int) -> None:
        """Go to the next record, or the one before (``by`` -1), once what is unsaved is saved or given up."""
        record = self._window.record
        if record is not None and record.version:
            self._window.leave(lambda: self._look(record.id, by))

    def show_history(self, field: str = "") -> None:
        """Who changed what; ``field``: that field alone."""
        record, access = self._window.record, self._window.access
        if record is not None and record.version:
            show_history(self._window.context, HistoryOf(access.kind, record.id, access.name(record), field))

    def follow_order(self, order: ListQuery) -> None:
        """One came from a list in this order, with these filters."""
        self.walk = replace(self.walk, query=order)

    def go_on(self, draft: Draft) -> None:
        """Type the text of a draft again, over the record as it was then: the saving sees when it is another now."""
        window = self._window

        def read() -> Versioned | None:
            with suppress(RecordNotFound):
                return None if draft.new else window.access.read(draft.record_id)
            return None

        def take(record: Versioned | None) -> None:
            self._take(draft, record)

        def begin() -> None:
            window.context.lane.submit(read, take, window.presenter.show, owner=window)

        window.leave(begin)

    def _take(self, draft: Draft, record: Versioned | None) -> None:
        window, access = self._window, self._window.access
        window.context.drafts.adopt(draft.key)
        if record is None or record.version != draft.version:
            record = record_as_shown(record or access.blank(), draft, access.fields)
        window.show_record(record)
        window.form.take(draft.typed)
        self.keeper.adopt(draft)
        window.form.focus_field(next(iter(draft.typed)))

    def _look(self, record_id: str, by: int) -> None:
        walk, window = self.walk, self._window

        def go(found: str | None) -> None:
            if found is None:
                window.presenter.say("info", self._no_more(by))
                return
            key = self._key_of(found)
            windows = OpenWindows.of(window.context)
            if windows.find(key) is not None:
                windows.show(key, lambda: window)  # it stands in a window of its own already
            else:
                window.load(found)

        window.context.lane.submit(
            lambda: walk.neighbour(record_id, by), go, window.presenter.show, key=f"walk {id(window)}", owner=window
        )

    def _no_more(self, by: int) -> str:
        if by > 0:
            return self.tr("This is the last record of the list one came from.")
        return self.tr("This is the first record of the list one came from.")

    def _follow(self, record: Versioned) -> None:
        self.keeper.forget()
        for action in self.actions():
            action.setEnabled(bool(record.version))
        if record.version:
            self.offer.offer(self._window.context.drafts.of(self._window.access.kind, record.id))

    def _subject(self) -> Subject | None:
        window = self._window
        record = window.record
        if record is None:
            return None
        shown = window.access.values_of(record)
        if hasattr(record, "account_name"):
            shown["account_name"] = record.account_name
        return Subject(window.access.kind, record.id, record.version, window.access.name(record), shown)
