<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Dynamics NAV-Daten</translation>
    </message>
    <message>
        <source>Dynamics CRM data</source>
        <translation>Dynamics CRM-Daten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>%1 (bundle)</source>
        <translation>%1 (Paket)</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Tandem</source>
        <translation>Info zu Tandem</translation>
    </message>
    <message>
        <source>Versions and places</source>
        <translation>Versionen und Orte</translation>
    </message>
    <message>
        <source>Tandem %1</source>
        <translation>Tandem %1</translation>
    </message>
    <message>
        <source>Couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step.</source>
        <translation>Koppelt Debitoren aus Dynamics NAV mit Firmen aus Dynamics CRM und hält beide auf gleichem Stand.</translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>What Tandem is made of, and under which terms.</source>
        <translation>Woraus Tandem besteht und zu welchen Bedingungen.</translation>
    </message>
    <message>
        <source>Open &amp;Data Folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open Lo&amp;g</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies versions and places, for whoever helps you.</source>
        <translation>Kopiert Versionen und Orte für die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions and places were copied.</source>
        <translation>Versionen und Orte wurden kopiert.</translation>
    </message>
    <message>
        <source>No program opens %1 here.</source>
        <translation>Kein Programm öffnet hier %1.</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>The Customer record is not coupled to Microsoft Dynamics CRM. Do you want to create a coupling?</source>
        <translation>Der Debitor ist nicht mit Microsoft Dynamics CRM gekoppelt. Möchten Sie eine Kopplung erstellen?</translation>
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
        <translation>Es gibt noch keine Firmen</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Primary Contact Name</source>
        <translation>Name des primären Kontakts</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Straße 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Straße 2</translation>
    </message>
    <message>
        <source>ZIP/Postal Code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State/Province</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country/Region</source>
        <translation>Land/Region</translation>
    </message>
    <message>
        <source>Freight Terms</source>
        <translation>Frachtbedingungen</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Address 1</source>
        <translation>Adresse 1</translation>
    </message>
    <message>
        <source>Billing and Shipping</source>
        <translation>Rechnungsstellung und Versand</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Primary Contact Name</source>
        <translation>Name des primären Kontakts</translation>
    </message>
    <message>
        <source>Relationship Type</source>
        <translation>Beziehungstyp</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Straße 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Straße 2</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitorennr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>In the Mapping</source>
        <translation>In der Zuordnung</translation>
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
        <translation>Microsoft Dynamics CRM-Firmen</translation>
    </message>
    <message>
        <source>No account is shown. Clear the filter or show the coupled accounts.</source>
        <translation>Es wird keine Firma angezeigt. Löschen Sie den Filter, oder zeigen Sie die gekoppelten Firmen an.</translation>
    </message>
    <message>
        <source>Best Matches</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>All Accounts</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>Show Coupled Accounts</source>
        <translation>Gekoppelte Firmen anzeigen</translation>
    </message>
    <message>
        <source>Hide Coupled Accounts</source>
        <translation>Gekoppelte Firmen ausblenden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitorennr.</translation>
    </message>
    <message>
        <source>Account Number</source>
        <translation>Firmennummer</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Straße 1</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Main Phone</source>
        <translation>Haupttelefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Primary Contact Name</source>
        <translation>Name des primären Kontakts</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>fast gleicher Name</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>gleiche USt-IdNr.</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>gleiche E-Mail-Domäne</translation>
    </message>
    <message>
        <source>same web site</source>
        <translation>gleiche Website</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same post code</source>
        <translation>gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>gleiche Straße</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>AccountWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Deletes the account from Dynamics CRM.</source>
        <translation>Löscht die Firma in Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Opens the coupled customer in Dynamics NAV.</source>
        <translation>Öffnet den gekoppelten Debitor in Dynamics NAV.</translation>
    </message>
    <message>
        <source>Dynamics &amp;NAV</source>
        <translation>Dynamics &amp;NAV</translation>
    </message>
    <message>
        <source>Creates a customer from the account, and couples the two.</source>
        <translation>Erstellt aus der Firma einen Debitor und koppelt beide.</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics &amp;NAV</source>
        <translation>Debitor in Dynamics &amp;NAV erstellen</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Print the account with its figures.</source>
        <translation>Druckt die Firma mit ihren Zahlen.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation>Druck&amp;vorschau</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer in Dynamics NAV.</source>
        <translation>Die Firma ist nicht mit einem Debitor in Dynamics NAV gekoppelt.</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Besitzer %1</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Coupled to %1</source>
        <translation>Gekoppelt mit %1</translation>
    </message>
    <message>
        <source>Coupled to a deleted customer</source>
        <translation>Mit gelöschtem Debitor gekoppelt</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Nicht gekoppelt</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Microsoft Dynamics CRM-Firmen</translation>
    </message>
    <message>
        <source>Create Custo&amp;mer in Dynamics NAV</source>
        <translation>Debitor in Dynamics NAV e&amp;rstellen</translation>
    </message>
    <message>
        <source>&amp;Hide Coupled Accounts</source>
        <translation>&amp;Gekoppelte Firmen ausblenden</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>De&amp;bitor</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Es gibt noch keine Firmen.</translation>
    </message>
    <message>
        <source>&amp;New Account</source>
        <translation>Ne&amp;ue Firma</translation>
    </message>
    <message>
        <source>Select a single account to delete it.</source>
        <translation>Zum Löschen wählen Sie eine einzelne Firma aus.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;Show Coupled Accounts</source>
        <translation>&amp;Gekoppelte Firmen anzeigen</translation>
    </message>
    <message>
        <source>No account is shown. Clear the filter or show the coupled accounts.</source>
        <translation>Es wird keine Firma angezeigt. Löschen Sie den Filter, oder zeigen Sie die gekoppelten Firmen an.</translation>
    </message>
    <message>
        <source>No account fits this filter.</source>
        <translation>Keine Firma passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>Wählen Sie zuerst eine Firma aus.</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer.</source>
        <translation>Die Firma ist nicht mit einem Debitor gekoppelt.</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Customer and Account</source>
        <translation>Debitor und Firma</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
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
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>gleiche Domäne</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Post Code</source>
        <translation>PLZ-Code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>Telefonnr.</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>VAT No.</source>
        <translation>USt-IdNr.</translation>
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
        <translation>D&amp;arstellung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>H&amp;oher Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Hoher &amp;Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the desktop is.</source>
        <translation>Hell, dunkel oder mit hohem Kontrast, wie der Desktop ist.</translation>
    </message>
</context>
<context>
    <name>BestMatches</name>
    <message>
        <source>Best Matches</source>
        <translation>Beste Treffer</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
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
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Account Number</source>
        <translation>Firmennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address 1: City</source>
        <translation>Adresse 1: Ort</translation>
    </message>
    <message>
        <source>Address 1: Country/Region</source>
        <translation>Adresse 1: Land/Region</translation>
    </message>
    <message>
        <source>Address 1: Freight Terms</source>
        <translation>Adresse 1: Frachtbedingungen</translation>
    </message>
    <message>
        <source>Address 1: Primary Contact Name</source>
        <translation>Adresse 1: Name des primären Kontakts</translation>
    </message>
    <message>
        <source>Address 1: Shipping Method</source>
        <translation>Adresse 1: Versandart</translation>
    </message>
    <message>
        <source>Address 1: State/Province</source>
        <translation>Adresse 1: Bundesland</translation>
    </message>
    <message>
        <source>Address 1: Street 1</source>
        <translation>Adresse 1: Straße 1</translation>
    </message>
    <message>
        <source>Address 1: Street 2</source>
        <translation>Adresse 1: Straße 2</translation>
    </message>
    <message>
        <source>Address 1: ZIP/Postal Code</source>
        <translation>Adresse 1: Postleitzahl</translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation>Adresse 2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount (LCY)</source>
        <translation>Betrag (MW)</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (MW)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Case (GUID)</source>
        <translation>Anfrage (GUID)</translation>
    </message>
    <message>
        <source>Case Number</source>
        <translation>Anfragenummer</translation>
    </message>
    <message>
        <source>Case Title</source>
        <translation>Anfragetitel</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Country/Region Code</source>
        <translation>Länder-/Regionscode</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Bundesregion</translation>
    </message>
    <message>
        <source>Created On</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Credit Limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditlimit (MW)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency Code</source>
        <translation>Währungscode</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitorennr.</translation>
    </message>
    <message>
        <source>Customer Posting Group</source>
        <translation>Debitorenbuchungsgruppe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Belegnr.</translation>
    </message>
    <message>
        <source>Document Type</source>
        <translation>Belegart</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Effective From</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Effective To</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Entry No.</source>
        <translation>Lfd. Nr.</translation>
    </message>
    <message>
        <source>Est. Close Date</source>
        <translation>Gesch. Abschlussdatum</translation>
    </message>
    <message>
        <source>Est. Revenue</source>
        <translation>Gesch. Umsatz</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fax No.</source>
        <translation>Faxnr.</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Gen. Bus. Posting Group</source>
        <translation>Geschäftsbuchungsgruppe</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Integration User</source>
        <translation>Integrationsbenutzer</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Fakt. Vorauszahlungsbetrag (MW)</translation>
    </message>
    <message>
        <source>Job Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Location Code</source>
        <translation>Lagerortcode</translation>
    </message>
    <message>
        <source>Main Phone</source>
        <translation>Haupttelefon</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Opportunity (GUID)</source>
        <translation>Verkaufschance (GUID)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Offene Rechnungen (MW)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Auftragsbestand (MW)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Überfällige Beträge (MW)</translation>
    </message>
    <message>
        <source>Overdue Amounts As Of Date</source>
        <translation>Überfällige Beträge per Datum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Payment Method Code</source>
        <translation>Zahlungsformcode</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Payment Terms Code</source>
        <translation>Zlg.-Bedingungscode</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>Telefonnr.</translation>
    </message>
    <message>
        <source>Post Code</source>
        <translation>PLZ-Code</translation>
    </message>
    <message>
        <source>Posting Date</source>
        <translation>Buchungsdatum</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Vorauszahlung</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>Primäre E-Mail</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Quote (GUID)</source>
        <translation>Angebot (GUID)</translation>
    </message>
    <message>
        <source>Quote ID</source>
        <translation>Angebotsnummer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Relationship Type</source>
        <translation>Beziehungstyp</translation>
    </message>
    <message>
        <source>Remaining Amt. (LCY)</source>
        <translation>Restbetrag (MW)</translation>
    </message>
    <message>
        <source>Sales (LCY)</source>
        <translation>Verkauf (MW)</translation>
    </message>
    <message>
        <source>Salesperson Code</source>
        <translation>Verkäufercode</translation>
    </message>
    <message>
        <source>Shipment Method Code</source>
        <translation>Lieferbedingungscode</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Nicht fakt. Lieferungen (MW)</translation>
    </message>
    <message>
        <source>Shipping Advice</source>
        <translation>Versandanweisung</translation>
    </message>
    <message>
        <source>Shipping Agent Code</source>
        <translation>Zustellercode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status Reason</source>
        <translation>Statusgrund</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Total Amount</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Gesamtumsatz (MW)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>User (GUID)</source>
        <translation>Benutzer (GUID)</translation>
    </message>
    <message>
        <source>User Licensed</source>
        <translation>Benutzer lizenziert</translation>
    </message>
    <message>
        <source>VAT Registration No.</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Save or cancel the changes on the card first.</source>
        <translation>Speichern oder verwerfen Sie zuerst die Änderungen auf der Karte.</translation>
    </message>
    <message>
        <source>The card is being edited.</source>
        <translation>Die Karte wird bearbeitet.</translation>
    </message>
    <message>
        <source>Choose Edit first.</source>
        <translation>Wählen Sie zuerst „Bearbeiten“.</translation>
    </message>
    <message>
        <source>The card is only viewed.</source>
        <translation>Die Karte wird nur angezeigt.</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Wählen Sie zuerst einen Debitor aus.</translation>
    </message>
</context>
<context>
    <name>CardHeading</name>
    <message>
        <source>Blocked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Nicht gekoppelt</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Goes in too</source>
        <translation>Kommt mit hinzu</translation>
    </message>
    <message>
        <source>All &amp;Rows</source>
        <translation>Alle Ze&amp;ilen</translation>
    </message>
    <message>
        <source>All Rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Decides about all rows that are shown at once.</source>
        <translation>Entscheidet über alle angezeigten Zeilen auf einmal.</translation>
    </message>
    <message>
        <source>&amp;Save Problems…</source>
        <translation>&amp;Probleme speichern…</translation>
    </message>
    <message>
        <source>Save Problems</source>
        <translation>Probleme speichern</translation>
    </message>
    <message>
        <source>{field} {code}</source>
        <translation>{field} {code}</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Seit der letzten Datei hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) may be records that are here already: look at them first.</source>
        <translation>
            <numerusform>%Ln neue Zeile könnte ein schon vorhandener Datensatz sein: Sehen Sie sie zuerst an.</numerusform>
            <numerusform>%Ln neue Zeilen könnten schon vorhandene Datensätze sein: Sehen Sie sie zuerst an.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tick All</source>
        <translation>&amp;Alle anhaken</translation>
    </message>
    <message>
        <source>&amp;Untick All</source>
        <translation>Alle Häkchen &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the &amp;File&apos;s Values</source>
        <translation>Werte der &amp;Datei übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep What Is Here</source>
        <translation>Hiesige Werte be&amp;halten</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln Sure Match(es)</source>
        <translation>
            <numerusform>%Ln sicheren Treffer &amp;bestätigen</numerusform>
            <numerusform>%Ln sichere Treffer &amp;bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes in too, because records refer to it</source>
        <translation>Kommt mit hinzu, weil Datensätze darauf verweisen</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copies everything that is said here as text.</source>
        <translation>Kopiert alles, was hier steht, als Text.</translation>
    </message>
    <message>
        <source>Goes in too</source>
        <translation>Kommt mit hinzu</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>Zeilen mit &amp;Fehlern auslassen</translation>
    </message>
    <message>
        <source>Leave out the rows with errors</source>
        <translation>Zeilen mit Fehlern auslassen</translation>
    </message>
    <message>
        <source>Otherwise nothing goes in while a row has an error.</source>
        <translation>Sonst wird nichts importiert, solange eine Zeile einen Fehler hat.</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>%1 %2  (records: %3)</source>
        <translation>%1 %2  (Datensätze: %3)</translation>
    </message>
    <message>
        <source>%1 of %2 rows go in</source>
        <translation>%1 von %2 Zeilen werden importiert</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>Was zu der Datei zu sagen ist</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Goes in too, because records refer to it</source>
        <translation>Kommt mit hinzu, weil Datensätze darauf verweisen</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Check Database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Open C&amp;ustomer</source>
        <translation>De&amp;bitor öffnen</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Co&amp;py Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The check was not done.</source>
        <translation>Die Prüfung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>Der Bericht konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The database file is damaged.</source>
        <translation>Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>A row refers to one that is not there.</source>
        <translation>Eine Zeile verweist auf eine, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A guard of the database is missing: it would accept what must never be.</source>
        <translation>Ein Schutz der Datenbank fehlt: Sie würde annehmen, was nie vorkommen darf.</translation>
    </message>
    <message>
        <source>The record has several active couplings.</source>
        <translation>Der Datensatz hat mehrere aktive Kopplungen.</translation>
    </message>
    <message>
        <source>An entry of the history was changed.</source>
        <translation>Ein Eintrag des Verlaufs wurde geändert.</translation>
    </message>
    <message>
        <source>An entry of the history is missing.</source>
        <translation>Ein Eintrag des Verlaufs fehlt.</translation>
    </message>
    <message>
        <source>An entry of the history was put in by other means.</source>
        <translation>Ein Eintrag des Verlaufs kam auf anderem Weg hinein.</translation>
    </message>
    <message>
        <source>The job ended, and nobody knows what became of this record.</source>
        <translation>Der Vorgang endete, und was aus diesem Datensatz wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A job was cut off.</source>
        <translation>Ein Vorgang wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The counts of a job are not those of its records.</source>
        <translation>Die Zahlen eines Vorgangs passen nicht zu seinen Datensätzen.</translation>
    </message>
    <message>
        <source>The record is older than the history knows it.</source>
        <translation>Der Datensatz ist älter, als der Verlauf ihn kennt.</translation>
    </message>
    <message>
        <source>A value was changed without a new version of the record.</source>
        <translation>Ein Wert wurde ohne neue Version des Datensatzes geändert.</translation>
    </message>
    <message>
        <source>What is kept of the last synchronization is not what both sides held then.</source>
        <translation>Der gemerkte Stand der letzten Synchronisierung ist nicht der, den beide Seiten damals hatten.</translation>
    </message>
    <message>
        <source>The customer statistics in Dynamics CRM are not those that were pushed.</source>
        <translation>Die Debitorenstatistik in Dynamics CRM ist nicht die, die übertragen wurde.</translation>
    </message>
    <message>
        <source>The customer statistics in Dynamics CRM are not those of today.</source>
        <translation>Die Debitorenstatistik in Dynamics CRM ist nicht von heute.</translation>
    </message>
    <message>
        <source>Differences are remembered of couplings that ended.</source>
        <translation>Zu beendeten Kopplungen sind noch Abweichungen gemerkt.</translation>
    </message>
    <message>
        <source>The search does not find this customer.</source>
        <translation>Die Suche findet diesen Debitor nicht.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last backup is older than a week.</source>
        <translation>Die letzte Sicherung ist älter als eine Woche.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What Was Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What to Do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check Database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>What Was Checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Database files</source>
        <translation>Datenbankdateien</translation>
    </message>
    <message>
        <source>References between tables</source>
        <translation>Verweise zwischen Tabellen</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Kopplungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Jobs and their ends</source>
        <translation>Vorgänge und ihr Ende</translation>
    </message>
    <message>
        <source>Versions of records</source>
        <translation>Versionen von Datensätzen</translation>
    </message>
    <message>
        <source>Last synchronized values</source>
        <translation>Zuletzt synchronisierte Werte</translation>
    </message>
    <message>
        <source>Customer statistics in Dynamics CRM</source>
        <translation>Debitorenstatistik in Dynamics CRM</translation>
    </message>
    <message>
        <source>Remembered differences</source>
        <translation>Gemerkte Abweichungen</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>the NAV integration solution is not installed in Dynamics CRM</source>
        <translation>die NAV-Integrationslösung ist in Dynamics CRM nicht installiert</translation>
    </message>
    <message>
        <source>PostgreSQL sees to it</source>
        <translation>dafür sorgt PostgreSQL</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>Rebuild the search index.</source>
        <translation>Erstellen Sie den Suchindex neu.</translation>
    </message>
    <message>
        <source>Forget them; they are found anew.</source>
        <translation>Vergessen Sie sie; sie werden neu ermittelt.</translation>
    </message>
    <message>
        <source>Settle what was cut off.</source>
        <translation>Bereinigen Sie, was unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>Erstellen Sie jetzt eine Sicherung.</translation>
    </message>
    <message>
        <source>Restore the last backup before you go on working.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Restore the last backup, or ask whoever edits the database by other means.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her, oder fragen Sie, wer die Datenbank auf anderem Weg bearbeitet.</translation>
    </message>
    <message>
        <source>Delete the couplings that are too many and set up the right one.</source>
        <translation>Löschen Sie die überzähligen Kopplungen, und richten Sie die richtige ein.</translation>
    </message>
    <message>
        <source>Ask who edits the database by other means; compare with the last backup.</source>
        <translation>Fragen Sie, wer die Datenbank auf anderem Weg bearbeitet; vergleichen Sie mit der letzten Sicherung.</translation>
    </message>
    <message>
        <source>Start the program again; it settles what was cut off.</source>
        <translation>Starten Sie das Programm neu; es bereinigt, was unterbrochen wurde.</translation>
    </message>
    <message>
        <source>A backup may have been restored on one side alone. Compare the two records.</source>
        <translation>Vielleicht wurde nur auf einer Seite eine Sicherung wiederhergestellt. Vergleichen Sie die beiden Datensätze.</translation>
    </message>
    <message>
        <source>Open Synchronize Now on this customer and compare the two records.</source>
        <translation>Öffnen Sie für diesen Debitor „Jetzt synchronisieren“, und vergleichen Sie die beiden Datensätze.</translation>
    </message>
    <message>
        <source>Update Account Statistics of this customer.</source>
        <translation>Aktualisieren Sie die Firmenstatistik dieses Debitors.</translation>
    </message>
    <message>
        <source>Rebuild Search Index</source>
        <translation>Suchindex neu erstellen</translation>
    </message>
    <message>
        <source>Forget and Compare Anew</source>
        <translation>Vergessen und neu vergleichen</translation>
    </message>
    <message>
        <source>Settle Now</source>
        <translation>Jetzt bereinigen</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Everything is in order. %1 rules were checked over %2 rows.</source>
        <translation>Alles ist in Ordnung. %1 Regeln wurden über %2 Zeilen geprüft.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1 gefunden.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>&amp;Send data update to Dynamics CRM.</source>
        <translation>Datenaktualisierung an Dynamics CRM &amp;senden.</translation>
    </message>
    <message>
        <source>&amp;Get data update from Dynamics CRM.</source>
        <translation>Datenaktualisierung von Dynamics CRM &amp;abrufen.</translation>
    </message>
    <message>
        <source>&amp;Merge data.</source>
        <translation>Daten &amp;zusammenführen.</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>There are no codes yet</source>
        <translation>Es gibt noch keine Codes</translation>
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
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose Columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tick the columns to show. Drag them, or press Alt+Up and Alt+Down, to order them.</source>
        <translation>Haken Sie die Spalten an, die angezeigt werden sollen. Zum Ordnen ziehen Sie sie, oder drücken Sie Alt+Hoch und Alt+Herunter.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Herunter</translation>
    </message>
    <message>
        <source>Usual &amp;Widths</source>
        <translation>Übliche &amp;Breiten</translation>
    </message>
    <message>
        <source>Makes each column as wide as it is by itself</source>
        <translation>Macht jede Spalte so breit, wie sie von sich aus ist</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Columns, order and widths as the list has them by itself</source>
        <translation>Spalten, Reihenfolge und Breiten, wie die Liste sie von sich aus hat</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Haken Sie mindestens eine Spalte an.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codierung</translation>
    </message>
    <message>
        <source>Specifies how the characters are stored in the file.</source>
        <translation>Gibt an, wie die Zeichen in der Datei gespeichert sind.</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Specifies the sign between two values.</source>
        <translation>Gibt das Zeichen zwischen zwei Werten an.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>Specifies the sheet of the workbook.</source>
        <translation>Gibt das Blatt der Arbeitsmappe an.</translation>
    </message>
    <message>
        <source>%1 of %2 columns go in.</source>
        <translation>%1 von %2 Spalten werden importiert.</translation>
    </message>
    <message>
        <source>Choose a column for %1, which every record needs.</source>
        <translation>Wählen Sie eine Spalte für %1; jeder Datensatz braucht diesen Wert.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Command bar</source>
        <translation>Befehlsleiste</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Company Name</source>
        <translation>Mandantenname</translation>
    </message>
    <message>
        <source>Specifies the company&apos;s name.</source>
        <translation>Gibt den Namen des Mandanten an.</translation>
    </message>
    <message>
        <source>Local Currency (LCY)</source>
        <translation>Mandantenwährung (MW)</translation>
    </message>
    <message>
        <source>Specifies the ISO code that a blank currency code stands for.</source>
        <translation>Gibt den ISO-Code an, für den ein leerer Währungscode steht.</translation>
    </message>
    <message>
        <source>Fiscal Year Starts In</source>
        <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>Specifies the month from which Total Sales of the fiscal year are counted.</source>
        <translation>Gibt den Monat an, ab dem der Gesamtumsatz des Geschäftsjahres gezählt wird.</translation>
    </message>
    <message>
        <source>Customer Number Series</source>
        <translation>Debitorennummernserie</translation>
    </message>
    <message>
        <source>Specifies the series that new customers get their No. from.</source>
        <translation>Gibt die Serie an, aus der neue Debitoren ihre Nr. erhalten.</translation>
    </message>
    <message>
        <source>Customer Template</source>
        <translation>Debitorenvorlage</translation>
    </message>
    <message>
        <source>Specifies the template whose defaults new customers start with.</source>
        <translation>Gibt die Vorlage an, mit deren Vorgaben neue Debitoren beginnen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Enter the three letters of an ISO currency code, such as GBP.</source>
        <translation>Geben Sie die drei Buchstaben eines ISO-Währungscodes ein, z. B. EUR.</translation>
    </message>
</context>
<context>
    <name>Completed</name>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisierung abgeschlossen.</translation>
    </message>
    <message>
        <source>{text} These fields were left alone: {fields}</source>
        <translation>{text} Diese Felder blieben unberührt: {fields}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by Someone Else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 saved this record while you were editing it. Choose for each field what is to be kept; Cancel brings you back to the card with everything you typed.</source>
        <translation>%1 hat diesen Datensatz gespeichert, während Sie ihn bearbeitet haben. Wählen Sie für jedes Feld, was bleiben soll; „Abbrechen“ führt zurück zur Karte mit allem, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When Opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>anderer Wert</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Microsoft Dynamics CRM Connection Setup</source>
        <translation>Microsoft Dynamics CRM-Verbindungseinrichtung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Dynamics NAV Integration Solution</source>
        <translation>Dynamics NAV-Integrationslösung</translation>
    </message>
    <message>
        <source>Field Mapping</source>
        <translation>Feldzuordnung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The company&apos;s fields have changes that were not saved. Do you want to save them?</source>
        <translation>Die Felder des Mandanten haben nicht gespeicherte Änderungen. Möchten Sie diese speichern?</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>The integration is enabled.</source>
        <translation>Die Integration ist aktiviert.</translation>
    </message>
    <message>
        <source>The integration is not enabled any more.</source>
        <translation>Die Integration ist nicht mehr aktiviert.</translation>
    </message>
    <message>
        <source>The solution was installed in Dynamics CRM.</source>
        <translation>Die Lösung wurde in Dynamics CRM installiert.</translation>
    </message>
    <message>
        <source>Do you want to remove the Dynamics NAV integration solution from Dynamics CRM?

The customer statistics that were pushed to accounts are removed with it. Accounts and couplings stay.</source>
        <translation>Möchten Sie die Dynamics NAV-Integrationslösung aus Dynamics CRM entfernen?

Die an Firmen übertragene Debitorenstatistik wird mit entfernt. Firmen und Kopplungen bleiben.</translation>
    </message>
    <message>
        <source>Remove Solution</source>
        <translation>Lösung entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The solution was removed from Dynamics CRM.</source>
        <translation>Die Lösung wurde aus Dynamics CRM entfernt.</translation>
    </message>
    <message>
        <source>The setup was saved.</source>
        <translation>Die Einrichtung wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>Aktivie&amp;rt</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Specifies whether customers can be coupled to accounts and synchronized.</source>
        <translation>Gibt an, ob Debitoren mit Firmen gekoppelt und synchronisiert werden können.</translation>
    </message>
    <message>
        <source>While the integration is not enabled, the Dynamics CRM actions, FactBoxes and pages are hidden. Couplings stay as they are.</source>
        <translation>Solange die Integration nicht aktiviert ist, sind die Aktionen, Infoboxen und Seiten von Dynamics CRM ausgeblendet. Kopplungen bleiben, wie sie sind.</translation>
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
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Coupled Customers</source>
        <translation>Gekoppelte Debitoren</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asking both sides…</source>
        <translation>Beide Seiten werden gefragt…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
