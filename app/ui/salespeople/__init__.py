"""Salespeople/Purchasers, and coupling each to the Dynamics CRM user who stands for it."""
