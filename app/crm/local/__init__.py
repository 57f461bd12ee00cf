"""CRM as a local database of our own."""
