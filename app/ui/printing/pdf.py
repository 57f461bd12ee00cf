"""A card as a PDF file: whole, or not there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPdfWriter

from app.files.whole_file import whole_file
from app.ui.printing.card_print import CardPrint
from app.ui.printing.pages import CardPages, page_layout

RESOLUTION = 600


def write_pdf(card: CardPrint, path: Path) -> int:
    """Write the card to ``path``, in place of what is there; how many pages it has. Raises ``FileNotWritten``; then
    what was there still is."""
    with whole_file(path) as unfinished:
        writer = QPdfWriter(str(unfinished))
        writer.setResolution(RESOLUTION)
        writer.setPageLayout(page_layout())
        writer.setTitle(card.title)
        writer.setCreator("Tandem")
        pages = CardPages(card, writer)
        if not pages.paint() or not unfinished.stat().st_size:
            raise OSError("the PDF was not written")
        return pages.count
