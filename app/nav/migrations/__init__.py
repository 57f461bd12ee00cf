"""The history of the NAV database's schema, oldest revision first."""
