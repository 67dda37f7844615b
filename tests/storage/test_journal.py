"""Draft journals: what was typed survives a torn file, a full disk and a save in between."""

import random
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from editor_app.domain.article import ArticleText, Byline, Dateline, LeadPicture
from editor_app.domain.errors import KnownError
from editor_app.domain.ids import ArticleId, AuthorId, MediaId
from editor_app.domain.text_edits import apply_edit, edit_between
from editor_app.storage.draft_writer import DraftWriter
from editor_app.storage.journal import (
    edit_records,
    first_record,
    journal_path,
    list_journals,
    read_journal,
)

STORY = ArticleId("story")
LONG = "Перший абзац про зерно. 🌾 " * 40
BASE = ArticleText(headline="Grain", body=LONG)


def typed(base: ArticleText, count: int, seed: int = 1) -> list[ArticleText]:
    """Return the states of a text while somebody types, deletes and pastes at random places."""
    dice = random.Random(seed)
    states = [base]
    for _ in range(count):
        body = states[-1].body
        start = dice.randrange(len(body) + 1)
        end = min(len(body), start + dice.choice([0, 0, 0, 1, 7]))
        put_in = dice.choice(["a", "ї", "\n\n", "🌻", "", "*bold*"])
        states.append(replace(states[-1], body=body[:start] + put_in + body[end:]))
    return states


@pytest.mark.parametrize("seed", range(20))
def test_an_edit_leads_from_one_text_to_the_other(seed):
    """The replacement found between two texts makes the second of the first."""
    for before, after in pairwise(typed(BASE, 30, seed)):
        edit = edit_between(before.body, after.body)
        assert apply_edit(before.body, edit) == after.body
        assert len(edit.removed) <= 7


def test_an_edit_of_another_text_is_refused():
    """An edit is not applied where the text it took out does not stand."""
    with pytest.raises(ValueError):
        apply_edit("something else", edit_between("abc", "adc"))


def test_a_journal_gives_back_the_last_text(tmp_path):
    """Reading a journal replays every edit and every changed field."""
    states = typed(BASE, 50)
    last = replace(
        states[-1],
        headline="Grain deal " * 10,
        tags=("grain", "sea"),
        dateline=Dateline("Kyiv", date(2022, 12, 16)),
        bylines=(Byline(AuthorId("anna")),),
        lead=LeadPicture(MediaId("m1"), alt="A ship"),
    )
    path = tmp_path / "story.journal"
    lines = [edit_records(a, b) for a, b in zip([*states, last], [*states[1:], last], strict=False)]
    path.write_bytes(first_record(STORY, 3, BASE) + b"".join(lines))
    draft = read_journal(path)
    assert draft is not None
    assert (draft.article, draft.revision, draft.base, draft.text) == (STORY, 3, BASE, last)


def test_a_torn_journal_gives_back_some_earlier_state(tmp_path):
    """Cut anywhere, a journal still gives a state that once stood in the window, and never a mixture."""
    states = typed(BASE, 40)
    head = first_record(STORY, 1, BASE)
    whole = head + b"".join(edit_records(a, b) for a, b in pairwise(states))
    path = tmp_path / "story.journal"
    for length in random.Random(7).sample(range(len(head), len(whole)), 60):
        path.write_bytes(whole[:length])
        draft = read_journal(path)
        assert draft is not None
        assert draft.text in states


def test_a_damaged_line_ends_the_replay(tmp_path):
    """What stands after a line with a wrong checksum is not believed."""
    states = typed(BASE, 5)
    lines = [edit_records(a, b) for a, b in pairwise(states)]
    lines[2] = lines[2].replace(b'"at"', b'"AT"')
    path = tmp_path / "story.journal"
    path.write_bytes(first_record(STORY, 1, BASE) + b"".join(lines))
    draft = read_journal(path)
    assert draft is not None
    assert draft.text == states[2]


