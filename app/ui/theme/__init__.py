"""How the program looks: palettes, style sheet, fonts."""
