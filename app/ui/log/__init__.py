"""The Synchronization Log."""
