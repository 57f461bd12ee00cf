"""Sets a card: headings with a rule, fields in two columns, amounts in one. All of it is plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from app.ui.printing.card_print import CardPrint, Line, PrintedGroup

INK, MUTED, ACCENT, RULE = QColor("#1d2733"), QColor("#5a6673"), QColor("#0b6b74"), QColor("#b9c3cc")
BODY, SMALL, HEADING, TITLE = 9.5, 9.0, 11.0, 18.0
"""Sizes of the type in points; paper knows no other text size."""
COLUMNS = (20, 29, 2, 20, 29)
AMOUNT_COLUMNS = (34, 20, 46)
NOTHING = "–"


def document_of(card: CardPrint) -> QTextDocument:
    """The card as a document that can be laid out on pages of any size."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    font = QFont(document.defaultFont())
    font.setPointSizeF(BODY)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_block())
    cursor.insertText(card.title, _words(TITLE, ACCENT, strong=True))
    facts = "   ·   ".join(fact for fact in card.facts if fact)
    if facts:
        cursor.insertBlock(_block(above=2))
        cursor.insertText(facts, _words(BODY, MUTED))
    for group in card.groups:
        _set_group(cursor, group)
    return document


def _set_group(cursor: QTextCursor, group: PrintedGroup) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.End)
    heading = _block(above=14)
    heading.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_Auto)
    cursor.insertBlock(heading)
    cursor.insertText(group.caption, _words(HEADING, INK, strong=True))
    rule = _block(above=2)
    rule.setProperty(
        QTextFormat.Property.BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength.Type.PercentageLength, 100)
    )
    rule.setBackground(RULE)
    rule.setLineHeight(5, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
    cursor.insertBlock(rule)
    if group.amounts:
        _set_amounts(cursor, list(group.lines))
    else:
        _set_columns(cursor, list(group.lines))


def _set_columns(cursor: QTextCursor, lines: list[Line]) -> None:
    half = (len(lines) + 1) // 2
    table = cursor.insertTable(max(half, 1), len(COLUMNS), _table(COLUMNS))
    for number, (caption, value) in enumerate(lines):
        row, column = number % half, 3 if number >= half else 0
        table.cellAt(row, column).firstCursorPosition().insertText(caption, _words(SMALL, MUTED))
        table.cellAt(row, column + 1).firstCursorPosition().insertText(value or NOTHING, _words(BODY, INK))


def _set_amounts(cursor: QTextCursor, lines: list[Line]) -> None:
    table = cursor.insertTable(max(len(lines), 1), len(AMOUNT_COLUMNS), _table(AMOUNT_COLUMNS))
    for row, (caption, value) in enumerate(lines):
        table.cellAt(row, 0).firstCursorPosition().insertText(caption, _words(SMALL, MUTED))
        place = table.cellAt(row, 1).firstCursorPosition()
        right = QTextBlockFormat()
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        place.setBlockFormat(right)
        place.insertText(value, _words(BODY, INK))


def _table(shares: tuple[int, ...]) -> QTextTableFormat:
    table = QTextTableFormat()
    table.setBorder(0)
    table.setCellPadding(2)
    table.setCellSpacing(0)
    percent = QTextLength.Type.PercentageLength
    table.setWidth(QTextLength(percent, 100))
    table.setColumnWidthConstraints([QTextLength(percent, share) for share in shares])
    return table


def _block(above: float = 0) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    return block


def _words(size: float, colour: QColor, *, strong: bool = False) -> QTextCharFormat:
    words = QTextCharFormat()
    words.setFontPointSize(size)
    words.setForeground(colour)
    if strong:
        words.setFontWeight(QFont.Weight.DemiBold)
    return words
