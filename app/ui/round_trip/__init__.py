"""Files of the two systems going round: Update from File and Export Changes."""
