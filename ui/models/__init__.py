"""Qt models: they hold ids, and fetch what they show when it is shown."""
