"""One view of a list as it is offered: brought along by the program, or saved by somebody."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.listing import Filter
from app.domain.saved_view import SavedView, ViewContent


@dataclass(frozen=True, slots=True)
class View:
    """``key`` is a word for views of the program, an id for saved ones. ``asks``: it can't be shown before the user
    said something more."""

    key: str
    caption: str
    filters: tuple[Filter, ...] = ()
    asks: bool = False
    saved: SavedView | None = None

    @property
    def content(self) -> ViewContent:
        """What it shows."""
        return ViewContent(self.filters) if self.saved is None else self.saved.content


def offered(view: SavedView) -> View:
    """A saved view among the others."""
    return View(view.id, view.name, view.content.filters, saved=view)
