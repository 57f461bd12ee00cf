"""What all lists can do: filters in NAV's syntax, saved views, columns, totals, export."""
