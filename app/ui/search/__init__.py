"""The search box of the main window: pages, actions and records."""
