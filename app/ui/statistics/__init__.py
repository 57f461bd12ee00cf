"""Statistics and ledger entries of a customer, and their push to CRM."""
