<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Dynamics NAV data</source>
        <translation>Dynamics NAV-data</translation>
    </message>
    <message>
        <source>Dynamics CRM data</source>
        <translation>Dynamics CRM-data</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Logfil</translation>
    </message>
    <message>
        <source>%1 (bundle)</source>
        <translation>%1 (pakke)</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Tandem</source>
        <translation>Om Tandem</translation>
    </message>
    <message>
        <source>Versions and places</source>
        <translation>Versioner og placeringer</translation>
    </message>
    <message>
        <source>Tandem %1</source>
        <translation>Tandem %1</translation>
    </message>
    <message>
        <source>Couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step.</source>
        <translation>Sammenkæder Dynamics NAV-debitorer med Dynamics CRM-firmaer og holder dem ens.</translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <translation>&amp;Licenser…</translation>
    </message>
    <message>
        <source>What Tandem is made of, and under which terms.</source>
        <translation>Hvad Tandem er lavet af, og på hvilke vilkår.</translation>
    </message>
    <message>
        <source>Open &amp;Data Folder</source>
        <translation>Åbn &amp;datamappe</translation>
    </message>
    <message>
        <source>Open Lo&amp;g</source>
        <translation>Åbn lo&amp;g</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copies versions and places, for whoever helps you.</source>
        <translation>Kopierer versioner og placeringer til den, der hjælper dig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Versions and places were copied.</source>
        <translation>Versioner og placeringer er kopieret.</translation>
    </message>
    <message>
        <source>No program opens %1 here.</source>
        <translation>Intet program her åbner %1.</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>The Customer record is not coupled to Microsoft Dynamics CRM. Do you want to create a coupling?</source>
        <translation>Debitoren er ikke sammenkædet med Microsoft Dynamics CRM. Vil du oprette en sammenkædning?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>There are no accounts yet</source>
        <translation>Der er ingen firmaer endnu</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Primary Contact Name</source>
        <translation>Primær kontakt</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Gade 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Gade 2</translation>
    </message>
    <message>
        <source>ZIP/Postal Code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State/Province</source>
        <translation>Stat/provins</translation>
    </message>
    <message>
        <source>Country/Region</source>
        <translation>Land/område</translation>
    </message>
    <message>
        <source>Freight Terms</source>
        <translation>Fragtbetingelser</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Forsendelsesmåde</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Address 1</source>
        <translation>Adresse 1</translation>
    </message>
    <message>
        <source>Billing and Shipping</source>
        <translation>Fakturering og levering</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Primary Contact Name</source>
        <translation>Primær kontakt</translation>
    </message>
    <message>
        <source>Relationship Type</source>
        <translation>Relationstype</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Gade 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Gade 2</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Postnr.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Sammenkædet</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitornr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Ikke sammenkædet</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>In the Mapping</source>
        <translation>I tilknytningen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
</context>
<context>
    <name>AccountLookup</name>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Microsoft Dynamics CRM-firmaer</translation>
    </message>
    <message>
        <source>No account is shown. Clear the filter or show the coupled accounts.</source>
        <translation>Ingen firmaer vises. Ryd filteret, eller vis de sammenkædede firmaer.</translation>
    </message>
    <message>
        <source>Best Matches</source>
        <translation>Bedste match</translation>
    </message>
    <message>
        <source>All Accounts</source>
        <translation>Alle firmaer</translation>
    </message>
    <message>
        <source>Show Coupled Accounts</source>
        <translation>Vis sammenkædede firmaer</translation>
    </message>
    <message>
        <source>Hide Coupled Accounts</source>
        <translation>Skjul sammenkædede firmaer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Nuværende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Sammenkædet</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitornr.</translation>
    </message>
    <message>
        <source>Account Number</source>
        <translation>Firmanummer</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Gade 1</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Postnr.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Main Phone</source>
        <translation>Hovedtelefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Primary Contact Name</source>
        <translation>Primær kontakt</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>same name</source>
        <translation>samme navn</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>næsten samme navn</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>samme SE/CVR-nr.</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>samme telefonnummer</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>samme maildomæne</translation>
    </message>
    <message>
        <source>same web site</source>
        <translation>samme websted</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>samme nummer</translation>
    </message>
    <message>
        <source>same post code</source>
        <translation>samme postnummer</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>samme by</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>samme gade</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
</context>
<context>
    <name>AccountWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Deletes the account from Dynamics CRM.</source>
        <translation>Sletter firmaet i Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;let</translation>
    </message>
    <message>
        <source>Opens the coupled customer in Dynamics NAV.</source>
        <translation>Åbner den sammenkædede debitor i Dynamics NAV.</translation>
    </message>
    <message>
        <source>Dynamics &amp;NAV</source>
        <translation>Dynamics &amp;NAV</translation>
    </message>
    <message>
        <source>Creates a customer from the account, and couples the two.</source>
        <translation>Opretter en debitor ud fra firmaet og sammenkæder de to.</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics &amp;NAV</source>
        <translation>Opret debitor i Dynamics &amp;NAV</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>Print the account with its figures.</source>
        <translation>Udskriv firmaet med dets tal.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation>&amp;Vis udskrift</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Gem som &amp;PDF…</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer in Dynamics NAV.</source>
        <translation>Firmaet er ikke sammenkædet med en debitor i Dynamics NAV.</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Ejer: %1</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Nyt firma</translation>
    </message>
    <message>
        <source>Coupled to %1</source>
        <translation>Sammenkædet med %1</translation>
    </message>
    <message>
        <source>Coupled to a deleted customer</source>
        <translation>Sammenkædet med en slettet debitor</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Ikke sammenkædet</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Microsoft Dynamics CRM-firmaer</translation>
    </message>
    <message>
        <source>Create Custo&amp;mer in Dynamics NAV</source>
        <translation>O&amp;pret debitor i Dynamics NAV</translation>
    </message>
    <message>
        <source>&amp;Hide Coupled Accounts</source>
        <translation>&amp;Skjul sammenkædede firmaer</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Debitor</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Der er ingen firmaer endnu.</translation>
    </message>
    <message>
        <source>&amp;New Account</source>
        <translation>N&amp;yt firma</translation>
    </message>
    <message>
        <source>Select a single account to delete it.</source>
        <translation>Vælg et enkelt firma for at slette det.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Behandl</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;Show Coupled Accounts</source>
        <translation>&amp;Vis sammenkædede firmaer</translation>
    </message>
    <message>
        <source>No account is shown. Clear the filter or show the coupled accounts.</source>
        <translation>Ingen firmaer vises. Ryd filteret, eller vis de sammenkædede firmaer.</translation>
    </message>
    <message>
        <source>No account fits this filter.</source>
        <translation>Ingen firmaer passer til dette filter.</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>Vælg et firma først.</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer.</source>
        <translation>Firmaet er ikke sammenkædet med en debitor.</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Customer and Account</source>
        <translation>Debitor og firma</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>samme domæne</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>næsten ens</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ens</translation>
    </message>
    <message>
        <source>different</source>
        <translation>forskellig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Post Code</source>
        <translation>Postnr.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Hjemmeside</translation>
    </message>
    <message>
        <source>VAT No.</source>
        <translation>SE/CVR-nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Udseende</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lys</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørk</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>&amp;Høj kontrast, lys</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Høj &amp;kontrast, mørk</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>Som skr&amp;ivebordet</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the desktop is.</source>
        <translation>Lys, mørk eller høj kontrast som skrivebordet.</translation>
    </message>
</context>
<context>
    <name>BestMatches</name>
    <message>
        <source>Best Matches</source>
        <translation>Bedste match</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, valgt</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Account (GUID)</source>
        <translation>Firma (GUID)</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Firmanavn</translation>
    </message>
    <message>
        <source>Account Number</source>
        <translation>Firmanummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address 1: City</source>
        <translation>Adresse 1: By</translation>
    </message>
    <message>
        <source>Address 1: Country/Region</source>
        <translation>Adresse 1: Land/område</translation>
    </message>
    <message>
        <source>Address 1: Freight Terms</source>
        <translation>Adresse 1: Fragtbetingelser</translation>
    </message>
    <message>
        <source>Address 1: Primary Contact Name</source>
        <translation>Adresse 1: Primær kontakt</translation>
    </message>
    <message>
        <source>Address 1: Shipping Method</source>
        <translation>Adresse 1: Forsendelsesmåde</translation>
    </message>
    <message>
        <source>Address 1: State/Province</source>
        <translation>Adresse 1: Stat/provins</translation>
    </message>
    <message>
        <source>Address 1: Street 1</source>
        <translation>Adresse 1: Gade 1</translation>
    </message>
    <message>
        <source>Address 1: Street 2</source>
        <translation>Adresse 1: Gade 2</translation>
    </message>
    <message>
        <source>Address 1: ZIP/Postal Code</source>
        <translation>Adresse 1: Postnummer</translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation>Adresse 2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Amount (LCY)</source>
        <translation>Beløb (RV)</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (RV)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Spærret</translation>
    </message>
    <message>
        <source>Case (GUID)</source>
        <translation>Sag (GUID)</translation>
    </message>
    <message>
        <source>Case Number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Case Title</source>
        <translation>Sagstitel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Country/Region Code</source>
        <translation>Lande-/områdekode</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Created On</source>
        <translation>Oprettet den</translation>
    </message>
    <message>
        <source>Credit Limit</source>
        <translation>Kreditmaksimum</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditmaksimum (RV)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Currency Code</source>
        <translation>Valutakode</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitornr.</translation>
    </message>
    <message>
        <source>Customer Posting Group</source>
        <translation>Debitorbogføringsgruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiveret</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Bilagsnr.</translation>
    </message>
    <message>
        <source>Document Type</source>
        <translation>Bilagstype</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Forfaldsdato</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Effective From</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Effective To</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiveret</translation>
    </message>
    <message>
        <source>Entry No.</source>
        <translation>Løbenr.</translation>
    </message>
    <message>
        <source>Est. Close Date</source>
        <translation>Anslået lukkedato</translation>
    </message>
    <message>
        <source>Est. Revenue</source>
        <translation>Anslået omsætning</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fax No.</source>
        <translation>Telefax</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Fulde navn</translation>
    </message>
    <message>
        <source>Gen. Bus. Posting Group</source>
        <translation>Virksomhedsbogføringsgruppe</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Hjemmeside</translation>
    </message>
    <message>
        <source>Integration User</source>
        <translation>Integrationsbruger</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Faktureret forudbet.beløb (RV)</translation>
    </message>
    <message>
        <source>Job Title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Location Code</source>
        <translation>Lokationskode</translation>
    </message>
    <message>
        <source>Main Phone</source>
        <translation>Hovedtelefon</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opportunity (GUID)</source>
        <translation>Salgsmulighed (GUID)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Udestående fakturaer (RV)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Udestående ordrer (RV)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Forfaldne beløb (RV)</translation>
    </message>
    <message>
        <source>Overdue Amounts As Of Date</source>
        <translation>Forfaldne beløb pr. dato</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Payment Method Code</source>
        <translation>Betalingsformskode</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Betalingsbetingelser</translation>
    </message>
    <message>
        <source>Payment Terms Code</source>
        <translation>Betalingsbeting.kode</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post Code</source>
        <translation>Postnr.</translation>
    </message>
    <message>
        <source>Posting Date</source>
        <translation>Bogføringsdato</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Forudbetaling</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>Primær mail</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sandsynlighed</translation>
    </message>
    <message>
        <source>Quote (GUID)</source>
        <translation>Tilbud (GUID)</translation>
    </message>
    <message>
        <source>Quote ID</source>
        <translation>Tilbuds-id</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Relationship Type</source>
        <translation>Relationstype</translation>
    </message>
    <message>
        <source>Remaining Amt. (LCY)</source>
        <translation>Restbeløb (RV)</translation>
    </message>
    <message>
        <source>Sales (LCY)</source>
        <translation>Salg (RV)</translation>
    </message>
    <message>
        <source>Salesperson Code</source>
        <translation>Sælgerkode</translation>
    </message>
    <message>
        <source>Shipment Method Code</source>
        <translation>Lev.formskode</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Leveret ikke faktureret (RV)</translation>
    </message>
    <message>
        <source>Shipping Advice</source>
        <translation>Afsendelsesadvis</translation>
    </message>
    <message>
        <source>Shipping Agent Code</source>
        <translation>Speditørkode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status Reason</source>
        <translation>Statusårsag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Total Amount</source>
        <translation>Samlet beløb</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Samlet salg (RV)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>User (GUID)</source>
        <translation>Bruger (GUID)</translation>
    </message>
    <message>
        <source>User Licensed</source>
        <translation>Bruger har licens</translation>
    </message>
    <message>
        <source>VAT Registration No.</source>
        <translation>SE/CVR-nr.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Websted</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Save or cancel the changes on the card first.</source>
        <translation>Gem eller annuller først ændringerne på kortet.</translation>
    </message>
    <message>
        <source>The card is being edited.</source>
        <translation>Kortet redigeres.</translation>
    </message>
    <message>
        <source>Choose Edit first.</source>
        <translation>Vælg Rediger først.</translation>
    </message>
    <message>
        <source>The card is only viewed.</source>
        <translation>Kortet er kun åbnet til visning.</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Vælg en debitor først.</translation>
    </message>
</context>
<context>
    <name>CardHeading</name>
    <message>
        <source>Blocked: %1</source>
        <translation>Spærret: %1</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Sammenkædet</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Ikke sammenkædet</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Goes in too</source>
        <translation>Kommer også med</translation>
    </message>
    <message>
        <source>All &amp;Rows</source>
        <translation>Alle &amp;rækker</translation>
    </message>
    <message>
        <source>All Rows</source>
        <translation>Alle rækker</translation>
    </message>
    <message>
        <source>Decides about all rows that are shown at once.</source>
        <translation>Afgør alle viste rækker på én gang.</translation>
    </message>
    <message>
        <source>&amp;Save Problems…</source>
        <translation>&amp;Gem problemer…</translation>
    </message>
    <message>
        <source>Save Problems</source>
        <translation>Gem problemer</translation>
    </message>
    <message>
        <source>{field} {code}</source>
        <translation>{field} {code}</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Intet er ændret siden den seneste fil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) may be records that are here already: look at them first.</source>
        <translation>
            <numerusform>1 ny række kan være en post, der allerede er her: se på den først.</numerusform>
            <numerusform>%Ln nye rækker kan være poster, der allerede er her: se på dem først.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tick All</source>
        <translation>Af&amp;kryds alle</translation>
    </message>
    <message>
        <source>&amp;Untick All</source>
        <translation>&amp;Fjern alle krydser</translation>
    </message>
    <message>
        <source>Take the &amp;File&apos;s Values</source>
        <translation>Brug filens &amp;værdier</translation>
    </message>
    <message>
        <source>&amp;Keep What Is Here</source>
        <translation>Be&amp;hold det, der er her</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Afgør &amp;senere</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln Sure Match(es)</source>
        <translation>
            <numerusform>&amp;Bekræft 1 sikkert match</numerusform>
            <numerusform>&amp;Bekræft %Ln sikre match</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes in too, because records refer to it</source>
        <translation>Kommer også med, fordi poster henviser til det</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>K&amp;opier rapport</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Kopier rapport</translation>
    </message>
    <message>
        <source>Copies everything that is said here as text.</source>
        <translation>Kopierer alt, hvad der står her, som tekst.</translation>
    </message>
    <message>
        <source>Goes in too</source>
        <translation>Kommer også med</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>&amp;Udelad rækkerne med fejl</translation>
    </message>
    <message>
        <source>Leave out the rows with errors</source>
        <translation>Udelad rækkerne med fejl</translation>
    </message>
    <message>
        <source>Otherwise nothing goes in while a row has an error.</source>
        <translation>Ellers kommer intet med, så længe en række har en fejl.</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fejl: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Advarsler: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Bemærkninger: %1</translation>
    </message>
    <message>
        <source>%1 %2  (records: %3)</source>
        <translation>%1 %2  (poster: %3)</translation>
    </message>
    <message>
        <source>%1 of %2 rows go in</source>
        <translation>%1 af %2 rækker kommer med</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Intet er i vejen.</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>Bemærkninger til filen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Goes in too, because records refer to it</source>
        <translation>Kommer også med, fordi poster henviser til det</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Check Database</source>
        <translation>Kontroller database</translation>
    </message>
    <message>
        <source>Open C&amp;ustomer</source>
        <translation>Åbn &amp;debitor</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Kontroller igen</translation>
    </message>
    <message>
        <source>Co&amp;py Report</source>
        <translation>Ko&amp;pier rapport</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Gem rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen blev stoppet.</translation>
    </message>
    <message>
        <source>The check was not done.</source>
        <translation>Kontrollen blev ikke udført.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Rapporten er kopieret.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Gem rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Rapporten er gemt som %1.</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>Rapporten kunne ikke gemmes der. Vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The database file is damaged.</source>
        <translation>Databasefilen er beskadiget.</translation>
    </message>
    <message>
        <source>A row refers to one that is not there.</source>
        <translation>En række henviser til en, der ikke findes.</translation>
    </message>
    <message>
        <source>A guard of the database is missing: it would accept what must never be.</source>
        <translation>En kontrol i databasen mangler: databasen ville acceptere noget, der aldrig må forekomme.</translation>
    </message>
    <message>
        <source>The record has several active couplings.</source>
        <translation>Posten har flere aktive sammenkædninger.</translation>
    </message>
    <message>
        <source>An entry of the history was changed.</source>
        <translation>En linje i historikken er ændret.</translation>
    </message>
    <message>
        <source>An entry of the history is missing.</source>
        <translation>En linje i historikken mangler.</translation>
    </message>
    <message>
        <source>An entry of the history was put in by other means.</source>
        <translation>En linje i historikken er indsat på anden måde.</translation>
    </message>
    <message>
        <source>The job ended, and nobody knows what became of this record.</source>
        <translation>Jobbet er slut, og ingen ved, hvad der blev af denne post.</translation>
    </message>
    <message>
        <source>A job was cut off.</source>
        <translation>Et job blev afbrudt.</translation>
    </message>
    <message>
        <source>The counts of a job are not those of its records.</source>
        <translation>Jobbets antal svarer ikke til dets poster.</translation>
    </message>
    <message>
        <source>The record is older than the history knows it.</source>
        <translation>Posten er ældre end det, historikken kender.</translation>
    </message>
    <message>
        <source>A value was changed without a new version of the record.</source>
        <translation>En værdi er ændret, uden at posten har fået en ny version.</translation>
    </message>
    <message>
        <source>What is kept of the last synchronization is not what both sides held then.</source>
        <translation>Det, der er gemt fra seneste synkronisering, er ikke det, begge sider havde dengang.</translation>
    </message>
    <message>
        <source>The customer statistics in Dynamics CRM are not those that were pushed.</source>
        <translation>Debitorstatistikken i Dynamics CRM er ikke den, der blev overført.</translation>
    </message>
    <message>
        <source>The customer statistics in Dynamics CRM are not those of today.</source>
        <translation>Debitorstatistikken i Dynamics CRM er ikke dagens.</translation>
    </message>
    <message>
        <source>Differences are remembered of couplings that ended.</source>
        <translation>Der huskes forskelle for sammenkædninger, der er slettet.</translation>
    </message>
    <message>
        <source>The search does not find this customer.</source>
        <translation>Søgningen finder ikke denne debitor.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Der er ingen sikkerhedskopi endnu.</translation>
    </message>
    <message>
        <source>The last backup is older than a week.</source>
        <translation>Den seneste sikkerhedskopi er over en uge gammel.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What Was Found</source>
        <translation>Hvad der blev fundet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>What to Do</source>
        <translation>Hvad du kan gøre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Check Database</source>
        <translation>Kontroller database</translation>
    </message>
    <message>
        <source>What Was Checked</source>
        <translation>Hvad der blev kontrolleret</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Hvad der blev kontrolleret</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>ikke kontrolleret: %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 fund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 fund</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Database files</source>
        <translation>Databasefiler</translation>
    </message>
    <message>
        <source>References between tables</source>
        <translation>Henvisninger mellem tabeller</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Sammenkædninger</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Jobs and their ends</source>
        <translation>Job og deres afslutning</translation>
    </message>
    <message>
        <source>Versions of records</source>
        <translation>Versioner af poster</translation>
    </message>
    <message>
        <source>Last synchronized values</source>
        <translation>Senest synkroniserede værdier</translation>
    </message>
    <message>
        <source>Customer statistics in Dynamics CRM</source>
        <translation>Debitorstatistik i Dynamics CRM</translation>
    </message>
    <message>
        <source>Remembered differences</source>
        <translation>Huskede forskelle</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Søgeindeks</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>the NAV integration solution is not installed in Dynamics CRM</source>
        <translation>NAV-integrationsløsningen er ikke installeret i Dynamics CRM</translation>
    </message>
    <message>
        <source>PostgreSQL sees to it</source>
        <translation>det sørger PostgreSQL for</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>kendes ikke her</translation>
    </message>
    <message>
        <source>Rebuild the search index.</source>
        <translation>Genopbyg søgeindekset.</translation>
    </message>
    <message>
        <source>Forget them; they are found anew.</source>
        <translation>Glem dem; de findes igen.</translation>
    </message>
    <message>
        <source>Settle what was cut off.</source>
        <translation>Afslut det, der blev afbrudt.</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>Lav en sikkerhedskopi nu.</translation>
    </message>
    <message>
        <source>Restore the last backup before you go on working.</source>
        <translation>Gendan den seneste sikkerhedskopi, før du arbejder videre.</translation>
    </message>
    <message>
        <source>Restore the last backup, or ask whoever edits the database by other means.</source>
        <translation>Gendan den seneste sikkerhedskopi, eller spørg den, der redigerer databasen på anden måde.</translation>
    </message>
    <message>
        <source>Delete the couplings that are too many and set up the right one.</source>
        <translation>Slet de overskydende sammenkædninger, og konfigurer den rigtige.</translation>
    </message>
    <message>
        <source>Ask who edits the database by other means; compare with the last backup.</source>
        <translation>Spørg den, der redigerer databasen på anden måde, og sammenlign med den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Start the program again; it settles what was cut off.</source>
        <translation>Start programmet igen; det afslutter det, der blev afbrudt.</translation>
    </message>
    <message>
        <source>A backup may have been restored on one side alone. Compare the two records.</source>
        <translation>Måske er en sikkerhedskopi kun gendannet på den ene side. Sammenlign de to poster.</translation>
    </message>
    <message>
        <source>Open Synchronize Now on this customer and compare the two records.</source>
        <translation>Åbn Synkroniser nu for denne debitor, og sammenlign de to poster.</translation>
    </message>
    <message>
        <source>Update Account Statistics of this customer.</source>
        <translation>Opdater firmastatistik for denne debitor.</translation>
    </message>
    <message>
        <source>Rebuild Search Index</source>
        <translation>Genopbyg søgeindeks</translation>
    </message>
    <message>
        <source>Forget and Compare Anew</source>
        <translation>Glem og sammenlign igen</translation>
    </message>
    <message>
        <source>Settle Now</source>
        <translation>Afslut nu</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Sikkerhedskopier nu</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ikke kontrolleret</translation>
    </message>
    <message>
        <source>Everything is in order. %1 rules were checked over %2 rows.</source>
        <translation>Alt er i orden. %1 regler blev kontrolleret på %2 rækker.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 fejl</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 fejl</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advarsel</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advarsler</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 bemærkning</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 bemærkninger</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1 fundet.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>&amp;Send data update to Dynamics CRM.</source>
        <translation>&amp;Send dataopdatering til Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Get data update from Dynamics CRM.</source>
        <translation>&amp;Hent dataopdatering fra Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Merge data.</source>
        <translation>&amp;Flet data.</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>There are no codes yet</source>
        <translation>Der er ingen koder endnu</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose Columns</source>
        <translation>Vælg kolonner</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Tick the columns to show. Drag them, or press Alt+Up and Alt+Down, to order them.</source>
        <translation>Afkryds de kolonner, der skal vises. Træk dem, eller tryk på Alt+Pil op og Alt+Pil ned for at ændre rækkefølgen.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pil op</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pil ned</translation>
    </message>
    <message>
        <source>Usual &amp;Widths</source>
        <translation>Normale &amp;bredder</translation>
    </message>
    <message>
        <source>Makes each column as wide as it is by itself</source>
        <translation>Giver hver kolonne dens oprindelige bredde</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>N&amp;ulstil</translation>
    </message>
    <message>
        <source>Columns, order and widths as the list has them by itself</source>
        <translation>Kolonner, rækkefølge og bredder, som listen oprindelig har dem</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Afkryds mindst én kolonne.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>Tegn&amp;kodning</translation>
    </message>
    <message>
        <source>Specifies how the characters are stored in the file.</source>
        <translation>Angiver, hvordan tegnene er gemt i filen.</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Skilletegn</translation>
    </message>
    <message>
        <source>Specifies the sign between two values.</source>
        <translation>Angiver tegnet mellem to værdier.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bel</translation>
    </message>
    <message>
        <source>Specifies the sheet of the workbook.</source>
        <translation>Angiver projektmappens ark.</translation>
    </message>
    <message>
        <source>%1 of %2 columns go in.</source>
        <translation>%1 af %2 kolonner kommer med.</translation>
    </message>
    <message>
        <source>Choose a column for %1, which every record needs.</source>
        <translation>Vælg en kolonne til %1, som hver post skal have.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Command bar</source>
        <translation>Kommandolinje</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Company Name</source>
        <translation>Virksomhedsnavn</translation>
    </message>
    <message>
        <source>Specifies the company&apos;s name.</source>
        <translation>Angiver virksomhedens navn.</translation>
    </message>
    <message>
        <source>Local Currency (LCY)</source>
        <translation>Regnskabsvaluta (RV)</translation>
    </message>
    <message>
        <source>Specifies the ISO code that a blank currency code stands for.</source>
        <translation>Angiver den ISO-kode, som en tom valutakode står for.</translation>
    </message>
    <message>
        <source>Fiscal Year Starts In</source>
        <translation>Regnskabsåret starter i</translation>
    </message>
    <message>
        <source>Specifies the month from which Total Sales of the fiscal year are counted.</source>
        <translation>Angiver den måned, som regnskabsårets samlede salg regnes fra.</translation>
    </message>
    <message>
        <source>Customer Number Series</source>
        <translation>Debitornummerserie</translation>
    </message>
    <message>
        <source>Specifies the series that new customers get their No. from.</source>
        <translation>Angiver den serie, som nye debitorer får deres nummer fra.</translation>
    </message>
    <message>
        <source>Customer Template</source>
        <translation>Debitorskabelon</translation>
    </message>
    <message>
        <source>Specifies the template whose defaults new customers start with.</source>
        <translation>Angiver den skabelon, hvis standardværdier nye debitorer starter med.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Enter the three letters of an ISO currency code, such as GBP.</source>
        <translation>Angiv de tre bogstaver i en ISO-valutakode, f.eks. DKK.</translation>
    </message>
</context>
<context>
    <name>Completed</name>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synkroniseringen er fuldført.</translation>
    </message>
    <message>
        <source>{text} These fields were left alone: {fields}</source>
        <translation>{text} Disse felter blev ladt urørt: {fields}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by Someone Else</source>
        <translation>Ændret af en anden</translation>
    </message>
    <message>
        <source>%1 saved this record while you were editing it. Choose for each field what is to be kept; Cancel brings you back to the card with everything you typed.</source>
        <translation>%1 gemte denne post, mens du redigerede den. Vælg for hvert felt, hvad der skal beholdes; Annuller bringer dig tilbage til kortet med alt det, du har skrevet.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>When Opened</source>
        <translation>Da du åbnede</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andens</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>den andens</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>din</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Begge ændret</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(tom)</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Microsoft Dynamics CRM Connection Setup</source>
        <translation>Microsoft Dynamics CRM-forbindelseskonfiguration</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Dynamics NAV Integration Solution</source>
        <translation>Dynamics NAV-integrationsløsning</translation>
    </message>
    <message>
        <source>Field Mapping</source>
        <translation>Felttilknytning</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>The company&apos;s fields have changes that were not saved. Do you want to save them?</source>
        <translation>Virksomhedens felter har ændringer, der ikke er gemt. Vil du gemme dem?</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ikke-gemte ændringer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiveret</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Ikke aktiveret</translation>
    </message>
    <message>
        <source>The integration is enabled.</source>
        <translation>Integrationen er aktiveret.</translation>
    </message>
    <message>
        <source>The integration is not enabled any more.</source>
        <translation>Integrationen er ikke længere aktiveret.</translation>
    </message>
    <message>
        <source>The solution was installed in Dynamics CRM.</source>
        <translation>Løsningen er installeret i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Do you want to remove the Dynamics NAV integration solution from Dynamics CRM?

The customer statistics that were pushed to accounts are removed with it. Accounts and couplings stay.</source>
        <translation>Vil du fjerne Dynamics NAV-integrationsløsningen fra Dynamics CRM?

