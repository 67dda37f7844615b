"""Packets in the window: asked for whom, shown before anything enters, decided, dropped."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from editor_app.domain.article import ArticleText
from editor_app.domain.ids import ArticleId
from editor_app.exchange.keys import ContactCard, identity
from editor_app.services.articles import create_article, save_article
from editor_app.services.identity import KeyStanding, KnownPerson
from editor_app.services.packets import PacketContents, look_into, make_packet, take_in
from editor_app.storage.library import Library, now_here
from ui.context import Context
from ui.details.hand_off_part import HandOffPart
from ui.packet_wiring import dropped_packet
from ui.packets.making import MakingDialog
from ui.packets.my_key import MyKeyDialog
from ui.packets.opening import PacketDialog


@pytest.fixture
def card(tmp_path: Path) -> ContactCard:
    """The card of a colleague."""
    return identity(tmp_path / "keys", "Max").card


@pytest.fixture
def clash(library: Library, tmp_path: Path) -> PacketContents:
    """A packet whose article has another headline here by now."""
    me, other = identity(tmp_path / "one", "Olena"), identity(tmp_path / "two", "Max")
    made = create_article(library, ArticleText("Bridge closed", body="The bridge.\n")).value
    out = tmp_path / "story.dateline"
    make_packet(library, [made.id], out, me)
    with Library.create(tmp_path / "other") as there:
        take_in(there, out, other)
        save_article(there, made.id, replace(made.text, headline="Bridge shut"), 1)
        make_packet(there, [made.id], out, other)
    save_article(library, made.id, replace(made.text, headline="Bridge closed for repairs"), 1)
    return look_into(out, me, library)


def shown(qtbot, dialog):
    """Show a dialog."""
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def chosen_by(signal) -> list:
    """Collect what a signal says."""
    said: list = []
    signal.connect(lambda *what: said.append(what))
    return said


def test_a_packet_for_anybody_needs_nothing_else(qtbot) -> None:
    """The first choice is the plain one."""
    dialog = shown(qtbot, MakingDialog(["Bridge closed"], []))
    said = chosen_by(dialog.wished)

    dialog.note.setText("Look")
    dialog.make.click()

    assert said == [(None, "Look")]


def test_a_known_person_can_be_chosen(qtbot, card: ContactCard) -> None:
    """The packet is then sealed for their card."""
    dialog = shown(qtbot, MakingDialog(["One", "Two"], [KnownPerson(card, now_here())]))
    said = chosen_by(dialog.wished)

    dialog.receiver.setCurrentIndex(1)
    dialog.make.click()

    assert said == [(card, "")]


def test_a_contact_line_is_checked_as_it_is_pasted(qtbot, card: ContactCard) -> None:
    """Nothing is made for a line that makes no sense."""
    dialog = shown(qtbot, MakingDialog(["One"], []))
    dialog.receiver.setCurrentIndex(1)
    assert not dialog.make.isEnabled()

    dialog.line.setText("dateline-key nonsense")
    assert not dialog.make.isEnabled()

    dialog.line.setText(card.line)
    assert dialog.make.isEnabled()
    assert dialog.card == card


def test_a_clash_has_to_be_decided_before_anything_enters(qtbot, clash: PacketContents) -> None:
    """The way in opens when it is decided, and takes the decision along."""
    dialog = shown(qtbot, PacketDialog(clash))
    said, wishes = chosen_by(dialog.wished), chosen_by(dialog.decide_wished)
    (row,) = dialog.rows
    assert not dialog.take.isEnabled()

    row.decide.click()
    assert wishes == [(row.article,)]
    dialog.set_decided(row.article.id, row.article.merged.resolve(["Bridge shut for repairs"]))
    dialog.take.click()

    ((choices, compared),) = said
    assert choices.decided[row.article.id].text.headline == "Bridge shut for repairs"
    assert not compared


def test_an_article_that_is_not_ticked_stays_outside(qtbot, clash: PacketContents) -> None:
    """With nothing ticked there is nothing to take in."""
    dialog = shown(qtbot, PacketDialog(clash))

    dialog.rows[0].wanted.setChecked(False)

    assert not dialog.take.isEnabled()
    assert dialog.choices.leave == {clash.articles[0].id}


def test_a_changed_key_blocks_until_it_was_compared(qtbot, clash: PacketContents) -> None:
    """The warning is not a thing to click away."""
    free = replace(clash, key=KeyStanding.CHANGED, articles=(replace(clash.articles[0], merged=None),))
    dialog = shown(qtbot, PacketDialog(free))
    assert not dialog.take.isEnabled()

    dialog.compared.setChecked(True)

    assert dialog.take.isEnabled()


def test_a_packet_that_was_taken_in_is_only_shown(qtbot, clash: PacketContents) -> None:
    """It can be looked at again."""
    dialog = shown(qtbot, PacketDialog(replace(clash, taken_in=True, articles=())))

    assert not dialog.take.isEnabled()


def test_my_line_can_be_copied(qtbot, card: ContactCard) -> None:
    """What is on the clipboard is what a colleague pastes."""
    dialog = shown(qtbot, MyKeyDialog(card))
    dialog.copy.click()

    assert QGuiApplication.clipboard().text() == card.line


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["a.dateline"], "a.dateline"),
        (["a.DATELINE"], "a.DATELINE"),
        (["a.jpg"], None),
        (["a.dateline"] * 2, None),
    ],
)
def test_a_drop_of_one_packet_is_told_from_others(names: list[str], found: str | None) -> None:
    """Pictures go their own way."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/tmp/{name}") for name in names])

    path = dropped_packet(mime)

    assert (path.name if path else None) == found


def test_an_article_without_a_common_state_is_offered_as_a_copy(
    qtbot, library: Library, tmp_path: Path
) -> None:
    """It is not ticked; when somebody ticks it, it comes in beside the other."""
    me = identity(tmp_path / "one", "Olena")
    made = create_article(library, ArticleText("Bridge closed")).value
    out = tmp_path / "story.dateline"
    make_packet(library, [made.id], out, me)
    with Library.create(tmp_path / "other") as there:
        with there.write() as work:
            work.articles.add(replace(made, text=ArticleText("Other", slug="other")))
        inside = look_into(out, me, there)
    dialog = shown(qtbot, PacketDialog(inside))
    assert not dialog.rows[0].wanted.isChecked()

    dialog.rows[0].wanted.setChecked(True)

    assert dialog.choices.copies == {ArticleId(made.id)}


def test_the_details_say_who_has_the_latest_version(
    qtbot, context: Context, library: Library, tmp_path: Path, card: ContactCard
) -> None:
    """Nothing before the first hand-off, then the colleague, then that it was changed here since."""
    me = identity(tmp_path / "one", "Olena")
    made = create_article(library, ArticleText("Bridge closed", slug="bridge")).value
    part = HandOffPart(context)
    qtbot.addWidget(part)
    part.show_article(made)
    context.jobs.drain()
    assert part.isHidden()

    make_packet(library, [made.id], tmp_path / "story.dateline", me, seal_to=card)
    part.show_article(made)
    context.jobs.drain()
    assert "Handed to Max" in part.sentence.text()
    assert "They have the latest version" in part.sentence.text()

    part.show_article(save_article(library, made.id, replace(made.text, body="New"), 1).value)
    context.jobs.drain()
    assert "changed here since" in part.sentence.text()
