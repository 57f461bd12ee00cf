"""Files that users bring: reading and recognising them. Touches neither side."""
