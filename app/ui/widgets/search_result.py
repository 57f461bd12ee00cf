"""One line of what a typed text may mean."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

RESULT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SearchResult:
    """``hint`` stands at the right (a shortcut, or why it can't be chosen while not ``enabled``)."""

    group: str
    caption: str
    detail: str = ""
    icon: str = ""
    key: str = ""
    enabled: bool = True
    hint: str = ""
