"""Engine, transactions, column types, paging and schema state. Knows no table."""
