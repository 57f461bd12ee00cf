"""The words of the field: records and rules in plain Python. Imports nothing of the program."""
