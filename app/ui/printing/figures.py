"""What the cards of both sides have in common on paper: figures, what CRM has open, and who printed it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from app.domain.statistics import AccountPipeline, CustomerStatistics
from app.ui.printing.card_print import Line, PrintedGroup
from app.ui.translation import translate
from app.ui.widgets.list_column import written


def made_text(user: str, at: datetime) -> str:
    """The foot of the pages: when it was printed, and by whom."""
    text = translate("Printing", "Printed on %1 by %2")
    return text.replace("%1", written(at, QLocale())).replace("%2", user)


def statistics_group(figures: CustomerStatistics, locale: QLocale) -> PrintedGroup:
    """The customer's figures as of a day."""
    heading = translate("Printing", "Customer Statistics as of %1").replace("%1", written(figures.as_of, locale))
    amounts = (
        (translate("Printing", "Balance (LCY)"), figures.balance_lcy),
        (translate("Printing", "Outstanding Orders (LCY)"), figures.outstanding_orders_lcy),
        (translate("Printing", "Shipped Not Invd. (LCY)"), figures.shipped_not_invoiced_lcy),
        (translate("Printing", "Outstanding Invoices (LCY)"), figures.outstanding_invoices_lcy),
        (translate("Printing", "Invd. Prepayment Amount (LCY)"), figures.invoiced_prepayment_lcy),
        (translate("Printing", "Total (LCY)"), figures.total_lcy),
        (translate("Printing", "Credit Limit (LCY)"), figures.credit_limit_lcy),
        (translate("Printing", "Overdue Amounts (LCY)"), figures.overdue_lcy),
        (translate("Printing", "Total Sales (LCY)"), figures.sales_lcy),
    )
    return PrintedGroup(heading, [(caption, written(amount, locale)) for caption, amount in amounts], amounts=True)


def pipeline_group(pipeline: AccountPipeline, locale: QLocale) -> PrintedGroup:
    """What CRM has open."""
    lines: list[Line] = [
        (translate("Printing", "Open opportunities"), written(pipeline.opportunities, locale)),
        (translate("Printing", "Est. revenue of open opportunities"), written(pipeline.estimated_revenue, locale)),
        (translate("Printing", "Active quotes"), written(pipeline.quotes, locale)),
        (translate("Printing", "Total of active quotes"), written(pipeline.quotes_total, locale)),
        (translate("Printing", "Active cases"), written(pipeline.cases, locale)),
    ]
    return PrintedGroup(translate("Printing", "Dynamics CRM"), lines, amounts=True)
