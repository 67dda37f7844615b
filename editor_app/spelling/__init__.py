"""Spelling in English and Ukrainian at once: each word is looked up in the dictionary of its script."""
