"""A field for a day: typed as the user's region writes dates, or chosen from a calendar."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.ui.day_words import today_words
from app.ui.icons import icon
from app.ui.widgets.look import set_look

CENTURY_TURNS = 50
"""Years of two digits below it are of this century."""


def day_format(locale: QLocale) -> str:
    """The region's short format, always with four digits for the year."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def day_text(day: date | None, locale: QLocale) -> str:
    """A day as it is written there; blank for none."""
    return "" if day is None else locale.toString(QDate(day.year, day.month, day.day), day_format(locale))


def parse_day(text: str, locale: QLocale, today: date, words: Collection[str] = ()) -> date | None:
    """The day that is meant, ``None`` for a blank text; "t" and ``words`` are today. ValueError for what is no day."""
    written = text.strip()
    if not written:
        return None
    if written.casefold() in ("t", "today", *map(str.casefold, words)):
        return today
    for pattern in (day_format(locale), "yyyy-MM-dd"):
        found = locale.toDate(written, pattern)
        if found.isValid() and found.year() >= 1000:
            return date(found.year(), found.month(), found.day())
    found = locale.toDate(written, day_format(locale).replace("yyyy", "yy"))
    if not found.isValid():
        raise ValueError(text)
    short = found.year() % 100
    return date(2000 + short if short < CENTURY_TURNS else 1900 + short, found.month(), found.day())


class DayEdit(QLineEdit):
    """F4, Alt+Down or the button open the calendar. The text is brought into form when the field is left."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(day_format(self.locale()).lower())
        self.setTextMargins(0, 0, 28, 0)
        self.button = QToolButton(self)
        self.button.setObjectName("dayButton")
        self.button.setIcon(icon("calendar", "muted"))
        self.button.setIconSize(QSize(16, 16))
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setAccessibleName(self.tr("Open calendar"))
        self.button.setToolTip(self.tr("Open calendar (F4)"))
        self.button.clicked.connect(self.open_calendar)
        self.textEdited.connect(self._check)
        self.editingFinished.connect(self._tidy)

    def value(self) -> date | None:
        """The day that stands there. ValueError for what is none."""
        return parse_day(self.text(), self.locale(), self._today, today_words())

    def set_value(self, day: date | None) -> None:
        """Show a day."""
        self.setText(day_text(day, self.locale()))

    def open_calendar(self) -> None:
        """Choose from a calendar; it takes the focus and Esc closes it."""
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        try:
            shown = self.value() or self._today
        except ValueError:
            shown = self._today
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(popup.close)
        calendar.clicked.connect(popup.close)
        column = QVBoxLayout(popup)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(calendar)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 6
        self.button.setGeometry(self.width() - side - 4, 3, side, side)

    def _take(self, chosen: QDate) -> None:
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        set_look(self, "invalid", False)
        self.textEdited.emit(self.text())

    def _valid(self) -> bool:
        try:
            self.value()
        except ValueError:
            return False
        return True

    def _check(self) -> None:
        set_look(self, "invalid", not self._valid())

    def _tidy(self) -> None:
        if self._valid():
            self.set_value(self.value())
