"""The fields of the card: each reads and writes the value of one Field, to view or to edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyle, QStyleOptionFrame, QWidget

from app.domain.field import Field, Kind
from app.domain.record_change import value_as_text, value_from_text
from app.domain.reference import Code
from app.ui.captions import field_caption, option_caption
from app.ui.drafts.draft import KeptText
from app.ui.widgets.look import set_look
from app.ui.widgets.lookup_edit import LookupEdit, Reply
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.search_result import SearchResult
from app.ui.widgets.text import tip_text

ZERO = Decimal("0.00")


def paint_shortened(field: QLineEdit) -> bool:
    """Paint a field that nobody is typing in so that a text that doesn't fit ends in "…". False: it fits, or the
    user is in it; then it paints itself."""
    text, metrics = field.text(), field.fontMetrics()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    area = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    area = area.marginsRemoved(field.textMargins()).adjusted(2, 0, -2, 0)
    if field.hasFocus() or metrics.horizontalAdvance(text) <= area.width():
        return False
    painter = QPainter(field)
    field.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, field)
    painter.setPen(field.palette().color(QPalette.ColorRole.Text))
    line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
    return True


class TextLine(QLineEdit):
    """A line that never cuts its text without a sign."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not paint_shortened(self):
            super().paintEvent(event)


class CodeLine(LookupEdit):
    """The same with completion."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not paint_shortened(self):
            super().paintEvent(event)


class OptionBox(QComboBox):
    """A combo box that can be locked to be only read, and that no mouse wheel changes in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.locked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.locked:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.locked:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FieldEditor(QObject):
    """One field on the card. ``edited``: the user changed it. ``read`` raises ValueError for what is no value.

    ``tip`` says what the field specifies.
    """

    edited = Signal()

    def __init__(self, field: Field, parent: QWidget, tip: str) -> None:
        super().__init__(parent)
        self.field = field
        self._help = tip
        self.widget: QWidget = self._make(parent)
        self.widget.setAccessibleName(field_caption(field.caption))
        self._value: object = ""

    @property
    def text(self) -> str:
        """What stands there."""
        assert isinstance(self.widget, QLineEdit)
        return self.widget.text()

    def read(self) -> object:
        """The value; an untouched field gives back the very value that was written to it."""
        text = self.text
        return self._value if text == self._shown(self._value) else text

    def write(self, value: object) -> None:
        """Show a value."""
        self._value = value
        assert isinstance(self.widget, QLineEdit)
        self.widget.setText(self._shown(value))
        self.widget.setCursorPosition(0)
        self._tip()

    @property
    def viewing(self) -> bool:
        """Whether it is only to read now."""
        if isinstance(self.widget, OptionBox):
            return self.widget.locked
        return isinstance(self.widget, QLineEdit | QPlainTextEdit) and self.widget.isReadOnly()

    def keep(self) -> KeptText:
        """What stands there so that it can be written down: a canonical value, or a text that is none."""
        try:
            return {"value": value_as_text(self.read())}
        except ValueError:
            return {"text": self.text}

    def take(self, kept: KeptText) -> None:
        """The inverse of :meth:`keep`. What fits the field no longer stands there as a text, to be mended."""
        try:
            self.write(value_from_text(self.field, kept["value"]))
        except (KeyError, ValueError):
            assert isinstance(self.widget, QLineEdit)
            self.widget.setText(kept.get("text", kept.get("value", "")))

    def set_viewing(self, viewing: bool) -> None:
        """Only to read, or to edit."""
        assert isinstance(self.widget, QLineEdit)
        self.widget.setReadOnly(viewing)
        set_look(self.widget, "viewing", viewing)

    def _make(self, parent: QWidget) -> QWidget:
        line = TextLine(parent)
        line.textEdited.connect(self.edited)
        return line

    def _shown(self, value: object) -> str:
        return str(value)

    def _tip(self) -> None:
        self.widget.setToolTip(tip_text(f"{self.text}\n{self._help}" if len(self.text) > 24 else self._help))
        self.widget.setAccessibleDescription(self._help)  # the value itself is heard anyway


class CodeEditor(FieldEditor):
    """A code, completed from the rows of its table."""

    def __init__(self, field: Field, parent: QWidget, tip: str) -> None:
        self._codes: Sequence[Code] = ()
        super().__init__(field, parent, tip)

    def set_choices(self, codes: Sequence[Code]) -> None:
        """The codes that may be entered."""
        self._codes = codes

    def set_viewing(self, viewing: bool) -> None:
        super().set_viewing(viewing)
        assert isinstance(self.widget, CodeLine)
        self.widget.set_locked(viewing)

    def _make(self, parent: QWidget) -> QWidget:
        line = CodeLine(field_caption(self.field.caption), parent)
        line.set_source(self._complete)
        line.textEdited.connect(self.edited)
        line.choice_made.connect(self.edited)
        line.lookup_requested.connect(self._offer_all)
        return line

    def _complete(self, text: str, reply: Reply) -> None:
        typed = text.strip().casefold()
        first = [code for code in self._codes if code.code.casefold().startswith(typed)]
        more = [code for code in self._codes if code not in first and typed in code.description.casefold()]
        reply([_offer(code) for code in [*first, *more]])

    def _offer_all(self) -> None:
        assert isinstance(self.widget, CodeLine)
        self.widget.setFocus()
        self.widget.popup.show_results([_offer(code) for code in self._codes], self.tr("There are no codes yet"))


class MoneyEditor(FieldEditor):
    """An amount in LCY."""

    def read(self) -> object:
        assert isinstance(self.widget, MoneyEdit)
        amount = self.widget.value()
        return ZERO if amount is None else amount

    def write(self, value: object) -> None:
        assert isinstance(self.widget, MoneyEdit)
        assert isinstance(value, Decimal)
        self.widget.set_value(value)
        self._tip()

    def _make(self, parent: QWidget) -> QWidget:
        line = MoneyEdit(parent)
        line.textEdited.connect(self.edited)
        return line


class OptionEditor(FieldEditor):
    """One of a few values; blank is one of them where the field may be blank."""

    @property
    def text(self) -> str:
        assert isinstance(self.widget, OptionBox)
        return self.widget.currentText()

    def read(self) -> object:
        assert isinstance(self.widget, OptionBox)
        return self.widget.currentData()

    def write(self, value: object) -> None:
        assert isinstance(self.widget, OptionBox)
        text = str(value)
        if self.widget.findData(text) < 0:
            self.widget.addItem(text, text)
        self.widget.setCurrentIndex(self.widget.findData(text))
        self._tip()

    def set_viewing(self, viewing: bool) -> None:
        assert isinstance(self.widget, OptionBox)
        self.widget.locked = viewing
        set_look(self.widget, "viewing", viewing)

    def _make(self, parent: QWidget) -> QWidget:
        box = OptionBox(parent)
        for option in self.field.options:
            box.addItem(option_caption(option), option)
        box.activated.connect(self.edited)
        box.currentIndexChanged.connect(self._tip)
        return box


def make_editor(field: Field, parent: QWidget, tip: str) -> FieldEditor:
    """The editor that fits the field's kind."""
    kinds = {Kind.CODE: CodeEditor, Kind.MONEY: MoneyEditor, Kind.OPTION: OptionEditor}
    if field.name == "no":
        return FieldEditor(field, parent, tip)
    return kinds.get(field.kind, FieldEditor)(field, parent, tip)


def _offer(code: Code) -> SearchResult:
    return SearchResult("", code.code, code.description, key=code.code)
