"""Files of the two systems going round: what they bring in, and what goes back to them."""
