"""Lets windows grow and shrink with the text.

Lengths that layouts were given are for text at 100 %. ``fit`` turns them into those of today, however often it is
called; ``grow`` is for the moment in which the size of the text changes: what widgets were given while it was another.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHeaderView, QLayout, QSplitter, QTableView, QWidget

from app.ui.theme.text_scale import scaled

FITTED = "tandemFitted"
"""Of a layout or a button: its lengths at 100 %, and what was made of them."""
GROWN = "tandemGrown"
"""Of a widget with a font of its own: its points at first and now."""
SIZE_CHOSEN = 0x2
"""Qt's mark in a font that has a size of its own."""
UNBOUNDED = 16_777_215
CHOSEN_BY_SHEET = "_q_stylesheet_min"


class GrowingHeader(QHeaderView):
    """A header that keeps its columns' widths, and so must be told that they change with the text."""

    def grow_columns(self, ratio: float) -> None:
        """Make each column so much wider."""


def fit(window: QWidget) -> None:
    """Give all layouts and icons of a window the lengths that belong to the present size of the text."""
    own = window.layout()
    for layout in [*([own] if own is not None else []), *window.findChildren(QLayout)]:
        _fit(layout, _lengths_of(layout), _set_lengths)
    for button in window.findChildren(QAbstractButton):
        size = button.iconSize()
        _fit(button, [size.width(), size.height()], _set_icon_size)


def bounded_by_layout(window: QWidget) -> bool:
    """Whether the least size of a window is what its layout needs, and not one that it was given."""
    layout = window.layout()
    return layout is not None and layout.totalMinimumSize() == window.minimumSize()


def grow(widget: QWidget, ratio: float, *, bounds: bool = True) -> None:
    """The text has become so much larger: so must what this one widget was given, its least and largest size only when
    ``bounds``."""
    _grow_font(widget, ratio)
    if bounds:
        _grow_bounds(widget, ratio)
    if isinstance(widget, QTableView):
        for header in (widget.verticalHeader(), widget.horizontalHeader()):
            _grow_sections(header, ratio)
    elif isinstance(widget, QSplitter):
        widget.setHandleWidth(round(widget.handleWidth() * ratio))


def _grow_font(widget: QWidget, ratio: float) -> None:
    """A style sheet that is put on anew gives widgets back the font that they had under the first one: hence both are
    remembered, what was given first and what was made of it."""
    font, now = QFont(widget.font()), widget.font().pointSizeF()
    if not font.resolveMask() & SIZE_CHOSEN or now <= 0:
        return
    first, last = widget.property(GROWN) or (now, now)
    before = last if now in (first, last) else now
    font.setPointSizeF(before * ratio)
    widget.setFont(font)
    widget.setProperty(GROWN, [first if now in (first, last) else now, before * ratio])


def keep_grown(widget: QWidget) -> None:
    """Another style sheet was put on, and the text has the size it had: so have fonts that had grown with it."""
    first, last = widget.property(GROWN) or (0.0, 0.0)
    if first != last and widget.font().pointSizeF() == first:
        font = QFont(widget.font())
        font.setPointSizeF(last)
        widget.setFont(font)


def _grow_bounds(widget: QWidget, ratio: float) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    width, height = least.width(), least.height()
    if widget.property(f"{CHOSEN_BY_SHEET}w") is None:
        width = round(width * ratio)
    if widget.property(f"{CHOSEN_BY_SHEET}h") is None:
        height = round(height * ratio)
    most_width = most.width() if most.width() >= UNBOUNDED else round(most.width() * ratio)
    most_height = most.height() if most.height() >= UNBOUNDED else round(most.height() * ratio)
    if QSize(width, height) != least:
        widget.setMinimumSize(width, height)
    if QSize(most_width, most_height) != most:
        widget.setMaximumSize(most_width, most_height)


def _grow_sections(header: QHeaderView, ratio: float) -> None:
    default, least = header.defaultSectionSize(), header.minimumSectionSize()
    widths = [header.sectionSize(section) for section in range(header.count())] if _is_wide(header) else []
    header.setMinimumSectionSize(round(least * ratio))
    header.setDefaultSectionSize(round(default * ratio))
    if isinstance(header, GrowingHeader):
        header.grow_columns(ratio)
        return
    for section, width in enumerate(widths):
        if width:
            header.resizeSection(section, round(width * ratio))


def _is_wide(header: QHeaderView) -> bool:
    """Whether it holds columns; rows, of which there may be a million, follow their default."""
    return header.orientation() == Qt.Orientation.Horizontal


def _fit(owner: QObject, now: list[int], give: Callable[[QObject, list[int]], None]) -> None:
    known = owner.property(FITTED)
    base = known[0] if known is not None and known[1] == now else now
    wanted = [scaled(length) if length > 0 else length for length in base]
    if wanted != now:
        give(owner, wanted)
        owner.setProperty(FITTED, [base, wanted])


def _lengths_of(layout: QLayout) -> list[int]:
    margins = layout.contentsMargins()
    spaces = [layout.spacing()]
    if isinstance(layout, QGridLayout):
        spaces = [layout.horizontalSpacing(), layout.verticalSpacing()]
    return [margins.left(), margins.top(), margins.right(), margins.bottom(), *spaces]


def _set_lengths(layout: QObject, lengths: list[int]) -> None:
    assert isinstance(layout, QLayout)
    layout.setContentsMargins(*lengths[:4])
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(lengths[4])
        layout.setVerticalSpacing(lengths[5])
    else:
        layout.setSpacing(lengths[4])


def _set_icon_size(button: QObject, lengths: list[int]) -> None:
    assert isinstance(button, QAbstractButton)
    button.setIconSize(QSize(*lengths))
