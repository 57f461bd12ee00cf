"""Reading files of NAV and CRM into the company: checked first, then all or nothing."""