Den debitorstatistik, der er overført til firmaer, fjernes også. Firmaer og sammenkædninger bliver.</translation>
    </message>
    <message>
        <source>Remove Solution</source>
        <translation>Fjern løsning</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fj&amp;ern</translation>
    </message>
    <message>
        <source>The solution was removed from Dynamics CRM.</source>
        <translation>Løsningen er fjernet fra Dynamics CRM.</translation>
    </message>
    <message>
        <source>The setup was saved.</source>
        <translation>Konfigurationen er gemt.</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>A&amp;ktiveret</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiveret</translation>
    </message>
    <message>
        <source>Specifies whether customers can be coupled to accounts and synchronized.</source>
        <translation>Angiver, om debitorer kan sammenkædes med firmaer og synkroniseres.</translation>
    </message>
    <message>
        <source>While the integration is not enabled, the Dynamics CRM actions, FactBoxes and pages are hidden. Couplings stay as they are.</source>
        <translation>Når integrationen ikke er aktiveret, er handlinger, faktabokse og sider for Dynamics CRM skjult. Sammenkædninger bliver, som de er.</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Coupled Customers</source>
        <translation>Sammenkædede debitorer</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>Af&amp;prøv forbindelse</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Afprøv forbindelse</translation>
    </message>
    <message>
        <source>Asking both sides…</source>
        <translation>Spørger begge sider…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 svarer.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 svarer ikke: %2</translation>
    </message>
</context>
<context>
    <name>Contacting</name>
    <message>
        <source>No program on this computer opens this.</source>
        <translation>Intet program på denne computer åbner dette.</translation>
    </message>
    <message>
        <source>%1 (Alt+Enter)</source>
        <translation>%1 (Alt+Enter)</translation>
    </message>
    <message>
        <source>Write a mail to %1</source>
        <translation>Skriv en mail til %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring til %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Her er ikke angivet noget.</translation>
    </message>
    <message>
        <source>This is no e-mail address that can be written to.</source>
        <translation>Dette er ikke en mailadresse, der kan skrives til.</translation>
    </message>
    <message>
        <source>There are several addresses here. Only one can be written to.</source>
        <translation>Her er flere adresser. Der kan kun skrives til én.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>Dette er ikke et telefonnummer, der kan ringes til.</translation>
    </message>
    <message>
        <source>This is no address of a page on the web.</source>
        <translation>Dette er ikke adressen på en webside.</translation>
    </message>
</context>
<context>
    <name>ConversionDetails</name>
    <message>
        <source>&amp;Leave alone on purpose</source>
        <translation>&amp;Lad bevidst urørt</translation>
    </message>
    <message>
        <source>Leave alone on purpose</source>
        <translation>Lad bevidst urørt</translation>
    </message>
    <message>
        <source>Specifies that this code has no counterpart, and that nobody needs to be told again: the field is neither sent nor overwritten.</source>
        <translation>Angiver, at denne kode ikke har et modstykke, og at ingen behøver at få det at vide igen: feltet bliver hverken sendt eller overskrevet.</translation>
    </message>
    <message>
        <source>&amp;Bring Back as This Code</source>
        <translation>Hent tilba&amp;ge som denne kode</translation>
    </message>
    <message>
        <source>Bring Back as This Code</source>
        <translation>Hent tilbage som denne kode</translation>
    </message>
    <message>
        <source>&amp;Remove Counterpart</source>
        <translation>&amp;Fjern modstykke</translation>
    </message>
    <message>
        <source>Remove Counterpart</source>
        <translation>Fjern modstykke</translation>
    </message>
    <message>
        <source>Specifies the value in Dynamics CRM that stands for this code.</source>
        <translation>Angiver den værdi i Dynamics CRM, der står for denne kode.</translation>
    </message>
    <message>
        <source>&amp;Dynamics CRM</source>
        <translation>Dynamics &amp;CRM</translation>
    </message>
    <message>
        <source>Other &amp;Spellings</source>
        <translation>Andre &amp;stavemåder</translation>
    </message>
    <message>
        <source>Specifies further words, parted by commas, that are read as this code when they come from CRM.</source>
        <translation>Angiver yderligere ord, adskilt af komma, der læses som denne kode, når de kommer fra CRM.</translation>
    </message>
    <message>
        <source>(no counterpart)</source>
        <translation>(intet modstykke)</translation>
    </message>
</context>
<context>
    <name>ConversionModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Owner in Dynamics CRM</source>
        <translation>Ejer i Dynamics CRM</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Other Spellings</source>
        <translation>Andre stavemåder</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>urørt</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>intet modstykke</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <translation>{}, ændret</translation>
    </message>
    <message>
        <source>{}, stands for several codes</source>
        <translation>{}, står for flere koder</translation>
    </message>
</context>
<context>
    <name>ConversionPane</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Specifies which table is shown.</source>
        <translation>Angiver, hvilken tabel der vises.</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Modstykker</translation>
    </message>
    <message>
        <source>Open Sales&amp;person</source>
        <translation>Åbn sælg&amp;er</translation>
    </message>
    <message>
        <source>Open Salesperson</source>
        <translation>Åbn sælger</translation>
    </message>
    <message>
        <source>{value} stands for {codes}. From Dynamics CRM it comes back as {first}.</source>
        <translation>{value} står for {codes}. Fra Dynamics CRM kommer den tilbage som {first}.</translation>
    </message>
    <message>
        <source>Owners follow from the couplings of the salespeople; they are changed there.</source>
        <translation>Ejere følger af sælgernes sammenkædninger; de ændres der.</translation>
    </message>
</context>
<context>
    <name>ConversionTables</name>
    <message>
        <source>Used by 1 customer and {a}.</source>
        <translation>Bruges af 1 debitor og {a}.</translation>
    </message>
    <message>
        <source>Used by {n} customers and {a}.</source>
        <translation>Bruges af {n} debitorer og {a}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>og {} mere</translation>
    </message>
    <message>
        <source>No code stands for these values of Dynamics CRM: {}.</source>
        <translation>Ingen kode står for disse værdier i Dynamics CRM: {}.</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 firma</translation>
    </message>
    <message>
        <source>{} accounts</source>
        <translation>{} firmaer</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copies a link that opens this record, for a mail or a note.</source>
        <translation>Kopierer et link, der åbner denne post, til en mail eller en note.</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Kopier lin&amp;k</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Linket er kopieret.</translation>
    </message>
</context>
<context>
    <name>CoupledRecords</name>
    <message>
        <source>Coupled Records</source>
        <translation>Sammenkædede poster</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Dynamics NAV Customer</source>
        <translation>Dynamics NAV-debitor</translation>
    </message>
    <message>
        <source>Dynamics CRM Account</source>
        <translation>Dynamics CRM-firma</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>All fields are the same</source>
        <translation>Alle felter er ens</translation>
    </message>
    <message>
        <source>1 of %2 fields differs</source>
        <translation>1 af %2 felter er forskelligt</translation>
    </message>
    <message>
        <source>%1 of %2 fields differ</source>
        <translation>%1 af %2 felter er forskellige</translation>
    </message>
</context>
<context>
    <name>CouplingBox</name>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synkroniseret</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Restore or Delete…</source>
        <translation>Gendan eller slet…</translation>
    </message>
    <message>
        <source>deleted in CRM</source>
        <translation>slettet i CRM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>i dag, %1</translation>
    </message>
    <message>
        <source>NAV to CRM</source>
        <translation>NAV til CRM</translation>
    </message>
    <message>
        <source>CRM to NAV</source>
        <translation>CRM til NAV</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>flettet</translation>
    </message>
</context>
<context>
    <name>CouplingDialog</name>
    <message>
        <source>Microsoft Dynamics CRM Account Coupling</source>
        <translation>Microsoft Dynamics CRM-firmasammenkædning</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Hvad OK vil gøre</translation>
    </message>
    <message>
        <source>%1 was completed to %2. Choose OK once more if that is the account.</source>
        <translation>%1 blev udfyldt til %2. Vælg OK igen, hvis det er det rigtige firma.</translation>
    </message>
    <message>
        <source>Coupling…</source>
        <translation>Sammenkæder…</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser %1 is coupled now. Choose OK again.</source>
        <translation>Sælger/indkøber %1 er nu sammenkædet. Vælg OK igen.</translation>
    </message>
</context>
<context>
    <name>CouplingEffect</name>
    <message>
        <source>Choose an account, or create a new one.</source>
        <translation>Vælg et firma, eller opret et nyt.</translation>
    </message>
    <message>
        <source>OK changes nothing.</source>
        <translation>OK ændrer intet.</translation>
    </message>
    <message>
        <source>Nothing can be written while this stands in the way:</source>
        <translation>Intet kan skrives, så længe dette er i vejen:</translation>
    </message>
    <message>
        <source>Both records hold a value of their own here. Choose which one to keep, or leave both alone: {fields}</source>
        <translation>Begge poster har deres egen værdi her. Vælg, hvilken der skal beholdes, eller lad begge urørt: {fields}</translation>
    </message>
    <message>
        <source>These fields will be left alone:</source>
        <translation>Disse felter lades urørt:</translation>
    </message>
    <message>
        <source>OK couples the two records</source>
        <translation>OK sammenkæder de to poster</translation>
    </message>
    <message>
        <source>OK ends the present coupling and couples the customer to this account</source>
        <translation>OK sletter den nuværende sammenkædning og sammenkæder debitoren med dette firma</translation>
    </message>
    <message>
        <source>OK creates an account in Dynamics CRM, couples it</source>
        <translation>OK opretter et firma i Dynamics CRM, sammenkæder det</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{beginning}; no value is written.</source>
        <translation>{beginning}; ingen værdi skrives.</translation>
    </message>
    <message>
        <source>{beginning}; both hold the same values.</source>
        <translation>{beginning}; begge har de samme værdier.</translation>
    </message>
    <message>
        <source>{beginning} and {written}.</source>
        <translation>{beginning} og {written}.</translation>
    </message>
    <message>
        <source>{beginning}, then {written}.</source>
        <translation>{beginning}, og {written}.</translation>
    </message>
    <message>
        <source>writes nothing: both hold the same values</source>
        <translation>skriver intet: begge har de samme værdier</translation>
    </message>
    <message>
        <source>writes {crm} to the account and {nav} to the customer</source>
        <translation>skriver {crm} til firmaet og {nav} til debitoren</translation>
    </message>
    <message>
        <source>writes {values} to the account</source>
        <translation>skriver {values} til firmaet</translation>
    </message>
    <message>
        <source>writes {values} to the customer</source>
        <translation>skriver {values} til debitoren</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 værdi</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} værdier</translation>
    </message>
    <message>
        <source>One value will be replaced; the log keeps it.</source>
        <translation>Én værdi erstattes; loggen gemmer den.</translation>
    </message>
    <message>
        <source>One of its values will be replaced; the log keeps it.</source>
        <translation>Én af dets værdier erstattes; loggen gemmer den.</translation>
    </message>
    <message>
        <source>{count} of its values will be replaced; the log keeps them.</source>
        <translation>{count} af dets værdier erstattes; loggen gemmer dem.</translation>
    </message>
    <message>
        <source>{count} values will be replaced; the log keeps them.</source>
        <translation>{count} værdier erstattes; loggen gemmer dem.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>og {count} mere.</translation>
    </message>
</context>
<context>
    <name>CouplingForm</name>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Type a name, or press F4 to look one up</source>
        <translation>Skriv et navn, eller tryk på F4 for at slå op</translation>
    </message>
    <message>
        <source>Create &amp;New Account</source>
        <translation>Opret &amp;nyt firma</translation>
    </message>
    <message>
        <source>Create New Account</source>
        <translation>Opret nyt firma</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Synchronize After Coupling</source>
        <translation>S&amp;ynkroniser efter sammenkædning</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics NAV Data</source>
        <translation>Ja - Brug Dynamics NAV-dataene</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja - Brug Dynamics CRM-dataene</translation>
    </message>
    <message>
        <source>Yes - Merge the Data</source>
        <translation>Ja - Flet dataene</translation>
    </message>
    <message>
        <source>Specifies the Dynamics CRM account that the customer is coupled to.</source>
        <translation>Angiver det Dynamics CRM-firma, som debitoren er sammenkædet med.</translation>
    </message>
    <message>
        <source>Specifies whether mapped fields are copied once the records are coupled, and from which side.</source>
        <translation>Angiver, om tilknyttede felter kopieres, når posterne er sammenkædet, og fra hvilken side.</translation>
    </message>
    <message>
        <source>The customer is coupled already. To couple it to a new account, delete the coupling first.</source>
        <translation>Debitoren er allerede sammenkædet. Slet sammenkædningen først for at sammenkæde den med et nyt firma.</translation>
    </message>
    <message>
        <source>Specifies that a new account is created in Dynamics CRM and coupled to the customer.</source>
        <translation>Angiver, at der oprettes et nyt firma i Dynamics CRM, som sammenkædes med debitoren.</translation>
    </message>
</context>
<context>
    <name>CouplingPreview</name>
    <message>
        <source>Preview of the Couplings</source>
        <translation>Forhåndsvisning af sammenkædninger</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Hvad der bliver skrevet</translation>
    </message>
    <message>
        <source>&amp;Couple</source>
        <translation>Sammen&amp;kæd</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Sammenkædning</translation>
    </message>
    <message>
        <source>Synchronize After Coupling: %1</source>
        <translation>Synkroniser efter sammenkædning: %1</translation>
    </message>
    <message>
        <source>Reading what would be written</source>
        <translation>Læser, hvad der vil blive skrevet</translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message>
        <source>Create Account in Dynamics CRM</source>
        <translation>Opret firma i Dynamics CRM</translation>
    </message>
    <message>
        <source>The customer {no} {name} was created and coupled to the account.</source>
        <translation>Debitoren {no} {name} er oprettet og sammenkædet med firmaet.</translation>
    </message>
    <message>
        <source>{text} These fields were left alone: {fields}</source>
        <translation>{text} Disse felter blev ladt urørt: {fields}</translation>
    </message>
    <message>
        <source>The account {account} is already coupled to the customer {no} {customer}. Do you want to create a new customer for it? The coupling between {no} and the account will be deleted; both records stay.</source>
        <translation>Firmaet {account} er allerede sammenkædet med debitoren {no} {customer}. Vil du oprette en ny debitor til det? Sammenkædningen mellem {no} og firmaet slettes; begge poster bliver.</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics NAV</source>
        <translation>Opret debitor i Dynamics NAV</translation>
    </message>
    <message>
        <source>%1 of %2 accounts got a new customer in Dynamics NAV.</source>
        <translation>%1 af %2 firmaer har fået en ny debitor i Dynamics NAV.</translation>
    </message>
    <message>
        <source>{name} is already coupled to a record in Microsoft Dynamics CRM. Do you want to create a new copy and couple to it?</source>
        <translation>{name} er allerede sammenkædet med en post i Microsoft Dynamics CRM. Vil du oprette en ny kopi og sammenkæde med den?</translation>
    </message>
    <message>
        <source>%1 of %2 customers got a new account in Microsoft Dynamics CRM.</source>
        <translation>%1 af %2 debitorer har fået et nyt firma i Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synkroniseringen er fuldført.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were created and coupled.</source>
        <translation>
            <numerusform>%Ln debitor blev oprettet og sammenkædet.</numerusform>
            <numerusform>%Ln debitorer blev oprettet og sammenkædet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrmActions</name>
    <message>
        <source>&amp;Coupling</source>
        <translation>Samme&amp;nkædning</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Op&amp;ret</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Vælg en debitor først.</translation>
    </message>
    <message>
        <source>The customer is blocked and takes no part in the integration. Clear Blocked on its card.</source>
        <translation>Debitoren er spærret og deltager ikke i integrationen. Ryd feltet Spærret på kortet.</translation>
    </message>
    <message>
        <source>The customer is not coupled to Dynamics CRM. Set up a coupling first.</source>
        <translation>Debitoren er ikke sammenkædet med Dynamics CRM. Konfigurer en sammenkædning først.</translation>
    </message>
    <message>
        <source>The NAV integration solution is not installed in CRM. See Connection Setup.</source>
        <translation>NAV-integrationsløsningen er ikke installeret i CRM. Se Forbindelseskonfiguration.</translation>
    </message>
    <message>
        <source>The card has unsaved changes. Save or cancel them first.</source>
        <translation>Kortet har ændringer, der ikke er gemt. Gem eller annuller dem først.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Synchronize Now</source>
        <translation>&amp;Synkroniser nu</translation>
    </message>
    <message>
        <source>&amp;Update Account Statistics</source>
        <translation>&amp;Opdater firmastatistik</translation>
    </message>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>&amp;Konfigurer sammenkædning</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>S&amp;let sammenkædning</translation>
    </message>
    <message>
        <source>&amp;Match-Based Coupling</source>
        <translation>&amp;Matchbaseret sammenkædning</translation>
    </message>
    <message>
        <source>Create &amp;Account in Dynamics CRM</source>
        <translation>Opret &amp;firma i Dynamics CRM</translation>
    </message>
    <message>
        <source>Create &amp;Customer in Dynamics NAV</source>
        <translation>Opret &amp;debitor i Dynamics NAV</translation>
    </message>
    <message>
        <source>Synchronization Lo&amp;g</source>
        <translation>Synkroniserings&amp;log</translation>
    </message>
</context>
<context>
    <name>CrmBand</name>
    <message>
        <source>Breadcrumb</source>
        <translation>Brødkrumme</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM</source>
        <translation>Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Vis listen</translation>
    </message>
</context>
<context>
    <name>CrmFieldHelp</name>
    <message>
        <source>Specifies the account&apos;s name; it goes with the customer&apos;s Name in Dynamics NAV.</source>
        <translation>Angiver firmaets navn; det svarer til debitorens navn i Dynamics NAV.</translation>
    </message>
    <message>
        <source>Specifies the number of the account in Dynamics CRM.</source>
        <translation>Angiver firmaets nummer i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Specifies what the account is to us. Only a Customer takes part in the integration.</source>
        <translation>Angiver, hvad firmaet er for os. Kun en Kunde deltager i integrationen.</translation>
    </message>
    <message>
        <source>Specifies the person one asks for; in Dynamics NAV this is the Contact.</source>
        <translation>Angiver den person, man spørger efter; i Dynamics NAV er det Kontakt.</translation>
    </message>
    <message>
        <source>Specifies the street and house number.</source>
        <translation>Angiver gade og husnummer.</translation>
    </message>
    <message>
        <source>Specifies a second line of the address.</source>
        <translation>Angiver endnu en adresselinje.</translation>
    </message>
    <message>
        <source>Specifies the postal code.</source>
        <translation>Angiver postnummeret.</translation>
    </message>
    <message>
        <source>Specifies the city.</source>
        <translation>Angiver byen.</translation>
    </message>
    <message>
        <source>Specifies the state, province or county.</source>
        <translation>Angiver stat, provins eller amt.</translation>
    </message>
    <message>
        <source>Specifies the country, written out; Dynamics NAV has a code for it, such as GB.</source>
        <translation>Angiver landet med dets fulde navn; Dynamics NAV har en kode for det, f.eks. DK.</translation>
    </message>
    <message>
        <source>Specifies the telephone number.</source>
        <translation>Angiver telefonnummeret.</translation>
    </message>
    <message>
        <source>Specifies the fax number.</source>
        <translation>Angiver faxnummeret.</translation>
    </message>
    <message>
        <source>Specifies the e-mail address.</source>
        <translation>Angiver mailadressen.</translation>
    </message>
    <message>
        <source>Specifies the web site.</source>
        <translation>Angiver webstedet.</translation>
    </message>
    <message>
        <source>Specifies the currency by its three letters, such as EUR.</source>
        <translation>Angiver valutaen med dens tre bogstaver, f.eks. EUR.</translation>
    </message>
    <message>
        <source>Specifies when the account must pay and for what discount.</source>
        <translation>Angiver, hvornår firmaet skal betale og med hvilken rabat.</translation>
    </message>
    <message>
        <source>Specifies who pays for the freight; in Dynamics NAV this is the Shipment Method.</source>
        <translation>Angiver, hvem der betaler fragten; i Dynamics NAV er det leveringsformen.</translation>
    </message>
    <message>
        <source>Specifies who carries the goods; in Dynamics NAV this is the Shipping Agent.</source>
        <translation>Angiver, hvem der transporterer varerne; i Dynamics NAV er det speditøren.</translation>
    </message>
    <message>
        <source>Specifies how much the account may owe; it comes from Dynamics NAV.</source>
        <translation>Angiver, hvor meget firmaet må skylde; det kommer fra Dynamics NAV.</translation>
    </message>
    <message>
        <source>Specifies the user who looks after the account.</source>
        <translation>Angiver den bruger, der tager sig af firmaet.</translation>
    </message>
    <message>
        <source>Specifies whether the account is in use. An Inactive one takes no part in the integration.</source>
        <translation>Angiver, om firmaet er i brug. Et inaktivt firma deltager ikke i integrationen.</translation>
    </message>
    <message>
        <source>Specifies how it stands. The Status Reason must fit it.</source>
        <translation>Angiver, hvordan det står. Statusårsagen skal passe til.</translation>
    </message>
    <message>
        <source>Specifies why it stands as it does.</source>
        <translation>Angiver, hvorfor det står, som det gør.</translation>
    </message>
    <message>
        <source>Specifies whatever else is worth knowing.</source>
        <translation>Angiver alt andet, der er værd at vide.</translation>
    </message>
    <message>
        <source>Specifies what may be sold.</source>
        <translation>Angiver, hvad der måske kan sælges.</translation>
    </message>
    <message>
        <source>Specifies the account that may buy.</source>
        <translation>Angiver det firma, der måske køber.</translation>
    </message>
    <message>
        <source>Specifies the day on which it will probably be decided.</source>
        <translation>Angiver den dag, hvor det sandsynligvis bliver afgjort.</translation>
    </message>
    <message>
        <source>Specifies the amount it may bring.</source>
        <translation>Angiver det beløb, det kan indbringe.</translation>
    </message>
    <message>
        <source>Specifies how likely it is, from 0 to 100.</source>
        <translation>Angiver, hvor sandsynligt det er, fra 0 til 100.</translation>
    </message>
    <message>
        <source>Specifies how promising it is.</source>
        <translation>Angiver, hvor lovende det er.</translation>
    </message>
    <message>
        <source>Specifies what is offered.</source>
        <translation>Angiver, hvad der tilbydes.</translation>
    </message>
    <message>
        <source>Specifies the account that gets the offer.</source>
        <translation>Angiver det firma, der får tilbuddet.</translation>
    </message>
    <message>
        <source>Specifies the number of the quote.</source>
        <translation>Angiver tilbuddets nummer.</translation>
    </message>
    <message>
        <source>Specifies the sum that is offered.</source>
        <translation>Angiver den sum, der tilbydes.</translation>
    </message>
    <message>
        <source>Specifies the first day on which the offer holds.</source>
        <translation>Angiver den første dag, tilbuddet gælder.</translation>
    </message>
    <message>
        <source>Specifies the last day on which the offer holds.</source>
        <translation>Angiver den sidste dag, tilbuddet gælder.</translation>
    </message>
    <message>
        <source>Specifies what the case is about.</source>
        <translation>Angiver, hvad sagen drejer sig om.</translation>
    </message>
    <message>
        <source>Specifies the account that has the question.</source>
        <translation>Angiver det firma, der har spørgsmålet.</translation>
    </message>
    <message>
        <source>Specifies the number of the case. Leave it blank on a new one to get the next number.</source>
        <translation>Angiver sagens nummer. Lad det være tomt på en ny sag for at få det næste nummer.</translation>
    </message>
    <message>
        <source>Specifies how soon it must be dealt with.</source>
        <translation>Angiver, hvor hurtigt den skal behandles.</translation>
    </message>
    <message>
        <source>Specifies how it reached us.</source>
        <translation>Angiver, hvordan den nåede os.</translation>
    </message>
</context>
<context>
    <name>CrmStatisticsBox</name>
    <message>
        <source>Opportunities</source>
        <translation>Salgsmuligheder</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>%1 ansl.</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>fra i dag</translation>
    </message>
    <message>
        <source>%1 d old</source>
        <translation>%1 d gammel</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer Card</source>
        <translation>Debitorkort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>No Customer</source>
        <translation>Ingen debitor</translation>
    </message>
    <message>
        <source>New Customer</source>
        <translation>Ny debitor</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ikke-gemte ændringer</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved.</source>
        <translation>%1 har ændringer, der ikke er gemt.</translation>
    </message>
    <message>
        <source>Save them and go on.</source>
        <translation>Gem dem, og fortsæt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Fortsæt uden dem.</translation>
    </message>
</context>
<context>
    <name>CustomerFactBoxes</name>
    <message>
        <source>Dynamics CRM Statistics</source>
        <translation>Dynamics CRM-statistik</translation>
    </message>
    <message>
        <source>Not coupled to Dynamics CRM</source>
        <translation>Ikke sammenkædet med Dynamics CRM</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Sammenkædning</translation>
    </message>
    <message>
        <source>Customer Statistics</source>
        <translation>Debitorstatistik</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Sammenkædet</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Ikke sammenkædet</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>In Step</source>
        <translation>Ens</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Spærret</translation>
    </message>
    <message>
        <source>My Customers</source>
        <translation>Mine debitorer</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (RV)</translation>
    </message>
    <message>
        <source>Coupled to CRM</source>
        <translation>Sammenkædet med CRM</translation>
    </message>
</context>
<context>
    <name>CustomerListPanel</name>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>No customer fits this view and filter.</source>
        <translation>Ingen debitorer passer til visning og filter.</translation>
    </message>
    <message>
        <source>Which salesperson are you? My Customers then lists the customers of this salesperson.</source>
        <translation>Hvilken sælger er du? Mine debitorer viser så denne sælgers debitorer.</translation>
    </message>
    <message>
        <source>My Customers</source>
        <translation>Mine debitorer</translation>
    </message>
</context>
<context>
    <name>CustomerStatisticsBox</name>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (RV)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Udestående ordrer (RV)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Leveret ikke faktureret (RV)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Udestående fakturaer (RV)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>I alt (RV)</translation>
    </message>
    <message>
        <source>Overdue (LCY)</source>
        <translation>Forfaldent (RV)</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditmaksimum (RV)</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Samlet salg (RV)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Der er ingen debitorer endnu.</translation>
    </message>
    <message>
        <source>&amp;New Customer</source>
        <translation>N&amp;y debitor</translation>
    </message>
