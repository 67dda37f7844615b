"""What is wrong with an article before publication: one small module per rule."""

from editor_app.checks.all_rules import RULES, check_article, check_what_blocks
from editor_app.checks.view import LibraryView

__all__ = ["RULES", "LibraryView", "check_article", "check_what_blocks"]
