"""The box in which the views of a list are chosen, and the menu by which they are saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.saved_view import ColumnPlace, SavedView, ViewContent
from app.ui.context import Context
from app.ui.lists.view import View, offered

ROUNDED = 2


class ViewedList(Protocol):
    """The list whose views they are."""

    def content(self) -> ViewContent:
        """How the list is shown now."""

    def own_columns(self) -> None:
        """The columns belong to a view from now on."""

    def take(self, content: ViewContent, *, own_columns: bool) -> None:
        """Show the list so; ``own_columns``: with the columns of the view rather than those kept for the list."""


class ViewPicker(QWidget):
    """``asked`` carries the key of a view that wants to know more before it can be shown."""

    applied = Signal()
    """Another view is shown."""
    asked = Signal(str)
    changed = Signal()
    """The views, or whether the list still is as its view says."""

    def __init__(self, context: Context, shown: ViewedList, list_key: str, views: Sequence[View]) -> None:
        super().__init__()
        self._context = context
        self._list = shown
        self.list_key = list_key
        self._built_in = list(views)
        self.saved: list[SavedView] = []
        self.default = ""
        self._key = views[0].key if views else ""
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("View"))
        self.box.setToolTip(self.tr("Which rows are listed, and how"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.activated.connect(self._activate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self._fill()

    # -- what there is -------------------------------------------------------------------------------------
    def views(self) -> list[View]:
        """All views: the program's, one's own, those for everyone."""
        return [*self._built_in, *(offered(view) for view in self.saved)]

    def current(self) -> View:
        """The view that was chosen."""
        return next((view for view in self.views() if view.key == self._key), self._built_in[0])

    def is_changed(self) -> bool:
        """Whether the list is shown otherwise than the chosen view says."""
        view, now = self.current(), self._list.content()
        if view.saved is None:
            return not view.content.same_rows(now)
        before = view.content
        same_order = (before.sort, before.descending) == (now.sort, now.descending)
        return not (before.same_rows(now) and same_order and _same_columns(before.columns, now.columns))

    def set_built_in(self, views: Sequence[View]) -> None:
        """The program brings these along now."""
        self._built_in = list(views)
        self._fill()

    # -- reading and showing -------------------------------------------------------------------------------
    def load(self, *, kept: str = "") -> None:
        """Read the saved views, then show the one that the list opens with, or else the one of the key ``kept``."""

        def show(found: tuple[list[SavedView], str]) -> None:
            self.saved, self.default = found
            keys = [view.key for view in self.views() if not view.asks]
            self.show_view(next((key for key in (self.default, kept) if key in keys), self._built_in[0].key))

        self._read(show)

    def read_names(self, then: Callable[[], None] = lambda: None) -> None:
        """Read the saved views; the list stays as it is."""

        def show(found: tuple[list[SavedView], str]) -> None:
            self.saved, self.default = found
            self._fill()
            then()

        self._read(show)

    def show_view(self, key: str) -> None:
        """Show the view of that key; the first one when there is none."""
        view = next((view for view in self.views() if view.key == key), self._built_in[0])
        if view.asks:
            self._fill()
            self.asked.emit(view.key)
            return
        self._key = view.key
        self._list.take(view.content, own_columns=view.saved is not None)
        self._fill()
        self.applied.emit()

    def show_first(self) -> None:
        """Show the view that holds all rows."""
        self.show_view(self._built_in[0].key)

    def show_saved(self, view: SavedView) -> None:
        """The list is shown as this view, which was saved a moment ago, says."""
        self.saved = [each for each in self.saved if each.id != view.id] + [view]
        self._key = view.id
        self._list.own_columns()
        self.read_names()

    def update_mark(self) -> None:
        """The list is shown otherwise: a star tells, or another view of the program that shows just these rows."""
        if self.current().saved is None and self.is_changed():
            now = self._list.content()
            same = next((view for view in self._built_in if not view.asks and view.content.same_rows(now)), None)
            if same is not None:
                self._key = same.key
        self._fill()

    def _read(self, done: Callable[[tuple[list[SavedView], str]], None]) -> None:
        service, key = self._context.services.views, self.list_key
        self._context.lane.submit(
            lambda: (service.of(key), service.default(key)),
            done,
            self._context.errors.show,
            key=f"views {id(self)}",
            owner=self,
        )

    def _fill(self) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        views = self.views()
        changed = self.is_changed()
        for number, view in enumerate(views):
            if number == len(self._built_in):
                self.box.insertSeparator(self.box.count())
            shared = view.saved is not None and not view.saved.owner
            caption = self.tr("{view} (everyone)").format(view=view.caption) if shared else view.caption
            if view.key == self._key and changed:
                caption = self.tr("{view} *").format(view=caption)
            self.box.addItem(caption, view.key)
            self.box.setItemData(self.box.count() - 1, caption, Qt.ItemDataRole.AccessibleTextRole)
        self.box.setCurrentIndex(max(0, self.box.findData(self._key)))
        told = self.tr("The list is shown otherwise than this view says.") if changed else ""
        self.box.setAccessibleDescription(told)
        self.box.blockSignals(False)
        self.changed.emit()

    def _activate(self, _row: int) -> None:
        self.show_view(str(self.box.currentData() or ""))


def _same_columns(before: Sequence[ColumnPlace], now: Sequence[ColumnPlace]) -> bool:
    """Widths were rounded where the text is larger or smaller."""
    if not before:
        return True
    return len(before) == len(now) and all(
        (one.key, one.hidden) == (other.key, other.hidden) and abs(one.width - other.width) <= ROUNDED
        for one, other in zip(before, now, strict=True)
    )
