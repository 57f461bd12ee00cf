"""Which account may be a customer's: suggested, proposed, coupled."""
