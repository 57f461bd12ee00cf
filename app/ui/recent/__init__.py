"""The records that were opened last, for the menu File and the empty search box."""
