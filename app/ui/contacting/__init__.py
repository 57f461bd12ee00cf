"""A mail, a call and a home page from the fields that name them."""
