"""Print, Print Preview and Save as PDF of a card that was read."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.ui.file_saving import ask_where, folder_action
from app.ui.presenter import Presenter
from app.ui.printing.card_print import CardPrint
from app.ui.printing.pages import CardPages
from app.ui.printing.pdf import write_pdf
from app.ui.printing.preview import PreviewSheet, card_printer
from app.ui.printing.way import PrintWay
from app.ui.translation import translate

NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
LONGEST_NAME = 80


def bring_to_paper(way: PrintWay, card: CardPrint, presenter: Presenter, parent: QWidget) -> None:
    """Ask what must be asked, and do it; ``presenter`` says what became of it."""
    {PrintWay.PRINT: print_card, PrintWay.PREVIEW: preview_card, PrintWay.PDF: save_pdf}[way](card, presenter, parent)


def print_card(card: CardPrint, presenter: Presenter, parent: QWidget) -> None:
    """Print…: the system's dialog, then the printer."""
    printer = card_printer(card)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)

    def send() -> None:
        if CardPages(card, printer).paint(max(1, printer.fromPage()), printer.toPage()):
            text = translate("Printing", "%1 was sent to the printer.").replace("%1", card.title)
            presenter.say("success", text)
        else:
            text = translate("Printing", "%1 could not be printed: the printer did not take it.")
            presenter.say("error", text.replace("%1", card.title))

    dialog.accepted.connect(send)
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def preview_card(card: CardPrint, presenter: Presenter, parent: QWidget) -> None:
    """Print Preview."""
    sheet = PreviewSheet(card, parent)

    def go_on() -> None:
        sheet.deleteLater()
        if sheet.choice:
            bring_to_paper(PrintWay(sheet.choice), card, presenter, parent)

    sheet.finished.connect(go_on)
    sheet.open()


def save_pdf(card: CardPrint, presenter: Presenter, parent: QWidget) -> None:
    """Save as PDF…: asks where."""

    def write(path: Path) -> None:
        try:
            write_pdf(card, path)
        except AppError as error:
            presenter.show(error)
            return
        text = translate("Printing", "The card was written to %1.").replace("%1", str(path))
        presenter.say("success", text, [folder_action(path, presenter)])

    kinds = [(translate("Printing", "PDF file"), "pdf")]
    ask_where(parent, translate("Printing", "Save as PDF"), file_name(card.title), kinds, write)


def file_name(title: str) -> str:
    """A record's name as that of a file, on every system."""
    words = " ".join(NOT_IN_NAMES.sub(" ", title).split()).strip(" .")
    return words[:LONGEST_NAME].strip() or translate("Printing", "Card")
