"""The three kinds of CRM records that hang on an account."""

from __future__ import annotations

from enum import StrEnum

from app.domain.case import Case
from app.domain.opportunity import Opportunity
from app.domain.quote import Quote

RelatedRecord = Opportunity | Quote | Case


class RelatedKind(StrEnum):
    """One of them."""

    OPPORTUNITY = "opportunity"
    QUOTE = "quote"
    CASE = "case"
