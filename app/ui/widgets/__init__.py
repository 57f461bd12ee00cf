"""The small parts that all windows are made of."""
