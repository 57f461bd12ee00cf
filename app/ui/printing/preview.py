"""Print Preview: the pages as they will be, with the ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.printing.card_print import CardPrint
from app.ui.printing.pages import CardPages, page_layout, page_text
from app.ui.theme.text_scale import scaled
from app.ui.widgets.dialogs import Sheet
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.text import without_access_key

CLOSER = 1.25


def card_printer(card: CardPrint) -> QPrinter:
    """A printer with the usual paper; the job bears the record's name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(card.title)
    return printer


class PreviewSheet(Sheet):
    """Accepted: ``choice`` is "print" or "pdf"."""

    def __init__(self, card: CardPrint, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Print Preview"), remember_as="print preview")
        self.choice = ""
        self._card = card
        self._printer = card_printer(card)  # outlives the view of it
        self.count = 0
        self.view = QPrintPreviewWidget(self._printer, self)
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.paintRequested.connect(self._paint)
        self.view.fitInView()
        self.view.previewChanged.connect(self._number)
        self.body.addWidget(self.view, 1)
        self._tools = FlowLayout()
        self._tools.setSpacing(8)
        self.body.addLayout(self._tools)
        self.previous = self._small(self.tr("&Previous Page"), lambda: self._go(-1))
        self.next = self._small(self.tr("&Next Page"), lambda: self._go(1))
        self.larger = self._small(self.tr("&Larger"), lambda: self.view.zoomIn(CLOSER))
        self.smaller = self._small(self.tr("&Smaller"), lambda: self.view.zoomOut(CLOSER))
        self.print_button = self.add_button(self.tr("P&rint…"), primary=True)
        self.pdf_button = self.add_button(self.tr("Save as P&DF…"))
        self.close_button = self.add_button(self.tr("&Close"))
        self.print_button.clicked.connect(lambda: self._choose("print"))
        self.pdf_button.clicked.connect(lambda: self._choose("pdf"))
        self.close_button.clicked.connect(self.reject)
        self.resize(scaled(820), scaled(760))
        self.print_button.setFocus()

    def _small(self, caption: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(caption, self)
        button.setAccessibleName(without_access_key(caption))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        self._tools.addWidget(button)
        return button

    def _paint(self, printer: QPrinter) -> None:
        pages = CardPages(self._card, printer)
        self.count = pages.count
        pages.paint()

    def _go(self, by: int) -> None:
        self.view.setCurrentPage(min(max(1, self.view.currentPage() + by), self.count))
        self._number()

    def _number(self) -> None:
        self.note.setText(page_text(self.view.currentPage(), self.count))
        self.previous.setEnabled(self.view.currentPage() > 1)
        self.next.setEnabled(self.view.currentPage() < self.count)

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()
