"""Links to records: copied from a card, handed from one start of the program to the next, and shown."""
