<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Données Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM data</source>
        <translation>Données Dynamics CRM</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>%1 (bundle)</source>
        <translation>%1 (paquet)</translation>
    </message>
</context>
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Tandem</source>
        <translation>À propos de Tandem</translation>
    </message>
    <message>
        <source>Versions and places</source>
        <translation>Versions et emplacements</translation>
    </message>
    <message>
        <source>Tandem %1</source>
        <translation>Tandem %1</translation>
    </message>
    <message>
        <source>Couples Dynamics NAV customers to Dynamics CRM accounts and keeps the two in step.</source>
        <translation>Couple les clients Dynamics NAV aux comptes Dynamics CRM et les garde synchronisés.</translation>
    </message>
    <message>
        <source>&amp;Licenses…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>What Tandem is made of, and under which terms.</source>
        <translation>Les composants de Tandem et leurs conditions d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Open &amp;Data Folder</source>
        <translation>Ouvrir le dossier de &amp;données</translation>
    </message>
    <message>
        <source>Open Lo&amp;g</source>
        <translation>Ouvrir le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies versions and places, for whoever helps you.</source>
        <translation>Copie les versions et les emplacements, pour qui vous aide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Versions and places were copied.</source>
        <translation>Les versions et les emplacements ont été copiés.</translation>
    </message>
    <message>
        <source>No program opens %1 here.</source>
        <translation>Aucun programme n&apos;ouvre %1 ici.</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>The Customer record is not coupled to Microsoft Dynamics CRM. Do you want to create a coupling?</source>
        <translation>L&apos;enregistrement Client n&apos;est pas couplé à Microsoft Dynamics CRM. Voulez-vous créer un couplage&#xa0;?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>There are no accounts yet</source>
        <translation>Il n&apos;y a pas encore de compte</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Primary Contact Name</source>
        <translation>Nom du contact principal</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Rue 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Rue 2</translation>
    </message>
    <message>
        <source>ZIP/Postal Code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State/Province</source>
        <translation>Département/Région</translation>
    </message>
    <message>
        <source>Country/Region</source>
        <translation>Pays/région</translation>
    </message>
    <message>
        <source>Freight Terms</source>
        <translation>Conditions de transport</translation>
    </message>
    <message>
        <source>Shipping Method</source>
        <translation>Mode de livraison</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Address 1</source>
        <translation>Adresse 1</translation>
    </message>
    <message>
        <source>Billing and Shipping</source>
        <translation>Facturation et livraison</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Primary Contact Name</source>
        <translation>Nom du contact principal</translation>
    </message>
    <message>
        <source>Relationship Type</source>
        <translation>Type de relation</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Rue 1</translation>
    </message>
    <message>
        <source>Street 2</source>
        <translation>Rue 2</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Couplé</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>N° client</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Non couplés</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>In the Mapping</source>
        <translation>Dans le mappage</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
</context>
<context>
    <name>AccountLookup</name>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Comptes Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>No account is shown. Clear the filter or show the coupled accounts.</source>
        <translation>Aucun compte affiché. Effacez le filtre ou affichez les comptes couplés.</translation>
    </message>
    <message>
        <source>Best Matches</source>
        <translation>Meilleures suggestions</translation>
    </message>
    <message>
        <source>All Accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Show Coupled Accounts</source>
        <translation>Afficher les comptes couplés</translation>
    </message>
    <message>
        <source>Hide Coupled Accounts</source>
        <translation>Masquer les comptes couplés</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Couplé</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>N° client</translation>
    </message>
    <message>
        <source>Account Number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Street 1</source>
        <translation>Rue 1</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Main Phone</source>
        <translation>Téléphone principal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Primary Contact Name</source>
        <translation>Nom du contact principal</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>presque le même nom</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>même n° TVA</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même n° téléphone</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>même domaine d&apos;e-mail</translation>
    </message>
    <message>
        <source>same web site</source>
        <translation>même site web</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>same post code</source>
        <translation>même code postal</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>même rue</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>AccountWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Deletes the account from Dynamics CRM.</source>
        <translation>Supprime le compte de Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Opens the coupled customer in Dynamics NAV.</source>
        <translation>Ouvre le client couplé dans Dynamics NAV.</translation>
    </message>
    <message>
        <source>Dynamics &amp;NAV</source>
        <translation>Dynamics &amp;NAV</translation>
    </message>
    <message>
        <source>Creates a customer from the account, and couples the two.</source>
        <translation>Crée un client à partir du compte et couple les deux.</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics &amp;NAV</source>
        <translation>Créer un client dans Dynamics &amp;NAV</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>I&amp;mprimer</translation>
    </message>
    <message>
        <source>Print the account with its figures.</source>
        <translation>Imprimer le compte avec ses chiffres.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation>&amp;Aperçu avant impression</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer in Dynamics NAV.</source>
        <translation>Le compte n&apos;est pas couplé à un client dans Dynamics NAV.</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>New Account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Coupled to %1</source>
        <translation>Couplé à %1</translation>
    </message>
    <message>
        <source>Coupled to a deleted customer</source>
        <translation>Couplé à un client supprimé</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Non couplé</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Comptes Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Create Custo&amp;mer in Dynamics NAV</source>
        <translation>Créer un clien&amp;t dans Dynamics NAV</translation>
    </message>
    <message>
        <source>&amp;Hide Coupled Accounts</source>
        <translation>Mas&amp;quer les comptes couplés</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Il n&apos;y a pas encore de compte.</translation>
    </message>
    <message>
        <source>&amp;New Account</source>
        <translation>&amp;Nouveau compte</translation>
    </message>
    <message>
        <source>Select a single account to delete it.</source>
        <translation>Sélectionnez un seul compte pour le supprimer.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Traiter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;Show Coupled Accounts</source>
        <translation>Afficher les comptes couplé&amp;s</translation>
    </message>
    <message>
        <source>No account is shown. Clear the filter or show the coupled accounts.</source>
        <translation>Aucun compte affiché. Effacez le filtre ou affichez les comptes couplés.</translation>
    </message>
    <message>
        <source>No account fits this filter.</source>
        <translation>Aucun compte ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>Sélectionnez d&apos;abord un compte.</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer.</source>
        <translation>Le compte n&apos;est pas couplé à un client.</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Customer and Account</source>
        <translation>Client et compte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>même domaine</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Post Code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>N° téléphone</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Page d&apos;accueil</translation>
    </message>
    <message>
        <source>VAT No.</source>
        <translation>N° TVA</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Contraste éle&amp;vé, clair</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Contraste élevé, s&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the desktop is.</source>
        <translation>Clair, sombre ou contraste élevé, comme le bureau.</translation>
    </message>
</context>
<context>
    <name>BestMatches</name>
    <message>
        <source>Best Matches</source>
        <translation>Meilleures suggestions</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account (GUID)</source>
        <translation>Compte (GUID)</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Account Number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address 1: City</source>
        <translation>Adresse 1&#xa0;: Ville</translation>
    </message>
    <message>
        <source>Address 1: Country/Region</source>
        <translation>Adresse 1&#xa0;: Pays/région</translation>
    </message>
    <message>
        <source>Address 1: Freight Terms</source>
        <translation>Adresse 1&#xa0;: Conditions de transport</translation>
    </message>
    <message>
        <source>Address 1: Primary Contact Name</source>
        <translation>Adresse 1&#xa0;: Nom du contact principal</translation>
    </message>
    <message>
        <source>Address 1: Shipping Method</source>
        <translation>Adresse 1&#xa0;: Mode de livraison</translation>
    </message>
    <message>
        <source>Address 1: State/Province</source>
        <translation>Adresse 1&#xa0;: Département/Région</translation>
    </message>
    <message>
        <source>Address 1: Street 1</source>
        <translation>Adresse 1&#xa0;: Rue 1</translation>
    </message>
    <message>
        <source>Address 1: Street 2</source>
        <translation>Adresse 1&#xa0;: Rue 2</translation>
    </message>
    <message>
        <source>Address 1: ZIP/Postal Code</source>
        <translation>Adresse 1&#xa0;: Code postal</translation>
    </message>
    <message>
        <source>Address 2</source>
        <translation>Adresse (2ème ligne)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount (LCY)</source>
        <translation>Montant DS</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Solde DS</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Case (GUID)</source>
        <translation>Incident (GUID)</translation>
    </message>
    <message>
        <source>Case Number</source>
        <translation>Numéro de l&apos;incident</translation>
    </message>
    <message>
        <source>Case Title</source>
        <translation>Titre de l&apos;incident</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Country/Region Code</source>
        <translation>Code pays/région</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Created On</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Credit Limit</source>
        <translation>Limite de crédit</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Crédit autorisé DS</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency Code</source>
        <translation>Code devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>N° client</translation>
    </message>
    <message>
        <source>Customer Posting Group</source>
        <translation>Groupe compta. client</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>N° document</translation>
    </message>
    <message>
        <source>Document Type</source>
        <translation>Type document</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Date d&apos;échéance</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effective From</source>
        <translation>Effectif à partir du</translation>
    </message>
    <message>
        <source>Effective To</source>
        <translation>Effectif jusqu&apos;au</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Entry No.</source>
        <translation>N° séquence</translation>
    </message>
    <message>
        <source>Est. Close Date</source>
        <translation>Date de clôture est.</translation>
    </message>
    <message>
        <source>Est. Revenue</source>
        <translation>Revenu est.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Fax No.</source>
        <translation>N° télécopie</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Gen. Bus. Posting Group</source>
        <translation>Groupe compta. marché</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Integration User</source>
        <translation>Utilisateur d&apos;intégration</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Montant acompte facturé DS</translation>
    </message>
    <message>
        <source>Job Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Location Code</source>
        <translation>Code magasin</translation>
    </message>
    <message>
        <source>Main Phone</source>
        <translation>Téléphone principal</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Opportunity (GUID)</source>
        <translation>Opportunité (GUID)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Factures ouvertes DS</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Commandes ouvertes DS</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Montants échus DS</translation>
    </message>
    <message>
        <source>Overdue Amounts As Of Date</source>
        <translation>Montants échus au</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Payment Method Code</source>
        <translation>Code mode de règlement</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Payment Terms Code</source>
        <translation>Code condition paiement</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>N° téléphone</translation>
    </message>
    <message>
        <source>Post Code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Posting Date</source>
        <translation>Date comptabilisation</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>E-mail principal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Quote (GUID)</source>
        <translation>Devis (GUID)</translation>
    </message>
    <message>
        <source>Quote ID</source>
        <translation>ID du devis</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Relationship Type</source>
        <translation>Type de relation</translation>
    </message>
    <message>
        <source>Remaining Amt. (LCY)</source>
        <translation>Montant ouvert DS</translation>
    </message>
    <message>
        <source>Sales (LCY)</source>
        <translation>Ventes DS</translation>
    </message>
    <message>
        <source>Salesperson Code</source>
        <translation>Code vendeur</translation>
    </message>
    <message>
        <source>Shipment Method Code</source>
        <translation>Code condition livraison</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Livré non facturé DS</translation>
    </message>
    <message>
        <source>Shipping Advice</source>
        <translation>Option d&apos;expédition</translation>
    </message>
    <message>
        <source>Shipping Agent Code</source>
        <translation>Code transporteur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status Reason</source>
        <translation>Raison du statut</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Total Amount</source>
        <translation>Montant total</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Ventes totales DS</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>User (GUID)</source>
        <translation>Utilisateur (GUID)</translation>
    </message>
    <message>
        <source>User Licensed</source>
        <translation>Sous licence</translation>
    </message>
    <message>
        <source>VAT Registration No.</source>
        <translation>N° identif. intracomm.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Save or cancel the changes on the card first.</source>
        <translation>Enregistrez ou annulez d&apos;abord les modifications de la fiche.</translation>
    </message>
    <message>
        <source>The card is being edited.</source>
        <translation>La fiche est en cours de modification.</translation>
    </message>
    <message>
        <source>Choose Edit first.</source>
        <translation>Choisissez d&apos;abord Modifier.</translation>
    </message>
    <message>
        <source>The card is only viewed.</source>
        <translation>La fiche est seulement affichée.</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Sélectionnez d&apos;abord un client.</translation>
    </message>
</context>
<context>
    <name>CardHeading</name>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Couplé</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Non couplé</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Goes in too</source>
        <translation>Ajouté aussi</translation>
    </message>
    <message>
        <source>All &amp;Rows</source>
        <translation>Toutes les li&amp;gnes</translation>
    </message>
    <message>
        <source>All Rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Decides about all rows that are shown at once.</source>
        <translation>Décide de toutes les lignes affichées à la fois.</translation>
    </message>
    <message>
        <source>&amp;Save Problems…</source>
        <translation>&amp;Enregistrer les problèmes…</translation>
    </message>
    <message>
        <source>Save Problems</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <source>{field} {code}</source>
        <translation>{field} {code}</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Rien n&apos;a changé depuis le dernier fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) may be records that are here already: look at them first.</source>
        <translation>
            <numerusform>%Ln nouvelle ligne correspond peut-être à un enregistrement déjà présent&#xa0;: examinez-la d&apos;abord.</numerusform>
            <numerusform>%Ln nouvelles lignes correspondent peut-être à des enregistrements déjà présents&#xa0;: examinez-les d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tick All</source>
        <translation>T&amp;out cocher</translation>
    </message>
    <message>
        <source>&amp;Untick All</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Take the &amp;File&apos;s Values</source>
        <translation>Prendre les &amp;valeurs du fichier</translation>
    </message>
    <message>
        <source>&amp;Keep What Is Here</source>
        <translation>&amp;Garder les valeurs actuelles</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln Sure Match(es)</source>
        <translation>
            <numerusform>&amp;Confirmer %Ln correspondance sûre</numerusform>
            <numerusform>&amp;Confirmer %Ln correspondances sûres</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes in too, because records refer to it</source>
        <translation>Ajouté aussi, car des enregistrements y font référence</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copies everything that is said here as text.</source>
        <translation>Copie en texte tout ce qui est dit ici.</translation>
    </message>
    <message>
        <source>Goes in too</source>
        <translation>Ajouté aussi</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>I&amp;gnorer les lignes avec erreurs</translation>
    </message>
    <message>
        <source>Leave out the rows with errors</source>
        <translation>Ignorer les lignes avec erreurs</translation>
    </message>
    <message>
        <source>Otherwise nothing goes in while a row has an error.</source>
        <translation>Sinon, rien n&apos;est importé tant qu&apos;une ligne contient une erreur.</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avertissements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Remarques&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2  (records: %3)</source>
        <translation>%1 %2  (enregistrements&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 of %2 rows go in</source>
        <translation>%1 lignes sur %2 sont importées</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s&apos;y oppose.</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>Ce qu&apos;il y a à dire du fichier</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Goes in too, because records refer to it</source>
        <translation>Ajouté aussi, car des enregistrements y font référence</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message>
        <source>Check Database</source>
        <translation>Vérifier la base</translation>
    </message>
    <message>
        <source>Open C&amp;ustomer</source>
        <translation>Ouvrir le c&amp;lient</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Co&amp;py Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The check was not done.</source>
        <translation>La vérification n&apos;a pas été effectuée.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>Le rapport n&apos;a pas pu être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The database file is damaged.</source>
        <translation>Le fichier de base de données est endommagé.</translation>
    </message>
    <message>
        <source>A row refers to one that is not there.</source>
        <translation>Une ligne fait référence à une ligne absente.</translation>
    </message>
    <message>
        <source>A guard of the database is missing: it would accept what must never be.</source>
        <translation>Une protection de la base manque&#xa0;: elle accepterait ce qui ne doit jamais être.</translation>
    </message>
    <message>
        <source>The record has several active couplings.</source>
        <translation>L&apos;enregistrement a plusieurs couplages actifs.</translation>
    </message>
    <message>
        <source>An entry of the history was changed.</source>
        <translation>Une entrée de l&apos;historique a été modifiée.</translation>
    </message>
    <message>
        <source>An entry of the history is missing.</source>
        <translation>Une entrée de l&apos;historique manque.</translation>
    </message>
    <message>
        <source>An entry of the history was put in by other means.</source>
        <translation>Une entrée de l&apos;historique a été ajoutée par un autre moyen.</translation>
    </message>
    <message>
        <source>The job ended, and nobody knows what became of this record.</source>
        <translation>Le traitement est terminé et l&apos;on ignore ce qu&apos;est devenu cet enregistrement.</translation>
    </message>
    <message>
        <source>A job was cut off.</source>
        <translation>Un traitement a été interrompu.</translation>
    </message>
    <message>
        <source>The counts of a job are not those of its records.</source>
        <translation>Les nombres d&apos;un traitement ne sont pas ceux de ses enregistrements.</translation>
    </message>
    <message>
        <source>The record is older than the history knows it.</source>
        <translation>L&apos;enregistrement est plus ancien que ne l&apos;indique l&apos;historique.</translation>
    </message>
    <message>
        <source>A value was changed without a new version of the record.</source>
        <translation>Une valeur a été modifiée sans nouvelle version de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>What is kept of the last synchronization is not what both sides held then.</source>
        <translation>Ce qui est retenu de la dernière synchronisation n&apos;est pas ce que les deux côtés contenaient alors.</translation>
    </message>
    <message>
        <source>The customer statistics in Dynamics CRM are not those that were pushed.</source>
        <translation>Les statistiques client dans Dynamics CRM ne sont pas celles qui ont été transmises.</translation>
    </message>
    <message>
        <source>The customer statistics in Dynamics CRM are not those of today.</source>
        <translation>Les statistiques client dans Dynamics CRM ne sont pas celles du jour.</translation>
    </message>
    <message>
        <source>Differences are remembered of couplings that ended.</source>
        <translation>Des écarts sont retenus pour des couplages supprimés.</translation>
    </message>
    <message>
        <source>The search does not find this customer.</source>
        <translation>La recherche ne trouve pas ce client.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>The last backup is older than a week.</source>
        <translation>La dernière sauvegarde date de plus d&apos;une semaine.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What Was Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What to Do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Check Database</source>
        <translation>Vérifier la base</translation>
    </message>
    <message>
        <source>What Was Checked</source>
        <translation>Points vérifiés</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Points vérifiés</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>non vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Database files</source>
        <translation>Fichiers de base de données</translation>
    </message>
    <message>
        <source>References between tables</source>
        <translation>Références entre les tables</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Couplages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Jobs and their ends</source>
        <translation>Traitements et leur fin</translation>
    </message>
    <message>
        <source>Versions of records</source>
        <translation>Versions des enregistrements</translation>
    </message>
    <message>
        <source>Last synchronized values</source>
        <translation>Dernières valeurs synchronisées</translation>
    </message>
    <message>
        <source>Customer statistics in Dynamics CRM</source>
        <translation>Statistiques client dans Dynamics CRM</translation>
    </message>
    <message>
        <source>Remembered differences</source>
        <translation>Écarts retenus</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>the NAV integration solution is not installed in Dynamics CRM</source>
        <translation>la solution d&apos;intégration NAV n&apos;est pas installée dans Dynamics CRM</translation>
    </message>
    <message>
        <source>PostgreSQL sees to it</source>
        <translation>PostgreSQL s&apos;en charge</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>Rebuild the search index.</source>
        <translation>Reconstruisez l&apos;index de recherche.</translation>
    </message>
    <message>
        <source>Forget them; they are found anew.</source>
        <translation>Oubliez-les&#xa0;; ils seront recalculés.</translation>
    </message>
    <message>
        <source>Settle what was cut off.</source>
        <translation>Réglez ce qui a été interrompu.</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>Faites une sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>Restore the last backup before you go on working.</source>
        <translation>Restaurez la dernière sauvegarde avant de continuer à travailler.</translation>
    </message>
    <message>
        <source>Restore the last backup, or ask whoever edits the database by other means.</source>
        <translation>Restaurez la dernière sauvegarde, ou demandez à qui modifie la base par d&apos;autres moyens.</translation>
    </message>
    <message>
        <source>Delete the couplings that are too many and set up the right one.</source>
        <translation>Supprimez les couplages en trop et configurez le bon.</translation>
    </message>
    <message>
        <source>Ask who edits the database by other means; compare with the last backup.</source>
        <translation>Demandez à qui modifie la base par d&apos;autres moyens&#xa0;; comparez avec la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Start the program again; it settles what was cut off.</source>
        <translation>Redémarrez le programme&#xa0;; il règle ce qui a été interrompu.</translation>
    </message>
    <message>
        <source>A backup may have been restored on one side alone. Compare the two records.</source>
        <translation>Une sauvegarde a peut-être été restaurée d&apos;un seul côté. Comparez les deux enregistrements.</translation>
    </message>
    <message>
        <source>Open Synchronize Now on this customer and compare the two records.</source>
        <translation>Ouvrez Synchroniser maintenant pour ce client et comparez les deux enregistrements.</translation>
    </message>
    <message>
        <source>Update Account Statistics of this customer.</source>
        <translation>Mettez à jour les statistiques du compte pour ce client.</translation>
    </message>
    <message>
        <source>Rebuild Search Index</source>
        <translation>Reconstruire l&apos;index de recherche</translation>
    </message>
    <message>
        <source>Forget and Compare Anew</source>
        <translation>Oublier et recomparer</translation>
    </message>
    <message>
        <source>Settle Now</source>
        <translation>Régler maintenant</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Everything is in order. %1 rules were checked over %2 rows.</source>
        <translation>Tout est en ordre. %1 règles ont été vérifiées sur %2 lignes.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 remarques</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>Résultat&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>&amp;Send data update to Dynamics CRM.</source>
        <translation>&amp;Envoyer la mise à jour des données à Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Get data update from Dynamics CRM.</source>
        <translation>&amp;Obtenir la mise à jour des données de Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Merge data.</source>
        <translation>&amp;Fusionner les données.</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>There are no codes yet</source>
        <translation>Il n&apos;y a pas encore de code</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose Columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Tick the columns to show. Drag them, or press Alt+Up and Alt+Down, to order them.</source>
        <translation>Cochez les colonnes à afficher. Faites-les glisser, ou appuyez sur Alt+Haut et Alt+Bas, pour les classer.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Usual &amp;Widths</source>
        <translation>&amp;Largeurs habituelles</translation>
    </message>
    <message>
        <source>Makes each column as wide as it is by itself</source>
        <translation>Rend à chaque colonne sa largeur d&apos;origine</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Columns, order and widths as the list has them by itself</source>
        <translation>Colonnes, ordre et largeurs d&apos;origine de la liste</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Specifies how the characters are stored in the file.</source>
        <translation>Spécifie comment les caractères sont stockés dans le fichier.</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sép&amp;arateur</translation>
    </message>
    <message>
        <source>Specifies the sign between two values.</source>
        <translation>Spécifie le signe entre deux valeurs.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Specifies the sheet of the workbook.</source>
        <translation>Spécifie la feuille du classeur.</translation>
    </message>
    <message>
        <source>%1 of %2 columns go in.</source>
        <translation>%1 colonnes sur %2 sont importées.</translation>
    </message>
    <message>
        <source>Choose a column for %1, which every record needs.</source>
        <translation>Choisissez une colonne pour %1, indispensable à chaque enregistrement.</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>Command bar</source>
        <translation>Barre de commandes</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Company Name</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>Specifies the company&apos;s name.</source>
        <translation>Spécifie le nom de la société.</translation>
    </message>
    <message>
        <source>Local Currency (LCY)</source>
        <translation>Devise société (DS)</translation>
    </message>
    <message>
        <source>Specifies the ISO code that a blank currency code stands for.</source>
        <translation>Spécifie le code ISO que représente un code devise vide.</translation>
    </message>
    <message>
        <source>Fiscal Year Starts In</source>
        <translation>Début d&apos;exercice</translation>
    </message>
    <message>
        <source>Specifies the month from which Total Sales of the fiscal year are counted.</source>
        <translation>Spécifie le mois à partir duquel les ventes totales de l&apos;exercice sont calculées.</translation>
    </message>
    <message>
        <source>Customer Number Series</source>
        <translation>Souche de n° client</translation>
    </message>
    <message>
        <source>Specifies the series that new customers get their No. from.</source>
        <translation>Spécifie la souche qui fournit le N° des nouveaux clients.</translation>
    </message>
    <message>
        <source>Customer Template</source>
        <translation>Modèle client</translation>
    </message>
    <message>
        <source>Specifies the template whose defaults new customers start with.</source>
        <translation>Spécifie le modèle dont les nouveaux clients reprennent les valeurs par défaut.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Enter the three letters of an ISO currency code, such as GBP.</source>
        <translation>Entrez les trois lettres d&apos;un code devise ISO, par exemple EUR.</translation>
    </message>
</context>
<context>
    <name>Completed</name>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisation terminée.</translation>
    </message>
    <message>
        <source>{text} These fields were left alone: {fields}</source>
        <translation>{text} Ces champs ont été laissés tels quels&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by Someone Else</source>
        <translation>Modifié par un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 saved this record while you were editing it. Choose for each field what is to be kept; Cancel brings you back to the card with everything you typed.</source>
        <translation>%1 a enregistré cette fiche pendant que vous la modifiiez. Choisissez pour chaque champ la valeur à garder&#xa0;; Annuler vous ramène à la fiche avec toute votre saisie.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Un autre utilisateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>When Opened</source>
        <translation>À l&apos;ouverture</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre valeur</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>l&apos;autre valeur</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>votre valeur</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Modifiés tous deux</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Microsoft Dynamics CRM Connection Setup</source>
        <translation>Configuration de la connexion Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Dynamics NAV Integration Solution</source>
        <translation>Solution d&apos;intégration Dynamics NAV</translation>
    </message>
    <message>
        <source>Field Mapping</source>
        <translation>Mappage des champs</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>The company&apos;s fields have changes that were not saved. Do you want to save them?</source>
        <translation>Des modifications des champs de la société n&apos;ont pas été enregistrées. Voulez-vous les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Non activé</translation>
    </message>
    <message>
        <source>The integration is enabled.</source>
        <translation>L&apos;intégration est activée.</translation>
    </message>
    <message>
        <source>The integration is not enabled any more.</source>
        <translation>L&apos;intégration n&apos;est plus activée.</translation>
    </message>
    <message>
        <source>The solution was installed in Dynamics CRM.</source>
        <translation>La solution a été installée dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Do you want to remove the Dynamics NAV integration solution from Dynamics CRM?

The customer statistics that were pushed to accounts are removed with it. Accounts and couplings stay.</source>
        <translation>Voulez-vous supprimer la solution d&apos;intégration Dynamics NAV de Dynamics CRM&#xa0;?

Les statistiques client transmises aux comptes sont supprimées avec elle. Les comptes et les couplages restent.</translation>
    </message>
    <message>
        <source>Remove Solution</source>
        <translation>Supprimer la solution</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The solution was removed from Dynamics CRM.</source>
        <translation>La solution a été supprimée de Dynamics CRM.</translation>
    </message>
    <message>
        <source>The setup was saved.</source>
        <translation>La configuration a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>Acti&amp;vé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Specifies whether customers can be coupled to accounts and synchronized.</source>
        <translation>Spécifie si les clients peuvent être couplés à des comptes et synchronisés.</translation>
    </message>
    <message>
        <source>While the integration is not enabled, the Dynamics CRM actions, FactBoxes and pages are hidden. Couplings stay as they are.</source>
        <translation>Tant que l&apos;intégration n&apos;est pas activée, les actions, récapitulatifs et pages Dynamics CRM sont masqués. Les couplages restent tels quels.</translation>
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
        <translation>Clients</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Coupled Customers</source>
        <translation>Clients couplés</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asking both sides…</source>
        <translation>Interrogation des deux côtés…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 ne répond pas&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Contacting</name>
    <message>
        <source>No program on this computer opens this.</source>
        <translation>Aucun programme de cet ordinateur n&apos;ouvre ceci.</translation>
    </message>
    <message>
        <source>%1 (Alt+Enter)</source>
        <translation>%1 (Alt+Entrée)</translation>
    </message>
    <message>
        <source>Write a mail to %1</source>
        <translation>Écrire un e-mail à %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Rien n&apos;est saisi ici.</translation>
    </message>
    <message>
        <source>This is no e-mail address that can be written to.</source>
        <translation>Ce n&apos;est pas une adresse e-mail valide.</translation>
    </message>
    <message>
        <source>There are several addresses here. Only one can be written to.</source>
        <translation>Il y a plusieurs adresses ici. Un message ne peut aller qu&apos;à une seule.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone valide.</translation>
    </message>
    <message>
        <source>This is no address of a page on the web.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une page web.</translation>
    </message>
</context>
<context>
    <name>ConversionDetails</name>
    <message>
        <source>&amp;Leave alone on purpose</source>
        <translation>&amp;Laisser tel quel volontairement</translation>
    </message>
    <message>
        <source>Leave alone on purpose</source>
        <translation>Laisser tel quel volontairement</translation>
    </message>
    <message>
        <source>Specifies that this code has no counterpart, and that nobody needs to be told again: the field is neither sent nor overwritten.</source>
        <translation>Spécifie que ce code n&apos;a pas d&apos;équivalent et qu&apos;il n&apos;est plus à signaler&#xa0;: le champ n&apos;est ni envoyé ni remplacé.</translation>
    </message>
    <message>
        <source>&amp;Bring Back as This Code</source>
        <translation>&amp;Reprendre sous ce code</translation>
    </message>
    <message>
        <source>Bring Back as This Code</source>
        <translation>Reprendre sous ce code</translation>
    </message>
    <message>
        <source>&amp;Remove Counterpart</source>
        <translation>Supprimer l&apos;é&amp;quivalent</translation>
    </message>
    <message>
        <source>Remove Counterpart</source>
        <translation>Supprimer l&apos;équivalent</translation>
    </message>
    <message>
        <source>Specifies the value in Dynamics CRM that stands for this code.</source>
        <translation>Spécifie la valeur qui représente ce code dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Dynamics CRM</source>
        <translation>&amp;Dynamics CRM</translation>
    </message>
    <message>
        <source>Other &amp;Spellings</source>
        <translation>Autres &amp;graphies</translation>
    </message>
    <message>
        <source>Specifies further words, parted by commas, that are read as this code when they come from CRM.</source>
        <translation>Spécifie d&apos;autres mots, séparés par des virgules, qui sont lus comme ce code lorsqu&apos;ils viennent de CRM.</translation>
    </message>
    <message>
        <source>(no counterpart)</source>
        <translation>(sans équivalent)</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Owner in Dynamics CRM</source>
        <translation>Propriétaire dans Dynamics CRM</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Other Spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>sans équivalent</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <translation>{}, modifié</translation>
    </message>
    <message>
        <source>{}, stands for several codes</source>
        <translation>{}, représente plusieurs codes</translation>
    </message>
</context>
<context>
    <name>ConversionPane</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Specifies which table is shown.</source>
        <translation>Spécifie la table affichée.</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Équivalents</translation>
    </message>
    <message>
        <source>Open Sales&amp;person</source>
        <translation>Ouvrir le &amp;vendeur</translation>
    </message>
    <message>
        <source>Open Salesperson</source>
        <translation>Ouvrir le vendeur</translation>
    </message>
    <message>
        <source>{value} stands for {codes}. From Dynamics CRM it comes back as {first}.</source>
        <translation>{value} représente {codes}. Depuis Dynamics CRM, cette valeur revient comme {first}.</translation>
    </message>
    <message>
        <source>Owners follow from the couplings of the salespeople; they are changed there.</source>
        <translation>Les propriétaires découlent des couplages des vendeurs&#xa0;; c&apos;est là qu&apos;ils se modifient.</translation>
    </message>
</context>
<context>
    <name>ConversionTables</name>
    <message>
        <source>Used by 1 customer and {a}.</source>
        <translation>Utilisé par 1 client et {a}.</translation>
    </message>
    <message>
        <source>Used by {n} customers and {a}.</source>
        <translation>Utilisé par {n} clients et {a}.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>No code stands for these values of Dynamics CRM: {}.</source>
        <translation>Aucun code ne représente ces valeurs de Dynamics CRM&#xa0;: {}.</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 compte</translation>
    </message>
    <message>
        <source>{} accounts</source>
        <translation>{} comptes</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copies a link that opens this record, for a mail or a note.</source>
        <translation>Copie un lien qui ouvre cet enregistrement, pour un e-mail ou une note.</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Le lien a été copié.</translation>
    </message>
</context>
<context>
    <name>CoupledRecords</name>
    <message>
        <source>Coupled Records</source>
        <translation>Enregistrements couplés</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Dynamics NAV Customer</source>
        <translation>Client Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM Account</source>
        <translation>Compte Dynamics CRM</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>All fields are the same</source>
        <translation>Tous les champs sont identiques</translation>
    </message>
    <message>
        <source>1 of %2 fields differs</source>
        <translation>1 champ sur %2 diffère</translation>
    </message>
    <message>
        <source>%1 of %2 fields differ</source>
        <translation>%1 champs sur %2 diffèrent</translation>
    </message>
</context>
<context>
    <name>CouplingBox</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Restore or Delete…</source>
        <translation>Restaurer ou supprimer…</translation>
    </message>
    <message>
        <source>deleted in CRM</source>
        <translation>supprimé dans CRM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd&apos;hui, %1</translation>
    </message>
    <message>
        <source>NAV to CRM</source>
        <translation>NAV vers CRM</translation>
    </message>
    <message>
        <source>CRM to NAV</source>
        <translation>CRM vers NAV</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
</context>
<context>
    <name>CouplingDialog</name>
    <message>
        <source>Microsoft Dynamics CRM Account Coupling</source>
        <translation>Couplage de compte Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Effet de OK</translation>
    </message>
    <message>
        <source>%1 was completed to %2. Choose OK once more if that is the account.</source>
        <translation>%1 a été complété en %2. Choisissez de nouveau OK si c&apos;est le bon compte.</translation>
    </message>
    <message>
        <source>Coupling…</source>
        <translation>Couplage…</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser %1 is coupled now. Choose OK again.</source>
        <translation>Le vendeur/acheteur %1 est maintenant couplé. Choisissez de nouveau OK.</translation>
    </message>
</context>
<context>
    <name>CouplingEffect</name>
    <message>
        <source>Choose an account, or create a new one.</source>
        <translation>Choisissez un compte, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>OK changes nothing.</source>
        <translation>OK ne change rien.</translation>
    </message>
    <message>
        <source>Nothing can be written while this stands in the way:</source>
        <translation>Rien ne peut être écrit tant que ceci s&apos;y oppose&#xa0;:</translation>
    </message>
    <message>
        <source>Both records hold a value of their own here. Choose which one to keep, or leave both alone: {fields}</source>
        <translation>Les deux enregistrements ont ici chacun leur valeur. Choisissez laquelle garder, ou laissez les deux telles quelles&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>These fields will be left alone:</source>
        <translation>Ces champs seront laissés tels quels&#xa0;:</translation>
    </message>
    <message>
        <source>OK couples the two records</source>
        <translation>OK couple les deux enregistrements</translation>
    </message>
    <message>
        <source>OK ends the present coupling and couples the customer to this account</source>
        <translation>OK met fin au couplage actuel et couple le client à ce compte</translation>
    </message>
    <message>
        <source>OK creates an account in Dynamics CRM, couples it</source>
        <translation>OK crée un compte dans Dynamics CRM, le couple</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{beginning}; no value is written.</source>
        <translation>{beginning}&#xa0;; aucune valeur n&apos;est écrite.</translation>
    </message>
    <message>
        <source>{beginning}; both hold the same values.</source>
        <translation>{beginning}&#xa0;; les valeurs sont identiques des deux côtés.</translation>
    </message>
    <message>
        <source>{beginning} and {written}.</source>
        <translation>{beginning} et {written}.</translation>
    </message>
    <message>
        <source>{beginning}, then {written}.</source>
        <translation>{beginning}, puis {written}.</translation>
    </message>
    <message>
        <source>writes nothing: both hold the same values</source>
        <translation>n&apos;écrit rien&#xa0;: les valeurs sont identiques des deux côtés</translation>
    </message>
    <message>
        <source>writes {crm} to the account and {nav} to the customer</source>
        <translation>écrit {crm} dans le compte et {nav} chez le client</translation>
    </message>
    <message>
        <source>writes {values} to the account</source>
        <translation>écrit {values} dans le compte</translation>
    </message>
    <message>
        <source>writes {values} to the customer</source>
        <translation>écrit {values} chez le client</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valeur</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} valeurs</translation>
    </message>
    <message>
        <source>One value will be replaced; the log keeps it.</source>
        <translation>Une valeur sera remplacée&#xa0;; le journal la conserve.</translation>
    </message>
    <message>
        <source>One of its values will be replaced; the log keeps it.</source>
        <translation>Une de ses valeurs sera remplacée&#xa0;; le journal la conserve.</translation>
    </message>
    <message>
        <source>{count} of its values will be replaced; the log keeps them.</source>
        <translation>{count} de ses valeurs seront remplacées&#xa0;; le journal les conserve.</translation>
    </message>
    <message>
        <source>{count} values will be replaced; the log keeps them.</source>
        <translation>{count} valeurs seront remplacées&#xa0;; le journal les conserve.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>et {count} de plus.</translation>
    </message>