@pytest.mark.parametrize("content", [b"", b"rubbish", b"00000000 {}\n", first_record(STORY, 1, BASE)[:-1]])
def test_a_file_without_a_whole_first_record_is_no_draft(tmp_path, content):
    """A journal of which nothing can be read gives None."""
    path = tmp_path / "story.journal"
    path.write_bytes(content)
    assert read_journal(path) is None


def test_half_an_emoji_survives(tmp_path):
    """A lone surrogate, as a window may hand over for a moment, is kept and read again."""
    path = tmp_path / "story.journal"
    path.write_bytes(first_record(STORY, 1, BASE) + edit_records(BASE, replace(BASE, headline="\ud83c")))
    draft = read_journal(path)
    assert draft is not None
    assert draft.text.headline == "\ud83c"


def test_the_writer_keeps_the_last_text(tmp_path):
    """What was noted is in the journal once the writer says it is written."""
    writer = DraftWriter(tmp_path)
    states = typed(BASE, 100)
    writer.base(STORY, 4, BASE)
    for state in states[1:]:
        writer.note(STORY, state)
    writer.wait_written()
    draft = read_journal(journal_path(tmp_path, STORY))
    writer.close()
    assert draft is not None
    assert (draft.revision, draft.base, draft.text) == (4, BASE, states[-1])


def test_nothing_typed_leaves_no_file(tmp_path):
    """Opening and closing an article makes no journal."""
    writer = DraftWriter(tmp_path)
    writer.base(STORY, 1, BASE)
    writer.note(STORY, BASE)
    writer.close()
    assert list_journals(tmp_path) == []


def test_saving_all_of_it_removes_the_journal(tmp_path):
    """A journal goes when the library holds everything in it."""
    writer = DraftWriter(tmp_path)
    writer.base(STORY, 1, BASE)
    after = replace(BASE, headline="Grain deal")
    writer.note(STORY, after)
    writer.base(STORY, 2, after)
    writer.close()
    assert list_journals(tmp_path) == []


def test_typing_during_a_save_stays_in_the_journal(tmp_path):
    """A journal begins anew from the saved state when more was typed meanwhile."""
    writer = DraftWriter(tmp_path)
    writer.base(STORY, 1, BASE)
    sent, typed_on = replace(BASE, headline="Grain"), replace(BASE, headline="Grain deal")
    writer.note(STORY, sent)
    writer.note(STORY, typed_on)
    writer.base(STORY, 2, sent)
    writer.note(STORY, replace(typed_on, headline="Grain deal holds"))
    writer.close()
    draft = read_journal(journal_path(tmp_path, STORY))
    assert draft is not None
    assert (draft.revision, draft.base, draft.text.headline) == (2, sent, "Grain deal holds")


def test_a_journal_from_before_is_never_written_over(tmp_path):
    """Opening an article whose old journal was not recovered keeps that journal under another name."""
    old = first_record(STORY, 1, BASE) + edit_records(BASE, replace(BASE, headline="Unsaved"))
    journal_path(tmp_path, STORY).write_bytes(old)
    writer = DraftWriter(tmp_path)
    writer.base(STORY, 1, BASE)
    writer.note(STORY, replace(BASE, headline="New"))
    writer.close()
    drafts = [read_journal(path) for path in list_journals(tmp_path)]
    assert sorted(draft.text.headline for draft in drafts if draft) == ["New", "Unsaved"]


def test_trouble_is_told_and_overcome(tmp_path: Path):
    """A disk that says no is told in a sentence; with the next state the whole text is written again."""
    folder = tmp_path / "drafts"
    folder.write_text("a file where the folder should be")
    heard: list[KnownError] = []
    writer = DraftWriter(folder, heard.append)
    writer.base(STORY, 1, BASE)
    writer.note(STORY, replace(BASE, headline="One"))
    writer.wait_written()
    assert len(heard) >= 1
    assert str(heard[0]).startswith("The disk said no")
    folder.unlink()
    writer.note(STORY, replace(BASE, headline="Two"))
    writer.close()
    draft = read_journal(journal_path(folder, STORY))
    assert draft is not None
    assert draft.text.headline == "Two"
