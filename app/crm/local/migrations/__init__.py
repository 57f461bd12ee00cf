"""The history of the CRM database's schema, oldest revision first."""
