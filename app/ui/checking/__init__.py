"""Tools > Check Database."""
