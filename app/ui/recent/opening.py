"""Opens a recent record, if it is still there."""

from __future__ import annotations

from app.domain.errors import RecordNotFound
from app.domain.search_hit import Hit
from app.ui.context import Context
from app.ui.recent.records import RecentRecords
from app.ui.record_kinds import hit_caption, open_record
from app.ui.translation import translate


def open_recent(context: Context, hit: Hit) -> None:
    """Show it; one that was deleted is said to be, and goes from the list."""
    recent, search = RecentRecords.of(context), context.services.search

    def show(found: Hit) -> None:
        recent.add(found)
        open_record(context, found)

    def fail(error: Exception) -> None:
        if not isinstance(error, RecordNotFound):
            context.errors.show(error)
            return
        recent.forget(hit)
        text = translate("Recent", "%1 was deleted meanwhile. It is no longer among the recent records.")
        context.errors.say("info", text.replace("%1", hit_caption(hit)))

    context.lane.submit(lambda: search.look_up(hit.kind, hit.id), show, fail, key="recent", owner=recent)


def open_hit(context: Context, hit: Hit) -> None:
    """Show what was just found, and remember it."""
    RecentRecords.of(context).add(hit)
    open_record(context, hit)
