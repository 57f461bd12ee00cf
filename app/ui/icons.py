"""The program's icons: thin-line SVGs, tinted by the palette each time they are painted.

``icon("account")`` follows a change of the palette by itself and is drawn anew for each size and pixel ratio.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme.current import RESOURCES, current_palette

ICON_FOLDER = RESOURCES / "icons"
ROLE_WHEN_SELECTED = {"text": "selection_text"}


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (ICON_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def icon_names() -> list[str]:
    """Names of all icons there are, sorted."""
    return sorted(path.stem for path in ICON_FOLDER.glob("*.svg"))


def paint_icon(painter: QPainter, rect: QRect, name: str, role: str = "text") -> None:
    """Draw an icon into ``rect`` in the colour that the palette has for ``role`` now."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect, tinted_pixmap(name, current_palette().colour(role), rect.size() * ratio))


def tinted_pixmap(name: str, colour: str, size: QSize) -> QPixmap:
    """The icon in one colour, ``size`` in device pixels; from Qt's pixmap cache when it was drawn before."""
    key = f"tandem/{name}/{colour}/{size.width()}x{size.height()}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    target = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg = _drawing(name).replace("currentColor", QColor(colour).name())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, target)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _TintedIcon(QIconEngine):
    """Asks the palette at each painting, which is why no icon has to be replaced when the palette changes."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _colour(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return current_palette().disabled
        if mode == QIcon.Mode.Selected:
            return current_palette().colour(ROLE_WHEN_SELECTED.get(self._role, self._role))
        return current_palette().colour(self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, tinted_pixmap(self._name, self._colour(mode), rect.size() * ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return tinted_pixmap(self._name, self._colour(mode), size)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        pixmap = QPixmap(tinted_pixmap(self._name, self._colour(mode), size * scale))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False


def icon(name: str, role: str = "text") -> QIcon:
    """The icon of that name (a file in resources/icons) in the palette's colour for ``role``.

    Don't add pixmaps or files to the icon: that would clone its engine, which Qt for Python can't do.
    KeyError for a name that isn't there.
    """
    if not (ICON_FOLDER / f"{name}.svg").is_file():
        raise KeyError(name)
    return QIcon(_TintedIcon(name, role))


def application_icon() -> QIcon:
    """The program's own icon, in its own colours, for windows and task bars."""
    result = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(tinted_pixmap("app", "#000000", QSize(side, side)))
    return result
