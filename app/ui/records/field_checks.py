"""Says what is wrong with a field as soon as one leaves it, by the rules by which it would be saved, and no longer than
it is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent

from app.domain.errors import FieldError
from app.ui.records.field_editors import FieldEditor
from app.ui.records.form import RecordForm

Rules = Callable[[Mapping[str, object]], Sequence[FieldError]]
STAYS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""With these one has not left the field for another: one comes back to it."""


class FieldChecks(QObject):
    """Watches the fields of a form; a field that is only to read has nothing wrong. What these rules said goes as soon
    as it is right, whichever field one leaves; what the database said stays while its text still stands there."""

    def __init__(self, form: RecordForm, rules: Rules) -> None:
        super().__init__(form)
        self._form = form
        self._rules = rules
        self._names: dict[QObject, str] = {}
        self._said: set[str] = set()
        for editor in form.editors:
            self._names[editor.widget] = editor.field.name
            editor.widget.installEventFilter(self)
            editor.edited.connect(partial(self._take_back, editor.field.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in STAYS:
            name = self._names.get(watched)
            if name is not None and self._to_edit(self._form.editor(name)):
                self.check(name)
        return False

    def check(self, name: str) -> None:
        """Say what is wrong with this field; take away what was said of others and is not so any more."""
        found = self._found()
        for editor in self._form.editors:
            other = editor.field.name
            if other in found:
                if other == name or self._form.error_of(other) is not None:
                    self._form.set_error(other, found[other])
                    self._said.add(other)
            elif other in self._said or self._form.changed_since_error(other):
                self._form.set_error(other, None)
                self._said.discard(other)

    def _take_back(self, name: str) -> None:
        """What was said goes while one is still there, when what one typed or chose is right."""
        if self._form.error_of(name) is None or name in self._found():
            return
        if name in self._said or self._form.changed_since_error(name):
            self._form.set_error(name, None)
            self._said.discard(name)

    def _found(self) -> dict[str, FieldError]:
        values, errors = self._form.typed()
        found: dict[str, FieldError] = {}
        for error in [*errors, *self._rules(values)]:
            found.setdefault(error.field, error)
        return found

    @staticmethod
    def _to_edit(editor: FieldEditor) -> bool:
        return editor.widget.isEnabled() and not editor.viewing
