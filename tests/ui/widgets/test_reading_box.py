from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.widgets.reading_box import ReadingBox


def test_it_is_as_high_as_its_lines_within_bounds(qtbot: QtBot, theme: Theme) -> None:
    heights = []
    for lines in (1, 3, 8, 50):
        box = ReadingBox("\n".join(["a line"] * lines), "Details", letters=40, least=3, most=20)
        qtbot.addWidget(box)
        box.resize(box.sizeHint())
        box.show()
        heights.append(box.sizeHint().height())
        assert box.verticalScrollBar().maximum() <= max(0, lines - 20) + 1, lines
        assert box.accessibleName() == "Details" and box.isReadOnly()
    assert heights[0] == heights[1] < heights[2] < heights[3]


def test_it_grows_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    box = ReadingBox("a line", "Details", letters=40)
    qtbot.addWidget(box)
    before = box.sizeHint()
    font = box.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    box.setFont(font)
    assert box.sizeHint().width() > before.width() * 1.5
    assert box.sizeHint().height() > before.height() * 1.5
