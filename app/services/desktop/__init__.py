"""The program on the user's machine: its place in menus, its links, and what it is made of."""
