"""Synchronizing by hand: the window Synchronize Now for one customer, and the same for several."""
