"""The window of Dynamics CRM: the account with everything that hangs on it."""
