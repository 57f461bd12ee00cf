"""Shows a page of the guide."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.ui.help.guide import GUIDE, GuidePage

MARGIN, ROOM = 28, 14


class GuideBrowser(QTextBrowser):
    """Pictures are as wide as there is room. ``wanted`` carries page and heading of a link that was followed; nothing
    outside of the guide is ever opened."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page"))
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # how wide a page is does not hang on it
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._follow)
        self._page: GuidePage | None = None
        self._place, self._placed_at = "", 0

    def show_page(self, page: GuidePage, place: str = "") -> None:
        """Show the page from its beginning, or from a heading or field on."""
        self._page, self._place = page, place
        with QSignalBlocker(self):
            self.document().setBaseUrl(QUrl.fromLocalFile(f"{page.folder}/"))
            self.setMarkdown(page.text)
            self._arrange()
        block = self._block_of(page, place)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if block is not None:
            self.setTextCursor(QTextCursor(block))
            self._scroll_to(block.position())
        self._placed_at = self.verticalScrollBar().value()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the project alone, as wide as the page at most."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        name = QUrl(name)
        folder = GUIDE if self._page is None else self._page.folder
        file = (folder / name.path()).resolve() if name.isRelative() else Path(name.toLocalFile()).resolve()
        if GUIDE.parent not in file.parents:
            return None
        image = QImage(str(file))
        room = max(self.viewport().width() - 2 * MARGIN - ROOM, 200)
        ratio = self.devicePixelRatioF()
        if image.width() > room * ratio:
            image = image.scaledToWidth(int(room * ratio), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio if image.width() > room else 1)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures get another size; the line at the top stays there."""
        other_width = event.size().width() != event.oldSize().width()
        moved, place = self.verticalScrollBar().value() != self._placed_at, self._place
        top = self.cursorForPosition(QPoint(0, MARGIN)).position()
        super().resizeEvent(event)
        if other_width and self._page is not None and "![" in self._page.text:
            self.show_page(self._page, place)
            if moved:  # the reader has gone on since
                self._scroll_to(top)

    def _scroll_to(self, position: int) -> None:
        """The line that holds this place of the text goes to the top."""
        self.document().size()  # lays all of it out: one can scroll as far as that
        cursor, bar = QTextCursor(self.document()), self.verticalScrollBar()
        cursor.setPosition(position)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - MARGIN)

    def _arrange(self) -> None:
        """Room above headings, and tables that one likes to read."""
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            points = block.textList()
            if points is not None and points.format().style() == QTextListFormat.Style.ListCircle:
                form = points.format()
                form.setStyle(QTextListFormat.Style.ListDisc)
                points.setFormat(form)
            level = int(block.blockFormat().property(QTextFormat.Property.HeadingLevel) or 0)
            if level:
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                letters, lines = QTextCharFormat(), QTextBlockFormat()
                letters.setProperty(QTextFormat.Property.FontSizeAdjustment, max(3 - level, 0))
                lines.setTopMargin(0 if level == 1 else ROOM)
                lines.setBottomMargin(ROOM / 2)
                cursor.mergeCharFormat(letters)
                cursor.mergeBlockFormat(lines)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format()
                look.setCellPadding(ROOM / 2)
                look.setTopMargin(ROOM / 2)
                look.setBottomMargin(ROOM / 2)
                frame.setFormat(look)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("", "file") and (link.path().endswith(".md") or not link.path()):
            page = Path(link.path()).stem or ("" if self._page is None else self._page.key)
            self.wanted.emit(page, link.fragment())

    def _block_of(self, page: GuidePage, place: str) -> QTextBlock | None:
        """The heading of that place, else the line that begins so: that of a field."""
        if not place:
            return None
        wanted, headings = page.place_of(place), -1
        block = self.document().begin()
        while block.isValid():
            headings += bool(block.blockFormat().property(QTextFormat.Property.HeadingLevel))
            if headings == wanted if wanted is not None else block.text().startswith(place):
                return block
            block = block.next()
        return None
