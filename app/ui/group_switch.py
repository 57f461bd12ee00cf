"""Shows the ribbon groups and menu entries of the page that is shown, and hides those of the others."""

from __future__ import annotations

from app.ui.main_ribbon import MainRibbon
from app.ui.page import Page


class GroupSwitch:
    """Follows one page at a time. A page may hide and show its own groups as it goes."""

    def __init__(self, ribbon: MainRibbon) -> None:
        self._ribbon = ribbon
        self._pages: list[Page] = []
        self._current: Page | None = None

    def add_page(self, page: Page) -> None:
        """Put the page's groups on the ribbon, not shown yet."""
        self._pages.append(page)
        for group in page.groups():
            self._ribbon.add_group(f"{page.key}.{group.key}", group)
        page.groups_changed.connect(self._show)

    def turn_to(self, page: Page) -> None:
        """Show the groups of this page."""
        self._current = page
        self._show()
        self._ribbon.leave_empty_tab()

    def _show(self) -> None:
        for page in self._pages:
            shown = page.visible_groups() if page is self._current else frozenset()
            for group in page.groups():
                self._ribbon.set_visible(f"{page.key}.{group.key}", group, group.key in shown)
