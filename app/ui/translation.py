"""How texts outside of a QObject are translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, comment: str | None = None, *, n: int = -1) -> str:
    """``text`` in the language of the program. Both must be literals: lupdate reads them here by this function's name.
    ``n`` chooses among the plural forms of a text with ``%n``; scripts/translations.py knows such texts by it."""
    return QCoreApplication.translate(context, text, comment, n)
