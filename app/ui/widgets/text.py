"""Text on the screen, always letter for letter: no HTML, no access key found in data."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.fonts import sized

LONG_TIP = 70
KEPT_HEIGHTS = 32
GIVES_WAY = "givesWay"
"""Of a widget that shows values found in data: they may end in an ellipsis, captions and sentences may not."""


def literal(text: str) -> str:
    """Data for a place where Qt takes "&" for an access key: buttons, menus, tabs, group boxes."""
    return text.replace("&", "&&")


def without_access_key(caption: str) -> str:
    """A caption as it is read: "Set Up &Coupling" -> "Set Up Coupling"."""
    return caption.replace("&&", "\0").replace("&", "").replace("\0", "&")


def title_text(text: str) -> str:
    """Data for the title of a window, where Qt takes "[*]" for the place of the mark of unsaved edits."""
    return text.replace("[*]", "[*][*]")


def tip_text(text: str) -> str:
    """``text`` in a form that every tool tip shows letter for letter, wrapped when it is long."""
    if len(text) <= LONG_TIP and "<" not in text:
        return text
    return f'<div style="white-space:pre-wrap">{html.escape(text)}</div>' if text else ""


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip that is never taken for HTML; screen readers get the bare text."""
    tip = tip_text(text)
    widget.setToolTip(tip)
    if tip != text:
        widget.setAccessibleDescription(text)


class PlainLabel(QLabel):
    """A label that never takes its text for HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, selectable: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setText(text)


class Caption(PlainLabel):
    """The caption of a field or value, in the muted colour."""


class Value(PlainLabel):
    """A value to read and to copy; ``amount`` aligns it to the right."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, amount: bool = False) -> None:
        super().__init__(text, parent, selectable=True)
        if amount:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ElidedLabel(PlainLabel):
    """One line that gets as narrow as it must: what doesn't fit ends in "…" and is in the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._mark()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") + 4, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wanted = metrics.horizontalAdvance(self._line()) + 4
        return QSize(min(wanted, 60 * metrics.averageCharWidth()), metrics.height())

    @property
    def elided(self) -> bool:
        """Whether something doesn't fit."""
        return self.fontMetrics().horizontalAdvance(self._line()) > self.contentsRect().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        line = self.fontMetrics().elidedText(self._line(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, self.alignment() | Qt.TextFlag.TextSingleLine, line)

    def _line(self) -> str:
        return self.text().replace("\r\n", " ").replace("\n", " ")

    def _mark(self) -> None:
        plain_tooltip(self, self.text() if self.elided else "")


class Heading(ElidedLabel):
    """A heading at a size of app.ui.theme.fonts.SIZES: "page", "title" or "section". One that is ``whole`` is never
    shortened: for the program's own words."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, place: str = "title", whole: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._whole = whole
        self.setFont(sized(self.font(), place, strong=True))

    def minimumSizeHint(self) -> QSize:
        return super().sizeHint() if self._whole else super().minimumSizeHint()


class WrapLabel(PlainLabel):
    """A paragraph that wraps between words, and within a word that is longer than the line; one of ``whole_words`` asks
    for a line that is as long as its longest word: for captions."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, whole_words: bool = False) -> None:
        self._heights: dict[tuple[int, str], int] = {}
        super().__init__(text, parent)
        self._whole_words = whole_words
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Layouts ask again and again: what was measured is kept until the text or its look changes."""
        margins = self.contentsMargins()
        asked = (width - margins.left() - margins.right(), self.text())
        if asked not in self._heights:
            if len(self._heights) >= KEPT_HEIGHTS:
                self._heights.clear()
            self._heights[asked] = round(self._laid_out(asked[0]).boundingRect().height() + 0.5)
        return self._heights[asked] + margins.top() + margins.bottom()

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        least = 8 * metrics.averageCharWidth()
        words = self.text().split() if self._whole_words else []
        return QSize(max([least, *(metrics.horizontalAdvance(word) + 1 for word in words)]), metrics.height())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wanted = max((metrics.horizontalAdvance(line[:200]) for line in self.text().split("\n")), default=0)
        width = min(wanted + 2, 66 * metrics.averageCharWidth())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        layout = self._laid_out(area.width())
        spare = max(0.0, area.height() - layout.boundingRect().height())
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        layout.draw(painter, QPointF(area.left(), area.top() + (spare / 2 if centred else 0)))

    def _laid_out(self, width: int) -> QTextLayout:
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout
