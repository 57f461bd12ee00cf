from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.style import Theme
from app.ui.widgets.text import (
    ElidedLabel,
    Heading,
    PlainLabel,
    Value,
    WrapLabel,
    literal,
    plain_tooltip,
    tip_text,
    without_access_key,
)


def ink(label: QWidget) -> int:
    """How many pixels differ from the ground."""
    label.resize(260, 60)
    image = label.grab().toImage()
    ground = image.pixelColor(259, 59).rgb()
    return sum(image.pixelColor(x, y).rgb() != ground for x in range(260) for y in range(60))


def test_labels_never_render_html(qtbot: QtBot, hostile: str) -> None:
    """Fails for a bare QLabel: its text format is AutoText (tried)."""
    for kind in (PlainLabel, Heading, Value, ElidedLabel, WrapLabel):
        label = kind(hostile)
        qtbot.addWidget(label)
        assert label.text() == hostile
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert ink(label) > 0


def test_html_leaves_more_ink_than_its_text(qtbot: QtBot) -> None:
    for kind in (PlainLabel, ElidedLabel, WrapLabel):
        bare, marked = kind("mm"), kind("<b>mm</b>")
        qtbot.addWidget(bare)
        qtbot.addWidget(marked)
        assert ink(marked) > 1.5 * ink(bare)


def test_a_tip_shows_the_text_itself(qtbot: QtBot, hostile: str) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    plain_tooltip(label, hostile)
    tip = label.toolTip()
    if Qt.TextFormat.PlainText and "<" in tip:
        document = QTextDocument()
        document.setHtml(tip)
        shown = document.toPlainText()
        assert label.accessibleDescription() == hostile
    else:
        shown = tip
    assert re.sub(r"\s+", " ", shown) == re.sub(r"\s+", " ", hostile)


def test_short_harmless_tips_stay_as_they_are() -> None:
    assert tip_text("Synchronize now (F5) & more") == "Synchronize now (F5) & more"
    assert tip_text("") == ""
    assert html.escape("<b>") in tip_text("<b>")


def test_access_keys() -> None:
    assert literal("A & B") == "A && B"
    assert without_access_key("Set Up &Coupling") == "Set Up Coupling"
    assert without_access_key(literal("A & B")) == "A & B"


def test_an_elided_label_tells_the_rest_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("Guildford Water Department and Company")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    assert label.elided
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    assert not label.elided
    assert label.toolTip() == ""


def test_long_text_does_not_burst_a_window(qtbot: QtBot, hostile: str) -> None:
    for kind in (ElidedLabel, WrapLabel):
        label = kind(hostile)
        qtbot.addWidget(label)
        assert label.minimumSizeHint().width() < 120
        assert label.sizeHint().width() < 1000


def test_a_paragraph_wraps_and_breaks_long_words(qtbot: QtBot) -> None:
    words, word = WrapLabel("word " * 40), WrapLabel("x" * 200)
    for label in (words, word):
        qtbot.addWidget(label)
        assert label.heightForWidth(100) > 3 * label.heightForWidth(2000)


def test_a_paragraph_is_measured_anew_when_its_text_or_font_changes(qtbot: QtBot, theme: Theme) -> None:
    """Seen to fail with heights that are kept through a change of the font."""
    label = WrapLabel("one two three four five six seven eight nine ten")
    qtbot.addWidget(label)
    before = label.heightForWidth(120)
    assert label.heightForWidth(120) == before < label.heightForWidth(60)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    label.setFont(font)
    assert label.heightForWidth(120) > before
    label.setText("one")
    assert label.heightForWidth(120) < before
