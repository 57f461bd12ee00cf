"""Coupling customers to accounts: the window that sets a coupling up, the account lookup, taking a coupling away."""
