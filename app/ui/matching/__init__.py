"""Match-Based Coupling: proposals for many customers, looked through by a person and coupled at once."""
