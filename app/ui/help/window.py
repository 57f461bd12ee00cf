"""The guide in a window: contents and search at the left, the page at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.help.browser import GuideBrowser
from app.ui.help.guide import CONTENTS, Guide
from app.ui.help.topics import Topic
from app.ui.icons import application_icon, icon
from app.ui.theme.fit import fit
from app.ui.theme.text_scale import scaled
from app.ui.widgets.field_icons import PictureEdit
from app.ui.widgets.text import tip_text

START_SIZE = QSize(980, 720)
CONTENTS_WIDTH = 270
GEOMETRY, SPLIT = "help/geometry", "help/split"
PAGE, PLACE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class HelpWindow(QWidget):
    """``state`` keeps its size. Alt+Left and Alt+Right go back and forth, F3 or Ctrl+F to the search, Esc closes."""

    def __init__(self, guide: Guide, state: QSettings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowIcon(application_icon())
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._guide, self._state = guide, state
        self._been: list[Topic] = []
        self._at = -1
        self.browser = GuideBrowser()
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.contents.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = PictureEdit("search")
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.back = self._button(self.tr("Back"), "chevron-left", "Alt+Left", lambda: self._step(-1))
        self.forward = self._button(self.tr("Forward"), "chevron-right", "Alt+Right", lambda: self._step(1))
        self._split = QSplitter()
        self._build()
        self._connect()
        self._list_pages()
        fit(self)
        wanted = QSize(scaled(START_SIZE.width()), scaled(START_SIZE.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        if state.value(GEOMETRY) is not None:
            self.restoreGeometry(state.value(GEOMETRY))
        if state.value(SPLIT) is not None:
            self._split.restoreState(state.value(SPLIT))

    def show_topic(self, topic: Topic) -> None:
        """Turn to the topic; one that the guide does not have turns to its first page."""
        if self._guide.page(topic.page) is None:
            topic = Topic(self._guide.pages[0].key)
        self._been[self._at + 1 :] = [topic]
        self._step(1)

    @property
    def topic(self) -> Topic:
        """What is shown."""
        return self._been[self._at]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        self._state.setValue(GEOMETRY, self.saveGeometry())
        self._state.setValue(SPLIT, self._split.saveState())
        super().hideEvent(event)  # type: ignore[arg-type]

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self.back)
        tools.addWidget(self.forward)
        tools.addWidget(self.search, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 0, 12)
        column.addLayout(tools)
        column.addWidget(self.contents, 1)
        self._split.addWidget(left)
        self._split.addWidget(self.browser)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([scaled(CONTENTS_WIDTH), scaled(START_SIZE.width() - CONTENTS_WIDTH)])
        self._split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._take_first)
        self.contents.itemActivated.connect(self._turn_to)
        self.contents.itemClicked.connect(self._turn_to)
        self.browser.wanted.connect(lambda page, place: self.show_topic(Topic(page, place)))
        for keys in ("F3", "Ctrl+F"):
            QShortcut(QKeySequence(keys), self, self.search.setFocus)

    def _button(self, caption: str, icon_name: str, keys: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(icon_name, "accent"))
        button.setAccessibleName(caption)
        button.setToolTip(tip_text(f"{caption} ({keys})"))
        button.clicked.connect(act)
        QShortcut(QKeySequence(keys), self, act)
        return button

    def _step(self, by: int) -> None:
        at = self._at + by
        if not 0 <= at < len(self._been):
            return
        self._at = at
        topic = self._been[at]
        page = self._guide.page(topic.page)
        assert page is not None
        self.browser.show_page(page, topic.place)
        self.setWindowTitle(self.tr("%1 – Help").replace("%1", page.title))
        self.back.setEnabled(at > 0)
        self.forward.setEnabled(at + 1 < len(self._been))
        for row in range(self.contents.count()):
            if self.contents.item(row).data(PAGE) == topic.page and not self.search.text():
                self.contents.setCurrentRow(row)

    def _list_pages(self) -> None:
        self.contents.clear()
        for page in self._guide.pages:
            if page.key != CONTENTS:
                self._add(page.title, page.key, "")

    def _find(self, words: str) -> None:
        if not words.strip():
            self._list_pages()
            return
        self.contents.clear()
        for hit in self._guide.search(words)[:200]:
            title = hit.page.title if hit.heading == hit.page.title else f"{hit.page.title} › {hit.heading}"
            self._add(
                f"{title}\n{hit.line}" if hit.line not in (hit.heading, hit.page.title) else title,
                hit.page.key,
                hit.heading,
            )
        if not self.contents.count():
            nothing = QListWidgetItem(self.tr("No page holds all of these words."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.contents.addItem(nothing)

    def _add(self, text: str, page: str, place: str) -> None:
        item = QListWidgetItem(text)
        item.setData(PAGE, page)
        item.setData(PLACE, place)
        item.setToolTip(tip_text(text))
        self.contents.addItem(item)

    def _take_first(self) -> None:
        if self.contents.count() and self.contents.item(0).data(PAGE):
            self._turn_to(self.contents.item(0))

    def _turn_to(self, item: QListWidgetItem) -> None:
        if item.data(PAGE):
            self.show_topic(Topic(item.data(PAGE), item.data(PLACE)))