</context>
<context>
    <name>CustomizeFactBoxes</name>
    <message>
        <source>Customize FactBoxes</source>
        <translation>Tilpas faktabokse</translation>
    </message>
    <message>
        <source>Tick the FactBoxes to show, and put them in the order you like.</source>
        <translation>Afkryds de faktabokse, der skal vises, og sæt dem i den rækkefølge, du ønsker.</translation>
    </message>
    <message>
        <source>FactBoxes</source>
        <translation>Faktabokse</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Flyt ned</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Open calendar</source>
        <translation>Åbn kalender</translation>
    </message>
    <message>
        <source>Open calendar (F4)</source>
        <translation>Åbn kalender (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Jobs that were started on these days.</source>
        <translation>Job, der blev startet på disse dage.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>F&amp;ra</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>t&amp;il</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle dage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Seneste 7 dage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Fra – til</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>1 row could not be ticked: it has no account yet, or another row is ticked for it.</source>
        <translation>1 række kunne ikke afkrydses: den har intet firma endnu, eller en anden række er afkrydset for det.</translation>
    </message>
    <message>
        <source>%1 rows could not be ticked: they have no account yet, or another row is ticked for it.</source>
        <translation>%1 rækker kunne ikke afkrydses: de har intet firma endnu, eller en anden række er afkrydset for det.</translation>
    </message>
    <message>
        <source>There is no account to couple to yet. Choose one of the candidates or another account.</source>
        <translation>Der er endnu intet firma at sammenkæde med. Vælg en af kandidaterne eller et andet firma.</translation>
    </message>
    <message>
        <source>The account %1 is ticked for customer %2 already. Untick that one first.</source>
        <translation>Firmaet %1 er allerede afkrydset for debitor %2. Fjern krydset dér først.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>1 field needs your choice</source>
        <translation>1 felt kræver dit valg</translation>
    </message>
    <message>
        <source>{count} fields need your choice</source>
        <translation>{count} felter kræver dit valg</translation>
    </message>
</context>
<context>
    <name>DeleteCoupling</name>
    <message>
        <source>Do you want to delete the couplings of {} customers?</source>
        <translation>Vil du slette sammenkædningerne for {} debitorer?</translation>
    </message>
    <message>
        <source>Do you want to delete the coupling of {customer} to the account {account}?</source>
        <translation>Vil du slette sammenkædningen mellem {customer} og firmaet {account}?</translation>
    </message>
    <message>
        <source>Both records stay as they are and are no longer kept in step. The customer statistics that were pushed to the account are removed from Dynamics CRM. You can undo this.</source>
        <translation>Begge poster bliver, som de er, og holdes ikke længere ens. Den debitorstatistik, der er overført til firmaet, fjernes fra Dynamics CRM. Du kan fortryde dette.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Slet sammenkædning</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>S&amp;let sammenkædning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Sammenkædningen er slettet.</translation>
    </message>
    <message>
        <source>{} couplings were deleted.</source>
        <translation>{} sammenkædninger er slettet.</translation>
    </message>
    <message>
        <source>%1 of %2 couplings were deleted.</source>
        <translation>%1 af %2 sammenkædninger er slettet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>The coupling is back.</source>
        <translation>Sammenkædningen er tilbage.</translation>
    </message>
    <message>
        <source>{} couplings are back.</source>
        <translation>{} sammenkædninger er tilbage.</translation>
    </message>
    <message>
        <source>Undo Delete Coupling</source>
        <translation>Fortryd slet sammenkædning</translation>
    </message>
    <message>
        <source>%1 of %2 couplings are back.</source>
        <translation>%1 af %2 sammenkædninger er tilbage.</translation>
    </message>
</context>
<context>
    <name>DeleteSalesperson</name>
    <message>
        <source>The salesperson {} was deleted.</source>
        <translation>Sælgeren {} er slettet.</translation>
    </message>
    <message>
        <source>Do you want to delete the salesperson {}?</source>
        <translation>Vil du slette sælgeren {}?</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Sammenkædningen er slettet.</translation>
    </message>
    <message>
        <source>Delete Salesperson</source>
        <translation>Slet sælger</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;let</translation>
    </message>
    <message>
        <source>The salesperson {who} is coupled to the user {user}. The coupling must be deleted first.</source>
        <translation>Sælgeren {who} er sammenkædet med brugeren {user}. Sammenkædningen skal slettes først.</translation>
    </message>
    <message>
        <source>Delete the coupling first</source>
        <translation>Slet sammenkædningen først</translation>
    </message>
    <message>
        <source>Ends the coupling, and then asks whether to delete. The user stays in Dynamics CRM.</source>
        <translation>Sletter sammenkædningen og spørger derefter, om sælgeren skal slettes. Brugeren bliver i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Give it and the others another salesperson, then delete this one.</source>
        <translation>Giv den og de andre en anden sælger, og slet derefter denne.</translation>
    </message>
    <message>
        <source>Open the first customer</source>
        <translation>Åbn den første debitor</translation>
    </message>
    <message>
        <source>The salesperson {who} cannot be deleted: 1 customer bears the code.</source>
        <translation>Sælgeren {who} kan ikke slettes: 1 debitor har koden.</translation>
    </message>
    <message>
        <source>The salesperson {who} cannot be deleted: {count} customers bear the code.</source>
        <translation>Sælgeren {who} kan ikke slettes: {count} debitorer har koden.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>og {} mere</translation>
    </message>
</context>
<context>
    <name>DeleteSeveral</name>
    <message>
        <source>Do you want to delete {} customers?</source>
        <translation>Vil du slette {} debitorer?</translation>
    </message>
    <message>
        <source>You can undo this right after.</source>
        <translation>Du kan fortryde dette lige bagefter.</translation>
    </message>
    <message>
        <source>Delete Customers</source>
        <translation>Slet debitorer</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Kan slettes</translation>
    </message>
    <message>
        <source>Coupled to an account</source>
        <translation>Sammenkædet med et firma</translation>
    </message>
    <message>
        <source>Kept by ledger entries or open sales lines</source>
        <translation>Har debitorposter eller åbne salgslinjer</translation>
    </message>
    <message>
        <source>1 customer was deleted.</source>
        <translation>1 debitor er slettet.</translation>
    </message>
    <message>
        <source>{} customers were deleted.</source>
        <translation>{} debitorer er slettet.</translation>
    </message>
    <message>
        <source>%1 of %2 customers were deleted.</source>
        <translation>%1 af %2 debitorer er slettet.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>Open Customer</source>
        <translation>Åbn debitor</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Slet sammenkædning</translation>
    </message>
    <message>
        <source>Block Customer</source>
        <translation>Spær debitor</translation>
    </message>
    <message>
        <source>The customer {} is blocked now.</source>
        <translation>Debitoren {} er nu spærret.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Removes them from Dynamics NAV.</source>
        <translation>Fjerner dem fra Dynamics NAV.</translation>
    </message>
    <message>
        <source>Delete 1 customer</source>
        <translation>Slet 1 debitor</translation>
    </message>
    <message>
        <source>Delete {} customers</source>
        <translation>Slet {} debitorer</translation>
    </message>
    <message>
        <source>Those that can be deleted; the others stay as they are.</source>
        <translation>Dem, der kan slettes; de andre bliver, som de er.</translation>
    </message>
    <message>
        <source>Delete 1 coupling first</source>
        <translation>Slet 1 sammenkædning først</translation>
    </message>
    <message>
        <source>Delete {} couplings first</source>
        <translation>Slet {} sammenkædninger først</translation>
    </message>
    <message>
        <source>Ends the couplings, removes the pushed statistics, and deletes {} in all. The accounts stay.</source>
        <translation>Sletter sammenkædningerne, fjerner den overførte statistik og sletter i alt {}. Firmaerne bliver.</translation>
    </message>
</context>
<context>
    <name>DeletedMeanwhile</name>
    <message>
        <source>Customer Deleted</source>
        <translation>Debitor slettet</translation>
    </message>
    <message>
        <source>Someone else deleted this customer while you were editing it. Nothing was saved.</source>
        <translation>En anden slettede denne debitor, mens du redigerede den. Intet blev gemt.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Det, du har skrevet</translation>
    </message>
    <message>
        <source>What you typed, to be copied:</source>
        <translation>Det, du har skrevet, til kopiering:</translation>
    </message>
    <message>
        <source>Back to the Card</source>
        <translation>Tilbage til kortet</translation>
    </message>
    <message>
        <source>The customer {} was deleted by someone else.</source>
        <translation>Debitoren {} blev slettet af en anden.</translation>
    </message>
    <message>
        <source>The customer {} was created again.</source>
        <translation>Debitoren {} er oprettet igen.</translation>
    </message>
    <message>
        <source>Brings the customer back under its No., with what you typed. It is not coupled then.</source>
        <translation>Bringer debitoren tilbage under dens nummer med det, du har skrevet. Den er så ikke sammenkædet.</translation>
    </message>
    <message>
        <source>Create it again with what you typed</source>
        <translation>Opret den igen med det, du har skrevet</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Fortsæt uden den</translation>
    </message>
    <message>
        <source>What you typed is given up.</source>
        <translation>Det, du har skrevet, opgives.</translation>
    </message>
</context>
<context>
    <name>DeletedRecordsWindow</name>
    <message>
        <source>Deleted Records</source>
        <translation>Slettede poster</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gendan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Restore brings a record back with all its fields. Couplings come back from the Synchronization Log.</source>
        <translation>Gendan bringer en post tilbage med alle dens felter. Sammenkædninger kommer tilbage fra synkroniseringsloggen.</translation>
    </message>
    <message>
        <source>No record that was deleted by hand is missing.</source>
        <translation>Der mangler ingen poster, som er slettet manuelt.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Sammenkædningen er slettet.</translation>
    </message>
    <message>
        <source>The account {} was deleted.</source>
        <translation>Firmaet {} er slettet.</translation>
    </message>
    <message>
        <source>The customer {} was deleted.</source>
        <translation>Debitoren {} er slettet.</translation>
    </message>
    <message>
        <source>The account {} is inactive now.</source>
        <translation>Firmaet {} er nu inaktivt.</translation>
    </message>
    <message>
        <source>The customer {} is blocked now.</source>
        <translation>Debitoren {} er nu spærret.</translation>
    </message>
</context>
<context>
    <name>DeletionSheet</name>
    <message>
        <source>It is inactive already.</source>
        <translation>Det er allerede inaktivt.</translation>
    </message>
    <message>
        <source>It is blocked already.</source>
        <translation>Den er allerede spærret.</translation>
    </message>
    <message>
        <source>You can undo this right after.</source>
        <translation>Du kan fortryde dette lige bagefter.</translation>
    </message>
    <message>
        <source>The customer stays in Dynamics NAV.</source>
        <translation>Debitoren bliver i Dynamics NAV.</translation>
    </message>
    <message>
        <source>The account stays in Dynamics CRM.</source>
        <translation>Firmaet bliver i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Ends the coupling, removes the pushed statistics, and then asks whether to delete.</source>
        <translation>Sletter sammenkædningen, fjerner den overførte statistik og spørger derefter, om der skal slettes.</translation>
    </message>
    <message>
        <source>Delete the coupling first</source>
        <translation>Slet sammenkædningen først</translation>
    </message>
    <message>
        <source>Removes the account from Dynamics CRM.</source>
        <translation>Fjerner firmaet fra Dynamics CRM.</translation>
    </message>
    <message>
        <source>Removes it from Dynamics NAV.</source>
        <translation>Fjerner den fra Dynamics NAV.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>The account stays with everything that hangs on it, and takes no part in the integration any more.</source>
        <translation>Firmaet bliver med alt, hvad der hører til det, og deltager ikke længere i integrationen.</translation>
    </message>
    <message>
        <source>Make it Inactive instead</source>
        <translation>Gør det inaktivt i stedet</translation>
    </message>
    <message>
        <source>The customer stays with everything that hangs on it, and takes no part in the integration any more.</source>
        <translation>Debitoren bliver med alt, hvad der hører til den, og deltager ikke længere i integrationen.</translation>
    </message>
    <message>
        <source>Block it instead</source>
        <translation>Spær den i stedet</translation>
    </message>
</context>
<context>
    <name>DeletionWording</name>
    <message>
        <source>{} (deleted)</source>
        <translation>{} (slettet)</translation>
    </message>
    <message>
        <source>Coupled to customer</source>
        <translation>Sammenkædet med debitor</translation>
    </message>
    <message>
        <source>Coupled to account</source>
        <translation>Sammenkædet med firma</translation>
    </message>
    <message>
        <source>Coupled since</source>
        <translation>Sammenkædet siden</translation>
    </message>
    <message>
        <source>Last synchronized</source>
        <translation>Senest synkroniseret</translation>
    </message>
    <message>
        <source>Account statistics</source>
        <translation>Firmastatistik</translation>
    </message>
    <message>
        <source>pushed to Dynamics CRM</source>
        <translation>overført til Dynamics CRM</translation>
    </message>
    <message>
        <source>{} in Dynamics NAV</source>
        <translation>{} i Dynamics NAV</translation>
    </message>
    <message>
        <source>{} in Dynamics CRM</source>
        <translation>{} i Dynamics CRM</translation>
    </message>
    <message>
        <source>Customer Ledger Entries</source>
        <translation>Debitorposter</translation>
    </message>
    <message>
        <source>Open Sales Lines</source>
        <translation>Åbne salgslinjer</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Salgsmuligheder</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>The account {} cannot be deleted: it is in use.</source>
        <translation>Firmaet {} kan ikke slettes: det er i brug.</translation>
    </message>
    <message>
        <source>The customer {} cannot be deleted: it is in use.</source>
        <translation>Debitoren {} kan ikke slettes: den er i brug.</translation>
    </message>
    <message>
        <source>The account {} is coupled to a customer. The coupling must be deleted first.</source>
        <translation>Firmaet {} er sammenkædet med en debitor. Sammenkædningen skal slettes først.</translation>
    </message>
    <message>
        <source>The customer {} is coupled to an account. The coupling must be deleted first.</source>
        <translation>Debitoren {} er sammenkædet med et firma. Sammenkædningen skal slettes først.</translation>
    </message>
    <message>
        <source>Do you want to delete the account {}?</source>
        <translation>Vil du slette firmaet {}?</translation>
    </message>
    <message>
        <source>Do you want to delete the customer {}?</source>
        <translation>Vil du slette debitoren {}?</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Sammenkædningen er slettet.</translation>
    </message>
    <message>
        <source>Delete Account</source>
        <translation>Slet firma</translation>
    </message>
    <message>
        <source>Delete Customer</source>
        <translation>Slet debitor</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation>{day} af {who}</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>In step: no field differs.</source>
        <translation>Ens: ingen felter er forskellige.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Shows both records side by side, in Synchronize Now. Nothing is written before you say so.</source>
        <translation>Viser begge poster side om side i Synkroniser nu. Intet skrives, før du siger til.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>How many fields hold other values than the coupled record</source>
        <translation>Hvor mange felter der har andre værdier end den sammenkædede post</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>coupled to a deleted record</source>
        <translation>sammenkædet med en slettet post</translation>
    </message>
    <message>
        <source>1 field differs</source>
        <translation>1 felt er forskelligt</translation>
    </message>
    <message>
        <source>%1 fields differ</source>
        <translation>%1 felter er forskellige</translation>
    </message>
    <message>
        <source>, %1 in conflict</source>
        <translation>, %1 i konflikt</translation>
    </message>
    <message>
        <source>Comparing Coupled Records</source>
        <translation>Sammenligner sammenkædede poster</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Vis…</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Text that was not saved of customer %1 is still there.</source>
        <translation>Tekst til debitor %1, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text that was not saved of salesperson %1 is still there.</source>
        <translation>Tekst til sælger %1, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text that was not saved of account %1 is still there.</source>
        <translation>Tekst til firma %1, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text that was not saved of opportunity %1 is still there.</source>
        <translation>Tekst til salgsmulighed %1, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text that was not saved of quote %1 is still there.</source>
        <translation>Tekst til tilbud %1, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text that was not saved of case %1 is still there.</source>
        <translation>Tekst til sag %1, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text of a new customer that was not saved is still there.</source>
        <translation>Tekst til en ny debitor, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text of a new salesperson that was not saved is still there.</source>
        <translation>Tekst til en ny sælger, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text of a new account that was not saved is still there.</source>
        <translation>Tekst til et nyt firma, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text of a new opportunity that was not saved is still there.</source>
        <translation>Tekst til en ny salgsmulighed, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text of a new quote that was not saved is still there.</source>
        <translation>Tekst til et nyt tilbud, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Text of a new case that was not saved is still there.</source>
        <translation>Tekst til en ny sag, der ikke blev gemt, er her stadig.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Debitor %1</translation>
    </message>
    <message>
        <source>Salesperson %1</source>
        <translation>Sælger %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Firma %1</translation>
    </message>
    <message>
        <source>Opportunity %1</source>
        <translation>Salgsmulighed %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Tilbud %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sag %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny debitor</translation>
    </message>
    <message>
        <source>New salesperson</source>
        <translation>Ny sælger</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nyt firma</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Ny salgsmulighed</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nyt tilbud</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n record(s) that was not saved is still there.</source>
        <translation>
            <numerusform>Tekst til %n post, der ikke blev gemt, er her stadig.</numerusform>
            <numerusform>Tekst til %n poster, der ikke blev gemt, er her stadig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectSheet</name>
    <message>
        <source>What This Would Mean</source>
        <translation>Hvad dette ville betyde</translation>
    </message>
    <message>
        <source>Nothing is written to any record until it is synchronized.</source>
        <translation>Der skrives intet til nogen post, før den synkroniseres.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>No coupled record would notice.</source>
        <translation>Ingen sammenkædet post ville mærke det.</translation>
    </message>
    <message>
        <source>{} coupled pairs were compared.</source>
        <translation>{} sammenkædede par blev sammenlignet.</translation>
    </message>
    <message>
        <source>1 coupled pair was compared.</source>
        <translation>1 sammenkædet par blev sammenlignet.</translation>
    </message>
    <message>
        <source>Sending all of them would write {} values more.</source>
        <translation>Hvis alle blev sendt, ville {} flere værdier blive skrevet.</translation>
    </message>
    <message>
        <source>Sending all of them would write {} values fewer.</source>
        <translation>Hvis alle blev sendt, ville {} færre værdier blive skrevet.</translation>
    </message>
    <message>
        <source>Getting all of them would write {} values more.</source>
        <translation>Hvis alle blev hentet, ville {} flere værdier blive skrevet.</translation>
    </message>
    <message>
        <source>Getting all of them would write {} values fewer.</source>
        <translation>Hvis alle blev hentet, ville {} færre værdier blive skrevet.</translation>
    </message>
    <message>
        <source>; {side} would get {value}</source>
        <translation>; {side} ville få {value}</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>en tom værdi</translation>
    </message>
    <message>
        <source>{nav} in NAV, {crm} in CRM</source>
        <translation>{nav} i NAV, {crm} i CRM</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>og {} mere</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>There are others, which filters or the view hide.</source>
        <translation>Der er andre, som filtre eller visningen skjuler.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Intet fundet.</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Conversion Table</source>
        <translation>Konverteringstabel</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Sammenkædning</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Ledger Entries</source>
        <translation>Debitorposter</translation>
    </message>
    <message>
        <source>Number Series</source>
        <translation>Nummerserie</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Salgsmuligheder</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Salgsmulighed</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Sales Lines</source>
        <translation>Salgslinjer</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Sælger</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong that Tandem did not expect ({}).</source>
        <translation>Der skete noget, som Tandem ikke havde ventet ({}).</translation>
    </message>
    <message>
        <source>The {entity} {key} does not exist any more.</source>
        <translation>{entity} {key} findes ikke længere.</translation>
    </message>
    <message>
        <source>The {} record does not exist any more: it was deleted.</source>
        <translation>Posten ({}) findes ikke længere: den er slettet.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Opdater for at se, hvad der er.</translation>
    </message>
    <message>
        <source>The {entity} record was changed by someone else since it was shown; nothing was written.</source>
        <translation>Posten ({entity}) er ændret af en anden, siden den blev vist; intet blev skrevet.</translation>
    </message>
    <message>
        <source>Look at the new state and try again.</source>
        <translation>Se den nye tilstand, og prøv igen.</translation>
    </message>
    <message>
        <source>The {} record is not complete.</source>
        <translation>Posten ({}) er ikke komplet.</translation>
    </message>
    <message>
        <source>Cannot couple {customer} to this Account record, because the Account record is already coupled to {other}.</source>
        <translation>{customer} kan ikke sammenkædes med dette firma, fordi firmaet allerede er sammenkædet med {other}.</translation>
    </message>
    <message>
        <source>Choose another account, or delete that coupling first.</source>
        <translation>Vælg et andet firma, eller slet den sammenkædning først.</translation>
    </message>
    <message>
        <source>{name} is already coupled to a record in Microsoft Dynamics CRM.</source>
        <translation>{name} er allerede sammenkædet med en post i Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Delete the coupling first, or create a new copy.</source>
        <translation>Slet sammenkædningen først, eller opret en ny kopi.</translation>
    </message>
    <message>
        <source>The {entity} record {name} is not coupled to Microsoft Dynamics CRM.</source>
        <translation>{entity} {name} er ikke sammenkædet med Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Set up a coupling first.</source>
        <translation>Konfigurer en sammenkædning først.</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser {} must be coupled to a Microsoft Dynamics CRM User record.</source>
        <translation>Sælger/indkøber {} skal være sammenkædet med en Microsoft Dynamics CRM-bruger.</translation>
    </message>
    <message>
        <source>The user {user} is already coupled to Salesperson/Purchaser {code}.</source>
        <translation>Brugeren {user} er allerede sammenkædet med sælger/indkøber {code}.</translation>
    </message>
    <message>
        <source>Choose another user, or delete that coupling first.</source>
        <translation>Vælg en anden bruger, eller slet den sammenkædning først.</translation>
    </message>
    <message>
        <source>The user {} cannot be coupled: it is disabled, has no licence or is the integration user.</source>
        <translation>Brugeren {} kan ikke sammenkædes: brugeren er deaktiveret, har ingen licens eller er integrationsbrugeren.</translation>
    </message>
    <message>
        <source>Choose another user.</source>
        <translation>Vælg en anden bruger.</translation>
    </message>
    <message>
        <source>The customer {no} {name} is blocked ({blocked}) and takes no part in the integration.</source>
        <translation>Debitoren {no} {name} er spærret ({blocked}) og deltager ikke i integrationen.</translation>
    </message>
    <message>
        <source>Clear the field Blocked on its card first.</source>
        <translation>Ryd feltet Spærret på kortet først.</translation>
    </message>
    <message>
        <source>The account {} takes no part in the integration.</source>
        <translation>Firmaet {} deltager ikke i integrationen.</translation>
    </message>
    <message>
        <source>In Dynamics CRM, its Status must be Active and its Relationship Type Customer.</source>
        <translation>I Dynamics CRM skal Status være Aktiv, og Relationstype skal være Kunde.</translation>
    </message>
    <message>
        <source>A record with the name {} does not exist in Dynamics CRM.</source>
        <translation>Der findes ingen post med navnet {} i Dynamics CRM.</translation>
    </message>
    <message>
        <source>{count} accounts in Dynamics CRM are named {name}.</source>
        <translation>{count} firmaer i Dynamics CRM hedder {name}.</translation>
    </message>
    <message>
        <source>Choose the right one by its city and number in the list.</source>
        <translation>Vælg det rigtige ud fra by og nummer på listen.</translation>
    </message>
    <message>
        <source>The {} record cannot be updated because it is coupled to a deleted record.</source>
        <translation>Posten ({}) kan ikke opdateres, fordi den er sammenkædet med en slettet post.</translation>
    </message>
    <message>
        <source>Restore the deleted record, or delete the coupling.</source>
        <translation>Gendan den slettede post, eller slet sammenkædningen.</translation>
    </message>
    <message>
        <source>The {entity} {name} is coupled to {partner} and cannot be deleted.</source>
        <translation>{entity} {name} er sammenkædet med {partner} og kan ikke slettes.</translation>
    </message>
    <message>
        <source>Delete the coupling first.</source>
        <translation>Slet sammenkædningen først.</translation>
    </message>
    <message>
        <source>The {entity} {name} cannot be deleted: {count} {what} hang on it.</source>
        <translation>{entity} {name} kan ikke slettes: der er tilknyttet {count} {what}.</translation>
    </message>
    <message>
        <source>Give those another salesperson first.</source>
        <translation>Giv dem en anden sælger først.</translation>
    </message>
    <message>
        <source>Make it Inactive instead, or delete those first.</source>
        <translation>Gør firmaet inaktivt i stedet, eller slet dem først.</translation>
    </message>
    <message>
        <source>Block the record instead, or delete those first.</source>
        <translation>Spær posten i stedet, eller slet dem først.</translation>
    </message>
    <message>
        <source>{} was not synchronized; nothing was written.</source>
        <translation>{} blev ikke synkroniseret; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The Dynamics NAV integration solution is not installed in Dynamics CRM.</source>
        <translation>Dynamics NAV-integrationsløsningen er ikke installeret i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Install it in Microsoft Dynamics CRM Connection Setup.</source>
        <translation>Installer den i Microsoft Dynamics CRM-forbindelseskonfiguration.</translation>
    </message>
    <message>
        <source>The integration with Microsoft Dynamics CRM is not enabled.</source>
        <translation>Integrationen med Microsoft Dynamics CRM er ikke aktiveret.</translation>
    </message>
    <message>
        <source>Enable it in Microsoft Dynamics CRM Connection Setup.</source>
        <translation>Aktiver den i Microsoft Dynamics CRM-forbindelseskonfiguration.</translation>
    </message>
    <message>
        <source>Dynamics CRM cannot be reached.</source>
        <translation>Der er ingen forbindelse til Dynamics CRM.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Kontroller forbindelsen, og prøv igen.</translation>
    </message>
    <message>
        <source>Dynamics CRM stopped answering while {} was being written.</source>
        <translation>Dynamics CRM holdt op med at svare, mens {} blev skrevet.</translation>
    </message>
    <message>
        <source>What became of it is found out, and finished or taken back, at the next start of Tandem.</source>
        <translation>Næste gang Tandem starter, undersøges det, hvad der blev af det, og det fuldføres eller fortrydes.</translation>
    </message>
    <message>
        <source>The coupling of {name} cannot come back: its {entity} record was deleted.</source>
        <translation>Sammenkædningen for {name} kan ikke komme tilbage: posten ({entity}) er slettet.</translation>
    </message>
    <message>
        <source>Couple the remaining record anew.</source>
        <translation>Sammenkæd den tilbageværende post på ny.</translation>
    </message>
    <message>
        <source>Nothing of {name} can be taken back: it is as it was, or was changed since.</source>
        <translation>Intet for {name} kan fortrydes: det er, som det var, eller er ændret siden.</translation>
    </message>
    <message>
        <source>The database {} is locked by another program. Close that program and try again.</source>
        <translation>Databasen {} er låst af et andet program. Luk det program, og prøv igen.</translation>
    </message>
    <message>
        <source>The disk is full: {} could not be written. Make room and try again.</source>
        <translation>Disken er fuld: {} kunne ikke skrives. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The database {} is read-only. Allow writing to the file and its folder, then try again.</source>
        <translation>Databasen {} er skrivebeskyttet. Tillad skrivning til filen og dens mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>The database {} cannot be opened. Check that its folder exists and may be written.</source>
        <translation>Databasen {} kan ikke åbnes. Kontroller, at dens mappe findes, og at der må skrives i den.</translation>
    </message>
    <message>
        <source>The database {} cannot be reached. Check its address, name and password, the server and the network, then try again.</source>
        <translation>Der er ingen forbindelse til databasen {}. Kontroller adresse, navn og adgangskode, serveren og netværket, og prøv igen.</translation>
    </message>
    <message>
        <source>The disk reports errors: {} could not be read or written. Check the disk, then try again.</source>
        <translation>Disken melder fejl: {} kunne ikke læses eller skrives. Kontroller disken, og prøv igen.</translation>
    </message>
    <message>
        <source>The database {} cannot be used now. Try again.</source>
        <translation>Databasen {} kan ikke bruges nu. Prøv igen.</translation>
    </message>
    <message>
        <source>{} is no database of Tandem; it was not touched.</source>
        <translation>{} er ikke en Tandem-database; den blev ikke rørt.</translation>
    </message>
    <message>
        <source>{} was written by a newer version of Tandem; it was not touched.</source>
        <translation>{} er skrevet af en nyere version af Tandem; den blev ikke rørt.</translation>
    </message>
    <message>
        <source>{} is damaged; it was not touched.</source>
        <translation>{} er beskadiget; den blev ikke rørt.</translation>
    </message>
    <message>
        <source>{} is missing or empty, while the other database of the folder is there; nothing was touched.</source>
        <translation>{} mangler eller er tom, mens mappens anden database findes; intet blev rørt.</translation>
    </message>
    <message>
        <source>Choose another place with --data, --nav-url or --crm-url, or move a file that is in the way.</source>
        <translation>Vælg et andet sted med --data, --nav-url eller --crm-url, eller flyt en fil, der er i vejen.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Start den nyere version.</translation>
    </message>
    <message>
        <source>Put the last backup in its place (folder backups).</source>
        <translation>Sæt den seneste sikkerhedskopi i stedet (mappen backups).</translation>
    </message>
    <message>
        <source>Put the last backup in its place (folder backups), or choose another data folder with --data.</source>
        <translation>Sæt den seneste sikkerhedskopi i stedet (mappen backups), eller vælg en anden datamappe med --data.</translation>
    </message>
    <message>
        <source>{} was not opened.</source>
        <translation>{} blev ikke åbnet.</translation>
    </message>
    <message>
        <source>Tandem is open already on this data folder: {}</source>
        <translation>Tandem er allerede åbent på denne datamappe: {}</translation>
    </message>
    <message>
        <source>Go on in that window, or choose another folder with --data.</source>
        <translation>Fortsæt i det vindue, eller vælg en anden mappe med --data.</translation>
    </message>
    <message>
        <source>{where} could not be changed: {reason}.</source>
        <translation>{where} kunne ikke ændres: {reason}.</translation>
    </message>
    <message>
        <source>Look whether you may write there, and try again.</source>
        <translation>Se, om du må skrive der, og prøv igen.</translation>
    </message>
    <message>
        <source>On macOS links are opened by applications alone, and this is Tandem&apos;s own folder.</source>
        <translation>På macOS åbnes links kun af programmer, og dette er Tandems egen mappe.</translation>
    </message>
    <message>
        <source>Make the application by scripts/bundle.py and start it once.</source>
        <translation>Lav programmet med scripts/bundle.py, og start det én gang.</translation>
    </message>
    <message>
        <source>The number series {} has no number left.</source>
        <translation>Nummerserien {} har ikke flere numre.</translation>
    </message>
    <message>
        <source>Type a number in the field No., or extend the series.</source>
        <translation>Skriv et nummer i feltet Nummer, eller udvid serien.</translation>
    </message>
    <message>
        <source>Stopped. What was complete is kept.</source>
        <translation>Stoppet. Det, der var færdigt, er beholdt.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>dens mappe findes ikke</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>du må ikke skrive der</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er fuld</translation>
    </message>
    <message>
        <source>a sheet does not hold that many rows</source>
        <translation>et ark kan ikke rumme så mange rækker</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>systemet afviste det</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} blev ikke skrevet: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Vælg et andet sted.</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>filen findes ikke</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>filen er for stor</translation>
    </message>
    <message>
        <source>it is not a text file in a known encoding</source>
        <translation>det er ikke en tekstfil i en kendt tegnkodning</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>det er ikke en Excel-projektmappe</translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation>den indeholder ingen tabel</translation>
    </message>
    <message>
        <source>its first row holds no headings</source>
        <translation>dens første række indeholder ingen overskrifter</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>filen er beskadiget</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>filen er beskyttet med adgangskode</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>den kan ikke læses</translation>
    </message>
    <message>
        <source>{path} was not read: {reason}.</source>
        <translation>{path} blev ikke læst: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose another file.</source>
        <translation>Intet blev importeret. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>Nothing of {path} was imported: {count} problems must be cured first.</source>
        <translation>Intet fra {path} blev importeret: {count} problemer skal løses først.</translation>
    </message>
    <message>
        <source>Each is named by line and column.</source>
        <translation>Hvert af dem er angivet med linje og kolonne.</translation>
    </message>
    <message>
        <source>Couple the Salesperson</source>
        <translation>Sammenkæd sælgeren</translation>
    </message>
    <message>
        <source>Set Up Coupling</source>
        <translation>Konfigurer sammenkædning</translation>
    </message>
    <message>
        <source>Connection Setup</source>
        <translation>Forbindelseskonfiguration</translation>
    </message>
    <message>
        <source>Field Mapping</source>
        <translation>Felttilknytning</translation>
    </message>
    <message>
        <source>View Log</source>
        <translation>Vis log</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Opdater</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-projektmappe</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Kommasepareret tekst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln række blev skrevet til %1.</numerusform>
            <numerusform>%Ln rækker blev skrevet til %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChanges</name>
    <message>
        <source>(blank)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Held There</source>
        <translation>Værdi dér</translation>
    </message>
    <message>
        <source>Goes Out</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Fields of the Record</source>
        <translation>Postens felter</translation>
    </message>
    <message>
        <source>{new}, stays here</source>
        <translation>{new}, bliver her</translation>
    </message>
    <message>
        <source>{new}, goes out</source>
        <translation>{new}, sendes</translation>
    </message>
    <message>
        <source>{new}, in place of {old}</source>
        <translation>{new}, i stedet for {old}</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM: Accounts</source>
        <translation>Dynamics CRM: Firmaer</translation>
    </message>
    <message>
        <source>Dynamics CRM: Opportunities</source>
        <translation>Dynamics CRM: Salgsmuligheder</translation>
    </message>
    <message>
        <source>Dynamics CRM: Quotes</source>
        <translation>Dynamics CRM: Tilbud</translation>
    </message>
    <message>
        <source>Dynamics CRM: Cases</source>
        <translation>Dynamics CRM: Sager</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Changes for NAV {day}</source>
        <translation>Ændringer til NAV {day}</translation>
    </message>
    <message>
        <source>Changes of accounts {day}</source>
        <translation>Ændringer af firmaer {day}</translation>
    </message>
    <message>
        <source>Changes of opportunities {day}</source>
        <translation>Ændringer af salgsmuligheder {day}</translation>
    </message>
    <message>
        <source>Changes of quotes {day}</source>
        <translation>Ændringer af tilbud {day}</translation>
    </message>
    <message>
        <source>Changes of cases {day}</source>
        <translation>Ændringer af sager {day}</translation>
    </message>
    <message>
        <source>The last file from Dynamics CRM has no such column.</source>
        <translation>Den seneste fil fra Dynamics CRM har ikke en sådan kolonne.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding has no such letters. Export from Dynamics CRM as a workbook once.</source>
        <translation>Filens tegnkodning har ikke disse bogstaver. Eksporter én gang fra Dynamics CRM som projektmappe.</translation>
    </message>
    <message>
        <source>Several bear this name, and the file tells them by name.</source>
        <translation>Flere har dette navn, og filen kender dem på navnet.</translation>
    </message>
    <message>
        <source>The number was changed here: the file would make a second record. Rename it in NAV, too.</source>
        <translation>Nummeret er ændret her: filen ville oprette endnu en post. Omdøb den også i NAV.</translation>
    </message>
    <message>
        <source>The last file held other columns and not this record: update from a newer one first.</source>
        <translation>Den seneste fil havde andre kolonner og ikke denne post: opdater først fra en nyere.</translation>
    </message>
    <message>
        <source>No file of this kind has come from Dynamics CRM yet, so its columns are not known.</source>
        <translation>Der er endnu ikke kommet en fil af denne type fra Dynamics CRM, så dens kolonner kendes ikke.</translation>
    </message>
    <message>
        <source>Deleted here; no file can delete it in Dynamics NAV.</source>
        <translation>Slettet her; ingen fil kan slette den i Dynamics NAV.</translation>
    </message>
    <message>
        <source>Deleted here; no file can delete it in Dynamics CRM.</source>
        <translation>Slettet her; ingen fil kan slette den i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Written on {day}; the next file still held the old value.</source>
        <translation>Skrevet {day}; den næste fil havde stadig den gamle værdi.</translation>
    </message>
    <message>
        <source>Written on {day}; nothing has come back yet.</source>
        <translation>Skrevet {day}; der er ikke kommet noget tilbage endnu.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>not taken over yet</source>
        <translation>ikke overtaget endnu</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overtaget</translation>
    </message>
    <message>
        <source>changed there meanwhile</source>
        <translation>ændret dér i mellemtiden</translation>
    </message>
    <message>
        <source>written again later</source>
        <translation>skrevet igen senere</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot go.</source>
        <translation>
            <numerusform>%n felt kan ikke sendes.</numerusform>
            <numerusform>%n felter kan ikke sendes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken over</source>
        <translation>
            <numerusform>%Ln overtaget</numerusform>
            <numerusform>%Ln overtaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln venter</numerusform>
            <numerusform>%Ln venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken over yet</source>
        <translation>
            <numerusform>%Ln endnu ikke overtaget</numerusform>
            <numerusform>%Ln endnu ikke overtaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln ændret dér</numerusform>
            <numerusform>%Ln ændret dér</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written again</source>
        <translation>
            <numerusform>%Ln skrevet igen</numerusform>
            <numerusform>%Ln skrevet igen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChangesPane</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Afkryds alle</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Fjern kryds</translation>
    </message>
    <message>
        <source>What {system} holds is not known yet</source>
        <translation>Hvad {system} indeholder, vides ikke endnu</translation>
    </message>
    <message>
        <source>Take its own export in with Update from File first. After that, what changes here goes back.</source>
        <translation>Læs først systemets egen eksport ind med Opdater fra fil. Derefter kan ændringer her sendes tilbage.</translation>
    </message>
    <message>
        <source>Nothing has changed here since the last file</source>
        <translation>Intet er ændret her siden den seneste fil</translation>
    </message>
    <message>
        <source>What is changed here comes to this list by itself.</source>
        <translation>Det, der ændres her, kommer automatisk på denne liste.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln record(s) that were not made here and are in no file.</source>
        <translation>
            <numerusform>Udeladt: 1 post, der ikke er oprettet her og ikke er i nogen fil.</numerusform>
            <numerusform>Udeladt: %Ln poster, der ikke er oprettet her og ikke er i nogen fil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportEarlierPane</name>
    <message>
        <source>Earlier Exports</source>
        <translation>Tidligere eksporter</translation>
    </message>
    <message>
        <source>Values of the File</source>
        <translation>Filens værdier</translation>
    </message>
    <message>
        <source>Write A&amp;gain…</source>
        <translation>Skriv i&amp;gen…</translation>
    </message>
    <message>
        <source>Show those of its records of which something has not come back.</source>
        <translation>Vis de af filens poster, hvor noget ikke er kommet tilbage.</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Åbn &amp;mappe</translation>
    </message>
    <message>
        <source>No file has been written yet</source>
        <translation>Der er ikke skrevet nogen fil endnu</translation>
    </message>
    <message>
        <source>What was written stands here, with what became of it.</source>
        <translation>Her står det, der er skrevet, og hvad der blev af det.</translation>
    </message>
