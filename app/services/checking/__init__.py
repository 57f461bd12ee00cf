"""Whether the databases are as they must be."""
