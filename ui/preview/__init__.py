"""The live preview: the real page with the real style sheet, in a view that can reach nothing."""