</context>
<context>
    <name>Contacting</name>
    <message>
        <source>No program on this computer opens this.</source>
        <translation>Kein Programm auf diesem Computer öffnet das.</translation>
    </message>
    <message>
        <source>%1 (Alt+Enter)</source>
        <translation>%1 (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Write a mail to %1</source>
        <translation>E-Mail an %1 schreiben</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Hier ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>This is no e-mail address that can be written to.</source>
        <translation>An diese E-Mail-Adresse kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There are several addresses here. Only one can be written to.</source>
        <translation>Hier stehen mehrere Adressen. Es kann nur an eine geschrieben werden.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>Diese Telefonnummer kann nicht angerufen werden.</translation>
    </message>
    <message>
        <source>This is no address of a page on the web.</source>
        <translation>Das ist keine Adresse einer Seite im Web.</translation>
    </message>
</context>
<context>
    <name>ConversionDetails</name>
    <message>
        <source>&amp;Leave alone on purpose</source>
        <translation>Absichtlich &amp;unberührt lassen</translation>
    </message>
    <message>
        <source>Leave alone on purpose</source>
        <translation>Absichtlich unberührt lassen</translation>
    </message>
    <message>
        <source>Specifies that this code has no counterpart, and that nobody needs to be told again: the field is neither sent nor overwritten.</source>
        <translation>Gibt an, dass dieser Code keine Entsprechung hat und niemand mehr darauf hingewiesen werden muss: Das Feld wird weder gesendet noch überschrieben.</translation>
    </message>
    <message>
        <source>&amp;Bring Back as This Code</source>
        <translation>Als diesen Code zurück&amp;holen</translation>
    </message>
    <message>
        <source>Bring Back as This Code</source>
        <translation>Als diesen Code zurückholen</translation>
    </message>
    <message>
        <source>&amp;Remove Counterpart</source>
        <translation>Entsprechung &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove Counterpart</source>
        <translation>Entsprechung entfernen</translation>
    </message>
    <message>
        <source>Specifies the value in Dynamics CRM that stands for this code.</source>
        <translation>Gibt den Wert in Dynamics CRM an, der für diesen Code steht.</translation>
    </message>
    <message>
        <source>&amp;Dynamics CRM</source>
        <translation>Dynamics &amp;CRM</translation>
    </message>
    <message>
        <source>Other &amp;Spellings</source>
        <translation>Andere &amp;Schreibweisen</translation>
    </message>
    <message>
        <source>Specifies further words, parted by commas, that are read as this code when they come from CRM.</source>
        <translation>Gibt weitere Wörter an, durch Kommas getrennt, die als dieser Code gelesen werden, wenn sie aus CRM kommen.</translation>
    </message>
    <message>
        <source>(no counterpart)</source>
        <translation>(keine Entsprechung)</translation>
    </message>
</context>
<context>
    <name>ConversionModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner in Dynamics CRM</source>
        <translation>Besitzer in Dynamics CRM</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Other Spellings</source>
        <translation>Andere Schreibweisen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unberührt gelassen</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>keine Entsprechung</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <translation>{}, geändert</translation>
    </message>
    <message>
        <source>{}, stands for several codes</source>
        <translation>{}, steht für mehrere Codes</translation>
    </message>
</context>
<context>
    <name>ConversionPane</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Specifies which table is shown.</source>
        <translation>Gibt an, welche Tabelle angezeigt wird.</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Entsprechungen</translation>
    </message>
    <message>
        <source>Open Sales&amp;person</source>
        <translation>&amp;Verkäufer öffnen</translation>
    </message>
    <message>
        <source>Open Salesperson</source>
        <translation>Verkäufer öffnen</translation>
    </message>
    <message>
        <source>{value} stands for {codes}. From Dynamics CRM it comes back as {first}.</source>
        <translation>{value} steht für {codes}. Aus Dynamics CRM kommt der Wert als {first} zurück.</translation>
    </message>
    <message>
        <source>Owners follow from the couplings of the salespeople; they are changed there.</source>
        <translation>Besitzer folgen aus den Kopplungen der Verkäufer; dort werden sie geändert.</translation>
    </message>
</context>
<context>
    <name>ConversionTables</name>
    <message>
        <source>Used by 1 customer and {a}.</source>
        <translation>Verwendet von 1 Debitor und {a}.</translation>
    </message>
    <message>
        <source>Used by {n} customers and {a}.</source>
        <translation>Verwendet von {n} Debitoren und {a}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>No code stands for these values of Dynamics CRM: {}.</source>
        <translation>Für diese Werte aus Dynamics CRM steht kein Code: {}.</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Firma</translation>
    </message>
    <message>
        <source>{} accounts</source>
        <translation>{} Firmen</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copies a link that opens this record, for a mail or a note.</source>
        <translation>Kopiert einen Link, der diesen Datensatz öffnet, für eine E-Mail oder Notiz.</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Link k&amp;opieren</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>CoupledRecords</name>
    <message>
        <source>Coupled Records</source>
        <translation>Gekoppelte Datensätze</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Dynamics NAV Customer</source>
        <translation>Dynamics NAV-Debitor</translation>
    </message>
    <message>
        <source>Dynamics CRM Account</source>
        <translation>Dynamics CRM-Firma</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>All fields are the same</source>
        <translation>Alle Felder sind gleich</translation>
    </message>
    <message>
        <source>1 of %2 fields differs</source>
        <translation>1 von %2 Feldern weicht ab</translation>
    </message>
    <message>
        <source>%1 of %2 fields differ</source>
        <translation>%1 von %2 Feldern weichen ab</translation>
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
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Restore or Delete…</source>
        <translation>Wiederherstellen oder löschen…</translation>
    </message>
    <message>
        <source>deleted in CRM</source>
        <translation>in CRM gelöscht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>NAV to CRM</source>
        <translation>NAV an CRM</translation>
    </message>
    <message>
        <source>CRM to NAV</source>
        <translation>CRM an NAV</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
</context>
<context>
    <name>CouplingDialog</name>
    <message>
        <source>Microsoft Dynamics CRM Account Coupling</source>
        <translation>Microsoft Dynamics CRM-Firmenkopplung</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Was OK bewirkt</translation>
    </message>
    <message>
        <source>%1 was completed to %2. Choose OK once more if that is the account.</source>
        <translation>%1 wurde zu %2 ergänzt. Wählen Sie noch einmal OK, wenn das die Firma ist.</translation>
    </message>
    <message>
        <source>Coupling…</source>
        <translation>Kopplung läuft…</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser %1 is coupled now. Choose OK again.</source>
        <translation>Verkäufer/Einkäufer %1 ist jetzt gekoppelt. Wählen Sie noch einmal OK.</translation>
    </message>
</context>
<context>
    <name>CouplingEffect</name>
    <message>
        <source>Choose an account, or create a new one.</source>
        <translation>Wählen Sie eine Firma, oder erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>OK changes nothing.</source>
        <translation>OK ändert nichts.</translation>
    </message>
    <message>
        <source>Nothing can be written while this stands in the way:</source>
        <translation>Es kann nichts geschrieben werden, solange das im Weg steht:</translation>
    </message>
    <message>
        <source>Both records hold a value of their own here. Choose which one to keep, or leave both alone: {fields}</source>
        <translation>Beide Datensätze haben hier einen eigenen Wert. Wählen Sie, welcher bleibt, oder lassen Sie beide unberührt: {fields}</translation>
    </message>
    <message>
        <source>These fields will be left alone:</source>
        <translation>Diese Felder bleiben unberührt:</translation>
    </message>
    <message>
        <source>OK couples the two records</source>
        <translation>OK koppelt die beiden Datensätze</translation>
    </message>
    <message>
        <source>OK ends the present coupling and couples the customer to this account</source>
        <translation>OK koppelt den Debitor statt mit der jetzigen mit dieser Firma</translation>
    </message>
    <message>
        <source>OK creates an account in Dynamics CRM, couples it</source>
        <translation>OK erstellt in Dynamics CRM eine gekoppelte Firma</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{beginning}; no value is written.</source>
        <translation>{beginning}; es wird kein Wert geschrieben.</translation>
    </message>
    <message>
        <source>{beginning}; both hold the same values.</source>
        <translation>{beginning}; beide haben die gleichen Werte.</translation>
    </message>
    <message>
        <source>{beginning} and {written}.</source>
        <translation>{beginning} und {written}.</translation>
    </message>
    <message>
        <source>{beginning}, then {written}.</source>
        <translation>{beginning} und {written}.</translation>
    </message>
    <message>
        <source>writes nothing: both hold the same values</source>
        <translation>schreibt nichts: Beide haben die gleichen Werte</translation>
    </message>
    <message>
        <source>writes {crm} to the account and {nav} to the customer</source>
        <translation>schreibt {crm} in die Firma und {nav} in den Debitor</translation>
    </message>
    <message>
        <source>writes {values} to the account</source>
        <translation>schreibt {values} in die Firma</translation>
    </message>
    <message>
        <source>writes {values} to the customer</source>
        <translation>schreibt {values} in den Debitor</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>One value will be replaced; the log keeps it.</source>
        <translation>Ein Wert wird ersetzt; das Protokoll bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>One of its values will be replaced; the log keeps it.</source>
        <translation>Ein vorhandener Wert wird ersetzt; das Protokoll bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>{count} of its values will be replaced; the log keeps them.</source>
        <translation>{count} vorhandene Werte werden ersetzt; das Protokoll bewahrt sie auf.</translation>
    </message>
    <message>
        <source>{count} values will be replaced; the log keeps them.</source>
        <translation>{count} Werte werden ersetzt; das Protokoll bewahrt sie auf.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>und {count} weitere.</translation>
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
        <translation>Namen eingeben oder mit F4 nachschlagen</translation>
    </message>
    <message>
        <source>Create &amp;New Account</source>
        <translation>&amp;Neue Firma erstellen</translation>
    </message>
    <message>
        <source>Create New Account</source>
        <translation>Neue Firma erstellen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Synchronize After Coupling</source>
        <translation>Nach Kopplung &amp;synchronisieren</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics NAV Data</source>
        <translation>Ja – Dynamics NAV-Daten verwenden</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja – Dynamics CRM-Daten verwenden</translation>
    </message>
    <message>
        <source>Yes - Merge the Data</source>
        <translation>Ja – Daten zusammenführen</translation>
    </message>
    <message>
        <source>Specifies the Dynamics CRM account that the customer is coupled to.</source>
        <translation>Gibt die Dynamics CRM-Firma an, mit der der Debitor gekoppelt ist.</translation>
    </message>
    <message>
        <source>Specifies whether mapped fields are copied once the records are coupled, and from which side.</source>
        <translation>Gibt an, ob zugeordnete Felder nach dem Koppeln kopiert werden, und von welcher Seite.</translation>
    </message>
    <message>
        <source>The customer is coupled already. To couple it to a new account, delete the coupling first.</source>
        <translation>Der Debitor ist bereits gekoppelt. Um ihn mit einer neuen Firma zu koppeln, löschen Sie zuerst die Kopplung.</translation>
    </message>
    <message>
        <source>Specifies that a new account is created in Dynamics CRM and coupled to the customer.</source>
        <translation>Gibt an, dass in Dynamics CRM eine neue Firma erstellt und mit dem Debitor gekoppelt wird.</translation>
    </message>
</context>
<context>
    <name>CouplingPreview</name>
    <message>
        <source>Preview of the Couplings</source>
        <translation>Vorschau der Kopplungen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Couple</source>
        <translation>&amp;Koppeln</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Synchronize After Coupling: %1</source>
        <translation>Nach Kopplung synchronisieren: %1</translation>
    </message>
    <message>
        <source>Reading what would be written</source>
        <translation>Lesen, was geschrieben würde</translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message>
        <source>Create Account in Dynamics CRM</source>
        <translation>Firma in Dynamics CRM erstellen</translation>
    </message>
    <message>
        <source>The customer {no} {name} was created and coupled to the account.</source>
        <translation>Der Debitor {no} {name} wurde erstellt und mit der Firma gekoppelt.</translation>
    </message>
    <message>
        <source>{text} These fields were left alone: {fields}</source>
        <translation>{text} Diese Felder blieben unberührt: {fields}</translation>
    </message>
    <message>
        <source>The account {account} is already coupled to the customer {no} {customer}. Do you want to create a new customer for it? The coupling between {no} and the account will be deleted; both records stay.</source>
        <translation>Die Firma {account} ist bereits mit dem Debitor {no} {customer} gekoppelt. Möchten Sie für sie einen neuen Debitor erstellen? Die Kopplung zwischen {no} und der Firma wird gelöscht; beide Datensätze bleiben.</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics NAV</source>
        <translation>Debitor in Dynamics NAV erstellen</translation>
    </message>
    <message>
        <source>%1 of %2 accounts got a new customer in Dynamics NAV.</source>
        <translation>%1 von %2 Firmen haben einen neuen Debitor in Dynamics NAV erhalten.</translation>
    </message>
    <message>
        <source>{name} is already coupled to a record in Microsoft Dynamics CRM. Do you want to create a new copy and couple to it?</source>
        <translation>{name} ist bereits mit einem Datensatz in Microsoft Dynamics CRM gekoppelt. Möchten Sie eine neue Kopie erstellen und koppeln?</translation>
    </message>
    <message>
        <source>%1 of %2 customers got a new account in Microsoft Dynamics CRM.</source>
        <translation>%1 von %2 Debitoren haben eine neue Firma in Microsoft Dynamics CRM erhalten.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisierung abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were created and coupled.</source>
        <translation>
            <numerusform>%Ln Debitor wurde erstellt und gekoppelt.</numerusform>
            <numerusform>%Ln Debitoren wurden erstellt und gekoppelt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrmActions</name>
    <message>
        <source>&amp;Coupling</source>
        <translation>&amp;Kopplung</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Wählen Sie zuerst einen Debitor aus.</translation>
    </message>
    <message>
        <source>The customer is blocked and takes no part in the integration. Clear Blocked on its card.</source>
        <translation>Der Debitor ist gesperrt und nimmt nicht an der Integration teil. Leeren Sie auf seiner Karte das Feld „Gesperrt“.</translation>
    </message>
    <message>
        <source>The customer is not coupled to Dynamics CRM. Set up a coupling first.</source>
        <translation>Der Debitor ist nicht mit Dynamics CRM gekoppelt. Richten Sie zuerst eine Kopplung ein.</translation>
    </message>
    <message>
        <source>The NAV integration solution is not installed in CRM. See Connection Setup.</source>
        <translation>Die NAV-Integrationslösung ist in CRM nicht installiert. Siehe Verbindungseinrichtung.</translation>
    </message>
    <message>
        <source>The card has unsaved changes. Save or cancel them first.</source>
        <translation>Die Karte hat nicht gespeicherte Änderungen. Speichern oder verwerfen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Synchronize Now</source>
        <translation>&amp;Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Update Account Statistics</source>
        <translation>Firmenstatistik &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>Kopplung &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>Kopplung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Match-Based Coupling</source>
        <translation>A&amp;bgleichsbasierte Kopplung</translation>
    </message>
    <message>
        <source>Create &amp;Account in Dynamics CRM</source>
        <translation>&amp;Firma in Dynamics CRM erstellen</translation>
    </message>
    <message>
        <source>Create &amp;Customer in Dynamics NAV</source>
        <translation>&amp;Debitor in Dynamics NAV erstellen</translation>
    </message>
    <message>
        <source>Synchronization Lo&amp;g</source>
        <translation>Synchronisierungspro&amp;tokoll</translation>
    </message>
</context>
<context>
    <name>CrmBand</name>
    <message>
        <source>Breadcrumb</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM</source>
        <translation>Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>CrmFieldHelp</name>
    <message>
        <source>Specifies the account&apos;s name; it goes with the customer&apos;s Name in Dynamics NAV.</source>
        <translation>Gibt den Namen der Firma an; in Dynamics NAV gehört dazu der Name des Debitors.</translation>
    </message>
    <message>
        <source>Specifies the number of the account in Dynamics CRM.</source>
        <translation>Gibt die Nummer der Firma in Dynamics CRM an.</translation>
    </message>
    <message>
        <source>Specifies what the account is to us. Only a Customer takes part in the integration.</source>
        <translation>Gibt an, was die Firma für uns ist. Nur „Kunde“ nimmt an der Integration teil.</translation>
    </message>
    <message>
        <source>Specifies the person one asks for; in Dynamics NAV this is the Contact.</source>
        <translation>Gibt die Ansprechperson an; in Dynamics NAV ist das der Kontakt.</translation>
    </message>
    <message>
        <source>Specifies the street and house number.</source>
        <translation>Gibt Straße und Hausnummer an.</translation>
    </message>
    <message>
        <source>Specifies a second line of the address.</source>
        <translation>Gibt eine zweite Adresszeile an.</translation>
    </message>
    <message>
        <source>Specifies the postal code.</source>
        <translation>Gibt die Postleitzahl an.</translation>
    </message>
    <message>
        <source>Specifies the city.</source>
        <translation>Gibt den Ort an.</translation>
    </message>
    <message>
        <source>Specifies the state, province or county.</source>
        <translation>Gibt das Bundesland oder den Kanton an.</translation>
    </message>
    <message>
        <source>Specifies the country, written out; Dynamics NAV has a code for it, such as GB.</source>
        <translation>Gibt das Land an, ausgeschrieben; in Dynamics NAV gibt es dafür einen Code wie DE.</translation>
    </message>
    <message>
        <source>Specifies the telephone number.</source>
        <translation>Gibt die Telefonnummer an.</translation>
    </message>
    <message>
        <source>Specifies the fax number.</source>
        <translation>Gibt die Faxnummer an.</translation>
    </message>
    <message>
        <source>Specifies the e-mail address.</source>
        <translation>Gibt die E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>Specifies the web site.</source>
        <translation>Gibt die Website an.</translation>
    </message>
    <message>
        <source>Specifies the currency by its three letters, such as EUR.</source>
        <translation>Gibt die Währung mit ihren drei Buchstaben an, z. B. EUR.</translation>
    </message>
    <message>
        <source>Specifies when the account must pay and for what discount.</source>
        <translation>Gibt an, wann die Firma zahlen muss und mit welchem Skonto.</translation>
    </message>
    <message>
        <source>Specifies who pays for the freight; in Dynamics NAV this is the Shipment Method.</source>
        <translation>Gibt an, wer die Fracht zahlt; in Dynamics NAV ist das die Lieferbedingung.</translation>
    </message>
    <message>
        <source>Specifies who carries the goods; in Dynamics NAV this is the Shipping Agent.</source>
        <translation>Gibt an, wer die Ware befördert; in Dynamics NAV ist das der Zusteller.</translation>
    </message>
    <message>
        <source>Specifies how much the account may owe; it comes from Dynamics NAV.</source>
        <translation>Gibt an, wie viel die Firma schulden darf; der Wert kommt aus Dynamics NAV.</translation>
    </message>
    <message>
        <source>Specifies the user who looks after the account.</source>
        <translation>Gibt den Benutzer an, der die Firma betreut.</translation>
    </message>
    <message>
        <source>Specifies whether the account is in use. An Inactive one takes no part in the integration.</source>
        <translation>Gibt an, ob die Firma verwendet wird. Eine inaktive nimmt nicht an der Integration teil.</translation>
    </message>
    <message>
        <source>Specifies how it stands. The Status Reason must fit it.</source>
        <translation>Gibt den Stand an. Der Statusgrund muss dazu passen.</translation>
    </message>
    <message>
        <source>Specifies why it stands as it does.</source>
        <translation>Gibt den Grund für den Status an.</translation>
    </message>
    <message>
        <source>Specifies whatever else is worth knowing.</source>
        <translation>Gibt an, was sonst noch wissenswert ist.</translation>
    </message>
    <message>
        <source>Specifies what may be sold.</source>
        <translation>Gibt an, was verkauft werden kann.</translation>
    </message>
    <message>
        <source>Specifies the account that may buy.</source>
        <translation>Gibt die Firma an, die vielleicht kauft.</translation>
    </message>
    <message>
        <source>Specifies the day on which it will probably be decided.</source>
        <translation>Gibt den Tag an, an dem die Entscheidung voraussichtlich fällt.</translation>
    </message>
    <message>
        <source>Specifies the amount it may bring.</source>
        <translation>Gibt den Betrag an, der zu erwarten ist.</translation>
    </message>
    <message>
        <source>Specifies how likely it is, from 0 to 100.</source>
        <translation>Gibt die Wahrscheinlichkeit an, von 0 bis 100.</translation>
    </message>
    <message>
        <source>Specifies how promising it is.</source>
        <translation>Gibt an, wie aussichtsreich die Verkaufschance ist.</translation>
    </message>
    <message>
        <source>Specifies what is offered.</source>
        <translation>Gibt an, was angeboten wird.</translation>
    </message>
    <message>
        <source>Specifies the account that gets the offer.</source>
        <translation>Gibt die Firma an, die das Angebot erhält.</translation>
    </message>
    <message>
        <source>Specifies the number of the quote.</source>
        <translation>Gibt die Nummer des Angebots an.</translation>
    </message>
    <message>
        <source>Specifies the sum that is offered.</source>
        <translation>Gibt die angebotene Summe an.</translation>
    </message>
    <message>
        <source>Specifies the first day on which the offer holds.</source>
        <translation>Gibt den ersten Tag an, an dem das Angebot gilt.</translation>
    </message>
    <message>
        <source>Specifies the last day on which the offer holds.</source>
        <translation>Gibt den letzten Tag an, an dem das Angebot gilt.</translation>
    </message>
    <message>
        <source>Specifies what the case is about.</source>
        <translation>Gibt an, worum es in der Anfrage geht.</translation>
    </message>
    <message>
        <source>Specifies the account that has the question.</source>
        <translation>Gibt die Firma an, die anfragt.</translation>
    </message>
    <message>
        <source>Specifies the number of the case. Leave it blank on a new one to get the next number.</source>
        <translation>Gibt die Nummer der Anfrage an. Lassen Sie das Feld bei einer neuen leer, um die nächste Nummer zu erhalten.</translation>
    </message>
    <message>
        <source>Specifies how soon it must be dealt with.</source>
        <translation>Gibt an, wie eilig die Anfrage ist.</translation>
    </message>
    <message>
        <source>Specifies how it reached us.</source>
        <translation>Gibt an, auf welchem Weg die Anfrage kam.</translation>
    </message>
</context>
<context>
    <name>CrmStatisticsBox</name>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>%1 gesch.</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>von heute</translation>
    </message>
    <message>
        <source>%1 d old</source>
        <translation>%1 T. alt</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer Card</source>
        <translation>Debitorenkarte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No Customer</source>
        <translation>Kein Debitor</translation>
    </message>
    <message>
        <source>New Customer</source>
        <translation>Neuer Debitor</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved.</source>
        <translation>%1 hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save them and go on.</source>
        <translation>Speichern und weitermachen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Ohne sie weitermachen.</translation>
    </message>
</context>
<context>
    <name>CustomerFactBoxes</name>
    <message>
        <source>Dynamics CRM Statistics</source>
        <translation>Dynamics CRM-Statistik</translation>
    </message>
    <message>
        <source>Not coupled to Dynamics CRM</source>
        <translation>Nicht mit Dynamics CRM gekoppelt</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Customer Statistics</source>
        <translation>Debitorenstatistik</translation>
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
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>In Step</source>
        <translation>Gleicher Stand</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>My Customers</source>
        <translation>Meine Debitoren</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (MW)</translation>
    </message>
    <message>
        <source>Coupled to CRM</source>
        <translation>Mit CRM gekoppelt</translation>
    </message>
</context>
<context>
    <name>CustomerListPanel</name>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>No customer fits this view and filter.</source>
        <translation>Kein Debitor passt zu dieser Ansicht und diesem Filter.</translation>
    </message>
    <message>
        <source>Which salesperson are you? My Customers then lists the customers of this salesperson.</source>
        <translation>Welcher Verkäufer sind Sie? „Meine Debitoren“ listet dann die Debitoren dieses Verkäufers auf.</translation>
    </message>
    <message>
        <source>My Customers</source>
        <translation>Meine Debitoren</translation>
    </message>
</context>
<context>
    <name>CustomerStatisticsBox</name>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (MW)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Auftragsbestand (MW)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Nicht fakt. Lieferungen (MW)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Offene Rechnungen (MW)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Gesamt (MW)</translation>
    </message>
    <message>
        <source>Overdue (LCY)</source>
        <translation>Überfällig (MW)</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditlimit (MW)</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Gesamtumsatz (MW)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Es gibt noch keine Debitoren.</translation>
    </message>
    <message>
        <source>&amp;New Customer</source>
        <translation>Ne&amp;uer Debitor</translation>
    </message>
</context>
<context>
    <name>CustomizeFactBoxes</name>
    <message>
        <source>Customize FactBoxes</source>
        <translation>Infoboxen anpassen</translation>
    </message>
    <message>
        <source>Tick the FactBoxes to show, and put them in the order you like.</source>
        <translation>Haken Sie die Infoboxen an, die angezeigt werden sollen, und ordnen Sie sie, wie Sie möchten.</translation>
    </message>
    <message>
        <source>FactBoxes</source>
        <translation>Infoboxen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open calendar (F4)</source>
        <translation>Kalender öffnen (F4)</translation>
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
        <translation>Tage</translation>
    </message>
    <message>
        <source>Jobs that were started on these days.</source>
        <translation>Vorgänge, die an diesen Tagen gestartet wurden.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>1 row could not be ticked: it has no account yet, or another row is ticked for it.</source>
        <translation>1 Zeile konnte nicht angehakt werden: Sie hat noch keine Firma, oder eine andere Zeile ist für diese angehakt.</translation>
    </message>
    <message>
        <source>%1 rows could not be ticked: they have no account yet, or another row is ticked for it.</source>
        <translation>%1 Zeilen konnten nicht angehakt werden: Sie haben noch keine Firma, oder eine andere Zeile ist für diese angehakt.</translation>
    </message>
    <message>
        <source>There is no account to couple to yet. Choose one of the candidates or another account.</source>
        <translation>Es gibt noch keine Firma zum Koppeln. Wählen Sie einen der Kandidaten oder eine andere Firma.</translation>
    </message>
    <message>
        <source>The account %1 is ticked for customer %2 already. Untick that one first.</source>
        <translation>Die Firma %1 ist bereits für Debitor %2 angehakt. Entfernen Sie zuerst dort das Häkchen.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>1 field needs your choice</source>
        <translation>1 Feld braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>{count} fields need your choice</source>
        <translation>{count} Felder brauchen Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>DeleteCoupling</name>
    <message>
        <source>Do you want to delete the couplings of {} customers?</source>
        <translation>Möchten Sie die Kopplungen von {} Debitoren löschen?</translation>
    </message>
    <message>
        <source>Do you want to delete the coupling of {customer} to the account {account}?</source>
        <translation>Möchten Sie die Kopplung von {customer} mit der Firma {account} löschen?</translation>
    </message>
    <message>
        <source>Both records stay as they are and are no longer kept in step. The customer statistics that were pushed to the account are removed from Dynamics CRM. You can undo this.</source>
        <translation>Beide Datensätze bleiben, wie sie sind, und werden nicht mehr abgeglichen. Die an die Firma übertragene Debitorenstatistik wird aus Dynamics CRM entfernt. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Kopplung löschen</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>Kopplung &amp;löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Die Kopplung wurde gelöscht.</translation>
    </message>
    <message>
        <source>{} couplings were deleted.</source>
        <translation>{} Kopplungen wurden gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %2 couplings were deleted.</source>
        <translation>%1 von %2 Kopplungen wurden gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The coupling is back.</source>
        <translation>Die Kopplung ist wieder da.</translation>
    </message>
    <message>
        <source>{} couplings are back.</source>
        <translation>{} Kopplungen sind wieder da.</translation>
    </message>
    <message>
        <source>Undo Delete Coupling</source>
        <translation>Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>%1 of %2 couplings are back.</source>
        <translation>%1 von %2 Kopplungen sind wieder da.</translation>
    </message>
</context>
<context>
    <name>DeleteSalesperson</name>
    <message>
        <source>The salesperson {} was deleted.</source>
        <translation>Der Verkäufer {} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Do you want to delete the salesperson {}?</source>
        <translation>Möchten Sie den Verkäufer {} löschen?</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Die Kopplung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete Salesperson</source>
        <translation>Verkäufer löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The salesperson {who} is coupled to the user {user}. The coupling must be deleted first.</source>
        <translation>Der Verkäufer {who} ist mit dem Benutzer {user} gekoppelt. Zuerst muss die Kopplung gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete the coupling first</source>
        <translation>Zuerst Kopplung löschen</translation>
    </message>
    <message>
        <source>Ends the coupling, and then asks whether to delete. The user stays in Dynamics CRM.</source>
        <translation>Beendet die Kopplung und fragt dann, ob gelöscht werden soll. Der Benutzer bleibt in Dynamics CRM.</translation>
    </message>
    <message>
        <source>Give it and the others another salesperson, then delete this one.</source>
        <translation>Geben Sie diesem und den anderen einen anderen Verkäufer, und löschen Sie dann diesen.</translation>
    </message>
    <message>
        <source>Open the first customer</source>
        <translation>Ersten Debitor öffnen</translation>
    </message>
    <message>
        <source>The salesperson {who} cannot be deleted: 1 customer bears the code.</source>
        <translation>Der Verkäufer {who} kann nicht gelöscht werden: 1 Debitor trägt den Code.</translation>
    </message>
    <message>
        <source>The salesperson {who} cannot be deleted: {count} customers bear the code.</source>
        <translation>Der Verkäufer {who} kann nicht gelöscht werden: {count} Debitoren tragen den Code.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
</context>
<context>
    <name>DeleteSeveral</name>
    <message>
        <source>Do you want to delete {} customers?</source>
        <translation>Möchten Sie {} Debitoren löschen?</translation>
    </message>
    <message>
        <source>You can undo this right after.</source>
        <translation>Sie können das gleich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete Customers</source>
        <translation>Debitoren löschen</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Können gelöscht werden</translation>
    </message>
    <message>
        <source>Coupled to an account</source>
        <translation>Mit einer Firma gekoppelt</translation>
    </message>
    <message>
        <source>Kept by ledger entries or open sales lines</source>
        <translation>Bleiben wegen Posten oder offener Verkaufszeilen</translation>
    </message>
    <message>
        <source>1 customer was deleted.</source>
        <translation>1 Debitor wurde gelöscht.</translation>
    </message>
    <message>
        <source>{} customers were deleted.</source>
        <translation>{} Debitoren wurden gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %2 customers were deleted.</source>
        <translation>%1 von %2 Debitoren wurden gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Customer</source>
        <translation>Debitor öffnen</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Kopplung löschen</translation>
    </message>
    <message>
        <source>Block Customer</source>
        <translation>Debitor sperren</translation>
    </message>
    <message>
        <source>The customer {} is blocked now.</source>
        <translation>Der Debitor {} ist jetzt gesperrt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Removes them from Dynamics NAV.</source>
        <translation>Entfernt sie aus Dynamics NAV.</translation>
    </message>
    <message>
        <source>Delete 1 customer</source>
        <translation>1 Debitor löschen</translation>
    </message>
    <message>
        <source>Delete {} customers</source>
        <translation>{} Debitoren löschen</translation>
    </message>
    <message>
        <source>Those that can be deleted; the others stay as they are.</source>
        <translation>Die löschbaren; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete 1 coupling first</source>
        <translation>Zuerst 1 Kopplung löschen</translation>
    </message>
    <message>
        <source>Delete {} couplings first</source>
        <translation>Zuerst {} Kopplungen löschen</translation>
    </message>
    <message>
        <source>Ends the couplings, removes the pushed statistics, and deletes {} in all. The accounts stay.</source>
        <translation>Beendet die Kopplungen, entfernt die übertragene Statistik und löscht insgesamt {}. Die Firmen bleiben.</translation>
    </message>
</context>
<context>
    <name>DeletedMeanwhile</name>
    <message>
        <source>Customer Deleted</source>
        <translation>Debitor gelöscht</translation>
    </message>
    <message>
        <source>Someone else deleted this customer while you were editing it. Nothing was saved.</source>
        <translation>Jemand anderes hat diesen Debitor gelöscht, während Sie ihn bearbeitet haben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ihre Eingaben</translation>
    </message>
    <message>
        <source>What you typed, to be copied:</source>
        <translation>Ihre Eingaben, zum Kopieren:</translation>
    </message>
    <message>
        <source>Back to the Card</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>The customer {} was deleted by someone else.</source>
        <translation>Der Debitor {} wurde von jemand anderem gelöscht.</translation>
    </message>
    <message>
        <source>The customer {} was created again.</source>
        <translation>Der Debitor {} wurde neu erstellt.</translation>
    </message>
    <message>
        <source>Brings the customer back under its No., with what you typed. It is not coupled then.</source>
        <translation>Bringt den Debitor unter seiner Nr. mit Ihren Eingaben zurück. Er ist dann nicht gekoppelt.</translation>
    </message>
    <message>
        <source>Create it again with what you typed</source>
        <translation>Mit Ihren Eingaben neu erstellen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weitermachen</translation>
    </message>
    <message>
        <source>What you typed is given up.</source>
        <translation>Ihre Eingaben werden verworfen.</translation>
    </message>
</context>
<context>
    <name>DeletedRecordsWindow</name>
    <message>
        <source>Deleted Records</source>
        <translation>Gelöschte Datensätze</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Restore brings a record back with all its fields. Couplings come back from the Synchronization Log.</source>
        <translation>„Wiederherstellen“ bringt einen Datensatz mit allen Feldern zurück. Kopplungen kommen aus dem Synchronisierungsprotokoll zurück.</translation>
    </message>
    <message>
        <source>No record that was deleted by hand is missing.</source>
        <translation>Es fehlt kein Datensatz, der von Hand gelöscht wurde.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Die Kopplung wurde gelöscht.</translation>
    </message>
    <message>
        <source>The account {} was deleted.</source>
        <translation>Die Firma {} wurde gelöscht.</translation>
    </message>
    <message>
        <source>The customer {} was deleted.</source>
        <translation>Der Debitor {} wurde gelöscht.</translation>
    </message>
    <message>
        <source>The account {} is inactive now.</source>
        <translation>Die Firma {} ist jetzt inaktiv.</translation>
    </message>
    <message>
        <source>The customer {} is blocked now.</source>
        <translation>Der Debitor {} ist jetzt gesperrt.</translation>
    </message>
</context>
<context>
    <name>DeletionSheet</name>
    <message>
        <source>It is inactive already.</source>
        <translation>Sie ist bereits inaktiv.</translation>
    </message>
    <message>
        <source>It is blocked already.</source>
        <translation>Er ist bereits gesperrt.</translation>
    </message>
    <message>
        <source>You can undo this right after.</source>
        <translation>Sie können das gleich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>The customer stays in Dynamics NAV.</source>
        <translation>Der Debitor bleibt in Dynamics NAV.</translation>
    </message>
    <message>
        <source>The account stays in Dynamics CRM.</source>
        <translation>Die Firma bleibt in Dynamics CRM.</translation>
    </message>
    <message>
        <source>Ends the coupling, removes the pushed statistics, and then asks whether to delete.</source>
        <translation>Beendet die Kopplung, entfernt die übertragene Statistik und fragt dann, ob gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Delete the coupling first</source>
        <translation>Zuerst Kopplung löschen</translation>
    </message>
    <message>
        <source>Removes the account from Dynamics CRM.</source>
        <translation>Entfernt die Firma aus Dynamics CRM.</translation>
    </message>
    <message>
        <source>Removes it from Dynamics NAV.</source>
        <translation>Entfernt ihn aus Dynamics NAV.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The account stays with everything that hangs on it, and takes no part in the integration any more.</source>
        <translation>Die Firma bleibt mit allem, was an ihr hängt, und nimmt nicht mehr an der Integration teil.</translation>
    </message>
    <message>
        <source>Make it Inactive instead</source>
        <translation>Stattdessen inaktiv setzen</translation>
    </message>
    <message>
        <source>The customer stays with everything that hangs on it, and takes no part in the integration any more.</source>
        <translation>Der Debitor bleibt mit allem, was an ihm hängt, und nimmt nicht mehr an der Integration teil.</translation>
    </message>
    <message>
        <source>Block it instead</source>
        <translation>Stattdessen sperren</translation>
    </message>
</context>
<context>
    <name>DeletionWording</name>
    <message>
        <source>{} (deleted)</source>
        <translation>{} (gelöscht)</translation>
    </message>
    <message>
        <source>Coupled to customer</source>
        <translation>Gekoppelt mit Debitor</translation>
    </message>
    <message>
        <source>Coupled to account</source>
        <translation>Gekoppelt mit Firma</translation>
    </message>
    <message>
        <source>Coupled since</source>
        <translation>Gekoppelt seit</translation>
    </message>
    <message>
        <source>Last synchronized</source>
        <translation>Zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>Account statistics</source>
        <translation>Firmenstatistik</translation>
    </message>
    <message>
        <source>pushed to Dynamics CRM</source>
        <translation>an Dynamics CRM übertragen</translation>
    </message>
    <message>
        <source>{} in Dynamics NAV</source>
        <translation>{} in Dynamics NAV</translation>
    </message>
    <message>
        <source>{} in Dynamics CRM</source>
        <translation>{} in Dynamics CRM</translation>
    </message>
    <message>
        <source>Customer Ledger Entries</source>
        <translation>Debitorenposten</translation>
    </message>
    <message>
        <source>Open Sales Lines</source>
        <translation>Offene Verkaufszeilen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The account {} cannot be deleted: it is in use.</source>
        <translation>Die Firma {} kann nicht gelöscht werden: Sie wird verwendet.</translation>
    </message>
    <message>
        <source>The customer {} cannot be deleted: it is in use.</source>
        <translation>Der Debitor {} kann nicht gelöscht werden: Er wird verwendet.</translation>
    </message>
    <message>
        <source>The account {} is coupled to a customer. The coupling must be deleted first.</source>
        <translation>Die Firma {} ist mit einem Debitor gekoppelt. Zuerst muss die Kopplung gelöscht werden.</translation>
    </message>
    <message>
        <source>The customer {} is coupled to an account. The coupling must be deleted first.</source>
        <translation>Der Debitor {} ist mit einer Firma gekoppelt. Zuerst muss die Kopplung gelöscht werden.</translation>
    </message>
    <message>
        <source>Do you want to delete the account {}?</source>
        <translation>Möchten Sie die Firma {} löschen?</translation>
    </message>
    <message>
        <source>Do you want to delete the customer {}?</source>
        <translation>Möchten Sie den Debitor {} löschen?</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Die Kopplung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete Account</source>
        <translation>Firma löschen</translation>
    </message>
    <message>
        <source>Delete Customer</source>
        <translation>Debitor löschen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation>{day} von {who}</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>In step: no field differs.</source>
        <translation>Gleicher Stand: Kein Feld weicht ab.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows both records side by side, in Synchronize Now. Nothing is written before you say so.</source>
        <translation>Zeigt beide Datensätze nebeneinander in „Jetzt synchronisieren“. Es wird nichts geschrieben, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>How many fields hold other values than the coupled record</source>
        <translation>Wie viele Felder andere Werte haben als der gekoppelte Datensatz</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>coupled to a deleted record</source>
        <translation>mit gelöschtem Datensatz gekoppelt</translation>
    </message>
    <message>
        <source>1 field differs</source>
        <translation>1 Feld weicht ab</translation>
    </message>
    <message>
        <source>%1 fields differ</source>
        <translation>%1 Felder weichen ab</translation>
    </message>
    <message>
        <source>, %1 in conflict</source>
        <translation>, %1 im Konflikt</translation>
    </message>
    <message>
        <source>Comparing Coupled Records</source>
        <translation>Vergleich gekoppelter Datensätze</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Text that was not saved of customer %1 is still there.</source>
        <translation>Nicht gespeicherter Text von Debitor %1 ist noch da.</translation>
    </message>
    <message>
        <source>Text that was not saved of salesperson %1 is still there.</source>
        <translation>Nicht gespeicherter Text von Verkäufer %1 ist noch da.</translation>
    </message>
    <message>
        <source>Text that was not saved of account %1 is still there.</source>
        <translation>Nicht gespeicherter Text von Firma %1 ist noch da.</translation>
    </message>
    <message>
        <source>Text that was not saved of opportunity %1 is still there.</source>
        <translation>Nicht gespeicherter Text von Verkaufschance %1 ist noch da.</translation>
    </message>
    <message>
        <source>Text that was not saved of quote %1 is still there.</source>
        <translation>Nicht gespeicherter Text von Angebot %1 ist noch da.</translation>
    </message>
    <message>
        <source>Text that was not saved of case %1 is still there.</source>
        <translation>Nicht gespeicherter Text von Anfrage %1 ist noch da.</translation>
    </message>
    <message>
        <source>Text of a new customer that was not saved is still there.</source>
        <translation>Nicht gespeicherter Text eines neuen Debitors ist noch da.</translation>
    </message>
    <message>
        <source>Text of a new salesperson that was not saved is still there.</source>
        <translation>Nicht gespeicherter Text eines neuen Verkäufers ist noch da.</translation>
    </message>
    <message>
        <source>Text of a new account that was not saved is still there.</source>
        <translation>Nicht gespeicherter Text einer neuen Firma ist noch da.</translation>
    </message>
    <message>
        <source>Text of a new opportunity that was not saved is still there.</source>
        <translation>Nicht gespeicherter Text einer neuen Verkaufschance ist noch da.</translation>
    </message>
    <message>
        <source>Text of a new quote that was not saved is still there.</source>
        <translation>Nicht gespeicherter Text eines neuen Angebots ist noch da.</translation>
    </message>
    <message>
        <source>Text of a new case that was not saved is still there.</source>
        <translation>Nicht gespeicherter Text einer neuen Anfrage ist noch da.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Debitor %1</translation>
    </message>
    <message>
        <source>Salesperson %1</source>
        <translation>Verkäufer %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Firma %1</translation>
    </message>
    <message>
        <source>Opportunity %1</source>
        <translation>Verkaufschance %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Debitor</translation>
    </message>
    <message>
        <source>New salesperson</source>
        <translation>Neuer Verkäufer</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n record(s) that was not saved is still there.</source>
        <translation>
            <numerusform>Von %n Datensatz ist noch nicht gespeicherter Text da.</numerusform>
            <numerusform>Von %n Datensätzen ist noch nicht gespeicherter Text da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectSheet</name>
    <message>
        <source>What This Would Mean</source>
        <translation>Auswirkungen</translation>
    </message>
    <message>
        <source>Nothing is written to any record until it is synchronized.</source>
        <translation>In keinen Datensatz wird geschrieben, bevor er synchronisiert wird.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No coupled record would notice.</source>
        <translation>Kein gekoppelter Datensatz würde etwas merken.</translation>
    </message>
    <message>
        <source>{} coupled pairs were compared.</source>
        <translation>{} gekoppelte Paare wurden verglichen.</translation>
    </message>
    <message>
        <source>1 coupled pair was compared.</source>
        <translation>1 gekoppeltes Paar wurde verglichen.</translation>
    </message>
    <message>
        <source>Sending all of them would write {} values more.</source>
        <translation>Alle zu senden würde {} Werte mehr schreiben.</translation>
    </message>
    <message>
        <source>Sending all of them would write {} values fewer.</source>
        <translation>Alle zu senden würde {} Werte weniger schreiben.</translation>
    </message>
    <message>
        <source>Getting all of them would write {} values more.</source>
        <translation>Alle abzurufen würde {} Werte mehr schreiben.</translation>
    </message>
    <message>
        <source>Getting all of them would write {} values fewer.</source>
        <translation>Alle abzurufen würde {} Werte weniger schreiben.</translation>
    </message>
    <message>
        <source>; {side} would get {value}</source>
        <translation>; {side} würde {value} erhalten</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>einen leeren Wert</translation>
    </message>
    <message>
        <source>{nav} in NAV, {crm} in CRM</source>
        <translation>{nav} in NAV, {crm} in CRM</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>There are others, which filters or the view hide.</source>
        <translation>Es gibt weitere, die durch Filter oder Ansicht ausgeblendet sind.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Es wurde nichts gefunden.</translation>
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
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Conversion Table</source>
        <translation>Umsetzungstabelle</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Ledger Entries</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Number Series</source>
        <translation>Nummernserie</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Sales Lines</source>
        <translation>Verkaufszeilen</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong that Tandem did not expect ({}).</source>
        <translation>Etwas ist schiefgegangen, womit Tandem nicht gerechnet hat ({}).</translation>
    </message>
    <message>
        <source>The {entity} {key} does not exist any more.</source>
        <translation>{entity} {key} ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The {} record does not exist any more: it was deleted.</source>
        <translation>Der Datensatz ({}) ist nicht mehr vorhanden: Er wurde gelöscht.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Aktualisieren Sie, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>The {entity} record was changed by someone else since it was shown; nothing was written.</source>
        <translation>Der Datensatz ({entity}) wurde seit der Anzeige von jemand anderem geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Look at the new state and try again.</source>
        <translation>Sehen Sie sich den neuen Stand an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The {} record is not complete.</source>
        <translation>Der Datensatz ({}) ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Cannot couple {customer} to this Account record, because the Account record is already coupled to {other}.</source>
        <translation>{customer} kann nicht mit dieser Firma gekoppelt werden, weil die Firma bereits mit {other} gekoppelt ist.</translation>
    </message>
    <message>
        <source>Choose another account, or delete that coupling first.</source>
        <translation>Wählen Sie eine andere Firma, oder löschen Sie zuerst jene Kopplung.</translation>
    </message>
    <message>
        <source>{name} is already coupled to a record in Microsoft Dynamics CRM.</source>
        <translation>{name} ist bereits mit einem Datensatz in Microsoft Dynamics CRM gekoppelt.</translation>
    </message>
    <message>
        <source>Delete the coupling first, or create a new copy.</source>
        <translation>Löschen Sie zuerst die Kopplung, oder erstellen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>The {entity} record {name} is not coupled to Microsoft Dynamics CRM.</source>
        <translation>Der Datensatz {name} ({entity}) ist nicht mit Microsoft Dynamics CRM gekoppelt.</translation>
    </message>
    <message>
        <source>Set up a coupling first.</source>
        <translation>Richten Sie zuerst eine Kopplung ein.</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser {} must be coupled to a Microsoft Dynamics CRM User record.</source>
        <translation>Verkäufer/Einkäufer {} muss mit einem Microsoft Dynamics CRM-Benutzer gekoppelt sein.</translation>
    </message>
    <message>
        <source>The user {user} is already coupled to Salesperson/Purchaser {code}.</source>
        <translation>Der Benutzer {user} ist bereits mit Verkäufer/Einkäufer {code} gekoppelt.</translation>
    </message>
    <message>
        <source>Choose another user, or delete that coupling first.</source>
        <translation>Wählen Sie einen anderen Benutzer, oder löschen Sie zuerst jene Kopplung.</translation>
    </message>
    <message>
        <source>The user {} cannot be coupled: it is disabled, has no licence or is the integration user.</source>
        <translation>Der Benutzer {} kann nicht gekoppelt werden: Er ist deaktiviert, hat keine Lizenz oder ist der Integrationsbenutzer.</translation>
    </message>
    <message>
        <source>Choose another user.</source>
        <translation>Wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The customer {no} {name} is blocked ({blocked}) and takes no part in the integration.</source>
        <translation>Der Debitor {no} {name} ist gesperrt ({blocked}) und nimmt nicht an der Integration teil.</translation>
    </message>
    <message>
        <source>Clear the field Blocked on its card first.</source>
        <translation>Leeren Sie zuerst auf seiner Karte das Feld „Gesperrt“.</translation>
    </message>
    <message>
        <source>The account {} takes no part in the integration.</source>
        <translation>Die Firma {} nimmt nicht an der Integration teil.</translation>
    </message>
    <message>
        <source>In Dynamics CRM, its Status must be Active and its Relationship Type Customer.</source>
        <translation>In Dynamics CRM muss ihr Status „Aktiv“ und ihr Beziehungstyp „Kunde“ sein.</translation>
    </message>
    <message>
        <source>A record with the name {} does not exist in Dynamics CRM.</source>
        <translation>In Dynamics CRM gibt es keinen Datensatz mit dem Namen {}.</translation>
    </message>
    <message>
        <source>{count} accounts in Dynamics CRM are named {name}.</source>
        <translation>{count} Firmen in Dynamics CRM heißen {name}.</translation>
    </message>
    <message>
        <source>Choose the right one by its city and number in the list.</source>
        <translation>Wählen Sie die richtige anhand von Ort und Nummer in der Liste.</translation>
    </message>
    <message>
        <source>The {} record cannot be updated because it is coupled to a deleted record.</source>
        <translation>Der Datensatz ({}) kann nicht aktualisiert werden, weil er mit einem gelöschten Datensatz gekoppelt ist.</translation>
    </message>
    <message>
        <source>Restore the deleted record, or delete the coupling.</source>
        <translation>Stellen Sie den gelöschten Datensatz wieder her, oder löschen Sie die Kopplung.</translation>
    </message>
    <message>
        <source>The {entity} {name} is coupled to {partner} and cannot be deleted.</source>
        <translation>{entity} {name} ist mit {partner} gekoppelt und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete the coupling first.</source>
        <translation>Löschen Sie zuerst die Kopplung.</translation>
    </message>
    <message>
        <source>The {entity} {name} cannot be deleted: {count} {what} hang on it.</source>
        <translation>{entity} {name} kann nicht gelöscht werden: Davon abhängig sind {count} Datensätze ({what}).</translation>
    </message>
    <message>
        <source>Give those another salesperson first.</source>
        <translation>Geben Sie diesen zuerst einen anderen Verkäufer.</translation>
    </message>
    <message>
        <source>Make it Inactive instead, or delete those first.</source>
        <translation>Setzen Sie den Datensatz stattdessen auf inaktiv, oder löschen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Block the record instead, or delete those first.</source>
        <translation>Sperren Sie den Datensatz stattdessen, oder löschen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>{} was not synchronized; nothing was written.</source>
        <translation>{} wurde nicht synchronisiert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The Dynamics NAV integration solution is not installed in Dynamics CRM.</source>
        <translation>Die Dynamics NAV-Integrationslösung ist in Dynamics CRM nicht installiert.</translation>
    </message>
    <message>
        <source>Install it in Microsoft Dynamics CRM Connection Setup.</source>
        <translation>Installieren Sie sie in der Microsoft Dynamics CRM-Verbindungseinrichtung.</translation>
    </message>
    <message>
        <source>The integration with Microsoft Dynamics CRM is not enabled.</source>
        <translation>Die Integration mit Microsoft Dynamics CRM ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>Enable it in Microsoft Dynamics CRM Connection Setup.</source>
        <translation>Aktivieren Sie sie in der Microsoft Dynamics CRM-Verbindungseinrichtung.</translation>
    </message>
    <message>
        <source>Dynamics CRM cannot be reached.</source>
        <translation>Dynamics CRM ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Dynamics CRM stopped answering while {} was being written.</source>
        <translation>Dynamics CRM antwortete nicht mehr, während {} geschrieben wurde.</translation>
    </message>
    <message>
        <source>What became of it is found out, and finished or taken back, at the next start of Tandem.</source>
        <translation>Was daraus wurde, stellt Tandem beim nächsten Start fest und schließt es ab oder nimmt es zurück.</translation>
    </message>
    <message>
        <source>The coupling of {name} cannot come back: its {entity} record was deleted.</source>
        <translation>Die Kopplung von {name} kann nicht zurückkommen: Ein Datensatz ({entity}) wurde gelöscht.</translation>
    </message>
    <message>
        <source>Couple the remaining record anew.</source>
        <translation>Koppeln Sie den verbliebenen Datensatz neu.</translation>
    </message>
    <message>
        <source>Nothing of {name} can be taken back: it is as it was, or was changed since.</source>
        <translation>Bei {name} kann nichts zurückgenommen werden: Der Stand ist der alte oder wurde seither geändert.</translation>
    </message>
    <message>
        <source>The database {} is locked by another program. Close that program and try again.</source>
        <translation>Die Datenbank {} ist durch ein anderes Programm gesperrt. Schließen Sie dieses, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full: {} could not be written. Make room and try again.</source>
        <translation>Der Datenträger ist voll: {} konnte nicht geschrieben werden. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database {} is read-only. Allow writing to the file and its folder, then try again.</source>
        <translation>Die Datenbank {} ist schreibgeschützt. Erlauben Sie das Schreiben in die Datei und ihren Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database {} cannot be opened. Check that its folder exists and may be written.</source>
        <translation>Die Datenbank {} kann nicht geöffnet werden. Prüfen Sie, ob ihr Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The database {} cannot be reached. Check its address, name and password, the server and the network, then try again.</source>
        <translation>Die Datenbank {} ist nicht erreichbar. Prüfen Sie Adresse, Name und Kennwort, den Server und das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reports errors: {} could not be read or written. Check the disk, then try again.</source>
        <translation>Der Datenträger meldet Fehler: {} konnte nicht gelesen oder geschrieben werden. Prüfen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database {} cannot be used now. Try again.</source>
        <translation>Die Datenbank {} kann jetzt nicht verwendet werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{} is no database of Tandem; it was not touched.</source>
        <translation>{} ist keine Datenbank von Tandem; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>{} was written by a newer version of Tandem; it was not touched.</source>
        <translation>{} wurde von einer neueren Version von Tandem geschrieben und nicht angerührt.</translation>
    </message>
    <message>
        <source>{} is damaged; it was not touched.</source>
        <translation>{} ist beschädigt und wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>{} is missing or empty, while the other database of the folder is there; nothing was touched.</source>
        <translation>{} fehlt oder ist leer, während die andere Datenbank des Ordners da ist; es wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>Choose another place with --data, --nav-url or --crm-url, or move a file that is in the way.</source>
        <translation>Wählen Sie mit --data, --nav-url oder --crm-url einen anderen Ort, oder verschieben Sie eine Datei, die im Weg ist.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Put the last backup in its place (folder backups).</source>
        <translation>Legen Sie die letzte Sicherung an ihre Stelle (Ordner backups).</translation>
    </message>
    <message>
        <source>Put the last backup in its place (folder backups), or choose another data folder with --data.</source>
        <translation>Legen Sie die letzte Sicherung an ihre Stelle (Ordner backups), oder wählen Sie mit --data einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>{} was not opened.</source>
        <translation>{} wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Tandem is open already on this data folder: {}</source>
        <translation>Tandem ist für diesen Datenordner bereits geöffnet: {}</translation>
    </message>
    <message>
        <source>Go on in that window, or choose another folder with --data.</source>
        <translation>Machen Sie in jenem Fenster weiter, oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{where} could not be changed: {reason}.</source>
        <translation>{where} konnte nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>Look whether you may write there, and try again.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>On macOS links are opened by applications alone, and this is Tandem&apos;s own folder.</source>
        <translation>Unter macOS werden Links nur von Programmpaketen geöffnet, und dies ist Tandems eigener Ordner.</translation>
    </message>
    <message>
        <source>Make the application by scripts/bundle.py and start it once.</source>
        <translation>Erstellen Sie das Programmpaket mit scripts/bundle.py, und starten Sie es einmal.</translation>
    </message>
    <message>
        <source>The number series {} has no number left.</source>
        <translation>Die Nummernserie {} hat keine Nummer mehr frei.</translation>
    </message>
    <message>
        <source>Type a number in the field No., or extend the series.</source>
        <translation>Geben Sie im Feld „Nr.“ eine Nummer ein, oder erweitern Sie die Serie.</translation>
    </message>
    <message>
        <source>Stopped. What was complete is kept.</source>
        <translation>Abgebrochen. Was vollständig war, bleibt.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>a sheet does not hold that many rows</source>
        <translation>ein Blatt fasst nicht so viele Zeilen</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>das System hat es verweigert</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>it is not a text file in a known encoding</source>
        <translation>es ist keine Textdatei in einer bekannten Codierung</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>es ist keine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation>sie enthält keine Tabelle</translation>
    </message>
    <message>
        <source>its first row holds no headings</source>
        <translation>ihre erste Zeile enthält keine Überschriften</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>die Datei ist durch ein Kennwort geschützt</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path} was not read: {reason}.</source>
        <translation>{path} wurde nicht gelesen: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose another file.</source>
        <translation>Es wurde nichts importiert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing of {path} was imported: {count} problems must be cured first.</source>
        <translation>Aus {path} wurde nichts importiert: Zuerst müssen {count} Probleme behoben werden.</translation>
    </message>
    <message>
        <source>Each is named by line and column.</source>
        <translation>Jedes ist mit Zeile und Spalte genannt.</translation>
    </message>
    <message>
        <source>Couple the Salesperson</source>
        <translation>Verkäufer koppeln</translation>
    </message>
    <message>
        <source>Set Up Coupling</source>
        <translation>Kopplung einrichten</translation>
    </message>
    <message>
        <source>Connection Setup</source>
        <translation>Verbindungseinrichtung</translation>
    </message>
    <message>
        <source>Field Mapping</source>
        <translation>Feldzuordnung</translation>
    </message>
    <message>
        <source>View Log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Kommagetrennter Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChanges</name>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Held There</source>
        <translation>Wert dort</translation>
    </message>
    <message>
        <source>Goes Out</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fields of the Record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>{new}, stays here</source>
        <translation>{new}, bleibt hier</translation>
    </message>
    <message>
        <source>{new}, goes out</source>
        <translation>{new}, geht hinaus</translation>
    </message>
    <message>
        <source>{new}, in place of {old}</source>
        <translation>{new}, statt {old}</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM: Accounts</source>
        <translation>Dynamics CRM: Firmen</translation>
    </message>
    <message>
        <source>Dynamics CRM: Opportunities</source>
        <translation>Dynamics CRM: Verkaufschancen</translation>
    </message>
    <message>
        <source>Dynamics CRM: Quotes</source>
        <translation>Dynamics CRM: Angebote</translation>
    </message>
    <message>
        <source>Dynamics CRM: Cases</source>
        <translation>Dynamics CRM: Anfragen</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Changes for NAV {day}</source>
        <translation>Änderungen für NAV {day}</translation>
    </message>
    <message>
        <source>Changes of accounts {day}</source>
        <translation>Änderungen an Firmen {day}</translation>
    </message>
    <message>
        <source>Changes of opportunities {day}</source>
        <translation>Änderungen an Verkaufschancen {day}</translation>
    </message>
    <message>
        <source>Changes of quotes {day}</source>
        <translation>Änderungen an Angeboten {day}</translation>
    </message>
    <message>
        <source>Changes of cases {day}</source>
        <translation>Änderungen an Anfragen {day}</translation>
    </message>
    <message>
        <source>The last file from Dynamics CRM has no such column.</source>
        <translation>Die letzte Datei aus Dynamics CRM hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding has no such letters. Export from Dynamics CRM as a workbook once.</source>
        <translation>Die Codierung der Datei hat diese Buchstaben nicht. Exportieren Sie aus Dynamics CRM einmal als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Several bear this name, and the file tells them by name.</source>
        <translation>Mehrere tragen diesen Namen, und die Datei unterscheidet sie am Namen.</translation>
    </message>
    <message>
        <source>The number was changed here: the file would make a second record. Rename it in NAV, too.</source>
        <translation>Die Nummer wurde hier geändert: Die Datei würde einen zweiten Datensatz anlegen. Benennen Sie ihn auch in NAV um.</translation>
    </message>
    <message>
        <source>The last file held other columns and not this record: update from a newer one first.</source>
        <translation>Die letzte Datei hatte andere Spalten und diesen Datensatz nicht: Aktualisieren Sie zuerst aus einer neueren.</translation>
    </message>
    <message>
        <source>No file of this kind has come from Dynamics CRM yet, so its columns are not known.</source>
        <translation>Aus Dynamics CRM kam noch keine Datei dieser Art; ihre Spalten sind daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Deleted here; no file can delete it in Dynamics NAV.</source>
        <translation>Hier gelöscht; in Dynamics NAV kann keine Datei löschen.</translation>
    </message>
    <message>
        <source>Deleted here; no file can delete it in Dynamics CRM.</source>
        <translation>Hier gelöscht; in Dynamics CRM kann keine Datei löschen.</translation>
    </message>
    <message>
        <source>Written on {day}; the next file still held the old value.</source>
        <translation>Geschrieben am {day}; die nächste Datei hatte noch den alten Wert.</translation>
    </message>
    <message>
        <source>Written on {day}; nothing has come back yet.</source>
        <translation>Geschrieben am {day}; es ist noch nichts zurückgekommen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not taken over yet</source>
        <translation>noch nicht übernommen</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>changed there meanwhile</source>
        <translation>inzwischen dort geändert</translation>
    </message>
    <message>
        <source>written again later</source>
        <translation>später erneut geschrieben</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot go.</source>
        <translation>
            <numerusform>%n Feld kann nicht hinausgehen.</numerusform>
            <numerusform>%n Felder können nicht hinausgehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken over</source>
        <translation>
            <numerusform>%Ln übernommen</numerusform>
            <numerusform>%Ln übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken over yet</source>
        <translation>
            <numerusform>%Ln noch nicht übernommen</numerusform>
            <numerusform>%Ln noch nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln dort geändert</numerusform>
            <numerusform>%Ln dort geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written again</source>
        <translation>
            <numerusform>%Ln nochmals geschrieben</numerusform>
            <numerusform>%Ln nochmals geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChangesPane</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Alle anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>What {system} holds is not known yet</source>
        <translation>Was {system} enthält, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Take its own export in with Update from File first. After that, what changes here goes back.</source>
        <translation>Übernehmen Sie zuerst dessen eigenen Export mit „Aus Datei aktualisieren“. Danach geht zurück, was sich hier ändert.</translation>
    </message>
    <message>
        <source>Nothing has changed here since the last file</source>
        <translation>Seit der letzten Datei hat sich hier nichts geändert</translation>
    </message>
    <message>
        <source>What is changed here comes to this list by itself.</source>
        <translation>Was hier geändert wird, kommt von selbst in diese Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln record(s) that were not made here and are in no file.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Datensatz, der nicht hier erstellt wurde und in keiner Datei steht.</numerusform>
            <numerusform>Ausgelassen: %Ln Datensätze, die nicht hier erstellt wurden und in keiner Datei stehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportEarlierPane</name>
    <message>
        <source>Earlier Exports</source>
        <translation>Frühere Exporte</translation>
    </message>
    <message>
        <source>Values of the File</source>
        <translation>Werte der Datei</translation>
    </message>
    <message>
        <source>Write A&amp;gain…</source>
        <translation>Er&amp;neut schreiben…</translation>
    </message>
    <message>
        <source>Show those of its records of which something has not come back.</source>
        <translation>Zeigt die Datensätze an, von denen etwas noch nicht zurückgekommen ist.</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>No file has been written yet</source>
        <translation>Es wurde noch keine Datei geschrieben</translation>
    </message>
    <message>
        <source>What was written stands here, with what became of it.</source>
        <translation>Hier steht, was geschrieben wurde und was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>ExportFieldTable</name>
    <message>
        <source>Space leaves a field out or takes it along.</source>
        <translation>Die Leertaste lässt ein Feld aus oder nimmt es mit.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>cannot go</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>Records to Export</source>
        <translation>Zu exportierende Datensätze</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export Changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktual&amp;isieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing with what the other programs hold</source>
        <translation>Vergleich mit dem Stand der anderen Programme</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Kommagetrennter Text</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Earlier Exports</source>
        <translation>Frühere Exporte</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for {system}: {records}, {values}.</source>
        <translation>Eine Datei für {system}: {records}, {values}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were saved meanwhile and stayed here.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde inzwischen gespeichert und blieb hier.</numerusform>
            <numerusform>%Ln Datensätze wurden inzwischen gespeichert und blieben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written to {path}.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde in {path} geschrieben.</numerusform>
            <numerusform>%Ln Datensätze wurden in {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>FactBoxPane</name>
    <message>
        <source>FactBoxes</source>
        <translation>Infoboxen</translation>
    </message>
    <message>
        <source>Customize FactBoxes…</source>
        <translation>Infoboxen anpassen…</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>&amp;Send to Dynamics CRM</source>
        <translation>An Dynamics CRM &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Get from Dynamics CRM</source>
        <translation>Von Dynamics CRM &amp;abrufen</translation>
    </message>
    <message>
        <source>&amp;Leave alone</source>
        <translation>&amp;Unberührt lassen</translation>
    </message>
    <message>
        <source>&amp;As chosen for the whole</source>
        <translation>&amp;Wie für das Ganze gewählt</translation>
    </message>
    <message>
        <source>In a row: Right sends, Left gets, 0 leaves alone, Backspace as chosen for the whole, Space shows all.</source>
        <translation>In einer Zeile: Rechts sendet, Links ruft ab, 0 lässt unberührt, Rücktaste wie für das Ganze gewählt, Leertaste zeigt alles.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>{field}: {value} cannot be used here.</source>
        <translation>{field}: {value} kann hier nicht verwendet werden.</translation>
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
        <translation>ein leerer Wert</translation>
    </message>
    <message>
        <source>{field} holds at most {limit} characters; this has {length}. Shorten it: {value}</source>
        <translation>{field} fasst höchstens {limit} Zeichen; hier sind es {length}. Kürzen Sie: {value}</translation>
    </message>
    <message>
        <source>{field} must not be blank. Enter a value.</source>
        <translation>{field} darf nicht leer sein. Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a number. Enter an amount such as {example}.</source>
        <translation>{field}: {value} ist keine Zahl. Geben Sie einen Betrag ein, z. B. {example}.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a date. Enter a date such as {example}.</source>
        <translation>{field}: {value} ist kein Datum. Geben Sie ein Datum ein, z. B. {example}.</translation>
    </message>
    <message>
        <source>{field}: {value} is not one of the options. Choose one from the list.</source>
        <translation>{field}: {value} ist keine der Optionen. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>{field}: the code {value} does not exist. Choose one from the list.</source>
        <translation>{field}: Den Code {value} gibt es nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>{field}: {value} is used by another record. Choose another one.</source>
        <translation>{field}: {value} wird von einem anderen Datensatz verwendet. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored. Delete it and type it anew.</source>
        <translation>{field} enthält ein Zeichen, das nicht gespeichert werden kann. Löschen Sie es, und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>{field}: {value} is out of range. Enter a value that fits.</source>
        <translation>{field}: {value} liegt außerhalb des Bereichs. Geben Sie einen passenden Wert ein.</translation>
    </message>
    <message>
        <source>{field} is always mapped: no record can be without it.</source>
        <translation>{field} ist immer zugeordnet: Kein Datensatz kommt ohne dieses Feld aus.</translation>
    </message>
    <message>
        <source>{field} cannot be mapped in this direction.</source>
        <translation>{field} kann in dieser Richtung nicht zugeordnet werden.</translation>
    </message>
    <message>
        <source>{field} is not a free text and cannot be truncated.</source>
        <translation>{field} ist kein freier Text und kann nicht gekürzt werden.</translation>
    </message>
    <message>
        <source>{field} cannot have a constant: choose one direction first, or clear the constant.</source>
        <translation>{field} kann keine Konstante haben: Wählen Sie zuerst eine Richtung, oder leeren Sie die Konstante.</translation>
    </message>
    <message>
        <source>{field} has a new value in both systems. Choose which one to keep.</source>
        <translation>{field} hat in beiden Systemen einen neuen Wert. Wählen Sie, welcher bleibt.</translation>
    </message>
    <message>
        <source>{field} was changed since and is left alone. It holds: {value}</source>
        <translation>{field} wurde seither geändert und bleibt unberührt. Der Wert ist: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} has no counterpart in {side}. Choose another value, or add the counterpart to the table.</source>
        <translation>{field}: {value} hat in {side} keine Entsprechung. Wählen Sie einen anderen Wert, oder ergänzen Sie die Entsprechung in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturierung</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Specifies the number of the customer. Leave it blank on a new card to get the next number.</source>
        <translation>Gibt die Nummer des Debitors an. Lassen Sie das Feld auf einer neuen Karte leer, um die nächste Nummer zu erhalten.</translation>
    </message>
    <message>
        <source>Specifies the customer&apos;s name as it appears on documents; it goes with the Account Name in CRM.</source>
        <translation>Gibt den Namen des Debitors an, wie er auf Belegen erscheint; in CRM gehört dazu der Firmenname.</translation>
    </message>
    <message>
        <source>Specifies the street and house number.</source>
        <translation>Gibt Straße und Hausnummer an.</translation>
    </message>
    <message>
        <source>Specifies a second line of the address.</source>
        <translation>Gibt eine zweite Adresszeile an.</translation>
    </message>
    <message>
        <source>Specifies the postal code.</source>
        <translation>Gibt die Postleitzahl an.</translation>
    </message>
    <message>
        <source>Specifies the city.</source>
        <translation>Gibt den Ort an.</translation>
    </message>
    <message>
        <source>Specifies the county, state or province.</source>
        <translation>Gibt die Bundesregion an.</translation>
    </message>
    <message>
        <source>Specifies the country/region; in CRM it is written out, such as United Kingdom for GB.</source>
        <translation>Gibt das Land bzw. die Region an; in CRM ist es ausgeschrieben, z. B. Deutschland für DE.</translation>
    </message>
    <message>
        <source>Specifies the person one asks for.</source>
        <translation>Gibt die Ansprechperson an.</translation>
    </message>
    <message>
        <source>Specifies who looks after the customer; the coupled CRM user owns the account.</source>
        <translation>Gibt an, wer den Debitor betreut; der gekoppelte CRM-Benutzer ist Besitzer der Firma.</translation>
    </message>
    <message>
        <source>Specifies in local currency how much the customer may owe.</source>
        <translation>Gibt in Mandantenwährung an, wie viel der Debitor schulden darf.</translation>
    </message>
    <message>
        <source>Specifies what may not be done any more. A blocked customer is not synchronized.</source>
        <translation>Gibt an, was nicht mehr erlaubt ist. Ein gesperrter Debitor wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Specifies the telephone number.</source>
        <translation>Gibt die Telefonnummer an.</translation>
    </message>
    <message>
        <source>Specifies the fax number.</source>
        <translation>Gibt die Faxnummer an.</translation>
    </message>
    <message>
        <source>Specifies the e-mail address.</source>
        <translation>Gibt die E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>Specifies the web site.</source>
        <translation>Gibt die Website an.</translation>
    </message>
    <message>
        <source>Specifies the VAT registration number.</source>
        <translation>Gibt die USt-IdNr. an.</translation>
    </message>
    <message>
        <source>Specifies the trade type that entries are posted by.</source>
        <translation>Gibt die Geschäftsart an, nach der Posten gebucht werden.</translation>
    </message>
    <message>
        <source>Specifies which receivables account entries are posted to.</source>
        <translation>Gibt an, auf welches Debitorensammelkonto Posten gebucht werden.</translation>
    </message>
    <message>
        <source>Specifies the currency of the customer&apos;s documents; blank is the local currency.</source>
        <translation>Gibt die Währung der Belege des Debitors an; leer steht für die Mandantenwährung.</translation>
    </message>
    <message>
        <source>Specifies when the customer must pay and for what discount.</source>
        <translation>Gibt an, wann der Debitor zahlen muss und mit welchem Skonto.</translation>
    </message>
    <message>
        <source>Specifies how the customer pays, such as bank transfer.</source>
        <translation>Gibt an, wie der Debitor zahlt, z. B. per Überweisung.</translation>
    </message>
    <message>
        <source>Specifies the warehouse that goods are sent from.</source>
        <translation>Gibt den Lagerort an, von dem geliefert wird.</translation>
    </message>
    <message>
        <source>Specifies who pays for the freight; in CRM these are the Freight Terms.</source>
        <translation>Gibt an, wer die Fracht zahlt; in CRM sind das die Frachtbedingungen.</translation>
    </message>
    <message>
        <source>Specifies who carries the goods; in CRM this is the Shipping Method.</source>
        <translation>Gibt an, wer die Ware befördert; in CRM ist das die Versandart.</translation>
    </message>
    <message>
        <source>Specifies whether an order may be shipped in parts.</source>
        <translation>Gibt an, ob ein Auftrag in Teilen geliefert werden darf.</translation>
    </message>
