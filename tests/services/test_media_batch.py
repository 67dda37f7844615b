"""Editing many items at once, saving one beside other hands, and taking a step back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.errors import BadInput, Cancelled, NotFound
from editor_app.domain.ids import MediaId
from editor_app.domain.media import MediaText, Rights
from editor_app.progress import CancelToken
from editor_app.services import media, media_batch, media_use, taking_in


@pytest.fixture
def three(library, tmp_path: Path) -> list[MediaId]:
    """Three pictures with words of their own."""
    ids = []
    for name in ("red", "green", "blue"):
        file = tmp_path / f"{name}.png"
        Image.new("RGB", (40, 30), name).save(file)
        text = MediaText(caption=name, keywords=("quay", name), rights=Rights(owner="Ukrinform"))
        ids.append(taking_in.take_in(library, file, text).value.id)
    return ids


def texts(library, ids) -> list[MediaText]:
    """What is said of the items now."""
    return [media.get_media(library, each).text for each in ids]


def test_only_the_named_fields_are_written(library, three) -> None:
    """Credit and licence are the same everywhere afterwards; captions and owners stay."""
    done = media_batch.edit_many(library, three, {"credit": "Lena Marsh", "rights.licence": "CC BY 4.0"})
    after = texts(library, three)
    assert {text.credit for text in after} == {"Lena Marsh"}
    assert {(text.rights.owner, text.rights.licence) for text in after} == {("Ukrinform", "CC BY 4.0")}
    assert [text.caption for text in after] == ["red", "green", "blue"]
    assert done.changes.media == frozenset(three)


def test_keywords_are_added_once(library, three) -> None:
    """Appending keeps the words that are there and gives each new one once."""
    media_batch.edit_many(library, three, {"keywords": ("harbour", "quay")}, append={"keywords"})
    assert texts(library, three)[0].keywords == ("quay", "red", "harbour")


def test_what_said_it_already_is_not_touched(library, three) -> None:
    """An item that says the same is not among the changes, and keeps its moment of change."""
    before = media.get_media(library, three[0])
    done = media_batch.edit_many(library, three, {"caption": "red"})
    assert done.changes.media == frozenset(three[1:])
    assert media.get_media(library, three[0]) == before


def test_one_step_brings_everything_back(library, three) -> None:
    """Undo puts each item's own words back into the fields that were written."""
    before = texts(library, three)
    done = media_batch.edit_many(library, three, {"caption": "The port", "sensitive": True})
    media_batch.undo_edit(library, done.value)
    assert texts(library, three) == before


def test_undo_leaves_what_was_written_since(library, three) -> None:
    """A caption written after the batch stays, the item is told, the other field goes back."""
    done = media_batch.edit_many(library, three, {"caption": "The port", "credit": "Lena"})
    now = media.get_media(library, three[1]).text
    media.save_media(library, three[1], replace(now, caption="Crane 4"))
    undone = media_batch.undo_edit(library, done.value)
    assert undone.value.left == (three[1],)
    assert (texts(library, three)[1].caption, texts(library, three)[1].credit) == ("Crane 4", "")


def test_binned_and_unknown_items_are_left_and_told(library, three) -> None:
    """What went to the bin meanwhile, or is gone, is left alone; the others are written."""
    media_use.bin_media(library, three[0])
    done = media_batch.edit_many(library, [*three, MediaId("nothing")], {"credit": "Lena"})
    assert done.value.left == (three[0], "nothing")
    assert [text.credit for text in texts(library, three)] == ["", "Lena", "Lena"]


def test_cancelled_batch_writes_nothing(library, three) -> None:
    """A cancel in the middle leaves every item as it was."""

    class StopsAtTheSecond:
        def step(self, stage: str, done: int, total: int) -> None:
            if done == 1:
                token.cancel()

    token, before = CancelToken(), texts(library, three)
    with pytest.raises(Cancelled):
        media_batch.edit_many(library, three, {"credit": "Lena"}, (), StopsAtTheSecond(), token)
    assert texts(library, three) == before


def test_unknown_field_is_refused(library, three) -> None:
    """A name that is no field, or one nothing can be added to, is refused before anything is written."""
    with pytest.raises(BadInput):
        media_batch.edit_many(library, three, {"colour": "red"})
    with pytest.raises(BadInput):
        media_batch.edit_many(library, three, {"credit": "Lena"}, append={"credit"})


def test_form_keeps_what_others_wrote_meanwhile(library, three) -> None:
    """A rating given while a caption was being typed stays; the caption is saved."""
    base = media.get_media(library, three[0]).text
    media.save_media(library, three[0], replace(base, rating=4, rights=replace(base.rights, usage="web")))
    mine = replace(base, caption="Crane 4", rights=replace(base.rights, owner="Reuters"))
    saved = media_batch.save_beside(library, three[0], base, mine).value.text
    assert (saved.rating, saved.caption) == (4, "Crane 4")
    assert (saved.rights.owner, saved.rights.usage) == ("Reuters", "web")


def test_form_of_a_missing_item_is_refused(library) -> None:
    """There is nothing to save into."""
    with pytest.raises(NotFound):
        media_batch.save_beside(library, MediaId("gone"), MediaText(), MediaText(alt="a"))
