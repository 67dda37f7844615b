"""The details of the open article: everything an editor says about it besides its text."""
