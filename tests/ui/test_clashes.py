"""Deciding about places that two people changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.merge import merge_article
from ui.clashes.dialog import ClashDialog

BASE = ArticleText(headline="Grain", body="One stays. Two goes.\n\nThree is here.", language="en")


@pytest.fixture
def dialog(qtbot, context):
    """A dialog about a headline, a language and a sentence of the body."""
    ours = replace(BASE, headline="Grain sails", body=BASE.body.replace("goes", "went"), language="uk")
    theirs = replace(BASE, headline="Grain waits", body=BASE.body.replace("goes", "left"), language="pl")
    dialog = ClashDialog(merge_article(BASE, ours, theirs), "Olena", "Mark")
    dialog.show()
    yield dialog
    if isValid(dialog):
        dialog.reject()


def test_nothing_is_decided_beforehand(dialog):
    """One cannot end before every clash has an answer."""
    assert not dialog.done_button.isEnabled()
    assert not any(made.isChecked() for made in dialog.takes)


def test_by_keyboard_alone(qtbot, dialog):
    """1, 2 and 3 take a side or both, Enter goes on, and at the end puts the article together."""
    texts = []
    dialog.resolved.connect(texts.append)
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_1):
        QTest.keyClick(dialog, key)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    (text,) = texts
    assert (text.headline, text.language) == ("Grain waits", "uk")
    assert text.body == "One stays. Two went.\n\nThree is here."


def test_one_may_write_something_else(qtbot, dialog):
    """What was taken may be changed before it stands."""
    texts = []
    dialog.resolved.connect(texts.append)
    dialog.takes[0].click()
    dialog.result.setPlainText("Grain goes on")
    for _ in range(2):
        dialog.on.click()
        dialog.takes[2].click()
    dialog.done_button.click()
    assert texts[0].headline == "Grain goes on"


def test_both_are_not_offered_for_what_is_no_text(qtbot, context):
    """Of two lead pictures one is chosen."""
    ours, theirs = (replace(BASE, lead=LeadPicture(caption=name)) for name in ("A ship", "A port"))
    dialog = ClashDialog(merge_article(BASE, ours, theirs), "", "")
    dialog.show()
    assert not dialog.takes[1].isEnabled()
    assert not dialog.result.isVisible()
    dialog.reject()


def test_closing_frees_the_dialog_and_changes_nothing(qtbot, context):
    """Cancel says nothing, and nothing stays behind."""
    ours, theirs = replace(BASE, headline="A"), replace(BASE, headline="B")
    dialog = ClashDialog(merge_article(BASE, ours, theirs), "", "")
    dialog.show()
    said = []
    dialog.resolved.connect(said.append)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    assert not said
