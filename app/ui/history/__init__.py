"""Who changed what, when and by which way; and deleted records, which can come back."""
