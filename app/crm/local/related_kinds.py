"""The three kinds of records that hang on an account."""

from __future__ import annotations

from app.crm.local.related_records import RelatedRecords
from app.crm.local.tables import cases, opportunities, quotes
from app.crm.record_check import checked_case, checked_opportunity, checked_quote
from app.domain.case import CASE_FIELDS, Case
from app.domain.opportunity import OPPORTUNITY_FIELDS, Opportunity
from app.domain.quote import QUOTE_FIELDS, Quote

OPPORTUNITIES = RelatedRecords(
    "Opportunity", Opportunity, opportunities, OPPORTUNITY_FIELDS, checked_opportunity, "topic", ("topic",)
)
QUOTES = RelatedRecords("Quote", Quote, quotes, QUOTE_FIELDS, checked_quote, "name", ("name", "quote_number"))
CASES = RelatedRecords(
    "Case", Case, cases, CASE_FIELDS, checked_case, "title", ("title", "case_number"), extra=("created_on",)
)
