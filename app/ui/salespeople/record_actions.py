"""What can be done with a salesperson on the NAV side beside editing: its history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.record_change import RecordKind
from app.domain.salesperson import Salesperson
from app.ui.context import Context
from app.ui.history.actions import show_history
from app.ui.history.window import HistoryOf
from app.ui.main_actions import make_action
from app.ui.page import ActionGroup, Tab
from app.ui.records.field_menu import FieldMenu
from app.ui.records.form import RecordForm
from app.ui.translation import translate

GROUP = "salesperson"


class SalespersonActions:
    """``current`` is the salesperson on the card, ``form`` its fields."""

    def __init__(
        self, context: Context, current: Callable[[], Salesperson | None], form: RecordForm, page: QWidget
    ) -> None:
        self._context = context
        self._current = current
        tip = translate("SalespersonActions", "Who changed what in this salesperson.")
        self.history = make_action(page, translate("SalespersonActions", "&History"), "recent", "Ctrl+H", tip)
        self.history.triggered.connect(lambda _checked=False: self.show_history())
        FieldMenu(form, self.show_history)

    def group(self) -> ActionGroup:
        """Navigate > Salesperson."""
        return ActionGroup(Tab.NAVIGATE, GROUP, translate("SalespersonActions", "Salesperson"), [self.history])

    def update(self) -> None:
        """Enable what makes sense for the salesperson on the card."""
        self.history.setEnabled(self._current() is not None)

    def show_history(self, field: str = "") -> None:
        """Who changed what; ``field``: in that field alone."""
        person = self._current()
        if person is not None:
            name = f"{person.code} · {person.name}"
            show_history(self._context, HistoryOf(RecordKind.SALESPERSON, person.id, name, field))
