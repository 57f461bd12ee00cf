"""Rows as text for other programs: tab-separated for sheets, a table for documents."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QMimeData


def clipboard_data(captions: Sequence[str], cells: Sequence[Sequence[str]]) -> QMimeData:
    """Headings and cells as TSV and as HTML, whose text is escaped."""
    lines = [captions, *cells]
    data = QMimeData()
    data.setText("\n".join("\t".join(_field(text) for text in line) for line in lines) + "\n")
    head = _line("th", captions)
    body = "".join(_line("td", line) for line in cells)
    data.setHtml(f"<table><thead>{head}</thead><tbody>{body}</tbody></table>")
    return data


def _field(text: str) -> str:
    """Sheets take a quoted field as one cell, whatever stands in it."""
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in '\t\n\r"') else text


def _line(tag: str, texts: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in texts) + "</tr>"
