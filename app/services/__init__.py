"""What one can do: one class a feature; transactions and the order of writes live here."""
