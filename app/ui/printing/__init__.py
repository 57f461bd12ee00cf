"""Cards on paper and as PDF."""