</context>
<context>
    <name>ExportFieldTable</name>
    <message>
        <source>Space leaves a field out or takes it along.</source>
        <translation>Mellemrum udelader et felt eller tager det med.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>cannot go</source>
        <translation>kan ikke sendes</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>afkrydset</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ikke afkrydset</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>Records to Export</source>
        <translation>Poster til eksport</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export Changes</source>
        <translation>Eksporter ændringer</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Sammenligner</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdater</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Comparing with what the other programs hold</source>
        <translation>Sammenligner med indholdet af de andre programmer</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Kommasepareret tekst</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-projektmappe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Earlier Exports</source>
        <translation>Tidligere eksporter</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Intet er afkrydset.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>1 post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>1 værdi</numerusform>
            <numerusform>%Ln værdier</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for {system}: {records}, {values}.</source>
        <translation>En fil til {system}: {records}, {values}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Skriver {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were saved meanwhile and stayed here.</source>
        <translation>
            <numerusform>1 post blev gemt i mellemtiden og blev her.</numerusform>
            <numerusform>%Ln poster blev gemt i mellemtiden og blev her.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Ingen fil blev skrevet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written to {path}.</source>
        <translation>
            <numerusform>1 post blev skrevet til {path}.</numerusform>
            <numerusform>%Ln poster blev skrevet til {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Sammenligningen blev stoppet.</translation>
    </message>
</context>
<context>
    <name>FactBoxPane</name>
    <message>
        <source>FactBoxes</source>
        <translation>Faktabokse</translation>
    </message>
    <message>
        <source>Customize FactBoxes…</source>
        <translation>Tilpas faktabokse…</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>&amp;Send to Dynamics CRM</source>
        <translation>&amp;Send til Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;Get from Dynamics CRM</source>
        <translation>&amp;Hent fra Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;Leave alone</source>
        <translation>&amp;Lad urørt</translation>
    </message>
    <message>
        <source>&amp;As chosen for the whole</source>
        <translation>S&amp;om valgt for det hele</translation>
    </message>
    <message>
        <source>In a row: Right sends, Left gets, 0 leaves alone, Backspace as chosen for the whole, Space shows all.</source>
        <translation>I en række: Højre pil sender, Venstre pil henter, 0 lader urørt, Backspace som valgt for det hele, Mellemrum viser alt.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Højre pil</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre pil</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>lige nu</translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>{field}: {value} cannot be used here.</source>
        <translation>{field}: {value} kan ikke bruges her.</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>a blank value</source>
        <translation>en tom værdi</translation>
    </message>
    <message>
        <source>{field} holds at most {limit} characters; this has {length}. Shorten it: {value}</source>
        <translation>{field} kan højst indeholde {limit} tegn; dette har {length}. Gør det kortere: {value}</translation>
    </message>
    <message>
        <source>{field} must not be blank. Enter a value.</source>
        <translation>{field} må ikke være tomt. Angiv en værdi.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a number. Enter an amount such as {example}.</source>
        <translation>{field}: {value} er ikke et tal. Angiv et beløb, f.eks. {example}.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a date. Enter a date such as {example}.</source>
        <translation>{field}: {value} er ikke en dato. Angiv en dato, f.eks. {example}.</translation>
    </message>
    <message>
        <source>{field}: {value} is not one of the options. Choose one from the list.</source>
        <translation>{field}: {value} er ikke en af mulighederne. Vælg en fra listen.</translation>
    </message>
    <message>
        <source>{field}: the code {value} does not exist. Choose one from the list.</source>
        <translation>{field}: koden {value} findes ikke. Vælg en fra listen.</translation>
    </message>
    <message>
        <source>{field}: {value} is used by another record. Choose another one.</source>
        <translation>{field}: {value} bruges af en anden post. Vælg en anden.</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored. Delete it and type it anew.</source>
        <translation>{field} indeholder et tegn, der ikke kan gemmes. Slet det, og skriv det igen.</translation>
    </message>
    <message>
        <source>{field}: {value} is out of range. Enter a value that fits.</source>
        <translation>{field}: {value} er uden for området. Angiv en værdi, der passer.</translation>
    </message>
    <message>
        <source>{field} is always mapped: no record can be without it.</source>
        <translation>{field} er altid tilknyttet: ingen post kan være uden.</translation>
    </message>
    <message>
        <source>{field} cannot be mapped in this direction.</source>
        <translation>{field} kan ikke tilknyttes i denne retning.</translation>
    </message>
    <message>
        <source>{field} is not a free text and cannot be truncated.</source>
        <translation>{field} er ikke fri tekst og kan ikke afkortes.</translation>
    </message>
    <message>
        <source>{field} cannot have a constant: choose one direction first, or clear the constant.</source>
        <translation>{field} kan ikke have en konstant: vælg én retning først, eller ryd konstanten.</translation>
    </message>
    <message>
        <source>{field} has a new value in both systems. Choose which one to keep.</source>
        <translation>{field} har en ny værdi i begge systemer. Vælg, hvilken der skal beholdes.</translation>
    </message>
    <message>
        <source>{field} was changed since and is left alone. It holds: {value}</source>
        <translation>{field} er ændret siden og lades urørt. Feltet indeholder: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} has no counterpart in {side}. Choose another value, or add the counterpart to the table.</source>
        <translation>{field}: {value} har intet modstykke i {side}. Vælg en anden værdi, eller føj modstykket til tabellen.</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Specifies the number of the customer. Leave it blank on a new card to get the next number.</source>
        <translation>Angiver debitorens nummer. Lad det være tomt på et nyt kort for at få det næste nummer.</translation>
    </message>
    <message>
        <source>Specifies the customer&apos;s name as it appears on documents; it goes with the Account Name in CRM.</source>
        <translation>Angiver debitorens navn, som det står på bilag; det svarer til firmanavnet i CRM.</translation>
    </message>
    <message>
        <source>Specifies the street and house number.</source>
        <translation>Angiver gade og husnummer.</translation>
    </message>
    <message>
        <source>Specifies a second line of the address.</source>
        <translation>Angiver endnu en adresselinje.</translation>
    </message>
    <message>
        <source>Specifies the postal code.</source>
        <translation>Angiver postnummeret.</translation>
    </message>
    <message>
        <source>Specifies the city.</source>
        <translation>Angiver byen.</translation>
    </message>
    <message>
        <source>Specifies the county, state or province.</source>
        <translation>Angiver amt, stat eller provins.</translation>
    </message>
    <message>
        <source>Specifies the country/region; in CRM it is written out, such as United Kingdom for GB.</source>
        <translation>Angiver land/område; i CRM skrives det helt ud, f.eks. Danmark for DK.</translation>
    </message>
    <message>
        <source>Specifies the person one asks for.</source>
        <translation>Angiver den person, man spørger efter.</translation>
    </message>
    <message>
        <source>Specifies who looks after the customer; the coupled CRM user owns the account.</source>
        <translation>Angiver, hvem der tager sig af debitoren; den sammenkædede CRM-bruger ejer firmaet.</translation>
    </message>
    <message>
        <source>Specifies in local currency how much the customer may owe.</source>
        <translation>Angiver i regnskabsvaluta, hvor meget debitoren må skylde.</translation>
    </message>
    <message>
        <source>Specifies what may not be done any more. A blocked customer is not synchronized.</source>
        <translation>Angiver, hvad der ikke længere må gøres. En spærret debitor synkroniseres ikke.</translation>
    </message>
    <message>
        <source>Specifies the telephone number.</source>
        <translation>Angiver telefonnummeret.</translation>
    </message>
    <message>
        <source>Specifies the fax number.</source>
        <translation>Angiver faxnummeret.</translation>
    </message>
    <message>
        <source>Specifies the e-mail address.</source>
        <translation>Angiver mailadressen.</translation>
    </message>
    <message>
        <source>Specifies the web site.</source>
        <translation>Angiver webstedet.</translation>
    </message>
    <message>
        <source>Specifies the VAT registration number.</source>
        <translation>Angiver SE/CVR-nummeret.</translation>
    </message>
    <message>
        <source>Specifies the trade type that entries are posted by.</source>
        <translation>Angiver den virksomhedstype, som poster bogføres efter.</translation>
    </message>
    <message>
        <source>Specifies which receivables account entries are posted to.</source>
        <translation>Angiver den tilgodehavendekonto, som poster bogføres på.</translation>
    </message>
    <message>
        <source>Specifies the currency of the customer&apos;s documents; blank is the local currency.</source>
        <translation>Angiver valutaen på debitorens bilag; tom er regnskabsvalutaen.</translation>
    </message>
    <message>
        <source>Specifies when the customer must pay and for what discount.</source>
        <translation>Angiver, hvornår debitoren skal betale og med hvilken rabat.</translation>
    </message>
    <message>
        <source>Specifies how the customer pays, such as bank transfer.</source>
        <translation>Angiver, hvordan debitoren betaler, f.eks. ved bankoverførsel.</translation>
    </message>
    <message>
        <source>Specifies the warehouse that goods are sent from.</source>
        <translation>Angiver det lager, som varerne sendes fra.</translation>
    </message>
    <message>
        <source>Specifies who pays for the freight; in CRM these are the Freight Terms.</source>
        <translation>Angiver, hvem der betaler fragten; i CRM er det fragtbetingelserne.</translation>
    </message>
    <message>
        <source>Specifies who carries the goods; in CRM this is the Shipping Method.</source>
        <translation>Angiver, hvem der transporterer varerne; i CRM er det forsendelsesmåden.</translation>
    </message>
    <message>
        <source>Specifies whether an order may be shipped in parts.</source>
        <translation>Angiver, om en ordre må leveres ad flere gange.</translation>
    </message>
</context>
<context>
    <name>FieldMapping</name>
    <message>
        <source>Both ways</source>
        <translation>Begge veje</translation>
    </message>
    <message>
        <source>To Dynamics CRM</source>
        <translation>Til Dynamics CRM</translation>
    </message>
    <message>
        <source>To Dynamics NAV</source>
        <translation>Til Dynamics NAV</translation>
    </message>
    <message>
        <source>Countries/Regions</source>
        <translation>Lande/områder</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valutaer</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Betalingsbetingelser</translation>
    </message>
    <message>
        <source>Shipment Methods</source>
        <translation>Leveringsformer</translation>
    </message>
    <message>
        <source>Shipping Agents</source>
        <translation>Speditører</translation>
    </message>
    <message>
        <source>Salespeople and Users</source>
        <translation>Sælgere og brugere</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Afkort</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Dynamics NAV holds {nav} characters, Dynamics CRM {crm}.</source>
        <translation>Dynamics NAV rummer {nav} tegn, Dynamics CRM {crm}.</translation>
    </message>
    <message>
        <source>Every value fits.</source>
        <translation>Alle værdier passer.</translation>
    </message>
    <message>
        <source>A value of more than {limit} characters does not fit into {side}.</source>
        <translation>En værdi på over {limit} tegn kan ikke være i {side}.</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Neither a customer nor an account can be without a name: this mapping is always enabled, and a record that is created gets its name from the other side whatever the direction.</source>
        <translation>Hverken en debitor eller et firma kan være uden navn: denne tilknytning er altid aktiveret, og en post, der oprettes, får sit navn fra den anden side uanset retningen.</translation>
    </message>
    <message>
        <source>The owner of an account need not be a salesperson, so it is never taken back from Dynamics CRM.</source>
        <translation>Et firmas ejer behøver ikke at være sælger, så den hentes aldrig fra Dynamics CRM.</translation>
    </message>
    <message>
        <source>The credit limit is granted in Dynamics NAV and never taken back from Dynamics CRM.</source>
        <translation>Kreditmaksimum gives i Dynamics NAV og hentes aldrig fra Dynamics CRM.</translation>
    </message>
    <message>
        <source>1 customer has a value that would be too long and keep the whole record from being written</source>
        <translation>1 debitor har en værdi, der ville være for lang og hindre hele posten i at blive skrevet</translation>
    </message>
    <message>
        <source>{} customers have a value that would be too long and keep the whole record from being written</source>
        <translation>{} debitorer har en værdi, der ville være for lang og hindre hele posten i at blive skrevet</translation>
    </message>
    <message>
        <source>1 customer has a value that would have no counterpart any more</source>
        <translation>1 debitor har en værdi, der ikke længere ville have et modstykke</translation>
    </message>
    <message>
        <source>{} customers have a value that would have no counterpart any more</source>
        <translation>{} debitorer har en værdi, der ikke længere ville have et modstykke</translation>
    </message>
    <message>
        <source>1 customer has a text that would be cut</source>
        <translation>1 debitor har en tekst, der ville blive afkortet</translation>
    </message>
    <message>
        <source>{} customers have a text that would be cut</source>
        <translation>{} debitorer har en tekst, der ville blive afkortet</translation>
    </message>
    <message>
        <source>1 pair would differ that is alike today</source>
        <translation>1 par, der er ens i dag, ville blive forskelligt</translation>
    </message>
    <message>
        <source>{} pairs would differ that are alike today</source>
        <translation>{} par, der er ens i dag, ville blive forskellige</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not be written any more</source>
        <translation>1 par har en forskel, der ikke længere ville blive skrevet</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not be written any more</source>
        <translation>{} par har en forskel, der ikke længere ville blive skrevet</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not be sent to Dynamics CRM any more</source>
        <translation>1 par har en forskel, der ikke længere ville blive sendt til Dynamics CRM</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not be sent to Dynamics CRM any more</source>
        <translation>{} par har en forskel, der ikke længere ville blive sendt til Dynamics CRM</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not come from Dynamics CRM any more</source>
        <translation>1 par har en forskel, der ikke længere ville komme fra Dynamics CRM</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not come from Dynamics CRM any more</source>
        <translation>{} par har en forskel, der ikke længere ville komme fra Dynamics CRM</translation>
    </message>
    <message>
        <source>1 pair has a difference that would be written and is not today</source>
        <translation>1 par har en forskel, der ville blive skrevet, men ikke bliver det i dag</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would be written and is not today</source>
        <translation>{} par har en forskel, der ville blive skrevet, men ikke bliver det i dag</translation>
    </message>
    <message>
        <source>1 pair loses a problem</source>
        <translation>1 par slipper af med et problem</translation>
    </message>
    <message>
        <source>{} pairs lose a problem</source>
        <translation>{} par slipper af med et problem</translation>
    </message>
    <message>
        <source>1 pair would count as alike that differs today</source>
        <translation>1 par, der er forskelligt i dag, ville regnes for ens</translation>
    </message>
    <message>
        <source>{} pairs would count as alike that differ today</source>
        <translation>{} par, der er forskellige i dag, ville regnes for ens</translation>
    </message>
</context>
<context>
    <name>FieldMappingWindow</name>
    <message>
        <source>Field Mapping</source>
        <translation>Felttilknytning</translation>
    </message>
    <message>
        <source>The field mapping has changes that were not saved. Do you want to save them?</source>
        <translation>Felttilknytningen har ændringer, der ikke er gemt. Vil du gemme dem?</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ikke-gemte ændringer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>The field mapping was saved.</source>
        <translation>Felttilknytningen er gemt.</translation>
    </message>
    <message>
        <source>A colleague saved the field mapping meanwhile; nothing of yours was saved. Your changes stand here on top of theirs: look through them and choose OK again.</source>
        <translation>En kollega har gemt felttilknytningen i mellemtiden; intet af dit blev gemt. Dine ændringer står her oven på kollegaens: gennemgå dem, og vælg OK igen.</translation>
    </message>
    <message>
        <source>Comparing the coupled records</source>
        <translation>Sammenligner de sammenkædede poster</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>&amp;History of This Field</source>
        <translation>Feltets &amp;historik</translation>
    </message>
</context>
<context>
    <name>FieldTab</name>
    <message>
        <source>Only &amp;differences (%1 of %2)</source>
        <translation>Kun f&amp;orskelle (%1 af %2)</translation>
    </message>
</context>
<context>
    <name>FieldsPane</name>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>N&amp;ulstil til standard</translation>
    </message>
    <message>
        <source>Reset to Defaults</source>
        <translation>Nulstil til standard</translation>
    </message>
    <message>
        <source>Sets all mappings, and their order, as the program brings them along.</source>
        <translation>Sætter alle tilknytninger og deres rækkefølge, som programmet leveres med.</translation>
    </message>
    <message>
        <source>%1 of %2 fields are enabled. The order is that of the FastTab Coupled Records.</source>
        <translation>%1 af %2 felter er aktiveret. Rækkefølgen er den samme som i oversigtspanelet Sammenkædede poster.</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Open Folder</source>
        <translation>Åbn mappe</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Gennemse…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Gennemse</translation>
    </message>
    <message>
        <source>Specifies the file to import: CSV, text, Excel or OpenDocument.</source>
        <translation>Angiver den fil, der skal importeres: CSV, tekst, Excel eller OpenDocument.</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importer som</translation>
    </message>
    <message>
        <source>Specifies what the rows of the file become.</source>
        <translation>Angiver, hvad filens rækker bliver til.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Slip en fil her, eller vælg en</translation>
    </message>
    <message>
        <source>CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)</source>
        <translation>CSV, tekst, Excel (xlsx, xlsm, xls) eller OpenDocument (ods)</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 rækker, %2 kolonner</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>ark %1</translation>
    </message>
    <message>
        <source>&amp;Import as</source>
        <translation>Im&amp;porter som</translation>
    </message>
    <message>
        <source>Records are added, never changed. You see everything that will be written before it is written.</source>
        <translation>Poster tilføjes, men ændres aldrig. Du ser alt, hvad der vil blive skrevet, før det skrives.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing at character {place}.</source>
        <translation>Der mangler en værdi ved tegn {place}.</translation>
    </message>
    <message>
        <source>The quotation mark at character {place} is not closed.</source>
        <translation>Anførselstegnet ved tegn {place} er ikke afsluttet.</translation>
    </message>
    <message>
        <source>The number at character {place} is too large.</source>
        <translation>Tallet ved tegn {place} er for stort.</translation>
    </message>
    <message>
        <source>There are no ranges here (character {place}): these values have no order.</source>
        <translation>Der er ingen intervaller her (tegn {place}): disse værdier har ingen rækkefølge.</translation>
    </message>
    <message>
        <source>There are no wildcards here (character {place}).</source>
        <translation>Der er ingen jokertegn her (tegn {place}).</translation>
    </message>
    <message>
        <source>The sign @ has no place here (character {place}).</source>
        <translation>Tegnet @ hører ikke til her (tegn {place}).</translation>
    </message>
    <message>
        <source>The character {place} cannot be searched for.</source>
        <translation>Der kan ikke søges efter tegn {place}.</translation>
    </message>
    <message>
        <source>The filter is longer than {place} characters.</source>
        <translation>Filteret er længere end {place} tegn.</translation>
    </message>
    <message>
        <source>The filter has too many parts.</source>
        <translation>Filteret har for mange dele.</translation>
    </message>
    <message>
        <source>What stands at character {place} is not understood.</source>
        <translation>Det, der står ved tegn {place}, kan ikke forstås.</translation>
    </message>
    <message>
        <source>What stands at character {place} is none of the options.</source>
        <translation>Det, der står ved tegn {place}, er ikke en af mulighederne.</translation>
    </message>
    <message>
        <source>The filter is not understood.</source>
        <translation>Filteret kan ikke forstås.</translation>
    </message>
    <message>
        <source>Type amounts, as 100..500, &gt;1000 or &lt;&gt;0.</source>
        <translation>Skriv beløb, f.eks. 100..500, &gt;1000 eller &lt;&gt;0.</translation>
    </message>
    <message>
        <source>Type whole numbers, as 1..5, &gt;3 or &lt;&gt;0.</source>
        <translation>Skriv hele tal, f.eks. 1..5, &gt;3 eller &lt;&gt;0.</translation>
    </message>
    <message>
        <source>Type days, t for today, or ranges, as t-7..t.</source>
        <translation>Skriv dage, d for i dag eller intervaller, f.eks. d-7..d.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>Type one of the options, several with | between them, &apos;&apos; for blank.</source>
        <translation>Skriv en af mulighederne, flere med | imellem, &apos;&apos; for tom.</translation>
    </message>
    <message>
        <source>Type codes, C*, A..M, &lt;&gt;X, or X|Y; &apos;&apos; for blank.</source>
        <translation>Skriv koder, C*, A..M, &lt;&gt;X eller X|Y; &apos;&apos; for tom.</translation>
    </message>
    <message>
        <source>Type a text, Ha*, @*ltd*, A..M, &lt;&gt;X, or X|Y; &apos;&apos; for blank.</source>
        <translation>Skriv en tekst, Ha*, @*aps*, A..M, &lt;&gt;X eller X|Y; &apos;&apos; for tom.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>t</source>
        <comment>today, in filters of days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>w</source>
        <comment>work date, in filters of days</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter   F3</source>
        <translation>Filter   F3</translation>
    </message>
    <message>
        <source>Shows the rows that hold all of these words. Esc shows all again.</source>
        <translation>Viser de rækker, der indeholder alle disse ord. Esc viser alle igen.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>Shows the rows without these filters (Ctrl+Shift+A)</source>
        <translation>Viser rækkerne uden disse filtre (Ctrl+Skift+A)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>{column}: {filter}</source>
        <translation>{column}: {filter}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Shows all proposals.</source>
        <translation>Viser alle forslag.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation>Filtrer {column}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Tandem</source>
        <translation>Velkommen til Tandem</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv det</translation>
    </message>
    <message>
        <source>An invented company with customers, accounts and figures. Nothing in it touches your own data.</source>
        <translation>En opdigtet virksomhed med debitorer, firmaer og tal. Intet i den rører dine egne data.</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Company</source>
        <translation>Åbn &amp;demovirksomheden</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Dine egne filer</translation>
    </message>
    <message>
        <source>A new company, filled from what Dynamics NAV and Dynamics CRM export: CSV or Excel.</source>
        <translation>En ny virksomhed, fyldt med det, Dynamics NAV og Dynamics CRM eksporterer: CSV eller Excel.</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importer filer…</translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation>En fælles database</translation>
    </message>
    <message>
        <source>Work on the data of your team. Whoever keeps your PostgreSQL server knows the two addresses.</source>
        <translation>Arbejd på dit teams data. Den, der passer jeres PostgreSQL-server, kender de to adresser.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Opret forbindelse</translation>
    </message>
    <message>
        <source>There is no company of your own yet on this computer. How would you like to begin?</source>
        <translation>Du har endnu ingen egen virksomhed på denne computer. Hvordan vil du begynde?</translation>
    </message>
    <message>
        <source>Enter the addresses of both databases first.</source>
        <translation>Angiv først adresserne på begge databaser.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Search box</source>
        <translation>Søgefelt</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Næste eller forrige resultat</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Åbn resultatet</translation>
    </message>
    <message>
        <source>Close the results, empty the box, leave it</source>
        <translation>Luk resultaterne, tøm feltet, forlad det</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Open or edit the record</source>
        <translation>Åbn eller rediger posten</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Første eller sidste række</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Marker flere rækker</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Marker alle rækker</translation>
    </message>
    <message>
        <source>Copy the selected rows with headings</source>
        <translation>Kopier de markerede rækker med overskrifter</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Kopier cellen</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>Kolonnens menu</translation>
    </message>
    <message>
        <source>From the filter to the list</source>
        <translation>Fra filteret til listen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
    <message>
        <source>From the filter row to the list</source>
        <translation>Fra filterrækken til listen</translation>
    </message>
    <message>
        <source>Cards and fields</source>
        <translation>Kort og felter</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå op</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Næste eller forrige felt</translation>
    </message>
    <message>
        <source>Give the edits up</source>
        <translation>Opgiv ændringerne</translation>
    </message>
    <message>
        <source>Windows of Dynamics CRM and lists beside the main window</source>
        <translation>Vinduer fra Dynamics CRM og lister ved siden af hovedvinduet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save and Close</source>
        <translation>Gem og luk</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Opdater</translation>
    </message>
    <message>
        <source>Next FastTab</source>
        <translation>Næste oversigtspanel</translation>
    </message>
    <message>
        <source>Previous FastTab</source>
        <translation>Forrige oversigtspanel</translation>
    </message>
    <message>
        <source>Collapse FastTab</source>
        <translation>Fold oversigtspanel sammen</translation>
    </message>
    <message>
        <source>Collapse the Ribbon</source>
        <translation>Fold båndet sammen</translation>
    </message>
    <message>
        <source>Open the coupled customer in Dynamics NAV</source>
        <translation>Åbn den sammenkædede debitor i Dynamics NAV</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics NAV</source>
        <translation>Opret debitor i Dynamics NAV</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialogbokse</translation>
    </message>
    <message>
        <source>The button that stands out</source>
        <translation>Den fremhævede knap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>expanded</source>
        <translation>foldet ud</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>foldet sammen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Fields of salespeople</source>
        <translation>Felter for sælgere</translation>
    </message>
    <message>
        <source>Fields of accounts</source>
        <translation>Felter for firmaer</translation>
    </message>
    <message>
        <source>Fields of opportunities</source>
        <translation>Felter for salgsmuligheder</translation>
    </message>
    <message>
        <source>Fields of quotes</source>
        <translation>Felter for tilbud</translation>
    </message>
    <message>
        <source>Fields of cases</source>
        <translation>Felter for sager</translation>
    </message>
    <message>
        <source>Fields of customers</source>
        <translation>Felter for debitorer</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søg i vejledningen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hjælp</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Ingen side indeholder alle disse ord.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The customer {} is back. It is not coupled.</source>
        <translation>Debitoren {} er tilbage. Den er ikke sammenkædet.</translation>
    </message>
    <message>
        <source>The salesperson {} is back. It is not coupled.</source>
        <translation>Sælgeren {} er tilbage. Sælgeren er ikke sammenkædet.</translation>
    </message>
    <message>
        <source>The account {} is back. It is not coupled.</source>
        <translation>Firmaet {} er tilbage. Det er ikke sammenkædet.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Sælger</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Salgsmulighed</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuelt</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Update from file</source>
        <translation>Opdatering fra fil</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Post oprettet</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Post ændret</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Post slettet</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>Post gendannet</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(tom)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n felt</numerusform>
            <numerusform>%n felter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Whose changes are shown</source>
        <translation>Hvis ændringer der vises</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle felter</translation>
    </message>
    <message>
        <source>Show in &amp;Log</source>
        <translation>Vis i l&amp;og</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Gendan…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik for %1</translation>
    </message>
    <message>
        <source>Nothing is known yet of changes of this record.</source>
        <translation>Der kendes endnu ingen ændringer af denne post.</translation>
    </message>
    <message>
        <source>This was not done by a job of the Synchronization Log.</source>
        <translation>Dette er ikke gjort af et job i synkroniseringsloggen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerer…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Stoppet. Intet blev importeret.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Customers (Dynamics NAV)</source>
        <translation>Debitorer (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Accounts (Dynamics CRM)</source>
        <translation>Firmaer (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers (Dynamics NAV)</source>
        <translation>Sælgere/indkøbere (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Users (Dynamics CRM)</source>
        <translation>Brugere (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Customer Ledger Entries (Dynamics NAV)</source>
        <translation>Debitorposter (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Opportunities (Dynamics CRM)</source>
        <translation>Salgsmuligheder (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Quotes (Dynamics CRM)</source>
        <translation>Tilbud (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Cases (Dynamics CRM)</source>
        <translation>Sager (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Vesteuropæisk (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centraleuropæisk (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisk (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Græsk (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Tyrkisk (Windows-1254)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Vesteuropæisk (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Vesteuropæisk (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Lodret streg</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Genkendt</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Kontroller venligst</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>No column of the file is mapped to {field}, which every record needs.</source>
        <translation>Ingen kolonne i filen er knyttet til {field}, som hver post skal have.</translation>
    </message>
    <message>
        <source>{field} is blank; every record needs one.</source>
        <translation>{field} er tomt; hver post skal have det.</translation>
    </message>
    <message>
        <source>The text has {length} characters; {field} holds at most {limit}.</source>
        <translation>Teksten har {length} tegn; {field} kan højst indeholde {limit}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be this; it can be: {other}.</source>
        <translation>{field} kan ikke være dette; det kan være: {other}.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Dette er ikke et beløb.</translation>
    </message>
    <message>
        <source>This can be read as two different amounts; write it with two decimals.</source>
        <translation>Dette kan læses som to forskellige beløb; skriv det med to decimaler.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Beløbet er for stort.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be stored.</source>
        <translation>Teksten indeholder et tegn, der ikke kan gemmes.</translation>
    </message>
    <message>
        <source>This is not a GUID.</source>
        <translation>Dette er ikke en GUID.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dette er ikke en dato.</translation>
    </message>
    <message>
        <source>This can be read as two different days; write it with the year first, as in 2026-03-04.</source>
        <translation>Dette kan læses som to forskellige dage; skriv det med året først, f.eks. 2026-03-04.</translation>
    </message>
    <message>
        <source>{field} knows no such code or name.</source>
        <translation>{field} kender ingen sådan kode og intet sådant navn.</translation>
    </message>
    <message>
        <source>There is no such account in Dynamics CRM.</source>
        <translation>Der er ikke et sådant firma i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Several accounts bear this name; write the GUID of the one that is meant.</source>
        <translation>Flere firmaer har dette navn; skriv GUID&apos;en på det rigtige.</translation>
    </message>
    <message>
        <source>There is no customer of this number.</source>
        <translation>Der er ingen debitor med dette nummer.</translation>
    </message>
    <message>
        <source>A record of the status “{other}” can&apos;t have this status reason.</source>
        <translation>En post med status &quot;{other}&quot; kan ikke have denne statusårsag.</translation>
    </message>
    <message>
        <source>Line {other} has the same {field} with other values.</source>
        <translation>Linje {other} har samme {field} med andre værdier.</translation>
    </message>
    <message>
        <source>This record is there already: {other}.</source>
        <translation>Denne post findes allerede: {other}.</translation>
    </message>
    <message>
        <source>The line has more values than there are headings; its values may have shifted.</source>
        <translation>Linjen har flere værdier, end der er overskrifter; værdierne kan være forskubbet.</translation>
    </message>
    <message>
        <source>A quotation mark is opened on this line and never closed; it takes in the rest of the file.</source>
        <translation>Et anførselstegn begynder på denne linje og afsluttes aldrig; det omfatter resten af filen.</translation>
    </message>
    <message>
        <source>The column is left out: it is mapped to no field.</source>
        <translation>Kolonnen udelades: den er ikke knyttet til noget felt.</translation>
    </message>
    <message>
        <source>The amount is in {other}; it is left out, because {field} is kept in another currency.</source>
        <translation>Beløbet er i {other}; det udelades, fordi {field} føres i en anden valuta.</translation>
    </message>
    <message>
        <source>No user of Dynamics CRM goes by this; {field} stays blank.</source>
        <translation>Ingen bruger i Dynamics CRM hedder dette; {field} forbliver tomt.</translation>
    </message>
    <message>
        <source>The line says the same as line {other}; it is left out.</source>
        <translation>Linjen siger det samme som linje {other}; den udelades.</translation>
    </message>
    <message>
        <source>Line {other} has the same name with other values; both go in.</source>
        <translation>Linje {other} har samme navn med andre værdier; begge kommer med.</translation>
    </message>
    <message>
        <source>Line {other} has the same {field} with other values; both go in.</source>
        <translation>Linje {other} har samme {field} med andre værdier; begge kommer med.</translation>
    </message>
    <message>
        <source>There is a record of this name already: {other}. This one goes in beside it.</source>
        <translation>Der er allerede en post med dette navn: {other}. Denne kommer med ved siden af.</translation>
    </message>
    <message>
        <source>The line has fewer values than there are headings; the last fields stay blank.</source>
        <translation>Linjen har færre værdier, end der er overskrifter; de sidste felter forbliver tomme.</translation>
    </message>
    <message>
        <source>No country goes by this name; it goes in as it is, but can&apos;t be synchronized.</source>
        <translation>Intet land har dette navn; det kommer med, som det er, men kan ikke synkroniseres.</translation>
    </message>
    <message>
        <source>Read as “{other}”.</source>
        <translation>Læst som &quot;{other}&quot;.</translation>
    </message>
    <message>
        <source>The spaces around the text are left out.</source>
        <translation>Mellemrummene omkring teksten udelades.</translation>
    </message>
    <message>
        <source>The column only served the export and is left out.</source>
        <translation>Kolonnen tjente kun eksporten og udelades.</translation>
    </message>
    <message>
        <source>Records without a number get the next ones of the number series {other}.</source>
        <translation>Poster uden nummer får de næste numre i nummerserien {other}.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say {field}; it becomes “{other}”.</source>
        <translation>Filen angiver ikke {field}; det bliver &quot;{other}&quot;.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Decide…</source>
        <translation>Afgør…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Delete Coupling…</source>
        <translation>Slet sammenkædning…</translation>
    </message>
    <message>
        <source>Synchronize Now…</source>
        <translation>Synkroniser nu…</translation>
    </message>
    <message>
        <source>Open Salesperson</source>
        <translation>Åbn sælger</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Opdater firmastatistik</translation>
    </message>
    <message>
        <source>Create Account in Dynamics CRM</source>
        <translation>Opret firma i Dynamics CRM</translation>
    </message>
    <message>
        <source>Set Up Coupling…</source>
        <translation>Konfigurer sammenkædning…</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke udført</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Afbrudt</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>Slettet post</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Sælger</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Intet modstykke</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>For lang</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Slettede poster</translation>
    </message>
    <message>
        <source>Salespeople</source>
        <translation>Sælgere</translation>
    </message>
    <message>
        <source>%1 was cut off: Dynamics CRM stopped answering. Try again once it answers, and it is settled.</source>
        <translation>%1 blev afbrudt: Dynamics CRM holdt op med at svare. Prøv igen, når det svarer, så afsluttes det.</translation>
    </message>
    <message>
        <source>%1 fields have new values in both systems: %2. Choose which ones to keep.</source>
        <translation>%1 felter har nye værdier i begge systemer: %2. Vælg, hvilke der skal beholdes.</translation>
    </message>
    <message>
        <source>Dynamics CRM has the new values, Dynamics NAV has not.</source>
        <translation>Dynamics CRM har de nye værdier, det har Dynamics NAV ikke.</translation>
    </message>
    <message>
        <source>Dynamics CRM holds neither the old nor the new values. Compare the two records.</source>
        <translation>Dynamics CRM har hverken de gamle eller de nye værdier. Sammenlign de to poster.</translation>
    </message>
    <message>
        <source>It was cut off, and nothing was written.</source>
        <translation>Det blev afbrudt, og intet blev skrevet.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>How many customers it concerns</source>
        <translation>Hvor mange debitorer det angår</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>Nothing of this kind waits, or nothing that holds these words.</source>
        <translation>Intet af denne type venter, eller intet, der indeholder disse ord.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Søger…</translation>
    </message>
    <message>
        <source>Nothing waits for anybody</source>
        <translation>Der er ikke noget, der venter</translation>
    </message>
    <message>
        <source>What needs a decision, failed or does not fit comes here by itself.</source>
        <translation>Det, der kræver en afgørelse, er mislykket eller ikke passer, kommer automatisk hertil.</translation>
    </message>
    <message>
        <source>The inbox could not be read</source>
        <translation>Indbakken kunne ikke læses</translation>
    </message>
</context>
<context>
    <name>JobNotice</name>
    <message>
        <source>Tell When a Long Job &amp;Ends</source>
        <translation>Giv &amp;besked, når et langt job er færdigt</translation>
    </message>
    <message>
        <source>Quietly, and only while another program is in front.</source>
        <translation>Stille og kun, når et andet program er forrest.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>It could not be finished. The window says why.</source>
        <translation>Det kunne ikke gennemføres. Vinduet viser hvorfor.</translation>
    </message>
    <message>
        <source>It is finished. The window shows the result.</source>
        <translation>Det er færdigt. Vinduet viser resultatet.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>Som skr&amp;ivebordet</translation>
    </message>
</context>
<context>
    <name>LedgerEntries</name>
    <message>
        <source>Posting Date</source>
        <translation>Bogføringsdato</translation>
    </message>
    <message>
        <source>Document Type</source>
        <translation>Bilagstype</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Bilagsnr.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Currency Code</source>
        <translation>Valutakode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Amount (LCY)</source>
        <translation>Beløb (RV)</translation>
    </message>
    <message>
        <source>Remaining Amt. (LCY)</source>
        <translation>Restbeløb (RV)</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Forfaldsdato</translation>
    </message>
    <message>
        <source>Entry No.</source>
        <translation>Løbenr.</translation>
    </message>
</context>
<context>
    <name>LedgerWindow</name>
    <message>
        <source>Customer Ledger Entries</source>
        <translation>Debitorposter</translation>
    </message>
    <message>
        <source>Nothing has been posted on this customer.</source>
        <translation>Der er ikke bogført noget på denne debitor.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licenses</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Show the Undo</source>
        <translation>Vis fortrydelsen</translation>
    </message>
    <message>
        <source>Takes back %1 of %2 by %3</source>
        <translation>Fortryder %1 fra %2 af %3</translation>
    </message>
    <message>
        <source>Show That Job</source>
        <translation>Vis det job</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>There is no customer %1 here.</source>
        <translation>Der er ingen debitor %1 her.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Der er intet firma %1 her.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>Vælg ko&amp;lonner…</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lters</source>
        <translation>&amp;Ryd filtre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Export &amp;Selection…</source>
        <translation>Eksporter &amp;markering…</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>&amp;Kopier rækker</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Visninger</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Vælg en række først.</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>{column}: {problem}</source>
        <translation>{column}: {problem}</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export {list}</source>
        <translation>Eksporter {list}</translation>
    </message>
    <message>
        <source>Exporting {list}</source>
        <translation>Eksporterer {list}</translation>
    </message>
    <message>
        <source>Copying Rows</source>
        <translation>Kopierer rækker</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Sorter &amp;stigende</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Sorter &amp;faldende</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>&amp;Vælg kolonner…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Nulstil kolonner</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Filter to This Value</source>
        <translation>Filtrer til denne vær&amp;di</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>Vis a&amp;lle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>1 række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Indsat</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sprunget over</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Eksporterer loggen</translation>
    </message>
    <message>
        <source>Synchronization Log</source>
        <translation>Synkroniseringslog</translation>
    </message>
    <message>
        <source>Export Synchronization Log</source>
        <translation>Eksporter synkroniseringslog</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Old Value</source>
        <translation>Gammel værdi</translation>
    </message>
    <message>
        <source>New Value</source>
        <translation>Ny værdi</translation>
    </message>
    <message>
        <source>Written Value</source>
        <translation>Skrevet værdi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Written values</source>
        <translation>Skrevne værdier</translation>
    </message>
    <message>
        <source>Set Up Coupling</source>
        <translation>Konfigurer sammenkædning</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synkroniser</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Opret firma</translation>
    </message>
    <message>
        <source>Create Customer</source>
        <translation>Opret debitor</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Slet sammenkædning</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Opdater firmastatistik</translation>
    </message>
    <message>
        <source>Couple Salesperson</source>
        <translation>Sammenkæd sælger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min. %2 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>kører</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afbrudt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Undone %1 by %2</source>
        <translation>Fortrudt %1 af %2</translation>
    </message>
    <message>
        <source>Partly undone %1 by %2</source>
        <translation>Delvist fortrudt %1 af %2</translation>
    </message>
    <message>
        <source>NAV to CRM</source>
        <translation>NAV til CRM</translation>
    </message>
    <message>
        <source>CRM to NAV</source>
        <translation>CRM til NAV</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Flettet</translation>
    </message>
    <message>
        <source>Coupling ended</source>
        <translation>Sammenkædning slettet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Intet at gøre</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Delvist udført</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke udført</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Skal ses på</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>ændret i mellemtiden</translation>
    </message>
    <message>
        <source>Dynamics CRM did not answer</source>
        <translation>Dynamics CRM svarede ikke</translation>
    </message>
    <message>
        <source>Dynamics CRM stopped answering in the middle</source>
        <translation>Dynamics CRM holdt op med at svare undervejs</translation>
    </message>
    <message>
        <source>one of its records was deleted</source>
        <translation>en af dens poster er slettet</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>en værdi passer ikke</translation>
    </message>
    <message>
        <source>the salesperson is not coupled</source>
        <translation>sælgeren er ikke sammenkædet</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>debitoren er spærret</translation>
    </message>
    <message>
        <source>the account takes no part in the integration</source>
        <translation>firmaet deltager ikke i integrationen</translation>
    </message>
    <message>
        <source>the account is coupled to another customer</source>
        <translation>firmaet er sammenkædet med en anden debitor</translation>
    </message>
    <message>
        <source>the customer is coupled already</source>
        <translation>debitoren er allerede sammenkædet</translation>
    </message>
    <message>
        <source>coupled to a deleted record</source>
        <translation>sammenkædet med en slettet post</translation>
    </message>
    <message>
        <source>not coupled</source>
        <translation>ikke sammenkædet</translation>
    </message>
    <message>
        <source>the record does not exist any more</source>
        <translation>posten findes ikke længere</translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation>en værdi er ikke tilladt</translation>
    </message>
    <message>
        <source>the integration solution is not installed</source>
        <translation>integrationsløsningen er ikke installeret</translation>
    </message>
    <message>
        <source>the integration is not enabled</source>
        <translation>integrationen er ikke aktiveret</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>databasen kunne ikke bruges</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>NAV</source>
        <translation>NAV</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(tom)</translation>
    </message>
</context>
<context>
    <name>LogCommands</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>Fortr&amp;yd…</translation>
    </message>
    <message>
        <source>Take back what is selected: a job, records, or single values.</source>
        <translation>Fortryd det, der er valgt: et job, poster eller enkelte værdier.</translation>
    </message>
    <message>
        <source>Undo &amp;Job…</source>
        <translation>Fortryd &amp;job…</translation>
    </message>
    <message>
        <source>Take back everything that the job wrote.</source>
        <translation>Fortryd alt, hvad jobbet har skrevet.</translation>
    </message>
    <message>
        <source>Take back what was written to the selected records.</source>
        <translation>Fortryd det, der er skrevet til de valgte poster.</translation>
    </message>
    <message>
        <source>Take back the selected values of this record alone.</source>
        <translation>Fortryd kun de valgte værdier i denne post.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Debitor</translation>
    </message>
    <message>
        <source>Open the customer of the record.</source>
        <translation>Åbn postens debitor.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Open the account of the record.</source>
        <translation>Åbn postens firma.</translation>
    </message>
    <message>
        <source>Und&amp;o Records…</source>
        <translation>Fortryd &amp;poster…</translation>
    </message>
    <message>
        <source>Undo Va&amp;lues…</source>
        <translation>Fortryd v&amp;ærdier…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>Write the jobs that are shown to a file, value by value.</source>
        <translation>Skriv de viste job til en fil, værdi for værdi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Vælg et job først.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Vælg en post først.</translation>
    </message>
    <message>
        <source>Nothing of it is left to be taken back.</source>
        <translation>Der er ikke mere af det at fortryde.</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Customer   F3</source>
        <translation>Debitor   F3</translation>
    </message>
    <message>
        <source>No. or name of a customer.</source>
        <translation>En debitors nummer eller navn.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name of an account.</source>
        <translation>Et firmas navn.</translation>
    </message>
    <message>
        <source>%1 Esc shows all again.</source>
        <translation>%1 Esc viser alle igen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who started the job.</source>
        <translation>Hvem der startede jobbet.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>What the job did.</source>
        <translation>Hvad jobbet gjorde.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>Hvad der blev af det.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>R&amp;yd</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Show all jobs again.</source>
        <translation>Vis alle job igen.</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle job</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle resultater</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Med fejl</translation>
    </message>
    <message>
        <source>Cut off or running</source>
        <translation>Afbrudt eller kører</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
</context>
<context>
    <name>LogLists</name>
    <message>
        <source>Jobs</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Synchronization Log</source>
        <translation>Synkroniseringslog</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Vis &amp;alle</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Records of the job</source>
        <translation>Jobbets poster</translation>
    </message>
    <message>
        <source>Values that were written</source>
        <translation>Værdier, der blev skrevet</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Nothing has been synchronized yet.</source>
        <translation>Der er ikke synkroniseret noget endnu.</translation>
    </message>
    <message>
        <source>Nothing has been done to this customer yet.</source>
        <translation>Der er ikke gjort noget ved denne debitor endnu.</translation>
    </message>
    <message>
        <source>No job fits these filters. Clear shows all again.</source>
        <translation>Ingen job passer til disse filtre. Ryd viser alle igen.</translation>
    </message>
    <message>
        <source>No record of this job had to be written.</source>
        <translation>Ingen af jobbets poster skulle skrives.</translation>
    </message>
</context>
<context>
    <name>LookupEdit</name>
    <message>
        <source>Look up %1</source>
        <translation>Slå %1 op</translation>
    </message>
    <message>
        <source>Look up (F4)</source>
        <translation>Slå op (F4)</translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation>Forslag til %1</translation>
    </message>
</context>
<context>
    <name>MachineChanges</name>
    <message>
        <source>There was nothing to do.</source>
        <translation>Der var intet at gøre.</translation>
    </message>
    <message>
        <source>Links open Tandem from now on.</source>
        <translation>Links åbner Tandem fra nu af.</translation>
    </message>
    <message>
        <source>Links don&apos;t open Tandem any more.</source>
        <translation>Links åbner ikke længere Tandem.</translation>
    </message>
    <message>
        <source>Tandem is in the menu of applications, and links open it.</source>
        <translation>Tandem er i programmenuen, og links åbner det.</translation>
    </message>
    <message>
        <source>Tandem is out of the menu, and links don&apos;t open it any more.</source>
        <translation>Tandem er ude af menuen, og links åbner det ikke længere.</translation>
    </message>
    <message>
        <source>Your data were not touched. They stay in %1, the log in %2.</source>
        <translation>Dine data blev ikke rørt. De bliver i %1, loggen i %2.</translation>
    </message>
    <message>
        <source>Writes the file %1</source>
        <translation>Skriver filen %1</translation>
    </message>
    <message>
        <source>Removes the file %1</source>
        <translation>Fjerner filen %1</translation>
    </message>
    <message>
        <source>Sets in the registry %1 %2 to %3</source>
        <translation>Sætter %1 %2 i registreringsdatabasen til %3</translation>
    </message>
    <message>
        <source>(Default)</source>
        <translation>(Standard)</translation>
    </message>
    <message>
        <source>Removes from the registry %1</source>
        <translation>Fjerner %1 fra registreringsdatabasen</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Kalder %1</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Save and &amp;Close</source>
        <translation>Gem og l&amp;uk</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;let</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdater</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Forrige</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Næs&amp;te</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter Ro&amp;w</source>
        <translation>Filterræ&amp;kke</translation>
    </message>
    <message>
        <source>F&amp;ilter to This Value</source>
        <translation>Filtrer til denne vær&amp;di</translation>
    </message>
    <message>
        <source>Next Fast&amp;Tab</source>
        <translation>Næste oversigts&amp;panel</translation>
    </message>
    <message>
        <source>Previous FastTa&amp;b</source>
        <translation>Forrige over&amp;sigtspanel</translation>
    </message>
    <message>
        <source>C&amp;ollapse FastTab</source>
        <translation>Fold oversigtsp&amp;anel sammen</translation>
    </message>
    <message>
        <source>F&amp;actBox Pane</source>
        <translation>Fakta&amp;boksrude</translation>
    </message>
</context>
<context>
    <name>MainRibbon</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startside</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Handlinger</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>&amp;Naviger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Værk&amp;tøjer</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>H&amp;jælp</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menulinje</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Administrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>MainTools</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Read customers, accounts … from a file.</source>
        <translation>Læs debitorer, firmaer … fra en fil.</translation>
    </message>
    <message>
        <source>&amp;Update from File…</source>
        <translation>&amp;Opdater fra fil…</translation>
    </message>
    <message>
        <source>Take over this week&apos;s export of NAV or CRM, after looking at what it changes.</source>
        <translation>Overtag ugens eksport fra NAV eller CRM, når du har set, hvad den ændrer.</translation>
    </message>
    <message>
        <source>Ex&amp;port Changes…</source>
        <translation>Eksporter æn&amp;dringer…</translation>
    </message>
    <message>
        <source>Write what was changed here to a file that Dynamics NAV or Dynamics CRM takes back.</source>
        <translation>Skriv det, der er ændret her, til en fil, som Dynamics NAV eller Dynamics CRM læser ind.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>Print the card with its statistics and the figures of Dynamics CRM.</source>
        <translation>Udskriv kortet med dets statistik og tallene fra Dynamics CRM.</translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation>&amp;Vis udskrift</translation>
    </message>
    <message>
        <source>Look at the pages of the card before they are printed.</source>
        <translation>Se kortets sider, før de udskrives.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Gem som &amp;PDF…</translation>
    </message>
    <message>
        <source>Write the card to a PDF file.</source>
        <translation>Skriv kortet til en PDF-fil.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Sø&amp;g</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>Field &amp;Mapping…</source>
        <translation>Fe&amp;lttilknytning…</translation>
    </message>
    <message>
        <source>Which fields go where, and what stands for which code.</source>
        <translation>Hvilke felter der går hvorhen, og hvad der står for hvilken kode.</translation>
    </message>
    <message>
        <source>&amp;Deleted Records…</source>
        <translation>&amp;Slettede poster…</translation>
    </message>
    <message>
        <source>Customers, salespeople and accounts that were deleted, to be brought back.</source>
        <translation>Slettede debitorer, sælgere og firmaer, som kan bringes tilbage.</translation>
    </message>
    <message>
        <source>&amp;Check Database…</source>
        <translation>&amp;Kontroller database…</translation>
    </message>
    <message>
        <source>Look whether everything that must always hold does.</source>
        <translation>Se, om alt det, der altid skal gælde, også gør det.</translation>
    </message>
    <message>
        <source>&amp;Register Links…</source>
        <translation>&amp;Registrer links…</translation>
    </message>
    <message>
        <source>Have navcrm:// links in mails and notes open Tandem, or take that back.</source>
        <translation>Lad navcrm://-links i mails og noter åbne Tandem, eller fortryd det.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastaturgenveje</translation>
    </message>
    <message>
        <source>All keys, to be searched, copied and printed.</source>
        <translation>Alle taster til at søge i, kopiere og udskrive.</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>&amp;Om Tandem</translation>
    </message>
    <message>
        <source>There is no card here to print. Choose a customer first.</source>
        <translation>Her er intet kort at udskrive. Vælg en debitor først.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tandem</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>Tandem will speak this language from its next start.</source>
        <translation>Tandem taler dette sprog fra næste start.</translation>
    </message>
</context>
<context>
    <name>ManyCustomers</name>
    <message>
        <source>Block Customers</source>
        <translation>Spær debitorer</translation>
    </message>
    <message>
        <source>Unblock Customers</source>
        <translation>Ophæv spærring af debitorer</translation>
    </message>
    <message>
        <source>Change Salesperson</source>
        <translation>Skift sælger</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>%1 of %2 customers were changed.</source>
        <translation>%1 af %2 debitorer er ændret.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after the %n selected customer(s)?</source>
        <translation>
            <numerusform>Hvem tager sig af den valgte debitor?</numerusform>
            <numerusform>Hvem tager sig af de %n valgte debitorer?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were changed.</source>
        <translation>
            <numerusform>%Ln debitor blev ændret.</numerusform>
            <numerusform>%Ln debitorer blev ændret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyModel</name>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>To CRM</source>
        <translation>Til CRM</translation>
    </message>
    <message>
        <source>To NAV</source>
        <translation>Til NAV</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nyere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>deltager</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udeladt</translation>
    </message>
</context>
<context>
    <name>ManyParts</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Specifies which of the records are listed.</source>
        <translation>Angiver, hvilke af posterne der vises.</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Postens felter</translation>
    </message>
    <message>
        <source>Space leaves a record out or takes it in again.</source>
        <translation>Mellemrum udelader en post eller tager den med igen.</translation>
    </message>
</context>
<context>
    <name>ManyTable</name>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Too Long</source>
        <translation>For lang</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Afkort</translation>
    </message>
</context>
<context>
    <name>MappingDetails</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>A&amp;ktiveret</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiveret</translation>
    </message>
    <message>
        <source>Specifies whether the field is compared and synchronized.</source>
        <translation>Angiver, om feltet sammenlignes og synkroniseres.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Afkort</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>Sets this mapping as the program brings it along.</source>
        <translation>Sætter denne tilknytning, som programmet leveres med.</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>&amp;Retning</translation>
    </message>
    <message>
        <source>Specifies which system may be written.</source>
        <translation>Angiver, hvilket system der må skrives til.</translation>
    </message>
    <message>
        <source>&amp;Too Long</source>
        <translation>&amp;For lang</translation>
    </message>
    <message>
        <source>Specifies what happens to a text that the other system can&apos;t hold: Refuse keeps the record from being written until the text is shortened, Truncate cuts it, and the preview shows what is left.</source>
        <translation>Angiver, hvad der sker med en tekst, som det andet system ikke kan rumme: Afvis hindrer posten i at blive skrevet, til teksten er gjort kortere, Afkort skærer den af, og forhåndsvisningen viser, hvad der er tilbage.</translation>
    </message>
    <message>
        <source>Specifies a value that is always written, whatever the other system holds; blank: none.</source>
        <translation>Angiver en værdi, der altid skrives, uanset hvad det andet system indeholder; tom: ingen.</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>Kons&amp;tant</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Open Table {}</source>
        <translation>Åbn tabellen {}</translation>
    </message>
</context>
<context>
    <name>MappingFrame</name>
    <message>
        <source>Field Mapping</source>
        <translation>Felttilknytning</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Conversion Tables</source>
        <translation>Konverteringstabeller</translation>
    </message>
    <message>
        <source>&amp;What This Would Mean…</source>
        <translation>&amp;Hvad dette ville betyde…</translation>
    </message>
    <message>
        <source>Compares all coupled records under the mapping as it stands here. Nothing is written.</source>
        <translation>Sammenligner alle sammenkædede poster ud fra tilknytningen, som den står her. Intet skrives.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anvend</translation>
    </message>
    <message>
        <source>Field Mapping: Customer – Account</source>
        <translation>Felttilknytning: Debitor – Firma</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Enabled</source>
        <translation>Aktiveret</translation>
    </message>
    <message>
        <source>Customer Field</source>
        <translation>Debitorfelt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Account Field</source>
        <translation>Firmafelt</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konvertering</translation>
    </message>
    <message>
        <source>Too Long</source>
        <translation>For lang</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Ikke aktiveret</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <translation>{}, ændret</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>The mapping says which customer field goes with which account field, in which direction, and which Dynamics CRM value stands for which code.</source>
        <translation>Tilknytningen angiver, hvilket debitorfelt der hører til hvilket firmafelt, i hvilken retning, og hvilken Dynamics CRM-værdi der står for hvilken kode.</translation>
    </message>
    <message>
        <source>Field &amp;Mapping…</source>
        <translation>Fe&amp;lttilknytning…</translation>
    </message>
    <message>
        <source>Field Mapping…</source>
        <translation>Felttilknytning…</translation>
    </message>
    <message>
        <source>%1 of %2 fields are enabled.</source>
        <translation>%1 af %2 felter er aktiveret.</translation>
    </message>
    <message>
        <source>Changed from the defaults.</source>
        <translation>Ændret i forhold til standard.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>File Column</source>
        <translation>Filkolonne</translation>
    </message>
    <message>
        <source>Sample Values</source>
        <translation>Eksempelværdier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Genkendelse</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Filens kolonner og deres felter</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(udeladt)</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Felt til %1</translation>
    </message>
    <message>
        <source>Field Mappings</source>
        <translation>Felttilknytninger</translation>
    </message>
</context>
<context>
    <name>MatchBasedCoupling</name>
    <message>
        <source>%1 of %2 customers were coupled.</source>
        <translation>%1 af %2 debitorer er sammenkædet.</translation>
    </message>
    <message>
        <source>Coupling completed.</source>
        <translation>Sammenkædningen er fuldført.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>Open Customer</source>
        <translation>Åbn debitor</translation>
    </message>
    <message>
        <source>Show New State</source>
        <translation>Vis ny tilstand</translation>
    </message>
    <message>
        <source>Choose Another Account</source>
        <translation>Vælg et andet firma</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Åbn firma</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Dynamics NAV Customer</source>
        <translation>Dynamics NAV-debitor</translation>
    </message>
    <message>
        <source>Dynamics CRM Account</source>
        <translation>Dynamics CRM-firma</translation>
    </message>
    <message>
        <source>Fields of the Pair</source>
        <translation>Parrets felter</translation>
    </message>
    <message>
        <source>No pair can be coupled.</source>
        <translation>Ingen par kan sammenkædes.</translation>
    </message>
    <message>
        <source>1 pair will be coupled.</source>
        <translation>1 par sammenkædes.</translation>
    </message>
    <message>
        <source>%1 pairs will be coupled.</source>
        <translation>%1 par sammenkædes.</translation>
    </message>
    <message>
        <source>No value is written on either side.</source>
        <translation>Ingen værdi skrives på nogen af siderne.</translation>
    </message>
    <message>
        <source>No value is written: nothing has to change.</source>
        <translation>Ingen værdi skrives: intet skal ændres.</translation>
    </message>
    <message>
        <source>1 value will be written in Dynamics CRM</source>
        <translation>1 værdi skrives i Dynamics CRM</translation>
    </message>
    <message>
        <source>%1 values will be written in Dynamics CRM</source>
        <translation>%1 værdier skrives i Dynamics CRM</translation>
    </message>
    <message>
        <source>1 value will be written in Dynamics NAV</source>
        <translation>1 værdi skrives i Dynamics NAV</translation>
    </message>
    <message>
        <source>%1 values will be written in Dynamics NAV</source>
        <translation>%1 værdier skrives i Dynamics NAV</translation>
    </message>
    <message>
        <source>None of them replaces a value.</source>
        <translation>Ingen af dem erstatter en værdi.</translation>
    </message>
    <message>
        <source>1 of them replaces a value; the log keeps it.</source>
        <translation>1 af dem erstatter en værdi; loggen gemmer den.</translation>
    </message>
    <message>
        <source>%1 of them replace a value; the log keeps those.</source>
        <translation>%1 af dem erstatter en værdi; loggen gemmer dem.</translation>
    </message>
    <message>
        <source>1 pair cannot be coupled as it is; the list says why.</source>
        <translation>1 par kan ikke sammenkædes, som det er; listen siger hvorfor.</translation>
    </message>
    <message>
        <source>%1 pairs cannot be coupled as they are; the list says why.</source>
        <translation>%1 par kan ikke sammenkædes, som de er; listen siger hvorfor.</translation>
    </message>
    <message>
        <source>1 field is left alone.</source>
        <translation>1 felt lades urørt.</translation>
    </message>
    <message>
        <source>%1 fields are left alone.</source>
        <translation>%1 felter lades urørt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Account City</source>
        <translation>Firmaets by</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Match-Based Coupling</source>
        <translation>Matchbaseret sammenkædning</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sikker</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Sandsynlig</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Flertydig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>One account fits, and no other comes near it.</source>
        <translation>Ét firma passer, og intet andet kommer i nærheden.</translation>
    </message>
    <message>
        <source>One account may be meant. Look at it before you tick it.</source>
        <translation>Det kan være ét firma. Se på det, før du afkrydser det.</translation>
    </message>
    <message>
        <source>Several accounts, or several customers of one account, may be meant. Choose one.</source>
        <translation>Det kan være flere firmaer eller flere debitorer til ét firma. Vælg.</translation>
    </message>
    <message>
        <source>No account is like the customer.</source>
        <translation>Intet firma ligner debitoren.</translation>
    </message>
    <message>
        <source>You chose another account than was proposed.</source>
        <translation>Du valgte et andet firma end det foreslåede.</translation>
    </message>
    <message>
        <source>You rejected the proposal. It is not coupled.</source>
        <translation>Du afviste forslaget. Debitoren sammenkædes ikke.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>valgt af dig</translation>
    </message>
    <message>
        <source>no account has a like name, or the same phone or address</source>
        <translation>intet firma har et lignende navn eller samme telefon eller adresse</translation>
    </message>
    <message>
        <source>%1 accounts may be meant: %2</source>
        <translation>det kan være %1 firmaer: %2</translation>
    </message>
    <message>
        <source>Choose one of the candidates.</source>
        <translation>Vælg en af kandidaterne.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 mere</translation>
    </message>
    <message>
        <source>Customer %1 may be the account %2, too.</source>
        <translation>Debitor %1 kan også være firmaet %2.</translation>
    </message>
    <message>
        <source>The customers %1 may be the account %2, too.</source>
        <translation>Debitorerne %1 kan også være firmaet %2.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics NAV Data</source>
        <translation>Ja - Brug Dynamics NAV-dataene</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja - Brug Dynamics CRM-dataene</translation>
    </message>
    <message>
        <source>Yes - Merge the Data</source>
        <translation>Ja - Flet dataene</translation>
    </message>
    <message>
        <source>too weak: %1 (%2)</source>
        <translation>for svagt: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MatchingWindow</name>
    <message>
        <source>Tick All &amp;Sure</source>
        <translation>Afkryds alle &amp;sikre</translation>
    </message>
    <message>
        <source>Tick Sho&amp;wn</source>
        <translation>Afkryds &amp;viste</translation>
    </message>
    <message>
        <source>U&amp;ntick All</source>
        <translation>F&amp;jern alle krydser</translation>
    </message>
    <message>
        <source>&amp;Preview and Couple…</source>
        <translation>Forhåndsvis og sammen&amp;kæd…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Ticks every row that is sure.</source>
        <translation>Afkrydser alle rækker, der er sikre.</translation>
    </message>
    <message>
        <source>Ticks the rows that the filter shows.</source>
        <translation>Afkrydser de rækker, som filteret viser.</translation>
    </message>
    <message>
        <source>Takes all ticks away.</source>
        <translation>Fjerner alle krydser.</translation>
    </message>
    <message>
        <source>Comparing customers with accounts</source>
        <translation>Sammenligner debitorer med firmaer</translation>
    </message>
    <message>
        <source>Tick the rows that you want to couple first.</source>
        <translation>Afkryds først de rækker, du vil sammenkæde.</translation>
    </message>
    <message>
        <source>Left out, for they are coupled or blocked: %1 of %2 customers.</source>
        <translation>Udeladt, fordi de er sammenkædet eller spærret: %1 af %2 debitorer.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 af %2 afkrydset</translation>
    </message>
    <message>
        <source>Couplings were changed elsewhere. Rows of customers that are coupled by now will be refused.</source>
        <translation>Sammenkædninger er ændret andetsteds. Rækker med debitorer, der nu er sammenkædet, afvises.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Show the next message.</source>
        <translation>Vis den næste meddelelse.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Luk meddelelse</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Luk meddelelse (Esc)</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 gange</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>1 mere</numerusform>
            <numerusform>%n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Information</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fejl</translation>
    </message>
</context>
<context>
    <name>MessagesButton</name>
    <message>
        <source>Everything that was said since the start (Ctrl+Shift+M).</source>
        <translation>Alt, hvad der er sagt siden starten (Ctrl+Skift+M).</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Meddelelser (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelelser</translation>
    </message>
</context>
<context>
    <name>MessagesWindow</name>
    <message>
        <source>Messages</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Ryd</translation>
    </message>
    <message>
        <source>Forget all messages.</source>
        <translation>Glem alle meddelelser.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gange</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindue</translation>
    </message>
    <message>
        <source>Nothing has been said since the program was started.</source>
        <translation>Der er ikke sagt noget, siden programmet blev startet.</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Show less</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>Show fewer fields of %1</source>
        <translation>Vis færre felter i %1</translation>
    </message>
    <message>
        <source>Show more fields of %1</source>
        <translation>Vis flere felter i %1</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>NotCoupledBox</name>
    <message>
        <source>Looking for a match…</source>
        <translation>Søger efter et match…</translation>
    </message>
    <message>
        <source>No account looks like this customer.</source>
        <translation>Intet firma ligner denne debitor.</translation>
    </message>
    <message>
        <source>Couple to This Account…</source>
        <translation>Sammenkæd med dette firma…</translation>
    </message>
</context>
<context>
    <name>OptionBox</name>
    <message>
        <source>Synchronize After Coupling</source>
        <translation>Synkroniser efter sammenkædning</translation>
    </message>
    <message>
        <source>Specifies whether mapped fields are copied once the records are coupled, and from which side.</source>
        <translation>Angiver, om tilknyttede felter kopieres, når posterne er sammenkædet, og fra hvilken side.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>2% 10, Net 30</source>
        <translation>2% 10, netto 30</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Airborne</source>
        <translation>Airborne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kold</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurrent</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Komplet</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Konsulent</translation>
    </message>
    <message>
        <source>Credit Memo</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>DHL</source>
        <translation>DHL</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>FOB</source>
        <translation>FOB</translation>
    </message>
    <message>
        <source>FedEx</source>
        <translation>FedEx</translation>
    </message>
    <message>
        <source>Finance Charge Memo</source>
        <translation>Rentenota</translation>
    </message>
    <message>
        <source>Full Load</source>
        <translation>Fuld last</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Lovende</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>Igangværende</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Meningsdanner</translation>
    </message>
    <message>
        <source>Information Provided</source>
        <translation>Oplysninger givet</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tabt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Flettet</translation>
    </message>
    <message>
        <source>Net 30</source>
        <translation>Netto 30</translation>
    </message>
    <message>
        <source>Net 45</source>
        <translation>Netto 45</translation>
    </message>
    <message>
        <source>Net 60</source>
        <translation>Netto 60</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>No Charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>On Hold</source>
        <translation>Afventer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Out-Sold</source>
        <translation>Udkonkurreret</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal Mail</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Problem Solved</source>
        <translation>Problem løst</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Kundeemne</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refusion</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rykker</translation>
    </message>
    <message>
        <source>Researching</source>
        <translation>Undersøges</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Forhandler</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revideret</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Kreditor</translation>
    </message>
    <message>
        <source>Waiting for Details</source>
        <translation>Venter på oplysninger</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Varm</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Will Call</source>
        <translation>Afhentes</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vundet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Home</source>
        <translation>Startside</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Naviger</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Administrer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Sælgere/indkøbere</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Microsoft Dynamics CRM-firmaer</translation>
    </message>
    <message>
        <source>Synchronization Log</source>
        <translation>Synkroniseringslog</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM Connection Setup</source>
        <translation>Microsoft Dynamics CRM-forbindelseskonfiguration</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Salgsmuligheder</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>Connection Setup</source>
        <translation>Forbindelseskonfiguration</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(blank)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>blank, becomes {new}</source>
        <translation>tom, bliver til {new}</translation>
    </message>
    <message>
        <source>{old}, replaced by {new}</source>
        <translation>{old}, erstattes af {new}</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Unexpected Error</source>
        <translation>Uventet fejl</translation>
    </message>
    <message>
        <source>Something went wrong that Tandem did not expect. Your work is kept; you can go on.</source>
        <translation>Der skete noget, som Tandem ikke havde ventet. Dit arbejde er bevaret, og du kan fortsætte.</translation>
    </message>
    <message>
        <source>The details hold no data of your records. They were written to the log, too: %1</source>
        <translation>Detaljerne indeholder ingen data fra dine poster. De er også skrevet til loggen: %1</translation>
    </message>
</context>
<context>
    <name>PreviewCells</name>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>At Last Synchronization</source>
        <translation>Ved seneste synkronisering</translation>
    </message>
    <message>
        <source>Since Then</source>
        <translation>Siden da</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>changed in NAV</source>
        <translation>ændret i NAV</translation>
    </message>
    <message>
        <source>changed in CRM</source>
        <translation>ændret i CRM</translation>
    </message>
    <message>
        <source>changed alike</source>
        <translation>ændret ens</translation>
    </message>
    <message>
        <source>left different</source>
        <translation>forblev forskellig</translation>
    </message>
    <message>
        <source>never synchronized</source>
        <translation>aldrig synkroniseret</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>ændret i begge</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Print Preview</source>
        <translation>Vis udskrift</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>&amp;Forrige side</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>&amp;Næste side</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Større</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Gem som &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not coupled to a customer in Dynamics NAV</source>
        <translation>Ikke sammenkædet med en debitor i Dynamics NAV</translation>
    </message>
    <message>
        <source>Coupled to the customer %1</source>
        <translation>Sammenkædet med debitoren %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Spærret: %1</translation>
    </message>
    <message>
        <source>Customer Card</source>
        <translation>Debitorkort</translation>
    </message>
    <message>
        <source>Dynamics CRM could not be reached</source>
        <translation>Der var ingen forbindelse til Dynamics CRM</translation>
    </message>
    <message>
        <source>Not coupled to Dynamics CRM</source>
        <translation>Ikke sammenkædet med Dynamics CRM</translation>
    </message>
    <message>
        <source>Coupled to the account %1</source>
        <translation>Sammenkædet med firmaet %1</translation>
    </message>
    <message>
        <source>Coupled to the account %1, synchronized last on %2</source>
        <translation>Sammenkædet med firmaet %1, senest synkroniseret %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 er sendt til printeren.</translation>
    </message>
    <message>
        <source>%1 could not be printed: the printer did not take it.</source>
        <translation>%1 kunne ikke udskrives: printeren tog ikke imod det.</translation>
    </message>
    <message>
        <source>The card was written to %1.</source>
        <translation>Kortet er skrevet til %1.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-fil</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Udskrevet %1 af %2</translation>
    </message>
    <message>
        <source>Customer Statistics as of %1</source>
        <translation>Debitorstatistik pr. %1</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (RV)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Udestående ordrer (RV)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Leveret ikke faktureret (RV)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Udestående fakturaer (RV)</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Faktureret forudbet.beløb (RV)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>I alt (RV)</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditmaksimum (RV)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Forfaldne beløb (RV)</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Samlet salg (RV)</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Åbne salgsmuligheder</translation>
    </message>
    <message>
        <source>Est. revenue of open opportunities</source>
        <translation>Anslået omsætning for åbne salgsmuligheder</translation>
    </message>
    <message>
        <source>Active quotes</source>
        <translation>Aktive tilbud</translation>
    </message>
    <message>
        <source>Total of active quotes</source>
        <translation>Aktive tilbud i alt</translation>
    </message>
    <message>
        <source>Active cases</source>
        <translation>Aktive sager</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Hvad der er galt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 linjer</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 mere</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pr. sekund</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s tilbage</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min. tilbage</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 t tilbage</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullerer…</translation>
    </message>
</context>
<context>
    <name>ProposalDetails</name>
    <message>
        <source>&amp;Use This Account</source>
        <translation>&amp;Brug dette firma</translation>
    </message>
    <message>
        <source>Takes the marked candidate as the account. Enter.</source>
        <translation>Tager den markerede kandidat som firma. Enter.</translation>
    </message>
    <message>
        <source>&amp;Other Account…</source>
        <translation>&amp;Andet firma…</translation>
    </message>
    <message>
        <source>Chooses any account from the list of all.</source>
        <translation>Vælger et vilkårligt firma fra den samlede liste.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Afv&amp;is</translation>
    </message>
    <message>
        <source>Says that the proposal is wrong. Del in the table.</source>
        <translation>Angiver, at forslaget er forkert. Delete i tabellen.</translation>
    </message>
    <message>
        <source>Open Cus&amp;tomer</source>
        <translation>Åbn &amp;debitor</translation>
    </message>
    <message>
        <source>Shows the customer in the main window.</source>
        <translation>Viser debitoren i hovedvinduet.</translation>
    </message>
    <message>
        <source>Open &amp;Account</source>
        <translation>Åbn fir&amp;ma</translation>
    </message>
    <message>
        <source>Shows the compared account in Dynamics CRM.</source>
        <translation>Viser det sammenlignede firma i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Take Back &amp;Rejection</source>
        <translation>Fortryd afvis&amp;ning</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Couple</source>
        <translation>Sammenkæd</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>afkrydset</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ikke afkrydset</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Comparing customers with accounts</source>
        <translation>Sammenligner debitorer med firmaer</translation>
    </message>
    <message>
        <source>Propose Again</source>
        <translation>Foreslå igen</translation>
    </message>
    <message>
        <source>All Uncoupled Customers</source>
        <translation>Alle ikke-sammenkædede debitorer</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>It was stopped before all customers were compared.</source>
        <translation>Det blev stoppet, før alle debitorer var sammenlignet.</translation>
    </message>
    <message>
        <source>New customers come here by themselves. Differences between coupled records are synchronized.</source>
        <translation>Nye debitorer kommer automatisk hertil. Forskelle mellem sammenkædede poster synkroniseres.</translation>
    </message>
    <message>
        <source>Every customer is coupled or blocked</source>
        <translation>Alle debitorer er sammenkædet eller spærret</translation>
    </message>
    <message>
        <source>Every selected customer is coupled or blocked. Look at the others, or close this window.</source>
        <translation>Alle valgte debitorer er sammenkædet eller spærret. Se på de andre, eller luk dette vindue.</translation>
    </message>
    <message>
        <source>Nothing to couple in the selection</source>
        <translation>Intet at sammenkæde i markeringen</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>Debito&amp;rer</translation>
    </message>
    <message>
        <source>S&amp;ynchronize After Coupling</source>
        <translation>S&amp;ynkroniser efter sammenkædning</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>%1 rows are selected</source>
        <translation>%1 rækker er markeret</translation>
    </message>
    <message>
        <source>What is chosen here is done for all of them.</source>
        <translation>Det, du vælger her, gøres for dem alle.</translation>
    </message>
    <message>
        <source>They have no way out in common. Choose one, or several of the same kind.</source>
        <translation>De har ingen fælles løsning. Vælg én eller flere af samme type.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>%1 was deleted meanwhile. It is no longer among the recent records.</source>
        <translation>%1 er slettet i mellemtiden. Posten er ikke længere blandt de seneste.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Recen&amp;t</source>
        <translation>&amp;Seneste</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Seneste</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Der er ikke åbnet noget endnu</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Block</source>
        <translation>S&amp;pær</translation>
    </message>
    <message>
        <source>Takes the customer out of the integration.</source>
        <translation>Tager debitoren ud af integrationen.</translation>
    </message>
    <message>
        <source>U&amp;nblock</source>
        <translation>Op&amp;hæv spærring</translation>
    </message>
    <message>
        <source>Ch&amp;ange Salesperson…</source>
        <translation>&amp;Skift sælger…</translation>
    </message>
    <message>
        <source>Gives the selected customers another salesperson.</source>
        <translation>Giver de valgte debitorer en anden sælger.</translation>
    </message>
    <message>
        <source>Customize &amp;FactBoxes</source>
        <translation>&amp;Tilpas faktabokse</translation>
    </message>
    <message>
        <source>&amp;Ledger Entries</source>
        <translation>&amp;Poster</translation>
    </message>
    <message>
        <source>Stat&amp;istics</source>
        <translation>S&amp;tatistik</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>Who changed what in this customer.</source>
        <translation>Hvem der har ændret hvad på denne debitor.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktioner</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
</context>
<context>
    <name>RecordCures</name>
    <message>
        <source>Open Customer</source>
        <translation>Åbn debitor</translation>
    </message>
    <message>
        <source>The customer has no account any more.</source>
        <translation>Debitoren har ikke længere noget firma.</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Åbn firma</translation>
    </message>
    <message>
        <source>Restore or Delete…</source>
        <translation>Gendan eller slet…</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Sælgere/indkøbere</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Salgsmuligheder</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Forrige</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Næs&amp;te</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>Who changed what in this record.</source>
        <translation>Hvem der har ændret hvad i denne post.</translation>
    </message>
    <message>
        <source>This is the last record of the list one came from.</source>
        <translation>Dette er den sidste post på den liste, du kom fra.</translation>
    </message>
    <message>
        <source>This is the first record of the list one came from.</source>
        <translation>Dette er den første post på den liste, du kom fra.</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Save and &amp;Close</source>
        <translation>Gem og l&amp;uk</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Opdater</translation>
    </message>
    <message>
        <source>Next FastTab</source>
        <translation>Næste oversigtspanel</translation>
    </message>
    <message>
        <source>Previous FastTab</source>
        <translation>Forrige oversigtspanel</translation>
    </message>
    <message>
        <source>Collapse FastTab</source>
        <translation>Fold oversigtspanel sammen</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ikke-gemte ændringer</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved.</source>
        <translation>%1 har ændringer, der ikke er gemt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save them to Dynamics CRM and go on.</source>
        <translation>Gem dem i Dynamics CRM, og fortsæt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Fortsæt uden dem.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Opret %1</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM</source>
        <translation>Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Saved to Microsoft Dynamics CRM.</source>
        <translation>Gemt i Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Nothing was saved: mend what is marked below.</source>
        <translation>Intet blev gemt: ret det, der er markeret nedenfor.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The last run was cut off.</source>
        <translation>Den seneste kørsel blev afbrudt.</translation>
    </message>
    <message>
        <source>Finished now: {}.</source>
        <translation>Fuldført nu: {}.</translation>
    </message>
    <message>
        <source>Not done, both sides are as they were: {}.</source>
        <translation>Ikke udført, begge sider er, som de var: {}.</translation>
    </message>
    <message>
        <source>Please look at: {}.</source>
        <translation>Se venligst på: {}.</translation>
    </message>
    <message>
        <source>Updated from file to the end: {}.</source>
        <translation>Opdateret helt fra fil: {}.</translation>
    </message>
    <message>
        <source>Not updated from file, nothing was written: {}.</source>
        <translation>Ikke opdateret fra fil, intet blev skrevet: {}.</translation>
    </message>
    <message>
        <source>Updates from files that wait for Dynamics CRM: {}.</source>
        <translation>Opdateringer fra filer, der venter på Dynamics CRM: {}.</translation>
    </message>
    <message>
        <source>Show in Log</source>
        <translation>Vis i log</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} og {count} mere</translation>
    </message>
</context>
<context>
    <name>RegisterLinks</name>
    <message>
        <source>Register Links</source>
        <translation>Registrer links</translation>
    </message>
    <message>
        <source>Links open Tandem from now on.</source>
        <translation>Links åbner Tandem fra nu af.</translation>
    </message>
    <message>
        <source>Links don&apos;t open Tandem any more.</source>
        <translation>Links åbner ikke længere Tandem.</translation>
    </message>
</context>
<context>
    <name>RegisterLinksSheet</name>
    <message>
        <source>What will be done</source>
        <translation>Hvad der bliver gjort</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>&amp;Fjern registrering</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Links such as %1 open Tandem now, from mails, notes and web pages. Unregister takes that back:</source>
        <translation>Links som %1 åbner nu Tandem fra mails, noter og websider. Fjern registrering fortryder det:</translation>
    </message>
    <message>
        <source>Links such as %1 can open Tandem, from mails, notes and web pages. For you alone, and without an administrator&apos;s rights, Register does this:</source>
        <translation>Links som %1 kan åbne Tandem fra mails, noter og websider. Registrer gør dette, kun for dig og uden administratorrettigheder:</translation>
    </message>
    <message>
        <source>Now they open %1.</source>
        <translation>Nu åbner de %1.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Account Name</source>
        <translation>Firmanavn</translation>
    </message>
    <message>
        <source>Created On</source>
        <translation>Oprettet den</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Salgsmuligheder</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Salgsmulighed</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>No opportunity fits this view and filter.</source>
        <translation>Ingen salgsmuligheder passer til visning og filter.</translation>
    </message>
    <message>
        <source>No quote fits this view and filter.</source>
        <translation>Ingen tilbud passer til visning og filter.</translation>
    </message>
    <message>
        <source>No case fits this view and filter.</source>
        <translation>Ingen sager passer til visning og filter.</translation>
    </message>
    <message>
        <source>There are no opportunities yet.</source>
        <translation>Der er ingen salgsmuligheder endnu.</translation>
    </message>
    <message>
        <source>There are no quotes yet.</source>
        <translation>Der er ingen tilbud endnu.</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation>Der er ingen sager endnu.</translation>
    </message>
</context>
<context>
    <name>RelatedActions</name>
    <message>
        <source>&amp;Opportunities</source>
        <translation>Salgs&amp;muligheder</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Til&amp;bud</translation>
    </message>
    <message>
        <source>Cas&amp;es</source>
        <translation>Sa&amp;ger</translation>
    </message>
    <message>
        <source>Dynamics CRM Statistics</source>
        <translation>Dynamics CRM-statistik</translation>
    </message>
    <message>
        <source>The customer is not coupled to an account in Dynamics CRM.</source>
        <translation>Debitoren er ikke sammenkædet med et firma i Dynamics CRM.</translation>
    </message>
</context>
<context>
    <name>RelatedPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Vælg en række først.</translation>
    </message>
</context>
<context>
    <name>RelatedWindow</name>
    <message>
        <source>Opens the account in Dynamics CRM.</source>
        <translation>Åbner firmaet i Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Oprettet %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Opret %1</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Has all fields follow the choice for the whole again.</source>
        <translation>Lader alle felter følge valget for det hele igen.</translation>
    </message>
    <message>
        <source>&amp;Reset 1 Choice</source>
        <translation>&amp;Nulstil 1 valg</translation>
    </message>
    <message>
        <source>&amp;Reset %1 Choices</source>
        <translation>&amp;Nulstil %1 valg</translation>
    </message>
</context>
<context>
    <name>RestoreRecord</name>
    <message>
        <source>Restore Account</source>
        <translation>Gendan firma</translation>
    </message>
    <message>
        <source>Restore Customer</source>
        <translation>Gendan debitor</translation>
    </message>
    <message>
        <source>The account is created anew in Dynamics CRM with these values, and stays coupled.</source>
        <translation>Firmaet oprettes på ny i Dynamics CRM med disse værdier og forbliver sammenkædet.</translation>
    </message>
    <message>
        <source>The customer is created anew in Dynamics NAV with these values, and stays coupled.</source>
        <translation>Debitoren oprettes på ny i Dynamics NAV med disse værdier og forbliver sammenkædet.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Ændret i mellemtiden</translation>
    </message>
    <message>
        <source>Something was changed meanwhile: these are the values as they would be restored now.</source>
        <translation>Noget er ændret i mellemtiden: dette er de værdier, der nu ville blive gendannet.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Urørt</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gendan</translation>
    </message>
    <message>
        <source>Both records are there again; nothing was written.</source>
        <translation>Begge poster findes igen; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The account {} is restored.</source>
        <translation>Firmaet {} er gendannet.</translation>
    </message>
    <message>
        <source>The customer {} is restored.</source>
        <translation>Debitoren {} er gendannet.</translation>
    </message>
    <message>
        <source>Values of the restored record</source>
        <translation>Den gendannede posts værdier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>last synchronization</source>
        <translation>seneste synkronisering</translation>
    </message>
    <message>
        <source>customer template</source>
        <translation>debitorskabelon</translation>
    </message>
    <message>
        <source>customer in Dynamics NAV</source>
        <translation>debitor i Dynamics NAV</translation>
    </message>
    <message>
        <source>account in Dynamics CRM</source>
        <translation>firma i Dynamics CRM</translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Afgør…</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>for lang</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>intet modstykke</translation>
    </message>
    <message>
        <source>→ CRM</source>
        <translation>→ CRM</translation>
    </message>
    <message>
        <source>← NAV</source>
        <translation>← NAV</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>afkortet</translation>
    </message>
    <message>
        <source>left alone by the mapping</source>
        <translation>urørt på grund af tilknytningen</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>urørt</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Næste trin</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Open the List</source>
        <translation>Åbn listen</translation>
    </message>
    <message>
        <source>Import Another File</source>
        <translation>Importer en anden fil</translation>
    </message>
    <message>
        <source>%1 of %2 rows went in</source>
        <translation>%1 af %2 rækker kom med</translation>
    </message>
    <message>
        <source>Rows left out for their errors: %1.</source>
        <translation>Rækker udeladt på grund af fejl: %1.</translation>
    </message>
    <message>
        <source>Rows that were there twice: %1.</source>
        <translation>Rækker, der var der to gange: %1.</translation>
    </message>
    <message>
        <source>Codes and salespeople added with them: %1.</source>
        <translation>Koder og sælgere tilføjet sammen med dem: %1.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Ribbon</source>
        <translation>Bånd</translation>
    </message>
    <message>
        <source>Ribbon tabs</source>
        <translation>Båndfaner</translation>
    </message>
    <message>
        <source>&amp;Collapse the Ribbon</source>
        <translation>&amp;Fold båndet sammen</translation>
    </message>
</context>
<context>
    <name>RibbonPage</name>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
</context>
<context>
    <name>Salespeople</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Coupled to CRM</source>
        <translation>Sammenkædet med CRM</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Job Title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>{} (deleted)</source>
        <translation>{} (slettet)</translation>
    </message>
    <message>
        <source>{} (disabled)</source>
        <translation>{} (deaktiveret)</translation>
    </message>
</context>
<context>
    <name>SalespeoplePage</name>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Sælgere/indkøbere</translation>
    </message>
    <message>
        <source>No salesperson is shown. Clear the filter, or choose New.</source>
        <translation>Ingen sælgere vises. Ryd filteret, eller vælg Ny.</translation>
    </message>
    <message>
        <source>&amp;New Salesperson</source>
        <translation>N&amp;y sælger</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Vis a&amp;lle</translation>
    </message>
    <message>
        <source>There are no salespeople yet.</source>
        <translation>Der er ingen sælgere endnu.</translation>
    </message>
    <message>
        <source>Save or cancel the changes on the card first.</source>
        <translation>Gem eller annuller først ændringerne på kortet.</translation>
    </message>
    <message>
        <source>Choose Edit first.</source>
        <translation>Vælg Rediger først.</translation>
    </message>
</context>
<context>
    <name>SalespersonActions</name>
    <message>
        <source>Who changed what in this salesperson.</source>
        <translation>Hvem der har ændret hvad på denne sælger.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Sælger</translation>
    </message>
</context>
<context>
    <name>SalespersonCard</name>
    <message>
        <source>Salesperson/Purchaser Card</source>
        <translation>Sælger-/indkøberkort</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Sammenkædet</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Ikke sammenkædet</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Bruger slettet</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Bruger deaktiveret</translation>
    </message>
    <message>
        <source>New Salesperson/Purchaser</source>
        <translation>Ny sælger/indkøber</translation>
    </message>
    <message>
        <source>The user {} was deleted in Dynamics CRM. Delete the coupling, or couple another user.</source>
        <translation>Brugeren {} er slettet i Dynamics CRM. Slet sammenkædningen, eller sammenkæd en anden bruger.</translation>
    </message>
    <message>
        <source>The user {} is disabled or has no licence in Dynamics CRM. Couple another user.</source>
        <translation>Brugeren {} er deaktiveret eller har ingen licens i Dynamics CRM. Sammenkæd en anden bruger.</translation>
    </message>
</context>
<context>
    <name>SalespersonCrmActions</name>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>&amp;Konfigurer sammenkædning</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>S&amp;let sammenkædning</translation>
    </message>
    <message>
        <source>&amp;Synchronize Now</source>
        <translation>&amp;Synkroniser nu</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>Samme&amp;nkædning</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a salesperson first.</source>
        <translation>Vælg en sælger først.</translation>
    </message>
    <message>
        <source>The card has unsaved changes. Save or cancel them first.</source>
        <translation>Kortet har ændringer, der ikke er gemt. Gem eller annuller dem først.</translation>
    </message>
    <message>
        <source>The salesperson is not coupled to a Dynamics CRM user. Set up a coupling first.</source>
        <translation>Sælgeren er ikke sammenkædet med en Dynamics CRM-bruger. Konfigurer en sammenkædning først.</translation>
    </message>
    <message>
        <source>Do you want to delete the coupling of %1 to the user %2?

Both records stay as they are. Customers that are coupled stay so; others cannot be coupled before the salesperson is coupled again.</source>
        <translation>Vil du slette sammenkædningen mellem %1 og brugeren %2?

Begge poster bliver, som de er. Debitorer, der er sammenkædet, forbliver det; andre kan ikke sammenkædes, før sælgeren er sammenkædet igen.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Slet sammenkædning</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Sammenkædningen er slettet.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synkroniseringen er fuldført.</translation>
    </message>
    <message>
        <source>The %1 record cannot be updated because it is coupled to a deleted record.</source>
        <translation>Posten (%1) kan ikke opdateres, fordi den er sammenkædet med en slettet post.</translation>
    </message>
    <message>
        <source>Users are created in Dynamics CRM. Delete the coupling, then couple another user.</source>
        <translation>Brugere oprettes i Dynamics CRM. Slet sammenkædningen, og sammenkæd derefter en anden bruger.</translation>
    </message>
    <message>
        <source>Coupled Record Deleted</source>
        <translation>Sammenkædet post slettet</translation>
    </message>
</context>
<context>
    <name>SalespersonHelp</name>
    <message>
        <source>Specifies the code by which customers name their salesperson.</source>
        <translation>Angiver den kode, som debitorer angiver deres sælger med.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s name; it can come from the user in CRM.</source>
        <translation>Angiver sælgerens navn; det kan komme fra brugeren i CRM.</translation>
    </message>
    <message>
        <source>Specifies what the salesperson does in the company.</source>
        <translation>Angiver, hvad sælgeren laver i virksomheden.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s e-mail address.</source>
        <translation>Angiver sælgerens mailadresse.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s telephone number.</source>
        <translation>Angiver sælgerens telefonnummer.</translation>
    </message>
</context>
<context>
    <name>SalespersonQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>{} has changes that were not saved.</source>
        <translation>{} har ændringer, der ikke er gemt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save them and go on.</source>
        <translation>Gem dem, og fortsæt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Fortsæt uden dem.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ikke-gemte ændringer</translation>
    </message>
</context>
<context>
    <name>SalespersonSheet</name>
    <message>
        <source>Salesperson</source>
        <translation>Sælger</translation>
    </message>
    <message>
        <source>{code} · {name}</source>
        <translation>{code} · {name}</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Customers</source>
        <translation>Debitorer</translation>
    </message>
    <message>
        <source>Specifies the customers for which accounts are proposed.</source>
        <translation>Angiver de debitorer, der foreslås firmaer til.</translation>
    </message>
    <message>
        <source>The selection (%1)</source>
        <translation>Markeringen (%1)</translation>
    </message>
    <message>
        <source>All uncoupled customers</source>
        <translation>Alle ikke-sammenkædede debitorer</translation>
    </message>
    <message>
        <source>All uncoupled customers (%1)</source>
        <translation>Alle ikke-sammenkædede debitorer (%1)</translation>
    </message>
    <message>
        <source>Specifies which customers are synchronized.</source>
        <translation>Angiver, hvilke debitorer der synkroniseres.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search pages, records and actions   Ctrl+F3</source>
        <translation>Søg i sider, poster og handlinger   Ctrl+F3</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Søgeresultater</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søger…</translation>
    </message>
</context>
<context>
    <name>SearchProvider</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <source>It does not apply here.</source>
        <translation>Det er ikke relevant her.</translation>
    </message>
    <message>
        <source>“%1” is not available now. %2</source>
        <translation>&quot;%1&quot; kan ikke bruges nu. %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Seneste</translation>
    </message>
    <message>
        <source>Dynamics CRM can&apos;t be reached: its records were not searched.</source>
        <translation>Der er ingen forbindelse til Dynamics CRM: der blev ikke søgt i dets poster.</translation>
    </message>
</context>
<context>
    <name>SelectionTotals</name>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>1 række markeret</numerusform>
            <numerusform>%Ln rækker markeret</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {sum}</source>
        <translation>{column}: {sum}</translation>
    </message>
    <message>
        <source>{column}: sum {sum}, average {average}, least {least}, most {most}</source>
        <translation>{column}: sum {sum}, gennemsnit {average}, mindst {least}, størst {most}</translation>
    </message>
</context>
<context>
    <name>SetUpCoupling</name>
    <message>
        <source>{customer} is coupled to the account {account}.</source>
        <translation>{customer} er sammenkædet med firmaet {account}.</translation>
    </message>
</context>
<context>
    <name>SharedForm</name>
    <message>
        <source>D&amp;ynamics NAV Database</source>
        <translation>D&amp;ynamics NAV-database</translation>
    </message>
    <message>
        <source>Dynamics &amp;CRM Database</source>
        <translation>Dynamics &amp;CRM-database</translation>
    </message>
    <message>
        <source>Leave the password out: whoever sees this window could read it. PostgreSQL&apos;s password file is read.</source>
        <translation>Udelad adgangskoden: enhver, der ser dette vindue, kunne læse den. PostgreSQL&apos;s adgangskodefil bliver læst.</translation>
    </message>
    <message>
        <source>The address of a database looks like %1.</source>
        <translation>Adressen på en database ser ud som %1.</translation>
    </message>
    <message>
        <source>The two systems need a database each.</source>
        <translation>De to systemer skal have hver sin database.</translation>
    </message>
    <message>
        <source>Specifies the address of the database on your team&apos;s PostgreSQL server, without a password.</source>
        <translation>Angiver adressen på databasen på dit teams PostgreSQL-server, uden adgangskode.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>No key fits. Search by what it does, by its place or by the key itself.</source>
        <translation>Ingen tast passer. Søg efter, hvad den gør, efter stedet eller efter selve tasten.</translation>
    </message>
    <message>
        <source>Search by action, place or key</source>
        <translation>Søg efter handling, sted eller tast</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copies what is shown, for a sheet or a document.</source>
        <translation>Kopierer det viste til et regneark eller et dokument.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) were copied.</source>
        <translation>
            <numerusform>1 genvej er kopieret.</numerusform>
            <numerusform>%n genveje er kopieret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Udskriv tastaturgenveje</translation>
    </message>
</context>
<context>
    <name>SolutionPanel</name>
    <message>
        <source>The solution adds two things to Dynamics CRM: the quick view Dynamics NAV Account Statistics on the account form, filled by Update Account Statistics, and the button Dynamics NAV, which opens the coupled customer. Removing it removes the pushed statistics, too; accounts and couplings stay.</source>
        <translation>Løsningen tilføjer to ting i Dynamics CRM: hurtigvisningen Dynamics NAV-firmastatistik på firmaformularen, som udfyldes af Opdater firmastatistik, og knappen Dynamics NAV, som åbner den sammenkædede debitor. Fjernes løsningen, fjernes også den overførte statistik; firmaer og sammenkædninger bliver.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fj&amp;ern</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installeret</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Ikke installeret</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kendes ikke</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opening…</source>
        <translation>Åbner…</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>Dataene kunne ikke åbnes</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bage</translation>
    </message>
</context>
<context>
    <name>StatisticsActions</name>
    <message>
        <source>The customer statistics have been successfully updated in Microsoft Dynamics CRM.</source>
        <translation>Debitorstatistikken er opdateret i Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>The statistics of %1 of %2 customers were updated in Microsoft Dynamics CRM.</source>
        <translation>Statistikken for %1 af %2 debitorer er opdateret i Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Opdater firmastatistik</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
</context>
<context>
    <name>StatisticsQuickView</name>
    <message>
        <source>Dynamics NAV Account Statistics</source>
        <translation>Dynamics NAV-firmastatistik</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitornr.</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (RV)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Udestående ordrer (RV)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Leveret ikke faktureret (RV)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Udestående fakturaer (RV)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>I alt (RV)</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditmaksimum (RV)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Forfaldne beløb (RV)</translation>
    </message>
    <message>
        <source>Overdue Amounts As Of Date</source>
        <translation>Forfaldne beløb pr. dato</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Samlet salg (RV)</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Faktureret forudbet.beløb (RV)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. In Dynamics NAV, choose Update Account Statistics.</source>
        <translation>Der er ikke sendt noget endnu. Vælg Opdater firmastatistik i Dynamics NAV.</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer in Dynamics NAV.</source>
        <translation>Firmaet er ikke sammenkædet med en debitor i Dynamics NAV.</translation>
    </message>
    <message>
        <source>The customer was deleted in Dynamics NAV. Choose Dynamics NAV for the ways out.</source>
        <translation>Debitoren er slettet i Dynamics NAV. Vælg Dynamics NAV for at se mulighederne.</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Sendt %1</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Firmanavn</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Customer Statistics</source>
        <translation>Debitorstatistik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>As of %1, amounts in local currency</source>
        <translation>Pr. %1, beløb i regnskabsvaluta</translation>
    </message>
    <message>
        <source>What the Customer Owes</source>
        <translation>Hvad debitoren skylder</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (RV)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Udestående ordrer (RV)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Leveret ikke faktureret (RV)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Udestående fakturaer (RV)</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Faktureret forudbet.beløb (RV)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>I alt (RV)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditmaksimum (RV)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Forfaldne beløb (RV)</translation>
    </message>
    <message>
        <source>This Fiscal Year</source>
        <translation>Dette regnskabsår</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Samlet salg (RV)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbejder</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Work Date</source>
        <translation>Arbejdsdato</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>denne computer</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Trin %1 af %2: %3</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Many fields would change</source>
        <translation>Mange felter ville blive ændret</translation>
    </message>
    <message>
        <source>I &amp;want this</source>
        <translation>Jeg vil &amp;dette</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Jeg vil dette</translation>
    </message>
    <message>
        <source>Has OK write although so many fields change.</source>
        <translation>Lader OK skrive, selvom så mange felter ændres.</translation>
    </message>
</context>
<context>
    <name>SubGrid</name>
    <message>
        <source>There are none yet.</source>
        <translation>Der er ingen endnu.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Opret %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
    <message>
        <source>See All</source>
        <translation>Se alle</translation>
    </message>
    <message>
        <source>See All %1</source>
        <translation>Se alle %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Best match: {name}{place}</source>
        <translation>Bedste match: {name}{place}</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Best match</source>
        <translation>Bedste match</translation>
    </message>
    <message>
        <source>Use &amp;Best Match</source>
        <translation>Br&amp;ug bedste match</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>Bedste match: %1</translation>
    </message>
    <message>
        <source>Possible match: %1</source>
        <translation>Muligt match: %1</translation>
    </message>
    <message>
        <source>1 more candidate</source>
        <translation>1 kandidat mere</translation>
    </message>
    <message>
        <source>%1 more candidates</source>
        <translation>%1 kandidater mere</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Done, but these fields were left alone:</source>
        <translation>Udført, men disse felter blev ladt urørt:</translation>
    </message>
</context>
<context>
    <name>SummaryWindow</name>
    <message>
        <source>%1 were not reached because it was stopped; they are as they were.</source>
        <translation>%1 blev ikke nået, fordi det blev stoppet; de er, som de var.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>SynchronizationPreview</name>
    <message>
        <source>The two records were never synchronized. Blank fields are filled from the other side; where both hold a value, you decide.</source>
        <translation>De to poster er aldrig synkroniseret. Tomme felter udfyldes fra den anden side; hvor begge har en værdi, afgør du det.</translation>
    </message>
    <message>
        <source>Each field is taken from the side that changed it, but for what you chose.</source>
        <translation>Hvert felt hentes fra den side, der har ændret det, undtagen det, du har valgt.</translation>
    </message>
    <message>
        <source>Each field is taken from the side that changed it; no newer value is replaced.</source>
        <translation>Hvert felt hentes fra den side, der har ændret det; ingen nyere værdi erstattes.</translation>
    </message>
    <message>
        <source>Both the Customer record and the Dynamics CRM Account record have been changed since the last synchronization, or synchronization has never been performed. If you continue with synchronization, data on one of the records will be lost and replaced with data from the other record.</source>
        <translation>Både debitoren og Dynamics CRM-firmaet er ændret siden den seneste synkronisering, eller de er aldrig synkroniseret. Hvis du fortsætter synkroniseringen, går data i den ene post tabt og erstattes af data fra den anden.</translation>
    </message>
    <message>
        <source>Never synchronized. {account} is the coupled account.</source>
        <translation>Aldrig synkroniseret. {account} er det sammenkædede firma.</translation>
    </message>
    <message>
        <source>Last synchronized {when} by {who}.</source>
        <translation>Senest synkroniseret {when} af {who}.</translation>
    </message>
    <message>
        <source>No mapped field has changed since then.</source>
        <translation>Ingen tilknyttede felter er ændret siden da.</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Since then: {parts}</source>
        <translation>Siden da: {parts}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> og </translation>
    </message>
    <message>
        <source>, {count} of them in both.</source>
        <translation>, {count} af dem i begge.</translation>
    </message>
    <message>
        <source>1 field changed in {side}</source>
        <translation>1 felt ændret i {side}</translation>
    </message>
    <message>
        <source>{count} fields changed in {side}</source>
        <translation>{count} felter ændret i {side}</translation>
    </message>
    <message>
        <source>{text} (last by {who})</source>
        <translation>{text} (senest af {who})</translation>
    </message>
    <message>
        <source>cannot be written: a value is too long</source>
        <translation>kan ikke skrives: en værdi er for lang</translation>
    </message>
    <message>
        <source>writes nothing</source>
        <translation>skriver intet</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>NAV</source>
        <translation>NAV</translation>
    </message>
    <message>
        <source>writes 1 value</source>
        <translation>skriver 1 værdi</translation>
    </message>
    <message>
        <source>writes {count} values</source>
        <translation>skriver {count} værdier</translation>
    </message>
    <message>
        <source>replaces 1 newer value in {side}</source>
        <translation>erstatter 1 nyere værdi i {side}</translation>
    </message>
    <message>
        <source>replaces {count} newer values in {side}</source>
        <translation>erstatter {count} nyere værdier i {side}</translation>
    </message>
    <message>
        <source>replaces 1 value in {side}</source>
        <translation>erstatter 1 værdi i {side}</translation>
    </message>
    <message>
        <source>replaces {count} values in {side}</source>
        <translation>erstatter {count} værdier i {side}</translation>
    </message>
    <message>
        <source>{count} to CRM</source>
        <translation>{count} til CRM</translation>
    </message>
    <message>
        <source>{count} to NAV</source>
        <translation>{count} til NAV</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} at afgøre</translation>
    </message>
    <message>
        <source>Nothing can be written while this stands in the way. It can also be left alone:</source>
        <translation>Intet kan skrives, så længe dette er i vejen. Det kan også lades urørt:</translation>
    </message>
    <message>
        <source>Both systems hold a new value here. Choose which one to keep, or leave both alone: {fields}</source>
        <translation>Begge systemer har en ny værdi her. Vælg, hvilken der skal beholdes, eller lad begge urørt: {fields}</translation>
    </message>
    <message>
        <source>These fields will be left alone on both sides:</source>
        <translation>Disse felter lades urørt på begge sider:</translation>
    </message>
    <message>
        <source>These values are cut, for the other side holds fewer characters: {fields}</source>
        <translation>Disse værdier afkortes, fordi den anden side rummer færre tegn: {fields}</translation>
    </message>
    <message>
        <source>The replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Den erstattede værdi bliver i synkroniseringsloggen og kan sættes tilbage med Fortryd.</translation>
    </message>
    <message>
        <source>Every replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Hver erstattet værdi bliver i synkroniseringsloggen og kan sættes tilbage med Fortryd.</translation>
    </message>
    <message>
        <source>Nothing has to be written. OK marks the two records as synchronized.</source>
        <translation>Intet skal skrives. OK mærker de to poster som synkroniseret.</translation>
    </message>
    <message>
        <source>No value is lost: only blank fields are filled.</source>
        <translation>Ingen værdi går tabt: kun tomme felter udfyldes.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>og {count} mere.</translation>
    </message>
</context>
<context>
    <name>SynchronizeDialog</name>
    <message>
        <source>Synchronize Now</source>
        <translation>Synkroniser nu</translation>
    </message>
    <message>
        <source>Synchronize data for {}</source>
        <translation>Synkroniser data for {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Hvad der bliver skrevet</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Hvad OK vil gøre</translation>
    </message>
    <message>
        <source>Se&amp;veral Customers…</source>
        <translation>Flere de&amp;bitorer…</translation>
    </message>
    <message>
        <source>One of the records was changed while you were looking at it; nothing was written. This is how the two stand now.</source>
        <translation>En af posterne blev ændret, mens du så på den; intet blev skrevet. Sådan er de to nu.</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synkroniserer…</translation>
    </message>
</context>
<context>
    <name>SynchronizeMany</name>
    <message>
        <source>No customer takes part.</source>
        <translation>Ingen debitor deltager.</translation>
    </message>
    <message>
        <source>Nothing can be written of {records} records.</source>
        <translation>Intet kan skrives for {records} poster.</translation>
    </message>
    <message>
        <source>Nothing has to be written; {records} records are looked at.</source>
        <translation>Intet skal skrives; {records} poster gennemgås.</translation>
    </message>
    <message>
        <source>1 of {records} records changes:</source>
        <translation>1 af {records} poster ændres:</translation>
    </message>
    <message>
        <source>{changing} of {records} records change:</source>
        <translation>{changing} af {records} poster ændres:</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>1 field in {side}</source>
        <translation>1 felt i {side}</translation>
    </message>
    <message>
        <source>{n} fields in {side}</source>
        <translation>{n} felter i {side}</translation>
    </message>
    <message>
        <source>1 record cannot be written</source>
        <translation>1 post kan ikke skrives</translation>
    </message>
    <message>
        <source>{n} records cannot be written</source>
        <translation>{n} poster kan ikke skrives</translation>
    </message>
    <message>
        <source>1 field is to be decided</source>
        <translation>1 felt skal afgøres</translation>
    </message>
    <message>
        <source>{n} fields are to be decided</source>
        <translation>{n} felter skal afgøres</translation>
    </message>
    <message>
        <source>1 newer value is replaced</source>
        <translation>1 nyere værdi erstattes</translation>
    </message>
    <message>
        <source>{n} newer values are replaced</source>
        <translation>{n} nyere værdier erstattes</translation>
    </message>
    <message>
        <source>1 value is replaced in all</source>
        <translation>1 værdi erstattes i alt</translation>
    </message>
    <message>
        <source>{n} values are replaced in all</source>
        <translation>{n} værdier erstattes i alt</translation>
    </message>
    <message>
        <source>1 field has no counterpart</source>
        <translation>1 felt har intet modstykke</translation>
    </message>
    <message>
        <source>{n} fields have no counterpart</source>
        <translation>{n} felter har intet modstykke</translation>
    </message>
    <message>
        <source>No value is lost.</source>
        <translation>Ingen værdi går tabt.</translation>
    </message>
    <message>
        <source>Every replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Hver erstattet værdi bliver i synkroniseringsloggen og kan sættes tilbage med Fortryd.</translation>
    </message>
    <message>
        <source>{written} of {fields} fields ({percent} %) would change. This is more than a fifth of all mapped fields; look whether it is the right direction and the right records.</source>
        <translation>{written} af {fields} felter ({percent} %) ville blive ændret. Det er over en femtedel af alle tilknyttede felter; se, om det er den rigtige retning og de rigtige poster.</translation>
    </message>
    <message>
        <source>Cannot be written ({n})</source>
        <translation>Kan ikke skrives ({n})</translation>
    </message>
    <message>
        <source>To be decided ({n})</source>
        <translation>Skal afgøres ({n})</translation>
    </message>
    <message>
        <source>Newer values are replaced ({n})</source>
        <translation>Nyere værdier erstattes ({n})</translation>
    </message>
    <message>
        <source>Values are replaced ({n})</source>
        <translation>Værdier erstattes ({n})</translation>
    </message>
    <message>
        <source>Only blanks are filled ({n})</source>
        <translation>Kun tomme felter udfyldes ({n})</translation>
    </message>
    <message>
        <source>Left alone ({n})</source>
        <translation>Urørt ({n})</translation>
    </message>
    <message>
        <source>All records that differ ({n})</source>
        <translation>Alle poster, der er forskellige ({n})</translation>
    </message>
</context>
<context>
    <name>SynchronizeManyDialog</name>
    <message>
        <source>Synchronize Now</source>
        <translation>Synkroniser nu</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Hvad OK vil gøre</translation>
    </message>
    <message>
        <source>Synchronizing</source>
        <translation>Synkroniserer</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>De&amp;bitorer</translation>
    </message>
    <message>
        <source>replaces what differs in Dynamics CRM</source>
        <translation>erstatter det, der er forskelligt i Dynamics CRM</translation>
    </message>
    <message>
        <source>replaces what differs in Dynamics NAV</source>
        <translation>erstatter det, der er forskelligt i Dynamics NAV</translation>
    </message>
    <message>
        <source>takes each field from the side that changed it</source>
        <translation>henter hvert felt fra den side, der har ændret det</translation>
    </message>
    <message>
        <source>Reading what would be written</source>
        <translation>Læser, hvad der vil blive skrevet</translation>
    </message>
    <message>
        <source>Synchronize data for %1 customers</source>
        <translation>Synkroniser data for %1 debitorer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>Many fields would change</source>
        <translation>Mange felter ville blive ændret</translation>
    </message>
    <message>
        <source>Stopped. Choose again what to synchronize.</source>
        <translation>Stoppet. Vælg igen, hvad der skal synkroniseres.</translation>
    </message>
</context>
<context>
    <name>SynchronizeNow</name>
    <message>
        <source>The selection ({n})</source>
        <translation>Markeringen ({n})</translation>
    </message>
    <message>
        <source>All coupled customers of this view and filter</source>
        <translation>Alle sammenkædede debitorer i denne visning og dette filter</translation>
    </message>
    <message>
        <source>All coupled customers</source>
        <translation>Alle sammenkædede debitorer</translation>
    </message>
    <message>
        <source>%1 of %2 records were successfully synchronized.</source>
        <translation>%1 af %2 poster er synkroniseret.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synkroniseringen er fuldført.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Prøv igen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Afgør…</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>&amp;Text Size</source>
        <translation>&amp;Tekststørrelse</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Større</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>edited since by %1</source>
        <translation>redigeret siden af %1</translation>
    </message>
    <message>
        <source>coupled to %1 by now</source>
        <translation>nu sammenkædet med %1</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>redigeret siden</translation>
    </message>
    <message>
        <source>as it was before already</source>
        <translation>allerede som før</translation>
    </message>
    <message>
        <source>the record is gone</source>
        <translation>posten er væk</translation>
    </message>
    <message>
        <source>other records hang on it</source>
        <translation>andre poster hører til den</translation>
    </message>
    <message>
        <source>coupled otherwise by now</source>
        <translation>nu sammenkædet på anden måde</translation>
    </message>
    <message>
        <source>the integration solution is not installed</source>
        <translation>integrationsløsningen er ikke installeret</translation>
    </message>
    <message>
        <source>goes only together with the record</source>
        <translation>kan kun ske sammen med posten</translation>
    </message>
    <message>
        <source>a later record of the same customer comes first</source>
        <translation>en senere post for samme debitor skal fortrydes først</translation>
    </message>
    <message>
        <source>Reading what can be taken back</source>
        <translation>Læser, hvad der kan fortrydes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo %1 Records</source>
        <translation>Fortryd %1 poster</translation>
    </message>
    <message>
        <source>Undo: %1, %2, by %3</source>
        <translation>Fortryd: %1, %2, af %3</translation>
    </message>
    <message>
        <source>%1 of %2 records were taken back.</source>
        <translation>%1 af %2 poster er fortrudt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Fortrudt.</translation>
    </message>
    <message>
        <source>Taken back; what was edited since was left alone.</source>
        <translation>Fortrudt; det, der er redigeret siden, blev ladt urørt.</translation>
    </message>
    <message>
        <source>Undo Again</source>
        <translation>Fortryd igen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Comes Back</source>
        <translation>Kommer tilbage</translation>
    </message>
    <message>
        <source>Left Alone</source>
        <translation>Urørt</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Hvad der kommer tilbage</translation>
    </message>
    <message>
        <source>%1, gives way</source>
        <translation>%1, udgår</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1, bliver</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>nothing comes back</source>
        <translation>intet kommer tilbage</translation>
    </message>
    <message>
        <source>some of it is left alone</source>
        <translation>noget lades urørt</translation>
    </message>
    <message>
        <source>The coupling to %1 ends</source>
        <translation>Sammenkædningen med %1 ophører</translation>
    </message>
    <message>
        <source>The coupling to %1 comes back</source>
        <translation>Sammenkædningen med %1 kommer tilbage</translation>
    </message>
    <message>
        <source>The account %1 is removed</source>
        <translation>Firmaet %1 fjernes</translation>
    </message>
    <message>
        <source>The account %1 comes back</source>
        <translation>Firmaet %1 kommer tilbage</translation>
    </message>
    <message>
        <source>The customer %1 is removed</source>
        <translation>Debitoren %1 fjernes</translation>
    </message>
    <message>
        <source>The customer %1 comes back</source>
        <translation>Debitoren %1 kommer tilbage</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Der er ikke mere at fortryde.</translation>
    </message>
    <message>
        <source>1 value comes back</source>
        <translation>1 værdi kommer tilbage</translation>
    </message>
    <message>
        <source>%1 values come back</source>
        <translation>%1 værdier kommer tilbage</translation>
    </message>
    <message>
        <source>1 coupling ends</source>
        <translation>1 sammenkædning ophører</translation>
    </message>
    <message>
        <source>%1 couplings end</source>
        <translation>%1 sammenkædninger ophører</translation>
    </message>
    <message>
        <source>1 coupling comes back</source>
        <translation>1 sammenkædning kommer tilbage</translation>
    </message>
    <message>
        <source>%1 couplings come back</source>
        <translation>%1 sammenkædninger kommer tilbage</translation>
    </message>
    <message>
        <source>1 record is removed</source>
        <translation>1 post fjernes</translation>
    </message>
    <message>
        <source>%1 records are removed</source>
        <translation>%1 poster fjernes</translation>
    </message>
    <message>
        <source>1 record comes back</source>
        <translation>1 post kommer tilbage</translation>
    </message>
    <message>
        <source>%1 records come back</source>
        <translation>%1 poster kommer tilbage</translation>
    </message>
    <message>
        <source>The state of the last synchronization comes back</source>
        <translation>Tilstanden fra seneste synkronisering kommer tilbage</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 of %2 records: </source>
        <translation>%1 af %2 poster: </translation>
    </message>
    <message>
        <source>1 entry is left alone; the reason is beside it.</source>
        <translation>1 punkt lades urørt; årsagen står ved siden af.</translation>
    </message>
    <message>
        <source>%1 entries are left alone; see below.</source>
        <translation>%1 punkter lades urørt; se nedenfor.</translation>
    </message>
</context>
<context>
    <name>UndoDeletion</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Fortryd sletning</translation>
    </message>
    <message>
        <source>%1 of %2 records are back as they were.</source>
        <translation>%1 af %2 poster er tilbage, som de var.</translation>
    </message>
    <message>
        <source>The account {} is back.</source>
        <translation>Firmaet {} er tilbage.</translation>
    </message>
    <message>
        <source>The customer {} is back.</source>
        <translation>Debitoren {} er tilbage.</translation>
    </message>
    <message>
        <source>{} customers are back.</source>
        <translation>{} debitorer er tilbage.</translation>
    </message>
    <message>
        <source>{name} is back, but its coupling is not. {reason}</source>
        <translation>{name} er tilbage, men ikke sammenkædningen. {reason}</translation>
    </message>
    <message>
        <source>{name} could not be brought back. {reason}</source>
        <translation>{name} kunne ikke bringes tilbage. {reason}</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Somebody changed the record meanwhile. Nothing was written; this is how it stands now.</source>
        <translation>En anden har ændret posten i mellemtiden. Intet blev skrevet; sådan er den nu.</translation>
    </message>
</context>
<context>
    <name>UnsavedTextSheet</name>
    <message>
        <source>Unsaved Text</source>
        <translation>Ikke-gemt tekst</translation>
    </message>
    <message>
        <source>The program ended before this text was saved. Show opens the record with the text in its fields.</source>
        <translation>Programmet sluttede, før denne tekst blev gemt. Vis åbner posten med teksten i felterne.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Kassér</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Skrevet</translation>
    </message>
</context>
<context>
    <name>UpdateChips</name>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>{group} {count}</source>
        <translation>{group} {count}</translation>
    </message>
</context>
<context>
    <name>UpdateColumnsStep</name>
    <message>
        <source>&amp;Guess Anew</source>
        <translation>&amp;Gæt igen</translation>
    </message>
    <message>
        <source>Guess Anew</source>
        <translation>Gæt igen</translation>
    </message>
    <message>
        <source>As &amp;Last Time</source>
        <translation>S&amp;om sidste gang</translation>
    </message>
    <message>
        <source>As Last Time</source>
        <translation>Som sidste gang</translation>
    </message>
    <message>
        <source>The columns are mapped as their headings are understood.</source>
        <translation>Kolonnerne er tilknyttet ud fra deres overskrifter.</translation>
    </message>
    <message>
        <source>The columns are mapped as the last time.</source>
        <translation>Kolonnerne er tilknyttet som sidste gang.</translation>
    </message>
    <message>
        <source>Columns that were in other files of this kind are mapped as they were there.</source>
        <translation>Kolonner, der var i andre filer af denne type, er tilknyttet som dér.</translation>
    </message>
</context>
<context>
    <name>UpdateDetails</name>
    <message>
        <source>&amp;It Is This One</source>
        <translation>Det &amp;er denne</translation>
    </message>
    <message>
        <source>Confirmed: the fields below are those in which the record differs from the row.</source>
        <translation>Bekræftet: felterne nedenfor er dem, hvor posten er forskellig fra rækken.</translation>
    </message>
    <message>
        <source>{column}, “{value}”: {problem}</source>
        <translation>{column}, &quot;{value}&quot;: {problem}</translation>
    </message>
</context>
<context>
    <name>UpdateFileStep</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Gennemse…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Gennemse</translation>
    </message>
    <message>
        <source>Specifies this week&apos;s export: CSV, text, Excel or OpenDocument.</source>
        <translation>Angiver ugens eksport: CSV, tekst, Excel eller OpenDocument.</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Filen indeholder</translation>
    </message>
    <message>
        <source>Specifies what the rows of the file are.</source>
        <translation>Angiver, hvad filens rækker er.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Fortr&amp;yd…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Shows what would come back, and takes the update back.</source>
        <translation>Viser, hvad der ville komme tilbage, og fortryder opdateringen.</translation>
    </message>
    <message>
        <source>Drop this week&apos;s export here, or choose it</source>
        <translation>Slip ugens eksport her, eller vælg den</translation>
    </message>
    <message>
        <source>CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)</source>
        <translation>CSV, tekst, Excel (xlsx, xlsm, xls) eller OpenDocument (ods)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>1 række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>1 kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet {name} of {count}</source>
        <translation>ark {name} af {count}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>ark {name}</translation>
    </message>
    <message>
        <source>The &amp;file holds</source>
        <translation>&amp;Filen indeholder</translation>
    </message>
    <message>
        <source>The columns do not say for sure: please check.</source>
        <translation>Kolonnerne siger det ikke med sikkerhed: kontroller venligst.</translation>
    </message>
    <message>
        <source>You see every change before it is written, and can take all of it back later.</source>
        <translation>Du ser hver ændring, før den skrives, og kan fortryde det hele senere.</translation>
    </message>
    <message>
        <source>Earlier Updates</source>
        <translation>Tidligere opdateringer</translation>
    </message>
</context>
<context>
    <name>UpdateFrame</name>
    <message>
        <source>Update from File</source>
        <translation>Opdater fra fil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anvend</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>UpdateFromFile</name>
    <message>
        <source>Update from File</source>
        <translation>Opdater fra fil</translation>
    </message>
    <message>
        <source>Shows what is new, changed and missing, and applies what you tick.</source>
        <translation>Viser, hvad der er nyt, ændret og mangler, og anvender det, du afkrydser.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Adds records to a new company; what is there is never changed.</source>
        <translation>Føjer poster til en ny virksomhed; det, der er der, ændres aldrig.</translation>
    </message>
    <message>
        <source>What is to be done with {file}?</source>
        <translation>Hvad skal der gøres med {file}?</translation>
    </message>
    <message>
        <source>Take File</source>
        <translation>Brug fil</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Her nu</translation>
    </message>
    <message>
        <source>In the File</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>In the Last File</source>
        <translation>I den seneste fil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Afgørelse</translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation>Rækkens felter</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>kendes ikke</translation>
    </message>
    <message>
        <source>{old}, gives way</source>
        <translation>{old}, udgår</translation>
    </message>
    <message>
        <source>{new}, is taken</source>
        <translation>{new}, bruges</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>How Bad</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Hvad der er galt</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>Gemmer problemerne</translation>
    </message>
    <message>
        <source>Problems of {file}</source>
        <translation>Problemer i {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-projektmappe</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Kommasepareret tekst</translation>
    </message>
    <message>
        <source>Save Problems</source>
        <translation>Gem problemer</translation>
    </message>
    <message>
        <source>The Same As</source>
        <translation>Samme som</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Lighed</translation>
    </message>
    <message>
        <source>Because Of</source>
        <translation>På grund af</translation>
    </message>
    <message>
        <source>Records that the row may be</source>
        <translation>Poster, som rækken kan være</translation>
    </message>
    <message>
        <source>None of them: a new record</source>
        <translation>Ingen af dem: en ny post</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, valgt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>No record was written to.</source>
        <translation>Der blev ikke skrevet til nogen post.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Records that were not written</source>
        <translation>Poster, der ikke blev skrevet</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>What the File Says</source>
        <translation>Hvad filen siger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Earlier updates</source>
        <translation>Tidligere opdateringer</translation>
    </message>
    <message>
        <source>was cut off</source>
        <translation>blev afbrudt</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>intet blev skrevet</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>fortrudt siden</translation>
    </message>
    <message>
        <source>nothing had changed</source>
        <translation>intet var ændret</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikter</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Forkert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Rows of the file that are no record here yet.</source>
        <translation>Rækker i filen, der ikke er poster her endnu.</translation>
    </message>
    <message>
        <source>Records that the other program changed since its last file.</source>
        <translation>Poster, som det andet program har ændret siden sin seneste fil.</translation>
    </message>
    <message>
        <source>Records of which both the file and somebody here changed the same field.</source>
        <translation>Poster, hvor både filen og nogen her har ændret samme felt.</translation>
    </message>
    <message>
        <source>Records here that the file does not hold.</source>
        <translation>Poster her, som filen ikke indeholder.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, with the reason.</source>
        <translation>Rækker, der ikke kan bruges, med årsagen.</translation>
    </message>
    <message>
        <source>Records of which the file says nothing new.</source>
        <translation>Poster, som filen ikke siger noget nyt om.</translation>
    </message>
    <message>
        <source>This record is here, but the file does not hold it.</source>
        <translation>Denne post er her, men filen indeholder den ikke.</translation>
    </message>
    <message>
        <source>The row holds a new record.</source>
        <translation>Rækken indeholder en ny post.</translation>
    </message>
    <message>
        <source>The file says nothing new of this record.</source>
        <translation>Filen siger intet nyt om denne post.</translation>
    </message>
    <message>
        <source>The file holds no new records.</source>
        <translation>Filen indeholder ingen nye poster.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Intet er ændret siden den seneste fil.</translation>
    </message>
    <message>
        <source>No field was changed on both sides.</source>
        <translation>Intet felt er ændret på begge sider.</translation>
    </message>
    <message>
        <source>The file holds all records that are here.</source>
        <translation>Filen indeholder alle de poster, der er her.</translation>
    </message>
    <message>
        <source>Every row of the file can be read.</source>
        <translation>Hver række i filen kan læses.</translation>
    </message>
    <message>
        <source>There are no unchanged records.</source>
        <translation>Der er ingen uændrede poster.</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>changed here; stays</source>
        <translation>ændret her; bliver</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ens</translation>
    </message>
    <message>
        <source>undecided; stays</source>
        <translation>ikke afgjort; bliver</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bliver</translation>
    </message>
    <message>
        <source>row is not ticked</source>
        <translation>rækken er ikke afkrydset</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>bruges</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Lad urørt</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Gør inaktiv</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktiver</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Spær</translation>
    </message>
    <message>
        <source>{asked}: {fields}</source>
        <translation>{asked}: {fields}</translation>
    </message>
    <message>
        <source>was in an earlier file; is left alone</source>
        <translation>var i en tidligere fil; lades urørt</translation>
    </message>
    <message>
        <source>was in no file yet; is left alone</source>
        <translation>var ikke i nogen fil endnu; lades urørt</translation>
    </message>
    <message>
        <source>New, or the same as {name} ({percent} % alike)?</source>
        <translation>Ny, eller samme som {name} ({percent} % lighed)?</translation>
    </message>
    <message>
        <source>Apply writes to no record; what the file says is remembered.</source>
        <translation>Anvend skriver ikke til nogen post; det, filen siger, huskes.</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Afgør &amp;senere</translation>
    </message>
    <message>
        <source>&amp;Take the File&apos;s Value</source>
        <translation>Brug filens &amp;værdi</translation>
    </message>
    <message>
        <source>&amp;Keep What Is Here</source>
        <translation>Be&amp;hold det, der er her</translation>
    </message>
    <message>
        <source>No record is written to; only what was remembered of the file goes back.</source>
        <translation>Der skrives ikke til nogen post; kun det, der blev husket fra filen, går tilbage.</translation>
    </message>
    <message>
        <source>Undo Update</source>
        <translation>Fortryd opdatering</translation>
    </message>
    <message>
        <source>Records of the update</source>
        <translation>Opdateringens poster</translation>
    </message>
    <message>
        <source>What Happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Postens felter</translation>
    </message>
    <message>
        <source>Comes Back</source>
        <translation>Kommer tilbage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>is removed again</source>
        <translation>fjernes igen</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommer tilbage</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>lades urørt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) were written to {file}.</source>
        <translation>
            <numerusform>%Ln problem blev skrevet til {file}.</numerusform>
            <numerusform>%Ln problemer blev skrevet til {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were not written; see below.</source>
        <translation>
            <numerusform>%Ln post blev ikke skrevet; se nedenfor.</numerusform>
            <numerusform>%Ln poster blev ikke skrevet; se nedenfor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were updated.</source>
        <translation>
            <numerusform>%Ln post blev opdateret.</numerusform>
            <numerusform>%Ln poster blev opdateret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new.</source>
        <translation>
            <numerusform>%Ln post er ny.</numerusform>
            <numerusform>%Ln poster er nye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted.</source>
        <translation>
            <numerusform>%Ln post blev slettet.</numerusform>
            <numerusform>%Ln poster blev slettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln opdateret</numerusform>
            <numerusform>%Ln opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln slettet</numerusform>
            <numerusform>%Ln slettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln afvist</numerusform>
            <numerusform>%Ln afvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln at afgøre</numerusform>
            <numerusform>%Ln at afgøre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply adds %Ln record(s).</source>
        <translation>
            <numerusform>Anvend tilføjer %Ln post.</numerusform>
            <numerusform>Anvend tilføjer %Ln poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply updates %Ln record(s).</source>
        <translation>
            <numerusform>Anvend opdaterer %Ln post.</numerusform>
            <numerusform>Anvend opdaterer %Ln poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change.</source>
        <translation>
            <numerusform>%Ln værdi ændres.</numerusform>
            <numerusform>%Ln værdier ændres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are put out of use.</source>
        <translation>
            <numerusform>%Ln post tages ud af brug.</numerusform>
            <numerusform>%Ln poster tages ud af brug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are deleted.</source>
        <translation>
            <numerusform>%Ln post slettes.</numerusform>
            <numerusform>%Ln poster slettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) are undecided and stay as they are.</source>
        <translation>
            <numerusform>%Ln konflikt er ikke afgjort og bliver, som den er.</numerusform>
            <numerusform>%Ln konflikter er ikke afgjort og bliver, som de er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln record(s) something is left alone; the reason is beside it.</source>
        <translation>
            <numerusform>I %Ln post lades noget urørt; årsagen står ved siden af.</numerusform>
            <numerusform>I %Ln poster lades noget urørt; årsagen står ved siden af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back to what they were.</source>
        <translation>
            <numerusform>%Ln post bliver igen, som den var.</numerusform>
            <numerusform>%Ln poster bliver igen, som de var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) come back</source>
        <translation>
            <numerusform>%Ln værdi kommer tilbage</numerusform>
            <numerusform>%Ln værdier kommer tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateModel</name>
    <message>
        <source>ticked</source>
        <translation>afkrydset</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ikke afkrydset</translation>
    </message>
</context>
<context>
    <name>UpdateResultStep</name>
    <message>
        <source>&amp;View Records</source>
        <translation>&amp;Vis poster</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Fortr&amp;yd…</translation>
    </message>
    <message>
        <source>Update From Another &amp;File</source>
        <translation>Opdater fra en anden &amp;fil</translation>
    </message>
    <message>
        <source>Not Written</source>
        <translation>Ikke skrevet</translation>
    </message>
    <message numerus="yes">
        <source>What the file says of %Ln more record(s) is remembered.</source>
        <translation>
            <numerusform>Det, filen siger om 1 post mere, huskes.</numerusform>
            <numerusform>Det, filen siger om %Ln poster mere, huskes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update was taken back.</source>
        <translation>Opdateringen er fortrudt.</translation>
    </message>
</context>
<context>
    <name>UpdateTakingBack</name>
    <message>
        <source>Reading what can be taken back</source>
        <translation>Læser, hvad der kan fortrydes</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Fortryder</translation>
    </message>
</context>
<context>
    <name>UpdateWindow</name>
    <message>
        <source>Reading the file</source>
        <translation>Læser filen</translation>
    </message>
    <message>
        <source>What was decided here is not applied yet. Do you want to close the window without it?</source>
        <translation>Det, der er afgjort her, er ikke anvendt endnu. Vil du lukke vinduet alligevel?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <translation>Sammenligner med det, der er her</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>Do you want to delete the coupling between {user} and salesperson {code}? Both records stay; customers of {code} that are not coupled yet have to wait.</source>
        <translation>Vil du slette sammenkædningen mellem {user} og sælger {code}? Begge poster bliver; debitorer med {code}, der ikke er sammenkædet endnu, må vente.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Slet sammenkædning</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Sammenkædningen er slettet.</translation>
    </message>
    <message>
        <source>{user} is coupled to salesperson {code}.</source>
        <translation>{user} er sammenkædet med sælger {code}.</translation>
    </message>
</context>
<context>
    <name>UserCoupling</name>
    <message>
        <source>Salesperson/Purchaser {code} is coupled to the user {name}.</source>
        <translation>Sælger/indkøber {code} er sammenkædet med brugeren {name}.</translation>
    </message>
</context>
<context>
    <name>UserCouplingDialog</name>
    <message>
        <source>Microsoft Dynamics CRM User Coupling</source>
        <translation>Microsoft Dynamics CRM-brugersammenkædning</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Type a name, or press F4 to see all users</source>
        <translation>Skriv et navn, eller tryk på F4 for at se alle brugere</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja - Brug Dynamics CRM-dataene</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Bruger</translation>
    </message>
    <message>
        <source>&amp;Synchronize After Coupling</source>
        <translation>S&amp;ynkroniser efter sammenkædning</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Dynamics NAV Salesperson</source>
        <translation>Dynamics NAV-sælger</translation>
    </message>
    <message>
        <source>Dynamics CRM User</source>
        <translation>Dynamics CRM-bruger</translation>
    </message>
    <message>
        <source>Coupled Records</source>
        <translation>Sammenkædede poster</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Hvad OK vil gøre</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Nuværende</translation>
    </message>
    <message>
        <source>Coupled to %1</source>
        <translation>Sammenkædet med %1</translation>
    </message>
    <message>
        <source>A record with the name %1 does not exist in Dynamics CRM, or several are meant.</source>
        <translation>Der findes ingen post med navnet %1 i Dynamics CRM, eller der kan være tale om flere.</translation>
    </message>
    <message>
        <source>Coupling…</source>
        <translation>Sammenkæder…</translation>
    </message>
    <message>
        <source>OK changes nothing.</source>
        <translation>OK ændrer intet.</translation>
    </message>
    <message>
        <source>OK couples the two; no value is written.</source>
        <translation>OK sammenkæder de to; ingen værdi skrives.</translation>
    </message>
    <message>
        <source>OK writes %1 values to the salesperson.</source>
        <translation>OK skriver %1 værdier til sælgeren.</translation>
    </message>
    <message>
        <source>OK couples the two, then writes %1 values to the salesperson.</source>
        <translation>OK sammenkæder de to og skriver derefter %1 værdier til sælgeren.</translation>
    </message>
    <message>
        <source>One of them replaces what is there.</source>
        <translation>Én af dem erstatter det, der er der.</translation>
    </message>
    <message>
        <source>%1 of them replace what is there.</source>
        <translation>%1 af dem erstatter det, der er der.</translation>
    </message>
    <message>
        <source>Specifies the Dynamics CRM user who stands for the salesperson. Only enabled, licensed users.</source>
        <translation>Angiver den Dynamics CRM-bruger, der svarer til sælgeren. Kun aktive brugere med licens.</translation>
    </message>
    <message>
        <source>Specifies whether name, e-mail and phone number are copied from Dynamics CRM.</source>
        <translation>Angiver, om navn, mail og telefonnummer kopieres fra Dynamics CRM.</translation>
    </message>
</context>
<context>
    <name>UserEditor</name>
    <message>
        <source>(unknown user)</source>
        <translation>(ukendt bruger)</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Sammenkædet</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser Code</source>
        <translation>Sælger-/indkøberkode</translation>
    </message>
    <message>
        <source>Can Be Coupled</source>
        <translation>Kan sammenkædes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Ikke sammenkædet</translation>
    </message>
</context>
<context>
    <name>UserSalespersonDialog</name>
    <message>
        <source>Microsoft Dynamics CRM User Coupling</source>
        <translation>Microsoft Dynamics CRM-brugersammenkædning</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja - Brug Dynamics CRM-dataene</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>&amp;Salesperson/Purchaser</source>
        <translation>&amp;Sælger/indkøber</translation>
    </message>
    <message>
        <source>Specifies the salesperson whose customers this user owns as accounts.</source>
        <translation>Angiver den sælger, hvis debitorer denne bruger ejer som firmaer.</translation>
    </message>
    <message>
        <source>S&amp;ynchronize After Coupling</source>
        <translation>S&amp;ynkroniser efter sammenkædning</translation>
    </message>
    <message>
        <source>Specifies whether name, e-mail and phone are copied from Dynamics CRM.</source>
        <translation>Angiver, om navn, mail og telefon kopieres fra Dynamics CRM.</translation>
    </message>
    <message>
        <source>There are no salespeople yet. Create one first.</source>
        <translation>Der er ingen sælgere endnu. Opret en først.</translation>
    </message>
    <message>
        <source>{person} is coupled to {user} now and moves to this user.</source>
        <translation>{person} er nu sammenkædet med {user} og flyttes til denne bruger.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>No user fits this filter.</source>
        <translation>Ingen brugere passer til dette filter.</translation>
    </message>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>&amp;Konfigurer sammenkædning</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>S&amp;let sammenkædning</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>Samme&amp;nkædning</translation>
    </message>
    <message>
        <source>Sales&amp;person</source>
        <translation>&amp;Sælger</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Der er ingen brugere endnu.</translation>
    </message>
    <message>
        <source>Users are created in Dynamics CRM.</source>
        <translation>Brugere oprettes i Dynamics CRM.</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Vælg en bruger først.</translation>
    </message>
    <message>
        <source>The user is disabled, has no licence or is the integration user.</source>
        <translation>Brugeren er deaktiveret, har ingen licens eller er integrationsbrugeren.</translation>
    </message>
    <message>
        <source>The user is coupled already. Delete that coupling first.</source>
        <translation>Brugeren er allerede sammenkædet. Slet den sammenkædning først.</translation>
    </message>
    <message>
        <source>The user is not coupled to a salesperson.</source>
        <translation>Brugeren er ikke sammenkædet med en sælger.</translation>
    </message>
</context>
<context>
    <name>VanishedDialog</name>
    <message>
        <source>Coupled Record Deleted</source>
        <translation>Sammenkædet post slettet</translation>
    </message>
    <message>
        <source>account</source>
        <translation>firmaet</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>debitoren</translation>
    </message>
    <message>
        <source>The %1 record cannot be updated because it is coupled to a deleted record.</source>
        <translation>Posten (%1) kan ikke opdateres, fordi den er sammenkædet med en slettet post.</translation>
    </message>
    <message>
        <source>Creates the %1 anew and keeps the coupling. What it will hold is shown first.</source>
        <translation>Opretter %1 på ny og beholder sammenkædningen. Først vises, hvad der kommer til at stå.</translation>
    </message>
    <message>
        <source>Keeps this record as it is and ends the coupling to the deleted %1.</source>
        <translation>Beholder denne post, som den er, og sletter sammenkædningen: %1 er slettet.</translation>
    </message>
    <message>
        <source>Restore record</source>
        <translation>Gendan post</translation>
    </message>
    <message>
        <source>Delete coupling</source>
        <translation>Slet sammenkædning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Sammenkædningen er slettet.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save View</source>
        <translation>&amp;Gem visning</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Gem visning &amp;som…</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>&amp;Omdøb visning…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>S&amp;let visning</translation>
    </message>
    <message>
        <source>&amp;Open With This View</source>
        <translation>Åbn med denne &amp;visning</translation>
    </message>
    <message>
        <source>This view belongs to the program. Save it under a name first.</source>
        <translation>Denne visning hører til programmet. Gem den først under et navn.</translation>
    </message>
    <message>
        <source>The list is shown as the view says.</source>
        <translation>Listen vises, som visningen siger.</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>Gem visning som</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Omdøb visning</translation>
    </message>
    <message>
        <source>Delete the view {name}? The records in it stay.</source>
        <translation>Slet visningen {name}? Posterne i den bliver.</translation>
    </message>
    <message>
        <source>Delete the view {name} for everyone? The records in it stay.</source>
        <translation>Slet visningen {name} for alle? Posterne i den bliver.</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>Slet visning</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meddelelser</translation>
    </message>
    <message>
        <source>To the message that is shown, else to the list of all.</source>
        <translation>Til den meddelelse, der vises, ellers til listen over alle.</translation>
    </message>
</context>
<context>
    <name>ViewPicker</name>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Which rows are listed, and how</source>
        <translation>Hvilke rækker der vises, og hvordan</translation>
    </message>
    <message>
        <source>{view} (everyone)</source>
        <translation>{view} (alle)</translation>
    </message>
    <message>
        <source>{view} *</source>
        <translation>{view} *</translation>
    </message>
    <message>
        <source>The list is shown otherwise than this view says.</source>
        <translation>Listen vises anderledes, end denne visning siger.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>For &amp;everyone</source>
        <translation>For &amp;alle</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>For alle</translation>
    </message>
    <message>
        <source>All who work with this company see the view; else you alone do.</source>
        <translation>Alle, der arbejder med denne virksomhed, ser visningen; ellers kun du.</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Der er allerede en visning med dette navn.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting Customers</source>
        <translation>Ventende debitorer</translation>
    </message>
    <message>
        <source>These customers cannot be coupled to accounts: the salesperson&apos;s user was deleted.</source>
        <translation>Disse debitorer kan ikke sammenkædes med firmaer: sælgerens bruger er slettet.</translation>
    </message>
    <message>
        <source>The salesperson is coupled: no customer waits for it.</source>
        <translation>Sælgeren er sammenkædet: ingen debitorer venter på det.</translation>
    </message>
    <message>
        <source>These customers cannot be coupled to accounts before the salesperson is coupled to a user.</source>
        <translation>Disse debitorer kan ikke sammenkædes med firmaer, før sælgeren er sammenkædet med en bruger.</translation>
    </message>
    <message>
        <source>No customer waits for this salesperson.</source>
        <translation>Ingen debitorer venter på denne sælger.</translation>
    </message>
</context>
<context>
    <name>WaysSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Luk vindue</translation>
    </message>
</context>
<context>
    <name>WindowedModel</name>
    <message>
        <source>sorted, descending</source>
        <translation>sorteret faldende</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <translation>sorteret stigende</translation>
    </message>
</context>
</TS>
