"""How coupling many pairs went: a message, or the window that sums it up with the ways out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain import errors
from app.ui.coupling.summary import RecordCure, SummaryText, SummaryWindow
from app.ui.matching.review import Review, Row
from app.ui.matching.tools import MatchingTools
from app.ui.translation import translate
from app.ui.widgets.dialogs import Sheet

if TYPE_CHECKING:
    from app.services.results import BatchResult, RecordResult

OTHER_ACCOUNT = (errors.AccountAlreadyCoupled, errors.AccountOutsideMapping)
CUSTOMER_ALONE = (errors.CustomerBlocked, errors.CustomerAlreadyCoupled)


class Origin(Protocol):
    """What the window that a run was started from can do about its outcome."""

    review: Review

    def preview_rows(self, rows: Sequence[Row]) -> None:
        """Show what coupling these would write."""

    def show_customer(self, customer_id: str) -> None:
        """Stand on the row of a customer."""

    def say(self, text: str, actions: Sequence[QAction]) -> None:
        """Tell that something went well."""


class Outcome(QObject):
    """Told once; ``sheet`` is the window of ``origin``, over which others are opened."""

    def __init__(self, sheet: Sheet, origin: Origin, tools: MatchingTools, result: BatchResult) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._origin = origin
        self._tools = tools
        self._result = result

    def tell(self) -> None:
        """All went well: in the message bar; else with a row for each that did not."""
        result, counted = self._result, translate("MatchBasedCoupling", "%1 of %2 customers were coupled.")
        text = counted.replace("%1", str(result.succeeded)).replace("%2", str(result.total))
        if result.succeeded:
            self._origin.say(text, self._tools.done_actions(result.job_id))
        if result.failures or result.skipped or any(row.left_alone for row in result.rows):
            words = SummaryText(
                translate("MatchBasedCoupling", "Coupling completed."),
                counted,
                translate("MatchBasedCoupling", "&Try Again"),
            )
            SummaryWindow(words, result, self.cures, self._again, self._sheet).show()

    def cures(self, record: RecordResult) -> Sequence[RecordCure]:
        """The ways out for one record, best first. One that was not coupled has no account yet."""
        error = record.error
        customer = RecordCure(
            translate("MatchBasedCoupling", "Open Customer"),
            lambda _window: self._tools.open_customer(record.customer_id),
            leaves=True,
        )
        if isinstance(error, errors.ChangedMeanwhile):
            return [
                RecordCure(
                    translate("MatchBasedCoupling", "Show New State"), lambda _window: self._again([record.customer_id])
                ),
                customer,
            ]
        if isinstance(error, OTHER_ACCOUNT) or _account_gone(error):
            return [
                RecordCure(
                    translate("MatchBasedCoupling", "Choose Another Account"),
                    lambda window: self._choose(window, record),
                ),
                customer,
            ]
        if isinstance(error, CUSTOMER_ALONE):
            return [customer]
        if isinstance(error, errors.SynchronizationRefused):
            account = RecordCure(
                translate("MatchBasedCoupling", "Open Account"), lambda _window: self._open_account(record), leaves=True
            )
            from_account = bool(error.problems) and error.problems[0].entity == "Customer"
            return [account, customer] if from_account else [customer, account]
        return self._tools.house_cures(record)

    def _again(self, customer_ids: list[str]) -> None:
        """What would be written now is shown first, as every time."""
        rows = [row for key in customer_ids if (row := self._origin.review.row_of(key)) is not None]
        self._origin.preview_rows(rows)

    def _choose(self, summary: QWidget, record: RecordResult) -> None:
        summary.close()
        self._origin.show_customer(record.customer_id)
        self._sheet.activateWindow()

    def _open_account(self, record: RecordResult) -> None:
        row = self._origin.review.row_of(record.customer_id)
        if row is not None and row.account is not None:
            self._tools.open_account(row.account.id, record.customer_id)


def _account_gone(error: Exception | None) -> bool:
    return isinstance(error, errors.RecordNotFound) and error.entity == "Account"
