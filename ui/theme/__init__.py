"""How Dateline looks: colours by role, type, spacing, icons, and one style sheet made of them."""
