"""Finds texts of the program that do not fit where they stand, in the language that it speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from app.ui.screenshots.pseudo import FILLING, PseudoTranslator
from app.ui.screenshots.words import is_said
from app.ui.widgets.heading_fit import heading_fits
from app.ui.widgets.text import GIVES_WAY, WrapLabel, without_access_key

MARK = FILLING[:2]
Own = Callable[[str], bool]
"""Whether a text is the program's own: what is found in data may be cut."""
SLACK = 2  # pixels that rounding of font metrics may take


def own_of(application: QCoreApplication) -> Own:
    """How the program's own texts are known."""
    return is_said if application.findChild(PseudoTranslator) is None else lambda text: MARK in text


def cut_texts(window: QWidget, own: Own) -> Iterator[str]:
    """What is cut in the window, one sentence each."""
    room = window.screen().availableGeometry()
    if window.width() > room.width() or window.height() > room.height():
        yield f"the window is {window.width()} x {window.height()}, the screen {room.width()} x {room.height()}"
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield from (f"{type(widget).__name__} in {_place(widget)}: {text}" for text in _cut(widget, own))


def _cut(widget: QWidget, own: Own) -> Iterator[str]:
    if isinstance(widget, QHeaderView):
        yield from _cut_headings(widget, own)
    elif isinstance(widget, QTabBar):
        yield from _cut_tabs(widget)
    else:
        text = "" if widget.property(GIVES_WAY) else _text(widget)
        if text and (_is_narrow(widget, text) or _is_clipped(widget)) and own(text):
            yield text


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        text = without_access_key(bar.tabText(tab))
        if bar.tabRect(tab).width() + SLACK < bar.fontMetrics().horizontalAdvance(text):
            yield text


def _text(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and not widget.icon().isNull() and widget.toolButtonStyle() is _ICON_ONLY:
        return ""
    if isinstance(widget, QLabel | QAbstractButton):
        return without_access_key(widget.text())
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return ""


_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def _is_narrow(widget: QWidget, text: str) -> bool:
    metrics, area = widget.fontMetrics(), widget.contentsRect()
    if isinstance(widget, WrapLabel) or (isinstance(widget, QLabel) and widget.wordWrap()):
        return widget.heightForWidth(widget.width()) > widget.height() + SLACK
    if isinstance(widget, QLabel):
        wanted = max(metrics.horizontalAdvance(line) for line in text.splitlines())
        return wanted > area.width() + SLACK or metrics.height() * len(text.splitlines()) > area.height() + 2 * SLACK
    if isinstance(widget, QAbstractButton):
        hint = widget.sizeHint()
        return hint.width() > widget.width() + SLACK or hint.height() > widget.height() + 2 * SLACK
    if isinstance(widget, QComboBox):
        arrow = widget.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, QStyleOptionButton(), widget)
        return metrics.horizontalAdvance(text) > area.width() - arrow + SLACK
    return metrics.horizontalAdvance(text) > area.width() + SLACK


def _is_clipped(widget: QWidget) -> bool:
    """Whether something hides a part of it that no scroll bar brings back."""
    area, below, across, down = widget.rect(), widget, True, True
    while (parent := below.parentWidget()) is not None and below is not widget.window():
        area.translate(below.pos())
        scroll = parent.parentWidget()
        if isinstance(scroll, QAbstractScrollArea) and scroll.viewport() is parent:
            across = across and scroll.horizontalScrollBarPolicy() is _OFF
            down = down and scroll.verticalScrollBarPolicy() is _OFF
        if across and (area.left() < -SLACK or area.right() > parent.width() + SLACK):
            return True
        if down and (area.top() < -SLACK or area.bottom() > parent.height() + SLACK):
            return True
        below = parent
    return False


_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _cut_headings(header: QHeaderView, own: Own) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal or not isinstance(header.parent(), QTableView):
        return
    height = header.viewport().height()
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if text and not heading_fits(header, text, QSize(header.sectionSize(section), height)) and own(text):
            yield text


def _place(widget: QWidget) -> str:
    names: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        if type(parent).__module__.startswith("app."):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " of ".join(names)
