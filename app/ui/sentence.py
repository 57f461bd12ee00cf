"""A sentence to the user: what happened, the next step, and the button that leads there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.ui.translation import translate

_STOPS = re.compile(r"(?<!\.)(\.(?:\.\.)?)\.$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """``text`` says what happened, ``next_step`` the way out (may be blank), ``action_key`` names what leads there:
    "couple_salesperson", "set_up_coupling", "connection_setup", "open_log", "refresh" or blank."""

    text: str
    next_step: str = ""
    action_key: str = ""

    @property
    def whole(self) -> str:
        """Both, as one paragraph."""
        return f"{self.text} {self.next_step}".strip()

    def __post_init__(self) -> None:
        # A name at the end may bring its own full stop: "… is already coupled to 10000 Selby Ltd.."
        for name in ("text", "next_step"):
            object.__setattr__(self, name, _STOPS.sub(r"\1", getattr(self, name)))


def action_caption(key: str) -> str:
    """What stands on the button of an action key."""
    captions = {
        "couple_salesperson": translate("Errors", "Couple the Salesperson"),
        "set_up_coupling": translate("Errors", "Set Up Coupling"),
        "connection_setup": translate("Errors", "Connection Setup"),
        "field_mapping": translate("Errors", "Field Mapping"),
        "open_log": translate("Errors", "View Log"),
        "refresh": translate("Errors", "Refresh"),
    }
    return captions[key]
