"""Which of the eight kinds a table holds, by its columns, in four languages."""

from __future__ import annotations

from itertools import permutations

import pytest

from app.files.column_guess import guess_columns
from app.files.headings import export_entity, is_export_only, key
from app.files.kind_guess import guess_kind, kind_scores
from app.files.kinds import CRM_ENTITIES, IMPORTABLE, TARGET_FIELDS, ImportKind
from app.files.source import SourceColumn

REAL = [
    (ImportKind.CUSTOMERS, "No.|Name|Responsibility Center|Location Code|Phone No.|Contact|Balance (LCY)"),
    (ImportKind.CUSTOMERS, "Nr.|Name|Lagerortcode|Telefonnr.|Kontakt|Saldo (MW)"),
    (ImportKind.CUSTOMERS, "N°|Nom|Code magasin|N° téléphone|Contact|Solde DS"),
    (ImportKind.CUSTOMERS, "Nummer|Navn|Lokationskode|Telefon|Attention|Saldo (RV)"),
    (ImportKind.CUSTOMERS, "No.|Phone No."),
    (ImportKind.ACCOUNTS, "Account Name|Main Phone|Address 1: City|Primary Contact|Email (Primary Contact)"),
    (ImportKind.ACCOUNTS, "Firmenname|Haupttelefon|Adresse 1: Ort|Primärer Kontakt"),
    (ImportKind.ACCOUNTS, "Nom du compte|Téléphone principal|Adresse 1 : Ville|Contact principal"),
    (ImportKind.ACCOUNTS, "Kontonavn|Primær telefon|Adresse 1: By|Primær kontakt"),
    (ImportKind.ACCOUNTS, "accountid|name|telephone1|address1_city"),
    (ImportKind.SALESPEOPLE, "Code|Name|Job Title|Phone No."),
    (ImportKind.SALESPEOPLE, "Code|Nom|Fonction|N° téléphone"),
    (ImportKind.USERS, "Full Name|Primary Email|Mobile Phone|Business Unit"),
    (ImportKind.USERS, "systemuserid|fullname|internalemailaddress"),
    (ImportKind.LEDGER_ENTRIES, "Posting Date|Document Type|Document No.|Customer No.|Description|Amount|Entry No."),
    (
        ImportKind.LEDGER_ENTRIES,
        "Buchungsdatum|Belegart|Belegnr.|Debitorennr.|Beschreibung|Betrag (MW)|Restbetrag (MW)",
    ),
    (ImportKind.LEDGER_ENTRIES, "Date comptabilisation|Type document|N° document|N° client|Désignation|Montant DS"),
    (ImportKind.LEDGER_ENTRIES, "Bogføringsdato|Bilagstype|Bilagsnr.|Debitornr.|Beskrivelse|Beløb (RV)"),
    (ImportKind.OPPORTUNITIES, "Topic|Potential Customer|Est. Close Date|Est. Revenue|Contact|Probability|Rating"),
    (ImportKind.OPPORTUNITIES, "Thema|Potenzieller Kunde|Gesch. Abschlussdatum|Gesch. Umsatz"),
    (ImportKind.OPPORTUNITIES, "name|estimatedvalue|estimatedclosedate|statecode"),
    (ImportKind.QUOTES, "Quote ID|Name|Potential Customer|Status Reason|Total Amount|Effective From|Effective To"),
    (ImportKind.QUOTES, "name|quotenumber|totalamount|effectivefrom|customerid"),
    (ImportKind.CASES, "Case Title|Case Number|Priority|Origin|Customer|Owner|Status Reason|Created On"),
    (ImportKind.CASES, "Anfragetitel|Anfragenummer|Priorität|Ursprung|Kunde|Erstellt am"),
    (ImportKind.CASES, "title|ticketnumber|statecode|createdon"),
    (None, "person_id|leuven_id|person_name"),
    (None, "Name"),
    (None, "Name|City|Phone"),  # of a customer as well as of an account
    (None, ""),
]