</context>
<context>
    <name>FieldMapping</name>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>To Dynamics CRM</source>
        <translation>An Dynamics CRM</translation>
    </message>
    <message>
        <source>To Dynamics NAV</source>
        <translation>An Dynamics NAV</translation>
    </message>
    <message>
        <source>Countries/Regions</source>
        <translation>Länder/Regionen</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Shipment Methods</source>
        <translation>Lieferbedingungen</translation>
    </message>
    <message>
        <source>Shipping Agents</source>
        <translation>Zusteller</translation>
    </message>
    <message>
        <source>Salespeople and Users</source>
        <translation>Verkäufer und Benutzer</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Dynamics NAV holds {nav} characters, Dynamics CRM {crm}.</source>
        <translation>Dynamics NAV fasst {nav} Zeichen, Dynamics CRM {crm}.</translation>
    </message>
    <message>
        <source>Every value fits.</source>
        <translation>Jeder Wert passt.</translation>
    </message>
    <message>
        <source>A value of more than {limit} characters does not fit into {side}.</source>
        <translation>Ein Wert mit mehr als {limit} Zeichen passt nicht in {side}.</translation>
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
        <translation>Weder ein Debitor noch eine Firma kann ohne Namen sein: Diese Zuordnung ist immer aktiviert, und ein erstellter Datensatz erhält seinen Namen in jeder Richtung von der anderen Seite.</translation>
    </message>
    <message>
        <source>The owner of an account need not be a salesperson, so it is never taken back from Dynamics CRM.</source>
        <translation>Der Besitzer einer Firma muss kein Verkäufer sein; daher wird er nie aus Dynamics CRM übernommen.</translation>
    </message>
    <message>
        <source>The credit limit is granted in Dynamics NAV and never taken back from Dynamics CRM.</source>
        <translation>Das Kreditlimit wird in Dynamics NAV gewährt und nie aus Dynamics CRM übernommen.</translation>
    </message>
    <message>
        <source>1 customer has a value that would be too long and keep the whole record from being written</source>
        <translation>1 Debitor hat einen Wert, der zu lang wäre und das Schreiben des ganzen Datensatzes verhindern würde</translation>
    </message>
    <message>
        <source>{} customers have a value that would be too long and keep the whole record from being written</source>
        <translation>{} Debitoren haben einen Wert, der zu lang wäre und das Schreiben des ganzen Datensatzes verhindern würde</translation>
    </message>
    <message>
        <source>1 customer has a value that would have no counterpart any more</source>
        <translation>1 Debitor hat einen Wert, der keine Entsprechung mehr hätte</translation>
    </message>
    <message>
        <source>{} customers have a value that would have no counterpart any more</source>
        <translation>{} Debitoren haben einen Wert, der keine Entsprechung mehr hätte</translation>
    </message>
    <message>
        <source>1 customer has a text that would be cut</source>
        <translation>1 Debitor hat einen Text, der gekürzt würde</translation>
    </message>
    <message>
        <source>{} customers have a text that would be cut</source>
        <translation>{} Debitoren haben einen Text, der gekürzt würde</translation>
    </message>
    <message>
        <source>1 pair would differ that is alike today</source>
        <translation>1 Paar würde abweichen, das heute gleich ist</translation>
    </message>
    <message>
        <source>{} pairs would differ that are alike today</source>
        <translation>{} Paare würden abweichen, die heute gleich sind</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not be written any more</source>
        <translation>1 Paar hat eine Abweichung, die nicht mehr geschrieben würde</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not be written any more</source>
        <translation>{} Paare haben eine Abweichung, die nicht mehr geschrieben würde</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not be sent to Dynamics CRM any more</source>
        <translation>1 Paar hat eine Abweichung, die nicht mehr an Dynamics CRM gesendet würde</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not be sent to Dynamics CRM any more</source>
        <translation>{} Paare haben eine Abweichung, die nicht mehr an Dynamics CRM gesendet würde</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not come from Dynamics CRM any more</source>
        <translation>1 Paar hat eine Abweichung, die nicht mehr aus Dynamics CRM käme</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not come from Dynamics CRM any more</source>
        <translation>{} Paare haben eine Abweichung, die nicht mehr aus Dynamics CRM käme</translation>
    </message>
    <message>
        <source>1 pair has a difference that would be written and is not today</source>
        <translation>1 Paar hat eine Abweichung, die heute nicht geschrieben wird, dann aber schon</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would be written and is not today</source>
        <translation>{} Paare haben eine Abweichung, die heute nicht geschrieben wird, dann aber schon</translation>
    </message>
    <message>
        <source>1 pair loses a problem</source>
        <translation>1 Paar hätte ein Problem weniger</translation>
    </message>
    <message>
        <source>{} pairs lose a problem</source>
        <translation>{} Paare hätten ein Problem weniger</translation>
    </message>
    <message>
        <source>1 pair would count as alike that differs today</source>
        <translation>1 Paar würde als gleich gelten, das heute abweicht</translation>
    </message>
    <message>
        <source>{} pairs would count as alike that differ today</source>
        <translation>{} Paare würden als gleich gelten, die heute abweichen</translation>
    </message>