</context>
<context>
    <name>CouplingForm</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Type a name, or press F4 to look one up</source>
        <translation>Tapez un nom, ou appuyez sur F4 pour rechercher</translation>
    </message>
    <message>
        <source>Create &amp;New Account</source>
        <translation>Créer un &amp;nouveau compte</translation>
    </message>
    <message>
        <source>Create New Account</source>
        <translation>Créer un nouveau compte</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Synchronize After Coupling</source>
        <translation>&amp;Synchroniser après couplage</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics NAV Data</source>
        <translation>Oui - Utiliser les données Dynamics NAV</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Oui - Utiliser les données Dynamics CRM</translation>
    </message>
    <message>
        <source>Yes - Merge the Data</source>
        <translation>Oui - Fusionner les données</translation>
    </message>
    <message>
        <source>Specifies the Dynamics CRM account that the customer is coupled to.</source>
        <translation>Spécifie le compte Dynamics CRM auquel le client est couplé.</translation>
    </message>
    <message>
        <source>Specifies whether mapped fields are copied once the records are coupled, and from which side.</source>
        <translation>Spécifie si les champs mappés sont copiés une fois les enregistrements couplés, et depuis quel côté.</translation>
    </message>
    <message>
        <source>The customer is coupled already. To couple it to a new account, delete the coupling first.</source>
        <translation>Le client est déjà couplé. Pour le coupler à un nouveau compte, supprimez d&apos;abord le couplage.</translation>
    </message>
    <message>
        <source>Specifies that a new account is created in Dynamics CRM and coupled to the customer.</source>
        <translation>Spécifie qu&apos;un nouveau compte est créé dans Dynamics CRM et couplé au client.</translation>
    </message>
</context>
<context>
    <name>CouplingPreview</name>
    <message>
        <source>Preview of the Couplings</source>
        <translation>Aperçu des couplages</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>&amp;Couple</source>
        <translation>&amp;Coupler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>Synchronize After Coupling: %1</source>
        <translation>Synchroniser après couplage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading what would be written</source>
        <translation>Lecture de ce qui serait écrit</translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message>
        <source>Create Account in Dynamics CRM</source>
        <translation>Créer un compte dans Dynamics CRM</translation>
    </message>
    <message>
        <source>The customer {no} {name} was created and coupled to the account.</source>
        <translation>Le client {no} {name} a été créé et couplé au compte.</translation>
    </message>
    <message>
        <source>{text} These fields were left alone: {fields}</source>
        <translation>{text} Ces champs ont été laissés tels quels&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>The account {account} is already coupled to the customer {no} {customer}. Do you want to create a new customer for it? The coupling between {no} and the account will be deleted; both records stay.</source>
        <translation>Le compte {account} est déjà couplé au client {no} {customer}. Voulez-vous créer un nouveau client pour ce compte&#xa0;? Le couplage entre {no} et le compte sera supprimé&#xa0;; les deux enregistrements restent.</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics NAV</source>
        <translation>Créer un client dans Dynamics NAV</translation>
    </message>
    <message>
        <source>%1 of %2 accounts got a new customer in Dynamics NAV.</source>
        <translation>%1 comptes sur %2 ont un nouveau client dans Dynamics NAV.</translation>
    </message>
    <message>
        <source>{name} is already coupled to a record in Microsoft Dynamics CRM. Do you want to create a new copy and couple to it?</source>
        <translation>{name} est déjà couplé à un enregistrement dans Microsoft Dynamics CRM. Voulez-vous créer une copie et la coupler&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2 customers got a new account in Microsoft Dynamics CRM.</source>
        <translation>%1 clients sur %2 ont un nouveau compte dans Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisation terminée.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were created and coupled.</source>
        <translation>
            <numerusform>%Ln client a été créé et couplé.</numerusform>
            <numerusform>%Ln clients ont été créés et couplés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrmActions</name>
    <message>
        <source>&amp;Coupling</source>
        <translation>Coupla&amp;ge</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Sélectionnez d&apos;abord un client.</translation>
    </message>
    <message>
        <source>The customer is blocked and takes no part in the integration. Clear Blocked on its card.</source>
        <translation>Le client est bloqué et ne participe pas à l&apos;intégration. Videz Bloqué sur sa fiche.</translation>
    </message>
    <message>
        <source>The customer is not coupled to Dynamics CRM. Set up a coupling first.</source>
        <translation>Le client n&apos;est pas couplé à Dynamics CRM. Configurez d&apos;abord un couplage.</translation>
    </message>
    <message>
        <source>The NAV integration solution is not installed in CRM. See Connection Setup.</source>
        <translation>La solution d&apos;intégration NAV n&apos;est pas installée dans CRM. Voir Configuration de la connexion.</translation>
    </message>
    <message>
        <source>The card has unsaved changes. Save or cancel them first.</source>
        <translation>La fiche contient des modifications non enregistrées. Enregistrez-les ou annulez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Synchronize Now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Update Account Statistics</source>
        <translation>&amp;Mettre à jour les statistiques du compte</translation>
    </message>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>&amp;Configurer le couplage</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>&amp;Supprimer le couplage</translation>
    </message>
    <message>
        <source>&amp;Match-Based Coupling</source>
        <translation>Couplage par correspon&amp;dance</translation>
    </message>
    <message>
        <source>Create &amp;Account in Dynamics CRM</source>
        <translation>Créer un com&amp;pte dans Dynamics CRM</translation>
    </message>
    <message>
        <source>Create &amp;Customer in Dynamics NAV</source>
        <translation>Créer un c&amp;lient dans Dynamics NAV</translation>
    </message>
    <message>
        <source>Synchronization Lo&amp;g</source>
        <translation>&amp;Journal de synchronisation</translation>
    </message>
</context>
<context>
    <name>CrmBand</name>
    <message>
        <source>Breadcrumb</source>
        <translation>Fil d&apos;Ariane</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM</source>
        <translation>Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>CrmFieldHelp</name>
    <message>
        <source>Specifies the account&apos;s name; it goes with the customer&apos;s Name in Dynamics NAV.</source>
        <translation>Spécifie le nom du compte&#xa0;; il correspond au Nom du client dans Dynamics NAV.</translation>
    </message>
    <message>
        <source>Specifies the number of the account in Dynamics CRM.</source>
        <translation>Spécifie le numéro du compte dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Specifies what the account is to us. Only a Customer takes part in the integration.</source>
        <translation>Spécifie ce que le compte est pour nous. Seul un Client participe à l&apos;intégration.</translation>
    </message>
    <message>
        <source>Specifies the person one asks for; in Dynamics NAV this is the Contact.</source>
        <translation>Spécifie la personne à contacter&#xa0;; dans Dynamics NAV, c&apos;est le Contact.</translation>
    </message>
    <message>
        <source>Specifies the street and house number.</source>
        <translation>Spécifie la rue et le numéro.</translation>
    </message>
    <message>
        <source>Specifies a second line of the address.</source>
        <translation>Spécifie une deuxième ligne d&apos;adresse.</translation>
    </message>
    <message>
        <source>Specifies the postal code.</source>
        <translation>Spécifie le code postal.</translation>
    </message>
    <message>
        <source>Specifies the city.</source>
        <translation>Spécifie la ville.</translation>
    </message>
    <message>
        <source>Specifies the state, province or county.</source>
        <translation>Spécifie l&apos;État, la province ou la région.</translation>
    </message>
    <message>
        <source>Specifies the country, written out; Dynamics NAV has a code for it, such as GB.</source>
        <translation>Spécifie le pays en toutes lettres&#xa0;; Dynamics NAV a un code pour cela, par exemple FR.</translation>
    </message>
    <message>
        <source>Specifies the telephone number.</source>
        <translation>Spécifie le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Specifies the fax number.</source>
        <translation>Spécifie le numéro de télécopie.</translation>
    </message>
    <message>
        <source>Specifies the e-mail address.</source>
        <translation>Spécifie l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>Specifies the web site.</source>
        <translation>Spécifie le site web.</translation>
    </message>
    <message>
        <source>Specifies the currency by its three letters, such as EUR.</source>
        <translation>Spécifie la devise par ses trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>Specifies when the account must pay and for what discount.</source>
        <translation>Spécifie quand le compte doit payer et avec quel escompte.</translation>
    </message>
    <message>
        <source>Specifies who pays for the freight; in Dynamics NAV this is the Shipment Method.</source>
        <translation>Spécifie qui paie le transport&#xa0;; dans Dynamics NAV, c&apos;est la condition de livraison.</translation>
    </message>
    <message>
        <source>Specifies who carries the goods; in Dynamics NAV this is the Shipping Agent.</source>
        <translation>Spécifie qui transporte les marchandises&#xa0;; dans Dynamics NAV, c&apos;est le transporteur.</translation>
    </message>
    <message>
        <source>Specifies how much the account may owe; it comes from Dynamics NAV.</source>
        <translation>Spécifie combien le compte peut devoir&#xa0;; cette valeur vient de Dynamics NAV.</translation>
    </message>
    <message>
        <source>Specifies the user who looks after the account.</source>
        <translation>Spécifie l&apos;utilisateur chargé du compte.</translation>
    </message>
    <message>
        <source>Specifies whether the account is in use. An Inactive one takes no part in the integration.</source>
        <translation>Spécifie si le compte est utilisé. Un compte Inactif ne participe pas à l&apos;intégration.</translation>
    </message>
    <message>
        <source>Specifies how it stands. The Status Reason must fit it.</source>
        <translation>Spécifie l&apos;état actuel. La Raison du statut doit y correspondre.</translation>
    </message>
    <message>
        <source>Specifies why it stands as it does.</source>
        <translation>Spécifie la raison de cet état.</translation>
    </message>
    <message>
        <source>Specifies whatever else is worth knowing.</source>
        <translation>Spécifie toute autre information utile.</translation>
    </message>
    <message>
        <source>Specifies what may be sold.</source>
        <translation>Spécifie ce qui pourrait être vendu.</translation>
    </message>
    <message>
        <source>Specifies the account that may buy.</source>
        <translation>Spécifie le compte qui pourrait acheter.</translation>
    </message>
    <message>
        <source>Specifies the day on which it will probably be decided.</source>
        <translation>Spécifie le jour probable de la décision.</translation>
    </message>
    <message>
        <source>Specifies the amount it may bring.</source>
        <translation>Spécifie le montant que cela peut rapporter.</translation>
    </message>
    <message>
        <source>Specifies how likely it is, from 0 to 100.</source>
        <translation>Spécifie la probabilité, de 0 à 100.</translation>
    </message>
    <message>
        <source>Specifies how promising it is.</source>
        <translation>Spécifie si elle est prometteuse.</translation>
    </message>
    <message>
        <source>Specifies what is offered.</source>
        <translation>Spécifie ce qui est proposé.</translation>
    </message>
    <message>
        <source>Specifies the account that gets the offer.</source>
        <translation>Spécifie le compte qui reçoit le devis.</translation>
    </message>
    <message>
        <source>Specifies the number of the quote.</source>
        <translation>Spécifie le numéro du devis.</translation>
    </message>
    <message>
        <source>Specifies the sum that is offered.</source>
        <translation>Spécifie la somme proposée.</translation>
    </message>
    <message>
        <source>Specifies the first day on which the offer holds.</source>
        <translation>Spécifie le premier jour de validité du devis.</translation>
    </message>
    <message>
        <source>Specifies the last day on which the offer holds.</source>
        <translation>Spécifie le dernier jour de validité du devis.</translation>
    </message>
    <message>
        <source>Specifies what the case is about.</source>
        <translation>Spécifie l&apos;objet de l&apos;incident.</translation>
    </message>
    <message>
        <source>Specifies the account that has the question.</source>
        <translation>Spécifie le compte qui pose la question.</translation>
    </message>
    <message>
        <source>Specifies the number of the case. Leave it blank on a new one to get the next number.</source>
        <translation>Spécifie le numéro de l&apos;incident. Laissez-le vide sur un nouvel incident pour obtenir le numéro suivant.</translation>
    </message>
    <message>
        <source>Specifies how soon it must be dealt with.</source>
        <translation>Spécifie l&apos;urgence du traitement.</translation>
    </message>
    <message>
        <source>Specifies how it reached us.</source>
        <translation>Spécifie par quelle voie il nous est parvenu.</translation>
    </message>
</context>
<context>
    <name>CrmStatisticsBox</name>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>%1 est.</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>%1 d old</source>
        <translation>il y a %1 j</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Customer Card</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No Customer</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>New Customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved.</source>
        <translation>%1 contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save them and go on.</source>
        <translation>Les enregistrer et continuer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Continuer sans les enregistrer.</translation>
    </message>
</context>
<context>
    <name>CustomerFactBoxes</name>
    <message>
        <source>Dynamics CRM Statistics</source>
        <translation>Statistiques Dynamics CRM</translation>
    </message>
    <message>
        <source>Not coupled to Dynamics CRM</source>
        <translation>Non couplé à Dynamics CRM</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>Customer Statistics</source>
        <translation>Statistiques client</translation>
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
        <translation>Tous</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Couplés</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Non couplés</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>In Step</source>
        <translation>Synchrones</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>My Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Solde DS</translation>
    </message>
    <message>
        <source>Coupled to CRM</source>
        <translation>Couplé à CRM</translation>
    </message>
</context>
<context>
    <name>CustomerListPanel</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No customer fits this view and filter.</source>
        <translation>Aucun client ne correspond à cette vue et à ce filtre.</translation>
    </message>
    <message>
        <source>Which salesperson are you? My Customers then lists the customers of this salesperson.</source>
        <translation>Quel vendeur êtes-vous&#xa0;? Mes clients affichera alors les clients de ce vendeur.</translation>
    </message>
    <message>
        <source>My Customers</source>
        <translation>Mes clients</translation>
    </message>
</context>
<context>
    <name>CustomerStatisticsBox</name>
    <message>
        <source>Balance (LCY)</source>
        <translation>Solde DS</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Commandes ouvertes DS</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Livré non facturé DS</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Factures ouvertes DS</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Total DS</translation>
    </message>
    <message>
        <source>Overdue (LCY)</source>
        <translation>Échu DS</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Crédit autorisé DS</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Ventes totales DS</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Il n&apos;y a pas encore de client.</translation>
    </message>
    <message>
        <source>&amp;New Customer</source>
        <translation>&amp;Nouveau client</translation>
    </message>
