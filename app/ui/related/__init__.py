"""Opportunities, quotes and cases: lists over all accounts or one, and the forms of CRM."""