</context>
<context>
    <name>FieldMappingWindow</name>
    <message>
        <source>Field Mapping</source>
        <translation>Feldzuordnung</translation>
    </message>
    <message>
        <source>The field mapping has changes that were not saved. Do you want to save them?</source>
        <translation>Die Feldzuordnung hat nicht gespeicherte Änderungen. Möchten Sie diese speichern?</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The field mapping was saved.</source>
        <translation>Die Feldzuordnung wurde gespeichert.</translation>
    </message>
    <message>
        <source>A colleague saved the field mapping meanwhile; nothing of yours was saved. Your changes stand here on top of theirs: look through them and choose OK again.</source>
        <translation>Inzwischen hat jemand anderes die Feldzuordnung gespeichert; von Ihnen wurde nichts gespeichert. Ihre Änderungen stehen hier zusätzlich: Sehen Sie sie durch, und wählen Sie noch einmal OK.</translation>
    </message>
    <message>
        <source>Comparing the coupled records</source>
        <translation>Vergleich der gekoppelten Datensätze</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>&amp;History of This Field</source>
        <translation>&amp;Verlauf dieses Feldes</translation>
    </message>
</context>
<context>
    <name>FieldTab</name>
    <message>
        <source>Only &amp;differences (%1 of %2)</source>
        <translation>Nur Ab&amp;weichungen (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>FieldsPane</name>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>Auf Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to Defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Sets all mappings, and their order, as the program brings them along.</source>
        <translation>Setzt alle Zuordnungen und ihre Reihenfolge so, wie das Programm sie mitbringt.</translation>
    </message>
    <message>
        <source>%1 of %2 fields are enabled. The order is that of the FastTab Coupled Records.</source>
        <translation>%1 von %2 Feldern sind aktiviert. Die Reihenfolge ist die des Inforegisters „Gekoppelte Datensätze“.</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Specifies the file to import: CSV, text, Excel or OpenDocument.</source>
        <translation>Gibt die zu importierende Datei an: CSV, Text, Excel oder OpenDocument.</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Specifies what the rows of the file become.</source>
        <translation>Gibt an, was aus den Zeilen der Datei wird.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Datei hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)</source>
        <translation>CSV, Text, Excel (xlsx, xlsm, xls) oder OpenDocument (ods)</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 Zeilen, %2 Spalten</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>&amp;Import as</source>
        <translation>I&amp;mportieren als</translation>
    </message>
    <message>
        <source>Records are added, never changed. You see everything that will be written before it is written.</source>
        <translation>Datensätze werden hinzugefügt, nie geändert. Sie sehen alles, was geschrieben wird, bevor es geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing at character {place}.</source>
        <translation>Bei Zeichen {place} fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The quotation mark at character {place} is not closed.</source>
        <translation>Das Anführungszeichen bei Zeichen {place} ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The number at character {place} is too large.</source>
        <translation>Die Zahl bei Zeichen {place} ist zu groß.</translation>
    </message>
    <message>
        <source>There are no ranges here (character {place}): these values have no order.</source>
        <translation>Hier gibt es keine Bereiche (Zeichen {place}): Diese Werte haben keine Reihenfolge.</translation>
    </message>
    <message>
        <source>There are no wildcards here (character {place}).</source>
        <translation>Hier gibt es keine Platzhalter (Zeichen {place}).</translation>
    </message>
    <message>
        <source>The sign @ has no place here (character {place}).</source>
        <translation>Das Zeichen @ gehört nicht hierher (Zeichen {place}).</translation>
    </message>
    <message>
        <source>The character {place} cannot be searched for.</source>
        <translation>Nach dem Zeichen {place} kann nicht gesucht werden.</translation>
    </message>
    <message>
        <source>The filter is longer than {place} characters.</source>
        <translation>Der Filter ist länger als {place} Zeichen.</translation>
    </message>
    <message>
        <source>The filter has too many parts.</source>
        <translation>Der Filter hat zu viele Teile.</translation>
    </message>
    <message>
        <source>What stands at character {place} is not understood.</source>
        <translation>Was bei Zeichen {place} steht, ist nicht verständlich.</translation>
    </message>
    <message>
        <source>What stands at character {place} is none of the options.</source>
        <translation>Was bei Zeichen {place} steht, ist keine der Optionen.</translation>
    </message>
    <message>
        <source>The filter is not understood.</source>
        <translation>Der Filter ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Type amounts, as 100..500, &gt;1000 or &lt;&gt;0.</source>
        <translation>Beträge eingeben, z. B. 100..500, &gt;1000 oder &lt;&gt;0.</translation>
    </message>
    <message>
        <source>Type whole numbers, as 1..5, &gt;3 or &lt;&gt;0.</source>
        <translation>Ganze Zahlen eingeben, z. B. 1..5, &gt;3 oder &lt;&gt;0.</translation>
    </message>
    <message>
        <source>Type days, t for today, or ranges, as t-7..t.</source>
        <translation>Tage eingeben, h für heute, oder Bereiche, z. B. h-7..h.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>ja oder nein eingeben.</translation>
    </message>
    <message>
        <source>Type one of the options, several with | between them, &apos;&apos; for blank.</source>
        <translation>Eine der Optionen eingeben, mehrere mit | dazwischen, &apos;&apos; für leer.</translation>
    </message>
    <message>
        <source>Type codes, C*, A..M, &lt;&gt;X, or X|Y; &apos;&apos; for blank.</source>
        <translation>Codes eingeben, C*, A..M, &lt;&gt;X oder X|Y; &apos;&apos; für leer.</translation>
    </message>
    <message>
        <source>Type a text, Ha*, @*ltd*, A..M, &lt;&gt;X, or X|Y; &apos;&apos; for blank.</source>
        <translation>Text eingeben, Ha*, @*gmbh*, A..M, &lt;&gt;X oder X|Y; &apos;&apos; für leer.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>t</source>
        <comment>today, in filters of days</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
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
        <translation>Zeigt die Zeilen mit all diesen Wörtern an. Esc zeigt wieder alle an.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Shows the rows without these filters (Ctrl+Shift+A)</source>
        <translation>Zeigt die Zeilen ohne diese Filter an (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
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
        <translation>Zeigt alle Vorschläge an.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation>{column} filtern</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Tandem</source>
        <translation>Willkommen bei Tandem</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>An invented company with customers, accounts and figures. Nothing in it touches your own data.</source>
        <translation>Ein erfundener Mandant mit Debitoren, Firmen und Zahlen. Ihre eigenen Daten berührt er nicht.</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Company</source>
        <translation>De&amp;momandanten öffnen</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Ihre eigenen Dateien</translation>
    </message>
    <message>
        <source>A new company, filled from what Dynamics NAV and Dynamics CRM export: CSV or Excel.</source>
        <translation>Ein neuer Mandant, gefüllt aus Exporten von Dynamics NAV und Dynamics CRM: CSV oder Excel.</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Da&amp;teien importieren…</translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation>Eine gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>Work on the data of your team. Whoever keeps your PostgreSQL server knows the two addresses.</source>
        <translation>Arbeiten Sie mit den Daten Ihres Teams. Wer Ihren PostgreSQL-Server betreut, kennt die beiden Adressen.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>There is no company of your own yet on this computer. How would you like to begin?</source>
        <translation>Auf diesem Computer gibt es noch keinen eigenen Mandanten. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Enter the addresses of both databases first.</source>
        <translation>Geben Sie zuerst die Adressen beider Datenbanken ein.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Search box</source>
        <translation>Suchfeld</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Nächstes oder voriges Ergebnis</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Close the results, empty the box, leave it</source>
        <translation>Ergebnisse schließen, Feld leeren, Feld verlassen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Open or edit the record</source>
        <translation>Datensatz öffnen oder bearbeiten</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Erste oder letzte Zeile</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows with headings</source>
        <translation>Ausgewählte Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>Menü der Spalte</translation>
    </message>
    <message>
        <source>From the filter to the list</source>
        <translation>Vom Filter zur Liste</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>From the filter row to the list</source>
        <translation>Von der Filterzeile zur Liste</translation>
    </message>
    <message>
        <source>Cards and fields</source>
        <translation>Karten und Felder</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Nächstes oder voriges Feld</translation>
    </message>
    <message>
        <source>Give the edits up</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Windows of Dynamics CRM and lists beside the main window</source>
        <translation>Fenster von Dynamics CRM und Listen neben dem Hauptfenster</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and Close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Next FastTab</source>
        <translation>Nächstes Inforegister</translation>
    </message>
    <message>
        <source>Previous FastTab</source>
        <translation>Voriges Inforegister</translation>
    </message>
    <message>
        <source>Collapse FastTab</source>
        <translation>Inforegister zuklappen</translation>
    </message>
    <message>
        <source>Collapse the Ribbon</source>
        <translation>Menüband reduzieren</translation>
    </message>
    <message>
        <source>Open the coupled customer in Dynamics NAV</source>
        <translation>Gekoppelten Debitor in Dynamics NAV öffnen</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics NAV</source>
        <translation>Debitor in Dynamics NAV erstellen</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialoge</translation>
    </message>
    <message>
        <source>The button that stands out</source>
        <translation>Die hervorgehobene Schaltfläche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Fields of salespeople</source>
        <translation>Felder von Verkäufern</translation>
    </message>
    <message>
        <source>Fields of accounts</source>
        <translation>Felder von Firmen</translation>
    </message>
    <message>
        <source>Fields of opportunities</source>
        <translation>Felder von Verkaufschancen</translation>
    </message>
    <message>
        <source>Fields of quotes</source>
        <translation>Felder von Angeboten</translation>
    </message>
    <message>
        <source>Fields of cases</source>
        <translation>Felder von Anfragen</translation>
    </message>
    <message>
        <source>Fields of customers</source>
        <translation>Felder von Debitoren</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Keine Seite enthält all diese Wörter.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The customer {} is back. It is not coupled.</source>
        <translation>Der Debitor {} ist wieder da. Er ist nicht gekoppelt.</translation>
    </message>
    <message>
        <source>The salesperson {} is back. It is not coupled.</source>
        <translation>Der Verkäufer {} ist wieder da. Er ist nicht gekoppelt.</translation>
    </message>
    <message>
        <source>The account {} is back. It is not coupled.</source>
        <translation>Die Firma {} ist wieder da. Sie ist nicht gekoppelt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Update from file</source>
        <translation>Aus Datei aktualisiert</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Datensatz erstellt</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Datensatz geändert</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Datensatz gelöscht</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>Datensatz wiederhergestellt</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Whose changes are shown</source>
        <translation>Wessen Änderungen angezeigt werden</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Show in &amp;Log</source>
        <translation>Im &amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Nothing is known yet of changes of this record.</source>
        <translation>Von Änderungen dieses Datensatzes ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>This was not done by a job of the Synchronization Log.</source>
        <translation>Das stammt nicht aus einem Vorgang des Synchronisierungsprotokolls.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Customers (Dynamics NAV)</source>
        <translation>Debitoren (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Accounts (Dynamics CRM)</source>
        <translation>Firmen (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers (Dynamics NAV)</source>
        <translation>Verkäufer/Einkäufer (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Users (Dynamics CRM)</source>
        <translation>Benutzer (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Customer Ledger Entries (Dynamics NAV)</source>
        <translation>Debitorenposten (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Opportunities (Dynamics CRM)</source>
        <translation>Verkaufschancen (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Quotes (Dynamics CRM)</source>
        <translation>Angebote (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Cases (Dynamics CRM)</source>
        <translation>Anfragen (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
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
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No column of the file is mapped to {field}, which every record needs.</source>
        <translation>Keine Spalte der Datei ist {field} zugeordnet; jeder Datensatz braucht dieses Feld.</translation>
    </message>
    <message>
        <source>{field} is blank; every record needs one.</source>
        <translation>{field} ist leer; jeder Datensatz braucht einen Wert.</translation>
    </message>
    <message>
        <source>The text has {length} characters; {field} holds at most {limit}.</source>
        <translation>Der Text hat {length} Zeichen; {field} fasst höchstens {limit}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be this; it can be: {other}.</source>
        <translation>{field} kann das nicht sein; möglich ist: {other}.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>This can be read as two different amounts; write it with two decimals.</source>
        <translation>Das kann als zwei verschiedene Beträge gelesen werden; schreiben Sie ihn mit zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be stored.</source>
        <translation>Der Text enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>This is not a GUID.</source>
        <translation>Das ist keine GUID.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This can be read as two different days; write it with the year first, as in 2026-03-04.</source>
        <translation>Das kann als zwei verschiedene Tage gelesen werden; schreiben Sie das Jahr zuerst, z. B. 2026-03-04.</translation>
    </message>
    <message>
        <source>{field} knows no such code or name.</source>
        <translation>{field} kennt keinen solchen Code oder Namen.</translation>
    </message>
    <message>
        <source>There is no such account in Dynamics CRM.</source>
        <translation>Eine solche Firma gibt es in Dynamics CRM nicht.</translation>
    </message>
    <message>
        <source>Several accounts bear this name; write the GUID of the one that is meant.</source>
        <translation>Mehrere Firmen tragen diesen Namen; schreiben Sie die GUID der gemeinten.</translation>
    </message>
    <message>
        <source>There is no customer of this number.</source>
        <translation>Es gibt keinen Debitor mit dieser Nummer.</translation>
    </message>
    <message>
        <source>A record of the status “{other}” can&apos;t have this status reason.</source>
        <translation>Ein Datensatz mit dem Status „{other}“ kann diesen Statusgrund nicht haben.</translation>
    </message>
    <message>
        <source>Line {other} has the same {field} with other values.</source>
        <translation>Zeile {other} hat dasselbe in {field}, aber andere Werte.</translation>
    </message>
    <message>
        <source>This record is there already: {other}.</source>
        <translation>Diesen Datensatz gibt es schon: {other}.</translation>
    </message>
    <message>
        <source>The line has more values than there are headings; its values may have shifted.</source>
        <translation>Die Zeile hat mehr Werte, als es Überschriften gibt; ihre Werte sind vielleicht verschoben.</translation>
    </message>
    <message>
        <source>A quotation mark is opened on this line and never closed; it takes in the rest of the file.</source>
        <translation>In dieser Zeile wird ein Anführungszeichen geöffnet und nie geschlossen; es umfasst den Rest der Datei.</translation>
    </message>
    <message>
        <source>The column is left out: it is mapped to no field.</source>
        <translation>Die Spalte wird ausgelassen: Sie ist keinem Feld zugeordnet.</translation>
    </message>
    <message>
        <source>The amount is in {other}; it is left out, because {field} is kept in another currency.</source>
        <translation>Der Betrag ist in {other}; er wird ausgelassen, weil {field} in einer anderen Währung geführt wird.</translation>
    </message>
    <message>
        <source>No user of Dynamics CRM goes by this; {field} stays blank.</source>
        <translation>Kein Benutzer von Dynamics CRM heißt so; {field} bleibt leer.</translation>
    </message>
    <message>
        <source>The line says the same as line {other}; it is left out.</source>
        <translation>Die Zeile sagt dasselbe wie Zeile {other}; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Line {other} has the same name with other values; both go in.</source>
        <translation>Zeile {other} hat denselben Namen mit anderen Werten; beide werden importiert.</translation>
    </message>
    <message>
        <source>Line {other} has the same {field} with other values; both go in.</source>
        <translation>Zeile {other} hat dasselbe in {field}, aber andere Werte; beide werden importiert.</translation>
    </message>
    <message>
        <source>There is a record of this name already: {other}. This one goes in beside it.</source>
        <translation>Es gibt schon einen Datensatz mit diesem Namen: {other}. Dieser kommt daneben hinzu.</translation>
    </message>
    <message>
        <source>The line has fewer values than there are headings; the last fields stay blank.</source>
        <translation>Die Zeile hat weniger Werte, als es Überschriften gibt; die letzten Felder bleiben leer.</translation>
    </message>
    <message>
        <source>No country goes by this name; it goes in as it is, but can&apos;t be synchronized.</source>
        <translation>Kein Land heißt so; der Wert wird unverändert importiert, kann aber nicht synchronisiert werden.</translation>
    </message>
    <message>
        <source>Read as “{other}”.</source>
        <translation>Gelesen als „{other}“.</translation>
    </message>
    <message>
        <source>The spaces around the text are left out.</source>
        <translation>Die Leerzeichen um den Text werden ausgelassen.</translation>
    </message>
    <message>
        <source>The column only served the export and is left out.</source>
        <translation>Die Spalte diente nur dem Export und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Records without a number get the next ones of the number series {other}.</source>
        <translation>Datensätze ohne Nummer erhalten die nächsten der Nummernserie {other}.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say {field}; it becomes “{other}”.</source>
        <translation>Die Datei nennt {field} nicht; der Wert wird „{other}“.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Delete Coupling…</source>
        <translation>Kopplung löschen…</translation>
    </message>
    <message>
        <source>Synchronize Now…</source>
        <translation>Jetzt synchronisieren…</translation>
    </message>
    <message>
        <source>Open Salesperson</source>
        <translation>Verkäufer öffnen</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Firmenstatistik aktualisieren</translation>
    </message>
    <message>
        <source>Create Account in Dynamics CRM</source>
        <translation>Firma in Dynamics CRM erstellen</translation>
    </message>
    <message>
        <source>Set Up Coupling…</source>
        <translation>Kopplung einrichten…</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>Gelöschter Datensatz</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Keine Entsprechung</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Gelöschte Datensätze</translation>
    </message>
    <message>
        <source>Salespeople</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>%1 was cut off: Dynamics CRM stopped answering. Try again once it answers, and it is settled.</source>
        <translation>%1 wurde unterbrochen: Dynamics CRM antwortete nicht mehr. Versuchen Sie es erneut, sobald es antwortet; dann wird es bereinigt.</translation>
    </message>
    <message>
        <source>%1 fields have new values in both systems: %2. Choose which ones to keep.</source>
        <translation>%1 Felder haben in beiden Systemen neue Werte: %2. Wählen Sie, welche bleiben.</translation>
    </message>
    <message>
        <source>Dynamics CRM has the new values, Dynamics NAV has not.</source>
        <translation>Dynamics CRM hat die neuen Werte, Dynamics NAV nicht.</translation>
    </message>
    <message>
        <source>Dynamics CRM holds neither the old nor the new values. Compare the two records.</source>
        <translation>Dynamics CRM hat weder die alten noch die neuen Werte. Vergleichen Sie die beiden Datensätze.</translation>
    </message>
    <message>
        <source>It was cut off, and nothing was written.</source>
        <translation>Es wurde unterbrochen, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>How many customers it concerns</source>
        <translation>Wie viele Debitoren es betrifft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Nothing of this kind waits, or nothing that holds these words.</source>
        <translation>Nichts dieser Art wartet, oder nichts mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing waits for anybody</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>What needs a decision, failed or does not fit comes here by itself.</source>
        <translation>Was eine Entscheidung braucht, fehlschlug oder nicht passt, kommt von selbst hierher.</translation>
    </message>
    <message>
        <source>The inbox could not be read</source>
        <translation>Der Eingang konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>JobNotice</name>
    <message>
        <source>Tell When a Long Job &amp;Ends</source>
        <translation>&amp;Ende langer Vorgänge melden</translation>
    </message>
    <message>
        <source>Quietly, and only while another program is in front.</source>
        <translation>Lautlos, und nur solange ein anderes Programm im Vordergrund ist.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>It could not be finished. The window says why.</source>
        <translation>Der Vorgang konnte nicht beendet werden. Das Fenster zeigt den Grund.</translation>
    </message>
    <message>
        <source>It is finished. The window shows the result.</source>
        <translation>Der Vorgang ist beendet. Das Fenster zeigt das Ergebnis.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>LedgerEntries</name>
    <message>
        <source>Posting Date</source>
        <translation>Buchungsdatum</translation>
    </message>
    <message>
        <source>Document Type</source>
        <translation>Belegart</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Belegnr.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Currency Code</source>
        <translation>Währungscode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount (LCY)</source>
        <translation>Betrag (MW)</translation>
    </message>
    <message>
        <source>Remaining Amt. (LCY)</source>
        <translation>Restbetrag (MW)</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Entry No.</source>
        <translation>Lfd. Nr.</translation>
    </message>
</context>
<context>
    <name>LedgerWindow</name>
    <message>
        <source>Customer Ledger Entries</source>
        <translation>Debitorenposten</translation>
    </message>
    <message>
        <source>Nothing has been posted on this customer.</source>
        <translation>Für diesen Debitor ist nichts gebucht.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show the Undo</source>
        <translation>Rücknahme anzeigen</translation>
    </message>
    <message>
        <source>Takes back %1 of %2 by %3</source>
        <translation>Nimmt zurück: %1 vom %2 von %3</translation>
    </message>
    <message>
        <source>Show That Job</source>
        <translation>Diesen Vorgang anzeigen</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>There is no customer %1 here.</source>
        <translation>Den Debitor %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Die Firma %1 gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>S&amp;palten auswählen…</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;Selection…</source>
        <translation>Auswah&amp;l exportieren…</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile aus.</translation>
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
        <translation>{list} exportieren</translation>
    </message>
    <message>
        <source>Exporting {list}</source>
        <translation>{list} wird exportiert</translation>
    </message>
    <message>
        <source>Copying Rows</source>
        <translation>Zeilen werden kopiert</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>&amp;Spalten auswählen…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Filter to This Value</source>
        <translation>Nach diesem &amp;Wert filtern</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Export des Protokolls</translation>
    </message>
    <message>
        <source>Synchronization Log</source>
        <translation>Synchronisierungsprotokoll</translation>
    </message>
    <message>
        <source>Export Synchronization Log</source>
        <translation>Synchronisierungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Old Value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New Value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Written Value</source>
        <translation>Geschriebener Wert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Written values</source>
        <translation>Geschriebene Werte</translation>
    </message>
    <message>
        <source>Set Up Coupling</source>
        <translation>Kopplung einrichten</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Firma erstellen</translation>
    </message>
    <message>
        <source>Create Customer</source>
        <translation>Debitor erstellen</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Kopplung löschen</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Firmenstatistik aktualisieren</translation>
    </message>
    <message>
        <source>Couple Salesperson</source>
        <translation>Verkäufer koppeln</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Undone %1 by %2</source>
        <translation>Zurückgenommen %1 von %2</translation>
    </message>
    <message>
        <source>Partly undone %1 by %2</source>
        <translation>Teilweise zurückgenommen %1 von %2</translation>
    </message>
    <message>
        <source>NAV to CRM</source>
        <translation>NAV an CRM</translation>
    </message>
    <message>
        <source>CRM to NAV</source>
        <translation>CRM an NAV</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Coupling ended</source>
        <translation>Kopplung beendet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>Dynamics CRM did not answer</source>
        <translation>Dynamics CRM antwortete nicht</translation>
    </message>
    <message>
        <source>Dynamics CRM stopped answering in the middle</source>
        <translation>Dynamics CRM antwortete mittendrin nicht mehr</translation>
    </message>
    <message>
        <source>one of its records was deleted</source>
        <translation>einer der Datensätze wurde gelöscht</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>ein Wert passt nicht</translation>
    </message>
    <message>
        <source>the salesperson is not coupled</source>
        <translation>der Verkäufer ist nicht gekoppelt</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>der Debitor ist gesperrt</translation>
    </message>
    <message>
        <source>the account takes no part in the integration</source>
        <translation>die Firma nimmt nicht an der Integration teil</translation>
    </message>
    <message>
        <source>the account is coupled to another customer</source>
        <translation>die Firma ist mit einem anderen Debitor gekoppelt</translation>
    </message>
    <message>
        <source>the customer is coupled already</source>
        <translation>der Debitor ist bereits gekoppelt</translation>
    </message>
    <message>
        <source>coupled to a deleted record</source>
        <translation>mit gelöschtem Datensatz gekoppelt</translation>
    </message>
    <message>
        <source>not coupled</source>
        <translation>nicht gekoppelt</translation>
    </message>
    <message>
        <source>the record does not exist any more</source>
        <translation>der Datensatz ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation>ein Wert ist nicht zulässig</translation>
    </message>
    <message>
        <source>the integration solution is not installed</source>
        <translation>die Integrationslösung ist nicht installiert</translation>
    </message>
    <message>
        <source>the integration is not enabled</source>
        <translation>die Integration ist nicht aktiviert</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>die Datenbank konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
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
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>LogCommands</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>Take back what is selected: a job, records, or single values.</source>
        <translation>Nimmt zurück, was ausgewählt ist: einen Vorgang, Datensätze oder einzelne Werte.</translation>
    </message>
    <message>
        <source>Undo &amp;Job…</source>
        <translation>Vor&amp;gang zurücknehmen…</translation>
    </message>
    <message>
        <source>Take back everything that the job wrote.</source>
        <translation>Nimmt alles zurück, was der Vorgang geschrieben hat.</translation>
    </message>
    <message>
        <source>Take back what was written to the selected records.</source>
        <translation>Nimmt zurück, was in die ausgewählten Datensätze geschrieben wurde.</translation>
    </message>
    <message>
        <source>Take back the selected values of this record alone.</source>
        <translation>Nimmt nur die ausgewählten Werte dieses Datensatzes zurück.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>De&amp;bitor</translation>
    </message>
    <message>
        <source>Open the customer of the record.</source>
        <translation>Öffnet den Debitor des Datensatzes.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Open the account of the record.</source>
        <translation>Öffnet die Firma des Datensatzes.</translation>
    </message>
    <message>
        <source>Und&amp;o Records…</source>
        <translation>&amp;Datensätze zurücknehmen…</translation>
    </message>
    <message>
        <source>Undo Va&amp;lues…</source>
        <translation>Wer&amp;te zurücknehmen…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Write the jobs that are shown to a file, value by value.</source>
        <translation>Schreibt die angezeigten Vorgänge in eine Datei, Wert für Wert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Wählen Sie zuerst einen Vorgang aus.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>Nothing of it is left to be taken back.</source>
        <translation>Davon ist nichts mehr zurückzunehmen.</translation>
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
        <translation>Nr. oder Name eines Debitors.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name of an account.</source>
        <translation>Name einer Firma.</translation>
    </message>
    <message>
        <source>%1 Esc shows all again.</source>
        <translation>%1 Esc zeigt wieder alle an.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who started the job.</source>
        <translation>Wer den Vorgang gestartet hat.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What the job did.</source>
        <translation>Was der Vorgang getan hat.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>Was daraus wurde.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all jobs again.</source>
        <translation>Zeigt wieder alle Vorgänge an.</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Mit Fehlschlägen</translation>
    </message>
    <message>
        <source>Cut off or running</source>
        <translation>Unterbrochen oder laufend</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>LogLists</name>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Synchronization Log</source>
        <translation>Synchronisierungsprotokoll</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Records of the job</source>
        <translation>Datensätze des Vorgangs</translation>
    </message>
    <message>
        <source>Values that were written</source>
        <translation>Geschriebene Werte</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Nothing has been synchronized yet.</source>
        <translation>Es wurde noch nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Nothing has been done to this customer yet.</source>
        <translation>Für diesen Debitor wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>No job fits these filters. Clear shows all again.</source>
        <translation>Kein Vorgang passt zu diesen Filtern. „Leeren“ zeigt wieder alle an.</translation>
    </message>
    <message>
        <source>No record of this job had to be written.</source>
        <translation>Kein Datensatz dieses Vorgangs musste geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>LookupEdit</name>
    <message>
        <source>Look up %1</source>
        <translation>%1 nachschlagen</translation>
    </message>
    <message>
        <source>Look up (F4)</source>
        <translation>Nachschlagen (F4)</translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation>Vorschläge für %1</translation>
    </message>
</context>
<context>
    <name>MachineChanges</name>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>Links open Tandem from now on.</source>
        <translation>Links öffnen ab jetzt Tandem.</translation>
    </message>
    <message>
        <source>Links don&apos;t open Tandem any more.</source>
        <translation>Links öffnen Tandem nicht mehr.</translation>
    </message>
    <message>
        <source>Tandem is in the menu of applications, and links open it.</source>
        <translation>Tandem steht im Anwendungsmenü, und Links öffnen es.</translation>
    </message>
    <message>
        <source>Tandem is out of the menu, and links don&apos;t open it any more.</source>
        <translation>Tandem steht nicht mehr im Anwendungsmenü, und Links öffnen es nicht mehr.</translation>
    </message>
    <message>
        <source>Your data were not touched. They stay in %1, the log in %2.</source>
        <translation>Ihre Daten wurden nicht angerührt. Sie bleiben in %1, das Protokoll in %2.</translation>
    </message>
    <message>
        <source>Writes the file %1</source>
        <translation>Schreibt die Datei %1</translation>
    </message>
    <message>
        <source>Removes the file %1</source>
        <translation>Entfernt die Datei %1</translation>
    </message>
    <message>
        <source>Sets in the registry %1 %2 to %3</source>
        <translation>Setzt in der Registrierung %1 %2 auf %3</translation>
    </message>
    <message>
        <source>(Default)</source>
        <translation>(Standard)</translation>
    </message>
    <message>
        <source>Removes from the registry %1</source>
        <translation>Entfernt aus der Registrierung %1</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Ruft %1 auf</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;Close</source>
        <translation>Speichern und s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktual&amp;isieren</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Näc&amp;hster</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Filter Ro&amp;w</source>
        <translation>Filterz&amp;eile</translation>
    </message>
    <message>
        <source>F&amp;ilter to This Value</source>
        <translation>Nach diesem &amp;Wert filtern</translation>
    </message>
    <message>
        <source>Next Fast&amp;Tab</source>
        <translation>Nächstes Infore&amp;gister</translation>
    </message>
    <message>
        <source>Previous FastTa&amp;b</source>
        <translation>V&amp;origes Inforegister</translation>
    </message>
    <message>
        <source>C&amp;ollapse FastTab</source>
        <translation>Inforegister zu&amp;klappen</translation>
    </message>
    <message>
        <source>F&amp;actBox Pane</source>
        <translation>Infobo&amp;xbereich</translation>
    </message>
</context>
<context>
    <name>MainRibbon</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Aktionen</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>&amp;Navigieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>MainTools</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read customers, accounts … from a file.</source>
        <translation>Liest Debitoren, Firmen … aus einer Datei.</translation>
    </message>
    <message>
        <source>&amp;Update from File…</source>
        <translation>Aus Datei &amp;aktualisieren…</translation>
    </message>
    <message>
        <source>Take over this week&apos;s export of NAV or CRM, after looking at what it changes.</source>
        <translation>Übernimmt den Export dieser Woche aus NAV oder CRM, nachdem Sie gesehen haben, was er ändert.</translation>
    </message>
    <message>
        <source>Ex&amp;port Changes…</source>
        <translation>Änderungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write what was changed here to a file that Dynamics NAV or Dynamics CRM takes back.</source>
        <translation>Schreibt, was hier geändert wurde, in eine Datei, die Dynamics NAV oder Dynamics CRM übernimmt.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the card with its statistics and the figures of Dynamics CRM.</source>
        <translation>Druckt die Karte mit ihrer Statistik und den Zahlen aus Dynamics CRM.</translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation>Druck&amp;vorschau</translation>
    </message>
    <message>
        <source>Look at the pages of the card before they are printed.</source>
        <translation>Zeigt die Seiten der Karte, bevor sie gedruckt werden.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Write the card to a PDF file.</source>
        <translation>Schreibt die Karte in eine PDF-Datei.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Field &amp;Mapping…</source>
        <translation>&amp;Feldzuordnung…</translation>
    </message>
    <message>
        <source>Which fields go where, and what stands for which code.</source>
        <translation>Welche Felder wohin gehen und was für welchen Code steht.</translation>
    </message>
    <message>
        <source>&amp;Deleted Records…</source>
        <translation>&amp;Gelöschte Datensätze…</translation>
    </message>
    <message>
        <source>Customers, salespeople and accounts that were deleted, to be brought back.</source>
        <translation>Gelöschte Debitoren, Verkäufer und Firmen, zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Check Database…</source>
        <translation>&amp;Datenbank prüfen…</translation>
    </message>
    <message>
        <source>Look whether everything that must always hold does.</source>
        <translation>Prüft, ob alles stimmt, was immer stimmen muss.</translation>
    </message>
    <message>
        <source>&amp;Register Links…</source>
        <translation>&amp;Links registrieren…</translation>
    </message>
    <message>
        <source>Have navcrm:// links in mails and notes open Tandem, or take that back.</source>
        <translation>Lässt navcrm://-Links in E-Mails und Notizen Tandem öffnen, oder nimmt das zurück.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>All keys, to be searched, copied and printed.</source>
        <translation>Alle Tasten, zum Suchen, Kopieren und Drucken.</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>&amp;Info zu Tandem</translation>
    </message>
    <message>
        <source>There is no card here to print. Choose a customer first.</source>
        <translation>Hier gibt es keine Karte zum Drucken. Wählen Sie zuerst einen Debitor.</translation>
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
        <translation>Tandem verwendet diese Sprache ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ManyCustomers</name>
    <message>
        <source>Block Customers</source>
        <translation>Debitoren sperren</translation>
    </message>
    <message>
        <source>Unblock Customers</source>
        <translation>Debitoren entsperren</translation>
    </message>
    <message>
        <source>Change Salesperson</source>
        <translation>Verkäufer ändern</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>%1 of %2 customers were changed.</source>
        <translation>%1 von %2 Debitoren wurden geändert.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after the %n selected customer(s)?</source>
        <translation>
            <numerusform>Wer betreut den ausgewählten Debitor?</numerusform>
            <numerusform>Wer betreut die %n ausgewählten Debitoren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were changed.</source>
        <translation>
            <numerusform>%Ln Debitor wurde geändert.</numerusform>
            <numerusform>%Ln Debitoren wurden geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>To CRM</source>
        <translation>An CRM</translation>
    </message>
    <message>
        <source>To NAV</source>
        <translation>An NAV</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>nimmt teil</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>ManyParts</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Specifies which of the records are listed.</source>
        <translation>Gibt an, welche der Datensätze aufgelistet sind.</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>Space leaves a record out or takes it in again.</source>
        <translation>Die Leertaste lässt einen Datensatz aus oder nimmt ihn wieder auf.</translation>
    </message>
</context>
<context>
    <name>ManyTable</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Too Long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Kürzen</translation>
    </message>
</context>
<context>
    <name>MappingDetails</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>Aktivie&amp;rt</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Specifies whether the field is compared and synchronized.</source>
        <translation>Gibt an, ob das Feld verglichen und synchronisiert wird.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>Stan&amp;dard</translation>
    </message>
    <message>
        <source>Sets this mapping as the program brings it along.</source>
        <translation>Setzt diese Zuordnung so, wie das Programm sie mitbringt.</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>R&amp;ichtung</translation>
    </message>
    <message>
        <source>Specifies which system may be written.</source>
        <translation>Gibt an, in welches System geschrieben werden darf.</translation>
    </message>
    <message>
        <source>&amp;Too Long</source>
        <translation>Z&amp;u lang</translation>
    </message>
    <message>
        <source>Specifies what happens to a text that the other system can&apos;t hold: Refuse keeps the record from being written until the text is shortened, Truncate cuts it, and the preview shows what is left.</source>
        <translation>Gibt an, was mit einem Text geschieht, den das andere System nicht fasst: „Ablehnen“ verhindert das Schreiben des Datensatzes, bis der Text gekürzt ist; „Kürzen“ schneidet ihn ab, und die Vorschau zeigt, was bleibt.</translation>
    </message>
    <message>
        <source>Specifies a value that is always written, whatever the other system holds; blank: none.</source>
        <translation>Gibt einen Wert an, der immer geschrieben wird, was auch immer das andere System enthält; leer: keiner.</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>&amp;Konstante</translation>
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
        <translation>Tabelle {} öffnen</translation>
    </message>
</context>
<context>
    <name>MappingFrame</name>
    <message>
        <source>Field Mapping</source>
        <translation>Feldzuordnung</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Conversion Tables</source>
        <translation>Umsetzungstabellen</translation>
    </message>
    <message>
        <source>&amp;What This Would Mean…</source>
        <translation>Aus&amp;wirkungen…</translation>
    </message>
    <message>
        <source>Compares all coupled records under the mapping as it stands here. Nothing is written.</source>
        <translation>Vergleicht alle gekoppelten Datensätze nach der Zuordnung, wie sie hier steht. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Field Mapping: Customer – Account</source>
        <translation>Feldzuordnung: Debitor – Firma</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Customer Field</source>
        <translation>Debitorenfeld</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Account Field</source>
        <translation>Firmenfeld</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Too Long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <translation>{}, geändert</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>The mapping says which customer field goes with which account field, in which direction, and which Dynamics CRM value stands for which code.</source>
        <translation>Die Zuordnung sagt, welches Debitorenfeld zu welchem Firmenfeld gehört, in welcher Richtung, und welcher Dynamics CRM-Wert für welchen Code steht.</translation>
    </message>
    <message>
        <source>Field &amp;Mapping…</source>
        <translation>&amp;Feldzuordnung…</translation>
    </message>
    <message>
        <source>Field Mapping…</source>
        <translation>Feldzuordnung…</translation>
    </message>
    <message>
        <source>%1 of %2 fields are enabled.</source>
        <translation>%1 von %2 Feldern sind aktiviert.</translation>
    </message>
    <message>
        <source>Changed from the defaults.</source>
        <translation>Weicht vom Standard ab.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>File Column</source>
        <translation>Dateispalte</translation>
    </message>
    <message>
        <source>Sample Values</source>
        <translation>Beispielwerte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Spalten der Datei und ihre Felder</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Feld für %1</translation>
    </message>
    <message>
        <source>Field Mappings</source>
        <translation>Feldzuordnungen</translation>
    </message>
</context>
<context>
    <name>MatchBasedCoupling</name>
    <message>
        <source>%1 of %2 customers were coupled.</source>
        <translation>%1 von %2 Debitoren wurden gekoppelt.</translation>
    </message>
    <message>
        <source>Coupling completed.</source>
        <translation>Kopplung abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Customer</source>
        <translation>Debitor öffnen</translation>
    </message>
    <message>
        <source>Show New State</source>
        <translation>Neuen Stand anzeigen</translation>
    </message>
    <message>
        <source>Choose Another Account</source>
        <translation>Andere Firma wählen</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Dynamics NAV Customer</source>
        <translation>Dynamics NAV-Debitor</translation>
    </message>
    <message>
        <source>Dynamics CRM Account</source>
        <translation>Dynamics CRM-Firma</translation>
    </message>
    <message>
        <source>Fields of the Pair</source>
        <translation>Felder des Paars</translation>
    </message>
    <message>
        <source>No pair can be coupled.</source>
        <translation>Kein Paar kann gekoppelt werden.</translation>
    </message>
    <message>
        <source>1 pair will be coupled.</source>
        <translation>1 Paar wird gekoppelt.</translation>
    </message>
    <message>
        <source>%1 pairs will be coupled.</source>
        <translation>%1 Paare werden gekoppelt.</translation>
    </message>
    <message>
        <source>No value is written on either side.</source>
        <translation>Auf keiner Seite wird ein Wert geschrieben.</translation>
    </message>
    <message>
        <source>No value is written: nothing has to change.</source>
        <translation>Es wird kein Wert geschrieben: Nichts muss sich ändern.</translation>
    </message>
    <message>
        <source>1 value will be written in Dynamics CRM</source>
        <translation>1 Wert wird in Dynamics CRM geschrieben</translation>
    </message>
    <message>
        <source>%1 values will be written in Dynamics CRM</source>
        <translation>%1 Werte werden in Dynamics CRM geschrieben</translation>
    </message>
    <message>
        <source>1 value will be written in Dynamics NAV</source>
        <translation>1 Wert wird in Dynamics NAV geschrieben</translation>
    </message>
    <message>
        <source>%1 values will be written in Dynamics NAV</source>
        <translation>%1 Werte werden in Dynamics NAV geschrieben</translation>
    </message>
    <message>
        <source>None of them replaces a value.</source>
        <translation>Keiner davon ersetzt einen Wert.</translation>
    </message>
    <message>
        <source>1 of them replaces a value; the log keeps it.</source>
        <translation>1 davon ersetzt einen Wert; das Protokoll bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>%1 of them replace a value; the log keeps those.</source>
        <translation>%1 davon ersetzen einen Wert; das Protokoll bewahrt diese auf.</translation>
    </message>
    <message>
        <source>1 pair cannot be coupled as it is; the list says why.</source>
        <translation>1 Paar kann so nicht gekoppelt werden; die Liste nennt den Grund.</translation>
    </message>
    <message>
        <source>%1 pairs cannot be coupled as they are; the list says why.</source>
        <translation>%1 Paare können so nicht gekoppelt werden; die Liste nennt die Gründe.</translation>
    </message>
    <message>
        <source>1 field is left alone.</source>
        <translation>1 Feld bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 fields are left alone.</source>
        <translation>%1 Felder bleiben unberührt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Debitor</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Account City</source>
        <translation>Ort der Firma</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Match-Based Coupling</source>
        <translation>Abgleichsbasierte Kopplung</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>One account fits, and no other comes near it.</source>
        <translation>Eine Firma passt, und keine andere kommt ihr nahe.</translation>
    </message>
    <message>
        <source>One account may be meant. Look at it before you tick it.</source>
        <translation>Eine Firma könnte gemeint sein. Sehen Sie sie an, bevor Sie sie anhaken.</translation>
    </message>
    <message>
        <source>Several accounts, or several customers of one account, may be meant. Choose one.</source>
        <translation>Mehrere Firmen oder mehrere Debitoren einer Firma könnten gemeint sein. Wählen Sie.</translation>
    </message>
    <message>
        <source>No account is like the customer.</source>
        <translation>Keine Firma ähnelt dem Debitor.</translation>
    </message>
    <message>
        <source>You chose another account than was proposed.</source>
        <translation>Sie haben eine andere Firma als die vorgeschlagene gewählt.</translation>
    </message>
    <message>
        <source>You rejected the proposal. It is not coupled.</source>
        <translation>Sie haben den Vorschlag abgelehnt. Er wird nicht gekoppelt.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>no account has a like name, or the same phone or address</source>
        <translation>keine Firma hat einen ähnlichen Namen, dieselbe Telefonnummer oder Adresse</translation>
    </message>
    <message>
        <source>%1 accounts may be meant: %2</source>
        <translation>%1 Firmen könnten gemeint sein: %2</translation>
    </message>
    <message>
        <source>Choose one of the candidates.</source>
        <translation>Wählen Sie einen der Kandidaten.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Customer %1 may be the account %2, too.</source>
        <translation>Auch Debitor %1 könnte die Firma %2 sein.</translation>
    </message>
    <message>
        <source>The customers %1 may be the account %2, too.</source>
        <translation>Auch die Debitoren %1 könnten die Firma %2 sein.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics NAV Data</source>
        <translation>Ja – Dynamics NAV-Daten verwenden</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja – Dynamics CRM-Daten verwenden</translation>
    </message>
    <message>
        <source>Yes - Merge the Data</source>
        <translation>Ja – Daten zusammenführen</translation>
    </message>
    <message>
        <source>too weak: %1 (%2)</source>
        <translation>zu schwach: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MatchingWindow</name>
    <message>
        <source>Tick All &amp;Sure</source>
        <translation>Alle &amp;sicheren anhaken</translation>
    </message>
    <message>
        <source>Tick Sho&amp;wn</source>
        <translation>An&amp;gezeigte anhaken</translation>
    </message>
    <message>
        <source>U&amp;ntick All</source>
        <translation>Alle Häkchen &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Preview and Couple…</source>
        <translation>&amp;Vorschau und koppeln…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ticks every row that is sure.</source>
        <translation>Hakt jede sichere Zeile an.</translation>
    </message>
    <message>
        <source>Ticks the rows that the filter shows.</source>
        <translation>Hakt die Zeilen an, die der Filter anzeigt.</translation>
    </message>
    <message>
        <source>Takes all ticks away.</source>
        <translation>Entfernt alle Häkchen.</translation>
    </message>
    <message>
        <source>Comparing customers with accounts</source>
        <translation>Vergleich der Debitoren mit den Firmen</translation>
    </message>
    <message>
        <source>Tick the rows that you want to couple first.</source>
        <translation>Haken Sie zuerst die Zeilen an, die Sie koppeln möchten.</translation>
    </message>
    <message>
        <source>Left out, for they are coupled or blocked: %1 of %2 customers.</source>
        <translation>Ausgelassen, weil gekoppelt oder gesperrt: %1 von %2 Debitoren.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angehakt</translation>
    </message>
    <message>
        <source>Couplings were changed elsewhere. Rows of customers that are coupled by now will be refused.</source>
        <translation>Kopplungen wurden anderswo geändert. Zeilen von inzwischen gekoppelten Debitoren werden abgelehnt.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Show the next message.</source>
        <translation>Nächste Meldung anzeigen.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>MessagesButton</name>
    <message>
        <source>Everything that was said since the start (Ctrl+Shift+M).</source>
        <translation>Alles, was seit dem Start gemeldet wurde (Strg+Umschalt+M).</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Meldungen (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>MessagesWindow</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget all messages.</source>
        <translation>Alle Meldungen vergessen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Nothing has been said since the program was started.</source>
        <translation>Seit dem Programmstart wurde nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show fewer fields of %1</source>
        <translation>Weniger Felder von %1 anzeigen</translation>
    </message>
    <message>
        <source>Show more fields of %1</source>
        <translation>Mehr Felder von %1 anzeigen</translation>
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
        <translation>Treffer wird gesucht…</translation>
    </message>
    <message>
        <source>No account looks like this customer.</source>
        <translation>Keine Firma ähnelt diesem Debitor.</translation>
    </message>
    <message>
        <source>Couple to This Account…</source>
        <translation>Mit dieser Firma koppeln…</translation>
    </message>
</context>
<context>
    <name>OptionBox</name>
    <message>
        <source>Synchronize After Coupling</source>
        <translation>Nach Kopplung synchronisieren</translation>
    </message>
    <message>
        <source>Specifies whether mapped fields are copied once the records are coupled, and from which side.</source>
        <translation>Gibt an, ob zugeordnete Felder nach dem Koppeln kopiert werden, und von welcher Seite.</translation>
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
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Komplettlieferung</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Credit Memo</source>
        <translation>Gutschrift</translation>
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
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <translation>Zinsrechnung</translation>
    </message>
    <message>
        <source>Full Load</source>
        <translation>Komplettladung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Meinungsbildner</translation>
    </message>
    <message>
        <source>Information Provided</source>
        <translation>Informationen bereitgestellt</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
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
        <translation>Nein</translation>
    </message>
    <message>
        <source>No Charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>On Hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Out-Sold</source>
        <translation>Unterlegen</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teillieferung</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
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
        <translation>Problem gelöst</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Mahnung</translation>
    </message>
    <message>
        <source>Researching</source>
        <translation>In Recherche</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Überarbeitet</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Zulieferer</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Waiting for Details</source>
        <translation>Warten auf Details</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Will Call</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
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
        <translation>Start</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
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
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Verkäufer/Einkäufer</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Microsoft Dynamics CRM-Firmen</translation>
    </message>
    <message>
        <source>Synchronization Log</source>
        <translation>Synchronisierungsprotokoll</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM Connection Setup</source>
        <translation>Microsoft Dynamics CRM-Verbindungseinrichtung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Connection Setup</source>
        <translation>Verbindungseinrichtung</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>blank, becomes {new}</source>
        <translation>leer, wird {new}</translation>
    </message>
    <message>
        <source>{old}, replaced by {new}</source>
        <translation>{old}, ersetzt durch {new}</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Unexpected Error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Something went wrong that Tandem did not expect. Your work is kept; you can go on.</source>
        <translation>Etwas ist schiefgegangen, womit Tandem nicht gerechnet hat. Ihre Arbeit bleibt erhalten; Sie können weitermachen.</translation>
    </message>
    <message>
        <source>The details hold no data of your records. They were written to the log, too: %1</source>
        <translation>Die Details enthalten keine Daten aus Ihren Datensätzen. Sie stehen auch im Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>PreviewCells</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
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
        <translation>Bei letzter Synchronisierung</translation>
    </message>
    <message>
        <source>Since Then</source>
        <translation>Seither</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>changed in NAV</source>
        <translation>in NAV geändert</translation>
    </message>
    <message>
        <source>changed in CRM</source>
        <translation>in CRM geändert</translation>
    </message>
    <message>
        <source>changed alike</source>
        <translation>gleich geändert</translation>
    </message>
    <message>
        <source>left different</source>
        <translation>verschieden belassen</translation>
    </message>
    <message>
        <source>never synchronized</source>
        <translation>nie synchronisiert</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>in beiden geändert</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
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
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not coupled to a customer in Dynamics NAV</source>
        <translation>Nicht mit einem Debitor in Dynamics NAV gekoppelt</translation>
    </message>
    <message>
        <source>Coupled to the customer %1</source>
        <translation>Gekoppelt mit dem Debitor %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Customer Card</source>
        <translation>Debitorenkarte</translation>
    </message>
    <message>
        <source>Dynamics CRM could not be reached</source>
        <translation>Dynamics CRM war nicht erreichbar</translation>
    </message>
    <message>
        <source>Not coupled to Dynamics CRM</source>
        <translation>Nicht mit Dynamics CRM gekoppelt</translation>
    </message>
    <message>
        <source>Coupled to the account %1</source>
        <translation>Gekoppelt mit der Firma %1</translation>
    </message>
    <message>
        <source>Coupled to the account %1, synchronized last on %2</source>
        <translation>Gekoppelt mit der Firma %1, zuletzt synchronisiert am %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>%1 could not be printed: the printer did not take it.</source>
        <translation>%1 konnte nicht gedruckt werden: Der Drucker hat den Auftrag nicht angenommen.</translation>
    </message>
    <message>
        <source>The card was written to %1.</source>
        <translation>Die Karte wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Gedruckt am %1 von %2</translation>
    </message>
    <message>
        <source>Customer Statistics as of %1</source>
        <translation>Debitorenstatistik per %1</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (MW)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Auftragsbestand (MW)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Nicht fakt. Lieferungen (MW)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Offene Rechnungen (MW)</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Fakt. Vorauszahlungsbetrag (MW)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Gesamt (MW)</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditlimit (MW)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Überfällige Beträge (MW)</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Gesamtumsatz (MW)</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Est. revenue of open opportunities</source>
        <translation>Gesch. Umsatz offener Verkaufschancen</translation>
    </message>
    <message>
        <source>Active quotes</source>
        <translation>Aktive Angebote</translation>
    </message>
    <message>
        <source>Total of active quotes</source>
        <translation>Summe aktiver Angebote</translation>
    </message>
    <message>
        <source>Active cases</source>
        <translation>Aktive Anfragen</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>ProposalDetails</name>
    <message>
        <source>&amp;Use This Account</source>
        <translation>Diese Firma ver&amp;wenden</translation>
    </message>
    <message>
        <source>Takes the marked candidate as the account. Enter.</source>
        <translation>Nimmt den markierten Kandidaten als Firma. Eingabe.</translation>
    </message>
    <message>
        <source>&amp;Other Account…</source>
        <translation>&amp;Andere Firma…</translation>
    </message>
    <message>
        <source>Chooses any account from the list of all.</source>
        <translation>Wählt eine beliebige Firma aus der Liste aller.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Says that the proposal is wrong. Del in the table.</source>
        <translation>Sagt, dass der Vorschlag falsch ist. Entf in der Tabelle.</translation>
    </message>
    <message>
        <source>Open Cus&amp;tomer</source>
        <translation>De&amp;bitor öffnen</translation>
    </message>
    <message>
        <source>Shows the customer in the main window.</source>
        <translation>Zeigt den Debitor im Hauptfenster an.</translation>
    </message>
    <message>
        <source>Open &amp;Account</source>
        <translation>&amp;Firma öffnen</translation>
    </message>
    <message>
        <source>Shows the compared account in Dynamics CRM.</source>
        <translation>Zeigt die verglichene Firma in Dynamics CRM an.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Take Back &amp;Rejection</source>
        <translation>Ablehnung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Couple</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Comparing customers with accounts</source>
        <translation>Vergleich der Debitoren mit den Firmen</translation>
    </message>
    <message>
        <source>Propose Again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>All Uncoupled Customers</source>
        <translation>Alle nicht gekoppelten Debitoren</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>It was stopped before all customers were compared.</source>
        <translation>Abgebrochen, bevor alle Debitoren verglichen waren.</translation>
    </message>
    <message>
        <source>New customers come here by themselves. Differences between coupled records are synchronized.</source>
        <translation>Neue Debitoren kommen von selbst hierher. Abweichungen zwischen gekoppelten Datensätzen werden synchronisiert.</translation>
    </message>
    <message>
        <source>Every customer is coupled or blocked</source>
        <translation>Jeder Debitor ist gekoppelt oder gesperrt</translation>
    </message>
    <message>
        <source>Every selected customer is coupled or blocked. Look at the others, or close this window.</source>
        <translation>Jeder ausgewählte Debitor ist gekoppelt oder gesperrt. Sehen Sie sich die anderen an, oder schließen Sie dieses Fenster.</translation>
    </message>
    <message>
        <source>Nothing to couple in the selection</source>
        <translation>In der Auswahl ist nichts zu koppeln</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Debitoren</translation>
    </message>
    <message>
        <source>S&amp;ynchronize After Coupling</source>
        <translation>Nach Kopplung s&amp;ynchronisieren</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>%1 rows are selected</source>
        <translation>%1 Zeilen sind ausgewählt</translation>
    </message>
    <message>
        <source>What is chosen here is done for all of them.</source>
        <translation>Was hier gewählt wird, gilt für alle.</translation>
    </message>
    <message>
        <source>They have no way out in common. Choose one, or several of the same kind.</source>
        <translation>Sie haben keinen gemeinsamen Ausweg. Wählen Sie eine oder mehrere derselben Art.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>%1 was deleted meanwhile. It is no longer among the recent records.</source>
        <translation>%1 wurde inzwischen gelöscht und steht nicht mehr unter den zuletzt verwendeten Datensätzen.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Recen&amp;t</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts wurde geöffnet</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Takes the customer out of the integration.</source>
        <translation>Nimmt den Debitor aus der Integration.</translation>
    </message>
    <message>
        <source>U&amp;nblock</source>
        <translation>Entspe&amp;rren</translation>
    </message>
    <message>
        <source>Ch&amp;ange Salesperson…</source>
        <translation>Ver&amp;käufer ändern…</translation>
    </message>
    <message>
        <source>Gives the selected customers another salesperson.</source>
        <translation>Gibt den ausgewählten Debitoren einen anderen Verkäufer.</translation>
    </message>
    <message>
        <source>Customize &amp;FactBoxes</source>
        <translation>Info&amp;boxen anpassen</translation>
    </message>
    <message>
        <source>&amp;Ledger Entries</source>
        <translation>&amp;Posten</translation>
    </message>
    <message>
        <source>Stat&amp;istics</source>
        <translation>Stat&amp;istik</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Who changed what in this customer.</source>
        <translation>Wer an diesem Debitor was geändert hat.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
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
        <translation>Debitor öffnen</translation>
    </message>
    <message>
        <source>The customer has no account any more.</source>
        <translation>Der Debitor hat keine Firma mehr.</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Restore or Delete…</source>
        <translation>Wiederherstellen oder löschen…</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Verkäufer/Einkäufer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Näc&amp;hster</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Who changed what in this record.</source>
        <translation>Wer an diesem Datensatz was geändert hat.</translation>
    </message>
    <message>
        <source>This is the last record of the list one came from.</source>
        <translation>Das ist der letzte Datensatz der Liste, aus der Sie kamen.</translation>
    </message>
    <message>
        <source>This is the first record of the list one came from.</source>
        <translation>Das ist der erste Datensatz der Liste, aus der Sie kamen.</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;Close</source>
        <translation>Speichern und s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktual&amp;isieren</translation>
    </message>
    <message>
        <source>Next FastTab</source>
        <translation>Nächstes Inforegister</translation>
    </message>
    <message>
        <source>Previous FastTab</source>
        <translation>Voriges Inforegister</translation>
    </message>
    <message>
        <source>Collapse FastTab</source>
        <translation>Inforegister zuklappen</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved.</source>
        <translation>%1 hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save them to Dynamics CRM and go on.</source>
        <translation>In Dynamics CRM speichern und weitermachen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Ohne sie weitermachen.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM</source>
        <translation>Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Saved to Microsoft Dynamics CRM.</source>
        <translation>In Microsoft Dynamics CRM gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved: mend what is marked below.</source>
        <translation>Es wurde nichts gespeichert: Beheben Sie, was unten markiert ist.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The last run was cut off.</source>
        <translation>Der letzte Lauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Finished now: {}.</source>
        <translation>Jetzt fertiggestellt: {}.</translation>
    </message>
    <message>
        <source>Not done, both sides are as they were: {}.</source>
        <translation>Nicht ausgeführt, beide Seiten sind wie zuvor: {}.</translation>
    </message>
    <message>
        <source>Please look at: {}.</source>
        <translation>Bitte prüfen: {}.</translation>
    </message>
    <message>
        <source>Updated from file to the end: {}.</source>
        <translation>Vollständig aus Datei aktualisiert: {}.</translation>
    </message>
    <message>
        <source>Not updated from file, nothing was written: {}.</source>
        <translation>Nicht aus Datei aktualisiert, nichts geschrieben: {}.</translation>
    </message>
    <message>
        <source>Updates from files that wait for Dynamics CRM: {}.</source>
        <translation>Aktualisierungen aus Dateien, die auf Dynamics CRM warten: {}.</translation>
    </message>
    <message>
        <source>Show in Log</source>
        <translation>Im Protokoll anzeigen</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>RegisterLinks</name>
    <message>
        <source>Register Links</source>
        <translation>Links registrieren</translation>
    </message>
    <message>
        <source>Links open Tandem from now on.</source>
        <translation>Links öffnen ab jetzt Tandem.</translation>
    </message>
    <message>
        <source>Links don&apos;t open Tandem any more.</source>
        <translation>Links öffnen Tandem nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RegisterLinksSheet</name>
    <message>
        <source>What will be done</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>Registrierung &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Links such as %1 open Tandem now, from mails, notes and web pages. Unregister takes that back:</source>
        <translation>Links wie %1 aus E-Mails, Notizen und Webseiten öffnen jetzt Tandem. „Registrierung aufheben“ nimmt das zurück:</translation>
    </message>
    <message>
        <source>Links such as %1 can open Tandem, from mails, notes and web pages. For you alone, and without an administrator&apos;s rights, Register does this:</source>
        <translation>Links wie %1 aus E-Mails, Notizen und Webseiten können Tandem öffnen. Nur für Sie und ohne Administratorrechte tut „Registrieren“ Folgendes:</translation>
    </message>
    <message>
        <source>Now they open %1.</source>
        <translation>Jetzt öffnen sie %1.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Account Name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Created On</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>No opportunity fits this view and filter.</source>
        <translation>Keine Verkaufschance passt zu dieser Ansicht und diesem Filter.</translation>
    </message>
    <message>
        <source>No quote fits this view and filter.</source>
        <translation>Kein Angebot passt zu dieser Ansicht und diesem Filter.</translation>
    </message>
    <message>
        <source>No case fits this view and filter.</source>
        <translation>Keine Anfrage passt zu dieser Ansicht und diesem Filter.</translation>
    </message>
    <message>
        <source>There are no opportunities yet.</source>
        <translation>Es gibt noch keine Verkaufschancen.</translation>
    </message>
    <message>
        <source>There are no quotes yet.</source>
        <translation>Es gibt noch keine Angebote.</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation>Es gibt noch keine Anfragen.</translation>
    </message>
</context>
<context>
    <name>RelatedActions</name>
    <message>
        <source>&amp;Opportunities</source>
        <translation>Verkaufs&amp;chancen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>An&amp;gebote</translation>
    </message>
    <message>
        <source>Cas&amp;es</source>
        <translation>Anf&amp;ragen</translation>
    </message>
    <message>
        <source>Dynamics CRM Statistics</source>
        <translation>Dynamics CRM-Statistik</translation>
    </message>
    <message>
        <source>The customer is not coupled to an account in Dynamics CRM.</source>
        <translation>Der Debitor ist nicht mit einer Firma in Dynamics CRM gekoppelt.</translation>
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
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile aus.</translation>
    </message>
</context>
<context>
    <name>RelatedWindow</name>
    <message>
        <source>Opens the account in Dynamics CRM.</source>
        <translation>Öffnet die Firma in Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Has all fields follow the choice for the whole again.</source>
        <translation>Alle Felder folgen wieder der Wahl für das Ganze.</translation>
    </message>
    <message>
        <source>&amp;Reset 1 Choice</source>
        <translation>1 Entscheidung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset %1 Choices</source>
        <translation>%1 Entscheidungen zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>RestoreRecord</name>
    <message>
        <source>Restore Account</source>
        <translation>Firma wiederherstellen</translation>
    </message>
    <message>
        <source>Restore Customer</source>
        <translation>Debitor wiederherstellen</translation>
    </message>
    <message>
        <source>The account is created anew in Dynamics CRM with these values, and stays coupled.</source>
        <translation>Die Firma wird in Dynamics CRM mit diesen Werten neu erstellt und bleibt gekoppelt.</translation>
    </message>
    <message>
        <source>The customer is created anew in Dynamics NAV with these values, and stays coupled.</source>
        <translation>Der Debitor wird in Dynamics NAV mit diesen Werten neu erstellt und bleibt gekoppelt.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Something was changed meanwhile: these are the values as they would be restored now.</source>
        <translation>Inzwischen wurde etwas geändert: Das sind die Werte, wie sie jetzt wiederhergestellt würden.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Both records are there again; nothing was written.</source>
        <translation>Beide Datensätze sind wieder da; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The account {} is restored.</source>
        <translation>Die Firma {} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The customer {} is restored.</source>
        <translation>Der Debitor {} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Values of the restored record</source>
        <translation>Werte des wiederhergestellten Datensatzes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>last synchronization</source>
        <translation>letzter Synchronisierung</translation>
    </message>
    <message>
        <source>customer template</source>
        <translation>Debitorenvorlage</translation>
    </message>
    <message>
        <source>customer in Dynamics NAV</source>
        <translation>Debitor in Dynamics NAV</translation>
    </message>
    <message>
        <source>account in Dynamics CRM</source>
        <translation>Firma in Dynamics CRM</translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>keine Entsprechung</translation>
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
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>left alone by the mapping</source>
        <translation>durch die Zuordnung unberührt</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unberührt gelassen</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Open the List</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Import Another File</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>%1 of %2 rows went in</source>
        <translation>%1 von %2 Zeilen wurden importiert</translation>
    </message>
    <message>
        <source>Rows left out for their errors: %1.</source>
        <translation>Wegen Fehlern ausgelassene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Rows that were there twice: %1.</source>
        <translation>Doppelt vorhandene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Codes and salespeople added with them: %1.</source>
        <translation>Damit hinzugefügte Codes und Verkäufer: %1.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Ribbon</source>
        <translation>Menüband</translation>
    </message>
    <message>
        <source>Ribbon tabs</source>
        <translation>Registerkarten des Menübands</translation>
    </message>
    <message>
        <source>&amp;Collapse the Ribbon</source>
        <translation>Menüband &amp;reduzieren</translation>
    </message>
</context>
<context>
    <name>RibbonPage</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Salespeople</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Coupled to CRM</source>
        <translation>Mit CRM gekoppelt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>Telefonnr.</translation>
    </message>
    <message>
        <source>Job Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{} (deleted)</source>
        <translation>{} (gelöscht)</translation>
    </message>
    <message>
        <source>{} (disabled)</source>
        <translation>{} (deaktiviert)</translation>
    </message>
</context>
<context>
    <name>SalespeoplePage</name>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Verkäufer/Einkäufer</translation>
    </message>
    <message>
        <source>No salesperson is shown. Clear the filter, or choose New.</source>
        <translation>Es wird kein Verkäufer angezeigt. Löschen Sie den Filter, oder wählen Sie „Neu“.</translation>
    </message>
    <message>
        <source>&amp;New Salesperson</source>
        <translation>Ne&amp;uer Verkäufer</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>There are no salespeople yet.</source>
        <translation>Es gibt noch keine Verkäufer.</translation>
    </message>
    <message>
        <source>Save or cancel the changes on the card first.</source>
        <translation>Speichern oder verwerfen Sie zuerst die Änderungen auf der Karte.</translation>
    </message>
    <message>
        <source>Choose Edit first.</source>
        <translation>Wählen Sie zuerst „Bearbeiten“.</translation>
    </message>
</context>
<context>
    <name>SalespersonActions</name>
    <message>
        <source>Who changed what in this salesperson.</source>
        <translation>Wer an diesem Verkäufer was geändert hat.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
</context>
<context>
    <name>SalespersonCard</name>
    <message>
        <source>Salesperson/Purchaser Card</source>
        <translation>Verkäufer-/Einkäuferkarte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>New Salesperson/Purchaser</source>
        <translation>Neuer Verkäufer/Einkäufer</translation>
    </message>
    <message>
        <source>The user {} was deleted in Dynamics CRM. Delete the coupling, or couple another user.</source>
        <translation>Der Benutzer {} wurde in Dynamics CRM gelöscht. Löschen Sie die Kopplung, oder koppeln Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The user {} is disabled or has no licence in Dynamics CRM. Couple another user.</source>
        <translation>Der Benutzer {} ist in Dynamics CRM deaktiviert oder hat keine Lizenz. Koppeln Sie einen anderen Benutzer.</translation>
    </message>
</context>
<context>
    <name>SalespersonCrmActions</name>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>Kopplung &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>Kopplung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Synchronize Now</source>
        <translation>&amp;Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>&amp;Kopplung</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a salesperson first.</source>
        <translation>Wählen Sie zuerst einen Verkäufer aus.</translation>
    </message>
    <message>
        <source>The card has unsaved changes. Save or cancel them first.</source>
        <translation>Die Karte hat nicht gespeicherte Änderungen. Speichern oder verwerfen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>The salesperson is not coupled to a Dynamics CRM user. Set up a coupling first.</source>
        <translation>Der Verkäufer ist nicht mit einem Dynamics CRM-Benutzer gekoppelt. Richten Sie zuerst eine Kopplung ein.</translation>
    </message>
    <message>
        <source>Do you want to delete the coupling of %1 to the user %2?

Both records stay as they are. Customers that are coupled stay so; others cannot be coupled before the salesperson is coupled again.</source>
        <translation>Möchten Sie die Kopplung von %1 mit dem Benutzer %2 löschen?

Beide Datensätze bleiben, wie sie sind. Gekoppelte Debitoren bleiben gekoppelt; andere können erst gekoppelt werden, wenn der Verkäufer wieder gekoppelt ist.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Kopplung löschen</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Die Kopplung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisierung abgeschlossen.</translation>
    </message>
    <message>
        <source>The %1 record cannot be updated because it is coupled to a deleted record.</source>
        <translation>Der Datensatz (%1) kann nicht aktualisiert werden, weil er mit einem gelöschten Datensatz gekoppelt ist.</translation>
    </message>
    <message>
        <source>Users are created in Dynamics CRM. Delete the coupling, then couple another user.</source>
        <translation>Benutzer werden in Dynamics CRM erstellt. Löschen Sie die Kopplung, und koppeln Sie dann einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Coupled Record Deleted</source>
        <translation>Gekoppelter Datensatz gelöscht</translation>
    </message>
</context>
<context>
    <name>SalespersonHelp</name>
    <message>
        <source>Specifies the code by which customers name their salesperson.</source>
        <translation>Gibt den Code an, mit dem Debitoren ihren Verkäufer nennen.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s name; it can come from the user in CRM.</source>
        <translation>Gibt den Namen des Verkäufers an; er kann vom Benutzer in CRM kommen.</translation>
    </message>
    <message>
        <source>Specifies what the salesperson does in the company.</source>
        <translation>Gibt an, was der Verkäufer im Unternehmen tut.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s e-mail address.</source>
        <translation>Gibt die E-Mail-Adresse des Verkäufers an.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s telephone number.</source>
        <translation>Gibt die Telefonnummer des Verkäufers an.</translation>
    </message>
</context>
<context>
    <name>SalespersonQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{} has changes that were not saved.</source>
        <translation>{} hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save them and go on.</source>
        <translation>Speichern und weitermachen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Ohne sie weitermachen.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>SalespersonSheet</name>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
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
        <translation>Debitoren</translation>
    </message>
    <message>
        <source>Specifies the customers for which accounts are proposed.</source>
        <translation>Gibt die Debitoren an, für die Firmen vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>The selection (%1)</source>
        <translation>Die Auswahl (%1)</translation>
    </message>
    <message>
        <source>All uncoupled customers</source>
        <translation>Alle nicht gekoppelten Debitoren</translation>
    </message>
    <message>
        <source>All uncoupled customers (%1)</source>
        <translation>Alle nicht gekoppelten Debitoren (%1)</translation>
    </message>
    <message>
        <source>Specifies which customers are synchronized.</source>
        <translation>Gibt an, welche Debitoren synchronisiert werden.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search pages, records and actions   Ctrl+F3</source>
        <translation>Seiten, Datensätze, Aktionen suchen   Strg+F3</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>SearchProvider</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>It does not apply here.</source>
        <translation>Das ist hier nicht anwendbar.</translation>
    </message>
    <message>
        <source>“%1” is not available now. %2</source>
        <translation>„%1“ ist jetzt nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Dynamics CRM can&apos;t be reached: its records were not searched.</source>
        <translation>Dynamics CRM ist nicht erreichbar: Seine Datensätze wurden nicht durchsucht.</translation>
    </message>
</context>
<context>
    <name>SelectionTotals</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {sum}</source>
        <translation>{column}: {sum}</translation>
    </message>
    <message>
        <source>{column}: sum {sum}, average {average}, least {least}, most {most}</source>
        <translation>{column}: Summe {sum}, Mittel {average}, kleinster {least}, größter {most}</translation>
    </message>
</context>
<context>
    <name>SetUpCoupling</name>
    <message>
        <source>{customer} is coupled to the account {account}.</source>
        <translation>{customer} ist mit der Firma {account} gekoppelt.</translation>
    </message>
</context>
<context>
    <name>SharedForm</name>
    <message>
        <source>D&amp;ynamics NAV Database</source>
        <translation>D&amp;ynamics NAV-Datenbank</translation>
    </message>
    <message>
        <source>Dynamics &amp;CRM Database</source>
        <translation>Dynamics &amp;CRM-Datenbank</translation>
    </message>
    <message>
        <source>Leave the password out: whoever sees this window could read it. PostgreSQL&apos;s password file is read.</source>
        <translation>Lassen Sie das Kennwort weg: Wer dieses Fenster sieht, könnte es lesen. Gelesen wird die Kennwortdatei von PostgreSQL.</translation>
    </message>
    <message>
        <source>The address of a database looks like %1.</source>
        <translation>Die Adresse einer Datenbank sieht so aus: %1.</translation>
    </message>
    <message>
        <source>The two systems need a database each.</source>
        <translation>Die beiden Systeme brauchen je eine Datenbank.</translation>
    </message>
    <message>
        <source>Specifies the address of the database on your team&apos;s PostgreSQL server, without a password.</source>
        <translation>Gibt die Adresse der Datenbank auf dem PostgreSQL-Server Ihres Teams an, ohne Kennwort.</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>No key fits. Search by what it does, by its place or by the key itself.</source>
        <translation>Keine Taste passt. Suchen Sie nach dem, was sie tut, nach ihrem Ort oder nach der Taste selbst.</translation>
    </message>
    <message>
        <source>Search by action, place or key</source>
        <translation>Nach Aktion, Ort oder Taste suchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown, for a sheet or a document.</source>
        <translation>Kopiert, was angezeigt wird, für ein Blatt oder Dokument.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) were copied.</source>
        <translation>
            <numerusform>%n Tastenkombination wurde kopiert.</numerusform>
            <numerusform>%n Tastenkombinationen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Tastenkombinationen drucken</translation>
    </message>
</context>
<context>
    <name>SolutionPanel</name>
    <message>
        <source>The solution adds two things to Dynamics CRM: the quick view Dynamics NAV Account Statistics on the account form, filled by Update Account Statistics, and the button Dynamics NAV, which opens the coupled customer. Removing it removes the pushed statistics, too; accounts and couplings stay.</source>
        <translation>Die Lösung ergänzt Dynamics CRM um zwei Dinge: die Schnellansicht „Dynamics NAV-Firmenstatistik“ im Firmenformular, gefüllt durch „Firmenstatistik aktualisieren“, und die Schaltfläche „Dynamics NAV“, die den gekoppelten Debitor öffnet. Wird sie entfernt, verschwindet auch die übertragene Statistik; Firmen und Kopplungen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>Insta&amp;llieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>Die Daten konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>StatisticsActions</name>
    <message>
        <source>The customer statistics have been successfully updated in Microsoft Dynamics CRM.</source>
        <translation>Die Debitorenstatistik wurde in Microsoft Dynamics CRM erfolgreich aktualisiert.</translation>
    </message>
    <message>
        <source>The statistics of %1 of %2 customers were updated in Microsoft Dynamics CRM.</source>
        <translation>Die Statistik von %1 von %2 Debitoren wurde in Microsoft Dynamics CRM aktualisiert.</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Firmenstatistik aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>StatisticsQuickView</name>
    <message>
        <source>Dynamics NAV Account Statistics</source>
        <translation>Dynamics NAV-Firmenstatistik</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>Debitorennr.</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (MW)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Auftragsbestand (MW)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Nicht fakt. Lieferungen (MW)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Offene Rechnungen (MW)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Gesamt (MW)</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditlimit (MW)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Überfällige Beträge (MW)</translation>
    </message>
    <message>
        <source>Overdue Amounts As Of Date</source>
        <translation>Überfällige Beträge per Datum</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Gesamtumsatz (MW)</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Fakt. Vorauszahlungsbetrag (MW)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. In Dynamics NAV, choose Update Account Statistics.</source>
        <translation>Es wurde noch nichts gesendet. Wählen Sie in Dynamics NAV „Firmenstatistik aktualisieren“.</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer in Dynamics NAV.</source>
        <translation>Die Firma ist nicht mit einem Debitor in Dynamics NAV gekoppelt.</translation>
    </message>
    <message>
        <source>The customer was deleted in Dynamics NAV. Choose Dynamics NAV for the ways out.</source>
        <translation>Der Debitor wurde in Dynamics NAV gelöscht. „Dynamics NAV“ zeigt, was Sie tun können.</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Gesendet am %1</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Firmenname</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Customer Statistics</source>
        <translation>Debitorenstatistik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As of %1, amounts in local currency</source>
        <translation>Per %1, Beträge in Mandantenwährung</translation>
    </message>
    <message>
        <source>What the Customer Owes</source>
        <translation>Was der Debitor schuldet</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Saldo (MW)</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Auftragsbestand (MW)</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Nicht fakt. Lieferungen (MW)</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Offene Rechnungen (MW)</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Fakt. Vorauszahlungsbetrag (MW)</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Gesamt (MW)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Kreditlimit (MW)</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Überfällige Beträge (MW)</translation>
    </message>
    <message>
        <source>This Fiscal Year</source>
        <translation>Dieses Geschäftsjahr</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Gesamtumsatz (MW)</translation>
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
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Work Date</source>
        <translation>Arbeitsdatum</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Many fields would change</source>
        <translation>Viele Felder würden sich ändern</translation>
    </message>
    <message>
        <source>I &amp;want this</source>
        <translation>Das ist &amp;gewollt</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Das ist gewollt</translation>
    </message>
    <message>
        <source>Has OK write although so many fields change.</source>
        <translation>OK schreibt, obwohl sich so viele Felder ändern.</translation>
    </message>
</context>
<context>
    <name>SubGrid</name>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>See All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>See All %1</source>
        <translation>Alle anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Best match: {name}{place}</source>
        <translation>Bester Treffer: {name}{place}</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Use &amp;Best Match</source>
        <translation>&amp;Besten Treffer verwenden</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>Bester Treffer: %1</translation>
    </message>
    <message>
        <source>Possible match: %1</source>
        <translation>Möglicher Treffer: %1</translation>
    </message>
    <message>
        <source>1 more candidate</source>
        <translation>1 weiterer Kandidat</translation>
    </message>
    <message>
        <source>%1 more candidates</source>
        <translation>%1 weitere Kandidaten</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Done, but these fields were left alone:</source>
        <translation>Ausgeführt, aber diese Felder blieben unberührt:</translation>
    </message>
</context>
<context>
    <name>SummaryWindow</name>
    <message>
        <source>%1 were not reached because it was stopped; they are as they were.</source>
        <translation>%1 wurden wegen des Abbruchs nicht erreicht; sie sind wie zuvor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SynchronizationPreview</name>
    <message>
        <source>The two records were never synchronized. Blank fields are filled from the other side; where both hold a value, you decide.</source>
        <translation>Die beiden Datensätze wurden nie synchronisiert. Leere Felder werden von der anderen Seite gefüllt; wo beide einen Wert haben, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Each field is taken from the side that changed it, but for what you chose.</source>
        <translation>Jedes Feld wird von der Seite genommen, die es geändert hat, außer wo Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Each field is taken from the side that changed it; no newer value is replaced.</source>
        <translation>Jedes Feld wird von der Seite genommen, die es geändert hat; kein neuerer Wert wird ersetzt.</translation>
    </message>
    <message>
        <source>Both the Customer record and the Dynamics CRM Account record have been changed since the last synchronization, or synchronization has never been performed. If you continue with synchronization, data on one of the records will be lost and replaced with data from the other record.</source>
        <translation>Sowohl der Debitorendatensatz als auch der Dynamics CRM-Firmendatensatz wurden seit der letzten Synchronisierung geändert, oder es wurde noch nie synchronisiert. Wenn Sie mit der Synchronisierung fortfahren, gehen Daten in einem der Datensätze verloren und werden durch Daten aus dem anderen ersetzt.</translation>
    </message>
    <message>
        <source>Never synchronized. {account} is the coupled account.</source>
        <translation>Nie synchronisiert. {account} ist die gekoppelte Firma.</translation>
    </message>
    <message>
        <source>Last synchronized {when} by {who}.</source>
        <translation>Zuletzt synchronisiert {when} von {who}.</translation>
    </message>
    <message>
        <source>No mapped field has changed since then.</source>
        <translation>Seither hat sich kein zugeordnetes Feld geändert.</translation>
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
        <translation>Seither: {parts}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>, {count} of them in both.</source>
        <translation>, davon {count} in beiden.</translation>
    </message>
    <message>
        <source>1 field changed in {side}</source>
        <translation>1 Feld in {side} geändert</translation>
    </message>
    <message>
        <source>{count} fields changed in {side}</source>
        <translation>{count} Felder in {side} geändert</translation>
    </message>
    <message>
        <source>{text} (last by {who})</source>
        <translation>{text} (zuletzt von {who})</translation>
    </message>
    <message>
        <source>cannot be written: a value is too long</source>
        <translation>kann nicht geschrieben werden: Ein Wert ist zu lang</translation>
    </message>
    <message>
        <source>writes nothing</source>
        <translation>schreibt nichts</translation>
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
        <translation>schreibt 1 Wert</translation>
    </message>
    <message>
        <source>writes {count} values</source>
        <translation>schreibt {count} Werte</translation>
    </message>
    <message>
        <source>replaces 1 newer value in {side}</source>
        <translation>ersetzt 1 neueren Wert in {side}</translation>
    </message>
    <message>
        <source>replaces {count} newer values in {side}</source>
        <translation>ersetzt {count} neuere Werte in {side}</translation>
    </message>
    <message>
        <source>replaces 1 value in {side}</source>
        <translation>ersetzt 1 Wert in {side}</translation>
    </message>
    <message>
        <source>replaces {count} values in {side}</source>
        <translation>ersetzt {count} Werte in {side}</translation>
    </message>
    <message>
        <source>{count} to CRM</source>
        <translation>{count} an CRM</translation>
    </message>
    <message>
        <source>{count} to NAV</source>
        <translation>{count} an NAV</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing can be written while this stands in the way. It can also be left alone:</source>
        <translation>Es kann nichts geschrieben werden, solange das im Weg steht. Es kann auch unberührt bleiben:</translation>
    </message>
    <message>
        <source>Both systems hold a new value here. Choose which one to keep, or leave both alone: {fields}</source>
        <translation>Beide Systeme haben hier einen neuen Wert. Wählen Sie, welcher bleibt, oder lassen Sie beide unberührt: {fields}</translation>
    </message>
    <message>
        <source>These fields will be left alone on both sides:</source>
        <translation>Diese Felder bleiben auf beiden Seiten unberührt:</translation>
    </message>
    <message>
        <source>These values are cut, for the other side holds fewer characters: {fields}</source>
        <translation>Diese Werte werden gekürzt, weil die andere Seite weniger Zeichen fasst: {fields}</translation>
    </message>
    <message>
        <source>The replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Der ersetzte Wert bleibt im Synchronisierungsprotokoll und kann mit „Rückgängig“ zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Every replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Jeder ersetzte Wert bleibt im Synchronisierungsprotokoll und kann mit „Rückgängig“ zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Nothing has to be written. OK marks the two records as synchronized.</source>
        <translation>Nichts muss geschrieben werden. OK kennzeichnet die beiden Datensätze als synchronisiert.</translation>
    </message>
    <message>
        <source>No value is lost: only blank fields are filled.</source>
        <translation>Kein Wert geht verloren: Nur leere Felder werden gefüllt.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>SynchronizeDialog</name>
    <message>
        <source>Synchronize Now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Synchronize data for {}</source>
        <translation>Daten für {} synchronisieren</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Was OK bewirkt</translation>
    </message>
    <message>
        <source>Se&amp;veral Customers…</source>
        <translation>&amp;Mehrere Debitoren…</translation>
    </message>
    <message>
        <source>One of the records was changed while you were looking at it; nothing was written. This is how the two stand now.</source>
        <translation>Einer der Datensätze wurde geändert, während Sie ihn angesehen haben; es wurde nichts geschrieben. So stehen die beiden jetzt.</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synchronisierung läuft…</translation>
    </message>
</context>
<context>
    <name>SynchronizeMany</name>
    <message>
        <source>No customer takes part.</source>
        <translation>Kein Debitor nimmt teil.</translation>
    </message>
    <message>
        <source>Nothing can be written of {records} records.</source>
        <translation>Von {records} Datensätzen kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing has to be written; {records} records are looked at.</source>
        <translation>Nichts muss geschrieben werden; {records} Datensätze werden betrachtet.</translation>
    </message>
    <message>
        <source>1 of {records} records changes:</source>
        <translation>1 von {records} Datensätzen ändert sich:</translation>
    </message>
    <message>
        <source>{changing} of {records} records change:</source>
        <translation>{changing} von {records} Datensätzen ändern sich:</translation>
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
        <translation>1 Feld in {side}</translation>
    </message>
    <message>
        <source>{n} fields in {side}</source>
        <translation>{n} Felder in {side}</translation>
    </message>
    <message>
        <source>1 record cannot be written</source>
        <translation>1 Datensatz kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{n} records cannot be written</source>
        <translation>{n} Datensätze können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>1 field is to be decided</source>
        <translation>1 Feld ist zu entscheiden</translation>
    </message>
    <message>
        <source>{n} fields are to be decided</source>
        <translation>{n} Felder sind zu entscheiden</translation>
    </message>
    <message>
        <source>1 newer value is replaced</source>
        <translation>1 neuerer Wert wird ersetzt</translation>
    </message>
    <message>
        <source>{n} newer values are replaced</source>
        <translation>{n} neuere Werte werden ersetzt</translation>
    </message>
    <message>
        <source>1 value is replaced in all</source>
        <translation>insgesamt wird 1 Wert ersetzt</translation>
    </message>
    <message>
        <source>{n} values are replaced in all</source>
        <translation>insgesamt werden {n} Werte ersetzt</translation>
    </message>
    <message>
        <source>1 field has no counterpart</source>
        <translation>1 Feld hat keine Entsprechung</translation>
    </message>
    <message>
        <source>{n} fields have no counterpart</source>
        <translation>{n} Felder haben keine Entsprechung</translation>
    </message>
    <message>
        <source>No value is lost.</source>
        <translation>Kein Wert geht verloren.</translation>
    </message>
    <message>
        <source>Every replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Jeder ersetzte Wert bleibt im Synchronisierungsprotokoll und kann mit „Rückgängig“ zurückgeholt werden.</translation>
    </message>
    <message>
        <source>{written} of {fields} fields ({percent} %) would change. This is more than a fifth of all mapped fields; look whether it is the right direction and the right records.</source>
        <translation>{written} von {fields} Feldern ({percent} %) würden sich ändern. Das ist mehr als ein Fünftel aller zugeordneten Felder; prüfen Sie, ob Richtung und Datensätze stimmen.</translation>
    </message>
    <message>
        <source>Cannot be written ({n})</source>
        <translation>Nicht schreibbar ({n})</translation>
    </message>
    <message>
        <source>To be decided ({n})</source>
        <translation>Zu entscheiden ({n})</translation>
    </message>
    <message>
        <source>Newer values are replaced ({n})</source>
        <translation>Neuere Werte werden ersetzt ({n})</translation>
    </message>
    <message>
        <source>Values are replaced ({n})</source>
        <translation>Werte werden ersetzt ({n})</translation>
    </message>
    <message>
        <source>Only blanks are filled ({n})</source>
        <translation>Nur Leeres wird gefüllt ({n})</translation>
    </message>
    <message>
        <source>Left alone ({n})</source>
        <translation>Unberührt ({n})</translation>
    </message>
    <message>
        <source>All records that differ ({n})</source>
        <translation>Alle abweichenden Datensätze ({n})</translation>
    </message>
</context>
<context>
    <name>SynchronizeManyDialog</name>
    <message>
        <source>Synchronize Now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Was OK bewirkt</translation>
    </message>
    <message>
        <source>Synchronizing</source>
        <translation>Synchronisierung läuft</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Debitoren</translation>
    </message>
    <message>
        <source>replaces what differs in Dynamics CRM</source>
        <translation>ersetzt, was in Dynamics CRM abweicht</translation>
    </message>
    <message>
        <source>replaces what differs in Dynamics NAV</source>
        <translation>ersetzt, was in Dynamics NAV abweicht</translation>
    </message>
    <message>
        <source>takes each field from the side that changed it</source>
        <translation>nimmt jedes Feld von der Seite, die es geändert hat</translation>
    </message>
    <message>
        <source>Reading what would be written</source>
        <translation>Lesen, was geschrieben würde</translation>
    </message>
    <message>
        <source>Synchronize data for %1 customers</source>
        <translation>Daten für %1 Debitoren synchronisieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Many fields would change</source>
        <translation>Viele Felder würden sich ändern</translation>
    </message>
    <message>
        <source>Stopped. Choose again what to synchronize.</source>
        <translation>Abgebrochen. Wählen Sie erneut, was synchronisiert werden soll.</translation>
    </message>
</context>
<context>
    <name>SynchronizeNow</name>
    <message>
        <source>The selection ({n})</source>
        <translation>Die Auswahl ({n})</translation>
    </message>
    <message>
        <source>All coupled customers of this view and filter</source>
        <translation>Alle gekoppelten Debitoren dieser Ansicht und dieses Filters</translation>
    </message>
    <message>
        <source>All coupled customers</source>
        <translation>Alle gekoppelten Debitoren</translation>
    </message>
    <message>
        <source>%1 of %2 records were successfully synchronized.</source>
        <translation>%1 von %2 Datensätzen wurden erfolgreich synchronisiert.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisierung abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>&amp;Text Size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Üblich</translation>
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
        <translation>seither von %1 bearbeitet</translation>
    </message>
    <message>
        <source>coupled to %1 by now</source>
        <translation>inzwischen mit %1 gekoppelt</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>seither bearbeitet</translation>
    </message>
    <message>
        <source>as it was before already</source>
        <translation>schon wie zuvor</translation>
    </message>
    <message>
        <source>the record is gone</source>
        <translation>der Datensatz ist weg</translation>
    </message>
    <message>
        <source>other records hang on it</source>
        <translation>andere Datensätze hängen daran</translation>
    </message>
    <message>
        <source>coupled otherwise by now</source>
        <translation>inzwischen anders gekoppelt</translation>
    </message>
    <message>
        <source>the integration solution is not installed</source>
        <translation>die Integrationslösung ist nicht installiert</translation>
    </message>
    <message>
        <source>goes only together with the record</source>
        <translation>geht nur zusammen mit dem Datensatz</translation>
    </message>
    <message>
        <source>a later record of the same customer comes first</source>
        <translation>zuerst kommt ein späterer Datensatz desselben Debitors</translation>
    </message>
    <message>
        <source>Reading what can be taken back</source>
        <translation>Lesen, was zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1 Records</source>
        <translation>%1 Datensätze zurücknehmen</translation>
    </message>
    <message>
        <source>Undo: %1, %2, by %3</source>
        <translation>Rückgängig: %1, %2, von %3</translation>
    </message>
    <message>
        <source>%1 of %2 records were taken back.</source>
        <translation>%1 von %2 Datensätzen wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back; what was edited since was left alone.</source>
        <translation>Zurückgenommen; was seither bearbeitet wurde, blieb unberührt.</translation>
    </message>
    <message>
        <source>Undo Again</source>
        <translation>Erneut zurücknehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Comes Back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Left Alone</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message>
        <source>%1, gives way</source>
        <translation>%1, weicht</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1, bleibt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>nothing comes back</source>
        <translation>nichts kommt zurück</translation>
    </message>
    <message>
        <source>some of it is left alone</source>
        <translation>ein Teil bleibt unberührt</translation>
    </message>
    <message>
        <source>The coupling to %1 ends</source>
        <translation>Die Kopplung mit %1 endet</translation>
    </message>
    <message>
        <source>The coupling to %1 comes back</source>
        <translation>Die Kopplung mit %1 kommt zurück</translation>
    </message>
    <message>
        <source>The account %1 is removed</source>
        <translation>Die Firma %1 wird entfernt</translation>
    </message>
    <message>
        <source>The account %1 comes back</source>
        <translation>Die Firma %1 kommt zurück</translation>
    </message>
    <message>
        <source>The customer %1 is removed</source>
        <translation>Der Debitor %1 wird entfernt</translation>
    </message>
    <message>
        <source>The customer %1 comes back</source>
        <translation>Der Debitor %1 kommt zurück</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Es ist nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>1 value comes back</source>
        <translation>1 Wert kommt zurück</translation>
    </message>
    <message>
        <source>%1 values come back</source>
        <translation>%1 Werte kommen zurück</translation>
    </message>
    <message>
        <source>1 coupling ends</source>
        <translation>1 Kopplung endet</translation>
    </message>
    <message>
        <source>%1 couplings end</source>
        <translation>%1 Kopplungen enden</translation>
    </message>
    <message>
        <source>1 coupling comes back</source>
        <translation>1 Kopplung kommt zurück</translation>
    </message>
    <message>
        <source>%1 couplings come back</source>
        <translation>%1 Kopplungen kommen zurück</translation>
    </message>
    <message>
        <source>1 record is removed</source>
        <translation>1 Datensatz wird entfernt</translation>
    </message>
    <message>
        <source>%1 records are removed</source>
        <translation>%1 Datensätze werden entfernt</translation>
    </message>
    <message>
        <source>1 record comes back</source>
        <translation>1 Datensatz kommt zurück</translation>
    </message>
    <message>
        <source>%1 records come back</source>
        <translation>%1 Datensätze kommen zurück</translation>
    </message>
    <message>
        <source>The state of the last synchronization comes back</source>
        <translation>Der Stand der letzten Synchronisierung kommt zurück</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 of %2 records: </source>
        <translation>%1 von %2 Datensätzen: </translation>
    </message>
    <message>
        <source>1 entry is left alone; the reason is beside it.</source>
        <translation>1 Eintrag bleibt unberührt; der Grund steht daneben.</translation>
    </message>
    <message>
        <source>%1 entries are left alone; see below.</source>
        <translation>%1 Einträge bleiben unberührt; siehe unten.</translation>
    </message>
</context>
<context>
    <name>UndoDeletion</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>%1 of %2 records are back as they were.</source>
        <translation>%1 von %2 Datensätzen sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The account {} is back.</source>
        <translation>Die Firma {} ist wieder da.</translation>
    </message>
    <message>
        <source>The customer {} is back.</source>
        <translation>Der Debitor {} ist wieder da.</translation>
    </message>
    <message>
        <source>{} customers are back.</source>
        <translation>{} Debitoren sind wieder da.</translation>
    </message>
    <message>
        <source>{name} is back, but its coupling is not. {reason}</source>
        <translation>{name} ist wieder da, die Kopplung aber nicht. {reason}</translation>
    </message>
    <message>
        <source>{name} could not be brought back. {reason}</source>
        <translation>{name} konnte nicht zurückgeholt werden. {reason}</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Somebody changed the record meanwhile. Nothing was written; this is how it stands now.</source>
        <translation>Jemand hat den Datensatz inzwischen geändert. Es wurde nichts geschrieben; so steht er jetzt.</translation>
    </message>
</context>
<context>
    <name>UnsavedTextSheet</name>
    <message>
        <source>Unsaved Text</source>
        <translation>Nicht gespeicherter Text</translation>
    </message>
    <message>
        <source>The program ended before this text was saved. Show opens the record with the text in its fields.</source>
        <translation>Das Programm endete, bevor dieser Text gespeichert war. „Anzeigen“ öffnet den Datensatz mit dem Text in seinen Feldern.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
</context>
<context>
    <name>UpdateChips</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
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
        <translation>Neu er&amp;kennen</translation>
    </message>
    <message>
        <source>Guess Anew</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>As &amp;Last Time</source>
        <translation>Wie &amp;letztes Mal</translation>
    </message>
    <message>
        <source>As Last Time</source>
        <translation>Wie letztes Mal</translation>
    </message>
    <message>
        <source>The columns are mapped as their headings are understood.</source>
        <translation>Die Spalten sind so zugeordnet, wie ihre Überschriften verstanden werden.</translation>
    </message>
    <message>
        <source>The columns are mapped as the last time.</source>
        <translation>Die Spalten sind wie beim letzten Mal zugeordnet.</translation>
    </message>
    <message>
        <source>Columns that were in other files of this kind are mapped as they were there.</source>
        <translation>Spalten, die in anderen Dateien dieser Art vorkamen, sind wie dort zugeordnet.</translation>
    </message>
</context>
<context>
    <name>UpdateDetails</name>
    <message>
        <source>&amp;It Is This One</source>
        <translation>Dieser ist &amp;es</translation>
    </message>
    <message>
        <source>Confirmed: the fields below are those in which the record differs from the row.</source>
        <translation>Bestätigt: Die Felder unten sind die, in denen der Datensatz von der Zeile abweicht.</translation>
    </message>
    <message>
        <source>{column}, “{value}”: {problem}</source>
        <translation>{column}, „{value}“: {problem}</translation>
    </message>
</context>
<context>
    <name>UpdateFileStep</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Specifies this week&apos;s export: CSV, text, Excel or OpenDocument.</source>
        <translation>Gibt den Export dieser Woche an: CSV, Text, Excel oder OpenDocument.</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Die Datei enthält</translation>
    </message>
    <message>
        <source>Specifies what the rows of the file are.</source>
        <translation>Gibt an, was die Zeilen der Datei sind.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Shows what would come back, and takes the update back.</source>
        <translation>Zeigt, was zurückkäme, und nimmt die Aktualisierung zurück.</translation>
    </message>
    <message>
        <source>Drop this week&apos;s export here, or choose it</source>
        <translation>Export dieser Woche hier ablegen oder auswählen</translation>
    </message>
    <message>
        <source>CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)</source>
        <translation>CSV, Text, Excel (xlsx, xlsm, xls) oder OpenDocument (ods)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet {name} of {count}</source>
        <translation>Blatt {name} von {count}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>Blatt {name}</translation>
    </message>
    <message>
        <source>The &amp;file holds</source>
        <translation>Die Datei &amp;enthält</translation>
    </message>
    <message>
        <source>The columns do not say for sure: please check.</source>
        <translation>Die Spalten sagen es nicht sicher: bitte prüfen.</translation>
    </message>
    <message>
        <source>You see every change before it is written, and can take all of it back later.</source>
        <translation>Sie sehen jede Änderung, bevor sie geschrieben wird, und können später alles zurücknehmen.</translation>
    </message>
    <message>
        <source>Earlier Updates</source>
        <translation>Frühere Aktualisierungen</translation>
    </message>
</context>
<context>
    <name>UpdateFrame</name>
    <message>
        <source>Update from File</source>
        <translation>Aus Datei aktualisieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>UpdateFromFile</name>
    <message>
        <source>Update from File</source>
        <translation>Aus Datei aktualisieren</translation>
    </message>
    <message>
        <source>Shows what is new, changed and missing, and applies what you tick.</source>
        <translation>Zeigt, was neu, geändert und nicht mehr da ist, und übernimmt, was Sie anhaken.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Adds records to a new company; what is there is never changed.</source>
        <translation>Fügt einem neuen Mandanten Datensätze hinzu; Vorhandenes wird nie geändert.</translation>
    </message>
    <message>
        <source>What is to be done with {file}?</source>
        <translation>Was soll mit {file} geschehen?</translation>
    </message>
    <message>
        <source>Take File</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>In the File</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the Last File</source>
        <translation>In der letzten Datei</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation>Felder der Zeile</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{old}, gives way</source>
        <translation>{old}, weicht</translation>
    </message>
    <message>
        <source>{new}, is taken</source>
        <translation>{new}, wird übernommen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How Bad</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>Probleme werden gespeichert</translation>
    </message>
    <message>
        <source>Problems of {file}</source>
        <translation>Probleme in {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Kommagetrennter Text</translation>
    </message>
    <message>
        <source>Save Problems</source>
        <translation>Probleme speichern</translation>
    </message>
    <message>
        <source>The Same As</source>
        <translation>Derselbe wie</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Because Of</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Records that the row may be</source>
        <translation>Datensätze, die die Zeile sein könnte</translation>
    </message>
    <message>
        <source>None of them: a new record</source>
        <translation>Keiner davon: ein neuer Datensatz</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, gewählt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>No record was written to.</source>
        <translation>In keinen Datensatz wurde geschrieben.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Records that were not written</source>
        <translation>Nicht geschriebene Datensätze</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What the File Says</source>
        <translation>Was die Datei sagt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Earlier updates</source>
        <translation>Frühere Aktualisierungen</translation>
    </message>
    <message>
        <source>was cut off</source>
        <translation>wurde unterbrochen</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>seither zurückgenommen</translation>
    </message>
    <message>
        <source>nothing had changed</source>
        <translation>nichts hatte sich geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rows of the file that are no record here yet.</source>
        <translation>Zeilen der Datei, die hier noch kein Datensatz sind.</translation>
    </message>
    <message>
        <source>Records that the other program changed since its last file.</source>
        <translation>Datensätze, die das andere Programm seit seiner letzten Datei geändert hat.</translation>
    </message>
    <message>
        <source>Records of which both the file and somebody here changed the same field.</source>
        <translation>Datensätze, bei denen die Datei und jemand hier dasselbe Feld geändert haben.</translation>
    </message>
    <message>
        <source>Records here that the file does not hold.</source>
        <translation>Hiesige Datensätze, die nicht in der Datei stehen.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, with the reason.</source>
        <translation>Zeilen, die nicht übernommen werden können, mit dem Grund.</translation>
    </message>
    <message>
        <source>Records of which the file says nothing new.</source>
        <translation>Datensätze, von denen die Datei nichts Neues sagt.</translation>
    </message>
    <message>
        <source>This record is here, but the file does not hold it.</source>
        <translation>Dieser Datensatz ist hier, steht aber nicht in der Datei.</translation>
    </message>
    <message>
        <source>The row holds a new record.</source>
        <translation>Die Zeile enthält einen neuen Datensatz.</translation>
    </message>
    <message>
        <source>The file says nothing new of this record.</source>
        <translation>Die Datei sagt über diesen Datensatz nichts Neues.</translation>
    </message>
    <message>
        <source>The file holds no new records.</source>
        <translation>Die Datei enthält keine neuen Datensätze.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Seit der letzten Datei hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No field was changed on both sides.</source>
        <translation>Kein Feld wurde auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <source>The file holds all records that are here.</source>
        <translation>Die Datei enthält alle hiesigen Datensätze.</translation>
    </message>
    <message>
        <source>Every row of the file can be read.</source>
        <translation>Jede Zeile der Datei ist lesbar.</translation>
    </message>
    <message>
        <source>There are no unchanged records.</source>
        <translation>Es gibt keine unveränderten Datensätze.</translation>
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
        <translation>hier geändert; bleibt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>undecided; stays</source>
        <translation>nicht entschieden; bleibt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>row is not ticked</source>
        <translation>Zeile ist nicht angehakt</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Unberührt lassen</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Inaktiv setzen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>{asked}: {fields}</source>
        <translation>{asked}: {fields}</translation>
    </message>
    <message>
        <source>was in an earlier file; is left alone</source>
        <translation>stand in einer früheren Datei; bleibt unberührt</translation>
    </message>
    <message>
        <source>was in no file yet; is left alone</source>
        <translation>stand noch in keiner Datei; bleibt unberührt</translation>
    </message>
    <message>
        <source>New, or the same as {name} ({percent} % alike)?</source>
        <translation>Neu oder derselbe wie {name} (zu {percent} % ähnlich)?</translation>
    </message>
    <message>
        <source>Apply writes to no record; what the file says is remembered.</source>
        <translation>„Übernehmen“ schreibt in keinen Datensatz; was die Datei sagt, wird gemerkt.</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>&amp;Take the File&apos;s Value</source>
        <translation>Wert der &amp;Datei übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep What Is Here</source>
        <translation>Hiesige Werte be&amp;halten</translation>
    </message>
    <message>
        <source>No record is written to; only what was remembered of the file goes back.</source>
        <translation>In keinen Datensatz wird geschrieben; nur was von der Datei gemerkt wurde, geht zurück.</translation>
    </message>
    <message>
        <source>Undo Update</source>
        <translation>Aktualisierung zurücknehmen</translation>
    </message>
    <message>
        <source>Records of the update</source>
        <translation>Datensätze der Aktualisierung</translation>
    </message>
    <message>
        <source>What Happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>Comes Back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>is removed again</source>
        <translation>wird wieder entfernt</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>bleibt unberührt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) were written to {file}.</source>
        <translation>
            <numerusform>%Ln Problem wurde in {file} geschrieben.</numerusform>
            <numerusform>%Ln Probleme wurden in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were not written; see below.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde nicht geschrieben; siehe unten.</numerusform>
            <numerusform>%Ln Datensätze wurden nicht geschrieben; siehe unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were updated.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde aktualisiert.</numerusform>
            <numerusform>%Ln Datensätze wurden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new.</source>
        <translation>
            <numerusform>%Ln Datensatz ist neu.</numerusform>
            <numerusform>%Ln Datensätze sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde gelöscht.</numerusform>
            <numerusform>%Ln Datensätze wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply adds %Ln record(s).</source>
        <translation>
            <numerusform>„Übernehmen“ fügt %Ln Datensatz hinzu.</numerusform>
            <numerusform>„Übernehmen“ fügt %Ln Datensätze hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply updates %Ln record(s).</source>
        <translation>
            <numerusform>„Übernehmen“ aktualisiert %Ln Datensatz.</numerusform>
            <numerusform>„Übernehmen“ aktualisiert %Ln Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change.</source>
        <translation>
            <numerusform>%Ln Wert ändert sich.</numerusform>
            <numerusform>%Ln Werte ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are put out of use.</source>
        <translation>
            <numerusform>%Ln Datensatz wird stillgelegt.</numerusform>
            <numerusform>%Ln Datensätze werden stillgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are deleted.</source>
        <translation>
            <numerusform>%Ln Datensatz wird gelöscht.</numerusform>
            <numerusform>%Ln Datensätze werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) are undecided and stay as they are.</source>
        <translation>
            <numerusform>%Ln Konflikt ist nicht entschieden und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Konflikte sind nicht entschieden und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln record(s) something is left alone; the reason is beside it.</source>
        <translation>
            <numerusform>Bei %Ln Datensatz bleibt etwas unberührt; der Grund steht daneben.</numerusform>
            <numerusform>Bei %Ln Datensätzen bleibt etwas unberührt; der Grund steht daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back to what they were.</source>
        <translation>
            <numerusform>%Ln Datensatz wird wieder, wie er war.</numerusform>
            <numerusform>%Ln Datensätze werden wieder, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) come back</source>
        <translation>
            <numerusform>%Ln Wert kommt zurück</numerusform>
            <numerusform>%Ln Werte kommen zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateModel</name>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>UpdateResultStep</name>
    <message>
        <source>&amp;View Records</source>
        <translation>Datensätze &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>Update From Another &amp;File</source>
        <translation>Aus anderer &amp;Datei aktualisieren</translation>
    </message>
    <message>
        <source>Not Written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>What the file says of %Ln more record(s) is remembered.</source>
        <translation>
            <numerusform>Was die Datei über %Ln weiteren Datensatz sagt, ist gemerkt.</numerusform>
            <numerusform>Was die Datei über %Ln weitere Datensätze sagt, ist gemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update was taken back.</source>
        <translation>Die Aktualisierung wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>UpdateTakingBack</name>
    <message>
        <source>Reading what can be taken back</source>
        <translation>Lesen, was zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
</context>
<context>
    <name>UpdateWindow</name>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>What was decided here is not applied yet. Do you want to close the window without it?</source>
        <translation>Was hier entschieden wurde, ist noch nicht übernommen. Möchten Sie das Fenster trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <translation>Vergleich mit dem Stand hier</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>Do you want to delete the coupling between {user} and salesperson {code}? Both records stay; customers of {code} that are not coupled yet have to wait.</source>
        <translation>Möchten Sie die Kopplung zwischen {user} und Verkäufer {code} löschen? Beide Datensätze bleiben; noch nicht gekoppelte Debitoren von {code} müssen warten.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Kopplung löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Die Kopplung wurde gelöscht.</translation>
    </message>
    <message>
        <source>{user} is coupled to salesperson {code}.</source>
        <translation>{user} ist mit Verkäufer {code} gekoppelt.</translation>
    </message>
</context>
<context>
    <name>UserCoupling</name>
    <message>
        <source>Salesperson/Purchaser {code} is coupled to the user {name}.</source>
        <translation>Verkäufer/Einkäufer {code} ist mit dem Benutzer {name} gekoppelt.</translation>
    </message>
</context>
<context>
    <name>UserCouplingDialog</name>
    <message>
        <source>Microsoft Dynamics CRM User Coupling</source>
        <translation>Microsoft Dynamics CRM-Benutzerkopplung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Type a name, or press F4 to see all users</source>
        <translation>Namen eingeben oder mit F4 alle Benutzer anzeigen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja – Dynamics CRM-Daten verwenden</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Synchronize After Coupling</source>
        <translation>Nach Kopplung &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Dynamics NAV Salesperson</source>
        <translation>Dynamics NAV-Verkäufer</translation>
    </message>
    <message>
        <source>Dynamics CRM User</source>
        <translation>Dynamics CRM-Benutzer</translation>
    </message>
    <message>
        <source>Coupled Records</source>
        <translation>Gekoppelte Datensätze</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Was OK bewirkt</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Coupled to %1</source>
        <translation>Gekoppelt mit %1</translation>
    </message>
    <message>
        <source>A record with the name %1 does not exist in Dynamics CRM, or several are meant.</source>
        <translation>In Dynamics CRM gibt es keinen Datensatz mit dem Namen %1, oder mehrere sind gemeint.</translation>
    </message>
    <message>
        <source>Coupling…</source>
        <translation>Kopplung läuft…</translation>
    </message>
    <message>
        <source>OK changes nothing.</source>
        <translation>OK ändert nichts.</translation>
    </message>
    <message>
        <source>OK couples the two; no value is written.</source>
        <translation>OK koppelt die beiden; es wird kein Wert geschrieben.</translation>
    </message>
    <message>
        <source>OK writes %1 values to the salesperson.</source>
        <translation>OK schreibt %1 Werte in den Verkäufer.</translation>
    </message>
    <message>
        <source>OK couples the two, then writes %1 values to the salesperson.</source>
        <translation>OK koppelt die beiden und schreibt dann %1 Werte in den Verkäufer.</translation>
    </message>
    <message>
        <source>One of them replaces what is there.</source>
        <translation>Einer davon ersetzt Vorhandenes.</translation>
    </message>
    <message>
        <source>%1 of them replace what is there.</source>
        <translation>%1 davon ersetzen Vorhandenes.</translation>
    </message>
    <message>
        <source>Specifies the Dynamics CRM user who stands for the salesperson. Only enabled, licensed users.</source>
        <translation>Gibt den Dynamics CRM-Benutzer an, der für den Verkäufer steht. Nur aktivierte Benutzer mit Lizenz.</translation>
    </message>
    <message>
        <source>Specifies whether name, e-mail and phone number are copied from Dynamics CRM.</source>
        <translation>Gibt an, ob Name, E-Mail und Telefonnummer aus Dynamics CRM kopiert werden.</translation>
    </message>
</context>
<context>
    <name>UserEditor</name>
    <message>
        <source>(unknown user)</source>
        <translation>(unbekannter Benutzer)</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser Code</source>
        <translation>Verkäufer-/Einkäufercode</translation>
    </message>
    <message>
        <source>Can Be Coupled</source>
        <translation>Kann gekoppelt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Nicht gekoppelt</translation>
    </message>
</context>
<context>
    <name>UserSalespersonDialog</name>
    <message>
        <source>Microsoft Dynamics CRM User Coupling</source>
        <translation>Microsoft Dynamics CRM-Benutzerkopplung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Ja – Dynamics CRM-Daten verwenden</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;Salesperson/Purchaser</source>
        <translation>&amp;Verkäufer/Einkäufer</translation>
    </message>
    <message>
        <source>Specifies the salesperson whose customers this user owns as accounts.</source>
        <translation>Gibt den Verkäufer an, dessen Debitoren dieser Benutzer als Firmen besitzt.</translation>
    </message>
    <message>
        <source>S&amp;ynchronize After Coupling</source>
        <translation>Nach Kopplung s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Specifies whether name, e-mail and phone are copied from Dynamics CRM.</source>
        <translation>Gibt an, ob Name, E-Mail und Telefon aus Dynamics CRM kopiert werden.</translation>
    </message>
    <message>
        <source>There are no salespeople yet. Create one first.</source>
        <translation>Es gibt noch keine Verkäufer. Erstellen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>{person} is coupled to {user} now and moves to this user.</source>
        <translation>{person} ist jetzt mit {user} gekoppelt und wechselt zu diesem Benutzer.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>No user fits this filter.</source>
        <translation>Kein Benutzer passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>Kopplung &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>Kopplung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>&amp;Kopplung</translation>
    </message>
    <message>
        <source>Sales&amp;person</source>
        <translation>&amp;Verkäufer</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Es gibt noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Users are created in Dynamics CRM.</source>
        <translation>Benutzer werden in Dynamics CRM erstellt.</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Wählen Sie zuerst einen Benutzer aus.</translation>
    </message>
    <message>
        <source>The user is disabled, has no licence or is the integration user.</source>
        <translation>Der Benutzer ist deaktiviert, hat keine Lizenz oder ist der Integrationsbenutzer.</translation>
    </message>
    <message>
        <source>The user is coupled already. Delete that coupling first.</source>
        <translation>Der Benutzer ist bereits gekoppelt. Löschen Sie zuerst jene Kopplung.</translation>
    </message>
    <message>
        <source>The user is not coupled to a salesperson.</source>
        <translation>Der Benutzer ist nicht mit einem Verkäufer gekoppelt.</translation>
    </message>
</context>
<context>
    <name>VanishedDialog</name>
    <message>
        <source>Coupled Record Deleted</source>
        <translation>Gekoppelter Datensatz gelöscht</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Firmendatensatz</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Debitorendatensatz</translation>
    </message>
    <message>
        <source>The %1 record cannot be updated because it is coupled to a deleted record.</source>
        <translation>Der Datensatz (%1) kann nicht aktualisiert werden, weil er mit einem gelöschten Datensatz gekoppelt ist.</translation>
    </message>
    <message>
        <source>Creates the %1 anew and keeps the coupling. What it will hold is shown first.</source>
        <translation>Erstellt den %1 neu und behält die Kopplung. Zuerst wird angezeigt, was er enthalten wird.</translation>
    </message>
    <message>
        <source>Keeps this record as it is and ends the coupling to the deleted %1.</source>
        <translation>Behält diesen Datensatz, wie er ist, und beendet die Kopplung mit dem gelöschten %1.</translation>
    </message>
    <message>
        <source>Restore record</source>
        <translation>Datensatz wiederherstellen</translation>
    </message>
    <message>
        <source>Delete coupling</source>
        <translation>Kopplung löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Die Kopplung wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save View</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Ansicht speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>Ansicht um&amp;benennen…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Open With This View</source>
        <translation>&amp;Mit dieser Ansicht öffnen</translation>
    </message>
    <message>
        <source>This view belongs to the program. Save it under a name first.</source>
        <translation>Diese Ansicht gehört zum Programm. Speichern Sie sie zuerst unter einem Namen.</translation>
    </message>
    <message>
        <source>The list is shown as the view says.</source>
        <translation>Die Liste wird angezeigt, wie die Ansicht es sagt.</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>Ansicht speichern unter</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete the view {name}? The records in it stay.</source>
        <translation>Ansicht {name} löschen? Die Datensätze darin bleiben.</translation>
    </message>
    <message>
        <source>Delete the view {name} for everyone? The records in it stay.</source>
        <translation>Ansicht {name} für alle löschen? Die Datensätze darin bleiben.</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>Ansicht löschen</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>To the message that is shown, else to the list of all.</source>
        <translation>Zur angezeigten Meldung, sonst zur Liste aller Meldungen.</translation>
    </message>
</context>
<context>
    <name>ViewPicker</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Which rows are listed, and how</source>
        <translation>Welche Zeilen aufgelistet sind, und wie</translation>
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
        <translation>Die Liste wird anders angezeigt, als diese Ansicht sagt.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For &amp;everyone</source>
        <translation>Für &amp;alle</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>All who work with this company see the view; else you alone do.</source>
        <translation>Alle, die mit diesem Mandanten arbeiten, sehen die Ansicht; sonst nur Sie.</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting Customers</source>
        <translation>Wartende Debitoren</translation>
    </message>
    <message>
        <source>These customers cannot be coupled to accounts: the salesperson&apos;s user was deleted.</source>
        <translation>Diese Debitoren können nicht mit Firmen gekoppelt werden: Der Benutzer des Verkäufers wurde gelöscht.</translation>
    </message>
    <message>
        <source>The salesperson is coupled: no customer waits for it.</source>
        <translation>Der Verkäufer ist gekoppelt: Kein Debitor wartet auf ihn.</translation>
    </message>
    <message>
        <source>These customers cannot be coupled to accounts before the salesperson is coupled to a user.</source>
        <translation>Diese Debitoren können erst mit Firmen gekoppelt werden, wenn der Verkäufer mit einem Benutzer gekoppelt ist.</translation>
    </message>
    <message>
        <source>No customer waits for this salesperson.</source>
        <translation>Kein Debitor wartet auf diesen Verkäufer.</translation>
    </message>
</context>
<context>
    <name>WaysSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>WindowedModel</name>
    <message>
        <source>sorted, descending</source>
        <translation>sortiert, absteigend</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <translation>sortiert, aufsteigend</translation>
    </message>
</context>
</TS>
