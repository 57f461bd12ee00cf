"""Proposals in words and pictures: how a row stands, and why its account is proposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.coupling_dialog import AfterCoupling
from app.domain.matching.proposal import ProposalKind
from app.ui.coupling.account_text import SEPARATOR, reason_text
from app.ui.errors import sentence_of
from app.ui.field_errors import shortened
from app.ui.matching.review import Row, Standing
from app.ui.translation import translate

if TYPE_CHECKING:
    from app.domain.customer import Customer

STANDING_ICONS = {
    Standing.SURE: ("check", "success_fg"),
    Standing.LIKELY: ("match", "accent"),
    Standing.AMBIGUOUS: ("help", "warning_fg"),
    Standing.NONE: ("minus", "muted"),
    Standing.CHOSEN: ("user", "accent"),
    Standing.REJECTED: ("close", "muted"),
}
"""Icon and colour role of each; the word beside it says the same."""

MOST_CONTENDERS = 3


def standing_text(standing: Standing) -> str:
    """The word for how a row stands."""
    words = {
        Standing.SURE: translate("MatchBasedCoupling", "Sure"),
        Standing.LIKELY: translate("MatchBasedCoupling", "Likely"),
        Standing.AMBIGUOUS: translate("MatchBasedCoupling", "Ambiguous"),
        Standing.NONE: translate("MatchBasedCoupling", "None"),
        Standing.CHOSEN: translate("MatchBasedCoupling", "Chosen"),
        Standing.REJECTED: translate("MatchBasedCoupling", "Rejected"),
    }
    return words[standing]


def standing_tip(standing: Standing) -> str:
    """What the word means."""
    tips = {
        Standing.SURE: translate("MatchBasedCoupling", "One account fits, and no other comes near it."),
        Standing.LIKELY: translate("MatchBasedCoupling", "One account may be meant. Look at it before you tick it."),
        Standing.AMBIGUOUS: translate(
            "MatchBasedCoupling", "Several accounts, or several customers of one account, may be meant. Choose one."
        ),
        Standing.NONE: translate("MatchBasedCoupling", "No account is like the customer."),
        Standing.CHOSEN: translate("MatchBasedCoupling", "You chose another account than was proposed."),
        Standing.REJECTED: translate("MatchBasedCoupling", "You rejected the proposal. It is not coupled."),
    }
    return tips[standing]


def why(row: Row) -> str:
    """The last column: what kept the pair from being coupled, else why the account is proposed, or why none is."""
    if row.refused is not None:
        return sentence_of(row.refused).whole.replace("\n", " ")
    if row.account is not None:
        return reasons_line(row.reasons) or translate("MatchBasedCoupling", "chosen by you")
    proposal = row.proposal
    if proposal.kind is not ProposalKind.AMBIGUOUS:
        return (
            _weak(row)
            if proposal.rivals
            else translate("MatchBasedCoupling", "no account has a like name, or the same phone or address")
        )
    if len(proposal.rivals) > 1 and not proposal.contenders:
        return (
            translate("MatchBasedCoupling", "%1 accounts may be meant: %2")
            .replace("%1", str(len(proposal.rivals)))
            .replace("%2", _rivals(row))
        )
    return contenders_text(row) or _rivals(row)


def explained(row: Row) -> str:
    """Under the candidates: as :func:`why`, without the names that stand above it, and who else wants the account."""
    ambiguous = row.account is None and row.refused is None and row.proposal.kind is ProposalKind.AMBIGUOUS
    first = (
        translate("MatchBasedCoupling", "Choose one of the candidates.")
        if ambiguous and row.proposal.rivals
        else why(row)
    )
    return "\n".join(dict.fromkeys(line for line in (first, contenders_text(row)) if line))


def reasons_line(reasons: tuple[str, ...]) -> str:
    """ "same VAT number, same post code"."""
    return ", ".join(reason_text(reason) for reason in reasons)


def contenders_text(row: Row) -> str:
    """Which other customers want the account; blank: none does."""
    contenders = row.proposal.contenders
    if not contenders:
        return ""
    names = ", ".join(contenders[:MOST_CONTENDERS])
    if len(contenders) > MOST_CONTENDERS:
        names = (
            translate("MatchBasedCoupling", "%1 and %2 more")
            .replace("%1", names)
            .replace("%2", str(len(contenders) - MOST_CONTENDERS))
        )
    wanted = row.account or (row.proposal.rivals[0].account if row.proposal.rivals else None)
    account = "" if wanted is None else shortened(wanted.name)
    one = translate("MatchBasedCoupling", "Customer %1 may be the account %2, too.")
    text = (
        one if len(contenders) == 1 else translate("MatchBasedCoupling", "The customers %1 may be the account %2, too.")
    )
    return text.replace("%1", names).replace("%2", account)


def customer_label(customer: Customer) -> str:
    """No. and name."""
    return f"{customer.no}{SEPARATOR}{customer.name}"


def option_text(option: AfterCoupling) -> str:
    """The caption of an option of Synchronize After Coupling."""
    captions = {
        "no": translate("MatchBasedCoupling", "No"),
        "to_crm": translate("MatchBasedCoupling", "Yes - Use the Dynamics NAV Data"),
        "to_nav": translate("MatchBasedCoupling", "Yes - Use the Dynamics CRM Data"),
        "merge": translate("MatchBasedCoupling", "Yes - Merge the Data"),
    }
    return captions[option.value]


def _rivals(row: Row) -> str:
    return ", ".join(shortened(rival.account.name) for rival in row.proposal.rivals)


def _weak(row: Row) -> str:
    best = row.proposal.rivals[0]
    text = translate("MatchBasedCoupling", "too weak: %1 (%2)").replace("%1", shortened(best.account.name))
    return text.replace("%2", reasons_line(best.reasons))
