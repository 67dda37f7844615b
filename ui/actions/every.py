"""Every action of the program, in the order of the menus."""

from ui.actions import (
    article_actions,
    block_actions,
    code_actions,
    find_actions,
    help_actions,
    library_actions,
    packet_actions,
    preview_actions,
    review_actions,
    spelling_actions,
    step_actions,
    tab_actions,
    table_actions,
    text_actions,
    view_actions,
    writing_actions,
)

ALL = (
    *article_actions.ACTIONS,
    *step_actions.ACTIONS,
    *writing_actions.ACTIONS,
    *block_actions.ACTIONS,
    *text_actions.ACTIONS,
    *table_actions.ACTIONS,
    *find_actions.ACTIONS,
    *code_actions.ACTIONS,
    *review_actions.ACTIONS,
    *packet_actions.ACTIONS,
    *spelling_actions.ACTIONS,
    *tab_actions.ACTIONS,
    *view_actions.ACTIONS,
    *preview_actions.ACTIONS,
    *library_actions.ACTIONS,
    *help_actions.ACTIONS,
)

ALTERNATIVES = {"view.zoom_in": "Ctrl+="}
"""Second keys of an action, as long as it has its usual ones: + needs Shift on many keyboards."""
