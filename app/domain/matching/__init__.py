"""How alike a customer and an account are, and which account is proposed to which customer."""
