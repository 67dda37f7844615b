"""The budget: every piece the newsroom works on, in a table one can write in."""
