"""What `scripts/bench.py` measures: each work beside the least that could do it, in processes of their own."""
