"""The keys on paper: one table a place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextLength, QTextTableFormat

from app.ui.keys.key_list import KeyLine

HALF = QTextLength(QTextLength.Type.PercentageLength, 50)


def key_document(title: str, lines: Sequence[KeyLine]) -> QTextDocument:
    """A document of plain texts: nothing in them is taken for markup."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    plain, strong = QTextCharFormat(), QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    heading = QTextCharFormat(strong)
    heading.setFontPointSize(16)
    cursor.insertText(title, heading)
    for place, group in groupby(lines, lambda line: line.place):
        cursor.insertBlock()
        cursor.insertText(place, strong)
        rows = list(group)
        shape = QTextTableFormat()
        shape.setCellPadding(3)
        shape.setBorder(0)
        shape.setColumnWidthConstraints([HALF, HALF])
        table = cursor.insertTable(len(rows), 2, shape)
        for number, line in enumerate(rows):
            table.cellAt(number, 0).firstCursorPosition().insertText(line.caption, plain)
            table.cellAt(number, 1).firstCursorPosition().insertText(", ".join(line.keys), plain)
        cursor.movePosition(QTextCursor.MoveOperation.End)
    return document
