"""File > Import: customers, accounts, salespeople and users from files, in four steps."""
