"""File > Recent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.search_hit import Hit
from app.ui.icons import icon
from app.ui.recent.records import RecentRecords
from app.ui.record_kinds import hit_caption
from app.ui.translation import translate
from app.ui.widgets.text import literal

NUMBERED = 9


class RecentMenu(QMenu):
    """The last records, the last one first; made anew when there are others."""

    def __init__(self, recent: RecentRecords, open_recent: Callable[[Hit], None], parent: QWidget) -> None:
        super().__init__(translate("RecentMenu", "Recen&t"), parent)
        self.setAccessibleName(translate("RecentMenu", "Recent"))
        self._recent = recent
        self._open = open_recent
        self.menuAction().setIcon(icon("recent", "accent"))
        recent.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        hits = self._recent.hits()
        for number, hit in enumerate(hits, start=1):
            key = f"&{number} " if number <= NUMBERED else ""
            action = QAction(f"{key}{literal(hit_caption(hit))}", self)
            action.setIcon(icon(hit.kind.value, "accent"))
            action.triggered.connect(lambda _checked=False, hit=hit: self._open(hit))
            self.addAction(action)
        if not hits:
            self.addAction(translate("RecentMenu", "Nothing was opened yet")).setEnabled(False)
