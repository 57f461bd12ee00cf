"""The choice for one field: what is offered, how it is said, and which keys mean it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.field_mapping import Side
from app.domain.synchronization import FieldChoice, FieldPlan
from app.ui.captions import field_caption
from app.ui.plans.plan_cells import Look, Span, Spans
from app.ui.translation import translate

AS_THE_WHOLE = None
"""No choice of its own: the field follows the choice of the whole."""

_KEYS: dict[int, FieldChoice | None] = {
    Qt.Key.Key_Right.value: FieldChoice.SEND,
    Qt.Key.Key_Left.value: FieldChoice.GET,
    Qt.Key.Key_0.value: FieldChoice.LEAVE,
    Qt.Key.Key_Delete.value: FieldChoice.LEAVE,
    Qt.Key.Key_Backspace.value: AS_THE_WHOLE,
}


@dataclass(frozen=True, slots=True)
class RowMark:
    """What a row says beside its plan: the person's own choice for it, and that it became another while it was
    shown."""

    decision: FieldChoice | None = None
    moved: bool = False


def choosable(plan: FieldPlan) -> bool:
    """Whether there is anything to choose: the two sides differ and one of them may be written."""
    return plan.differs and any(plan.mapping.writes(side) for side in Side)


def offered(plan: FieldPlan) -> tuple[FieldChoice | None, ...]:
    """The choices for the field, in the order of the menu."""
    if not choosable(plan):
        return ()
    ways = [choice for choice in FieldChoice if choice.target is None or plan.mapping.writes(choice.target)]
    return (*ways, AS_THE_WHOLE)


def choice_of_key(event: QKeyEvent, plan: FieldPlan) -> tuple[bool, FieldChoice | None]:
    """Whether the key means a choice that the field offers, and which."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held != Qt.KeyboardModifier.NoModifier or event.key() not in _KEYS:
        return False, None
    meant = _KEYS[event.key()]
    return meant in offered(plan), meant


def opens_menu(event: QKeyEvent) -> bool:
    """Space, F4 and Alt+Down open the menu, as they do with a drop-down list."""
    if event.key() == Qt.Key.Key_Down:
        return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F4)


def caption_of(choice: FieldChoice | None) -> str:
    """What stands in the menu."""
    captions = {
        FieldChoice.SEND: translate("FieldChoice", "&Send to Dynamics CRM"),
        FieldChoice.GET: translate("FieldChoice", "&Get from Dynamics CRM"),
        FieldChoice.LEAVE: translate("FieldChoice", "&Leave alone"),
    }
    return translate("FieldChoice", "&As chosen for the whole") if choice is None else captions[choice]


def key_hint() -> str:
    """The keys, in a line under the table."""
    return translate(
        "FieldChoice",
        "In a row: Right sends, Left gets, 0 leaves alone, Backspace as chosen for the whole, Space shows all.",
    )


def choice_menu(plan: FieldPlan, decision: FieldChoice | None, parent: QWidget) -> QMenu:
    """The choices of one field, the present one ticked. A choice that the mapping's direction rules out is not
    there."""
    menu = QMenu(field_caption(plan.mapping.nav_caption), parent)
    menu.setAccessibleName(field_caption(plan.mapping.nav_caption))
    group = QActionGroup(menu)
    keys = {
        FieldChoice.SEND: translate("FieldChoice", "Right"),
        FieldChoice.GET: translate("FieldChoice", "Left"),
        FieldChoice.LEAVE: "0",
    }
    for choice in offered(plan):
        if choice is AS_THE_WHOLE:
            menu.addSeparator()
        key = translate("FieldChoice", "Backspace") if choice is None else keys[choice]
        action = QAction(f"{caption_of(choice)}\t{key}", menu)
        action.setCheckable(True)
        action.setChecked(choice is decision)
        action.setData("" if choice is None else choice.value)
        group.addAction(action)
        menu.addAction(action)
    return menu


def choice_of_action(action: QAction) -> FieldChoice | None:
    """What an action of the menu means."""
    return FieldChoice(action.data()) if action.data() else AS_THE_WHOLE


def mark_decision(mark: RowMark) -> Spans:
    """That the result of a row is somebody's own choice."""
    return [] if mark.decision is None else [Span(translate("FieldChoice", "chosen"), Look.MUTED)]


def mark_moved(mark: RowMark) -> Spans:
    """That the row became another while it was shown."""
    return [Span(translate("FieldChoice", "just now"), Look.STRONG, "refresh")] if mark.moved else []
