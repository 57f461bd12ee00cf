"""Help > Keyboard Shortcuts: all keys, searched as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeView, QVBoxLayout, QWidget

from app.ui.keys.key_caps import KeyCaps
from app.ui.keys.key_list import KeyLine, fitting
from app.ui.keys.key_model import KeyModel
from app.ui.keys.key_sheet import key_document
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.filter_box import FilterBox
from app.ui.widgets.list_copy import clipboard_data
from app.ui.widgets.text import PlainLabel

LINES_SHOWN = 24


def show_keyboard_shortcuts(parent: QWidget, lines: Sequence[KeyLine]) -> ShortcutsWindow:
    """The window, in front."""
    known = [each for each in parent.findChildren(ShortcutsWindow) if each.isVisible()]
    window = known[0] if known else ShortcutsWindow(parent, lines)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


class ShortcutsWindow(Sheet):
    """A table by place, its search, and ways to take it along."""

    def __init__(self, parent: QWidget, lines: Sequence[KeyLine]) -> None:
        super().__init__(parent, translate("ShortcutsWindow", "Keyboard Shortcuts"), remember_as="keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines = list(lines)
        self.shown: list[KeyLine] = []
        self.model = KeyModel(self)
        self.tree = QTreeView()
        self.filter_box = FilterBox(self)
        self.filter_box.next_widget = self.tree
        self._nothing = PlainLabel(self.tr("No key fits. Search by what it does, by its place or by the key itself."))
        self._build()
        self.filter_box.changed.connect(self._show)
        self._show("")
        self.filter_box.setFocus()

    def _build(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setAccessibleName(self.windowTitle())
        tree.setItemDelegateForColumn(1, KeyCaps(tree))
        tree.setUniformRowHeights(False)
        tree.setRootIsDecorated(False)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setIndentation(self.fontMetrics().height())
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.filter_box.setPlaceholderText(self.tr("Search by action, place or key"))
        self.filter_box.setToolTip("")
        frame = QFrame()
        frame.setObjectName("listPanel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(tree)
        self._nothing.setProperty("muted", True)
        self.body.addWidget(self.filter_box)
        self.body.addWidget(self._nothing)
        self.body.addWidget(frame, 1)
        copy = self.add_button(self.tr("&Copy"))
        copy.setToolTip(self.tr("Copies what is shown, for a sheet or a document."))
        copy.clicked.connect(self.copy)
        printing = self.add_button(self.tr("&Print…"))
        printing.clicked.connect(self.print_keys)
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        metrics = self.fontMetrics()
        tree.setMinimumSize(metrics.averageCharWidth() * 92, metrics.height() * LINES_SHOWN)

    def copy(self) -> None:
        """What is shown, as text and as a table."""
        headings = [self.tr("Place"), self.tr("Action"), self.tr("Keys")]
        cells = [[line.place, line.caption, ", ".join(line.keys)] for line in self.shown]
        QGuiApplication.clipboard().setMimeData(clipboard_data(headings, cells))
        self.message.show_message("success", self.tr("%n shortcut(s) were copied.", "", len(cells)))

    def print_keys(self) -> None:
        """Ask for a printer, and print what is shown."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print Keyboard Shortcuts"))
        if dialog.exec():
            key_document(self.windowTitle(), self.shown).print_(printer)

    def _show(self, text: str) -> None:
        self.shown = fitting(self._lines, text)
        self.model.show_lines(self.shown)
        for row in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(row, self.tree.rootIndex(), True)
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._nothing.setVisible(not self.shown)
