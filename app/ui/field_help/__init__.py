"""Where fields stand on their cards, and what each of them specifies."""
