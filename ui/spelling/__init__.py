"""Spelling in the window: marks under the words, suggestions, word lists."""
