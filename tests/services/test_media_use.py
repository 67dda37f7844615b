"""Where items are used, replacing one by another everywhere, and many into the bin at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.author import AuthorText
from editor_app.domain.errors import NotFound, Refused
from editor_app.domain.ids import MediaId
from editor_app.domain.media import MediaText
from editor_app.domain.revision import SaveReason
from editor_app.services import articles, authors, media, media_use, taking_in


def take(library, tmp_path: Path, name: str):
    """Take in a picture of a colour."""
    file = tmp_path / f"{name}.png"
    Image.new("RGB", (40, 30), name).save(file)
    return taking_in.take_in(library, file, MediaText(caption=name)).value


@pytest.fixture
def red(library, tmp_path):
    """A picture that is used everywhere."""
    return take(library, tmp_path, "red")


@pytest.fixture
def blue(library, tmp_path):
    """A picture nobody uses."""
    return take(library, tmp_path, "blue")


@pytest.fixture
def story(library, red):
    """An article with the red picture in its lead and twice in its body."""
    body = f"![Red](media:{red.id})\n\nText.\n\n[r]: media:{red.id}\n\nnot media:{red.id}x\n"
    text = ArticleText(headline="Port", slug="port", body=body, lead=LeadPicture(red.id, alt="A quay"))
    return articles.create_article(library, text).value


@pytest.fixture
def author(library, red):
    """An author shown by the red picture."""
    return authors.create_author(library, AuthorText("Olena Moroz", avatar=red.id)).value


@pytest.fixture
def film(library, red):
    """A video with the red picture as its poster."""
    return taking_in.add_video(library, MediaText(url="https://v.org/1", poster=red.id)).value


def test_every_kind_of_use_is_told(library, red, blue, story, author, film):
    """Articles, portraits and posters, for many items in one go."""
    uses = media_use.uses_of(library, [red.id, blue.id])
    assert uses[red.id] == media_use.Uses((story.id,), (author.id,), (film.id,))
    assert not uses[blue.id]
    assert media_use.uses_of(library, [red.id])[red.id] == uses[red.id]
    assert media_use.media_in_use(library) == {red.id, MediaId(f"{red.id}x")}


def test_what_lies_in_the_bin_uses_nothing(library, red, story, author, film):
    """A binned article, author or video does not keep a picture in use."""
    articles.bin_article(library, story.id)
    authors.bin_author(library, author.id)
    media_use.bin_media(library, film.id)
    assert not media_use.uses_of(library, [red.id])[red.id]
    assert media_use.media_in_use(library) == frozenset()


def test_another_picture_takes_its_place_everywhere(library, red, blue, story, author, film):
    """Lead, body, portrait and poster name the other one; nothing else in the text is touched."""
    done = media_use.replace_everywhere(library, red.id, blue.id)

    text = articles.get_article(library, story.id).text
    assert text.body == f"![Red](media:{blue.id})\n\nText.\n\n[r]: media:{blue.id}\n\nnot media:{red.id}x\n"
    assert text.lead == LeadPicture(blue.id, alt="A quay")
    assert authors.get_author(library, author.id).text.avatar == blue.id
    assert media.get_media(library, film.id).text.poster == blue.id
    assert (done.value.places, done.value.own_words) == (3, 1)
    assert done.changes.articles == {story.id}
    assert done.changes.authors == {author.id}
    assert done.changes.media == {red.id, blue.id, film.id}


def test_the_state_before_stays_among_the_revisions(library, red, blue, story):
    """Replacing keeps a state of its own with its reason."""
    media_use.replace_everywhere(library, red.id, blue.id)
    kept = articles.list_revisions(library, story.id)
    assert kept[0].reason is SaveReason.REPLACE
    assert kept[1].text == story.text


def test_it_can_be_taken_back_as_a_whole(library, red, blue, story, author, film):
    """Everything is as before, and the taking back can be taken back as well."""
    swap = media_use.replace_everywhere(library, red.id, blue.id).value
    back = media_use.undo_replace(library, swap).value

    assert articles.get_article(library, story.id).text == story.text
    assert authors.get_author(library, author.id).text.avatar == red.id
    assert media.get_media(library, film.id).text.poster == red.id
    assert (back.places, back.moved_on) == (3, ())
    again = media_use.undo_replace(library, back).value
    assert again.places == 3
    assert articles.get_article(library, story.id).text.lead.media == blue.id


def test_what_moved_on_is_not_put_back(library, red, blue, story, author):
    """An article saved since, or an author with a third picture, stays as it is now."""
    swap = media_use.replace_everywhere(library, red.id, blue.id).value
    now = articles.get_article(library, story.id)
    newer = replace(now.text, standfirst="Newer.")
    articles.save_article(library, story.id, newer, now.revision)
    authors.save_author(library, author.id, replace(author.text, avatar=None))

    back = media_use.undo_replace(library, swap).value

    assert back.moved_on == ("Port",)
    assert back.places == 0
    assert articles.get_article(library, story.id).text.standfirst == "Newer."
    assert authors.get_author(library, author.id).text.avatar is None


def test_what_cannot_take_its_place_is_refused(library, red, blue, story, film):
    """The same item, one in the bin, one of another kind, one that is not there: nothing changes."""
    with pytest.raises(Refused):
        media_use.replace_everywhere(library, red.id, red.id)
    with pytest.raises(Refused, match="Only a picture"):
        media_use.replace_everywhere(library, red.id, film.id)
    with pytest.raises(NotFound):
        media_use.replace_everywhere(library, red.id, MediaId("nothing"))
    media_use.bin_media(library, blue.id)
    with pytest.raises(Refused, match="bin"):
        media_use.replace_everywhere(library, red.id, blue.id)
    assert articles.get_article(library, story.id) == story


def test_many_go_into_the_bin_and_come_back_together(library, red, blue, film):
    """One step each way; an unknown one among them and nothing happens."""
    ids = [red.id, blue.id, film.id]
    with pytest.raises(NotFound):
        media_use.bin_many(library, [*ids, MediaId("nothing")])
    assert media.list_media(library, binned=True) == []

    done = media_use.bin_many(library, ids)
    assert done.changes.media == set(ids)
    assert len(media.list_media(library, binned=True)) == 3
    media_use.restore_many(library, ids)
    assert len(media.list_media(library)) == 3
