"""Formats that come in: one module or a few for each."""