</context>
<context>
    <name>CustomizeFactBoxes</name>
    <message>
        <source>Customize FactBoxes</source>
        <translation>Personnaliser les récapitulatifs</translation>
    </message>
    <message>
        <source>Tick the FactBoxes to show, and put them in the order you like.</source>
        <translation>Cochez les récapitulatifs à afficher et mettez-les dans l&apos;ordre souhaité.</translation>
    </message>
    <message>
        <source>FactBoxes</source>
        <translation>Récapitulatifs</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Open calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Open calendar (F4)</source>
        <translation>Ouvrir le calendrier (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Jobs that were started on these days.</source>
        <translation>Traitements lancés ces jours-là.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>a&amp;u</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Toutes dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>1 row could not be ticked: it has no account yet, or another row is ticked for it.</source>
        <translation>1 ligne n&apos;a pas pu être cochée&#xa0;: elle n&apos;a pas encore de compte, ou une autre ligne est cochée pour ce compte.</translation>
    </message>
    <message>
        <source>%1 rows could not be ticked: they have no account yet, or another row is ticked for it.</source>
        <translation>%1 lignes n&apos;ont pas pu être cochées&#xa0;: elles n&apos;ont pas encore de compte, ou une autre ligne est cochée pour ce compte.</translation>
    </message>
    <message>
        <source>There is no account to couple to yet. Choose one of the candidates or another account.</source>
        <translation>Il n&apos;y a pas encore de compte à coupler. Choisissez un des candidats ou un autre compte.</translation>
    </message>
    <message>
        <source>The account %1 is ticked for customer %2 already. Untick that one first.</source>
        <translation>Le compte %1 est déjà coché pour le client %2. Décochez d&apos;abord celui-ci.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>1 field needs your choice</source>
        <translation>1 champ attend votre choix</translation>
    </message>
    <message>
        <source>{count} fields need your choice</source>
        <translation>{count} champs attendent votre choix</translation>
    </message>
</context>
<context>
    <name>DeleteCoupling</name>
    <message>
        <source>Do you want to delete the couplings of {} customers?</source>
        <translation>Voulez-vous supprimer les couplages de {} clients&#xa0;?</translation>
    </message>
    <message>
        <source>Do you want to delete the coupling of {customer} to the account {account}?</source>
        <translation>Voulez-vous supprimer le couplage de {customer} au compte {account}&#xa0;?</translation>
    </message>
    <message>
        <source>Both records stay as they are and are no longer kept in step. The customer statistics that were pushed to the account are removed from Dynamics CRM. You can undo this.</source>
        <translation>Les deux enregistrements restent tels quels et ne sont plus synchronisés. Les statistiques client transmises au compte sont supprimées de Dynamics CRM. Vous pouvez défaire cette action.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Supprimer le couplage</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>&amp;Supprimer le couplage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Le couplage a été supprimé.</translation>
    </message>
    <message>
        <source>{} couplings were deleted.</source>
        <translation>{} couplages ont été supprimés.</translation>
    </message>
    <message>
        <source>%1 of %2 couplings were deleted.</source>
        <translation>%1 couplages sur %2 ont été supprimés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>The coupling is back.</source>
        <translation>Le couplage est rétabli.</translation>
    </message>
    <message>
        <source>{} couplings are back.</source>
        <translation>{} couplages sont rétablis.</translation>
    </message>
    <message>
        <source>Undo Delete Coupling</source>
        <translation>Défaire la suppression du couplage</translation>
    </message>
    <message>
        <source>%1 of %2 couplings are back.</source>
        <translation>%1 couplages sur %2 sont rétablis.</translation>
    </message>
</context>
<context>
    <name>DeleteSalesperson</name>
    <message>
        <source>The salesperson {} was deleted.</source>
        <translation>Le vendeur {} a été supprimé.</translation>
    </message>
    <message>
        <source>Do you want to delete the salesperson {}?</source>
        <translation>Voulez-vous supprimer le vendeur {}&#xa0;?</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Le couplage a été supprimé.</translation>
    </message>
    <message>
        <source>Delete Salesperson</source>
        <translation>Supprimer le vendeur</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The salesperson {who} is coupled to the user {user}. The coupling must be deleted first.</source>
        <translation>Le vendeur {who} est couplé à l&apos;utilisateur {user}. Le couplage doit d&apos;abord être supprimé.</translation>
    </message>
    <message>
        <source>Delete the coupling first</source>
        <translation>Supprimer d&apos;abord le couplage</translation>
    </message>
    <message>
        <source>Ends the coupling, and then asks whether to delete. The user stays in Dynamics CRM.</source>
        <translation>Met fin au couplage, puis demande s&apos;il faut supprimer. L&apos;utilisateur reste dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Give it and the others another salesperson, then delete this one.</source>
        <translation>Attribuez un autre vendeur à ce client et aux autres, puis supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Open the first customer</source>
        <translation>Ouvrir le premier client</translation>
    </message>
    <message>
        <source>The salesperson {who} cannot be deleted: 1 customer bears the code.</source>
        <translation>Le vendeur {who} ne peut pas être supprimé&#xa0;: 1 client porte ce code.</translation>
    </message>
    <message>
        <source>The salesperson {who} cannot be deleted: {count} customers bear the code.</source>
        <translation>Le vendeur {who} ne peut pas être supprimé&#xa0;: {count} clients portent ce code.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
</context>
<context>
    <name>DeleteSeveral</name>
    <message>
        <source>Do you want to delete {} customers?</source>
        <translation>Voulez-vous supprimer {} clients&#xa0;?</translation>
    </message>
    <message>
        <source>You can undo this right after.</source>
        <translation>Vous pouvez défaire cette action juste après.</translation>
    </message>
    <message>
        <source>Delete Customers</source>
        <translation>Supprimer des clients</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>Peuvent être supprimés</translation>
    </message>
    <message>
        <source>Coupled to an account</source>
        <translation>Couplés à un compte</translation>
    </message>
    <message>
        <source>Kept by ledger entries or open sales lines</source>
        <translation>Retenus par des écritures ou des lignes vente ouvertes</translation>
    </message>
    <message>
        <source>1 customer was deleted.</source>
        <translation>1 client a été supprimé.</translation>
    </message>
    <message>
        <source>{} customers were deleted.</source>
        <translation>{} clients ont été supprimés.</translation>
    </message>
    <message>
        <source>%1 of %2 customers were deleted.</source>
        <translation>%1 clients sur %2 ont été supprimés.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open Customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Supprimer le couplage</translation>
    </message>
    <message>
        <source>Block Customer</source>
        <translation>Bloquer le client</translation>
    </message>
    <message>
        <source>The customer {} is blocked now.</source>
        <translation>Le client {} est maintenant bloqué.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes them from Dynamics NAV.</source>
        <translation>Les supprime de Dynamics NAV.</translation>
    </message>
    <message>
        <source>Delete 1 customer</source>
        <translation>Supprimer 1 client</translation>
    </message>
    <message>
        <source>Delete {} customers</source>
        <translation>Supprimer {} clients</translation>
    </message>
    <message>
        <source>Those that can be deleted; the others stay as they are.</source>
        <translation>Ceux qui peuvent être supprimés&#xa0;; les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Delete 1 coupling first</source>
        <translation>Supprimer d&apos;abord 1 couplage</translation>
    </message>
    <message>
        <source>Delete {} couplings first</source>
        <translation>Supprimer d&apos;abord {} couplages</translation>
    </message>
    <message>
        <source>Ends the couplings, removes the pushed statistics, and deletes {} in all. The accounts stay.</source>
        <translation>Met fin aux couplages, retire les statistiques transmises et supprime {} clients en tout. Les comptes restent.</translation>
    </message>
</context>
<context>
    <name>DeletedMeanwhile</name>
    <message>
        <source>Customer Deleted</source>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>Someone else deleted this customer while you were editing it. Nothing was saved.</source>
        <translation>Un autre utilisateur a supprimé ce client pendant que vous le modifiiez. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Votre saisie</translation>
    </message>
    <message>
        <source>What you typed, to be copied:</source>
        <translation>Votre saisie, à copier&#xa0;:</translation>
    </message>
    <message>
        <source>Back to the Card</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>The customer {} was deleted by someone else.</source>
        <translation>Le client {} a été supprimé par un autre utilisateur.</translation>
    </message>
    <message>
        <source>The customer {} was created again.</source>
        <translation>Le client {} a été recréé.</translation>
    </message>
    <message>
        <source>Brings the customer back under its No., with what you typed. It is not coupled then.</source>
        <translation>Rétablit le client sous son N°, avec votre saisie. Il n&apos;est alors pas couplé.</translation>
    </message>
    <message>
        <source>Create it again with what you typed</source>
        <translation>Le recréer avec votre saisie</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans lui</translation>
    </message>
    <message>
        <source>What you typed is given up.</source>
        <translation>Votre saisie est abandonnée.</translation>
    </message>
</context>
<context>
    <name>DeletedRecordsWindow</name>
    <message>
        <source>Deleted Records</source>
        <translation>Enregistrements supprimés</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Restore brings a record back with all its fields. Couplings come back from the Synchronization Log.</source>
        <translation>Restaurer rétablit un enregistrement avec tous ses champs. Les couplages se rétablissent depuis le Journal de synchronisation.</translation>
    </message>
    <message>
        <source>No record that was deleted by hand is missing.</source>
        <translation>Aucun enregistrement supprimé manuellement ne manque.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Le couplage a été supprimé.</translation>
    </message>
    <message>
        <source>The account {} was deleted.</source>
        <translation>Le compte {} a été supprimé.</translation>
    </message>
    <message>
        <source>The customer {} was deleted.</source>
        <translation>Le client {} a été supprimé.</translation>
    </message>
    <message>
        <source>The account {} is inactive now.</source>
        <translation>Le compte {} est maintenant inactif.</translation>
    </message>
    <message>
        <source>The customer {} is blocked now.</source>
        <translation>Le client {} est maintenant bloqué.</translation>
    </message>
</context>
<context>
    <name>DeletionSheet</name>
    <message>
        <source>It is inactive already.</source>
        <translation>Il est déjà inactif.</translation>
    </message>
    <message>
        <source>It is blocked already.</source>
        <translation>Il est déjà bloqué.</translation>
    </message>
    <message>
        <source>You can undo this right after.</source>
        <translation>Vous pouvez défaire cette action juste après.</translation>
    </message>
    <message>
        <source>The customer stays in Dynamics NAV.</source>
        <translation>Le client reste dans Dynamics NAV.</translation>
    </message>
    <message>
        <source>The account stays in Dynamics CRM.</source>
        <translation>Le compte reste dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Ends the coupling, removes the pushed statistics, and then asks whether to delete.</source>
        <translation>Met fin au couplage, retire les statistiques transmises, puis demande s&apos;il faut supprimer.</translation>
    </message>
    <message>
        <source>Delete the coupling first</source>
        <translation>Supprimer d&apos;abord le couplage</translation>
    </message>
    <message>
        <source>Removes the account from Dynamics CRM.</source>
        <translation>Supprime le compte de Dynamics CRM.</translation>
    </message>
    <message>
        <source>Removes it from Dynamics NAV.</source>
        <translation>Le supprime de Dynamics NAV.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The account stays with everything that hangs on it, and takes no part in the integration any more.</source>
        <translation>Le compte reste avec tout ce qui en dépend et ne participe plus à l&apos;intégration.</translation>
    </message>
    <message>
        <source>Make it Inactive instead</source>
        <translation>Le rendre plutôt inactif</translation>
    </message>
    <message>
        <source>The customer stays with everything that hangs on it, and takes no part in the integration any more.</source>
        <translation>Le client reste avec tout ce qui en dépend et ne participe plus à l&apos;intégration.</translation>
    </message>
    <message>
        <source>Block it instead</source>
        <translation>Le bloquer plutôt</translation>
    </message>
</context>
<context>
    <name>DeletionWording</name>
    <message>
        <source>{} (deleted)</source>
        <translation>{} (supprimé)</translation>
    </message>
    <message>
        <source>Coupled to customer</source>
        <translation>Couplé au client</translation>
    </message>
    <message>
        <source>Coupled to account</source>
        <translation>Couplé au compte</translation>
    </message>
    <message>
        <source>Coupled since</source>
        <translation>Couplé depuis</translation>
    </message>
    <message>
        <source>Last synchronized</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Account statistics</source>
        <translation>Statistiques du compte</translation>
    </message>
    <message>
        <source>pushed to Dynamics CRM</source>
        <translation>transmises à Dynamics CRM</translation>
    </message>
    <message>
        <source>{} in Dynamics NAV</source>
        <translation>{} dans Dynamics NAV</translation>
    </message>
    <message>
        <source>{} in Dynamics CRM</source>
        <translation>{} dans Dynamics CRM</translation>
    </message>
    <message>
        <source>Customer Ledger Entries</source>
        <translation>Écritures comptables client</translation>
    </message>
    <message>
        <source>Open Sales Lines</source>
        <translation>Lignes vente ouvertes</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>The account {} cannot be deleted: it is in use.</source>
        <translation>Le compte {} ne peut pas être supprimé&#xa0;: il est utilisé.</translation>
    </message>
    <message>
        <source>The customer {} cannot be deleted: it is in use.</source>
        <translation>Le client {} ne peut pas être supprimé&#xa0;: il est utilisé.</translation>
    </message>
    <message>
        <source>The account {} is coupled to a customer. The coupling must be deleted first.</source>
        <translation>Le compte {} est couplé à un client. Le couplage doit d&apos;abord être supprimé.</translation>
    </message>
    <message>
        <source>The customer {} is coupled to an account. The coupling must be deleted first.</source>
        <translation>Le client {} est couplé à un compte. Le couplage doit d&apos;abord être supprimé.</translation>
    </message>
    <message>
        <source>Do you want to delete the account {}?</source>
        <translation>Voulez-vous supprimer le compte {}&#xa0;?</translation>
    </message>
    <message>
        <source>Do you want to delete the customer {}?</source>
        <translation>Voulez-vous supprimer le client {}&#xa0;?</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Le couplage a été supprimé.</translation>
    </message>
    <message>
        <source>Delete Account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Delete Customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{day} by {who}</source>
        <translation>{day} par {who}</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>In step: no field differs.</source>
        <translation>Synchrones&#xa0;: aucun champ ne diffère.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Shows both records side by side, in Synchronize Now. Nothing is written before you say so.</source>
        <translation>Affiche les deux enregistrements côte à côte, dans Synchroniser maintenant. Rien n&apos;est écrit sans votre accord.</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>How many fields hold other values than the coupled record</source>
        <translation>Nombre de champs dont la valeur diffère de l&apos;enregistrement couplé</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>coupled to a deleted record</source>
        <translation>couplé à un enregistrement supprimé</translation>
    </message>
    <message>
        <source>1 field differs</source>
        <translation>1 champ diffère</translation>
    </message>
    <message>
        <source>%1 fields differ</source>
        <translation>%1 champs diffèrent</translation>
    </message>
    <message>
        <source>, %1 in conflict</source>
        <translation>, dont %1 en conflit</translation>
    </message>
    <message>
        <source>Comparing Coupled Records</source>
        <translation>Comparaison des enregistrements couplés</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Text that was not saved of customer %1 is still there.</source>
        <translation>Le texte non enregistré du client %1 est encore là.</translation>
    </message>
    <message>
        <source>Text that was not saved of salesperson %1 is still there.</source>
        <translation>Le texte non enregistré du vendeur %1 est encore là.</translation>
    </message>
    <message>
        <source>Text that was not saved of account %1 is still there.</source>
        <translation>Le texte non enregistré du compte %1 est encore là.</translation>
    </message>
    <message>
        <source>Text that was not saved of opportunity %1 is still there.</source>
        <translation>Le texte non enregistré de l&apos;opportunité %1 est encore là.</translation>
    </message>
    <message>
        <source>Text that was not saved of quote %1 is still there.</source>
        <translation>Le texte non enregistré du devis %1 est encore là.</translation>
    </message>
    <message>
        <source>Text that was not saved of case %1 is still there.</source>
        <translation>Le texte non enregistré de l&apos;incident %1 est encore là.</translation>
    </message>
    <message>
        <source>Text of a new customer that was not saved is still there.</source>
        <translation>Le texte non enregistré d&apos;un nouveau client est encore là.</translation>
    </message>
    <message>
        <source>Text of a new salesperson that was not saved is still there.</source>
        <translation>Le texte non enregistré d&apos;un nouveau vendeur est encore là.</translation>
    </message>
    <message>
        <source>Text of a new account that was not saved is still there.</source>
        <translation>Le texte non enregistré d&apos;un nouveau compte est encore là.</translation>
    </message>
    <message>
        <source>Text of a new opportunity that was not saved is still there.</source>
        <translation>Le texte non enregistré d&apos;une nouvelle opportunité est encore là.</translation>
    </message>
    <message>
        <source>Text of a new quote that was not saved is still there.</source>
        <translation>Le texte non enregistré d&apos;un nouveau devis est encore là.</translation>
    </message>
    <message>
        <source>Text of a new case that was not saved is still there.</source>
        <translation>Le texte non enregistré d&apos;un nouvel incident est encore là.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Salesperson %1</source>
        <translation>Vendeur %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Opportunity %1</source>
        <translation>Opportunité %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Devis %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New salesperson</source>
        <translation>Nouveau vendeur</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Nouvelle opportunité</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvel incident</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n record(s) that was not saved is still there.</source>
        <translation>
            <numerusform>Le texte non enregistré de %n enregistrement est encore là.</numerusform>
            <numerusform>Le texte non enregistré de %n enregistrements est encore là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectSheet</name>
    <message>
        <source>What This Would Mean</source>
        <translation>Effet du mappage</translation>
    </message>
    <message>
        <source>Nothing is written to any record until it is synchronized.</source>
        <translation>Rien n&apos;est écrit dans un enregistrement avant sa synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No coupled record would notice.</source>
        <translation>Rien ne changerait pour les enregistrements couplés.</translation>
    </message>
    <message>
        <source>{} coupled pairs were compared.</source>
        <translation>{} paires couplées ont été comparées.</translation>
    </message>
    <message>
        <source>1 coupled pair was compared.</source>
        <translation>1 paire couplée a été comparée.</translation>
    </message>
    <message>
        <source>Sending all of them would write {} values more.</source>
        <translation>Tout envoyer écrirait {} valeurs de plus.</translation>
    </message>
    <message>
        <source>Sending all of them would write {} values fewer.</source>
        <translation>Tout envoyer écrirait {} valeurs de moins.</translation>
    </message>
    <message>
        <source>Getting all of them would write {} values more.</source>
        <translation>Tout obtenir écrirait {} valeurs de plus.</translation>
    </message>
    <message>
        <source>Getting all of them would write {} values fewer.</source>
        <translation>Tout obtenir écrirait {} valeurs de moins.</translation>
    </message>
    <message>
        <source>; {side} would get {value}</source>
        <translation>, {side} recevrait {value}</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>une valeur vide</translation>
    </message>
    <message>
        <source>{nav} in NAV, {crm} in CRM</source>
        <translation>{nav} dans NAV, {crm} dans CRM</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>There are others, which filters or the view hide.</source>
        <translation>Il y en a d&apos;autres, masqués par les filtres ou la vue.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Conversion Table</source>
        <translation>Table de conversion</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Ledger Entries</source>
        <translation>Écritures comptables</translation>
    </message>
    <message>
        <source>Number Series</source>
        <translation>Souches de n°</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Sales Lines</source>
        <translation>Lignes vente</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong that Tandem did not expect ({}).</source>
        <translation>Une erreur imprévue s&apos;est produite dans Tandem ({}).</translation>
    </message>
    <message>
        <source>The {entity} {key} does not exist any more.</source>
        <translation>L&apos;enregistrement {entity} {key} n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The {} record does not exist any more: it was deleted.</source>
        <translation>L&apos;enregistrement {} n&apos;existe plus&#xa0;: il a été supprimé.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Actualisez pour voir l&apos;état actuel.</translation>
    </message>
    <message>
        <source>The {entity} record was changed by someone else since it was shown; nothing was written.</source>
        <translation>L&apos;enregistrement {entity} a été modifié par un autre utilisateur depuis son affichage&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Look at the new state and try again.</source>
        <translation>Regardez le nouvel état et réessayez.</translation>
    </message>
    <message>
        <source>The {} record is not complete.</source>
        <translation>L&apos;enregistrement {} est incomplet.</translation>
    </message>
    <message>
        <source>Cannot couple {customer} to this Account record, because the Account record is already coupled to {other}.</source>
        <translation>Impossible de coupler {customer} à cet enregistrement Compte, car l&apos;enregistrement Compte est déjà couplé à {other}.</translation>
    </message>
    <message>
        <source>Choose another account, or delete that coupling first.</source>
        <translation>Choisissez un autre compte, ou supprimez d&apos;abord ce couplage.</translation>
    </message>
    <message>
        <source>{name} is already coupled to a record in Microsoft Dynamics CRM.</source>
        <translation>{name} est déjà couplé à un enregistrement dans Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Delete the coupling first, or create a new copy.</source>
        <translation>Supprimez d&apos;abord le couplage, ou créez une copie.</translation>
    </message>
    <message>
        <source>The {entity} record {name} is not coupled to Microsoft Dynamics CRM.</source>
        <translation>L&apos;enregistrement {entity} {name} n&apos;est pas couplé à Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Set up a coupling first.</source>
        <translation>Configurez d&apos;abord un couplage.</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser {} must be coupled to a Microsoft Dynamics CRM User record.</source>
        <translation>Le vendeur/acheteur {} doit être couplé à un enregistrement Utilisateur Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>The user {user} is already coupled to Salesperson/Purchaser {code}.</source>
        <translation>L&apos;utilisateur {user} est déjà couplé au vendeur/acheteur {code}.</translation>
    </message>
    <message>
        <source>Choose another user, or delete that coupling first.</source>
        <translation>Choisissez un autre utilisateur, ou supprimez d&apos;abord ce couplage.</translation>
    </message>
    <message>
        <source>The user {} cannot be coupled: it is disabled, has no licence or is the integration user.</source>
        <translation>L&apos;utilisateur {} ne peut pas être couplé&#xa0;: il est désactivé, n&apos;a pas de licence ou est l&apos;utilisateur d&apos;intégration.</translation>
    </message>
    <message>
        <source>Choose another user.</source>
        <translation>Choisissez un autre utilisateur.</translation>
    </message>
    <message>
        <source>The customer {no} {name} is blocked ({blocked}) and takes no part in the integration.</source>
        <translation>Le client {no} {name} est bloqué ({blocked}) et ne participe pas à l&apos;intégration.</translation>
    </message>
    <message>
        <source>Clear the field Blocked on its card first.</source>
        <translation>Videz d&apos;abord le champ Bloqué sur sa fiche.</translation>
    </message>
    <message>
        <source>The account {} takes no part in the integration.</source>
        <translation>Le compte {} ne participe pas à l&apos;intégration.</translation>
    </message>
    <message>
        <source>In Dynamics CRM, its Status must be Active and its Relationship Type Customer.</source>
        <translation>Dans Dynamics CRM, son Statut doit être Actif et son Type de relation Client.</translation>
    </message>
    <message>
        <source>A record with the name {} does not exist in Dynamics CRM.</source>
        <translation>Aucun enregistrement nommé {} n&apos;existe dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>{count} accounts in Dynamics CRM are named {name}.</source>
        <translation>{count} comptes de Dynamics CRM portent le nom {name}.</translation>
    </message>
    <message>
        <source>Choose the right one by its city and number in the list.</source>
        <translation>Choisissez le bon dans la liste d&apos;après sa ville et son numéro.</translation>
    </message>
    <message>
        <source>The {} record cannot be updated because it is coupled to a deleted record.</source>
        <translation>L&apos;enregistrement {} ne peut pas être mis à jour, car il est couplé à un enregistrement supprimé.</translation>
    </message>
    <message>
        <source>Restore the deleted record, or delete the coupling.</source>
        <translation>Restaurez l&apos;enregistrement supprimé, ou supprimez le couplage.</translation>
    </message>
    <message>
        <source>The {entity} {name} is coupled to {partner} and cannot be deleted.</source>
        <translation>L&apos;enregistrement {entity} {name} est couplé à {partner} et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Delete the coupling first.</source>
        <translation>Supprimez d&apos;abord le couplage.</translation>
    </message>
    <message>
        <source>The {entity} {name} cannot be deleted: {count} {what} hang on it.</source>
        <translation>L&apos;enregistrement {entity} {name} ne peut pas être supprimé&#xa0;: {count} {what} en dépendent.</translation>
    </message>
    <message>
        <source>Give those another salesperson first.</source>
        <translation>Attribuez-leur d&apos;abord un autre vendeur.</translation>
    </message>
    <message>
        <source>Make it Inactive instead, or delete those first.</source>
        <translation>Rendez-le plutôt inactif, ou supprimez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Block the record instead, or delete those first.</source>
        <translation>Bloquez plutôt l&apos;enregistrement, ou supprimez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>{} was not synchronized; nothing was written.</source>
        <translation>{} n&apos;a pas été synchronisé&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The Dynamics NAV integration solution is not installed in Dynamics CRM.</source>
        <translation>La solution d&apos;intégration Dynamics NAV n&apos;est pas installée dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Install it in Microsoft Dynamics CRM Connection Setup.</source>
        <translation>Installez-la dans Configuration de la connexion Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>The integration with Microsoft Dynamics CRM is not enabled.</source>
        <translation>L&apos;intégration avec Microsoft Dynamics CRM n&apos;est pas activée.</translation>
    </message>
    <message>
        <source>Enable it in Microsoft Dynamics CRM Connection Setup.</source>
        <translation>Activez-la dans Configuration de la connexion Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Dynamics CRM cannot be reached.</source>
        <translation>Dynamics CRM est inaccessible.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Dynamics CRM stopped answering while {} was being written.</source>
        <translation>Dynamics CRM a cessé de répondre pendant l&apos;écriture de {}.</translation>
    </message>
    <message>
        <source>What became of it is found out, and finished or taken back, at the next start of Tandem.</source>
        <translation>Au prochain démarrage, Tandem vérifie ce qui a été fait, puis le termine ou le défait.</translation>
    </message>
    <message>
        <source>The coupling of {name} cannot come back: its {entity} record was deleted.</source>
        <translation>Le couplage de {name} ne peut pas être rétabli&#xa0;: son enregistrement {entity} a été supprimé.</translation>
    </message>
    <message>
        <source>Couple the remaining record anew.</source>
        <translation>Couplez de nouveau l&apos;enregistrement restant.</translation>
    </message>
    <message>
        <source>Nothing of {name} can be taken back: it is as it was, or was changed since.</source>
        <translation>Rien ne peut être défait pour {name}&#xa0;: l&apos;état est celui d&apos;avant, ou a été modifié depuis.</translation>
    </message>
    <message>
        <source>The database {} is locked by another program. Close that program and try again.</source>
        <translation>La base de données {} est verrouillée par un autre programme. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: {} could not be written. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: {} n&apos;a pas pu être écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The database {} is read-only. Allow writing to the file and its folder, then try again.</source>
        <translation>La base de données {} est en lecture seule. Autorisez l&apos;écriture dans le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The database {} cannot be opened. Check that its folder exists and may be written.</source>
        <translation>La base de données {} ne peut pas être ouverte. Vérifiez que son dossier existe et qu&apos;il est accessible en écriture.</translation>
    </message>
    <message>
        <source>The database {} cannot be reached. Check its address, name and password, the server and the network, then try again.</source>
        <translation>La base de données {} est inaccessible. Vérifiez l&apos;adresse, le nom et le mot de passe, le serveur et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk reports errors: {} could not be read or written. Check the disk, then try again.</source>
        <translation>Le disque signale des erreurs&#xa0;: {} n&apos;a pas pu être lu ou écrit. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The database {} cannot be used now. Try again.</source>
        <translation>La base de données {} est inutilisable pour l&apos;instant. Réessayez.</translation>
    </message>
    <message>
        <source>{} is no database of Tandem; it was not touched.</source>
        <translation>{} n&apos;est pas une base de données de Tandem&#xa0;; elle n&apos;a pas été touchée.</translation>
    </message>
    <message>
        <source>{} was written by a newer version of Tandem; it was not touched.</source>
        <translation>{} a été écrit par une version plus récente de Tandem&#xa0;; rien n&apos;a été touché.</translation>
    </message>
    <message>
        <source>{} is damaged; it was not touched.</source>
        <translation>{} est endommagé&#xa0;; rien n&apos;a été touché.</translation>
    </message>
    <message>
        <source>{} is missing or empty, while the other database of the folder is there; nothing was touched.</source>
        <translation>{} est absent ou vide, alors que l&apos;autre base du dossier est là&#xa0;; rien n&apos;a été touché.</translation>
    </message>
    <message>
        <source>Choose another place with --data, --nav-url or --crm-url, or move a file that is in the way.</source>
        <translation>Choisissez un autre emplacement avec --data, --nav-url ou --crm-url, ou déplacez le fichier gênant.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>Put the last backup in its place (folder backups).</source>
        <translation>Remplacez-le par la dernière sauvegarde (dossier backups).</translation>
    </message>
    <message>
        <source>Put the last backup in its place (folder backups), or choose another data folder with --data.</source>
        <translation>Remplacez-le par la dernière sauvegarde (dossier backups), ou choisissez un autre dossier de données avec --data.</translation>
    </message>
    <message>
        <source>{} was not opened.</source>
        <translation>{} n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>Tandem is open already on this data folder: {}</source>
        <translation>Tandem est déjà ouvert sur ce dossier de données&#xa0;: {}</translation>
    </message>
    <message>
        <source>Go on in that window, or choose another folder with --data.</source>
        <translation>Continuez dans cette fenêtre, ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>{where} could not be changed: {reason}.</source>
        <translation>{where} n&apos;a pas pu être modifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Look whether you may write there, and try again.</source>
        <translation>Vérifiez que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>On macOS links are opened by applications alone, and this is Tandem&apos;s own folder.</source>
        <translation>Sous macOS, seules les applications ouvrent des liens, et ceci est le propre dossier de Tandem.</translation>
    </message>
    <message>
        <source>Make the application by scripts/bundle.py and start it once.</source>
        <translation>Créez l&apos;application avec scripts/bundle.py et démarrez-la une fois.</translation>
    </message>
    <message>
        <source>The number series {} has no number left.</source>
        <translation>La souche de n° {} est épuisée.</translation>
    </message>
    <message>
        <source>Type a number in the field No., or extend the series.</source>
        <translation>Tapez un numéro dans le champ N°, ou prolongez la souche.</translation>
    </message>
    <message>
        <source>Stopped. What was complete is kept.</source>
        <translation>Arrêté. Ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n&apos;êtes pas autorisé à y écrire</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>a sheet does not hold that many rows</source>
        <translation>une feuille ne contient pas autant de lignes</translation>
    </message>
    <message>
        <source>the system refused it</source>
        <translation>le système l&apos;a refusé</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} n&apos;a pas été écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>le fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <source>it is not a text file in a known encoding</source>
        <translation>ce n&apos;est pas un fichier texte dans un encodage connu</translation>
    </message>
    <message>
        <source>it is not an Excel workbook</source>
        <translation>ce n&apos;est pas un classeur Excel</translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation>il ne contient aucune table</translation>
    </message>
    <message>
        <source>its first row holds no headings</source>
        <translation>sa première ligne ne contient pas d&apos;en-têtes</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>le fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>{path} was not read: {reason}.</source>
        <translation>{path} n&apos;a pas été lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose another file.</source>
        <translation>Rien n&apos;a été importé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing of {path} was imported: {count} problems must be cured first.</source>
        <translation>Rien n&apos;a été importé de {path}&#xa0;: {count} problèmes doivent d&apos;abord être corrigés.</translation>
    </message>
    <message>
        <source>Each is named by line and column.</source>
        <translation>Chacun est indiqué avec sa ligne et sa colonne.</translation>
    </message>
    <message>
        <source>Couple the Salesperson</source>
        <translation>Coupler le vendeur</translation>
    </message>
    <message>
        <source>Set Up Coupling</source>
        <translation>Configurer le couplage</translation>
    </message>
    <message>
        <source>Connection Setup</source>
        <translation>Configuration de la connexion</translation>
    </message>
    <message>
        <source>Field Mapping</source>
        <translation>Mappage des champs</translation>
    </message>
    <message>
        <source>View Log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Texte séparé par des virgules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChanges</name>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Held There</source>
        <translation>Valeur là-bas</translation>
    </message>
    <message>
        <source>Goes Out</source>
        <translation>Valeur envoyée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Fields of the Record</source>
        <translation>Champs de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>{new}, stays here</source>
        <translation>{new}, reste ici</translation>
    </message>
    <message>
        <source>{new}, goes out</source>
        <translation>{new}, part</translation>
    </message>
    <message>
        <source>{new}, in place of {old}</source>
        <translation>{new}, au lieu de {old}</translation>
    </message>
    <message>
        <source>Dynamics NAV</source>
        <translation>Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM: Accounts</source>
        <translation>Dynamics CRM&#xa0;: Comptes</translation>
    </message>
    <message>
        <source>Dynamics CRM: Opportunities</source>
        <translation>Dynamics CRM&#xa0;: Opportunités</translation>
    </message>
    <message>
        <source>Dynamics CRM: Quotes</source>
        <translation>Dynamics CRM&#xa0;: Devis</translation>
    </message>
    <message>
        <source>Dynamics CRM: Cases</source>
        <translation>Dynamics CRM&#xa0;: Incidents</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Changes for NAV {day}</source>
        <translation>Modifications pour NAV {day}</translation>
    </message>
    <message>
        <source>Changes of accounts {day}</source>
        <translation>Modifications de comptes {day}</translation>
    </message>
    <message>
        <source>Changes of opportunities {day}</source>
        <translation>Modifications d&apos;opportunités {day}</translation>
    </message>
    <message>
        <source>Changes of quotes {day}</source>
        <translation>Modifications de devis {day}</translation>
    </message>
    <message>
        <source>Changes of cases {day}</source>
        <translation>Modifications d&apos;incidents {day}</translation>
    </message>
    <message>
        <source>The last file from Dynamics CRM has no such column.</source>
        <translation>Le dernier fichier de Dynamics CRM n&apos;a pas cette colonne.</translation>
    </message>
    <message>
        <source>The file&apos;s encoding has no such letters. Export from Dynamics CRM as a workbook once.</source>
        <translation>L&apos;encodage du fichier n&apos;a pas ces lettres. Exportez une fois de Dynamics CRM sous forme de classeur.</translation>
    </message>
    <message>
        <source>Several bear this name, and the file tells them by name.</source>
        <translation>Plusieurs portent ce nom, et le fichier ne les désigne que par leur nom.</translation>
    </message>
    <message>
        <source>The number was changed here: the file would make a second record. Rename it in NAV, too.</source>
        <translation>Le numéro a été modifié ici&#xa0;: le fichier créerait un second enregistrement. Renommez-le aussi dans NAV.</translation>
    </message>
    <message>
        <source>The last file held other columns and not this record: update from a newer one first.</source>
        <translation>Le dernier fichier avait d&apos;autres colonnes et pas cet enregistrement&#xa0;: mettez d&apos;abord à jour depuis un fichier plus récent.</translation>
    </message>
    <message>
        <source>No file of this kind has come from Dynamics CRM yet, so its columns are not known.</source>
        <translation>Aucun fichier de ce type n&apos;est encore venu de Dynamics CRM&#xa0;; ses colonnes sont donc inconnues.</translation>
    </message>
    <message>
        <source>Deleted here; no file can delete it in Dynamics NAV.</source>
        <translation>Supprimé ici&#xa0;; aucun fichier ne peut le supprimer dans Dynamics NAV.</translation>
    </message>
    <message>
        <source>Deleted here; no file can delete it in Dynamics CRM.</source>
        <translation>Supprimé ici&#xa0;; aucun fichier ne peut le supprimer dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Written on {day}; the next file still held the old value.</source>
        <translation>Écrit le {day}&#xa0;; le fichier suivant contenait encore l&apos;ancienne valeur.</translation>
    </message>
    <message>
        <source>Written on {day}; nothing has come back yet.</source>
        <translation>Écrit le {day}&#xa0;; rien n&apos;est encore revenu.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not taken over yet</source>
        <translation>pas encore repris</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>changed there meanwhile</source>
        <translation>modifié là-bas entre-temps</translation>
    </message>
    <message>
        <source>written again later</source>
        <translation>réécrit plus tard</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot go.</source>
        <translation>
            <numerusform>%n champ ne peut pas partir.</numerusform>
            <numerusform>%n champs ne peuvent pas partir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken over</source>
        <translation>
            <numerusform>%Ln reprise</numerusform>
            <numerusform>%Ln reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken over yet</source>
        <translation>
            <numerusform>%Ln pas encore reprise</numerusform>
            <numerusform>%Ln pas encore reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln modifiée là-bas</numerusform>
            <numerusform>%Ln modifiées là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written again</source>
        <translation>
            <numerusform>%Ln réécrite</numerusform>
            <numerusform>%Ln réécrites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChangesPane</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>T&amp;out cocher</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>What {system} holds is not known yet</source>
        <translation>Le contenu de {system} n&apos;est pas encore connu</translation>
    </message>
    <message>
        <source>Take its own export in with Update from File first. After that, what changes here goes back.</source>
        <translation>Reprenez d&apos;abord son propre export avec Mise à jour depuis un fichier. Ensuite, ce qui change ici y retourne.</translation>
    </message>
    <message>
        <source>Nothing has changed here since the last file</source>
        <translation>Rien n&apos;a changé ici depuis le dernier fichier</translation>
    </message>
    <message>
        <source>What is changed here comes to this list by itself.</source>
        <translation>Ce qui est modifié ici arrive de lui-même dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln record(s) that were not made here and are in no file.</source>
        <translation>
            <numerusform>Ignoré&#xa0;: %Ln enregistrement qui n&apos;a pas été créé ici et n&apos;est dans aucun fichier.</numerusform>
            <numerusform>Ignorés&#xa0;: %Ln enregistrements qui n&apos;ont pas été créés ici et ne sont dans aucun fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportEarlierPane</name>
    <message>
        <source>Earlier Exports</source>
        <translation>Exports précédents</translation>
    </message>
    <message>
        <source>Values of the File</source>
        <translation>Valeurs du fichier</translation>
    </message>
    <message>
        <source>Write A&amp;gain…</source>
        <translation>Réé&amp;crire…</translation>
    </message>
    <message>
        <source>Show those of its records of which something has not come back.</source>
        <translation>Affiche ceux de ses enregistrements dont une partie n&apos;est pas revenue.</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ou&amp;vrir le dossier</translation>
    </message>
    <message>
        <source>No file has been written yet</source>
        <translation>Aucun fichier n&apos;a encore été écrit</translation>
    </message>
    <message>
        <source>What was written stands here, with what became of it.</source>
        <translation>Ici figure ce qui a été écrit, et ce qu&apos;il en est advenu.</translation>
    </message>
