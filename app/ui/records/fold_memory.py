"""Which sections of a kind of form are folded, from one time to the next."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, QSettings

from app.ui.records.form import RecordForm


class FoldMemory(QObject):
    """What the user folds and unfolds is kept; a section that opens because something in it must be seen is not.
    ``folded`` are the numbers of those that are folded at first."""

    def __init__(self, form: RecordForm, state: QSettings, place: str, folded: Collection[int] = ()) -> None:
        super().__init__(form)
        self._form = form
        self._state = state
        self._key = f"{place}/collapsed"
        self._revealing = False
        kept = state.value(self._key)
        collapsed = [str(number) for number in folded] if kept is None else str(kept).split(",")
        for number, tab in enumerate(form.tabs):
            tab.expanded = str(number) not in collapsed
        for tab in form.tabs:
            tab.toggled.connect(self._remember)
        form.revealed.connect(self._reveal)
        form.was_revealed.connect(self._rest)
        for number, more in enumerate(form.more):
            more.remember(state, f"{place}/more{number}")

    def _reveal(self) -> None:
        self._revealing = True

    def _rest(self) -> None:
        self._revealing = False

    def _remember(self) -> None:
        if not self._revealing:
            collapsed = [str(number) for number, tab in enumerate(self._form.tabs) if not tab.expanded]
            self._state.setValue(self._key, ",".join(collapsed))
