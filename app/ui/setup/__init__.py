"""Microsoft Dynamics CRM Connection Setup: the two sides, the switch between them, the solution in CRM."""
