"""Opens the lists and forms of opportunities, quotes and cases."""

from __future__ import annotations

from app.domain.listing import ListQuery
from app.ui.context import Context
from app.ui.drafts.draft import Draft
from app.ui.open_windows import OpenWindows
from app.ui.page import Tab
from app.ui.page_window import PageWindow
from app.ui.related.kinds import KINDS, RelatedKind
from app.ui.related.page import RelatedPage
from app.ui.related.record_window import RelatedWindow


def open_related(context: Context, kind: str, account_id: str, status: str) -> None:
    """A window with the account's ``kind`` ("opportunities", "quotes" or "cases") of that status; blank: all."""

    def make() -> PageWindow:
        def page(inside: Context) -> RelatedPage:
            return RelatedPage(inside, KINDS[kind], account_id, status, open_record, new_record)

        return PageWindow(context, page, Tab.NAVIGATE, f"list {kind}")

    window = OpenWindows.of(context).show(f"list/{kind}/{account_id}", make)
    if isinstance(window.page, RelatedPage):
        window.page.show_status(status)


def open_record(context: Context, kind: RelatedKind, record_id: str, order: ListQuery | None = None) -> None:
    """The form of one record, to view or edit; ``order``: the list one comes from."""

    def make() -> RelatedWindow:
        window = RelatedWindow(context, kind)
        window.load(record_id)
        return window

    window = OpenWindows.of(context).show(f"{kind.key}/{record_id}", make)
    if order is not None:
        window.tools.follow_order(order)


def show_related_draft(context: Context, draft: Draft) -> None:
    """Go on with the text that was not saved of an opportunity, a quote or a case."""
    kind = next(kind for kind in KINDS.values() if kind.entity.lower() == draft.kind)
    window = OpenWindows.of(context).show(f"{kind.key}/{draft.record_id}", lambda: RelatedWindow(context, kind))
    window.tools.go_on(draft)


def new_record(context: Context, kind: RelatedKind, account_id: str = "", account_name: str = "") -> None:
    """The form of a new record, of that account if one is given."""
    record = kind.make(account_id, account_name)

    def make() -> RelatedWindow:
        window = RelatedWindow(context, kind)
        window.show_record(record)
        window.form.focus_field(kind.title)
        return window

    OpenWindows.of(context).show(f"{kind.key}/{record.id}", make)
