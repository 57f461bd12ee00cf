"""Deleting customers and accounts: the questions, the deletion, and taking it back."""
