"""The page of what was typed and not saved when the program ended: each draft is kept or put away."""
