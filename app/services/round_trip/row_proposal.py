"""A record that a row of a file may belong to."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.matching.proposal import ProposalKind


@dataclass(frozen=True, slots=True)
class RowProposal:
    """A record that a row without a known key may belong to. ``reasons`` are those of ``Suggestion``, strongest first;
    ``score`` is 0 to 100."""

    record_id: str
    key: str
    name: str
    kind: ProposalKind
    score: int
    reasons: tuple[str, ...]
