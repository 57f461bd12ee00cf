"""Walks the procedures through the real windows with no screen and takes a picture of each."""
