"""Microsoft Dynamics CRM Accounts: the list, and what can be done with accounts from the side of Dynamics NAV."""
