"""The list under a text field that offers what the typed text may mean, in groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from app.ui.theme.text_scale import scaled
from app.ui.widgets.result_delegate import GROUP_ROW, ROW, ResultDelegate
from app.ui.widgets.search_result import RESULT, SearchResult

MOST_HEIGHT = 520
LEAST_WIDTH = 300


class ResultPopup(QFrame):
    """Lies over the window under its field, takes no focus, and is steered by the field's keys.

    ``tells_reasons``: one can stand on results that are not enabled, and taking one emits ``refused``; else they are
    passed over.
    """

    chosen = Signal(object)
    """The SearchResult that was taken."""
    refused = Signal(object)
    """The SearchResult that was taken and can't be."""
    marked = Signal(str)
    """The line one stands on now, as a screen reader reads it."""

    def __init__(self, field: QWidget, name: str, *, tells_reasons: bool = False) -> None:
        super().__init__(field.window())
        self._field = field
        self._tells_reasons = tells_reasons
        self._moved = False
        self._model = QStandardItemModel(self)
        self._view = QListView(self)
        self._delegate = ResultDelegate(self._view)
        self._view.setAccessibleName(name)
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._view.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self._view)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def model(self) -> QStandardItemModel:
        """Group lines and result lines (role RESULT), as shown."""
        return self._model

    def show_results(self, results: Sequence[SearchResult], note: str = "", words: Sequence[str] = ()) -> None:
        """Show these under the field, with the folded ``words`` strong and a ``note`` below them; the first one that
        can be taken is marked, unless the user has gone to another that is there still. Without results and note there
        is nothing to show."""
        kept = self.current() if self._moved and self.isVisible() else None
        self._delegate.words = words
        self._fill(results, note)
        if self._model.rowCount() == 0:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()
        self._mark_first(kept)

    def current(self) -> SearchResult | None:
        """The marked line."""
        found = self._view.currentIndex().data(RESULT)
        return found if isinstance(found, SearchResult) else None

    def move_mark(self, step: int) -> None:
        """Go to the next line that one can stand on, round the ends."""
        self._moved = True
        count, row = self._model.rowCount(), self._view.currentIndex().row()
        for _ in range(count):
            row = (row + step) % count
            result = self._model.index(row, 0).data(RESULT)
            if isinstance(result, SearchResult) and (result.enabled or self._tells_reasons):
                self._mark(row)
                return

    def take_current(self) -> bool:
        """Choose the marked line; False when there is none."""
        if not self.isVisible() or self.current() is None:
            return False
        self._take(self._view.currentIndex())
        return True

    def _take(self, index: QModelIndex) -> None:
        result = index.data(RESULT)
        if not isinstance(result, SearchResult) or not (result.enabled or self._tells_reasons):
            return
        self.hide()
        if result.enabled:
            self.chosen.emit(result)
        else:
            self.refused.emit(result)

    def _fill(self, results: Sequence[SearchResult], note: str) -> None:
        self._model.clear()
        group = ""
        for result in results:
            if result.group and result.group != group:
                group = result.group
                self._model.appendRow(self._heading(group))
            self._model.appendRow(self._line(result))
        if note:
            self._model.appendRow(self._heading(note))

    def _mark_first(self, kept: SearchResult | None) -> None:
        results = [self._model.index(row, 0).data(RESULT) for row in range(self._model.rowCount())]
        again = [row for row, each in enumerate(results) if each is not None and kept is not None and each == kept]
        free = [row for row, each in enumerate(results) if isinstance(each, SearchResult) and each.enabled]
        self._moved = bool(again)
        if again or free:
            self._mark([*again, *free][0])

    def _mark(self, row: int) -> None:
        index = self._model.index(row, 0)
        self._view.setCurrentIndex(index)
        self.marked.emit(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _heading(self, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _line(self, result: SearchResult) -> QStandardItem:
        item = QStandardItem(result.caption)
        item.setData(result, RESULT)
        parts = (result.caption, result.detail, result.hint)
        item.setData(" ".join(part for part in parts if part), Qt.ItemDataRole.AccessibleTextRole)
        item.setEnabled(result.enabled or self._tells_reasons)
        return item

    def _place(self) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 3))
        width = min(max(self._field.width(), scaled(LEAST_WIDTH)), window.width() - 8)
        lines = [self._model.index(row, 0).data(RESULT) is not None for row in range(self._model.rowCount())]
        wanted = sum(scaled(ROW if line else GROUP_ROW) for line in lines) + 12
        left = max(4, min(corner.x(), window.width() - width - 4))
        room = max(80, window.height() - corner.y() - 8)
        self.setGeometry(left, corner.y(), width, min(wanted, scaled(MOST_HEIGHT), room))
