"""The context menu of a field: what Qt offers for its text, and what the form can do with the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

from app.ui.records.form import RecordForm


class FieldMenu(QObject):
    """``show_history`` is called with the name of the field whose history is wanted."""

    def __init__(self, form: RecordForm, show_history: Callable[[str], None]) -> None:
        super().__init__(form)
        self._show_history = show_history
        self._names: dict[QObject, str] = {}
        for editor in form.editors:
            self._names[editor.widget] = editor.field.name
            editor.widget.installEventFilter(self)
            if isinstance(editor.widget, QPlainTextEdit):
                self._names[editor.widget.viewport()] = editor.field.name
                editor.widget.viewport().installEventFilter(self)

    def menu(self, name: str, text: QLineEdit | QPlainTextEdit | None) -> QMenu:
        """The menu of that field."""
        menu = (text.createStandardContextMenu() if text is not None else None) or QMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.actions():
            menu.addSeparator()
        action = menu.addAction(self.tr("&History of This Field"))
        action.triggered.connect(lambda _checked=False: self._show_history(name))
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        name = self._names.get(watched)
        if name is None:
            return False
        field = watched if isinstance(watched, QLineEdit | QPlainTextEdit) else watched.parent()
        text = field if isinstance(field, QLineEdit | QPlainTextEdit) else None
        self.menu(name, text).popup(event.globalPos())
        return True