@pytest.mark.parametrize(("kind", "headings"), REAL)
def test_the_kind_follows_from_the_headings(kind: ImportKind | None, headings: str) -> None:
    assert guess_kind(headings.split("|")) is kind


@pytest.mark.parametrize(("kind", "headings"), REAL)
def test_the_order_of_the_columns_and_of_the_kinds_counts_nothing(kind: ImportKind | None, headings: str) -> None:
    turned = headings.split("|")[::-1]
    for kinds in ([*ImportKind][::-1], [*ImportKind][3:] + [*ImportKind][:3]):
        assert guess_kind(turned, kinds) is kind


def test_a_table_without_what_tells_its_records_apart_is_none_of_them() -> None:
    assert guess_kind(["City", "Phone No.", "Fax No."]) is None


def test_import_looks_among_its_own_kinds() -> None:
    headings = ["Topic", "Potential Customer", "Est. Close Date", "Account Name", "Main Phone"]
    assert guess_kind(headings) is ImportKind.OPPORTUNITIES
    assert {score.kind for score in kind_scores(headings, IMPORTABLE)} <= set(IMPORTABLE)


@pytest.mark.parametrize("kind", list(ImportKind))
def test_all_captions_of_a_kind_together_name_it_and_lead_each_to_its_own_field(kind: ImportKind) -> None:
    captions = [field.caption for field in TARGET_FIELDS[kind]]
    assert guess_kind(captions) is kind
    guesses = guess_columns([SourceColumn(index, text, ()) for index, text in enumerate(captions)], kind)
    assert [guess.target for guess in guesses] == [field.name for field in TARGET_FIELDS[kind]]


@pytest.mark.parametrize(
    ("headings", "entity", "kind"),
    [
        ("(Do Not Modify) Account|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On", "Account", "accounts"),
        ("(Do Not Modify) Case|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On", "Case", "cases"),
        ("(Nicht ändern) Firma|(Nicht ändern) Zeilenprüfsumme|(Nicht ändern) Geändert am", "Firma", "accounts"),
        ("(Nicht ändern) Verkaufschance|(Nicht ändern) X|(Nicht ändern) Y", "Verkaufschance", "opportunities"),
        ("(Ne pas modifier) Devis|(Ne pas modifier) A|(Ne pas modifier) B", "Devis", "quotes"),
        ("(Må ikke ændres) Sag|(Må ikke ændres) A|(Må ikke ændres) B", "Sag", "cases"),
        ("(Do Not Modify) Quote", "Quote", "quotes"),  # somebody removed the other two
    ],
)
def test_exports_of_dynamics_crm_in_any_language(headings: str, entity: str, kind: str) -> None:
    assert export_entity(headings.split("|")) == entity
    assert CRM_ENTITIES[key(entity)] is ImportKind(kind)
    columns = [SourceColumn(index, text, ()) for index, text in enumerate([*headings.split("|"), "Name", "Status"])]
    first, *others = guess_columns(columns, ImportKind(kind))
    assert first.target == "id"
    assert "id" not in [guess.target for guess in others]


def test_remarks_of_several_kinds_are_no_export() -> None:
    for headings in permutations(["(old) Account", "(new) City", "(old) Phone"]):
        assert export_entity(headings) is None
    assert is_export_only("(Do Not Modify) Row Checksum") and is_export_only("(Nicht ändern) Geändert am")
    assert not is_export_only("Modified On")


def test_a_quote_id_is_a_guid_only_when_it_looks_like_one() -> None:
    guid = "6B29FC40-CA47-1067-B31D-00DD010662DA"
    for samples, target in ((("QUO-1",), "quote_number"), ((guid, f"{{{guid}}}"), "id"), ((), "quote_number")):
        (guess,) = guess_columns([SourceColumn(0, "quoteid", samples)], ImportKind.QUOTES)
        assert guess.target == target
