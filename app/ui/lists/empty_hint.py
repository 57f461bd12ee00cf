"""What stands in a list that is empty: why, and the ways on as buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction

from app.domain.listing import Filter
from app.ui.lists.desk import ListDesk
from app.ui.translation import translate
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.scrolling_place import FollowingScroll


class EmptyHint(QObject):
    """``nothing`` is the heading of a list that has no records at all, ``ways`` are what can be done about it;
    ``clear_all`` shows all records of a list in which filters or a view hide them. ``base``: filters that belong to the
    list itself."""

    def __init__(
        self,
        desk: ListDesk,
        icon: str,
        nothing: str,
        ways: Sequence[QAction],
        clear_all: QAction,
        base: Callable[[], Sequence[Filter]] = tuple,
    ) -> None:
        super().__init__(desk)
        self._base = base
        desk.view.paints_empty = False
        self._view, self._nothing, self._ways, self._clear_all = desk.view, nothing, ways, clear_all
        self.state = EmptyState(icon, nothing)
        self._place_of_it = FollowingScroll(nothing, self.state, self._view.viewport())
        self._shown: tuple[str, ...] | None = None
        self._view.viewport().installEventFilter(self)
        model = self._view.list_model
        for told in (model.shown, model.counted, model.renewed):
            told.connect(self.update)
        self._place_of_it.hide()

    def update(self, *_told: object) -> None:
        """Say why the list is empty, as long as it is."""
        model = self._view.list_model
        empty = model.loaded and not model.rowCount()
        if empty:
            query = model.query
            always = {entry.field for entry in self._base()}
            filtered = any(entry.field not in always for entry in query.filters)
            self._say(filtered or bool(query.expressions) or bool(query.search.strip()))
        self._place_of_it.setVisible(empty)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The hint fills the list."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _say(self, hidden: bool) -> None:
        heading = self._view.empty_text if hidden else self._nothing
        if self._shown == (heading, str(hidden)):
            return
        self._shown = (heading, str(hidden))
        sentence = translate("EmptyList", "There are others, which filters or the view hide.") if hidden else ""
        self.state.set_text(heading or translate("EmptyList", "Nothing is found."), sentence)
        self.state.set_actions([self._clear_all] if hidden else list(self._ways))

    def _place(self) -> None:
        self._place_of_it.setGeometry(self._view.viewport().rect())