</context>
<context>
    <name>ExportFieldTable</name>
    <message>
        <source>Space leaves a field out or takes it along.</source>
        <translation>Espace exclut un champ ou le reprend.</translation>
    </message>
</context>
<context>
    <name>ExportModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>cannot go</source>
        <translation>ne part pas</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>Records to Export</source>
        <translation>Enregistrements à exporter</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Export Changes</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing with what the other programs hold</source>
        <translation>Comparaison avec le contenu des autres programmes</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Texte séparé par des virgules</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Earlier Exports</source>
        <translation>Exports précédents</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n&apos;est coché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for {system}: {records}, {values}.</source>
        <translation>Un fichier pour {system}&#xa0;: {records}, {values}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were saved meanwhile and stayed here.</source>
        <translation>
            <numerusform>%Ln enregistrement a été enregistré entre-temps et est resté ici.</numerusform>
            <numerusform>%Ln enregistrements ont été enregistrés entre-temps et sont restés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written to {path}.</source>
        <translation>
            <numerusform>%Ln enregistrement a été écrit dans {path}.</numerusform>
            <numerusform>%Ln enregistrements ont été écrits dans {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>FactBoxPane</name>
    <message>
        <source>FactBoxes</source>
        <translation>Récapitulatifs</translation>
    </message>
    <message>
        <source>Customize FactBoxes…</source>
        <translation>Personnaliser les récapitulatifs…</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>&amp;Send to Dynamics CRM</source>
        <translation>&amp;Envoyer à Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;Get from Dynamics CRM</source>
        <translation>&amp;Obtenir de Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;Leave alone</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;As chosen for the whole</source>
        <translation>&amp;Comme pour l&apos;ensemble</translation>
    </message>
    <message>
        <source>In a row: Right sends, Left gets, 0 leaves alone, Backspace as chosen for the whole, Space shows all.</source>
        <translation>Dans une ligne&#xa0;: Droite envoie, Gauche obtient, 0 laisse tel quel, Retour arrière revient au choix d&apos;ensemble, Espace affiche tout.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>{field}: {value} cannot be used here.</source>
        <translation>{field}&#xa0;: {value} ne peut pas être utilisé ici.</translation>
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
        <translation>une valeur vide</translation>
    </message>
    <message>
        <source>{field} holds at most {limit} characters; this has {length}. Shorten it: {value}</source>
        <translation>{field} contient au plus {limit} caractères&#xa0;; il y en a {length}. Raccourcissez&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field} must not be blank. Enter a value.</source>
        <translation>{field} ne doit pas être vide. Entrez une valeur.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a number. Enter an amount such as {example}.</source>
        <translation>{field}&#xa0;: {value} n&apos;est pas un nombre. Entrez un montant, par exemple {example}.</translation>
    </message>
    <message>
        <source>{field}: {value} is not a date. Enter a date such as {example}.</source>
        <translation>{field}&#xa0;: {value} n&apos;est pas une date. Entrez une date, par exemple {example}.</translation>
    </message>
    <message>
        <source>{field}: {value} is not one of the options. Choose one from the list.</source>
        <translation>{field}&#xa0;: {value} n&apos;est pas une des options. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>{field}: the code {value} does not exist. Choose one from the list.</source>
        <translation>{field}&#xa0;: le code {value} n&apos;existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>{field}: {value} is used by another record. Choose another one.</source>
        <translation>{field}&#xa0;: {value} est utilisé par un autre enregistrement. Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot be stored. Delete it and type it anew.</source>
        <translation>{field} contient un caractère qui ne peut pas être stocké. Supprimez-le et retapez-le.</translation>
    </message>
    <message>
        <source>{field}: {value} is out of range. Enter a value that fits.</source>
        <translation>{field}&#xa0;: {value} est hors limites. Entrez une valeur admise.</translation>
    </message>
    <message>
        <source>{field} is always mapped: no record can be without it.</source>
        <translation>{field} est toujours mappé&#xa0;: aucun enregistrement ne peut s&apos;en passer.</translation>
    </message>
    <message>
        <source>{field} cannot be mapped in this direction.</source>
        <translation>{field} ne peut pas être mappé dans cette direction.</translation>
    </message>
    <message>
        <source>{field} is not a free text and cannot be truncated.</source>
        <translation>{field} n&apos;est pas un texte libre et ne peut pas être tronqué.</translation>
    </message>
    <message>
        <source>{field} cannot have a constant: choose one direction first, or clear the constant.</source>
        <translation>{field} ne peut pas avoir de constante&#xa0;: choisissez d&apos;abord une direction, ou effacez la constante.</translation>
    </message>
    <message>
        <source>{field} has a new value in both systems. Choose which one to keep.</source>
        <translation>{field} a une nouvelle valeur dans les deux systèmes. Choisissez laquelle garder.</translation>
    </message>
    <message>
        <source>{field} was changed since and is left alone. It holds: {value}</source>
        <translation>{field} a été modifié depuis et est laissé tel quel. Valeur actuelle&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} has no counterpart in {side}. Choose another value, or add the counterpart to the table.</source>
        <translation>{field}&#xa0;: {value} n&apos;a pas d&apos;équivalent dans {side}. Choisissez une autre valeur, ou ajoutez l&apos;équivalent à la table.</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Specifies the number of the customer. Leave it blank on a new card to get the next number.</source>
        <translation>Spécifie le numéro du client. Laissez-le vide sur une nouvelle fiche pour obtenir le numéro suivant.</translation>
    </message>
    <message>
        <source>Specifies the customer&apos;s name as it appears on documents; it goes with the Account Name in CRM.</source>
        <translation>Spécifie le nom du client tel qu&apos;il figure sur les documents&#xa0;; il correspond au Nom du compte dans CRM.</translation>
    </message>
    <message>
        <source>Specifies the street and house number.</source>
        <translation>Spécifie la rue et le numéro.</translation>
    </message>
    <message>
        <source>Specifies a second line of the address.</source>
        <translation>Spécifie une deuxième ligne d&apos;adresse.</translation>
    </message>
    <message>
        <source>Specifies the postal code.</source>
        <translation>Spécifie le code postal.</translation>
    </message>
    <message>
        <source>Specifies the city.</source>
        <translation>Spécifie la ville.</translation>
    </message>
    <message>
        <source>Specifies the county, state or province.</source>
        <translation>Spécifie la région, l&apos;État ou la province.</translation>
    </message>
    <message>
        <source>Specifies the country/region; in CRM it is written out, such as United Kingdom for GB.</source>
        <translation>Spécifie le pays/région&#xa0;; dans CRM, il est en toutes lettres, par exemple France pour FR.</translation>
    </message>
    <message>
        <source>Specifies the person one asks for.</source>
        <translation>Spécifie la personne à contacter.</translation>
    </message>
    <message>
        <source>Specifies who looks after the customer; the coupled CRM user owns the account.</source>
        <translation>Spécifie qui s&apos;occupe du client&#xa0;; l&apos;utilisateur CRM couplé est propriétaire du compte.</translation>
    </message>
    <message>
        <source>Specifies in local currency how much the customer may owe.</source>
        <translation>Spécifie en devise société combien le client peut devoir.</translation>
    </message>
    <message>
        <source>Specifies what may not be done any more. A blocked customer is not synchronized.</source>
        <translation>Spécifie ce qui n&apos;est plus autorisé. Un client bloqué n&apos;est pas synchronisé.</translation>
    </message>
    <message>
        <source>Specifies the telephone number.</source>
        <translation>Spécifie le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Specifies the fax number.</source>
        <translation>Spécifie le numéro de télécopie.</translation>
    </message>
    <message>
        <source>Specifies the e-mail address.</source>
        <translation>Spécifie l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>Specifies the web site.</source>
        <translation>Spécifie le site web.</translation>
    </message>
    <message>
        <source>Specifies the VAT registration number.</source>
        <translation>Spécifie le numéro d&apos;identification intracommunautaire.</translation>
    </message>
    <message>
        <source>Specifies the trade type that entries are posted by.</source>
        <translation>Spécifie le marché selon lequel les écritures sont validées.</translation>
    </message>
    <message>
        <source>Specifies which receivables account entries are posted to.</source>
        <translation>Spécifie le compte clients sur lequel les écritures sont validées.</translation>
    </message>
    <message>
        <source>Specifies the currency of the customer&apos;s documents; blank is the local currency.</source>
        <translation>Spécifie la devise des documents du client&#xa0;; vide&#xa0;: la devise société.</translation>
    </message>
    <message>
        <source>Specifies when the customer must pay and for what discount.</source>
        <translation>Spécifie quand le client doit payer et avec quel escompte.</translation>
    </message>
    <message>
        <source>Specifies how the customer pays, such as bank transfer.</source>
        <translation>Spécifie comment le client paie, par exemple par virement bancaire.</translation>
    </message>
    <message>
        <source>Specifies the warehouse that goods are sent from.</source>
        <translation>Spécifie le magasin d&apos;où partent les marchandises.</translation>
    </message>
    <message>
        <source>Specifies who pays for the freight; in CRM these are the Freight Terms.</source>
        <translation>Spécifie qui paie le transport&#xa0;; dans CRM, ce sont les conditions de transport.</translation>
    </message>
    <message>
        <source>Specifies who carries the goods; in CRM this is the Shipping Method.</source>
        <translation>Spécifie qui transporte les marchandises&#xa0;; dans CRM, c&apos;est le mode de livraison.</translation>
    </message>
    <message>
        <source>Specifies whether an order may be shipped in parts.</source>
        <translation>Spécifie si une commande peut être livrée en plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>FieldMapping</name>
    <message>
        <source>Both ways</source>
        <translation>Deux sens</translation>
    </message>
    <message>
        <source>To Dynamics CRM</source>
        <translation>Vers Dynamics CRM</translation>
    </message>
    <message>
        <source>To Dynamics NAV</source>
        <translation>Vers Dynamics NAV</translation>
    </message>
    <message>
        <source>Countries/Regions</source>
        <translation>Pays/régions</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Payment Terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Shipment Methods</source>
        <translation>Conditions de livraison</translation>
    </message>
    <message>
        <source>Shipping Agents</source>
        <translation>Transporteurs</translation>
    </message>
    <message>
        <source>Salespeople and Users</source>
        <translation>Vendeurs et utilisateurs</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Tronquer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Dynamics NAV holds {nav} characters, Dynamics CRM {crm}.</source>
        <translation>Dynamics NAV contient {nav} caractères, Dynamics CRM {crm}.</translation>
    </message>
    <message>
        <source>Every value fits.</source>
        <translation>Toutes les valeurs conviennent.</translation>
    </message>
    <message>
        <source>A value of more than {limit} characters does not fit into {side}.</source>
        <translation>Une valeur de plus de {limit} caractères ne tient pas dans {side}.</translation>
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
        <translation>Ni un client ni un compte ne peut être sans nom&#xa0;: ce mappage est toujours activé, et un enregistrement créé reçoit son nom de l&apos;autre côté, quelle que soit la direction.</translation>
    </message>
    <message>
        <source>The owner of an account need not be a salesperson, so it is never taken back from Dynamics CRM.</source>
        <translation>Le propriétaire d&apos;un compte n&apos;est pas forcément un vendeur&#xa0;; il n&apos;est donc jamais repris de Dynamics CRM.</translation>
    </message>
    <message>
        <source>The credit limit is granted in Dynamics NAV and never taken back from Dynamics CRM.</source>
        <translation>La limite de crédit est accordée dans Dynamics NAV et jamais reprise de Dynamics CRM.</translation>
    </message>
    <message>
        <source>1 customer has a value that would be too long and keep the whole record from being written</source>
        <translation>1 client a une valeur qui serait trop longue et empêcherait l&apos;écriture de tout l&apos;enregistrement</translation>
    </message>
    <message>
        <source>{} customers have a value that would be too long and keep the whole record from being written</source>
        <translation>{} clients ont une valeur qui serait trop longue et empêcherait l&apos;écriture de tout l&apos;enregistrement</translation>
    </message>
    <message>
        <source>1 customer has a value that would have no counterpart any more</source>
        <translation>1 client a une valeur qui n&apos;aurait plus d&apos;équivalent</translation>
    </message>
    <message>
        <source>{} customers have a value that would have no counterpart any more</source>
        <translation>{} clients ont une valeur qui n&apos;aurait plus d&apos;équivalent</translation>
    </message>
    <message>
        <source>1 customer has a text that would be cut</source>
        <translation>1 client a un texte qui serait tronqué</translation>
    </message>
    <message>
        <source>{} customers have a text that would be cut</source>
        <translation>{} clients ont un texte qui serait tronqué</translation>
    </message>
    <message>
        <source>1 pair would differ that is alike today</source>
        <translation>1 paire identique aujourd&apos;hui différerait</translation>
    </message>
    <message>
        <source>{} pairs would differ that are alike today</source>
        <translation>{} paires identiques aujourd&apos;hui différeraient</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not be written any more</source>
        <translation>1 paire a un écart qui ne serait plus écrit</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not be written any more</source>
        <translation>{} paires ont un écart qui ne serait plus écrit</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not be sent to Dynamics CRM any more</source>
        <translation>1 paire a un écart qui ne serait plus envoyé à Dynamics CRM</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not be sent to Dynamics CRM any more</source>
        <translation>{} paires ont un écart qui ne serait plus envoyé à Dynamics CRM</translation>
    </message>
    <message>
        <source>1 pair has a difference that would not come from Dynamics CRM any more</source>
        <translation>1 paire a un écart qui ne viendrait plus de Dynamics CRM</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would not come from Dynamics CRM any more</source>
        <translation>{} paires ont un écart qui ne viendrait plus de Dynamics CRM</translation>
    </message>
    <message>
        <source>1 pair has a difference that would be written and is not today</source>
        <translation>1 paire a un écart qui serait écrit et ne l&apos;est pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{} pairs have a difference that would be written and is not today</source>
        <translation>{} paires ont un écart qui serait écrit et ne l&apos;est pas aujourd&apos;hui</translation>
    </message>
    <message>
        <source>1 pair loses a problem</source>
        <translation>1 paire perd un problème</translation>
    </message>
    <message>
        <source>{} pairs lose a problem</source>
        <translation>{} paires perdent un problème</translation>
    </message>
    <message>
        <source>1 pair would count as alike that differs today</source>
        <translation>1 paire qui diffère aujourd&apos;hui compterait comme identique</translation>
    </message>
    <message>
        <source>{} pairs would count as alike that differ today</source>
        <translation>{} paires qui diffèrent aujourd&apos;hui compteraient comme identiques</translation>
    </message>
</context>
<context>
    <name>FieldMappingWindow</name>
    <message>
        <source>Field Mapping</source>
        <translation>Mappage des champs</translation>
    </message>
    <message>
        <source>The field mapping has changes that were not saved. Do you want to save them?</source>
        <translation>Le mappage des champs a des modifications non enregistrées. Voulez-vous les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The field mapping was saved.</source>
        <translation>Le mappage des champs a été enregistré.</translation>
    </message>
    <message>
        <source>A colleague saved the field mapping meanwhile; nothing of yours was saved. Your changes stand here on top of theirs: look through them and choose OK again.</source>
        <translation>Un collègue a enregistré le mappage des champs entre-temps&#xa0;; rien du vôtre n&apos;a été enregistré. Vos modifications figurent ici par-dessus les siennes&#xa0;: vérifiez-les et choisissez de nouveau OK.</translation>
    </message>
    <message>
        <source>Comparing the coupled records</source>
        <translation>Comparaison des enregistrements couplés</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>&amp;History of This Field</source>
        <translation>&amp;Historique de ce champ</translation>
    </message>
</context>
<context>
    <name>FieldTab</name>
    <message>
        <source>Only &amp;differences (%1 of %2)</source>
        <translation>Écarts &amp;seulement (%1 sur %2)</translation>
    </message>
