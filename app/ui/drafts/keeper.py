"""Watches one card and keeps what is typed in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.field import Field
from app.domain.record_change import RecordKind, value_as_text
from app.ui.drafts.draft import Draft, KeptText
from app.ui.drafts.drafts import Drafts

AFTER_TYPING_MS = 400
AT_LEAST_EVERY_MS = 2_000


class TypedField(Protocol):
    """The part of a field's editor that a draft is made of."""

    field: Field
    widget: QWidget

    def keep(self) -> KeptText:
        """What stands there."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The record that is typed in: as in :class:`Draft`, ``shown`` are its values."""

    kind: RecordKind
    record_id: str
    version: str
    name: str
    shown: Mapping[str, object]


class DraftKeeper(QObject):
    """``subject`` says which record is being typed in now, ``None``: there is nothing to keep. Kept is what differs
    from the values shown, soon after one stops typing, and at once when a field or the window is left."""

    def __init__(
        self,
        drafts: Drafts,
        editors: Sequence[TypedField],
        subject: Callable[[], Subject | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._editors = editors
        self._subject = subject
        self._key = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_TYPING_MS)
        self._timer.timeout.connect(self.keep)
        for editor in editors:
            editor.widget.installEventFilter(self)

    @property
    def key(self) -> str:
        """Of the draft that is being kept; blank while there is none."""
        return self._key

    def was_edited(self) -> None:
        """Something was typed: to be called each time."""
        if not self._since.isValid():
            self._since.start()
        if self._since.elapsed() < AT_LEAST_EVERY_MS or not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write down what stands there now."""
        self._timer.stop()
        self._since.invalidate()
        subject = self._subject()
        typed = {} if subject is None else self._typed(subject)
        if subject is None or not typed:
            self.forget()
            return
        self._key = self._key or str(uuid4())
        shown = {name: value_as_text(value) for name, value in subject.shown.items()}
        company, now = self._drafts.company, datetime.now(UTC)
        self._drafts.keep(
            Draft(self._key, company, subject.kind, subject.record_id, subject.version, subject.name, shown, typed, now)
        )

    def adopt(self, draft: Draft) -> None:
        """Go on with a draft that was left: its text stands in the fields now."""
        self._timer.stop()
        self._key = draft.key
        self._drafts.adopt(draft.key)

    def forget(self) -> None:
        """What was typed is saved or given up."""
        self._timer.stop()
        self._since.invalidate()
        key, self._key = self._key, ""
        if key:
            self._drafts.forget(key)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._timer.isActive():
            self.keep()
        return False

    def _typed(self, subject: Subject) -> dict[str, KeptText]:
        typed = {}
        for editor in self._editors:
            kept = editor.keep()
            if kept.get("value") != value_as_text(subject.shown.get(editor.field.name, "")):
                typed[editor.field.name] = kept
        return typed
