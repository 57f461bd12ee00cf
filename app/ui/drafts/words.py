"""What is said of drafts."""

from __future__ import annotations

from app.domain.record_change import RecordKind
from app.ui.drafts.draft import Draft
from app.ui.field_errors import shortened
from app.ui.translation import translate


def left_text(draft: Draft) -> str:
    """The sentence that offers one draft."""
    if draft.new:
        return _of_new()[draft.kind]
    return _of_known()[draft.kind].replace("%1", shortened(draft.name))


def left_texts(count: int) -> str:
    """The sentence that offers several."""
    return translate("Drafts", "Text of %n record(s) that was not saved is still there.", "", n=count)


def draft_name(draft: Draft) -> str:
    """What the record of a draft is called in a list of drafts."""
    if draft.new:
        return _new_names()[draft.kind]
    return _names()[draft.kind].replace("%1", draft.name)


def _of_known() -> dict[RecordKind, str]:
    return {
        RecordKind.CUSTOMER: translate("Drafts", "Text that was not saved of customer %1 is still there."),
        RecordKind.SALESPERSON: translate("Drafts", "Text that was not saved of salesperson %1 is still there."),
        RecordKind.ACCOUNT: translate("Drafts", "Text that was not saved of account %1 is still there."),
        RecordKind.OPPORTUNITY: translate("Drafts", "Text that was not saved of opportunity %1 is still there."),
        RecordKind.QUOTE: translate("Drafts", "Text that was not saved of quote %1 is still there."),
        RecordKind.CASE: translate("Drafts", "Text that was not saved of case %1 is still there."),
    }


def _of_new() -> dict[RecordKind, str]:
    return {
        RecordKind.CUSTOMER: translate("Drafts", "Text of a new customer that was not saved is still there."),
        RecordKind.SALESPERSON: translate("Drafts", "Text of a new salesperson that was not saved is still there."),
        RecordKind.ACCOUNT: translate("Drafts", "Text of a new account that was not saved is still there."),
        RecordKind.OPPORTUNITY: translate("Drafts", "Text of a new opportunity that was not saved is still there."),
        RecordKind.QUOTE: translate("Drafts", "Text of a new quote that was not saved is still there."),
        RecordKind.CASE: translate("Drafts", "Text of a new case that was not saved is still there."),
    }


def _names() -> dict[RecordKind, str]:
    return {
        RecordKind.CUSTOMER: translate("Drafts", "Customer %1"),
        RecordKind.SALESPERSON: translate("Drafts", "Salesperson %1"),
        RecordKind.ACCOUNT: translate("Drafts", "Account %1"),
        RecordKind.OPPORTUNITY: translate("Drafts", "Opportunity %1"),
        RecordKind.QUOTE: translate("Drafts", "Quote %1"),
        RecordKind.CASE: translate("Drafts", "Case %1"),
    }


def _new_names() -> dict[RecordKind, str]:
    return {
        RecordKind.CUSTOMER: translate("Drafts", "New customer"),
        RecordKind.SALESPERSON: translate("Drafts", "New salesperson"),
        RecordKind.ACCOUNT: translate("Drafts", "New account"),
        RecordKind.OPPORTUNITY: translate("Drafts", "New opportunity"),
        RecordKind.QUOTE: translate("Drafts", "New quote"),
        RecordKind.CASE: translate("Drafts", "New case"),
    }
