"""What options are called in files: the numbers that NAV and Dataverse store, and the words of their languages."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.account import FREIGHT_TERMS, PAYMENT_TERMS, SHIPPING_METHODS
from app.domain.case import ORIGINS, PRIORITIES
from app.domain.customer import Blocked
from app.domain.folding import fold
from app.domain.opportunity import RATINGS
from app.domain.statistics import EntryType
from app.files.kinds import ImportKind

Words = Mapping[str, str]
"""Folded word or number -> option."""

_RELATIONSHIPS = (
    "Competitor",
    "Consultant",
    "Customer",
    "Investor",
    "Partner",
    "Influencer",
    "Press",
    "Prospect",
    "Reseller",
    "Supplier",
    "Vendor",
    "Other",
)


def _numbered(options: tuple[str, ...], first: int = 1) -> dict[str, str]:
    return {str(number): option for number, option in enumerate(options, first)}


def _words(**called: str) -> dict[str, str]:
    """``Option="word|word"``; an underscore stands for a space."""
    return {fold(word): option.replace("_", " ") for option, words in called.items() for word in words.split("|")}


_YES_NO: Words = {
    **dict.fromkeys(("yes", "true", "1", "ja", "y", "enabled", "oui", "vrai", "wahr", "sand", "aktiviert"), "Yes"),
    **dict.fromkeys(("no", "false", "0", "nein", "n", "disabled", "non", "faux", "falsch", "falsk", "nej"), "No"),
}

ANYWHERE: Mapping[str, Words] = {
    "blocked": {
        **dict.fromkeys(("yes", "true", "3", "alle", "tous"), Blocked.ALL.value),
        **dict.fromkeys(("no", "false", "0"), ""),
        **_words(Ship="1|liefern|lieferung|livrer|levering", Invoice="2|fakturieren|rechnung|facturer|fakturering"),
    },
    "shipping_advice": {
        **_numbered(("Partial", "Complete"), 0),
        **_words(Partial="teillieferung|partielle|delvis", Complete="komplettlieferung|totale|komplet"),
    },
    "relationship_type": {
        **_numbered(_RELATIONSHIPS),
        **_words(Customer="kunde|client", Vendor="lieferant|fournisseur"),
    },
    "payment_terms": _numbered(PAYMENT_TERMS),
    "freight_terms": _numbered(FREIGHT_TERMS),
    "shipping_method": _numbered(SHIPPING_METHODS),
    "rating": {**_numbered(RATINGS), **_words(Hot="heiß|heiss|chaud|chaude|varm", Cold="kalt|froid|froide|kold")},
    "priority": {
        **_numbered(PRIORITIES),
        **_words(High="hoch|élevée|haute|høj", Low="niedrig|gering|faible|basse|lav"),
    },
    "origin": {**_numbered(ORIGINS), **_words(Phone="telefon|téléphone", Email="e-mail|courrier électronique|mail")},
    "document_type": {
        **_numbered(("Payment", "Invoice", "Credit Memo", "Finance Charge Memo", "Reminder", "Refund")),
        "0": EntryType.OTHER.value,
        **_words(
            Payment="zahlung|paiement|betaling",
            Invoice="rechnung|facture|faktura",
            Credit_Memo="gutschrift|avoir|kreditnota",
            Finance_Charge_Memo="zinsrechnung|intérêts|rentenota",
            Reminder="mahnung|relance|rykker",
            Refund="erstattung|remboursement|refusion",
        ),
    },
    **dict.fromkeys(("enabled", "disabled", "licensed", "integration_user", "prepayment"), _YES_NO),
}
"""By field name, whatever the kind."""

OF_KIND: Mapping[tuple[ImportKind, str], Words] = {
    (ImportKind.ACCOUNTS, "status"): {
        **_numbered(("Active", "Inactive"), 0),
        **_words(Active="aktiv|actif|active", Inactive="inaktiv|inactif|inactive"),
    },
    (ImportKind.OPPORTUNITIES, "status"): {
        **_numbered(("Open", "Won", "Lost"), 0),
        **_words(Open="offen|ouverte|ouvert|åben", Won="gewonnen|conclue|gagnée|vundet", Lost="verloren|perdue|tabt"),
    },
    (ImportKind.OPPORTUNITIES, "status_reason"): {
        **_numbered(("In Progress", "On Hold", "Won", "Canceled", "Out-Sold")),
        **_words(
            In_Progress="in bearbeitung|en cours|igangværende|i gang",
            On_Hold="zurückgestellt|en attente|i venteposition",
        ),
    },
    (ImportKind.QUOTES, "status"): {
        **_numbered(("Draft", "Active", "Won", "Closed"), 0),
        **_words(
            Draft="entwurf|brouillon|kladde",
            Active="aktiv|actif",
            Won="gewonnen|conclu|vundet",
            Closed="geschlossen|fermé|lukket",
        ),
    },
    (ImportKind.QUOTES, "status_reason"): {
        **_numbered(("In Progress", "In Progress", "Open", "Won", "Lost", "Canceled", "Revised")),
        **_words(In_Progress="in bearbeitung|en cours|igangværende", Open="offen|ouvert|åben"),
    },
    (ImportKind.CASES, "status"): {
        **_numbered(("Active", "Resolved", "Canceled"), 0),
        **_words(
            Active="aktiv|actif",
            Resolved="gelöst|résolu|løst",
            Canceled="cancelled|storniert|abgebrochen|annulé|annulleret",
        ),
    },
    (ImportKind.CASES, "status_reason"): {
        **_numbered(("In Progress", "On Hold", "Waiting for Details", "Researching", "Problem Solved", "Canceled")),
        "1000": "Information Provided",
        "2000": "Merged",
        **_words(In_Progress="in bearbeitung|en cours|igangværende", Problem_Solved="problem gelöst|problème résolu"),
    },
}
"""Options that mean something else from kind to kind."""
