"""The program's icon as pictures, drawn by Qt from its SVG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDES = (16, 24, 32, 48, 64, 128, 256, 512)


def pictures_of(svg: Path) -> dict[int, bytes]:
    """PNG pictures by their side in pixels."""
    application = QGuiApplication.instance() or QGuiApplication([svg.name])
    pictures = {side: _picture(svg, side) for side in SIDES}
    del application
    return pictures


def _picture(svg: Path, side: int) -> bytes:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        painter.end()
        raise ValueError(f"{svg.name} is no picture")
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes alone
    return bytes(buffer.data().data())
