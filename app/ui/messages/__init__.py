"""What the program has said: the list of messages, and the notice that a long job has ended."""
