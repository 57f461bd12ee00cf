"""What headings are taken for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.files.column_guess import Certainty, guess_columns
from app.files.headings import key, plain_key
from app.files.kind_guess import guess_kind
from app.files.kinds import TARGET_FIELDS, ImportKind, target_field
from app.files.source import SourceColumn, column_letter


def guessed(kind: ImportKind, *headings: str) -> dict[str, str | None]:
    columns = [SourceColumn(index, heading, ()) for index, heading in enumerate(headings)]
    return {headings[guess.index]: guess.target for guess in guess_columns(columns, kind)}


def test_composed_headings_are_understood() -> None:
    assert guessed(
        ImportKind.CUSTOMERS, "No", "Address2", "PostCodeKey", "Currency(blank=LCY GBP)", "VATRegNo", "PaymentTerms"
    ) == {
        "No": "no",
        "Address2": "address_2",
        "PostCodeKey": "post_code",
        "Currency(blank=LCY GBP)": "currency_code",
        "VATRegNo": "vat_registration_no",
        "PaymentTerms": "payment_terms_code",
    }


@pytest.mark.parametrize("kind", list(ImportKind))
def test_every_caption_leads_to_its_own_field(kind: ImportKind) -> None:
    for field in TARGET_FIELDS[kind]:
        assert guessed(kind, field.caption) == {field.caption: field.name}


def test_logical_names_of_dataverse() -> None:
    headings = ("accountid", "name", "telephone1", "address1_city", "websiteurl", "ownerid", "emailaddress1")
    targets = ("id", "name", "main_phone", "city", "website", "owner_id", "email")
    assert tuple(guessed(ImportKind.ACCOUNTS, *headings).values()) == targets


def test_german_headings() -> None:
    headings = ("Kundennummer", "Firma", "Straße", "PLZ", "Ort", "Telefon", "E-Mail-Adresse")
    targets = ("no", "name", "address", "post_code", "city", "phone_no", "email")
    assert tuple(guessed(ImportKind.CUSTOMERS, *headings).values()) == targets


def test_one_field_is_guessed_once_and_the_surer_column_gets_it() -> None:
    guesses = guessed(ImportKind.CUSTOMERS, "City (old)", "City")
    assert guesses == {"City (old)": None, "City": "city"}
    assert guessed(ImportKind.CUSTOMERS, "Name", "Company Name") == {"Name": "name", "Company Name": None}


def test_the_contacts_email_serves_only_when_there_is_no_better() -> None:
    assert guessed(ImportKind.ACCOUNTS, "Email (Primary Contact)", "Account Name")["Email (Primary Contact)"] == "email"
    both = guessed(ImportKind.ACCOUNTS, "Email (Primary Contact)", "Email")
    assert both == {"Email (Primary Contact)": None, "Email": "email"}


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Salesprson Code", "salesperson_code"),
        ("Adress", "address"),
        ("Telephone 2", None),  # the second is not the first misspelt
        ("Phone Ext.", None),
        ("ContactTitle", None),
        ("Ship-to City", None),
        ("Balance (LCY)", None),
        ("", None),
        ("()", None),
    ],
)
def test_misspelt_headings_are_likely_and_others_are_left_alone(heading: str, target: str | None) -> None:
    (guess,) = guess_columns([SourceColumn(0, heading, ())], ImportKind.CUSTOMERS)
    assert guess.target == target
    assert guess.certainty is (Certainty.LIKELY if target else Certainty.NONE)


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (("No.", "Name", "Phone No.", "Balance (LCY)", "Coupled to Dataverse"), ImportKind.CUSTOMERS),
        (("Account Name", "Main Phone", "Address 1: City", "Email (Primary Contact)"), ImportKind.ACCOUNTS),
        (("name", "telephone1", "address1_city", "websiteurl", "ownerid"), ImportKind.ACCOUNTS),
        (("Code", "Name", "Job Title"), ImportKind.SALESPEOPLE),
        (("Full Name", "Primary Email", "Mobile Phone"), ImportKind.USERS),
        (("person_id", "leuven_id", "person_name"), None),
        ((), None),
    ],
)
def test_the_kind_follows_from_the_headings(headings: Sequence[str], kind: ImportKind | None) -> None:
    assert guess_kind(headings) is kind


def test_keys_leave_case_and_punctuation_aside() -> None:
    assert key("E-Mail") == key("email") == "email"
    assert plain_key("Currency(blank=LCY GBP)") == "currency"
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert target_field(ImportKind.ACCOUNTS, "name").length == 160
    with pytest.raises(KeyError):
        target_field(ImportKind.ACCOUNTS, "no")
