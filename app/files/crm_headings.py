"""The headings of Dynamics CRM: display names in English, German, French and Danish, and logical names."""

from __future__ import annotations

from collections.abc import Mapping

_ACCOUNT_OF = (
    "account|account name|parentaccountid|parentaccountidname|customerid|customeridname|customer|customer name|"
    "potential customer|company|firma|firmenname|kunde|potenzieller kunde|compte|client|client potentiel|"
    "nom du compte|konto|kontonavn|potentiel kunde"
)
"""By what the account of a record goes."""
_STATUS = "status|state|statecode|state code|statut"
_STATUS_REASON = "status reason|statuscode|status code|statusgrund|raison du statut|statusårsag"
_DESCRIPTION = "description|beschreibung|beskrivelse"

ACCOUNTS: Mapping[str, str] = {
    "id": "(do not modify) account|accountid|account id|account (guid)",
    "name": "account name|name|company name|company|customer name|firma|firmenname|kontoname|customer|account|"
    "nom du compte|compte|kontonavn|firmanavn",
    "account_number": "account number|accountnumber|customer id|account no|customer no|no|number|kundennummer|"
    "kontonummer|firmennummer|numéro de compte|firmanummer",
    "relationship_type": "relationship type|customertypecode|customer type|beziehungstyp|type de relation|"
    "relationstype",
    "primary_contact_name": "address 1: primary contact name|address1_primarycontactname|primary contact name|"
    "primary contact|primarycontactid|primarycontactidname|contact name|contact|contact person|ansprechpartner|"
    "primärer kontakt|adresse 1: name des primären kontakts|contact principal|primær kontakt|"
    "adresse 1: navn på primær kontakt",
    "street_1": "address 1: street 1|address1_line1|street 1|street|address|address 1|straße|strasse|adresse|"
    "adresse 1: straße 1|adresse 1 : rue 1|adresse 1: gade 1|adresse 1: vej 1",
    "street_2": "address 1: street 2|address1_line2|street 2|address 2|address line 2|adresszusatz|"
    "adresse 1: straße 2|adresse 1 : rue 2|adresse 1: gade 2|adresse 1: vej 2",
    "postal_code": "address 1: zip/postal code|address1_postalcode|zip/postal code|postal code|zip|zip code|"
    "post code|postcode|plz|post code key|adresse 1: postleitzahl|adresse 1: plz|adresse 1 : code postal|"
    "code postal|adresse 1: postnummer|postnummer",
    "city": "address 1: city|address1_city|city|town|ort|stadt|adresse 1: ort|adresse 1 : ville|ville|adresse 1: by|by",
    "state": "address 1: state/province|address1_stateorprovince|state/province|province|region|county|"
    "bundesland|adresse 1: bundesland/kanton|adresse 1 : département/région|adresse 1: område|adresse 1: stat/provins",
    "country": "address 1: country/region|address1_country|country/region|country|land|country/region code|"
    "adresse 1: land/region|adresse 1 : pays/région|pays/région|pays|adresse 1: land/område|land/område",
    "main_phone": "main phone|telephone1|phone|phone no|telephone|business phone|telefon|tel|address 1: phone|"
    "haupttelefon|telefon 1|téléphone principal|téléphone|hovedtelefon|primær telefon",
    "fax": "fax|fax no|fax number|telefax|address1_fax|télécopie",
    "email": "email|emailaddress1|e-mail|email address|e-mail address|mail|e-mail-adresse|adresse de messagerie|"
    "courrier électronique",
    "website": "website|websiteurl|web site|home page|homepage|web|url|site web|websted",
    "currency": "currency|transactioncurrencyid|transactioncurrencyidname|currency code|isocurrencycode|währung|"
    "devise|valuta",
    "payment_terms": "payment terms|paymenttermscode|zahlungsbedingungen|conditions de paiement|betalingsbetingelser",
    "freight_terms": "address 1: freight terms|address1_freighttermscode|freight terms|"
    "adresse 1: frachtbedingungen|adresse 1 : conditions de transport|adresse 1: fragtbetingelser",
    "shipping_method": "address 1: shipping method|address1_shippingmethodcode|shipping method|"
    "adresse 1: versandmethode|adresse 1 : mode de livraison|adresse 1: leveringsmetode",
    "credit_limit": "credit limit|creditlimit|credit limit (lcy)|kreditlimit|limite de crédit|kreditgrænse",
    "owner_id": "owner|ownerid|owneridname|owning user|besitzer|propriétaire|ejer",
    "status": "status|statecode|state code|statut",
}

