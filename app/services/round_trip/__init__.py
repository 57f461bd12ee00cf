"""Files of NAV and CRM going round: what this week's file changes, and what goes back."""
