"""Rows as text for other programs: tab-separated for sheets, a table for documents."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QMimeData


class Copied:
    """Headings and cells as TSV and as HTML, whose text is escaped; made on whichever thread."""

    def __init__(self, captions: Sequence[str]) -> None:
        self._text = ["\t".join(_field(text) for text in captions)]
        self._head = _line("th", captions)
        self._body: list[str] = []

    def add(self, cells: Sequence[str]) -> None:
        """One more row."""
        self._text.append("\t".join(_field(text) for text in cells))
        self._body.append(_line("td", cells))

    def data(self) -> QMimeData:
        """For the clipboard."""
        data = QMimeData()
        data.setText("\n".join(self._text) + "\n")
        data.setHtml(f"<table><thead>{self._head}</thead><tbody>{''.join(self._body)}</tbody></table>")
        return data


def clipboard_data(captions: Sequence[str], cells: Sequence[Sequence[str]]) -> QMimeData:
    """All at once, for tables that are short."""
    copied = Copied(captions)
    for line in cells:
        copied.add(line)
    return copied.data()


def _field(text: str) -> str:
    """Sheets take a quoted field as one cell, whatever stands in it."""
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in '\t\n\r"') else text


def _line(tag: str, texts: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in texts) + "</tr>"
