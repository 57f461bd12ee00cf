"""Lets the search box and the menu File find the records of the company that was opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.recent.menu import RecentMenu
from app.ui.recent.opening import open_recent
from app.ui.recent.records import RecentRecords
from app.ui.search.records import RecordSearch

if TYPE_CHECKING:
    from app.ui.context import Context
    from app.ui.main_ribbon import MainRibbon
    from app.ui.search.provider import SearchProvider


def search_company(context: Context, where: str, provider: SearchProvider, ribbon: MainRibbon) -> None:
    """``where`` tells this company's databases from others'."""
    recent = RecentRecords(context.state, where, context.user, context.changes)
    provider.search_records(RecordSearch(context, provider))
    ribbon.add_recent(RecentMenu(recent, partial(open_recent, context), context.parent))
