"""Tab goes to the choice of several that is marked, also before one of them ever had the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup


def tab_to_marked(group: QButtonGroup) -> None:
    """To be called once all buttons of the group are there. Qt does the same only from the first focus on: until then
    Tab would stop at a choice that isn't marked, and the arrow keys would go on without marking."""

    def follow() -> None:
        marked = group.checkedButton()
        for button in group.buttons():
            plain = marked is None or button is marked
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if plain else Qt.FocusPolicy.ClickFocus)

    group.buttonToggled.connect(follow)
    follow()