USERS: Mapping[str, str] = {
    "id": "(do not modify) user|(do not modify) systemuser|systemuserid|user id|user (guid)",
    "name": "full name|fullname|name|user|user name|vollständiger name|benutzer|nom complet|utilisateur|"
    "fulde navn|bruger",
    "email": "primary email|internalemailaddress|email|e-mail|email address|e-mail address|mail|"
    "primäre e-mail-adresse|primäre e-mail|adresse de messagerie principale|primær mail|primær mailadresse",
    "mobile_phone": "mobile phone|mobilephone|mobile|mobile phone no|phone|mobiltelefon|téléphone mobile",
    "enabled": "enabled|is enabled|status|aktiviert|activé|aktiveret",
    "disabled": "disabled|isdisabled|is disabled|deaktiviert|désactivé|deaktiveret",
    "licensed": "user licensed|islicensed|licensed|lizenziert",
    "integration_user": "integration user|isintegrationuser|integration user mode",
}

OPPORTUNITIES: Mapping[str, str] = {
    "id": "(do not modify) opportunity|opportunityid|opportunity id|opportunity (guid)",
    "topic": "topic|name|opportunity name|opportunity|subject|thema|rubrique|sujet|emne|verkaufschance|salgsmulighed",
    "account_id": _ACCOUNT_OF,
    "status": _STATUS,
    "status_reason": _STATUS_REASON,
    "est_close_date": "est. close date|estimatedclosedate|estimated close date|gesch. abschlussdatum|"
    "geschätztes abschlussdatum|date de clôture estimée|date de fermeture estimée|ansl. lukkedato|"
    "anslået lukkedato|forventet lukkedato",
    "est_revenue": "est. revenue|estimatedvalue|estimated revenue|gesch. umsatz|geschätzter umsatz|revenu estimé|"
    "ca estimé|chiffre d'affaires estimé|ansl. omsætning|anslået omsætning|forventet omsætning",
    "probability": "probability|closeprobability|wahrscheinlichkeit|probabilité|sandsynlighed",
    "rating": "rating|opportunityratingcode|bewertung|évaluation|vurdering",
    "description": _DESCRIPTION,
}

QUOTES: Mapping[str, str] = {
    "id": "(do not modify) quote|quote (guid)",
    "name": "name|quote name|quote|angebot|angebotsname|nom|devis|navn|tilbud",
    "account_id": _ACCOUNT_OF,
    "quote_number": "quote id|quotenumber|quote number|quote no|angebots-id|angebotsnummer|id du devis|"
    "numéro de devis|tilbuds-id|tilbudsnummer",
    "status": _STATUS,
    "status_reason": _STATUS_REASON,
    "total_amount": "total amount|totalamount|total|gesamtbetrag|montant total|samlet beløb|beløb i alt",
    "effective_from": "effective from|effectivefrom|gültig ab|en vigueur à partir du|date d'effet du|gældende fra|"
    "gyldig fra",
    "effective_to": "effective to|effectiveto|gültig bis|en vigueur jusqu'au|date d'effet au|gældende til|gyldig til",
    "description": _DESCRIPTION,
}

CASES: Mapping[str, str] = {
    "id": "(do not modify) case|(do not modify) incident|incidentid|case (guid)",
    "title": "case title|title|anfragetitel|titel|titre de l'incident|titre|sagstitel|case|subject",
    "account_id": _ACCOUNT_OF,
    "case_number": "case number|ticketnumber|case id|anfragenummer|numéro d'incident|numéro de l'incident|sagsnummer",
    "status": _STATUS,
    "status_reason": _STATUS_REASON,
    "priority": "priority|prioritycode|priorität|priorité|prioritet",
    "origin": "origin|caseorigincode|case origin|ursprung|origine|oprindelse",
    "description": _DESCRIPTION,
    "created_on": "created on|createdon|erstellt am|créé le|date de création|oprettet|oprettet den|oprettelsesdato",
}
