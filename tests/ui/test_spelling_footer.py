"""What the line at the bottom says about spelling."""

from ui.footer import Footer


def test_the_footer_says_nothing_when_all_is_right(qtbot):
    """Without mistakes and with all dictionaries there is nothing to read."""
    footer = Footer()
    qtbot.addWidget(footer)
    footer.set_spelling(0, "")
    assert footer._spelling.isHidden()


def test_the_count_leads_to_the_next_mistake(qtbot):
    """A click on the count asks for the next misspelt word."""
    footer = Footer()
    qtbot.addWidget(footer)
    footer.set_spelling(2, "")
    assert footer._spelling.text() == "2 spelling"
    with qtbot.waitSignal(footer.spelling_requested):
        footer._spelling.click()


def test_a_missing_dictionary_is_told(qtbot):
    """A sentence says what is not checked, and the count of the other language stays."""
    footer = Footer()
    qtbot.addWidget(footer)
    footer.set_spelling(2, "Ukrainian spelling is not checked.")
    assert footer._spelling.text() == "2 spelling · no dictionary"
    assert footer._spelling.toolTip() == "Ukrainian spelling is not checked."
