"""What the checks say about the open article."""
