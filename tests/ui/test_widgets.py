"""The small widgets: search, tokens, segments, forms."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import IconButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.labels import ElidedLabel
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.token_field import TokenField


def test_a_search_field_says_what_is_typed(qtbot: QtBot) -> None:
    """The last word typed is always said, and Escape takes the search back."""
    field = SearchField("Search")
    qtbot.addWidget(field)
    said: list[str] = []
    field.searched.connect(said.append)
    field.insert("зер")
    field.insert("но")
    qtbot.waitUntil(lambda: said[-1:] == ["зерно"])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: said[-1:] == [""])


def test_a_token_is_made_by_enter_and_by_comma(qtbot: QtBot) -> None:
    """Words come in once each, in order; Backspace in the empty line takes the last."""
    field = TokenField("Add a tag")
    qtbot.addWidget(field)
    line = field.findChild(QLineEdit)
    qtbot.keyClicks(line, "kyiv,grain deal,kyiv,")
    qtbot.keyClicks(line, "port")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.tokens == ("kyiv", "grain deal", "port")
    with qtbot.waitSignal(field.tokens_changed) as signal:
        qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert signal.args == [("kyiv", "grain deal")]


def test_a_segment_is_chosen_by_key(qtbot: QtBot) -> None:
    """Right takes the next one and goes round at the end."""
    choice = Segmented([("a", "One"), ("b", "Two")])
    qtbot.addWidget(choice)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    qtbot.keyClick(choice, Qt.Key.Key_Right)
    qtbot.keyClick(choice, Qt.Key.Key_Right)
    assert chosen == ["b", "a"]


def test_a_form_names_its_fields_for_screen_readers(qtbot: QtBot) -> None:
    """The label is the accessible name; a problem is a sentence, and goes away again."""
    form = Form()
    qtbot.addWidget(form)
    row = form.add_row("Slug", QLineEdit(), "The address")
    assert row.field.accessibleName() == "Slug"
    row.set_problem("Another article has it.")
    assert row.problem == "Another article has it."
    assert row.field.property("problem") is True
    row.set_problem("")
    assert row.problem == ""


def test_an_icon_button_tells_name_and_shortcut(qtbot: QtBot) -> None:
    """An icon alone is named for eyes and for screen readers."""
    made = IconButton("trash", "Move to the bin", "Ctrl+Del")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Move to the bin"
    assert "Ctrl+Del" in made.toolTip()


def test_an_elided_label_tells_all_in_its_tip(qtbot: QtBot) -> None:
    """What does not fit is in the tool-tip."""
    made = ElidedLabel("A headline much longer than the room it has here")
    qtbot.addWidget(made)
    made.resize(80, 20)
    made.show()
    assert made.text().endswith("…")
    assert made.toolTip() == "A headline much longer than the room it has here"


def test_a_flow_layout_begins_a_new_line(qtbot: QtBot) -> None:
    """What has no room beside the others goes below them."""
    place = QWidget()
    qtbot.addWidget(place)
    flow = FlowLayout(place)
    for _ in range(3):
        made = QPushButton("A word")
        made.setFixedSize(80, 24)
        flow.addWidget(made)
    flow.setGeometry(QRect(0, 0, 170, 200))
    tops = [flow.itemAt(number).geometry().top() for number in range(3)]
    assert tops[0] == tops[1] < tops[2]


def test_an_empty_state_offers_its_step(qtbot: QtBot) -> None:
    """Its button says `action_requested`; without a step there is no button."""
    empty = EmptyState("newspaper", "No articles", "Write one.", "New article")
    qtbot.addWidget(empty)
    made = empty.findChild(QPushButton)
    with qtbot.waitSignal(empty.action_requested):
        made.click()
    empty.set_texts("newspaper", "No articles", "Write one.")
    assert made.isHidden()
