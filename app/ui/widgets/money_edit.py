"""A field for an amount: read and shown as the user's locale writes numbers, exact Decimal in between."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.look import set_look

SPACES = "\u00a0\u202f\u2009 "
GROUPS = re.compile(r"\d{1,3}(?:#\d{2,3})*#\d{3}")
PLAIN = re.compile(r"\d+")
MOST_DIGITS = 15
"""Before the decimal point: what integer cents in a database hold with room to spare."""


def parse_money(text: str, locale: QLocale, decimals: int = 2) -> Decimal | None:
    """The amount, or None for an empty text. ValueError for what isn't an amount of at most ``decimals`` places.

    Group separators are taken only where groups are: "1,5" is no amount where the comma groups thousands.
    """
    stripped = text.strip(SPACES)
    if not stripped:
        return None
    negative = stripped.startswith(("-", "\u2212", locale.negativeSign()))
    digits = stripped.lstrip("-\u2212+" + locale.negativeSign()).strip(SPACES)
    whole, point, fraction = digits.partition(locale.decimalPoint())
    group = locale.groupSeparator()
    marked = whole.replace(group, "#")
    if group in SPACES or group in "'\u2019":
        for mark in SPACES + "'\u2019":
            marked = marked.replace(mark, "#")
    bad_fraction = (bool(point) and not PLAIN.fullmatch(fraction)) or len(fraction) > decimals
    if bad_fraction or not (PLAIN.fullmatch(marked) or GROUPS.fullmatch(marked)):
        raise ValueError(text)
    plain = marked.replace("#", "")
    if not plain.isascii() or not fraction.isascii() or len(plain.lstrip("0")) > MOST_DIGITS:
        raise ValueError(text)
    amount = Decimal(f"{plain}.{fraction or 0}").quantize(Decimal(1).scaleb(-decimals))
    return -amount if negative and amount else amount


def format_money(amount: Decimal, locale: QLocale, decimals: int = 2) -> str:
    """The amount as the locale writes it, with ``decimals`` places, never by way of a float."""
    exact = amount.quantize(Decimal(1).scaleb(-decimals))
    whole, _, fraction = f"{abs(exact):f}".partition(".")
    sign = locale.negativeSign() if exact < 0 else ""
    shown = locale.toString(int(whole))
    return f"{sign}{shown}{locale.decimalPoint()}{fraction}" if decimals else f"{sign}{shown}"


class MoneyEdit(QLineEdit):
    """``value_changed`` carries a Decimal or None, each time the text becomes another valid amount."""

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, decimals: int = 2) -> None:
        super().__init__(parent)
        self._decimals = decimals
        self._value: Decimal | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._typed)

    @property
    def valid(self) -> bool:
        """Whether what stands there is an amount (or nothing)."""
        try:
            parse_money(self.text(), self.locale(), self._decimals)
        except ValueError:
            return False
        return True

    def value(self) -> Decimal | None:
        """The amount as it stands there, None when empty. ValueError when it is none: ask ``valid`` first."""
        return parse_money(self.text(), self.locale(), self._decimals)

    def set_value(self, amount: Decimal | None) -> None:
        """Show an amount; emits nothing."""
        self._value = amount
        self.setText("" if amount is None else format_money(amount, self.locale(), self._decimals))
        set_look(self, "invalid", False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.valid and not self.isReadOnly():
            self.set_value(self.value())

    def _typed(self) -> None:
        set_look(self, "invalid", not self.valid)
        if self.valid and self.value() != self._value:
            self._value = self.value()
            self.value_changed.emit(self._value)
