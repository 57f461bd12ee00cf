"""The keys: those that every window has, and the window Keyboard Shortcuts."""
