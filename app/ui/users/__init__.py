"""The users of Dynamics CRM and the salespeople whom they stand for."""
