"""What was written comes back: the preview, and the run."""
