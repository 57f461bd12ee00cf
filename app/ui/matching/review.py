"""What a person makes of the proposals: ticked, swapped, rejected. Knows nothing of widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.account import Account
from app.domain.folding import fold
from app.domain.matching.proposal import ProposalKind

if TYPE_CHECKING:
    from app.services.matching.proposals import Proposal
    from app.services.results import Suggestion


class Standing(StrEnum):
    """How a row stands; each row in one way. ``CHOSEN``: a person took another account than was proposed."""

    SURE = "sure"
    LIKELY = "likely"
    AMBIGUOUS = "ambiguous"
    NONE = "none"
    CHOSEN = "chosen"
    REJECTED = "rejected"


@dataclass(slots=True)
class Row:
    """One customer with what is proposed for it and what became of that. ``account`` is what it would be coupled to;
    ``refused`` why the last attempt did not couple it."""

    proposal: Proposal
    account: Account | None
    score: int
    reasons: tuple[str, ...]
    ticked: bool = False
    rejected: bool = False
    by_hand: bool = False
    refused: Exception | None = None
    searched: str = ""

    @property
    def standing(self) -> Standing:
        if self.rejected:
            return Standing.REJECTED
        return Standing.CHOSEN if self.by_hand else Standing(self.proposal.kind.value)


class Review:
    """All rows in the order of the proposals; those that were coupled leave it. No account is ticked twice."""

    def __init__(self, proposals: Sequence[Proposal]) -> None:
        self.rows = [_row(proposal) for proposal in proposals]
        self._holders: dict[str, Row] = {}
        for row in self.rows:
            if row.proposal.kind is ProposalKind.SURE:
                self.tick(row, True)

    def counts(self) -> Counter[Standing]:
        """How many rows stand in each way."""
        return Counter(row.standing for row in self.rows)

    @property
    def ticked(self) -> list[Row]:
        """The rows that would be coupled."""
        return [row for row in self.rows if row.ticked]

    def shown(self, standing: Standing | None, search: str) -> list[Row]:
        """The rows of that standing (``None``: all) that hold all words of ``search``."""
        words = fold(search).split()
        found = (row for row in self.rows if standing is None or row.standing is standing)
        return [row for row in found if all(word in _searched(row) for word in words)]

    def row_of(self, customer_id: str) -> Row | None:
        """The row of a customer."""
        return next((row for row in self.rows if row.proposal.customer.id == customer_id), None)

    def holder(self, row: Row) -> Row | None:
        """The other row that is ticked for the row's account."""
        holder = None if row.account is None else self._holders.get(row.account.id)
        return None if holder is row else holder

    def tick(self, row: Row, on: bool) -> bool:
        """Ticks the row, or takes its tick away; whether it stands so now. What has no account, or one that another
        row is ticked for, can't be ticked; ticking takes a rejection back."""
        if not on:
            self._release(row)
            return True
        if row.account is None or self.holder(row) is not None:
            return False
        row.ticked, row.rejected = True, False
        self._holders[row.account.id] = row
        return True

    def tick_all(self, rows: Iterable[Row], on: bool) -> int:
        """As :meth:`tick`; how many could not be."""
        return sum(1 for row in rows if not self.tick(row, on))

    def tick_sure(self) -> int:
        """Ticks what is sure; how many could not be."""
        return self.tick_all((row for row in self.rows if row.standing is Standing.SURE), True)

    def reject(self, row: Row, on: bool) -> None:
        """Says that the customer's proposal is wrong, or takes that back; a rejected row is not ticked."""
        if on:
            self._release(row)
        row.rejected = on

    def choose(self, row: Row, choice: Suggestion) -> bool:
        """Takes this account in place of the one that stands there, and ticks the row; whether it could be ticked."""
        self._release(row)
        proposed = row.proposal.account
        row.account, row.score, row.reasons = choice.account, choice.score, choice.reasons
        row.by_hand = proposed is None or proposed.id != choice.account.id
        row.rejected, row.refused, row.searched = False, None, ""
        return self.tick(row, True)

    def remove(self, customer_ids: Iterable[str]) -> None:
        """Takes away the rows of customers that are coupled now."""
        gone = set(customer_ids)
        for row in self.rows:
            if row.proposal.customer.id in gone:
                self._release(row)
        self.rows = [row for row in self.rows if row.proposal.customer.id not in gone]

    def _release(self, row: Row) -> None:
        if row.ticked and row.account is not None:
            self._holders.pop(row.account.id, None)
        row.ticked = False


def _row(proposal: Proposal) -> Row:
    return Row(proposal, proposal.account, proposal.score, proposal.reasons)


def _searched(row: Row) -> str:
    if not row.searched:
        customer = row.proposal.customer
        texts = [customer.no, customer.name, customer.city, customer.post_code, customer.phone_no]
        if row.account is not None:
            texts += [row.account.name, row.account.city, row.account.account_number]
        row.searched = fold(" ".join(texts)) or " "
    return row.searched
