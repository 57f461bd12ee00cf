"""The pane of FactBoxes at the right of a record: each can be hidden, shown and put in order."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.theme.text_scale import scaled
from app.ui.widgets.fact_box import FactBox
from app.ui.widgets.text import literal

LEAST = 268


class FactBoxPane(QScrollArea):
    """A box is on the screen when the user chose it (set_visible_keys) and it has something to say (set_relevant)."""

    customize_requested = Signal()
    visible_keys_changed = Signal()
    """The user hid or showed a box through the context menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("FactBoxes"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._boxes: dict[str, FactBox] = {}
        self._hidden: set[str] = set()
        self._irrelevant: set[str] = set()
        self._content = content = QWidget()
        content.setObjectName("factBoxes")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self.setWidget(content)
        content.installEventFilter(self)

    def add(self, key: str, box: FactBox) -> None:
        """Append a box."""
        self._boxes[key] = box
        self._column.insertWidget(self._column.count() - 1, box)

    def box(self, key: str) -> FactBox:
        return self._boxes[key]

    def keys(self) -> list[str]:
        """Keys of all boxes in their order, hidden ones too."""
        return list(self._boxes)

    def visible_keys(self) -> list[str]:
        """What the user chose to see, in order."""
        return [key for key in self._boxes if key not in self._hidden]

    def set_order(self, keys: Sequence[str]) -> None:
        """Put boxes in this order; unknown keys are passed over, boxes not named come last."""
        named = [key for key in dict.fromkeys(keys) if key in self._boxes]
        rest = [key for key in self._boxes if key not in named]
        self._boxes = {key: self._boxes[key] for key in named + rest}
        for position, box in enumerate(self._boxes.values()):
            self._column.removeWidget(box)
            self._column.insertWidget(position, box)

    def set_visible_keys(self, keys: Collection[str]) -> None:
        """Show these boxes only."""
        self._hidden = {key for key in self._boxes if key not in keys}
        self._refresh()

    def set_relevant(self, key: str, relevant: bool) -> None:
        """Whether a box has anything to show for the present record."""
        (self._irrelevant.discard if relevant else self._irrelevant.add)(key)
        self._refresh()

    def context_menu(self) -> QMenu:
        """One tick per box, and Customize FactBoxes."""
        menu = QMenu(self)
        for key, box in self._boxes.items():
            action = QAction(literal(box.title), menu)
            action.setCheckable(True)
            action.setChecked(key not in self._hidden)
            action.toggled.connect(lambda shown, key=key: self._choose(key, shown))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(icon("settings"), self.tr("Customize FactBoxes…"), self.customize_requested.emit)
        return menu

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its boxes: there is no horizontal scroll bar."""
        return QSize(max(scaled(LEAST), self._content.minimumSizeHint().width() + 12), scaled(80))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another record may bring other boxes."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _choose(self, key: str, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(key)
        self._refresh()
        self.visible_keys_changed.emit()

    def _refresh(self) -> None:
        for key, box in self._boxes.items():
            box.setVisible(key not in self._hidden and key not in self._irrelevant)
