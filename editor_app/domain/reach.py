"""How much of a text is seen where: what the slots outside the article's own page have room for."""

TITLE_SHOWN = 60
"""How much of a title a page of search results shows, in characters."""
DESCRIPTION_SHOWN = 160
SOCIAL_SHOWN = 90
PUSH_SHOWN = 120
