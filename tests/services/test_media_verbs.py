"""Taking pictures and videos in, and what happens to their files."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from editor_app.domain.article import ArticleText, LeadPicture
from editor_app.domain.errors import BadInput, NotFound
from editor_app.domain.ids import MediaId
from editor_app.domain.media import FocalPoint, MediaKind, MediaText
from editor_app.domain.renditions import avatar, card, scaled
from editor_app.services import media, media_use, taking_in
from editor_app.services.articles import bin_article, create_article
from editor_app.services.renditions import rendition_path
from editor_app.storage.library import Library
from tests.recordings.films import make_film


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A small JPEG, red on the left and blue on the right."""
    image = Image.new("RGB", (1000, 500), "red")
    image.paste("blue", (500, 0, 1000, 500))
    image.save(tmp_path / "both.jpg", quality=95)
    return tmp_path / "both.jpg"


def test_the_same_bytes_are_one_item(library: Library, picture: Path) -> None:
    """A second copy under another name is the item that is there already."""
    first = taking_in.take_in(library, picture, MediaText(alt="Two colours"))
    copy = picture.with_name("copy.jpg")
    copy.write_bytes(picture.read_bytes())

    second = taking_in.take_in(library, copy)

    assert second.value == first.value
    assert not second.changes
    assert len(list(library.media_files.folder.rglob("*.jpg"))) == 1


def test_the_original_is_kept_as_it_came(library: Library, picture: Path) -> None:
    """The stored file has the same bytes and can be written by nobody."""
    item = taking_in.take_in(library, picture).value

    stored = media.media_path(library, item)

    assert stored.read_bytes() == picture.read_bytes()
    assert not stored.stat().st_mode & 0o222
    assert (item.file.width, item.file.height, item.file.mime_type) == (1000, 500, "image/jpeg")


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\xff\xd8\xff\xe0 half a jpeg"])
def test_what_is_no_picture_is_refused_without_a_trace(
    library: Library, tmp_path: Path, content: bytes
) -> None:
    """The sentence names the file, and nothing of it stays in the store."""
    bad = tmp_path / "holiday.jpg"
    bad.write_bytes(content)

    with pytest.raises(BadInput, match=r"holiday\.jpg"):
        taking_in.take_in(library, bad)

    assert [path for path in library.media_files.folder.rglob("*") if path.is_file()] == []
    assert media.list_media(library) == []


def test_a_missing_file_is_a_sentence(library: Library, tmp_path: Path) -> None:
    """A file that is not there is said so by name."""
    with pytest.raises(BadInput, match=r"no file gone\.jpg"):
        taking_in.take_in(library, tmp_path / "gone.jpg")


def test_a_binned_picture_comes_back_when_taken_in_again(library: Library, picture: Path) -> None:
    """Taking in the same bytes restores the item with what was written about it."""
    item = taking_in.take_in(library, picture, MediaText(alt="Two colours")).value
    media_use.bin_media(library, item.id)
    assert media.list_media(library) == []

    again = taking_in.take_in(library, picture).value

    assert again.text.alt == "Two colours"
    assert media.list_media(library) == [again]


def test_a_lost_file_is_put_back_by_taking_it_in_again(library: Library, picture: Path) -> None:
    """When the stored file has vanished, the same bytes take its place."""
    item = taking_in.take_in(library, picture).value
    media.media_path(library, item).unlink()

    taking_in.take_in(library, picture)

    assert media.media_path(library, item).read_bytes() == picture.read_bytes()


def test_what_is_said_about_a_picture_is_kept(library: Library, picture: Path) -> None:
    """Every field of the record survives, and search finds it."""
    item = taking_in.take_in(library, picture).value
    text = MediaText(
        "alt", "caption П’ять", "credit", "creator", "copyright", "source", FocalPoint(0.25, 0.75)
    )
    media.save_media(library, item.id, text)

    assert media.get_media(library, item.id).text == text
    assert [found.id for found in media.list_media(library, "п'ять")] == [item.id]
    assert media.list_media(library, "absent") == []


def test_renditions_have_the_promised_sizes(library: Library, picture: Path) -> None:
    """Scaled ones keep the shape; crops are exact; none is larger than the original."""
    item = taking_in.take_in(library, picture).value
    wished = [*scaled(item), card(item), avatar(item)]

    sizes = []
    for rendition in wished:
        with Image.open(rendition_path(library, item, rendition)) as image:
            sizes.append(image.size)

    assert sizes == [(r.width, r.height) for r in wished]
    assert [r.width for r in scaled(item)] == [480, 960, 1000]


def test_a_moved_focal_point_makes_a_new_crop(library: Library, picture: Path) -> None:
    """The portrait follows the focal point at once; an old crop is not served."""
    item = taking_in.take_in(library, picture, MediaText(focal=FocalPoint(0, 0.5))).value
    colours = []
    for x in (0.0, 1.0):
        item = media.save_media(library, item.id, replace(item.text, focal=FocalPoint(x, 0.5))).value
        with Image.open(rendition_path(library, item, avatar(item))) as image:
            colours.append(image.getpixel((80, 80)))

    assert colours[0][0] > 200 > colours[0][2]
    assert colours[1][2] > 200 > colours[1][0]


def test_a_video_is_a_file_or_an_address(library: Library, tmp_path: Path) -> None:
    """The kind of file is decided by content; neither file nor address is refused."""
    mp4 = make_film(tmp_path / "clip.mp4").rename(tmp_path / "clip.txt")
    fake = tmp_path / "fake.mp4"
    fake.write_bytes(b"hello")

    local = taking_in.add_video(library, MediaText(title="Local"), mp4).value
    outside = taking_in.add_video(library, MediaText(url="https://video.example.org/1")).value

    assert (local.kind, local.file.mime_type) == (MediaKind.VIDEO, "video/mp4")
    assert outside.file is None
    with pytest.raises(BadInput, match=r"fake\.mp4"):
        taking_in.add_video(library, MediaText(), fake)
    with pytest.raises(BadInput, match="file or an address"):
        taking_in.add_video(library, MediaText(url="javascript:alert(1)"))


def test_where_a_picture_is_used(library: Library, picture: Path) -> None:
    """Leads and bodies count, articles in the bin do not."""
    item = taking_in.take_in(library, picture).value
    lead = create_article(library, ArticleText(headline="Lead", lead=LeadPicture(item.id))).value
    body = create_article(library, ArticleText(headline="Body", body=f"![x](media:{item.id})")).value
    create_article(library, ArticleText(headline="None"))
    gone = create_article(library, ArticleText(headline="Gone", lead=LeadPicture(item.id))).value
    bin_article(library, gone.id)

    assert set(media_use.where_used(library, item.id)) == {lead.id, body.id}


def test_an_unknown_item_is_a_sentence(library: Library) -> None:
    """An id that is not there raises NotFound."""
    with pytest.raises(NotFound):
        media.get_media(library, MediaId("nothing"))
