"""The headings that real files bear: NAV and Business Central captions, CRM display and logical names, common words.

Headings are compared by :func:`key`, so case, spaces and punctuation don't matter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from app.files.kinds import TARGET_FIELDS, ImportKind

_WORDS: Mapping[ImportKind, Mapping[str, str]] = {
    ImportKind.CUSTOMERS: {
        "no": "no|customer no|customer id|customer number|cust no|number|nr|kundennr|kundennummer|debitorennr",
        "name": "name|customer name|company name|company|customer|firma|firmenname|kunde|name 1",
        "address": "address|address 1|street|street 1|adresse|strasse|straße|street address|sell-to address",
        "address_2": "address 2|street 2|adresse 2|adresszusatz|address line 2",
        "post_code": "post code|postal code|postcode|zip|zip code|plz|postleitzahl|post code key|zip/postal code",
        "city": "city|town|ort|stadt",
        "county": "county|state|region|province|state/province|bundesland|county/state",
        "country_code": "country/region code|country code|country/region|country|land|länder-/regionscode|ländercode",
        "contact": "contact|contact name|contact person|kontakt|ansprechpartner|primary contact",
        "salesperson_code": "salesperson code|salesperson|sales person|verkäufercode|verkäufer|salespers purch code",
        "credit_limit_lcy": "credit limit (lcy)|credit limit|creditlimit|kreditlimit|kreditlimit (mw)",
        "blocked": "blocked|gesperrt",
        "phone_no": "phone no|phone|telephone|phone number|tel|telefon|telefonnr|telephone 1|main phone",
        "fax_no": "fax no|fax|fax number|telefax|faxnr",
        "email": "e-mail|email|mail|e-mail address|email address|e-mail-adresse",
        "home_page": "home page|homepage|website|web site|web|url|internetadresse|internet",
        "vat_registration_no": "vat registration no|vat reg no|vat no|vat number|vat id|ust-idnr|umsatzsteuer-id",
        "gen_bus_posting_group": "gen bus posting group|general business posting group|geschäftsbuchungsgruppe",
        "customer_posting_group": "customer posting group|debitorenbuchungsgruppe",
        "currency_code": "currency code|currency|währungscode|währung",
        "payment_terms_code": "payment terms code|payment terms|terms|zahlungsbedingungscode|zlg.-bedingungscode",
        "payment_method_code": "payment method code|payment method|zahlungsformcode|zlg.-formcode",
        "location_code": "location code|location|lagerortcode|lagerort",
        "shipment_method_code": "shipment method code|shipment method|lieferbedingungscode|lieferbedingung",
        "shipping_agent_code": "shipping agent code|shipping agent|zustellercode|zusteller",
        "shipping_advice": "shipping advice|versandavisierung",
    },
    ImportKind.ACCOUNTS: {
        "id": "(do not modify) account|accountid|account id|account (guid)",
        "name": "account name|name|company name|company|customer name|firma|firmenname|kontoname|customer|account",
        "account_number": "account number|accountnumber|customer id|account no|customer no|no|number|kundennummer",
        "relationship_type": "relationship type|customertypecode|customer type|beziehungstyp",
        "primary_contact_name": "address 1: primary contact name|address1_primarycontactname|primary contact name|"
        "primary contact|primarycontactid|primarycontactidname|contact name|contact|contact person|ansprechpartner",
        "street_1": "address 1: street 1|address1_line1|street 1|street|address|address 1|straße|strasse|adresse",
        "street_2": "address 1: street 2|address1_line2|street 2|address 2|address line 2|adresszusatz",
        "postal_code": "address 1: zip/postal code|address1_postalcode|zip/postal code|postal code|zip|zip code|"
        "post code|postcode|plz|post code key",
        "city": "address 1: city|address1_city|city|town|ort|stadt",
        "state": "address 1: state/province|address1_stateorprovince|state/province|state|province|region|county|"
        "bundesland",
        "country": "address 1: country/region|address1_country|country/region|country|land|country/region code",
        "main_phone": "main phone|telephone1|phone|phone no|telephone|business phone|telefon|tel|address 1: phone",
        "fax": "fax|fax no|fax number|telefax|address1_fax",
        "email": "email|emailaddress1|e-mail|email address|e-mail address|mail",
        "website": "website|websiteurl|web site|home page|homepage|web|url",
        "currency": "currency|transactioncurrencyid|transactioncurrencyidname|currency code|isocurrencycode|währung",
        "payment_terms": "payment terms|paymenttermscode",
        "freight_terms": "address 1: freight terms|address1_freighttermscode|freight terms",
        "shipping_method": "address 1: shipping method|address1_shippingmethodcode|shipping method",
        "credit_limit": "credit limit|creditlimit|credit limit (lcy)",
        "owner_id": "owner|ownerid|owneridname|owning user|besitzer",
        "status": "status|statecode|state code",
    },
    ImportKind.SALESPEOPLE: {
        "code": "code|salesperson code|salesperson/purchaser code|salesperson|no|initials|verkäufercode|kürzel",
        "name": "name|salesperson name|full name|salesperson/purchaser name",
        "job_title": "job title|title|position|stelle|funktion",
        "email": "e-mail|email|e-mail address|email address|mail",
        "phone_no": "phone no|phone|telephone|phone number|mobile|telefon|telefonnr|mobile phone no",
    },
    ImportKind.USERS: {
        "id": "(do not modify) user|(do not modify) systemuser|systemuserid|user id|user (guid)",
        "name": "full name|fullname|name|user|user name",
        "email": "primary email|internalemailaddress|email|e-mail|email address|e-mail address|mail",
        "mobile_phone": "mobile phone|mobilephone|mobile|mobile phone no|phone",
        "enabled": "enabled|is enabled|status",
        "disabled": "disabled|isdisabled|is disabled",
        "licensed": "user licensed|islicensed|licensed",
        "integration_user": "integration user|isintegrationuser|integration user mode",
    },
}

SECONDARY: Mapping[ImportKind, Mapping[str, str]] = {
    ImportKind.ACCOUNTS: {"email": "email (primary contact)", "main_phone": "address1_telephone1|other phone"},
}
"""What will do when a file has no better column for the field."""

EXPORT_ONLY = ("(do not modify) row checksum", "(do not modify) modified on")
"""Columns of a Dynamics CRM export that carry no data of the record."""


def key(heading: str) -> str:
    """What headings are compared by: letters and digits, casefolded."""
    folded = unicodedata.normalize("NFKC", heading).casefold()
    return re.sub(r"[\W_]+", "", folded)


def plain_key(heading: str) -> str:
    """The key of a heading without what stands in brackets: ``Currency(blank=LCY GBP)`` is ``currency``."""
    return key(re.sub(r"\([^()]*\)", "", heading))


def _known(kind: ImportKind, words: Mapping[str, str]) -> dict[str, str]:
    known: dict[str, str] = {}
    for target, headings in words.items():
        for heading in headings.split("|"):
            known.setdefault(key(heading), target)
    for field in TARGET_FIELDS[kind]:
        known[key(field.caption)] = field.name
        known.setdefault(key(field.name), field.name)
    return known


KNOWN: Mapping[ImportKind, Mapping[str, str]] = {kind: _known(kind, words) for kind, words in _WORDS.items()}
"""Per kind: key of a heading -> field name."""

WILL_DO: Mapping[ImportKind, Mapping[str, str]] = {
    kind: {key(heading): target for target, headings in words.items() for heading in headings.split("|")}
    for kind, words in SECONDARY.items()
}


def is_export_only(heading: str) -> bool:
    """Whether the column only serves the export it came from."""
    return key(heading) in {key(entry) for entry in EXPORT_ONLY}


def known_count(cells: tuple[str, ...] | list[str], kind: ImportKind | None = None) -> int:
    """How many of the cells are known headings (of any kind, or of one)."""
    tables = [KNOWN[kind]] if kind else list(KNOWN.values())
    return sum(any(key(cell) in table or plain_key(cell) in table for table in tables) for cell in cells if cell)
