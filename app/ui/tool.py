"""An entry of the menus File, Tools and Help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

W = TypeVar("W")
"""The window that the entry acts on."""


class ToolMenu(StrEnum):
    """The menus that hold tools."""

    FILE = "file"
    TOOLS = "tools"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Tool(Generic[W]):
    """An action of the main window. ``keys`` are its shortcuts. ``run`` is given the window; those that ``work on the
    company`` (the default) are disabled until it is open. ``sets_off``: a line before it in its menu."""

    key: str
    menu: ToolMenu
    caption: str
    icon: str
    run: Callable[[W], None]
    tip: str = ""
    keys: Sequence[str] = ()
    on_company: bool = True
    sets_off: bool = False
