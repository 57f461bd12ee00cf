"""Which of the common commands make sense for the card now, and why the others don't."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.ui.customers.card import CustomerCard
from app.ui.page import Command
from app.ui.translation import translate


def card_commands(card: CustomerCard) -> dict[Command, Callable[[], None]]:
    """The commands that the card carries out itself."""
    able: dict[Command, Callable[[], None]] = {
        Command.NEXT_TAB: lambda: card.form.step_tab(1),
        Command.PREVIOUS_TAB: lambda: card.form.step_tab(-1),
        Command.COLLAPSE_TAB: card.form.fold_tab,
    }
    if card.editing:
        able |= {Command.SAVE: card.save, Command.SAVE_AND_CLOSE: card.save, Command.VIEW: card.view}
    return able


def card_hints(card: CustomerCard) -> Mapping[Command, str]:
    """Reasons, where they aren't plain."""
    if card.editing:
        text = translate("CardCommands", "Save or cancel the changes on the card first.")
        return {
            Command.NEW: text,
            Command.EDIT: translate("CardCommands", "The card is being edited."),
            Command.DELETE: text,
        }
    text = translate("CardCommands", "Choose Edit first.")
    hints = {
        Command.SAVE: text,
        Command.SAVE_AND_CLOSE: text,
        Command.VIEW: translate("CardCommands", "The card is only viewed."),
    }
    if card.customer is None:
        hints |= dict.fromkeys((Command.EDIT, Command.DELETE), translate("CardCommands", "Select a customer first."))
    return hints