</context>
<context>
    <name>FieldsPane</name>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Reset to Defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Sets all mappings, and their order, as the program brings them along.</source>
        <translation>Rétablit tous les mappages et leur ordre, tels que le programme les fournit.</translation>
    </message>
    <message>
        <source>%1 of %2 fields are enabled. The order is that of the FastTab Coupled Records.</source>
        <translation>%1 champs sur %2 sont activés. L&apos;ordre est celui de l&apos;onglet raccourci Enregistrements couplés.</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Specifies the file to import: CSV, text, Excel or OpenDocument.</source>
        <translation>Spécifie le fichier à importer&#xa0;: CSV, texte, Excel ou OpenDocument.</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importer comme</translation>
    </message>
    <message>
        <source>Specifies what the rows of the file become.</source>
        <translation>Spécifie ce que deviennent les lignes du fichier.</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Déposez un fichier ici, ou choisissez-en un</translation>
    </message>
    <message>
        <source>CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)</source>
        <translation>CSV, texte, Excel (xlsx, xlsm, xls) ou OpenDocument (ods)</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 lignes, %2 colonnes</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>&amp;Import as</source>
        <translation>Importer co&amp;mme</translation>
    </message>
    <message>
        <source>Records are added, never changed. You see everything that will be written before it is written.</source>
        <translation>Des enregistrements sont ajoutés, jamais modifiés. Vous voyez tout ce qui sera écrit avant l&apos;écriture.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing at character {place}.</source>
        <translation>Une valeur manque au caractère {place}.</translation>
    </message>
    <message>
        <source>The quotation mark at character {place} is not closed.</source>
        <translation>Le guillemet au caractère {place} n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The number at character {place} is too large.</source>
        <translation>Le nombre au caractère {place} est trop grand.</translation>
    </message>
    <message>
        <source>There are no ranges here (character {place}): these values have no order.</source>
        <translation>Pas de plage ici (caractère {place})&#xa0;: ces valeurs n&apos;ont pas d&apos;ordre.</translation>
    </message>
    <message>
        <source>There are no wildcards here (character {place}).</source>
        <translation>Pas de caractère générique ici (caractère {place}).</translation>
    </message>
    <message>
        <source>The sign @ has no place here (character {place}).</source>
        <translation>Le signe @ n&apos;a pas sa place ici (caractère {place}).</translation>
    </message>
    <message>
        <source>The character {place} cannot be searched for.</source>
        <translation>Le caractère {place} ne peut pas être recherché.</translation>
    </message>
    <message>
        <source>The filter is longer than {place} characters.</source>
        <translation>Le filtre dépasse {place} caractères.</translation>
    </message>
    <message>
        <source>The filter has too many parts.</source>
        <translation>Le filtre a trop de parties.</translation>
    </message>
    <message>
        <source>What stands at character {place} is not understood.</source>
        <translation>Ce qui se trouve au caractère {place} n&apos;est pas compris.</translation>
    </message>
    <message>
        <source>What stands at character {place} is none of the options.</source>
        <translation>Ce qui se trouve au caractère {place} n&apos;est pas une des options.</translation>
    </message>
    <message>
        <source>The filter is not understood.</source>
        <translation>Le filtre n&apos;est pas compris.</translation>
    </message>
    <message>
        <source>Type amounts, as 100..500, &gt;1000 or &lt;&gt;0.</source>
        <translation>Tapez des montants&#xa0;: 100..500, &gt;1000 ou &lt;&gt;0.</translation>
    </message>
    <message>
        <source>Type whole numbers, as 1..5, &gt;3 or &lt;&gt;0.</source>
        <translation>Tapez des nombres entiers&#xa0;: 1..5, &gt;3 ou &lt;&gt;0.</translation>
    </message>
    <message>
        <source>Type days, t for today, or ranges, as t-7..t.</source>
        <translation>Tapez des jours, a pour aujourd&apos;hui, ou une plage&#xa0;: a-7..a.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Tapez oui ou non.</translation>
    </message>
    <message>
        <source>Type one of the options, several with | between them, &apos;&apos; for blank.</source>
        <translation>Tapez une option, ou plusieurs séparées par |&#xa0;; &apos;&apos; pour vide.</translation>
    </message>
    <message>
        <source>Type codes, C*, A..M, &lt;&gt;X, or X|Y; &apos;&apos; for blank.</source>
        <translation>Tapez des codes&#xa0;: C*, A..M, &lt;&gt;X ou X|Y&#xa0;; &apos;&apos; pour vide.</translation>
    </message>
    <message>
        <source>Type a text, Ha*, @*ltd*, A..M, &lt;&gt;X, or X|Y; &apos;&apos; for blank.</source>
        <translation>Tapez un texte&#xa0;: Ha*, @*sarl*, A..M, &lt;&gt;X ou X|Y&#xa0;; &apos;&apos; pour vide.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>t</source>
        <comment>today, in filters of days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>today</source>
        <translation>auj</translation>
    </message>
    <message>
        <source>w</source>
        <comment>work date, in filters of days</comment>
        <translation>d</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter   F3</source>
        <translation>Filtre   F3</translation>
    </message>
    <message>
        <source>Shows the rows that hold all of these words. Esc shows all again.</source>
        <translation>Affiche les lignes qui contiennent tous ces mots. Échap les affiche toutes à nouveau.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Shows the rows without these filters (Ctrl+Shift+A)</source>
        <translation>Affiche les lignes sans ces filtres (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>{column}: {filter}</source>
        <translation>{column}&#xa0;: {filter}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Shows all proposals.</source>
        <translation>Affiche toutes les propositions.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
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
        <translation>Bienvenue dans Tandem</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>An invented company with customers, accounts and figures. Nothing in it touches your own data.</source>
        <translation>Une société fictive avec clients, comptes et chiffres. Rien n&apos;y touche à vos propres données.</translation>
    </message>
    <message>
        <source>Open the &amp;Demo Company</source>
        <translation>Ouvrir la &amp;société de démonstration</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Vos propres fichiers</translation>
    </message>
    <message>
        <source>A new company, filled from what Dynamics NAV and Dynamics CRM export: CSV or Excel.</source>
        <translation>Une nouvelle société, remplie avec les exports de Dynamics NAV et Dynamics CRM&#xa0;: CSV ou Excel.</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>A shared database</source>
        <translation>Une base de données partagée</translation>
    </message>
    <message>
        <source>Work on the data of your team. Whoever keeps your PostgreSQL server knows the two addresses.</source>
        <translation>Travaillez sur les données de votre équipe. Qui gère votre serveur PostgreSQL connaît les deux adresses.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se connec&amp;ter</translation>
    </message>
    <message>
        <source>There is no company of your own yet on this computer. How would you like to begin?</source>
        <translation>Il n&apos;y a pas encore de société à vous sur cet ordinateur. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Enter the addresses of both databases first.</source>
        <translation>Entrez d&apos;abord les adresses des deux bases de données.</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Search box</source>
        <translation>Zone de recherche</translation>
    </message>
    <message>
        <source>Next or previous result</source>
        <translation>Résultat suivant ou précédent</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Close the results, empty the box, leave it</source>
        <translation>Fermer les résultats, vider la zone, la quitter</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Open or edit the record</source>
        <translation>Ouvrir ou modifier l&apos;enregistrement</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Première ou dernière ligne</translation>
    </message>
    <message>
        <source>Select further rows</source>
        <translation>Sélectionner d&apos;autres lignes</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows with headings</source>
        <translation>Copier les lignes sélectionnées avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>Menu de la colonne</translation>
    </message>
    <message>
        <source>From the filter to the list</source>
        <translation>Du filtre à la liste</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>From the filter row to the list</source>
        <translation>De la ligne de filtre à la liste</translation>
    </message>
    <message>
        <source>Cards and fields</source>
        <translation>Fiches et champs</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Champ suivant ou précédent</translation>
    </message>
    <message>
        <source>Give the edits up</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Windows of Dynamics CRM and lists beside the main window</source>
        <translation>Fenêtres de Dynamics CRM et listes à côté de la fenêtre principale</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and Close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Next FastTab</source>
        <translation>Onglet raccourci suivant</translation>
    </message>
    <message>
        <source>Previous FastTab</source>
        <translation>Onglet raccourci précédent</translation>
    </message>
    <message>
        <source>Collapse FastTab</source>
        <translation>Réduire l&apos;onglet raccourci</translation>
    </message>
    <message>
        <source>Collapse the Ribbon</source>
        <translation>Réduire le ruban</translation>
    </message>
    <message>
        <source>Open the coupled customer in Dynamics NAV</source>
        <translation>Ouvrir le client couplé dans Dynamics NAV</translation>
    </message>
    <message>
        <source>Create Customer in Dynamics NAV</source>
        <translation>Créer un client dans Dynamics NAV</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialogues</translation>
    </message>
    <message>
        <source>The button that stands out</source>
        <translation>Le bouton mis en évidence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>expanded</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>réduit</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Fields of salespeople</source>
        <translation>Champs des vendeurs</translation>
    </message>
    <message>
        <source>Fields of accounts</source>
        <translation>Champs des comptes</translation>
    </message>
    <message>
        <source>Fields of opportunities</source>
        <translation>Champs des opportunités</translation>
    </message>
    <message>
        <source>Fields of quotes</source>
        <translation>Champs des devis</translation>
    </message>
    <message>
        <source>Fields of cases</source>
        <translation>Champs des incidents</translation>
    </message>
    <message>
        <source>Fields of customers</source>
        <translation>Champs des clients</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
    </message>
    <message>
        <source>No page holds all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The customer {} is back. It is not coupled.</source>
        <translation>Le client {} est rétabli. Il n&apos;est pas couplé.</translation>
    </message>
    <message>
        <source>The salesperson {} is back. It is not coupled.</source>
        <translation>Le vendeur {} est rétabli. Il n&apos;est pas couplé.</translation>
    </message>
    <message>
        <source>The account {} is back. It is not coupled.</source>
        <translation>Le compte {} est rétabli. Il n&apos;est pas couplé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuellement</translation>
    </message>
    <message>
        <source>Synchronization</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Update from file</source>
        <translation>Mise à jour depuis un fichier</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Enregistrement créé</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Enregistrement modifié</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Enregistrement supprimé</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>Enregistrement restauré</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Whose changes are shown</source>
        <translation>Auteur des modifications affichées</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Show in &amp;Log</source>
        <translation>Voir dans le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Nothing is known yet of changes of this record.</source>
        <translation>Aucune modification de cet enregistrement n&apos;est encore connue.</translation>
    </message>
    <message>
        <source>This was not done by a job of the Synchronization Log.</source>
        <translation>Ceci ne vient pas d&apos;un traitement du Journal de synchronisation.</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Arrêté. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Customers (Dynamics NAV)</source>
        <translation>Clients (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Accounts (Dynamics CRM)</source>
        <translation>Comptes (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers (Dynamics NAV)</source>
        <translation>Vendeurs/Acheteurs (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Users (Dynamics CRM)</source>
        <translation>Utilisateurs (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Customer Ledger Entries (Dynamics NAV)</source>
        <translation>Écritures comptables client (Dynamics NAV)</translation>
    </message>
    <message>
        <source>Opportunities (Dynamics CRM)</source>
        <translation>Opportunités (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Quotes (Dynamics CRM)</source>
        <translation>Devis (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Cases (Dynamics CRM)</source>
        <translation>Incidents (Dynamics CRM)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe de l&apos;Ouest (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Europe de l&apos;Ouest (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europe de l&apos;Ouest (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No column of the file is mapped to {field}, which every record needs.</source>
        <translation>Aucune colonne du fichier n&apos;est mappée à {field}, indispensable à chaque enregistrement.</translation>
    </message>
    <message>
        <source>{field} is blank; every record needs one.</source>
        <translation>{field} est vide&#xa0;; chaque enregistrement en a besoin.</translation>
    </message>
    <message>
        <source>The text has {length} characters; {field} holds at most {limit}.</source>
        <translation>Le texte a {length} caractères&#xa0;; {field} en contient au plus {limit}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be this; it can be: {other}.</source>
        <translation>{field} n&apos;admet pas cette valeur&#xa0;; valeurs possibles&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n&apos;est pas un montant.</translation>
    </message>
    <message>
        <source>This can be read as two different amounts; write it with two decimals.</source>
        <translation>Ceci peut se lire comme deux montants différents&#xa0;; écrivez-le avec deux décimales.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Le montant est trop grand.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be stored.</source>
        <translation>Le texte contient un caractère qui ne peut pas être stocké.</translation>
    </message>
    <message>
        <source>This is not a GUID.</source>
        <translation>Ce n&apos;est pas un GUID.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>This can be read as two different days; write it with the year first, as in 2026-03-04.</source>
        <translation>Ceci peut se lire comme deux jours différents&#xa0;; écrivez l&apos;année en premier, par exemple 2026-03-04.</translation>
    </message>
    <message>
        <source>{field} knows no such code or name.</source>
        <translation>{field} ne connaît pas ce code ou ce nom.</translation>
    </message>
    <message>
        <source>There is no such account in Dynamics CRM.</source>
        <translation>Ce compte n&apos;existe pas dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Several accounts bear this name; write the GUID of the one that is meant.</source>
        <translation>Plusieurs comptes portent ce nom&#xa0;; indiquez le GUID du bon compte.</translation>
    </message>
    <message>
        <source>There is no customer of this number.</source>
        <translation>Aucun client ne porte ce numéro.</translation>
    </message>
    <message>
        <source>A record of the status “{other}” can&apos;t have this status reason.</source>
        <translation>Un enregistrement au statut «&#xa0;{other}&#xa0;» ne peut pas avoir cette raison du statut.</translation>
    </message>
    <message>
        <source>Line {other} has the same {field} with other values.</source>
        <translation>La ligne {other} a le même {field} avec d&apos;autres valeurs.</translation>
    </message>
    <message>
        <source>This record is there already: {other}.</source>
        <translation>Cet enregistrement existe déjà&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>The line has more values than there are headings; its values may have shifted.</source>
        <translation>La ligne a plus de valeurs que d&apos;en-têtes&#xa0;; ses valeurs sont peut-être décalées.</translation>
    </message>
    <message>
        <source>A quotation mark is opened on this line and never closed; it takes in the rest of the file.</source>
        <translation>Un guillemet ouvert sur cette ligne n&apos;est jamais fermé&#xa0;; il englobe le reste du fichier.</translation>
    </message>
    <message>
        <source>The column is left out: it is mapped to no field.</source>
        <translation>La colonne est ignorée&#xa0;: elle n&apos;est mappée à aucun champ.</translation>
    </message>
    <message>
        <source>The amount is in {other}; it is left out, because {field} is kept in another currency.</source>
        <translation>Le montant est en {other}&#xa0;; il est ignoré, car {field} est tenu dans une autre devise.</translation>
    </message>
    <message>
        <source>No user of Dynamics CRM goes by this; {field} stays blank.</source>
        <translation>Aucun utilisateur de Dynamics CRM ne correspond&#xa0;; {field} reste vide.</translation>
    </message>
    <message>
        <source>The line says the same as line {other}; it is left out.</source>
        <translation>La ligne dit la même chose que la ligne {other}&#xa0;; elle est ignorée.</translation>
    </message>
    <message>
        <source>Line {other} has the same name with other values; both go in.</source>
        <translation>La ligne {other} a le même nom avec d&apos;autres valeurs&#xa0;; les deux sont importées.</translation>
    </message>
    <message>
        <source>Line {other} has the same {field} with other values; both go in.</source>
        <translation>La ligne {other} a le même {field} avec d&apos;autres valeurs&#xa0;; les deux sont importées.</translation>
    </message>
    <message>
        <source>There is a record of this name already: {other}. This one goes in beside it.</source>
        <translation>Un enregistrement de ce nom existe déjà&#xa0;: {other}. Celui-ci s&apos;y ajoute.</translation>
    </message>
    <message>
        <source>The line has fewer values than there are headings; the last fields stay blank.</source>
        <translation>La ligne a moins de valeurs que d&apos;en-têtes&#xa0;; les derniers champs restent vides.</translation>
    </message>
    <message>
        <source>No country goes by this name; it goes in as it is, but can&apos;t be synchronized.</source>
        <translation>Aucun pays ne porte ce nom&#xa0;; il est importé tel quel, mais ne peut pas être synchronisé.</translation>
    </message>
    <message>
        <source>Read as “{other}”.</source>
        <translation>Lu comme «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>The spaces around the text are left out.</source>
        <translation>Les espaces autour du texte sont ignorés.</translation>
    </message>
    <message>
        <source>The column only served the export and is left out.</source>
        <translation>La colonne ne servait qu&apos;à l&apos;export et est ignorée.</translation>
    </message>
    <message>
        <source>Records without a number get the next ones of the number series {other}.</source>
        <translation>Les enregistrements sans numéro reçoivent les suivants de la souche de n° {other}.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say {field}; it becomes “{other}”.</source>
        <translation>Le fichier n&apos;indique pas {field}&#xa0;; la valeur devient «&#xa0;{other}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete Coupling…</source>
        <translation>Supprimer le couplage…</translation>
    </message>
    <message>
        <source>Synchronize Now…</source>
        <translation>Synchroniser maintenant…</translation>
    </message>
    <message>
        <source>Open Salesperson</source>
        <translation>Ouvrir le vendeur</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Mettre à jour les statistiques du compte</translation>
    </message>
    <message>
        <source>Create Account in Dynamics CRM</source>
        <translation>Créer un compte dans Dynamics CRM</translation>
    </message>
    <message>
        <source>Set Up Coupling…</source>
        <translation>Configurer le couplage…</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>Enregistrement supprimé</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Sans équivalent</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Enregistrements supprimés</translation>
    </message>
    <message>
        <source>Salespeople</source>
        <translation>Vendeurs</translation>
    </message>
    <message>
        <source>%1 was cut off: Dynamics CRM stopped answering. Try again once it answers, and it is settled.</source>
        <translation>%1&#xa0;: interrompu, Dynamics CRM ne répondait plus. Réessayez dès qu&apos;il répond, et ce sera réglé.</translation>
    </message>
    <message>
        <source>%1 fields have new values in both systems: %2. Choose which ones to keep.</source>
        <translation>%1 champs ont de nouvelles valeurs dans les deux systèmes&#xa0;: %2. Choisissez lesquelles garder.</translation>
    </message>
    <message>
        <source>Dynamics CRM has the new values, Dynamics NAV has not.</source>
        <translation>Dynamics CRM a les nouvelles valeurs, Dynamics NAV non.</translation>
    </message>
    <message>
        <source>Dynamics CRM holds neither the old nor the new values. Compare the two records.</source>
        <translation>Dynamics CRM ne contient ni les anciennes ni les nouvelles valeurs. Comparez les deux enregistrements.</translation>
    </message>
    <message>
        <source>It was cut off, and nothing was written.</source>
        <translation>L&apos;opération a été interrompue, et rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How many customers it concerns</source>
        <translation>Nombre de clients concernés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing of this kind waits, or nothing that holds these words.</source>
        <translation>Rien de ce type n&apos;attend, ou rien qui contienne ces mots.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing waits for anybody</source>
        <translation>Rien n&apos;est à traiter</translation>
    </message>
    <message>
        <source>What needs a decision, failed or does not fit comes here by itself.</source>
        <translation>Ce qui demande une décision, a échoué ou ne convient pas arrive ici de lui-même.</translation>
    </message>
    <message>
        <source>The inbox could not be read</source>
        <translation>La liste À traiter n&apos;a pas pu être lue</translation>
    </message>
</context>
<context>
    <name>JobNotice</name>
    <message>
        <source>Tell When a Long Job &amp;Ends</source>
        <translation>&amp;Signaler la fin des traitements longs</translation>
    </message>
    <message>
        <source>Quietly, and only while another program is in front.</source>
        <translation>Discrètement, et seulement quand un autre programme est au premier plan.</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1&#xa0;% – %2</translation>
    </message>
    <message>
        <source>It could not be finished. The window says why.</source>
        <translation>Impossible de terminer. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>It is finished. The window shows the result.</source>
        <translation>C&apos;est terminé. La fenêtre affiche le résultat.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
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
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;As the Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
</context>
<context>
    <name>LedgerEntries</name>
    <message>
        <source>Posting Date</source>
        <translation>Date comptabilisation</translation>
    </message>
    <message>
        <source>Document Type</source>
        <translation>Type document</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>N° document</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Currency Code</source>
        <translation>Code devise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount (LCY)</source>
        <translation>Montant DS</translation>
    </message>
    <message>
        <source>Remaining Amt. (LCY)</source>
        <translation>Montant ouvert DS</translation>
    </message>
    <message>
        <source>Due Date</source>
        <translation>Date d&apos;échéance</translation>
    </message>
    <message>
        <source>Entry No.</source>
        <translation>N° séquence</translation>
    </message>
</context>
<context>
    <name>LedgerWindow</name>
    <message>
        <source>Customer Ledger Entries</source>
        <translation>Écritures comptables client</translation>
    </message>
    <message>
        <source>Nothing has been posted on this customer.</source>
        <translation>Rien n&apos;a encore été validé pour ce client.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Show the Undo</source>
        <translation>Afficher ce traitement</translation>
    </message>
    <message>
        <source>Takes back %1 of %2 by %3</source>
        <translation>Défait «&#xa0;%1&#xa0;» du %2 par %3</translation>
    </message>
    <message>
        <source>Show That Job</source>
        <translation>Afficher ce traitement</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>There is no customer %1 here.</source>
        <translation>Il n&apos;y a pas de client %1 ici.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Il n&apos;y a pas de compte %1 ici.</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>Choisir les &amp;colonnes…</translation>
    </message>
    <message>
        <source>Clear Fi&amp;lters</source>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Expor&amp;ter…</translation>
    </message>
    <message>
        <source>Export &amp;Selection…</source>
        <translation>Exporter la &amp;sélection…</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>V&amp;ues</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Sélectionnez d&apos;abord une ligne.</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>{column}: {problem}</source>
        <translation>{column}&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export {list}</source>
        <translation>Exporter {list}</translation>
    </message>
    <message>
        <source>Exporting {list}</source>
        <translation>Export de {list}</translation>
    </message>
    <message>
        <source>Copying Rows</source>
        <translation>Copie des lignes</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Tri &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>Choisir les c&amp;olonnes…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Filter to This Value</source>
        <translation>&amp;Filtrer sur cette valeur</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Export du journal</translation>
    </message>
    <message>
        <source>Synchronization Log</source>
        <translation>Journal de synchronisation</translation>
    </message>
    <message>
        <source>Export Synchronization Log</source>
        <translation>Exporter le Journal de synchronisation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Old Value</source>
        <translation>Ancienne valeur</translation>
    </message>
    <message>
        <source>New Value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Written Value</source>
        <translation>Valeur écrite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Written values</source>
        <translation>Valeurs écrites</translation>
    </message>
    <message>
        <source>Set Up Coupling</source>
        <translation>Configurer le couplage</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Create Customer</source>
        <translation>Créer un client</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Supprimer le couplage</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Mettre à jour les statistiques du compte</translation>
    </message>
    <message>
        <source>Couple Salesperson</source>
        <translation>Coupler le vendeur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
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
        <translation>en cours</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Undone %1 by %2</source>
        <translation>Défait le %1 par %2</translation>
    </message>
    <message>
        <source>Partly undone %1 by %2</source>
        <translation>Défait en partie le %1 par %2</translation>
    </message>
    <message>
        <source>NAV to CRM</source>
        <translation>NAV vers CRM</translation>
    </message>
    <message>
        <source>CRM to NAV</source>
        <translation>CRM vers NAV</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Coupling ended</source>
        <translation>Couplage terminé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Effectué en partie</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifié entre-temps</translation>
    </message>
    <message>
        <source>Dynamics CRM did not answer</source>
        <translation>Dynamics CRM n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>Dynamics CRM stopped answering in the middle</source>
        <translation>Dynamics CRM a cessé de répondre en cours de route</translation>
    </message>
    <message>
        <source>one of its records was deleted</source>
        <translation>un de ses enregistrements a été supprimé</translation>
    </message>
    <message>
        <source>a value does not fit</source>
        <translation>une valeur ne convient pas</translation>
    </message>
    <message>
        <source>the salesperson is not coupled</source>
        <translation>le vendeur n&apos;est pas couplé</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>le client est bloqué</translation>
    </message>
    <message>
        <source>the account takes no part in the integration</source>
        <translation>le compte ne participe pas à l&apos;intégration</translation>
    </message>
    <message>
        <source>the account is coupled to another customer</source>
        <translation>le compte est couplé à un autre client</translation>
    </message>
    <message>
        <source>the customer is coupled already</source>
        <translation>le client est déjà couplé</translation>
    </message>
    <message>
        <source>coupled to a deleted record</source>
        <translation>couplé à un enregistrement supprimé</translation>
    </message>
    <message>
        <source>not coupled</source>
        <translation>non couplé</translation>
    </message>
    <message>
        <source>the record does not exist any more</source>
        <translation>l&apos;enregistrement n&apos;existe plus</translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation>une valeur n&apos;est pas autorisée</translation>
    </message>
    <message>
        <source>the integration solution is not installed</source>
        <translation>la solution d&apos;intégration n&apos;est pas installée</translation>
    </message>
    <message>
        <source>the integration is not enabled</source>
        <translation>l&apos;intégration n&apos;est pas activée</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>la base de données était inutilisable</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
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
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>LogCommands</name>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Take back what is selected: a job, records, or single values.</source>
        <translation>Défaire la sélection&#xa0;: un traitement, des enregistrements ou des valeurs isolées.</translation>
    </message>
    <message>
        <source>Undo &amp;Job…</source>
        <translation>Défaire le &amp;traitement…</translation>
    </message>
    <message>
        <source>Take back everything that the job wrote.</source>
        <translation>Défaire tout ce que le traitement a écrit.</translation>
    </message>
    <message>
        <source>Take back what was written to the selected records.</source>
        <translation>Défaire ce qui a été écrit dans les enregistrements sélectionnés.</translation>
    </message>
    <message>
        <source>Take back the selected values of this record alone.</source>
        <translation>Défaire seulement les valeurs sélectionnées de cet enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Open the customer of the record.</source>
        <translation>Ouvrir le client de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>Open the account of the record.</source>
        <translation>Ouvrir le compte de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Und&amp;o Records…</source>
        <translation>Défaire les enre&amp;gistrements…</translation>
    </message>
    <message>
        <source>Undo Va&amp;lues…</source>
        <translation>Défaire les v&amp;aleurs…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the jobs that are shown to a file, value by value.</source>
        <translation>Écrire les traitements affichés dans un fichier, valeur par valeur.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Sélectionnez d&apos;abord un traitement.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Sélectionnez d&apos;abord un enregistrement.</translation>
    </message>
    <message>
        <source>Nothing of it is left to be taken back.</source>
        <translation>Il n&apos;en reste rien à défaire.</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer   F3</source>
        <translation>Client   F3</translation>
    </message>
    <message>
        <source>No. or name of a customer.</source>
        <translation>N° ou nom d&apos;un client.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name of an account.</source>
        <translation>Nom d&apos;un compte.</translation>
    </message>
    <message>
        <source>%1 Esc shows all again.</source>
        <translation>%1 Échap affiche tout à nouveau.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who started the job.</source>
        <translation>Qui a lancé le traitement.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>What the job did.</source>
        <translation>Ce que le traitement a fait.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What became of it.</source>
        <translation>Ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all jobs again.</source>
        <translation>Afficher à nouveau tous les traitements.</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Tous les traitements</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>With failures</source>
        <translation>Avec échecs</translation>
    </message>
    <message>
        <source>Cut off or running</source>
        <translation>Interrompus ou en cours</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
</context>
<context>
    <name>LogLists</name>
    <message>
        <source>Jobs</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Synchronization Log</source>
        <translation>Journal de synchronisation</translation>
    </message>
    <message>
        <source>Sho&amp;w All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Records of the job</source>
        <translation>Enregistrements du traitement</translation>
    </message>
    <message>
        <source>Values that were written</source>
        <translation>Valeurs écrites</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Nothing has been synchronized yet.</source>
        <translation>Rien n&apos;a encore été synchronisé.</translation>
    </message>
    <message>
        <source>Nothing has been done to this customer yet.</source>
        <translation>Rien n&apos;a encore été fait pour ce client.</translation>
    </message>
    <message>
        <source>No job fits these filters. Clear shows all again.</source>
        <translation>Aucun traitement ne correspond à ces filtres. Effacer les affiche tous à nouveau.</translation>
    </message>
    <message>
        <source>No record of this job had to be written.</source>
        <translation>Aucun enregistrement de ce traitement n&apos;avait à être écrit.</translation>
    </message>
</context>
<context>
    <name>LookupEdit</name>
    <message>
        <source>Look up %1</source>
        <translation>Rechercher %1</translation>
    </message>
    <message>
        <source>Look up (F4)</source>
        <translation>Rechercher (F4)</translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation>Suggestions pour %1</translation>
    </message>
</context>
<context>
    <name>MachineChanges</name>
    <message>
        <source>There was nothing to do.</source>
        <translation>Il n&apos;y avait rien à faire.</translation>
    </message>
    <message>
        <source>Links open Tandem from now on.</source>
        <translation>Les liens ouvrent désormais Tandem.</translation>
    </message>
    <message>
        <source>Links don&apos;t open Tandem any more.</source>
        <translation>Les liens n&apos;ouvrent plus Tandem.</translation>
    </message>
    <message>
        <source>Tandem is in the menu of applications, and links open it.</source>
        <translation>Tandem est dans le menu des applications, et les liens l&apos;ouvrent.</translation>
    </message>
    <message>
        <source>Tandem is out of the menu, and links don&apos;t open it any more.</source>
        <translation>Tandem n&apos;est plus dans le menu, et les liens ne l&apos;ouvrent plus.</translation>
    </message>
    <message>
        <source>Your data were not touched. They stay in %1, the log in %2.</source>
        <translation>Vos données n&apos;ont pas été touchées. Elles restent dans %1, le journal dans %2.</translation>
    </message>
    <message>
        <source>Writes the file %1</source>
        <translation>Écrit le fichier %1</translation>
    </message>
    <message>
        <source>Removes the file %1</source>
        <translation>Supprime le fichier %1</translation>
    </message>
    <message>
        <source>Sets in the registry %1 %2 to %3</source>
        <translation>Définit dans le registre %1 %2 sur %3</translation>
    </message>
    <message>
        <source>(Default)</source>
        <translation>(Par défaut)</translation>
    </message>
    <message>
        <source>Removes from the registry %1</source>
        <translation>Supprime %1 du registre</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Appelle %1</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and &amp;Close</source>
        <translation>Enregistrer et &amp;fermer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;iltrer</translation>
    </message>
    <message>
        <source>Filter Ro&amp;w</source>
        <translation>&amp;Ligne de filtre</translation>
    </message>
    <message>
        <source>F&amp;ilter to This Value</source>
        <translation>Filtrer sur &amp;cette valeur</translation>
    </message>
    <message>
        <source>Next Fast&amp;Tab</source>
        <translation>Onglet raccourci suivan&amp;t</translation>
    </message>
    <message>
        <source>Previous FastTa&amp;b</source>
        <translation>Onglet raccourci précé&amp;dent</translation>
    </message>
    <message>
        <source>C&amp;ollapse FastTab</source>
        <translation>Réduire l&apos;&amp;onglet raccourci</translation>
    </message>
    <message>
        <source>F&amp;actBox Pane</source>
        <translation>Volet &amp;Récapitulatifs</translation>
    </message>
</context>
<context>
    <name>MainRibbon</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ctions</translation>
    </message>
    <message>
        <source>&amp;Navigate</source>
        <translation>&amp;Naviguer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
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
        <translation>Lire des clients, des comptes, etc. dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Update from File…</source>
        <translation>&amp;Mettre à jour depuis un fichier…</translation>
    </message>
    <message>
        <source>Take over this week&apos;s export of NAV or CRM, after looking at what it changes.</source>
        <translation>Reprendre l&apos;export de la semaine de NAV ou CRM, après examen de ce qu&apos;il change.</translation>
    </message>
    <message>
        <source>Ex&amp;port Changes…</source>
        <translation>E&amp;xporter les modifications…</translation>
    </message>
    <message>
        <source>Write what was changed here to a file that Dynamics NAV or Dynamics CRM takes back.</source>
        <translation>Écrire ce qui a été modifié ici dans un fichier que Dynamics NAV ou Dynamics CRM reprend.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the card with its statistics and the figures of Dynamics CRM.</source>
        <translation>Imprimer la fiche avec ses statistiques et les chiffres de Dynamics CRM.</translation>
    </message>
    <message>
        <source>Print Pre&amp;view</source>
        <translation>&amp;Aperçu avant impression</translation>
    </message>
    <message>
        <source>Look at the pages of the card before they are printed.</source>
        <translation>Voir les pages de la fiche avant de les imprimer.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the card to a PDF file.</source>
        <translation>Écrire la fiche dans un fichier PDF.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Field &amp;Mapping…</source>
        <translation>&amp;Mappage des champs…</translation>
    </message>
    <message>
        <source>Which fields go where, and what stands for which code.</source>
        <translation>Quels champs vont où, et ce qui représente chaque code.</translation>
    </message>
    <message>
        <source>&amp;Deleted Records…</source>
        <translation>&amp;Enregistrements supprimés…</translation>
    </message>
    <message>
        <source>Customers, salespeople and accounts that were deleted, to be brought back.</source>
        <translation>Clients, vendeurs et comptes supprimés, à rétablir.</translation>
    </message>
    <message>
        <source>&amp;Check Database…</source>
        <translation>&amp;Vérifier la base…</translation>
    </message>
    <message>
        <source>Look whether everything that must always hold does.</source>
        <translation>Vérifier si tout ce qui doit toujours être vrai l&apos;est.</translation>
    </message>
    <message>
        <source>&amp;Register Links…</source>
        <translation>&amp;Associer les liens…</translation>
    </message>
    <message>
        <source>Have navcrm:// links in mails and notes open Tandem, or take that back.</source>
        <translation>Faire ouvrir Tandem par les liens navcrm:// des e-mails et des notes, ou y renoncer.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys, to be searched, copied and printed.</source>
        <translation>Toutes les touches, à rechercher, copier et imprimer.</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>À &amp;propos de Tandem</translation>
    </message>
    <message>
        <source>There is no card here to print. Choose a customer first.</source>
        <translation>Il n&apos;y a pas de fiche à imprimer ici. Choisissez d&apos;abord un client.</translation>
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
        <translation>Tandem parlera cette langue à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ManyCustomers</name>
    <message>
        <source>Block Customers</source>
        <translation>Bloquer des clients</translation>
    </message>
    <message>
        <source>Unblock Customers</source>
        <translation>Débloquer des clients</translation>
    </message>
    <message>
        <source>Change Salesperson</source>
        <translation>Changer de vendeur</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 of %2 customers were changed.</source>
        <translation>%1 clients sur %2 ont été modifiés.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after the %n selected customer(s)?</source>
        <translation>
            <numerusform>Qui s&apos;occupe du client sélectionné&#xa0;?</numerusform>
            <numerusform>Qui s&apos;occupe des %n clients sélectionnés&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were changed.</source>
        <translation>
            <numerusform>%Ln client a été modifié.</numerusform>
            <numerusform>%Ln clients ont été modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>To CRM</source>
        <translation>Vers CRM</translation>
    </message>
    <message>
        <source>To NAV</source>
        <translation>Vers NAV</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>ManyParts</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Specifies which of the records are listed.</source>
        <translation>Spécifie lesquels des enregistrements sont affichés.</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Space leaves a record out or takes it in again.</source>
        <translation>Espace exclut un enregistrement ou le reprend.</translation>
    </message>
</context>
<context>
    <name>ManyTable</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Too Long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Tronquer</translation>
    </message>
</context>
<context>
    <name>MappingDetails</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Activé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Specifies whether the field is compared and synchronized.</source>
        <translation>Spécifie si le champ est comparé et synchronisé.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Truncate</source>
        <translation>Tronquer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>Par dé&amp;faut</translation>
    </message>
    <message>
        <source>Sets this mapping as the program brings it along.</source>
        <translation>Rétablit ce mappage tel que le programme le fournit.</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>D&amp;irection</translation>
    </message>
    <message>
        <source>Specifies which system may be written.</source>
        <translation>Spécifie quel système peut être écrit.</translation>
    </message>
    <message>
        <source>&amp;Too Long</source>
        <translation>&amp;Trop long</translation>
    </message>
    <message>
        <source>Specifies what happens to a text that the other system can&apos;t hold: Refuse keeps the record from being written until the text is shortened, Truncate cuts it, and the preview shows what is left.</source>
        <translation>Spécifie ce qui arrive à un texte que l&apos;autre système ne peut pas contenir&#xa0;: Refuser empêche l&apos;écriture de l&apos;enregistrement jusqu&apos;à ce que le texte soit raccourci, Tronquer le coupe, et l&apos;aperçu montre ce qui reste.</translation>
    </message>
    <message>
        <source>Specifies a value that is always written, whatever the other system holds; blank: none.</source>
        <translation>Spécifie une valeur toujours écrite, quel que soit le contenu de l&apos;autre système&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>&amp;Constante</translation>
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
        <translation>Ouvrir la table {}</translation>
    </message>
</context>
<context>
    <name>MappingFrame</name>
    <message>
        <source>Field Mapping</source>
        <translation>Mappage des champs</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Conversion Tables</source>
        <translation>Tables de conversion</translation>
    </message>
    <message>
        <source>&amp;What This Would Mean…</source>
        <translation>&amp;Effet du mappage…</translation>
    </message>
    <message>
        <source>Compares all coupled records under the mapping as it stands here. Nothing is written.</source>
        <translation>Compare tous les enregistrements couplés avec le mappage tel qu&apos;il est ici. Rien n&apos;est écrit.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Field Mapping: Customer – Account</source>
        <translation>Mappage des champs&#xa0;: Client – Compte</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Customer Field</source>
        <translation>Champ du client</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Account Field</source>
        <translation>Champ du compte</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Too Long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Non activé</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <translation>{}, modifié</translation>
    </message>
</context>
<context>
    <name>MappingPanel</name>
    <message>
        <source>The mapping says which customer field goes with which account field, in which direction, and which Dynamics CRM value stands for which code.</source>
        <translation>Le mappage indique quel champ du client correspond à quel champ du compte, dans quelle direction, et quelle valeur de Dynamics CRM représente quel code.</translation>
    </message>
    <message>
        <source>Field &amp;Mapping…</source>
        <translation>&amp;Mappage des champs…</translation>
    </message>
    <message>
        <source>Field Mapping…</source>
        <translation>Mappage des champs…</translation>
    </message>
    <message>
        <source>%1 of %2 fields are enabled.</source>
        <translation>%1 champs sur %2 sont activés.</translation>
    </message>
    <message>
        <source>Changed from the defaults.</source>
        <translation>Modifié par rapport aux valeurs par défaut.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>File Column</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Sample Values</source>
        <translation>Exemples de valeurs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Colonnes du fichier et leurs champs</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ignoré)</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Champ pour %1</translation>
    </message>
    <message>
        <source>Field Mappings</source>
        <translation>Mappages des champs</translation>
    </message>
</context>
<context>
    <name>MatchBasedCoupling</name>
    <message>
        <source>%1 of %2 customers were coupled.</source>
        <translation>%1 clients sur %2 ont été couplés.</translation>
    </message>
    <message>
        <source>Coupling completed.</source>
        <translation>Couplage terminé.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open Customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Show New State</source>
        <translation>Afficher le nouvel état</translation>
    </message>
    <message>
        <source>Choose Another Account</source>
        <translation>Choisir un autre compte</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Dynamics NAV Customer</source>
        <translation>Client Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM Account</source>
        <translation>Compte Dynamics CRM</translation>
    </message>
    <message>
        <source>Fields of the Pair</source>
        <translation>Champs de la paire</translation>
    </message>
    <message>
        <source>No pair can be coupled.</source>
        <translation>Aucune paire ne peut être couplée.</translation>
    </message>
    <message>
        <source>1 pair will be coupled.</source>
        <translation>1 paire sera couplée.</translation>
    </message>
    <message>
        <source>%1 pairs will be coupled.</source>
        <translation>%1 paires seront couplées.</translation>
    </message>
    <message>
        <source>No value is written on either side.</source>
        <translation>Aucune valeur n&apos;est écrite, d&apos;aucun côté.</translation>
    </message>
    <message>
        <source>No value is written: nothing has to change.</source>
        <translation>Aucune valeur n&apos;est écrite&#xa0;: rien n&apos;a à changer.</translation>
    </message>
    <message>
        <source>1 value will be written in Dynamics CRM</source>
        <translation>1 valeur sera écrite dans Dynamics CRM</translation>
    </message>
    <message>
        <source>%1 values will be written in Dynamics CRM</source>
        <translation>%1 valeurs seront écrites dans Dynamics CRM</translation>
    </message>
    <message>
        <source>1 value will be written in Dynamics NAV</source>
        <translation>1 valeur sera écrite dans Dynamics NAV</translation>
    </message>
    <message>
        <source>%1 values will be written in Dynamics NAV</source>
        <translation>%1 valeurs seront écrites dans Dynamics NAV</translation>
    </message>
    <message>
        <source>None of them replaces a value.</source>
        <translation>Aucune d&apos;elles n&apos;en remplace une autre.</translation>
    </message>
    <message>
        <source>1 of them replaces a value; the log keeps it.</source>
        <translation>L&apos;une d&apos;elles remplace une valeur&#xa0;; le journal la conserve.</translation>
    </message>
    <message>
        <source>%1 of them replace a value; the log keeps those.</source>
        <translation>%1 d&apos;entre elles remplacent une valeur&#xa0;; le journal les conserve.</translation>
    </message>
    <message>
        <source>1 pair cannot be coupled as it is; the list says why.</source>
        <translation>1 paire ne peut pas être couplée en l&apos;état&#xa0;; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 pairs cannot be coupled as they are; the list says why.</source>
        <translation>%1 paires ne peuvent pas être couplées en l&apos;état&#xa0;; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>1 field is left alone.</source>
        <translation>1 champ est laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 fields are left alone.</source>
        <translation>%1 champs sont laissés tels quels.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account City</source>
        <translation>Ville du compte</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Corresp.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Match-Based Coupling</source>
        <translation>Couplage par correspondance</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûre</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguë</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>One account fits, and no other comes near it.</source>
        <translation>Un compte convient, et aucun autre ne s&apos;en approche.</translation>
    </message>
    <message>
        <source>One account may be meant. Look at it before you tick it.</source>
        <translation>Un compte peut convenir. Regardez-le avant de le cocher.</translation>
    </message>
    <message>
        <source>Several accounts, or several customers of one account, may be meant. Choose one.</source>
        <translation>Plusieurs comptes, ou plusieurs clients d&apos;un même compte, peuvent convenir. Choisissez-en un.</translation>
    </message>
    <message>
        <source>No account is like the customer.</source>
        <translation>Aucun compte ne ressemble au client.</translation>
    </message>
    <message>
        <source>You chose another account than was proposed.</source>
        <translation>Vous avez choisi un autre compte que celui proposé.</translation>
    </message>
    <message>
        <source>You rejected the proposal. It is not coupled.</source>
        <translation>Vous avez rejeté la proposition. Elle n&apos;est pas couplée.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>no account has a like name, or the same phone or address</source>
        <translation>aucun compte n&apos;a un nom semblable, ni les mêmes téléphone ou adresse</translation>
    </message>
    <message>
        <source>%1 accounts may be meant: %2</source>
        <translation>%1 comptes peuvent convenir&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose one of the candidates.</source>
        <translation>Choisissez un des candidats.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Customer %1 may be the account %2, too.</source>
        <translation>Le client %1 peut aussi être le compte %2.</translation>
    </message>
    <message>
        <source>The customers %1 may be the account %2, too.</source>
        <translation>Les clients %1 peuvent aussi être le compte %2.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics NAV Data</source>
        <translation>Oui - Utiliser les données Dynamics NAV</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Oui - Utiliser les données Dynamics CRM</translation>
    </message>
    <message>
        <source>Yes - Merge the Data</source>
        <translation>Oui - Fusionner les données</translation>
    </message>
    <message>
        <source>too weak: %1 (%2)</source>
        <translation>trop faible&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MatchingWindow</name>
    <message>
        <source>Tick All &amp;Sure</source>
        <translation>Cocher toutes les &amp;sûres</translation>
    </message>
    <message>
        <source>Tick Sho&amp;wn</source>
        <translation>Cocher les a&amp;ffichées</translation>
    </message>
    <message>
        <source>U&amp;ntick All</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>&amp;Preview and Couple…</source>
        <translation>A&amp;perçu et couplage…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ticks every row that is sure.</source>
        <translation>Coche chaque ligne sûre.</translation>
    </message>
    <message>
        <source>Ticks the rows that the filter shows.</source>
        <translation>Coche les lignes affichées par le filtre.</translation>
    </message>
    <message>
        <source>Takes all ticks away.</source>
        <translation>Retire toutes les coches.</translation>
    </message>
    <message>
        <source>Comparing customers with accounts</source>
        <translation>Comparaison des clients et des comptes</translation>
    </message>
    <message>
        <source>Tick the rows that you want to couple first.</source>
        <translation>Cochez d&apos;abord les lignes à coupler.</translation>
    </message>
    <message>
        <source>Left out, for they are coupled or blocked: %1 of %2 customers.</source>
        <translation>Ignorés, car couplés ou bloqués&#xa0;: %1 clients sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 cochées sur %2</translation>
    </message>
    <message>
        <source>Couplings were changed elsewhere. Rows of customers that are coupled by now will be refused.</source>
        <translation>Des couplages ont été modifiés ailleurs. Les lignes de clients couplés entre-temps seront refusées.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show the next message.</source>
        <translation>Afficher le message suivant.</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Fermer le message (Échap)</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>MessagesButton</name>
    <message>
        <source>Everything that was said since the start (Ctrl+Shift+M).</source>
        <translation>Tout ce qui a été dit depuis le démarrage (Ctrl+Maj+M).</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Messages (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>MessagesWindow</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Forget all messages.</source>
        <translation>Oublier tous les messages.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Nothing has been said since the program was started.</source>
        <translation>Rien n&apos;a été dit depuis le démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show fewer fields of %1</source>
        <translation>Afficher moins de champs de %1</translation>
    </message>
    <message>
        <source>Show more fields of %1</source>
        <translation>Afficher plus de champs de %1</translation>
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
        <translation>Recherche d&apos;une correspondance…</translation>
    </message>
    <message>
        <source>No account looks like this customer.</source>
        <translation>Aucun compte ne ressemble à ce client.</translation>
    </message>
    <message>
        <source>Couple to This Account…</source>
        <translation>Coupler à ce compte…</translation>
    </message>
</context>
<context>
    <name>OptionBox</name>
    <message>
        <source>Synchronize After Coupling</source>
        <translation>Synchroniser après couplage</translation>
    </message>
    <message>
        <source>Specifies whether mapped fields are copied once the records are coupled, and from which side.</source>
        <translation>Spécifie si les champs mappés sont copiés une fois les enregistrements couplés, et depuis quel côté.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>2% 10, Net 30</source>
        <translation>2% 10, Net 30</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Airborne</source>
        <translation>Avion</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Credit Memo</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>DHL</source>
        <translation>DHL</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Full Load</source>
        <translation>Chargement complet</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>In Progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Influenceur</translation>
    </message>
    <message>
        <source>Information Provided</source>
        <translation>Informations fournies</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investisseur</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Net 30</source>
        <translation>Net 30</translation>
    </message>
    <message>
        <source>Net 45</source>
        <translation>Net 45</translation>
    </message>
    <message>
        <source>Net 60</source>
        <translation>Net 60</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No Charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>On Hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Out-Sold</source>
        <translation>Devancé</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal Mail</source>
        <translation>Courrier postal</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Problem Solved</source>
        <translation>Problème résolu</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Researching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Waiting for Details</source>
        <translation>En attente de détails</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Will Call</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Conclu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Naviguer</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Vendeurs/Acheteurs</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM Accounts</source>
        <translation>Comptes Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Synchronization Log</source>
        <translation>Journal de synchronisation</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM Connection Setup</source>
        <translation>Configuration de la connexion Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Connection Setup</source>
        <translation>Configuration de la connexion</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>blank, becomes {new}</source>
        <translation>vide, devient {new}</translation>
    </message>
    <message>
        <source>{old}, replaced by {new}</source>
        <translation>{old}, remplacé par {new}</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Unexpected Error</source>
        <translation>Erreur imprévue</translation>
    </message>
    <message>
        <source>Something went wrong that Tandem did not expect. Your work is kept; you can go on.</source>
        <translation>Une erreur imprévue s&apos;est produite dans Tandem. Votre travail est conservé&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The details hold no data of your records. They were written to the log, too: %1</source>
        <translation>Les détails ne contiennent aucune donnée de vos enregistrements. Ils ont aussi été écrits dans le journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PreviewCells</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
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
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Since Then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>changed in NAV</source>
        <translation>modifié dans NAV</translation>
    </message>
    <message>
        <source>changed in CRM</source>
        <translation>modifié dans CRM</translation>
    </message>
    <message>
        <source>changed alike</source>
        <translation>modifié à l&apos;identique</translation>
    </message>
    <message>
        <source>left different</source>
        <translation>laissé différent</translation>
    </message>
    <message>
        <source>never synchronized</source>
        <translation>jamais synchronisé</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>modifié des deux côtés</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>Pa&amp;ge précédente</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Not coupled to a customer in Dynamics NAV</source>
        <translation>Non couplé à un client dans Dynamics NAV</translation>
    </message>
    <message>
        <source>Coupled to the customer %1</source>
        <translation>Couplé au client %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer Card</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Dynamics CRM could not be reached</source>
        <translation>Dynamics CRM est inaccessible</translation>
    </message>
    <message>
        <source>Not coupled to Dynamics CRM</source>
        <translation>Non couplé à Dynamics CRM</translation>
    </message>
    <message>
        <source>Coupled to the account %1</source>
        <translation>Couplé au compte %1</translation>
    </message>
    <message>
        <source>Coupled to the account %1, synchronized last on %2</source>
        <translation>Couplé au compte %1, dernière synchronisation le %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 a été envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>%1 could not be printed: the printer did not take it.</source>
        <translation>%1 n&apos;a pas pu être imprimé&#xa0;: l&apos;imprimante l&apos;a refusé.</translation>
    </message>
    <message>
        <source>The card was written to %1.</source>
        <translation>La fiche a été écrite dans %1.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>Imprimé le %1 par %2</translation>
    </message>
    <message>
        <source>Customer Statistics as of %1</source>
        <translation>Statistiques client au %1</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Solde DS</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Commandes ouvertes DS</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Livré non facturé DS</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Factures ouvertes DS</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Montant acompte facturé DS</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Total DS</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Crédit autorisé DS</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Montants échus DS</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Ventes totales DS</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Opportunités ouvertes</translation>
    </message>
    <message>
        <source>Est. revenue of open opportunities</source>
        <translation>Revenu est. des opportunités ouvertes</translation>
    </message>
    <message>
        <source>Active quotes</source>
        <translation>Devis actifs</translation>
    </message>
    <message>
        <source>Total of active quotes</source>
        <translation>Total des devis actifs</translation>
    </message>
    <message>
        <source>Active cases</source>
        <translation>Incidents actifs</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>encore %1 h</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>ProposalDetails</name>
    <message>
        <source>&amp;Use This Account</source>
        <translation>&amp;Utiliser ce compte</translation>
    </message>
    <message>
        <source>Takes the marked candidate as the account. Enter.</source>
        <translation>Prend le candidat marqué comme compte. Entrée.</translation>
    </message>
    <message>
        <source>&amp;Other Account…</source>
        <translation>&amp;Autre compte…</translation>
    </message>
    <message>
        <source>Chooses any account from the list of all.</source>
        <translation>Choisit un compte quelconque dans la liste de tous.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Says that the proposal is wrong. Del in the table.</source>
        <translation>Indique que la proposition est fausse. Suppr dans la table.</translation>
    </message>
    <message>
        <source>Open Cus&amp;tomer</source>
        <translation>Ouvrir le c&amp;lient</translation>
    </message>
    <message>
        <source>Shows the customer in the main window.</source>
        <translation>Affiche le client dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Open &amp;Account</source>
        <translation>Ouvrir le co&amp;mpte</translation>
    </message>
    <message>
        <source>Shows the compared account in Dynamics CRM.</source>
        <translation>Affiche le compte comparé dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Take Back &amp;Rejection</source>
        <translation>Retirer le re&amp;jet</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Couple</source>
        <translation>Coupler</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Comparing customers with accounts</source>
        <translation>Comparaison des clients et des comptes</translation>
    </message>
    <message>
        <source>Propose Again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>All Uncoupled Customers</source>
        <translation>Tous les clients non couplés</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Aucune proposition</translation>
    </message>
    <message>
        <source>It was stopped before all customers were compared.</source>
        <translation>L&apos;opération a été arrêtée avant que tous les clients soient comparés.</translation>
    </message>
    <message>
        <source>New customers come here by themselves. Differences between coupled records are synchronized.</source>
        <translation>Les nouveaux clients arrivent ici d&apos;eux-mêmes. Les écarts entre enregistrements couplés se synchronisent.</translation>
    </message>
    <message>
        <source>Every customer is coupled or blocked</source>
        <translation>Chaque client est couplé ou bloqué</translation>
    </message>
    <message>
        <source>Every selected customer is coupled or blocked. Look at the others, or close this window.</source>
        <translation>Chaque client sélectionné est couplé ou bloqué. Regardez les autres, ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing to couple in the selection</source>
        <translation>Rien à coupler dans la sélection</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>S&amp;ynchronize After Coupling</source>
        <translation>S&amp;ynchroniser après couplage</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>%1 rows are selected</source>
        <translation>%1 lignes sont sélectionnées</translation>
    </message>
    <message>
        <source>What is chosen here is done for all of them.</source>
        <translation>Ce que vous choisissez ici vaut pour toutes.</translation>
    </message>
    <message>
        <source>They have no way out in common. Choose one, or several of the same kind.</source>
        <translation>Elles n&apos;ont aucune issue en commun. Choisissez-en une, ou plusieurs du même type.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>%1 was deleted meanwhile. It is no longer among the recent records.</source>
        <translation>%1 a été supprimé entre-temps. Il ne figure plus parmi les enregistrements récents.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Recen&amp;t</source>
        <translation>Ré&amp;cents</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n&apos;a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>Takes the customer out of the integration.</source>
        <translation>Retire le client de l&apos;intégration.</translation>
    </message>
    <message>
        <source>U&amp;nblock</source>
        <translation>&amp;Débloquer</translation>
    </message>
    <message>
        <source>Ch&amp;ange Salesperson…</source>
        <translation>Changer de &amp;vendeur…</translation>
    </message>
    <message>
        <source>Gives the selected customers another salesperson.</source>
        <translation>Attribue un autre vendeur aux clients sélectionnés.</translation>
    </message>
    <message>
        <source>Customize &amp;FactBoxes</source>
        <translation>Personnaliser les réca&amp;pitulatifs</translation>
    </message>
    <message>
        <source>&amp;Ledger Entries</source>
        <translation>Écri&amp;tures comptables</translation>
    </message>
    <message>
        <source>Stat&amp;istics</source>
        <translation>St&amp;atistiques</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Who changed what in this customer.</source>
        <translation>Qui a modifié quoi dans ce client.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>RecordCures</name>
    <message>
        <source>Open Customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>The customer has no account any more.</source>
        <translation>Le client n&apos;a plus de compte.</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>Restore or Delete…</source>
        <translation>Restaurer ou supprimer…</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Vendeurs/Acheteurs</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Who changed what in this record.</source>
        <translation>Qui a modifié quoi dans cet enregistrement.</translation>
    </message>
    <message>
        <source>This is the last record of the list one came from.</source>
        <translation>C&apos;est le dernier enregistrement de la liste d&apos;origine.</translation>
    </message>
    <message>
        <source>This is the first record of the list one came from.</source>
        <translation>C&apos;est le premier enregistrement de la liste d&apos;origine.</translation>
    </message>
</context>
<context>
    <name>RecordWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and &amp;Close</source>
        <translation>Enregistrer et &amp;fermer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Next FastTab</source>
        <translation>Onglet raccourci suivant</translation>
    </message>
    <message>
        <source>Previous FastTab</source>
        <translation>Onglet raccourci précédent</translation>
    </message>
    <message>
        <source>Collapse FastTab</source>
        <translation>Réduire l&apos;onglet raccourci</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved.</source>
        <translation>%1 contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save them to Dynamics CRM and go on.</source>
        <translation>Les enregistrer dans Dynamics CRM et continuer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Continuer sans les enregistrer.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Microsoft Dynamics CRM</source>
        <translation>Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>Saved to Microsoft Dynamics CRM.</source>
        <translation>Enregistré dans Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Nothing was saved: mend what is marked below.</source>
        <translation>Rien n&apos;a été enregistré&#xa0;: corrigez ce qui est marqué ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The last run was cut off.</source>
        <translation>La dernière session a été interrompue.</translation>
    </message>
    <message>
        <source>Finished now: {}.</source>
        <translation>Terminé à présent&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Not done, both sides are as they were: {}.</source>
        <translation>Non effectué, les deux côtés sont comme avant&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Please look at: {}.</source>
        <translation>Veuillez examiner&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Updated from file to the end: {}.</source>
        <translation>Mise à jour depuis un fichier menée à terme&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Not updated from file, nothing was written: {}.</source>
        <translation>Pas de mise à jour depuis un fichier, rien n&apos;a été écrit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Updates from files that wait for Dynamics CRM: {}.</source>
        <translation>Mises à jour depuis des fichiers en attente de Dynamics CRM&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Show in Log</source>
        <translation>Voir dans le journal</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>RegisterLinks</name>
    <message>
        <source>Register Links</source>
        <translation>Associer les liens</translation>
    </message>
    <message>
        <source>Links open Tandem from now on.</source>
        <translation>Les liens ouvrent désormais Tandem.</translation>
    </message>
    <message>
        <source>Links don&apos;t open Tandem any more.</source>
        <translation>Les liens n&apos;ouvrent plus Tandem.</translation>
    </message>
</context>
<context>
    <name>RegisterLinksSheet</name>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>&amp;Dissocier</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Associer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Links such as %1 open Tandem now, from mails, notes and web pages. Unregister takes that back:</source>
        <translation>Les liens tels que %1 ouvrent maintenant Tandem, depuis les e-mails, les notes et les pages web. Dissocier annule ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Links such as %1 can open Tandem, from mails, notes and web pages. For you alone, and without an administrator&apos;s rights, Register does this:</source>
        <translation>Les liens tels que %1 peuvent ouvrir Tandem, depuis les e-mails, les notes et les pages web. Pour vous seul, et sans droits d&apos;administrateur, Associer fait ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Now they open %1.</source>
        <translation>Ils ouvrent maintenant %1.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Account Name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Created On</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>No opportunity fits this view and filter.</source>
        <translation>Aucune opportunité ne correspond à cette vue et à ce filtre.</translation>
    </message>
    <message>
        <source>No quote fits this view and filter.</source>
        <translation>Aucun devis ne correspond à cette vue et à ce filtre.</translation>
    </message>
    <message>
        <source>No case fits this view and filter.</source>
        <translation>Aucun incident ne correspond à cette vue et à ce filtre.</translation>
    </message>
    <message>
        <source>There are no opportunities yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;opportunité.</translation>
    </message>
    <message>
        <source>There are no quotes yet.</source>
        <translation>Il n&apos;y a pas encore de devis.</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;incident.</translation>
    </message>
</context>
<context>
    <name>RelatedActions</name>
    <message>
        <source>&amp;Opportunities</source>
        <translation>O&amp;pportunités</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>De&amp;vis</translation>
    </message>
    <message>
        <source>Cas&amp;es</source>
        <translation>&amp;Incidents</translation>
    </message>
    <message>
        <source>Dynamics CRM Statistics</source>
        <translation>Statistiques Dynamics CRM</translation>
    </message>
    <message>
        <source>The customer is not coupled to an account in Dynamics CRM.</source>
        <translation>Le client n&apos;est pas couplé à un compte dans Dynamics CRM.</translation>
    </message>
</context>
<context>
    <name>RelatedPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Sélectionnez d&apos;abord une ligne.</translation>
    </message>
</context>
<context>
    <name>RelatedWindow</name>
    <message>
        <source>Opens the account in Dynamics CRM.</source>
        <translation>Ouvre le compte dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>Created on %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Has all fields follow the choice for the whole again.</source>
        <translation>Fait à nouveau suivre à tous les champs le choix d&apos;ensemble.</translation>
    </message>
    <message>
        <source>&amp;Reset 1 Choice</source>
        <translation>&amp;Réinitialiser 1 choix</translation>
    </message>
    <message>
        <source>&amp;Reset %1 Choices</source>
        <translation>&amp;Réinitialiser %1 choix</translation>
    </message>
</context>
<context>
    <name>RestoreRecord</name>
    <message>
        <source>Restore Account</source>
        <translation>Restaurer le compte</translation>
    </message>
    <message>
        <source>Restore Customer</source>
        <translation>Restaurer le client</translation>
    </message>
    <message>
        <source>The account is created anew in Dynamics CRM with these values, and stays coupled.</source>
        <translation>Le compte est recréé dans Dynamics CRM avec ces valeurs, et reste couplé.</translation>
    </message>
    <message>
        <source>The customer is created anew in Dynamics NAV with these values, and stays coupled.</source>
        <translation>Le client est recréé dans Dynamics NAV avec ces valeurs, et reste couplé.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Something was changed meanwhile: these are the values as they would be restored now.</source>
        <translation>Quelque chose a été modifié entre-temps&#xa0;: voici les valeurs telles qu&apos;elles seraient restaurées maintenant.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Both records are there again; nothing was written.</source>
        <translation>Les deux enregistrements existent de nouveau&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The account {} is restored.</source>
        <translation>Le compte {} est restauré.</translation>
    </message>
    <message>
        <source>The customer {} is restored.</source>
        <translation>Le client {} est restauré.</translation>
    </message>
    <message>
        <source>Values of the restored record</source>
        <translation>Valeurs de l&apos;enregistrement restauré</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>last synchronization</source>
        <translation>dernière synchronisation</translation>
    </message>
    <message>
        <source>customer template</source>
        <translation>modèle client</translation>
    </message>
    <message>
        <source>customer in Dynamics NAV</source>
        <translation>client dans Dynamics NAV</translation>
    </message>
    <message>
        <source>account in Dynamics CRM</source>
        <translation>compte dans Dynamics CRM</translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>sans équivalent</translation>
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
        <translation>tronqué</translation>
    </message>
    <message>
        <source>left alone by the mapping</source>
        <translation>laissé tel quel par le mappage</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissé tel quel</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Open the List</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Import Another File</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>%1 of %2 rows went in</source>
        <translation>%1 lignes sur %2 ont été importées</translation>
    </message>
    <message>
        <source>Rows left out for their errors: %1.</source>
        <translation>Lignes ignorées à cause de leurs erreurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows that were there twice: %1.</source>
        <translation>Lignes en double&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Codes and salespeople added with them: %1.</source>
        <translation>Codes et vendeurs ajoutés avec elles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Ribbon</source>
        <translation>Ruban</translation>
    </message>
    <message>
        <source>Ribbon tabs</source>
        <translation>Onglets du ruban</translation>
    </message>
    <message>
        <source>&amp;Collapse the Ribbon</source>
        <translation>&amp;Réduire le ruban</translation>
    </message>
</context>
<context>
    <name>RibbonPage</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Coupled to CRM</source>
        <translation>Couplé à CRM</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone No.</source>
        <translation>N° téléphone</translation>
    </message>
    <message>
        <source>Job Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>{} (deleted)</source>
        <translation>{} (supprimé)</translation>
    </message>
    <message>
        <source>{} (disabled)</source>
        <translation>{} (désactivé)</translation>
    </message>
</context>
<context>
    <name>SalespeoplePage</name>
    <message>
        <source>Salespeople/Purchasers</source>
        <translation>Vendeurs/Acheteurs</translation>
    </message>
    <message>
        <source>No salesperson is shown. Clear the filter, or choose New.</source>
        <translation>Aucun vendeur affiché. Effacez le filtre, ou choisissez Nouveau.</translation>
    </message>
    <message>
        <source>&amp;New Salesperson</source>
        <translation>&amp;Nouveau vendeur</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>There are no salespeople yet.</source>
        <translation>Il n&apos;y a pas encore de vendeur.</translation>
    </message>
    <message>
        <source>Save or cancel the changes on the card first.</source>
        <translation>Enregistrez ou annulez d&apos;abord les modifications de la fiche.</translation>
    </message>
    <message>
        <source>Choose Edit first.</source>
        <translation>Choisissez d&apos;abord Modifier.</translation>
    </message>
</context>
<context>
    <name>SalespersonActions</name>
    <message>
        <source>Who changed what in this salesperson.</source>
        <translation>Qui a modifié quoi dans ce vendeur.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Vendeur</translation>
    </message>
</context>
<context>
    <name>SalespersonCard</name>
    <message>
        <source>Salesperson/Purchaser Card</source>
        <translation>Fiche vendeur/acheteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Couplé</translation>
    </message>
    <message>
        <source>Not coupled</source>
        <translation>Non couplé</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Utilisateur supprimé</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>New Salesperson/Purchaser</source>
        <translation>Nouveau vendeur/acheteur</translation>
    </message>
    <message>
        <source>The user {} was deleted in Dynamics CRM. Delete the coupling, or couple another user.</source>
        <translation>L&apos;utilisateur {} a été supprimé dans Dynamics CRM. Supprimez le couplage, ou couplez un autre utilisateur.</translation>
    </message>
    <message>
        <source>The user {} is disabled or has no licence in Dynamics CRM. Couple another user.</source>
        <translation>L&apos;utilisateur {} est désactivé ou n&apos;a pas de licence dans Dynamics CRM. Couplez un autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>SalespersonCrmActions</name>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>&amp;Configurer le couplage</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>&amp;Supprimer le couplage</translation>
    </message>
    <message>
        <source>&amp;Synchronize Now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>Coupla&amp;ge</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a salesperson first.</source>
        <translation>Sélectionnez d&apos;abord un vendeur.</translation>
    </message>
    <message>
        <source>The card has unsaved changes. Save or cancel them first.</source>
        <translation>La fiche contient des modifications non enregistrées. Enregistrez-les ou annulez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The salesperson is not coupled to a Dynamics CRM user. Set up a coupling first.</source>
        <translation>Le vendeur n&apos;est pas couplé à un utilisateur Dynamics CRM. Configurez d&apos;abord un couplage.</translation>
    </message>
    <message>
        <source>Do you want to delete the coupling of %1 to the user %2?

Both records stay as they are. Customers that are coupled stay so; others cannot be coupled before the salesperson is coupled again.</source>
        <translation>Voulez-vous supprimer le couplage de %1 à l&apos;utilisateur %2&#xa0;?

Les deux enregistrements restent tels quels. Les clients couplés le restent&#xa0;; les autres ne peuvent pas être couplés avant que le vendeur le soit de nouveau.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Supprimer le couplage</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Le couplage a été supprimé.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisation terminée.</translation>
    </message>
    <message>
        <source>The %1 record cannot be updated because it is coupled to a deleted record.</source>
        <translation>L&apos;enregistrement %1 ne peut pas être mis à jour, car il est couplé à un enregistrement supprimé.</translation>
    </message>
    <message>
        <source>Users are created in Dynamics CRM. Delete the coupling, then couple another user.</source>
        <translation>Les utilisateurs sont créés dans Dynamics CRM. Supprimez le couplage, puis couplez un autre utilisateur.</translation>
    </message>
    <message>
        <source>Coupled Record Deleted</source>
        <translation>Enregistrement couplé supprimé</translation>
    </message>
</context>
<context>
    <name>SalespersonHelp</name>
    <message>
        <source>Specifies the code by which customers name their salesperson.</source>
        <translation>Spécifie le code par lequel les clients désignent leur vendeur.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s name; it can come from the user in CRM.</source>
        <translation>Spécifie le nom du vendeur&#xa0;; il peut venir de l&apos;utilisateur dans CRM.</translation>
    </message>
    <message>
        <source>Specifies what the salesperson does in the company.</source>
        <translation>Spécifie ce que fait le vendeur dans la société.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s e-mail address.</source>
        <translation>Spécifie l&apos;adresse e-mail du vendeur.</translation>
    </message>
    <message>
        <source>Specifies the salesperson&apos;s telephone number.</source>
        <translation>Spécifie le numéro de téléphone du vendeur.</translation>
    </message>
</context>
<context>
    <name>SalespersonQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{} has changes that were not saved.</source>
        <translation>{} contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save them and go on.</source>
        <translation>Les enregistrer et continuer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on without them.</source>
        <translation>Continuer sans les enregistrer.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>SalespersonSheet</name>
    <message>
        <source>Salesperson</source>
        <translation>Vendeur</translation>
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
        <translation>Clients</translation>
    </message>
    <message>
        <source>Specifies the customers for which accounts are proposed.</source>
        <translation>Spécifie les clients pour lesquels des comptes sont proposés.</translation>
    </message>
    <message>
        <source>The selection (%1)</source>
        <translation>La sélection (%1)</translation>
    </message>
    <message>
        <source>All uncoupled customers</source>
        <translation>Tous les clients non couplés</translation>
    </message>
    <message>
        <source>All uncoupled customers (%1)</source>
        <translation>Tous les clients non couplés (%1)</translation>
    </message>
    <message>
        <source>Specifies which customers are synchronized.</source>
        <translation>Spécifie quels clients sont synchronisés.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search pages, records and actions   Ctrl+F3</source>
        <translation>Rechercher pages, enregistrements et actions   Ctrl+F3</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>SearchProvider</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>It does not apply here.</source>
        <translation>Cela ne s&apos;applique pas ici.</translation>
    </message>
    <message>
        <source>“%1” is not available now. %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas disponible pour l&apos;instant. %2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Dynamics CRM can&apos;t be reached: its records were not searched.</source>
        <translation>Dynamics CRM est inaccessible&#xa0;: ses enregistrements n&apos;ont pas été parcourus.</translation>
    </message>
</context>
<context>
    <name>SelectionTotals</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: {sum}</source>
        <translation>{column}&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>{column}: sum {sum}, average {average}, least {least}, most {most}</source>
        <translation>{column}&#xa0;: somme {sum}, moyenne {average}, minimum {least}, maximum {most}</translation>
    </message>
</context>
<context>
    <name>SetUpCoupling</name>
    <message>
        <source>{customer} is coupled to the account {account}.</source>
        <translation>{customer} est couplé au compte {account}.</translation>
    </message>
</context>
<context>
    <name>SharedForm</name>
    <message>
        <source>D&amp;ynamics NAV Database</source>
        <translation>Base de données D&amp;ynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics &amp;CRM Database</source>
        <translation>Base de données Dynamics C&amp;RM</translation>
    </message>
    <message>
        <source>Leave the password out: whoever sees this window could read it. PostgreSQL&apos;s password file is read.</source>
        <translation>N&apos;indiquez pas le mot de passe&#xa0;: quiconque voit cette fenêtre pourrait le lire. Le fichier de mots de passe de PostgreSQL est lu.</translation>
    </message>
    <message>
        <source>The address of a database looks like %1.</source>
        <translation>L&apos;adresse d&apos;une base de données ressemble à %1.</translation>
    </message>
    <message>
        <source>The two systems need a database each.</source>
        <translation>Chacun des deux systèmes a besoin de sa base de données.</translation>
    </message>
    <message>
        <source>Specifies the address of the database on your team&apos;s PostgreSQL server, without a password.</source>
        <translation>Spécifie l&apos;adresse de la base de données sur le serveur PostgreSQL de votre équipe, sans mot de passe.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No key fits. Search by what it does, by its place or by the key itself.</source>
        <translation>Aucune touche ne correspond. Recherchez par effet, par emplacement ou par la touche elle-même.</translation>
    </message>
    <message>
        <source>Search by action, place or key</source>
        <translation>Rechercher par action, emplacement ou touche</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies what is shown, for a sheet or a document.</source>
        <translation>Copie ce qui est affiché, pour une feuille ou un document.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) were copied.</source>
        <translation>
            <numerusform>%n raccourci a été copié.</numerusform>
            <numerusform>%n raccourcis ont été copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print Keyboard Shortcuts</source>
        <translation>Imprimer les raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SolutionPanel</name>
    <message>
        <source>The solution adds two things to Dynamics CRM: the quick view Dynamics NAV Account Statistics on the account form, filled by Update Account Statistics, and the button Dynamics NAV, which opens the coupled customer. Removing it removes the pushed statistics, too; accounts and couplings stay.</source>
        <translation>La solution ajoute deux choses à Dynamics CRM&#xa0;: l&apos;affichage rapide Statistiques du compte Dynamics NAV sur le formulaire Compte, rempli par Mettre à jour les statistiques du compte, et le bouton Dynamics NAV, qui ouvre le client couplé. Sa suppression retire aussi les statistiques transmises&#xa0;; les comptes et les couplages restent.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installée</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>État inconnu</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>Les données n&apos;ont pas pu être ouvertes</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>StatisticsActions</name>
    <message>
        <source>The customer statistics have been successfully updated in Microsoft Dynamics CRM.</source>
        <translation>Les statistiques client ont été mises à jour dans Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>The statistics of %1 of %2 customers were updated in Microsoft Dynamics CRM.</source>
        <translation>Les statistiques de %1 clients sur %2 ont été mises à jour dans Microsoft Dynamics CRM.</translation>
    </message>
    <message>
        <source>Update Account Statistics</source>
        <translation>Mettre à jour les statistiques du compte</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>StatisticsQuickView</name>
    <message>
        <source>Dynamics NAV Account Statistics</source>
        <translation>Statistiques du compte Dynamics NAV</translation>
    </message>
    <message>
        <source>Customer No.</source>
        <translation>N° client</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Solde DS</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Commandes ouvertes DS</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Livré non facturé DS</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Factures ouvertes DS</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Total DS</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Crédit autorisé DS</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Montants échus DS</translation>
    </message>
    <message>
        <source>Overdue Amounts As Of Date</source>
        <translation>Montants échus au</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Ventes totales DS</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Montant acompte facturé DS</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. In Dynamics NAV, choose Update Account Statistics.</source>
        <translation>Rien n&apos;a encore été envoyé. Dans Dynamics NAV, choisissez Mettre à jour les statistiques du compte.</translation>
    </message>
    <message>
        <source>The account is not coupled to a customer in Dynamics NAV.</source>
        <translation>Le compte n&apos;est pas couplé à un client dans Dynamics NAV.</translation>
    </message>
    <message>
        <source>The customer was deleted in Dynamics NAV. Choose Dynamics NAV for the ways out.</source>
        <translation>Le client a été supprimé dans Dynamics NAV. Choisissez Dynamics NAV pour voir les issues.</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Envoyé le %1</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Nom du compte</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Customer Statistics</source>
        <translation>Statistiques client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As of %1, amounts in local currency</source>
        <translation>Au %1, montants en devise société</translation>
    </message>
    <message>
        <source>What the Customer Owes</source>
        <translation>Ce que doit le client</translation>
    </message>
    <message>
        <source>Balance (LCY)</source>
        <translation>Solde DS</translation>
    </message>
    <message>
        <source>Outstanding Orders (LCY)</source>
        <translation>Commandes ouvertes DS</translation>
    </message>
    <message>
        <source>Shipped Not Invd. (LCY)</source>
        <translation>Livré non facturé DS</translation>
    </message>
    <message>
        <source>Outstanding Invoices (LCY)</source>
        <translation>Factures ouvertes DS</translation>
    </message>
    <message>
        <source>Invd. Prepayment Amount (LCY)</source>
        <translation>Montant acompte facturé DS</translation>
    </message>
    <message>
        <source>Total (LCY)</source>
        <translation>Total DS</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Credit Limit (LCY)</source>
        <translation>Crédit autorisé DS</translation>
    </message>
    <message>
        <source>Overdue Amounts (LCY)</source>
        <translation>Montants échus DS</translation>
    </message>
    <message>
        <source>This Fiscal Year</source>
        <translation>Exercice en cours</translation>
    </message>
    <message>
        <source>Total Sales (LCY)</source>
        <translation>Ventes totales DS</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Work Date</source>
        <translation>Date de travail</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Many fields would change</source>
        <translation>De nombreux champs changeraient</translation>
    </message>
    <message>
        <source>I &amp;want this</source>
        <translation>C&apos;est &amp;voulu</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>C&apos;est voulu</translation>
    </message>
    <message>
        <source>Has OK write although so many fields change.</source>
        <translation>Permet à OK d&apos;écrire malgré le nombre de champs modifiés.</translation>
    </message>
</context>
<context>
    <name>SubGrid</name>
    <message>
        <source>There are none yet.</source>
        <translation>Il n&apos;y en a pas encore.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>See All</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>See All %1</source>
        <translation>Tout voir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Best match: {name}{place}</source>
        <translation>Meilleure suggestion&#xa0;: {name}{place}</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Best match</source>
        <translation>Meilleure suggestion</translation>
    </message>
    <message>
        <source>Use &amp;Best Match</source>
        <translation>&amp;Utiliser la suggestion</translation>
    </message>
    <message>
        <source>Best match: %1</source>
        <translation>Meilleure suggestion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Possible match: %1</source>
        <translation>Suggestion possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 more candidate</source>
        <translation>1 autre candidat</translation>
    </message>
    <message>
        <source>%1 more candidates</source>
        <translation>%1 autres candidats</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Done, but these fields were left alone:</source>
        <translation>Terminé, mais ces champs ont été laissés tels quels&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SummaryWindow</name>
    <message>
        <source>%1 were not reached because it was stopped; they are as they were.</source>
        <translation>%1 n&apos;ont pas été atteints à cause de l&apos;arrêt&#xa0;; ils sont comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SynchronizationPreview</name>
    <message>
        <source>The two records were never synchronized. Blank fields are filled from the other side; where both hold a value, you decide.</source>
        <translation>Les deux enregistrements n&apos;ont jamais été synchronisés. Les champs vides sont remplis depuis l&apos;autre côté&#xa0;; si les deux ont une valeur, vous décidez.</translation>
    </message>
    <message>
        <source>Each field is taken from the side that changed it, but for what you chose.</source>
        <translation>Chaque champ est repris du côté qui l&apos;a modifié, sauf ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Each field is taken from the side that changed it; no newer value is replaced.</source>
        <translation>Chaque champ est repris du côté qui l&apos;a modifié&#xa0;; aucune valeur plus récente n&apos;est remplacée.</translation>
    </message>
    <message>
        <source>Both the Customer record and the Dynamics CRM Account record have been changed since the last synchronization, or synchronization has never been performed. If you continue with synchronization, data on one of the records will be lost and replaced with data from the other record.</source>
        <translation>L&apos;enregistrement Client et l&apos;enregistrement Compte Dynamics CRM ont tous deux été modifiés depuis la dernière synchronisation, ou la synchronisation n&apos;a jamais été effectuée. Si vous continuez, les données de l&apos;un des enregistrements seront perdues et remplacées par celles de l&apos;autre.</translation>
    </message>
    <message>
        <source>Never synchronized. {account} is the coupled account.</source>
        <translation>Jamais synchronisé. {account} est le compte couplé.</translation>
    </message>
    <message>
        <source>Last synchronized {when} by {who}.</source>
        <translation>Dernière synchronisation le {when} par {who}.</translation>
    </message>
    <message>
        <source>No mapped field has changed since then.</source>
        <translation>Aucun champ mappé n&apos;a changé depuis.</translation>
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
        <translation>Depuis&#xa0;: {parts}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>, {count} of them in both.</source>
        <translation>, dont {count} des deux côtés.</translation>
    </message>
    <message>
        <source>1 field changed in {side}</source>
        <translation>1 champ modifié dans {side}</translation>
    </message>
    <message>
        <source>{count} fields changed in {side}</source>
        <translation>{count} champs modifiés dans {side}</translation>
    </message>
    <message>
        <source>{text} (last by {who})</source>
        <translation>{text} (en dernier par {who})</translation>
    </message>
    <message>
        <source>cannot be written: a value is too long</source>
        <translation>ne peut pas être écrit&#xa0;: une valeur est trop longue</translation>
    </message>
    <message>
        <source>writes nothing</source>
        <translation>n&apos;écrit rien</translation>
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
        <translation>écrit 1 valeur</translation>
    </message>
    <message>
        <source>writes {count} values</source>
        <translation>écrit {count} valeurs</translation>
    </message>
    <message>
        <source>replaces 1 newer value in {side}</source>
        <translation>remplace 1 valeur plus récente dans {side}</translation>
    </message>
    <message>
        <source>replaces {count} newer values in {side}</source>
        <translation>remplace {count} valeurs plus récentes dans {side}</translation>
    </message>
    <message>
        <source>replaces 1 value in {side}</source>
        <translation>remplace 1 valeur dans {side}</translation>
    </message>
    <message>
        <source>replaces {count} values in {side}</source>
        <translation>remplace {count} valeurs dans {side}</translation>
    </message>
    <message>
        <source>{count} to CRM</source>
        <translation>{count} vers CRM</translation>
    </message>
    <message>
        <source>{count} to NAV</source>
        <translation>{count} vers NAV</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} à décider</translation>
    </message>
    <message>
        <source>Nothing can be written while this stands in the way. It can also be left alone:</source>
        <translation>Rien ne peut être écrit tant que ceci s&apos;y oppose. On peut aussi le laisser tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>Both systems hold a new value here. Choose which one to keep, or leave both alone: {fields}</source>
        <translation>Les deux systèmes ont ici une nouvelle valeur. Choisissez laquelle garder, ou laissez les deux telles quelles&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>These fields will be left alone on both sides:</source>
        <translation>Ces champs seront laissés tels quels des deux côtés&#xa0;:</translation>
    </message>
    <message>
        <source>These values are cut, for the other side holds fewer characters: {fields}</source>
        <translation>Ces valeurs sont tronquées, car l&apos;autre côté contient moins de caractères&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>The replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>La valeur remplacée reste dans le Journal de synchronisation et peut être rétablie avec Défaire.</translation>
    </message>
    <message>
        <source>Every replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Chaque valeur remplacée reste dans le Journal de synchronisation et peut être rétablie avec Défaire.</translation>
    </message>
    <message>
        <source>Nothing has to be written. OK marks the two records as synchronized.</source>
        <translation>Rien n&apos;est à écrire. OK marque les deux enregistrements comme synchronisés.</translation>
    </message>
    <message>
        <source>No value is lost: only blank fields are filled.</source>
        <translation>Aucune valeur n&apos;est perdue&#xa0;: seuls des champs vides sont remplis.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>et {count} de plus.</translation>
    </message>
</context>
<context>
    <name>SynchronizeDialog</name>
    <message>
        <source>Synchronize Now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Synchronize data for {}</source>
        <translation>Synchroniser les données de {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Effet de OK</translation>
    </message>
    <message>
        <source>Se&amp;veral Customers…</source>
        <translation>P&amp;lusieurs clients…</translation>
    </message>
    <message>
        <source>One of the records was changed while you were looking at it; nothing was written. This is how the two stand now.</source>
        <translation>Un des enregistrements a été modifié pendant que vous le regardiez&#xa0;; rien n&apos;a été écrit. Voici l&apos;état actuel des deux.</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synchronisation…</translation>
    </message>
</context>
<context>
    <name>SynchronizeMany</name>
    <message>
        <source>No customer takes part.</source>
        <translation>Aucun client ne participe.</translation>
    </message>
    <message>
        <source>Nothing can be written of {records} records.</source>
        <translation>Rien ne peut être écrit pour {records} enregistrements.</translation>
    </message>
    <message>
        <source>Nothing has to be written; {records} records are looked at.</source>
        <translation>Rien n&apos;est à écrire&#xa0;; {records} enregistrements sont examinés.</translation>
    </message>
    <message>
        <source>1 of {records} records changes:</source>
        <translation>1 enregistrement sur {records} change&#xa0;:</translation>
    </message>
    <message>
        <source>{changing} of {records} records change:</source>
        <translation>{changing} enregistrements sur {records} changent&#xa0;:</translation>
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
        <translation>1 champ dans {side}</translation>
    </message>
    <message>
        <source>{n} fields in {side}</source>
        <translation>{n} champs dans {side}</translation>
    </message>
    <message>
        <source>1 record cannot be written</source>
        <translation>1 enregistrement ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{n} records cannot be written</source>
        <translation>{n} enregistrements ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>1 field is to be decided</source>
        <translation>1 champ est à décider</translation>
    </message>
    <message>
        <source>{n} fields are to be decided</source>
        <translation>{n} champs sont à décider</translation>
    </message>
    <message>
        <source>1 newer value is replaced</source>
        <translation>1 valeur plus récente est remplacée</translation>
    </message>
    <message>
        <source>{n} newer values are replaced</source>
        <translation>{n} valeurs plus récentes sont remplacées</translation>
    </message>
    <message>
        <source>1 value is replaced in all</source>
        <translation>1 valeur est remplacée en tout</translation>
    </message>
    <message>
        <source>{n} values are replaced in all</source>
        <translation>{n} valeurs sont remplacées en tout</translation>
    </message>
    <message>
        <source>1 field has no counterpart</source>
        <translation>1 champ n&apos;a pas d&apos;équivalent</translation>
    </message>
    <message>
        <source>{n} fields have no counterpart</source>
        <translation>{n} champs n&apos;ont pas d&apos;équivalent</translation>
    </message>
    <message>
        <source>No value is lost.</source>
        <translation>Aucune valeur n&apos;est perdue.</translation>
    </message>
    <message>
        <source>Every replaced value stays in the Synchronization Log and can be put back with Undo.</source>
        <translation>Chaque valeur remplacée reste dans le Journal de synchronisation et peut être rétablie avec Défaire.</translation>
    </message>
    <message>
        <source>{written} of {fields} fields ({percent} %) would change. This is more than a fifth of all mapped fields; look whether it is the right direction and the right records.</source>
        <translation>{written} champs sur {fields} ({percent}&#xa0;%) changeraient. C&apos;est plus d&apos;un cinquième de tous les champs mappés&#xa0;; vérifiez que la direction et les enregistrements sont les bons.</translation>
    </message>
    <message>
        <source>Cannot be written ({n})</source>
        <translation>Ne peuvent pas être écrits ({n})</translation>
    </message>
    <message>
        <source>To be decided ({n})</source>
        <translation>À décider ({n})</translation>
    </message>
    <message>
        <source>Newer values are replaced ({n})</source>
        <translation>Valeurs plus récentes remplacées ({n})</translation>
    </message>
    <message>
        <source>Values are replaced ({n})</source>
        <translation>Valeurs remplacées ({n})</translation>
    </message>
    <message>
        <source>Only blanks are filled ({n})</source>
        <translation>Seulement des champs vides remplis ({n})</translation>
    </message>
    <message>
        <source>Left alone ({n})</source>
        <translation>Laissés tels quels ({n})</translation>
    </message>
    <message>
        <source>All records that differ ({n})</source>
        <translation>Tous les enregistrements qui diffèrent ({n})</translation>
    </message>
</context>
<context>
    <name>SynchronizeManyDialog</name>
    <message>
        <source>Synchronize Now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Effet de OK</translation>
    </message>
    <message>
        <source>Synchronizing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>replaces what differs in Dynamics CRM</source>
        <translation>remplace ce qui diffère dans Dynamics CRM</translation>
    </message>
    <message>
        <source>replaces what differs in Dynamics NAV</source>
        <translation>remplace ce qui diffère dans Dynamics NAV</translation>
    </message>
    <message>
        <source>takes each field from the side that changed it</source>
        <translation>reprend chaque champ du côté qui l&apos;a modifié</translation>
    </message>
    <message>
        <source>Reading what would be written</source>
        <translation>Lecture de ce qui serait écrit</translation>
    </message>
    <message>
        <source>Synchronize data for %1 customers</source>
        <translation>Synchroniser les données de %1 clients</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Many fields would change</source>
        <translation>De nombreux champs changeraient</translation>
    </message>
    <message>
        <source>Stopped. Choose again what to synchronize.</source>
        <translation>Arrêté. Choisissez à nouveau ce qui est à synchroniser.</translation>
    </message>
</context>
<context>
    <name>SynchronizeNow</name>
    <message>
        <source>The selection ({n})</source>
        <translation>La sélection ({n})</translation>
    </message>
    <message>
        <source>All coupled customers of this view and filter</source>
        <translation>Tous les clients couplés de cette vue et de ce filtre</translation>
    </message>
    <message>
        <source>All coupled customers</source>
        <translation>Tous les clients couplés</translation>
    </message>
    <message>
        <source>%1 of %2 records were successfully synchronized.</source>
        <translation>%1 enregistrements sur %2 ont été synchronisés.</translation>
    </message>
    <message>
        <source>Synchronization completed.</source>
        <translation>Synchronisation terminée.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>&amp;Text Size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituelle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>edited since by %1</source>
        <translation>modifié depuis par %1</translation>
    </message>
    <message>
        <source>coupled to %1 by now</source>
        <translation>désormais couplé à %1</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>as it was before already</source>
        <translation>déjà comme avant</translation>
    </message>
    <message>
        <source>the record is gone</source>
        <translation>l&apos;enregistrement n&apos;existe plus</translation>
    </message>
    <message>
        <source>other records hang on it</source>
        <translation>d&apos;autres enregistrements en dépendent</translation>
    </message>
    <message>
        <source>coupled otherwise by now</source>
        <translation>désormais couplé autrement</translation>
    </message>
    <message>
        <source>the integration solution is not installed</source>
        <translation>la solution d&apos;intégration n&apos;est pas installée</translation>
    </message>
    <message>
        <source>goes only together with the record</source>
        <translation>ne va qu&apos;avec l&apos;enregistrement</translation>
    </message>
    <message>
        <source>a later record of the same customer comes first</source>
        <translation>un enregistrement plus récent du même client passe d&apos;abord</translation>
    </message>
    <message>
        <source>Reading what can be taken back</source>
        <translation>Lecture de ce qui peut être défait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo %1 Records</source>
        <translation>Défaire %1 enregistrements</translation>
    </message>
    <message>
        <source>Undo: %1, %2, by %3</source>
        <translation>Défaire&#xa0;: %1, %2, par %3</translation>
    </message>
    <message>
        <source>%1 of %2 records were taken back.</source>
        <translation>%1 enregistrements sur %2 ont été défaits.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Défait.</translation>
    </message>
    <message>
        <source>Taken back; what was edited since was left alone.</source>
        <translation>Défait&#xa0;; ce qui a été modifié depuis a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Undo Again</source>
        <translation>Défaire à nouveau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Comes Back</source>
        <translation>Valeur rétablie</translation>
    </message>
    <message>
        <source>Left Alone</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Ce qui est rétabli</translation>
    </message>
    <message>
        <source>%1, gives way</source>
        <translation>%1, est remplacé</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1, reste</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>nothing comes back</source>
        <translation>rien n&apos;est rétabli</translation>
    </message>
    <message>
        <source>some of it is left alone</source>
        <translation>une partie est laissée telle quelle</translation>
    </message>
    <message>
        <source>The coupling to %1 ends</source>
        <translation>Le couplage à %1 prend fin</translation>
    </message>
    <message>
        <source>The coupling to %1 comes back</source>
        <translation>Le couplage à %1 est rétabli</translation>
    </message>
    <message>
        <source>The account %1 is removed</source>
        <translation>Le compte %1 est supprimé</translation>
    </message>
    <message>
        <source>The account %1 comes back</source>
        <translation>Le compte %1 est rétabli</translation>
    </message>
    <message>
        <source>The customer %1 is removed</source>
        <translation>Le client %1 est supprimé</translation>
    </message>
    <message>
        <source>The customer %1 comes back</source>
        <translation>Le client %1 est rétabli</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Il ne reste rien à défaire.</translation>
    </message>
    <message>
        <source>1 value comes back</source>
        <translation>1 valeur est rétablie</translation>
    </message>
    <message>
        <source>%1 values come back</source>
        <translation>%1 valeurs sont rétablies</translation>
    </message>
    <message>
        <source>1 coupling ends</source>
        <translation>1 couplage prend fin</translation>
    </message>
    <message>
        <source>%1 couplings end</source>
        <translation>%1 couplages prennent fin</translation>
    </message>
    <message>
        <source>1 coupling comes back</source>
        <translation>1 couplage est rétabli</translation>
    </message>
    <message>
        <source>%1 couplings come back</source>
        <translation>%1 couplages sont rétablis</translation>
    </message>
    <message>
        <source>1 record is removed</source>
        <translation>1 enregistrement est supprimé</translation>
    </message>
    <message>
        <source>%1 records are removed</source>
        <translation>%1 enregistrements sont supprimés</translation>
    </message>
    <message>
        <source>1 record comes back</source>
        <translation>1 enregistrement est rétabli</translation>
    </message>
    <message>
        <source>%1 records come back</source>
        <translation>%1 enregistrements sont rétablis</translation>
    </message>
    <message>
        <source>The state of the last synchronization comes back</source>
        <translation>L&apos;état de la dernière synchronisation est rétabli</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 of %2 records: </source>
        <translation>%1 enregistrements sur %2&#xa0;: </translation>
    </message>
    <message>
        <source>1 entry is left alone; the reason is beside it.</source>
        <translation>1 élément est laissé tel quel&#xa0;; le motif est à côté.</translation>
    </message>
    <message>
        <source>%1 entries are left alone; see below.</source>
        <translation>%1 éléments sont laissés tels quels&#xa0;; voir ci-dessous.</translation>
    </message>
</context>
<context>
    <name>UndoDeletion</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Défaire la suppression</translation>
    </message>
    <message>
        <source>%1 of %2 records are back as they were.</source>
        <translation>%1 enregistrements sur %2 sont rétablis.</translation>
    </message>
    <message>
        <source>The account {} is back.</source>
        <translation>Le compte {} est rétabli.</translation>
    </message>
    <message>
        <source>The customer {} is back.</source>
        <translation>Le client {} est rétabli.</translation>
    </message>
    <message>
        <source>{} customers are back.</source>
        <translation>{} clients sont rétablis.</translation>
    </message>
    <message>
        <source>{name} is back, but its coupling is not. {reason}</source>
        <translation>{name} est rétabli, mais pas son couplage. {reason}</translation>
    </message>
    <message>
        <source>{name} could not be brought back. {reason}</source>
        <translation>{name} n&apos;a pas pu être rétabli. {reason}</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Somebody changed the record meanwhile. Nothing was written; this is how it stands now.</source>
        <translation>Quelqu&apos;un a modifié l&apos;enregistrement entre-temps. Rien n&apos;a été écrit&#xa0;; voici l&apos;état actuel.</translation>
    </message>
</context>
<context>
    <name>UnsavedTextSheet</name>
    <message>
        <source>Unsaved Text</source>
        <translation>Texte non enregistré</translation>
    </message>
    <message>
        <source>The program ended before this text was saved. Show opens the record with the text in its fields.</source>
        <translation>Le programme s&apos;est terminé avant l&apos;enregistrement de ce texte. Afficher ouvre l&apos;enregistrement avec le texte dans ses champs.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
</context>
<context>
    <name>UpdateChips</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
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
        <translation>&amp;Deviner à nouveau</translation>
    </message>
    <message>
        <source>Guess Anew</source>
        <translation>Deviner à nouveau</translation>
    </message>
    <message>
        <source>As &amp;Last Time</source>
        <translation>Comme la der&amp;nière fois</translation>
    </message>
    <message>
        <source>As Last Time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>The columns are mapped as their headings are understood.</source>
        <translation>Les colonnes sont mappées d&apos;après leurs en-têtes.</translation>
    </message>
    <message>
        <source>The columns are mapped as the last time.</source>
        <translation>Les colonnes sont mappées comme la dernière fois.</translation>
    </message>
    <message>
        <source>Columns that were in other files of this kind are mapped as they were there.</source>
        <translation>Les colonnes présentes dans d&apos;autres fichiers de ce type sont mappées comme dans ceux-ci.</translation>
    </message>
</context>
<context>
    <name>UpdateDetails</name>
    <message>
        <source>&amp;It Is This One</source>
        <translation>C&apos;est cel&amp;ui-ci</translation>
    </message>
    <message>
        <source>Confirmed: the fields below are those in which the record differs from the row.</source>
        <translation>Confirmé&#xa0;: les champs ci-dessous sont ceux où l&apos;enregistrement diffère de la ligne.</translation>
    </message>
    <message>
        <source>{column}, “{value}”: {problem}</source>
        <translation>{column}, «&#xa0;{value}&#xa0;»&#xa0;: {problem}</translation>
    </message>
</context>
<context>
    <name>UpdateFileStep</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Specifies this week&apos;s export: CSV, text, Excel or OpenDocument.</source>
        <translation>Spécifie l&apos;export de la semaine&#xa0;: CSV, texte, Excel ou OpenDocument.</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Le fichier contient</translation>
    </message>
    <message>
        <source>Specifies what the rows of the file are.</source>
        <translation>Spécifie ce que sont les lignes du fichier.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Shows what would come back, and takes the update back.</source>
        <translation>Montre ce qui serait rétabli, puis défait la mise à jour.</translation>
    </message>
    <message>
        <source>Drop this week&apos;s export here, or choose it</source>
        <translation>Déposez l&apos;export de la semaine ici, ou choisissez-le</translation>
    </message>
    <message>
        <source>CSV, text, Excel (xlsx, xlsm, xls) or OpenDocument (ods)</source>
        <translation>CSV, texte, Excel (xlsx, xlsm, xls) ou OpenDocument (ods)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet {name} of {count}</source>
        <translation>feuille {name} sur {count}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
    <message>
        <source>The &amp;file holds</source>
        <translation>Le fichier con&amp;tient</translation>
    </message>
    <message>
        <source>The columns do not say for sure: please check.</source>
        <translation>Les colonnes ne sont pas sans équivoque&#xa0;: veuillez vérifier.</translation>
    </message>
    <message>
        <source>You see every change before it is written, and can take all of it back later.</source>
        <translation>Vous voyez chaque modification avant son écriture, et pouvez tout défaire plus tard.</translation>
    </message>
    <message>
        <source>Earlier Updates</source>
        <translation>Mises à jour précédentes</translation>
    </message>
</context>
<context>
    <name>UpdateFrame</name>
    <message>
        <source>Update from File</source>
        <translation>Mise à jour depuis un fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>UpdateFromFile</name>
    <message>
        <source>Update from File</source>
        <translation>Mise à jour depuis un fichier</translation>
    </message>
    <message>
        <source>Shows what is new, changed and missing, and applies what you tick.</source>
        <translation>Montre ce qui est nouveau, modifié ou manquant, et applique ce que vous cochez.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Adds records to a new company; what is there is never changed.</source>
        <translation>Ajoute des enregistrements à une nouvelle société&#xa0;; ce qui existe n&apos;est jamais modifié.</translation>
    </message>
    <message>
        <source>What is to be done with {file}?</source>
        <translation>Que faire de {file}&#xa0;?</translation>
    </message>
    <message>
        <source>Take File</source>
        <translation>Reprendre le fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Valeur ici</translation>
    </message>
    <message>
        <source>In the File</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the Last File</source>
        <translation>Dans le dernier fichier</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation>Champs de la ligne</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{old}, gives way</source>
        <translation>{old}, est remplacé</translation>
    </message>
    <message>
        <source>{new}, is taken</source>
        <translation>{new}, est repris</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How Bad</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What Is Wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>Enregistrement des problèmes</translation>
    </message>
    <message>
        <source>Problems of {file}</source>
        <translation>Problèmes de {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Texte séparé par des virgules</translation>
    </message>
    <message>
        <source>Save Problems</source>
        <translation>Enregistrer les problèmes</translation>
    </message>
    <message>
        <source>The Same As</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>Because Of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>Records that the row may be</source>
        <translation>Enregistrements auxquels la ligne peut correspondre</translation>
    </message>
    <message>
        <source>None of them: a new record</source>
        <translation>Aucun d&apos;eux&#xa0;: un nouvel enregistrement</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, choisi</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>No record was written to.</source>
        <translation>Aucun enregistrement n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Records that were not written</source>
        <translation>Enregistrements non écrits</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>What the File Says</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Earlier updates</source>
        <translation>Mises à jour précédentes</translation>
    </message>
    <message>
        <source>was cut off</source>
        <translation>a été interrompu</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>défait depuis</translation>
    </message>
    <message>
        <source>nothing had changed</source>
        <translation>rien n&apos;avait changé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erroné</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Rows of the file that are no record here yet.</source>
        <translation>Lignes du fichier qui ne sont pas encore un enregistrement ici.</translation>
    </message>
    <message>
        <source>Records that the other program changed since its last file.</source>
        <translation>Enregistrements modifiés par l&apos;autre programme depuis son dernier fichier.</translation>
    </message>
    <message>
        <source>Records of which both the file and somebody here changed the same field.</source>
        <translation>Enregistrements dont le même champ a été modifié à la fois dans le fichier et ici.</translation>
    </message>
    <message>
        <source>Records here that the file does not hold.</source>
        <translation>Enregistrements d&apos;ici que le fichier ne contient pas.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken, with the reason.</source>
        <translation>Lignes qui ne peuvent pas être reprises, avec le motif.</translation>
    </message>
    <message>
        <source>Records of which the file says nothing new.</source>
        <translation>Enregistrements dont le fichier ne dit rien de nouveau.</translation>
    </message>
    <message>
        <source>This record is here, but the file does not hold it.</source>
        <translation>Cet enregistrement est ici, mais le fichier ne le contient pas.</translation>
    </message>
    <message>
        <source>The row holds a new record.</source>
        <translation>La ligne contient un nouvel enregistrement.</translation>
    </message>
    <message>
        <source>The file says nothing new of this record.</source>
        <translation>Le fichier ne dit rien de nouveau de cet enregistrement.</translation>
    </message>
    <message>
        <source>The file holds no new records.</source>
        <translation>Le fichier ne contient aucun nouvel enregistrement.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last file.</source>
        <translation>Rien n&apos;a changé depuis le dernier fichier.</translation>
    </message>
    <message>
        <source>No field was changed on both sides.</source>
        <translation>Aucun champ n&apos;a été modifié des deux côtés.</translation>
    </message>
    <message>
        <source>The file holds all records that are here.</source>
        <translation>Le fichier contient tous les enregistrements d&apos;ici.</translation>
    </message>
    <message>
        <source>Every row of the file can be read.</source>
        <translation>Chaque ligne du fichier peut être lue.</translation>
    </message>
    <message>
        <source>There are no unchanged records.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrements inchangés.</translation>
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
        <translation>modifié ici&#xa0;; reste</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>undecided; stays</source>
        <translation>non décidé&#xa0;; reste</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>row is not ticked</source>
        <translation>la ligne n&apos;est pas cochée</translation>
    </message>
    <message>
        <source>is taken</source>
        <translation>est repris</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>{asked}: {fields}</source>
        <translation>{asked}&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>was in an earlier file; is left alone</source>
        <translation>était dans un fichier antérieur&#xa0;; est laissé tel quel</translation>
    </message>
    <message>
        <source>was in no file yet; is left alone</source>
        <translation>n&apos;était encore dans aucun fichier&#xa0;; est laissé tel quel</translation>
    </message>
    <message>
        <source>New, or the same as {name} ({percent} % alike)?</source>
        <translation>Nouveau, ou identique à {name} (similitude {percent}&#xa0;%)&#xa0;?</translation>
    </message>
    <message>
        <source>Apply writes to no record; what the file says is remembered.</source>
        <translation>Appliquer n&apos;écrit dans aucun enregistrement&#xa0;; le contenu du fichier est retenu.</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message>
        <source>&amp;Take the File&apos;s Value</source>
        <translation>Prendre la valeur du f&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Keep What Is Here</source>
        <translation>&amp;Garder les valeurs actuelles</translation>
    </message>
    <message>
        <source>No record is written to; only what was remembered of the file goes back.</source>
        <translation>Aucun enregistrement n&apos;est écrit&#xa0;; seul ce qui a été retenu du fichier est défait.</translation>
    </message>
    <message>
        <source>Undo Update</source>
        <translation>Défaire la mise à jour</translation>
    </message>
    <message>
        <source>Records of the update</source>
        <translation>Enregistrements de la mise à jour</translation>
    </message>
    <message>
        <source>What Happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Comes Back</source>
        <translation>Valeur rétablie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>is removed again</source>
        <translation>est supprimé à nouveau</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>est rétabli</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>est laissé tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) were written to {file}.</source>
        <translation>
            <numerusform>%Ln problème a été écrit dans {file}.</numerusform>
            <numerusform>%Ln problèmes ont été écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were not written; see below.</source>
        <translation>
            <numerusform>%Ln enregistrement n&apos;a pas été écrit&#xa0;; voir ci-dessous.</numerusform>
            <numerusform>%Ln enregistrements n&apos;ont pas été écrits&#xa0;; voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were updated.</source>
        <translation>
            <numerusform>%Ln enregistrement a été mis à jour.</numerusform>
            <numerusform>%Ln enregistrements ont été mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are new.</source>
        <translation>
            <numerusform>%Ln enregistrement est nouveau.</numerusform>
            <numerusform>%Ln enregistrements sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted.</source>
        <translation>
            <numerusform>%Ln enregistrement a été supprimé.</numerusform>
            <numerusform>%Ln enregistrements ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mis à jour</numerusform>
            <numerusform>%Ln mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply adds %Ln record(s).</source>
        <translation>
            <numerusform>Appliquer ajoute %Ln enregistrement.</numerusform>
            <numerusform>Appliquer ajoute %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply updates %Ln record(s).</source>
        <translation>
            <numerusform>Appliquer met à jour %Ln enregistrement.</numerusform>
            <numerusform>Appliquer met à jour %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change.</source>
        <translation>
            <numerusform>%Ln valeur change.</numerusform>
            <numerusform>%Ln valeurs changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are put out of use.</source>
        <translation>
            <numerusform>%Ln enregistrement est mis hors service.</numerusform>
            <numerusform>%Ln enregistrements sont mis hors service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are deleted.</source>
        <translation>
            <numerusform>%Ln enregistrement est supprimé.</numerusform>
            <numerusform>%Ln enregistrements sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) are undecided and stay as they are.</source>
        <translation>
            <numerusform>%Ln conflit n&apos;est pas décidé et reste tel quel.</numerusform>
            <numerusform>%Ln conflits ne sont pas décidés et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln record(s) something is left alone; the reason is beside it.</source>
        <translation>
            <numerusform>Pour %Ln enregistrement, une partie est laissée telle quelle&#xa0;; le motif est à côté.</numerusform>
            <numerusform>Pour %Ln enregistrements, une partie est laissée telle quelle&#xa0;; le motif est à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back to what they were.</source>
        <translation>
            <numerusform>%Ln enregistrement revient à son état d&apos;avant.</numerusform>
            <numerusform>%Ln enregistrements reviennent à leur état d&apos;avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) come back</source>
        <translation>
            <numerusform>%Ln valeur est rétablie</numerusform>
            <numerusform>%Ln valeurs sont rétablies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateModel</name>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>UpdateResultStep</name>
    <message>
        <source>&amp;View Records</source>
        <translation>&amp;Voir les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Update From Another &amp;File</source>
        <translation>Mettre à &amp;jour depuis un autre fichier</translation>
    </message>
    <message>
        <source>Not Written</source>
        <translation>Non écrit</translation>
    </message>
    <message numerus="yes">
        <source>What the file says of %Ln more record(s) is remembered.</source>
        <translation>
            <numerusform>Ce que le fichier dit de %Ln autre enregistrement est retenu.</numerusform>
            <numerusform>Ce que le fichier dit de %Ln autres enregistrements est retenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update was taken back.</source>
        <translation>La mise à jour a été défaite.</translation>
    </message>
</context>
<context>
    <name>UpdateTakingBack</name>
    <message>
        <source>Reading what can be taken back</source>
        <translation>Lecture de ce qui peut être défait</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Retour à l&apos;état précédent</translation>
    </message>
</context>
<context>
    <name>UpdateWindow</name>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>What was decided here is not applied yet. Do you want to close the window without it?</source>
        <translation>Ce qui a été décidé ici n&apos;est pas encore appliqué. Voulez-vous fermer la fenêtre quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <translation>Comparaison avec l&apos;existant</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>Do you want to delete the coupling between {user} and salesperson {code}? Both records stay; customers of {code} that are not coupled yet have to wait.</source>
        <translation>Voulez-vous supprimer le couplage entre {user} et le vendeur {code}&#xa0;? Les deux enregistrements restent&#xa0;; les clients de {code} qui ne sont pas encore couplés doivent attendre.</translation>
    </message>
    <message>
        <source>Delete Coupling</source>
        <translation>Supprimer le couplage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Le couplage a été supprimé.</translation>
    </message>
    <message>
        <source>{user} is coupled to salesperson {code}.</source>
        <translation>{user} est couplé au vendeur {code}.</translation>
    </message>
</context>
<context>
    <name>UserCoupling</name>
    <message>
        <source>Salesperson/Purchaser {code} is coupled to the user {name}.</source>
        <translation>Le vendeur/acheteur {code} est couplé à l&apos;utilisateur {name}.</translation>
    </message>
</context>
<context>
    <name>UserCouplingDialog</name>
    <message>
        <source>Microsoft Dynamics CRM User Coupling</source>
        <translation>Couplage d&apos;utilisateur Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Type a name, or press F4 to see all users</source>
        <translation>Tapez un nom, ou appuyez sur F4 pour voir tous les utilisateurs</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Oui - Utiliser les données Dynamics CRM</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Synchronize After Coupling</source>
        <translation>&amp;Synchroniser après couplage</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Dynamics NAV Salesperson</source>
        <translation>Vendeur Dynamics NAV</translation>
    </message>
    <message>
        <source>Dynamics CRM User</source>
        <translation>Utilisateur Dynamics CRM</translation>
    </message>
    <message>
        <source>Coupled Records</source>
        <translation>Enregistrements couplés</translation>
    </message>
    <message>
        <source>What OK will do</source>
        <translation>Effet de OK</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Coupled to %1</source>
        <translation>Couplé à %1</translation>
    </message>
    <message>
        <source>A record with the name %1 does not exist in Dynamics CRM, or several are meant.</source>
        <translation>Aucun enregistrement nommé %1 n&apos;existe dans Dynamics CRM, ou plusieurs correspondent.</translation>
    </message>
    <message>
        <source>Coupling…</source>
        <translation>Couplage…</translation>
    </message>
    <message>
        <source>OK changes nothing.</source>
        <translation>OK ne change rien.</translation>
    </message>
    <message>
        <source>OK couples the two; no value is written.</source>
        <translation>OK couple les deux&#xa0;; aucune valeur n&apos;est écrite.</translation>
    </message>
    <message>
        <source>OK writes %1 values to the salesperson.</source>
        <translation>OK écrit %1 valeurs chez le vendeur.</translation>
    </message>
    <message>
        <source>OK couples the two, then writes %1 values to the salesperson.</source>
        <translation>OK couple les deux, puis écrit %1 valeurs chez le vendeur.</translation>
    </message>
    <message>
        <source>One of them replaces what is there.</source>
        <translation>L&apos;une d&apos;elles remplace une valeur existante.</translation>
    </message>
    <message>
        <source>%1 of them replace what is there.</source>
        <translation>%1 d&apos;entre elles remplacent une valeur existante.</translation>
    </message>
    <message>
        <source>Specifies the Dynamics CRM user who stands for the salesperson. Only enabled, licensed users.</source>
        <translation>Spécifie l&apos;utilisateur Dynamics CRM qui représente le vendeur. Uniquement des utilisateurs activés, avec licence.</translation>
    </message>
    <message>
        <source>Specifies whether name, e-mail and phone number are copied from Dynamics CRM.</source>
        <translation>Spécifie si le nom, l&apos;e-mail et le numéro de téléphone sont copiés de Dynamics CRM.</translation>
    </message>
</context>
<context>
    <name>UserEditor</name>
    <message>
        <source>(unknown user)</source>
        <translation>(utilisateur inconnu)</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile Phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Couplé</translation>
    </message>
    <message>
        <source>Salesperson/Purchaser Code</source>
        <translation>Code vendeur/acheteur</translation>
    </message>
    <message>
        <source>Can Be Coupled</source>
        <translation>Peut être couplé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not Coupled</source>
        <translation>Non couplés</translation>
    </message>
</context>
<context>
    <name>UserSalespersonDialog</name>
    <message>
        <source>Microsoft Dynamics CRM User Coupling</source>
        <translation>Couplage d&apos;utilisateur Microsoft Dynamics CRM</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes - Use the Dynamics CRM Data</source>
        <translation>Oui - Utiliser les données Dynamics CRM</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Salesperson/Purchaser</source>
        <translation>&amp;Vendeur/Acheteur</translation>
    </message>
    <message>
        <source>Specifies the salesperson whose customers this user owns as accounts.</source>
        <translation>Spécifie le vendeur dont les clients appartiennent à cet utilisateur en tant que comptes.</translation>
    </message>
    <message>
        <source>S&amp;ynchronize After Coupling</source>
        <translation>S&amp;ynchroniser après couplage</translation>
    </message>
    <message>
        <source>Specifies whether name, e-mail and phone are copied from Dynamics CRM.</source>
        <translation>Spécifie si le nom, l&apos;e-mail et le téléphone sont copiés de Dynamics CRM.</translation>
    </message>
    <message>
        <source>There are no salespeople yet. Create one first.</source>
        <translation>Il n&apos;y a pas encore de vendeur. Créez-en d&apos;abord un.</translation>
    </message>
    <message>
        <source>{person} is coupled to {user} now and moves to this user.</source>
        <translation>{person} est actuellement couplé à {user} et passe à cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>No user fits this filter.</source>
        <translation>Aucun utilisateur ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>&amp;Set Up Coupling</source>
        <translation>&amp;Configurer le couplage</translation>
    </message>
    <message>
        <source>&amp;Delete Coupling</source>
        <translation>&amp;Supprimer le couplage</translation>
    </message>
    <message>
        <source>&amp;Coupling</source>
        <translation>Coupla&amp;ge</translation>
    </message>
    <message>
        <source>Sales&amp;person</source>
        <translation>&amp;Vendeur</translation>
    </message>
    <message>
        <source>There are no users yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Users are created in Dynamics CRM.</source>
        <translation>Les utilisateurs sont créés dans Dynamics CRM.</translation>
    </message>
    <message>
        <source>Dynamics CRM</source>
        <translation>Dynamics CRM</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Sélectionnez d&apos;abord un utilisateur.</translation>
    </message>
    <message>
        <source>The user is disabled, has no licence or is the integration user.</source>
        <translation>L&apos;utilisateur est désactivé, n&apos;a pas de licence ou est l&apos;utilisateur d&apos;intégration.</translation>
    </message>
    <message>
        <source>The user is coupled already. Delete that coupling first.</source>
        <translation>L&apos;utilisateur est déjà couplé. Supprimez d&apos;abord ce couplage.</translation>
    </message>
    <message>
        <source>The user is not coupled to a salesperson.</source>
        <translation>L&apos;utilisateur n&apos;est pas couplé à un vendeur.</translation>
    </message>
</context>
<context>
    <name>VanishedDialog</name>
    <message>
        <source>Coupled Record Deleted</source>
        <translation>Enregistrement couplé supprimé</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>The %1 record cannot be updated because it is coupled to a deleted record.</source>
        <translation>L&apos;enregistrement %1 ne peut pas être mis à jour, car il est couplé à un enregistrement supprimé.</translation>
    </message>
    <message>
        <source>Creates the %1 anew and keeps the coupling. What it will hold is shown first.</source>
        <translation>Recrée le %1 et conserve le couplage. Ce qu&apos;il contiendra est d&apos;abord montré.</translation>
    </message>
    <message>
        <source>Keeps this record as it is and ends the coupling to the deleted %1.</source>
        <translation>Conserve cet enregistrement tel quel et met fin au couplage avec le %1 supprimé.</translation>
    </message>
    <message>
        <source>Restore record</source>
        <translation>Restaurer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Delete coupling</source>
        <translation>Supprimer le couplage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The coupling was deleted.</source>
        <translation>Le couplage a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Save View</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Enregistrer la vue &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Supprimer la &amp;vue</translation>
    </message>
    <message>
        <source>&amp;Open With This View</source>
        <translation>&amp;Ouvrir avec cette vue</translation>
    </message>
    <message>
        <source>This view belongs to the program. Save it under a name first.</source>
        <translation>Cette vue appartient au programme. Enregistrez-la d&apos;abord sous un nom.</translation>
    </message>
    <message>
        <source>The list is shown as the view says.</source>
        <translation>La liste est affichée comme la vue l&apos;indique.</translation>
    </message>
    <message>
        <source>Save View As</source>
        <translation>Enregistrer la vue sous</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Delete the view {name}? The records in it stay.</source>
        <translation>Supprimer la vue {name}&#xa0;? Ses enregistrements restent.</translation>
    </message>
    <message>
        <source>Delete the view {name} for everyone? The records in it stay.</source>
        <translation>Supprimer la vue {name} pour tous&#xa0;? Ses enregistrements restent.</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>Supprimer la vue</translation>
    </message>
</context>
<context>
    <name>ViewChoices</name>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>To the message that is shown, else to the list of all.</source>
        <translation>Aller au message affiché, sinon à la liste de tous.</translation>
    </message>
</context>
<context>
    <name>ViewPicker</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Which rows are listed, and how</source>
        <translation>Lignes affichées, et comment</translation>
    </message>
    <message>
        <source>{view} (everyone)</source>
        <translation>{view} (pour tous)</translation>
    </message>
    <message>
        <source>{view} *</source>
        <translation>{view} *</translation>
    </message>
    <message>
        <source>The list is shown otherwise than this view says.</source>
        <translation>La liste est affichée autrement que cette vue ne l&apos;indique.</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For &amp;everyone</source>
        <translation>Pour &amp;tous</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>All who work with this company see the view; else you alone do.</source>
        <translation>Tous ceux qui travaillent avec cette société voient la vue&#xa0;; sinon vous seul.</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Il y a déjà une vue de ce nom.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting Customers</source>
        <translation>Clients en attente</translation>
    </message>
    <message>
        <source>These customers cannot be coupled to accounts: the salesperson&apos;s user was deleted.</source>
        <translation>Ces clients ne peuvent pas être couplés à des comptes&#xa0;: l&apos;utilisateur du vendeur a été supprimé.</translation>
    </message>
    <message>
        <source>The salesperson is coupled: no customer waits for it.</source>
        <translation>Le vendeur est couplé&#xa0;: aucun client ne l&apos;attend.</translation>
    </message>
    <message>
        <source>These customers cannot be coupled to accounts before the salesperson is coupled to a user.</source>
        <translation>Ces clients ne peuvent pas être couplés à des comptes avant que le vendeur soit couplé à un utilisateur.</translation>
    </message>
    <message>
        <source>No customer waits for this salesperson.</source>
        <translation>Aucun client n&apos;attend ce vendeur.</translation>
    </message>
</context>
<context>
    <name>WaysSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>WindowedModel</name>
    <message>
        <source>sorted, descending</source>
        <translation>tri décroissant</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <translation>tri croissant</translation>
    </message>
</context>
</TS>
