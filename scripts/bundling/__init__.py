"""The program as a folder of its own: gathered by PyInstaller, rid of what it does not need, proved by starting it."""
