"""Field Mapping: which fields go where, and what stands for which code."""
