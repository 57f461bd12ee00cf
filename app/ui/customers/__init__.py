"""The page Customers: list, card and FactBoxes."""
