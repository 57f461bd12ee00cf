"""The names under which pushed statistics stand in the journal."""

from __future__ import annotations

PREFIX = "statistics."
"""Before a figure's name, where the figures are those of the record's own account."""
REMOVED = "statistics_of:"
"""Before the id of an account that the coupling leaves, a colon, and the figure's name."""

CAPTIONS = {
    "account_name": "Account Name",
    "customer_no": "Customer No.",
    "currency": "Currency",
    "pushed_at": "Updated",
    "as_of": "Overdue Amounts As Of Date",
    "balance_lcy": "Balance (LCY)",
    "outstanding_orders_lcy": "Outstanding Orders (LCY)",
    "shipped_not_invoiced_lcy": "Shipped Not Invd. (LCY)",
    "outstanding_invoices_lcy": "Outstanding Invoices (LCY)",
    "overdue_lcy": "Overdue Amounts (LCY)",
    "credit_limit_lcy": "Credit Limit (LCY)",
    "sales_lcy": "Total Sales (LCY)",
    "invoiced_prepayment_lcy": "Invd. Prepayment Amount (LCY)",
}
"""Figure -> caption, in the order in which the journal keeps them. A new figure goes to the end."""
FIGURES = tuple(CAPTIONS)


def account_and_figure(key: str) -> tuple[str, str] | None:
    """What the key of a change says: the account's id (blank: the record's own) and the figure; ``None``: none."""
    if key.startswith(PREFIX):
        return "", key.removeprefix(PREFIX)
    if key.startswith(REMOVED):
        account_id, _, figure = key.removeprefix(REMOVED).rpartition(":")
        return account_id, figure
    return None


def key_of(account_id: str, figure: str) -> str:
    """The inverse of :func:`account_and_figure`."""
    return f"{REMOVED}{account_id}:{figure}" if account_id else PREFIX + figure
