"""Paints a card on the pages of a printer or a PDF, each with its heading and number."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
    QTextDocument,
)

from app.ui.printing.card_print import CardPrint
from app.ui.printing.document import ACCENT, MUTED, RULE, SMALL, document_of
from app.ui.translation import translate

MARGINS = QMarginsF(18, 14, 18, 14)
"""Millimetres."""
LETTER_LANDS = (QLocale.MeasurementSystem.ImperialUSSystem,)
BAND_LINES = 2.2
"""Height of the heading and of the foot of a page, in lines of their text."""


def page_layout() -> QPageLayout:
    """The paper that is usual where the user lives, upright."""
    letter = QLocale().measurementSystem() in LETTER_LANDS
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter)


class CardPages:
    """A card laid out on the pages of a device. Lengths are those of the screen, scaled for the device as a whole, so
    that text stands on paper as it was measured."""

    def __init__(self, card: CardPrint, device: QPagedPaintDevice) -> None:
        self._card = card
        self._device = device
        screen = QGuiApplication.primaryScreen().logicalDotsPerInch()
        self._scale = device.logicalDpiX() / screen
        self._page = QRectF(0, 0, device.width() / self._scale, device.height() / self._scale)
        self._font = QFont()
        self._font.setPixelSize(round(SMALL * screen / 72))  # points would be scaled twice
        self._band = BAND_LINES * self._font.pixelSize()
        self.document: QTextDocument = document_of(card)
        body = self._page.adjusted(0, self._band, 0, -self._band)
        self._body = body
        self.document.setPageSize(body.size())

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self.document.pageCount()

    def paint(self, first: int = 1, last: int = 0) -> bool:
        """Paint the pages ``first`` to ``last`` (0: to the end); whether the device took them."""
        painter = QPainter()
        if not painter.begin(self._device):
            return False
        taken = True
        for number in range(first, (min(last, self.count) or self.count) + 1):
            if number > first:
                taken = self._device.newPage() and taken
            self._paint_page(painter, number)
        return painter.end() and taken

    def _paint_page(self, painter: QPainter, number: int) -> None:
        painter.save()
        painter.scale(self._scale, self._scale)
        self._paint_bands(painter, number)
        painter.translate(self._body.left(), self._body.top() - (number - 1) * self._body.height())
        clip = QRectF(0, (number - 1) * self._body.height(), self._body.width(), self._body.height())
        self.document.drawContents(painter, clip)
        painter.restore()

    def _paint_bands(self, painter: QPainter, number: int) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setFont(self._font)
        painter.setPen(QPen(ACCENT))
        painter.drawText(self._page, int(left | top | Qt.TextFlag.TextSingleLine), self._card.company)
        painter.setPen(QPen(MUTED))
        painter.drawText(self._page, int(right | top | Qt.TextFlag.TextSingleLine), self._card.kind)
        painter.drawText(self._page, int(left | bottom | Qt.TextFlag.TextSingleLine), self._card.made)
        painter.drawText(self._page, int(right | bottom | Qt.TextFlag.TextSingleLine), page_text(number, self.count))
        painter.setPen(QPen(RULE, 0.6))
        for height in (self._body.top() - self._band * 0.25, self._body.bottom() + self._band * 0.25):
            painter.drawLine(QPointF(self._page.left(), height), QPointF(self._page.right(), height))


def page_text(number: int, count: int) -> str:
    """What stands in the foot of a page."""
    return translate("Printing", "Page %1 of %2").replace("%1", str(number)).replace("%2", str(count))
