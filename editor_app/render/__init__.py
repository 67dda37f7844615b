"""Markdown to HTML, and the page around it."""
