"""A number that is a link: large figure, caption, one line of detail, as in Dynamics CRM Statistics."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.current import current_palette
from app.ui.theme.fonts import sized
from app.ui.theme.text_scale import scaled
from app.ui.widgets.text import literal, tip_text

PAD = 4
LONG_DETAIL = 110
"""A detail of more pixels, a very large sum, may end in an ellipsis."""
ROUNDED = 2
"""A text that is a fraction of a pixel wider than its room ends in an ellipsis."""


class BigNumber(QAbstractButton):
    """Click, Space or Enter follow the link (``clicked``)."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = "–"
        self._caption = caption
        self.setText(literal(caption))
        self._detail = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(False)
        self._describe()

    @property
    def number(self) -> str:
        """The figure as shown."""
        return self._number

    def show_number(self, number: int | None, detail: str = "") -> None:
        """None while it isn't known yet."""
        self._number = "–" if number is None else self.locale().toString(number)
        self._detail = detail
        self.setEnabled(number is not None)
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        fonts = self._fonts()
        texts = (self._number, self._caption, self._detail)
        metrics = [QFontMetrics(font) for font in fonts]
        width = max(each.horizontalAdvance(text) for each, text in zip(metrics, texts, strict=True))
        return QSize(min(width + 2 * PAD + ROUNDED, scaled(200)), sum(each.height() for each in metrics) + 2 * PAD)

    def minimumSizeHint(self) -> QSize:
        number, caption, detail = (QFontMetrics(font) for font in self._fonts())
        below = min(detail.horizontalAdvance(self._detail), scaled(LONG_DETAIL))
        width = max(number.horizontalAdvance(self._number), caption.horizontalAdvance(self._caption), below)
        return QSize(width + 2 * PAD + ROUNDED, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.isDown() or self.underMouse():
            painter.setPen(QPen(QColor(palette.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.hover if self.underMouse() else palette.surface))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        figure = palette.accent if self.isEnabled() else palette.disabled
        number, caption, detail = self._fonts()
        caption.setUnderline(self.underMouse() and self.isEnabled())
        top = PAD
        for font, colour, text in (
            (number, figure, self._number),
            (caption, palette.text, self._caption),
            (detail, palette.muted, self._detail),
        ):
            metrics = QFontMetrics(font)
            line = QRect(PAD, top, self.width() - 2 * PAD, metrics.height())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
            top += metrics.height()

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        return sized(self.font(), "number", strong=True), QFont(self.font()), sized(self.font(), "caption")

    def _describe(self) -> None:
        self.setAccessibleName(self._caption)
        self.setAccessibleDescription(f"{self._number} {self._detail}".strip())
        self.setToolTip(tip_text(f"{self._number} {self._caption}" + (f"\n{self._detail}" if self._detail else "")))
