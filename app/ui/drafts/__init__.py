"""Text that was typed and not saved, kept through whatever ends the program."""
