"""Code replacements in the window: while typing, on a page of their own, and in the menus of captions."""
