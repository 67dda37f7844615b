"""The verbs: one function for each thing a journalist or editor does. Nothing else writes to a library."""
