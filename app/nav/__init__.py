"""The NAV side: tables, repositories and the journal. Never touches the CRM side."""
