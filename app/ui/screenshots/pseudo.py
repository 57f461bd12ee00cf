"""A language that nobody speaks: every text a third longer and accented, to see whether it still fits."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QObject, QTranslator

PSEUDO = "pseudo"
KEPT = re.compile(r"(%L?\d+|%L?n|\{[^{}]*\}|&.|\\n|<[^>]*>)")
ENDING = re.compile(r"[.:…?!\s]+$")
ACCENTED = str.maketrans("aceinosuyACEINOSUYdglzDGLZ", "áçéíñöšüýÁÇÉÍÑÖŠÜÝđğłžĐĞŁŽ")
FILLING = "·óñé·ťwö·ťhřéé·ƒöüř·ƒívé"


def pseudo(text: str) -> str:
    """The text in that language; places, access keys and line breaks stay."""
    parts = KEPT.split(text)
    said = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTED) for part in parts)
    length = sum(len(part) for part in parts if not KEPT.fullmatch(part))
    end = ENDING.search(said)
    at = len(said) if end is None else end.start()
    return f"{said[:at]}{(FILLING * 50)[: max(2, -(-length // 3))]}{said[at:]}" if length > 1 else said


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plurals = re.compile(r"\(([a-z]{1,3})\)")

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: QByteArray | bytes | str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """As lupdate's plurals are written: "customer(s)" is "customer" for one."""
        return pseudo(self._plurals.sub(r"\1" if n != 1 else "", sourceText) if n >= 0 else sourceText)
