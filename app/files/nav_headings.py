"""The headings of Dynamics NAV and Business Central in English, German, French and Danish, and common words beside."""

from __future__ import annotations

from collections.abc import Mapping

CUSTOMERS: Mapping[str, str] = {
    "no": "no|customer no|customer id|customer number|cust no|number|nr|kundennr|kundennummer|debitorennr|"
    "n°|numéro|n° client|nummer|debitornr",
    "name": "name|customer name|company name|company|customer|firma|firmenname|kunde|name 1|nom|nom client|navn|"
    "debitornavn|debitorenname",
    "address": "address|address 1|street|street 1|adresse|strasse|straße|street address|sell-to address",
    "address_2": "address 2|street 2|adresse 2|adresszusatz|address line 2|adresse (2ème ligne)",
    "post_code": "post code|postal code|postcode|zip|zip code|plz|plz-code|postleitzahl|post code key|zip/postal code|"
    "code postal|postnr|postnummer",
    "city": "city|town|ort|stadt|ville|by",
    "county": "county|state|region|province|state/province|bundesland|bundesregion|county/state|région|amt",
    "country_code": "country/region code|country code|country/region|country|land|länder-/regionscode|ländercode|"
    "code pays/région|pays|lande-/områdekode|landekode",
    "contact": "contact|contact name|contact person|kontakt|ansprechpartner|primary contact|attention",
    "salesperson_code": "salesperson code|salesperson|sales person|verkäufercode|verkäufer|salespers purch code|"
    "code vendeur|vendeur|sælgerkode|sælger",
    "credit_limit_lcy": "credit limit (lcy)|credit limit|creditlimit|kreditlimit|kreditlimit (mw)|crédit autorisé ds|"
    "kreditmaksimum (rv)|kreditmaksimum",
    "blocked": "blocked|gesperrt|bloqué|spærret",
    "phone_no": "phone no|phone|telephone|phone number|tel|telefon|telefonnr|telephone 1|main phone|n° téléphone|"
    "téléphone|tlf",
    "fax_no": "fax no|fax|fax number|telefax|faxnr|n° télécopie|télécopie|telefaxnr",
    "email": "e-mail|email|mail|e-mail address|email address|e-mail-adresse|adresse e-mail|mailadresse",
    "home_page": "home page|homepage|website|web site|web|url|internetadresse|internet|page d'accueil|hjemmeside",
    "vat_registration_no": "vat registration no|vat reg no|vat no|vat number|vat id|ust-idnr|umsatzsteuer-id|"
    "n° identif. intracomm|se/cvr-nr|cvr-nr|momsnr",
    "gen_bus_posting_group": "gen bus posting group|general business posting group|geschäftsbuchungsgruppe|"
    "groupe compta. marché|virksomhedsbogføringsgruppe",
    "customer_posting_group": "customer posting group|debitorenbuchungsgruppe|groupe compta. client|"
    "debitorbogføringsgruppe",
    "currency_code": "currency code|currency|währungscode|währung|code devise|devise|valutakode|valuta",
    "payment_terms_code": "payment terms code|payment terms|terms|zahlungsbedingungscode|zlg.-bedingungscode|"
    "code condition paiement|code conditions paiement|betalingsbetingelseskode|betalingsbeting.kode",
    "payment_method_code": "payment method code|payment method|zahlungsformcode|zlg.-formcode|code mode de règlement|"
    "code mode règlement|betalingsformskode|betalingsformkode",
    "location_code": "location code|location|lagerortcode|lagerort|code magasin|lokationskode",
    "shipment_method_code": "shipment method code|shipment method|lieferbedingungscode|lieferbedingung|"
    "code condition livraison|code conditions livraison|leveringskode|leveringsbetingelseskode",
    "shipping_agent_code": "shipping agent code|shipping agent|zustellercode|zusteller|code transporteur|speditørkode",
    "shipping_advice": "shipping advice|versandavisierung|versandanweisung|option d'expédition|afsendelsesadvis",
}

SALESPEOPLE: Mapping[str, str] = {
    "code": "code|salesperson code|salesperson/purchaser code|salesperson|no|initials|verkäufercode|kürzel|"
    "code vendeur|kode|sælgerkode",
    "name": "name|salesperson name|full name|salesperson/purchaser name|nom|navn",
    "job_title": "job title|title|position|stelle|funktion|fonction|stilling",
    "email": "e-mail|email|e-mail address|email address|mail|e-mail-adresse|adresse e-mail",
    "phone_no": "phone no|phone|telephone|phone number|mobile|telefon|telefonnr|mobile phone no|n° téléphone",
}

LEDGER_ENTRIES: Mapping[str, str] = {
    "entry_no": "entry no|entry number|lfd. nr|postennr|n° séquence|n° écriture|løbenr",
    "customer_no": "customer no|customer number|customer id|debitorennr|kundennr|kundennummer|n° client|debitornr",
    "posting_date": "posting date|date posted|buchungsdatum|date comptabilisation|date de comptabilisation|"
    "bogføringsdato",
    "due_date": "due date|fälligkeitsdatum|fällig am|date d'échéance|date échéance|forfaldsdato",
    "document_type": "document type|doc type|belegart|type document|type de document|bilagstype",
    "document_no": "document no|document number|doc no|belegnr|belegnummer|n° document|bilagsnr",
    "description": "description|posting description|beschreibung|désignation|beskrivelse",
    "currency_code": "currency code|currency|währungscode|währung|code devise|valutakode|valuta",
    "amount": "amount|betrag|montant|beløb",
    "amount_lcy": "amount (lcy)|original amount (lcy)|betrag (mw)|montant ds|montant (ds)|beløb (rv)",
    "remaining_lcy": "remaining amt. (lcy)|remaining amount (lcy)|restbetrag (mw)|montant ouvert ds|"
    "montant ouvert (ds)|mtt restant ds|restbeløb (rv)",
    "sales_lcy": "sales (lcy)|verkauf (mw)|verkaufsbetrag (mw)|ventes ds|ventes (ds)|salg (rv)",
    "prepayment": "prepayment|vorauszahlung|acompte|forudbetaling",
}
