"""The line under the field Account: the best match with its reasons, and the way to the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.coupling.account_text import reasons_text, suggestion_text
from app.ui.widgets.text import WrapLabel, without_access_key

if TYPE_CHECKING:
    from app.services.results import Suggestion


class SuggestionLine(QWidget):
    """``taken(account id)`` when the best match is taken, ``more_wanted`` when the others are to be seen."""

    taken = Signal(str)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Best match"))
        self._best: Suggestion | None = None
        self.label = WrapLabel()
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.label.setProperty("muted", True)
        self.use_button = self._button(self.tr("Use &Best Match"))
        self.use_button.clicked.connect(self._take)
        self.more_button = self._button("")
        self.more_button.clicked.connect(self.more_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label, 1)
        row.addWidget(self.use_button)
        row.addWidget(self.more_button)
        self.show_state((), None, enabled=True)

    def show_state(self, suggestions: Sequence[Suggestion], account_id: str | None, *, enabled: bool) -> None:
        """Show the best of ``suggestions``, or why the chosen account is among them."""
        chosen = next((each for each in suggestions if each.account.id == account_id), None)
        self._best = chosen or next(iter(suggestions), None)
        if self._best is None:
            self.label.setText("")
        elif chosen is None:
            self.label.setText(self.tr("Best match: %1").replace("%1", suggestion_text(self._best)))
        else:
            first = chosen is suggestions[0]
            caption = self.tr("Best match: %1") if first else self.tr("Possible match: %1")
            self.label.setText(caption.replace("%1", reasons_text(chosen)))
        self.use_button.setVisible(enabled and self._best is not None and account_id is None)
        self._show_more(len(suggestions) - 1 if enabled else 0)

    def _show_more(self, count: int) -> None:
        text = self.tr("1 more candidate") if count == 1 else self.tr("%1 more candidates").replace("%1", str(count))
        self.more_button.setText(text)
        self.more_button.setAccessibleName(text)
        self.more_button.setVisible(count > 0)

    def _button(self, caption: str) -> QPushButton:
        button = QPushButton(caption, self)
        button.setAccessibleName(without_access_key(caption))
        button.setProperty("flat", True)
        button.setAutoDefault(False)
        return button

    def _take(self) -> None:
        if self._best is not None:
            self.taken.emit(self._best.account.id)
