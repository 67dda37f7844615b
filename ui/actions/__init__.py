"""Everything the user can do, as a list; menus, shortcuts, the palette and tool-tips follow from it."""
