"""The desk: queues and the list of articles at the left, the writing, and a panel at the right."""
