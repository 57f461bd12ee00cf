"""Taking back what the log tells."""
